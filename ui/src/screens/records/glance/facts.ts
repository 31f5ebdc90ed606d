// The facts of an illness: their order, their words, and how one is written in fields.
import { orNone } from "../../../form.svelte";
import type { FactPart, FactSourceView, FactView, Origin } from "../../../generated/commands";
import { date } from "../../../words/format";
import { t } from "../../../words/words.svelte";
import { joinAbout, readAbout, splitAbout, type About } from "../../write/when";
import { fileAddress } from "../view";
import { to } from "../../../router.svelte";

/** In the order of a page. */
export const parts = [
  "what",
  "where",
  "side",
  "stage",
  "grade",
  "histology",
  "biomarker",
  "treatment",
  "other",
] as const satisfies FactPart[];

/** A fact and its place in the whole list. */
export type Placed = { fact: FactView; at: number };

const rank = ({ part }: FactView) => parts.indexOf(part);

/** What stands on the page, by part; parts without a fact are no gap. */
export function byPart(facts: readonly FactView[]): { part: FactPart; rows: Placed[] }[] {
  const all = facts.map((fact, at) => ({ fact, at }));
  return parts
    .map((part) => ({ part, rows: all.filter(({ fact }) => fact.part === part) }))
    .filter(({ rows }) => rows.length > 0);
}

/** With a fact more, as the last of its part. */
export function added(facts: readonly FactView[], fact: FactView): { facts: FactView[]; at: number } {
  const after = facts.findIndex((one) => rank(one) > rank(fact));
  const at = after < 0 ? facts.length : after;
  return { facts: facts.toSpliced(at, 0, fact), at };
}

/** With a fact one place up or down; null where its part ends there. */
export function moved(facts: readonly FactView[], at: number, by: 1 | -1): FactView[] | null {
  const [one, other] = [facts[at], facts[at + by]];
  if (!one || !other || one.part !== other.part) return null;
  return facts.with(at, other).with(at + by, one);
}

const samenessOf = ({ part, name, value, system, method, origin, cycle, cycles, when, end, source }: FactView) => {
  const from = source && [source.record, source.object, source.page];
  return JSON.stringify([part, name, value, system, method, origin, cycle, cycles, when, end, from]);
};

/** Where a fact stands that stood at `at`; -1 where it does not any more. */
export function placeOf(facts: readonly FactView[], at: number, was: FactView): number {
  const same = samenessOf(was);
  const here = facts[at];
  return here && samenessOf(here) === same ? at : facts.findIndex((fact) => samenessOf(fact) === same);
}

/** What the illness is called; null as long as nobody wrote that. */
export const nameOf = (facts: readonly FactView[]): string | null =>
  facts.find(({ part }) => part === "what")?.value ?? null;

export const partWords = (part: FactPart): string => t(`glance-part-${part}`);

/** What a fact says, in one line: "HER2: negative", "IIIB (AJCC)". */
export function factWords({ name, value, system }: FactView): string {
  const plain = name ? t("glance-named", { name, value }) : value;
  return system ? t("glance-in-system", { value: plain, system }) : plain;
}

export const originWords = (origin: Origin): string => t(`glance-origin-${origin}`);

/** "Cycle 3 of 6"; null where nobody counts. */
export function cycleWords({ cycle, cycles }: FactView): string | null {
  if (cycle !== null) return cycles === null ? t("glance-cycle", { cycle }) : t("glance-cycle-of", { cycle, cycles });
  return cycles === null ? null : t("glance-cycles", { cycles });
}

/** When it was, or from when to when. */
export function timeWords({ part, when, end }: FactView): string | null {
  if (when && end && when === end) return date(when);
  if (when && end) return t("glance-from-until", { from: date(when), until: date(end) });
  if (end) return t("glance-until", { until: date(end) });
  if (!when) return null;
  return part === "treatment" ? t("glance-from", { from: date(when) }) : date(when);
}

