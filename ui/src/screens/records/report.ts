// What a report says in words.
import { has, t } from "../../words/words.svelte";

/** A problem's code in words; one that is not known yet says as much as is true. */
export function problemWords(code: string): string {
  const id = `problem-${code.replaceAll("_", "-")}`;
  return t(has(id) ? id : "problem-other");
}

/** Whether a name in a file can be that of this person: each part of hers is in it. Only to decide if a question is asked. */
export function samePerson(found: string, known: string): boolean {
  const parts = (name: string) =>
    name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const inFile = new Set(parts(found));
  const wanted = parts(known);
  return wanted.length > 0 && wanted.every((part) => inFile.has(part));
}
