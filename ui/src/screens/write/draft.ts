// A record as it stands in the fields of its form.
import { orNone } from "../../form.svelte";
import type { Decimal, EntryKind, EntryView, MeasuredView, WrittenValue } from "../../generated/commands";
import { written } from "../records/measured";
import { isOver, kindOfPaper, ownTags, paperOf, shape, tagsFor, type Measure, type Paper } from "./kinds";
import { t } from "../../words/words.svelte";
import { joinAbout, readAbout, splitAbout, type About } from "./when";

export type Value = { [Part in keyof WrittenValue]: string };
export type Draft = {
  title: string;
  by: string;
  place: string;
  status: string;
  text: string;
  /** With commas between. */
  tags: string;
  when: About;
  end: About;
  ended: boolean;
  measure: Measure | "";
  paper: Paper | "";
  values: Value[];
  decimal: Decimal | null;
};
/** What is asked of the program. */
export type Written = {
  kind: EntryKind;
  title: string;
  when: string | null;
  end: string | null;
  by: string | null;
  place: string | null;
  status: string | null;
  text: string | null;
  tags: string[];
  values: WrittenValue[];
  decimal: Decimal | null;
};

const texts = ["title", "by", "place", "status", "text", "tags", "measure", "paper"] as const;
const parts = ["name", "value", "unit", "range", "flag", "lab", "method"] as const;

export const emptyValue = (name = "", unit = ""): Value => ({
  name,
  value: "",
  unit,
  range: "",
  flag: "",
  lab: "",
  method: "",
});

const PRESSURE = "mmHg";

/** The values after another measure was chosen: what was typed goes along. `lower`: the second of a blood pressure. */
export function remeasured(measure: Measure, values: readonly Value[], lower = emptyValue()): Value[] {
  const [first = emptyValue()] = values;
  const unit = values.length > 1 && first.unit === PRESSURE ? "" : first.unit;
  if (measure !== "pressure") return [{ ...first, name: "", unit }];
  return [
    { ...first, name: t("measure-upper"), unit: unit || PRESSURE },
    { ...lower, name: t("measure-lower"), unit: lower.unit || PRESSURE },
  ];
}

/** A form with nothing in it. */
export function blank(kind: EntryKind): Draft {
  return {
    title: "",
    by: "",
    place: "",
    status: "",
    text: "",
    tags: "",
    when: splitAbout(null),
    end: splitAbout(null),
    ended: false,
    measure: "",
    paper: kind === "letter" ? "letter" : "",
    values: shape(kind).values ? [emptyValue()] : [],
    decimal: null,
  };
}

/** A form filled with what a record says. */
export function filled({ line, ...entry }: EntryView): Draft {
  return {
    title: line.title,
    by: entry.by ?? "",
    place: line.place ?? "",
    status: entry.status ?? "",
    text: entry.text ?? "",
    tags: ownTags(entry.tags).join(", "),
    when: splitAbout(line.when),
    end: splitAbout(entry.end),
    ended: entry.end !== null || (shape(line.kind).stops === true && isOver(entry.status)),
    // It is called what it is called already.
    measure: line.kind === "vital_sign" ? "other" : "",
    paper: paperOf(line.kind, entry.tags) ?? "",
    values: entry.measured.length > 0 ? entry.measured.map(value) : blank(line.kind).values,
    decimal: null,
  };
}

function value(measured: MeasuredView): Value {
  const { name, flag, lab, method } = measured;
  const { amount, unit } = written(measured);
  return {
    name: name ?? "",
    value: amount,
    unit,
    range: ownRange(measured),
    flag: flag ?? "",
    lab: lab ?? "",
    method: method ?? "",
  };
}

/** The range as a lab prints it, in signs that mean the same in both languages. */
function ownRange({ rangeText, low, high }: MeasuredView): string {
  if (rangeText) return rangeText;
  if (low !== null && high !== null) return `${low} - ${high}`;
  if (low !== null) return `>= ${low}`;
  return high !== null ? `<= ${high}` : "";
}

/** What is asked of the program. Fields that the form does not show go as they came. */
export function said(kind: EntryKind, draft: Draft): Written {
  const tags = draft.tags
    .split(",")
    .map((tag) => tag.trim())
    .filter(Boolean);
  const end = draft.ended ? joinAbout(draft.end) : null;
  return {
    kind: draft.paper ? kindOfPaper(draft.paper) : kind,
    title: draft.title.trim(),
    when: joinAbout(draft.when),
    end,
    by: orNone(draft.by),
    place: orNone(draft.place),
    status: shape(kind).stops ? standing(draft, end) : orNone(draft.status),
    text: orNone(draft.text),
    tags: draft.paper ? tagsFor(draft.paper, tags) : tags,
    values: draft.values
      .filter((one) => one.value.trim() || lacksValue(draft, one))
      .map((one) => ({
        name: orNone(one.name),
        value: one.value.trim(),
        unit: orNone(one.unit),
        range: orNone(one.range),
        flag: orNone(one.flag),
        lab: orNone(one.lab),
        method: orNone(one.method),
      })),
    decimal: draft.decimal,
  };
}

/** Whether something was written beside a value that is not there: the program refuses it, so that it is not lost unseen. */
export function lacksValue({ measure, values }: Draft, one: Value): boolean {
  if (one.value.trim()) return false;
  // What the form itself wrote, and what it does not show, nobody has typed.
  const unit = measure === "pressure" && one.unit === PRESSURE ? "" : one.unit;
  return [unit, one.range, one.flag, one === values[0] ? one.lab : ""].some((text) => text.trim());
}

/** That it is over is said by its end; where nobody knows the end, by how it stands. */
function standing({ ended, status }: Draft, end: string | null): string | null {
  const words = orNone(status);
  if (ended && end === null) return isOver(words) ? words : "ended";
  return !ended && isOver(words) ? null : words;
}

/** Reads a draft that was kept; null for what is none. */
export function readDraft(found: Record<string, unknown>): Draft | null {
  const when = readAbout(found["when"]);
  const end = readAbout(found["end"]);
  const { values, ended, decimal } = found;
  if (!when || !end || typeof ended !== "boolean" || !isDecimal(decimal)) return null;
  if (!texts.every((name) => typeof found[name] === "string") || !Array.isArray(values)) return null;
  if (!values.every((one) => parts.every((part) => typeof one?.[part] === "string"))) return null;
  return found as Draft;
}

export const isDecimal = (found: unknown): found is Decimal | null =>
  found === null || found === "point" || found === "comma";