/** The page a fact came from. */
export const sourceAddress = ({ record, object, page }: FactSourceView): string =>
  object === null ? to("records", record) : fileAddress(record, object, page);

/** What to call the page a fact came from. A record that is closed has no title here. */
export function sourceWords({ title, page }: FactSourceView): string {
  const name = title || t("glance-closed");
  return page === null ? name : t("glance-page", { title: name, page });
}

/** Which fields a part has beside what is so. */
export const fieldsOf = (part: FactPart) => ({
  name: part === "biomarker" || part === "other",
  system: part === "stage" || part === "grade",
  method: part === "biomarker",
  origin: part === "biomarker",
  cycle: part === "treatment",
  when: part !== "where" && part !== "side" && part !== "histology",
  end: part === "treatment",
});

const texts = ["name", "value", "system", "method", "origin", "cycle", "cycles", "was"] as const;

/** A fact in the fields of its form. `was`: the fact it began with, so that a draft is never put on another one. */
export type Fields = Record<(typeof texts)[number], string> & { when: About; end: About; stands: boolean };

export function fieldsFor(fact: FactView | null): Fields {
  return {
    name: fact?.name ?? "",
    value: fact?.value ?? "",
    system: fact?.system ?? "",
    method: fact?.method ?? "",
    origin: fact?.origin ?? "",
    cycle: fact?.cycle?.toString() ?? "",
    cycles: fact?.cycles?.toString() ?? "",
    when: splitAbout(fact?.when ?? null),
    end: splitAbout(fact?.end ?? null),
    stands: Boolean(fact?.source),
    was: JSON.stringify(fact),
  };
}

/** Reads a draft of a fact; null for what is none of this one. */
export const readFields =
  (fact: FactView | null) =>
  (found: Record<string, unknown>): Fields | null => {
    const [when, end] = [readAbout(found["when"]), readAbout(found["end"])];
    const well = texts.every((name) => typeof found[name] === "string") && typeof found["stands"] === "boolean";
    return well && when && end && found["was"] === JSON.stringify(fact) ? (found as Fields) : null;
  };

/** Whether what is written says the same as the fact that came from a page. */
export const sameWords = (fact: FactView, fields: Fields): boolean =>
  fact.value === fields.value.trim() &&
  (["name", "system", "method", "origin"] as const).every((one) => (fact[one] ?? "") === fields[one].trim());

export type Gap = "name" | "value" | "cycle" | "cycles";

const counted = (text: string) => text.trim() === "" || /^[1-9]\d{0,2}$/.test(text.trim());
const count = (text: string) => (text.trim() ? Number(text) : null);

/** The first field that is missing or cannot be; null when all is well. */
export function gap(part: FactPart, fields: Fields): Gap | null {
  if (part === "biomarker" && !fields.name.trim()) return "name";
  if (!fields.value.trim()) return "value";
  if (!counted(fields.cycle)) return "cycle";
  return counted(fields.cycles) ? null : "cycles";
}

/** The fact that was written. What the form does not show stays as it came. */
export function written(part: FactPart, fields: Fields, before: FactView | null): FactView {
  const has = fieldsOf(part);
  const origin = fields.origin === "tumour" || fields.origin === "inherited" ? fields.origin : null;
  return {
    part,
    name: has.name ? orNone(fields.name) : (before?.name ?? null),
    value: fields.value.trim(),
    system: has.system ? orNone(fields.system) : (before?.system ?? null),
    method: has.method ? orNone(fields.method) : (before?.method ?? null),
    origin: has.origin ? origin : (before?.origin ?? null),
    cycle: has.cycle ? count(fields.cycle) : (before?.cycle ?? null),
    cycles: has.cycle ? count(fields.cycles) : (before?.cycles ?? null),
    when: has.when ? joinAbout(fields.when) : (before?.when ?? null),
    end: has.end ? joinAbout(fields.end) : (before?.end ?? null),
    source: fields.stands ? (before?.source ?? null) : null,
    gone: Boolean(before?.gone && sameWords(before, fields)),
  };
}
