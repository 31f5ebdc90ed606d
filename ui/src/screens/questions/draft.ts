// What is being written on these screens, as the text of a draft.
import type { QuestionSource } from "../../generated/commands";
import { isArea } from "../../parts/area/area";

type Kinds = { text: string; flag: boolean; choice: string | null };
type Shape = Record<string, keyof Kinds>;
type Draft<S extends Shape> = { -readonly [Name in keyof S]: Kinds[S[Name]] };

const change = {
  text: "text",
  note: "text",
  leftOut: "flag",
  topic: "choice",
  askedBy: "choice",
  askWhom: "choice",
  appointment: "choice",
} as const;
const answer = { text: "text", by: "text", day: "text", month: "text", year: "text", unclear: "flag" } as const;

export type QuestionChange = Draft<typeof change>;
export type AnswerChange = Draft<typeof answer>;
/** Where a question comes from that the person did not begin with their own words. */
export type Origin = { topic: string | null; library: string | null; source: QuestionSource | null };

export const nowhere: Origin = { topic: null, library: null, source: null };

/** The drafts of somebody's next question, of where it comes from, and of where they are in all this. */
export const askKey = (person: string) => `question:${person}`;
export const originKey = (person: string) => `question-from:${person}`;
export const momentKey = (person: string) => `moment:${person}`;

/** What was being changed; null where there is nothing, or nothing that can be read. What a draft lacks is as it was. */
export const readChange = (draft: string, start: QuestionChange) => read(draft, change, start);
export const readAnswer = (draft: string, start: AnswerChange) => read(draft, answer, start);

export function readOrigin(draft: string): Origin {
  const found = parse(draft);
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  if (!found) return nowhere;
  const { record, object, page, text: quoted, area } = (found["source"] ?? {}) as Record<string, unknown>;
  const source: QuestionSource = {
    record: text(record),
    object: text(object),
    page: typeof page === "number" ? page : null,
    text: text(quoted),
    area: isArea(area) ? area : null,
  };
  return { topic: text(found["topic"]), library: text(found["library"]), source: source.record ? source : null };
}

function read<S extends Shape>(draft: string, shape: S, start: Draft<S>): Draft<S> | null {
  const found = parse(draft);
  if (!found) return null;
  const fits = (value: unknown, kind: keyof Kinds) =>
    kind === "flag" ? typeof value === "boolean" : typeof value === "string" || (kind === "choice" && value === null);
  const kept = Object.entries(found).filter(([name]) => name in shape);
  if (kept.length === 0 || !kept.every(([name, value]) => fits(value, shape[name] ?? "text"))) return null;
  return { ...start, ...Object.fromEntries(kept) };
}

function parse(draft: string): Record<string, unknown> | null {
  try {
    const found: unknown = JSON.parse(draft);
    return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
