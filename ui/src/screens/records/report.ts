// What a report says in words, and what of it needs a look.
import type { PlaceView, ReportFile } from "../../generated/commands";
import { has, t } from "../../words/words.svelte";
import { fileAddress, spotAddress } from "./view";

/** A problem's code in words; one that is not known yet says as much as is true. */
export function problemWords(code: string): string {
  const id = `problem-${code.replaceAll("_", "-")}`;
  return t(has(id) ? id : "problem-other");
}

/** What a file is, in words; null where the words would say nothing. */
export function fileKindWords(kind: string): string | null {
  const id = `report-kind-${kind}`;
  return has(id) ? t(id) : null;
}

/** Whether a file that could be read brought nothing at all. An archive is only what its files lie in. */
export function foundNothing(file: ReportFile): boolean {
  const brought = file.added.length + file.again + file.appointments + file.contacts;
  return brought === 0 && !file.table && !file.refused && !file.stopped && !file.alreadyHere && file.kind !== "zip";
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

/** Whether not all of a file could be read. */
export function hasTrouble({ refused, stopped, problems }: ReportFile): boolean {
  return refused !== null || stopped || problems.length > 0;
}

/** Whether the files are about several people; then the program has asked whose records these are. */
export function severalPeople(files: readonly ReportFile[]): boolean {
  return new Set(files.flatMap(({ patients }) => patients.map(({ group }) => group))).size > 1;
}

/** Where a place can be looked at: a page of a document, or bytes of the file; null where there is only its name. */
export function placeAddress(id: string, { object, firstEntry }: ReportFile, place: PlaceView): string | null {
  if (object === null) return null;
  if (place.page !== null && firstEntry !== null) return fileAddress(firstEntry, object, place.page);
  return place.from === null ? null : spotAddress(id, object, place.from, place.length);
}
