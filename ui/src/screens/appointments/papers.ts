// The papers of a person, and finding one by what it is called.
import { call } from "../../backend/client";
import type { EntryLine, RecordsPage } from "../../generated/commands";

/** All records that can be handed to somebody, the newest first: what was written down by mistake is none. */
export async function allPapers(person: string): Promise<EntryLine[]> {
  const lines: EntryLine[] = [];
  let after: string | null = null;
  do {
    const filter = { kind: null, place: null, by: null, tag: null, year: null };
    const page: RecordsPage = await call("records", { person, filter, after });
    lines.push(...page.entries.filter(({ standing }) => standing !== "in_error"));
    after = page.next;
  } while (after !== null);
  return lines;
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether each word that was typed stands in the text, with or without accents. */
export function hasWords(text: string, typed: string): boolean {
  const within = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
