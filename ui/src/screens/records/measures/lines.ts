// Kinds of results in the order of the list.
import type { EntryKind, MeasureLine } from "../../../generated/commands";

const order: EntryKind[] = ["lab_result", "vital_sign"];

/** Lab results first, then vital signs, then what else was measured; within each as they come. */
export function byKind(lines: readonly MeasureLine[]): { kind: EntryKind; lines: MeasureLine[] }[] {
  const kinds = [...new Set([...order, ...lines.map(({ kind }) => kind)])];
  return kinds
    .map((kind) => ({ kind, lines: lines.filter((line) => line.kind === kind) }))
    .filter((group) => group.lines.length > 0);
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Those whose name holds each of the words, whatever their accents. */
export function named(lines: readonly MeasureLine[], wanted: string): MeasureLine[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  return lines.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}
