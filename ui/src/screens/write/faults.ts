// At which field of a form a problem belongs.
import type { Field as Place, UiError } from "../../generated/commands";
import { lacksValue, type Draft, type Value } from "./draft";
import type { Field } from "./kinds";
import { cells, type Cell, type Row } from "./results";
import { joinAbout, makesDate } from "./when";

type ValueFault = { index: number; part: keyof Value };
/** `null`: no field of this form. */
export type Fault = Field | "title" | "when" | "end" | ValueFault | null;

const FIELDS: Partial<Record<Place, Field | "title" | "when">> = {
  name: "title",
  when: "when",
  doctor: "by",
  place: "place",
  status: "status",
  text: "text",
  tag: "tags",
};
const PARTS = ["value", "unit", "range", "flag", "lab"] as const;

export function faultOf(error: UiError, draft: Draft): Fault {
  // The program does not say which of two dates it means; it reads the beginning first.
  if (error.code === "not_a_day") return draft.ended && makesDate(joinAbout(draft.when)) ? "end" : "when";
  if (error.code !== "text_empty" && error.code !== "text_too_long") return null;
  const part = PARTS.find((one) => one === error.field);
  if (!part) return FIELDS[error.field] ?? null;
  const index = draft.values.findIndex((one) =>
    error.code === "text_empty" ? lacksValue(draft, one) : isLonger(one[part], error.limit),
  );
  return index < 0 ? null : { index, part };
}

export type CellFault = { key: number; cell: Cell };

/** The same in a table of results. */
export function cellFault(error: UiError, rows: readonly Row[]): CellFault | null {
  if (error.code !== "text_too_long") return null;
  const cell = cells.find((one) => one === error.field);
  const row = cell && rows.find((one) => isLonger(one[cell], error.limit));
  return row ? { key: row.key, cell } : null;
}

const isLonger = (text: string, limit: number) => [...text.trim()].length > limit;
