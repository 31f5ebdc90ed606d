// The records to send: how they are grouped, named and counted, and which of them a letter can ask for.
import type {
  CaseView,
  ItemFields,
  ItemKind,
  ItemRecord,
  ItemState,
  ItemView,
  LetterKind,
} from "../../../generated/commands";
import type { IconName } from "../../../look/icons";
import { capital, date } from "../../../words/format";
import { t } from "../../../words/words.svelte";
import { away } from "./custody";

export const states = ["missing", "asked", "received", "checked", "ready", "not_needed"] as const satisfies ItemState[];

export const groups = ["missing", "asked", "received", "ready", "not_needed"] as const;
export type Group = (typeof groups)[number];

/** What was looked at counts as ready: only "it came" still wants a look. */
export const groupOf = (state: ItemState): Group => (state === "checked" ? "ready" : state);

export const kebab = (name: string): string => name.replaceAll("_", "-");

/** What a group looks like: its sign, and the class of its tag. */
export const looks: Record<Group, { icon: IconName; tag: string }> = {
  missing: { icon: "missing", tag: "gap" },
  asked: { icon: "clock", tag: "wait" },
  received: { icon: "letter", tag: "wait" },
  ready: { icon: "check", tag: "on" },
  not_needed: { icon: "close", tag: "" },
};

export const stateWords = (state: ItemState): string => t(`gather-state-${kebab(state)}`);

type Named = { kind: ItemKind; fields: Pick<ItemFields, "title"> };

export const itemName = ({ kind, fields }: Named): string =>
  kind === "own" ? (fields.title ?? t("gather-own-unnamed")) : t(`gather-item-${kebab(kind)}`);

/** Where a thing to send stands among the pages of a case. */
export const itemPath = ({ kind, id }: Pick<ItemView, "kind" | "id">): string[] =>
  kind === "own" ? ["records", "own", id ?? ""] : ["records", kind];

/** What names a thing to send in an address: the kind, or the id of one that the person added. */
export const keyOf = ({ kind, id }: Pick<ItemView, "kind" | "id">): string => (kind === "own" ? (id ?? "") : kind);

/** Those of each group, in the order of the list; groups with nothing in them do not stand there. */
export function grouped<T extends { fields: { state: ItemState } }>(items: readonly T[]) {
  return groups
    .map((group) => ({ group, items: items.filter(({ fields }) => groupOf(fields.state) === group) }))
    .filter(({ items: some }) => some.length > 0);
}

/** What is here first: the order of the row of squares, and of the sentence below it. */
export const hereFirst: readonly Group[] = ["ready", "received", "asked", "missing", "not_needed"];

/** "15 in all: 9 ready, 4 asked for, 2 missing. You can go on with some missing." */
export function tally(items: readonly { fields: { state: ItemState } }[]): string {
  const count = (group: Group) => items.filter(({ fields }) => groupOf(fields.state) === group).length;
  const parts = hereFirst
    .filter((group) => count(group) > 0)
    .map((group) => t(`gather-count-${kebab(group)}`, { count: count(group) }));
  const all = t("gather-tally", { total: items.length, parts: parts.join(", ") });
  return count("missing") > 0 ? `${all} ${t("gather-go-on")}` : all;
}

/** The letter that asks for it; none for what the person writes or brings. */
export function letterFor(kind: ItemKind): LetterKind | null {
  switch (kind) {
    case "slides":
      return "ask_slides";
    case "scan_pictures":
      return "ask_disc";
    case "medicines":
    case "history":
    case "identity":
    case "questions":
      return null;
    default:
      return "ask_records";
  }
}

/** What is missing and a letter can ask for. */
export const askable = (items: readonly ItemView[]): ItemView[] =>
  items.filter(({ kind, fields }) => fields.state === "missing" && letterFor(kind) !== null);

/** For whom the records are, and when they are seen, as far as it is written down. */
export function forWhom({ fields, opinions }: CaseView): { who: string | null; when: string | null } {
  const place = fields.places.find(({ chosen }) => chosen);
  const second = opinions.find(({ nth }) => nth === 2);
  return { who: second?.doctor ?? place?.doctor ?? place?.name ?? second?.centre ?? null, when: second?.when ?? null };
}

/** The pages of its files; files whose pages are not known count nothing. */
export const pagesOf = (records: readonly ItemRecord[]): number =>
  records.flatMap(({ files }) => files).reduce((sum, { pages }) => sum + (pages ?? 0), 0);

/** "2 records, 14 pages". */
export function recordsWords(records: readonly ItemRecord[]): string {
  const pages = pagesOf(records);
  const words = t("gather-records", { count: records.length });
  return pages > 0 ? `${words}, ${t("gather-pages", { count: pages })}` : words;
}

/** The days of one or two records, which say more than their number; else "3 records". */
function recordsShort(records: readonly ItemRecord[]): string {
  const days = records.map(({ line }) => date(line.when));
  if (records.length > 2 || !days.every(Boolean)) return recordsWords(records);
  const pages = pagesOf(records);
  return [...new Set(days), pages > 0 && t("gather-pages", { count: pages })].filter(Boolean).join(", ");
}

/** The line under its name. */
export function caption({ kind, fields, records }: ItemView): string {
  const holder = fields.holder && t("gather-held", { holder: fields.holder });
  const due = fields.due && t("gather-due-on", { day: date(fields.due) });
  const asked = fields.asked && t("gather-asked-on", { day: date(fields.asked) });
  const checked = fields.checked && t("gather-checked-on", { day: date(fields.checked) });
  const here = records.length > 0 ? `${capital(recordsShort(records))}.` : null;
  const ofState = {
    missing: [holder],
    asked: [asked, holder, due],
    received: [here, fields.received && t("gather-received-on", { day: date(fields.received) })],
    ready: [here, checked],
    not_needed: [],
  }[groupOf(fields.state)];
  const lines = [...ofState, ...away(fields.custody)].filter(Boolean);
  if (lines.length > 0) return lines.join(" ");
  return kind === "own" ? (fields.note ?? "") : t(`gather-item-${kebab(kind)}.what`);
}

/** A record that belongs from now on: what was missing or asked for has come. */
export function withRecord(fields: ItemFields, record: string): ItemFields {
  const waited = fields.state === "missing" || fields.state === "asked";
  return {
    ...fields,
    records: [...fields.records.filter((id) => id !== record), record],
    declined: fields.declined.filter((id) => id !== record),
    state: waited ? "received" : fields.state,
  };
}

/** A record that was offered and does not belong. */
export const withoutOffer = (fields: ItemFields, record: string): ItemFields => ({
  ...fields,
  declined: [...fields.declined, record],
});

/** A new state, with the day of it where none is written yet. */
export function inState(fields: ItemFields, state: ItemState, today: string): ItemFields {
  const day = (field: "asked" | "received" | "checked") => (state === field ? (fields[field] ?? today) : fields[field]);
  return { ...fields, state, asked: day("asked"), received: day("received"), checked: day("checked") };
}

export const noFields: ItemFields = {
  state: "missing",
  title: null,
  holder: null,
  asked: null,
  due: null,
  remind: null,
  received: null,
  checked: null,
  note: null,
  records: [],
  declined: [],
  custody: [],
};
