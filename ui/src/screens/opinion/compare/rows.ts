// The rows that opinions are laid side by side in: their order, their words, and how a row of an opinion is changed.
import type { Compared, OpinionFields, OpinionView, RowFields, RowKind } from "../../../generated/commands";
import type { IconName } from "../../../look/icons";
import { has, t } from "../../../words/words.svelte";

/** The rows in the order of the page, in the blocks they are offered in. */
export const blocks = [
  { name: "illness", kinds: ["what", "stage", "markers", "tests"] },
  { name: "plan", kinds: ["goal", "plan", "alternatives", "trials"] },
  { name: "expect", kinds: ["benefit", "risks", "outlook", "practical"] },
  { name: "basis", kinds: ["sure", "wait", "on_other", "seen"] },
] as const satisfies { name: string; kinds: RowKind[] }[];

/** A row of the page: all of a kind are one, but for those the person added, which go by their name. */
export type RowId = { kind: RowKind; name: string | null };

const order: readonly RowKind[] = [...blocks.flatMap(({ kinds }) => kinds), "own"];

export const all: readonly RowId[] = order.filter((kind) => kind !== "own").map((kind) => ({ kind, name: null }));

export const keyOf = ({ kind, name }: RowId): string => (name === null ? kind : `${kind} ${name}`);

/** What an opinion says in a row; none: nothing yet. */
export const rowOf = ({ rows }: OpinionFields, at: RowId): RowFields | undefined =>
  rows.find((row) => keyOf(row) === keyOf(at));

const holds = ({ says, word, question }: RowFields) => says !== null || word !== null || question !== null;

/** Whether an opinion's page says what it rests on: that stands in the row of what they looked at. */
export const hasBasis = ({ slidesRead, picturesRead, newTests, saw, written }: OpinionFields): boolean =>
  slidesRead || picturesRead || newTests || saw.length > 0 || written !== null;

/** The rows somebody filled, and those that were just begun, in their order. */
export function shownRows(opinions: readonly OpinionView[], begun: readonly RowId[]): RowId[] {
  const found = [
    ...opinions.flatMap(({ fields }) => fields.rows.filter(holds)),
    ...(opinions.some(({ fields }) => hasBasis(fields)) ? [{ kind: "seen" as const, name: null }] : []),
    ...begun,
  ].map(({ kind, name }) => ({ kind, name }));
  const once = [...new Map(found.map((row) => [keyOf(row), row])).values()];
  return once.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** With one row changed. A row that holds nothing any more is not kept. */
export function withRow(fields: OpinionFields, at: RowId, change: Partial<RowFields>): OpinionFields {
  const blank: RowFields = { ...at, says: null, source: null, word: null, question: null };
  const next = { ...(rowOf(fields, at) ?? blank), ...change };
  const here = fields.rows.findIndex((row) => keyOf(row) === keyOf(at));
  const rows = here < 0 ? [...fields.rows, next] : fields.rows.with(here, next);
  return { ...fields, rows: rows.filter(holds) };
}

export const rowWords = ({ kind, name }: RowId): string => name ?? t(`compare-row-${kind}`);

/** What belongs in it; none where its name says it. */
export function rowHint({ kind }: RowId): string | undefined {
  const id = `compare-row-${kind}.hint`;
  return has(id) ? t(id) : undefined;
}

/** The row within a sentence: "the treatment". */
const topic = ({ kind, name }: RowId) =>
  name === null ? t(`compare-row-${kind}.topic`) : t("compare-named", { name });

export const words = ["same", "more_detail", "different", "not_mentioned", "not_sure"] as const satisfies Compared[];

export const wordIcons: Record<Compared, IconName> = {
  same: "same",
  more_detail: "plus",
  different: "differs",
  not_mentioned: "minus",
  not_sure: "unsure",
};

export const wordWords = (word: Compared | null): string => t(`compare-word-${word ?? "none"}`);

/** Words that a question can come of. */
export const asks = (word: Compared | null | undefined): word is "different" | "not_sure" =>
  word === "different" || word === "not_sure";

export const questionWords = (at: RowId, word: "different" | "not_sure"): string =>
  t(`compare-question-${word}`, { topic: topic(at) });
