// What can be written by hand, and which fields each kind of it has.
import type { EntryKind } from "../../generated/commands";
import { has, t } from "../../words/words.svelte";

export type Field = "status" | "by" | "place" | "text" | "tags";
export type Shape = {
  /** The fields beside the title and the date, in their order. */
  fields: readonly Field[];
  /** Whether it lasts: it may have an end. */
  lasts?: boolean;
  /** Whether it can be over although nobody knows since when. */
  stops?: boolean;
  /** Whether values belong to it: with all that a lab prints beside them, or the number and unit alone. */
  values?: "lab" | "plain";
};

/** In the order in which they are offered. A line of the diary has a page of its own. */
export const offered: readonly EntryKind[] = [
  "medicine",
  "diagnosis",
  "allergy",
  "lab_result",
  "vital_sign",
  "treatment",
  "procedure",
  "imaging_study",
  "immunisation",
  "letter",
  "encounter",
  "note",
  "other",
];

const shapes: Record<EntryKind, Shape> = {
  diagnosis: { fields: ["by", "place", "text", "tags"], lasts: true, stops: true },
  // What to take, and when, stands right after what it is.
  medicine: { fields: ["text", "status", "by", "tags"], lasts: true, stops: true },
  treatment: { fields: ["status", "by", "place", "text", "tags"], lasts: true, stops: true },
  allergy: { fields: ["text", "by", "tags"] },
  immunisation: { fields: ["by", "place", "text", "tags"] },
  procedure: { fields: ["by", "place", "text", "tags"] },
  lab_result: { fields: ["text", "tags"], values: "lab" },
  vital_sign: { fields: ["by", "text", "tags"], values: "plain" },
  finding: { fields: ["by", "place", "text", "tags"] },
  imaging_study: { fields: ["by", "place", "text", "tags"] },
  document: { fields: ["by", "place", "text", "tags"] },
  letter: { fields: ["by", "place", "text", "tags"] },
  encounter: { fields: ["by", "place", "text", "tags"], lasts: true },
  diary: { fields: ["text", "tags"] },
  note: { fields: ["text", "tags"] },
  other: { fields: ["by", "place", "text", "tags"], lasts: true, stops: true },
};

/** How a record stands that is over: the words of sources for it, which the program knows when it prints. */
const OVER = ["ended", "stopped", "cancelled"];
export const isOver = (status: string | null): boolean => status !== null && OVER.includes(status);

export const shape = (kind: EntryKind): Shape => shapes[kind];

/** The kind in an address: `lab_result`; null for what cannot be written here. */
export const kindOf = (written: string): EntryKind | null => offered.find((kind) => kind === written) ?? null;

/** The words of a field of this kind: its own where it has some, else those of all. */
export function label(kind: EntryKind, field: Field | "title" | "when" | "until"): string {
  const own = `write-${kind.replaceAll("_", "-")}-${field}`;
  return has(own) ? t(own) : t(`write-${field}`);
}

/** What helps with a field; none for most. */
export function hint(kind: EntryKind, field: Field | "title"): string | undefined {
  const own = `write-${kind.replaceAll("_", "-")}-${field}.hint`;
  return has(own) ? t(own) : has(`write-${field}.hint`) ? t(`write-${field}.hint`) : undefined;
}

/** What is measured at home or at a visit. Only the blood pressure has two numbers. */
export const measures = ["weight", "pressure", "pulse", "temperature", "height"] as const;
export type Measure = (typeof measures)[number] | "other";

/** What a paper is, in the words of people. */
export const papers = ["letter", "report", "scan", "results", "photo", "recording", "note"] as const;
export type Paper = (typeof papers)[number];

/** A paper that is written about without a file is none of those that only a file can be. */
export const papersOf = (hasFile: boolean): readonly Paper[] =>
  hasFile ? papers : papers.filter((paper) => paper !== "photo" && paper !== "recording" && paper !== "note");

/** Letters and notes are kinds of their own; the other papers are documents that a tag tells apart. */
export const kindOfPaper = (paper: Paper): EntryKind =>
  paper === "letter" ? "letter" : paper === "note" ? "note" : "document";

// The same in every language: what was described in English is known in French.
const TAG = "paper:";
const tagged = papers.filter((paper) => !["letter", "report", "note"].includes(paper));
const paperOfTag = (tag: string) => tagged.find((paper) => `${TAG}${paper}` === tag);

/** A tag in words: a person's own as it is. */
export function tagWords(tag: string): string {
  const paper = paperOfTag(tag);
  return paper ? t(`write-paper-${paper}`) : tag;
}

/** The tags that are a person's own words. */
export const ownTags = (tags: readonly string[]): string[] => tags.filter((tag) => !paperOfTag(tag));

/** What paper a record is, as far as it says so itself. */
export function paperOf(kind: EntryKind, tags: readonly string[]): Paper | null {
  if (kind === "letter" || kind === "note") return kind;
  if (kind !== "document") return null;
  return tags.map(paperOfTag).find(Boolean) ?? "report";
}

/** A person's own tags, and the one that says what paper it is. */
export const tagsFor = (paper: Paper, tags: readonly string[]): string[] =>
  tagged.includes(paper) ? [...ownTags(tags), `${TAG}${paper}`] : ownTags(tags);
