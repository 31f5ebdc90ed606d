// Where treatments, operations, scans and appointments stand on the picture. Lengths in pixels, made from the size of the letters.
import type { Band, EntryKind, MomentView } from "../../generated/commands";
import { span, type Axis, type Place } from "./axis";
import { lines, wide } from "./words";

export type BandDrawn = {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** No end is written: it goes on, or nobody knows. */
  open: boolean;
  /** The colours take turns. */
  turn: 0 | 1;
  cycles: number[];
  words: { x: number; y: number; text: string; title: boolean; inside: boolean }[];
};

type Laid = Omit<BandDrawn, "y" | "words"> & {
  left: number;
  right: number;
  lane: number;
  words: { x: number; down: number; text: string; title: boolean; inside: boolean }[];
  deep: number;
};

/** `today`: ISO; a band without an end is drawn until then. */
export function bands(
  given: readonly Band[],
  axis: Axis,
  today: string,
  rem: number,
): { drawn: BandDrawn[]; height: number } {
  const laid: Laid[] = [];
  for (const band of given) {
    const one = lay(band, axis, today, rem, laid.length);
    if (!one) continue;
    const gap = rem / 2;
    const full = new Set(
      laid.filter(({ left, right }) => left < one.right + gap && one.left < right + gap).map(({ lane }) => lane),
    );
    while (full.has(one.lane)) one.lane++;
    laid.push(one);
  }
  const deep: number[] = [];
  for (const { lane, deep: own } of laid) deep[lane] = Math.max(deep[lane] ?? 0, own);
  const top = (lane: number) => deep.slice(0, lane).reduce((sum, one) => sum + one + rem * 0.4, 0);
  return {
    drawn: laid.map(({ lane, words, ...band }) => ({
      ...band,
      y: top(lane),
      words: words.map(({ down, ...one }) => ({ ...one, y: top(lane) + down })),
    })),
    height: top(deep.length),
  };
}

function lay(band: Band, axis: Axis, today: string, rem: number, index: number): Laid | null {
  const begins = span(band.from);
  const ends = band.until === null ? span(today) : span(band.until);
  if (!begins || !ends || ends.until < axis.from || begins.from > axis.until) return null;
  const x = Math.max(0, axis.x(begins.from));
  // A day alone is still to be seen.
  const width = Math.max(rem / 4, Math.min(axis.width, axis.x(ends.until + 1)) - x);
  const size = rem;
  const small = rem * 0.9375;
  const pad = rem * 0.6;
  const line = rem * 1.2;
  const note = band.note ?? "";
  const needs = Math.max(wide(band.title, size), wide(note, small));
  const rows = note ? 2 : 1;
  const made = (at: number, inside: boolean, texts: [string, boolean][], from: number) =>
    texts.map(([text, title], row) => ({ x: at, down: from + line * (row + 0.85), text, title, inside }));
  const both: [string, boolean][] = note
    ? [
        [band.title, true],
        [note, false],
      ]
    : [[band.title, true]];
  // The ticks of the rounds stand below the words.
  const tall = line * rows + pad + (band.cycles.length > 0 ? rem * 0.3 : 0);
  const base = {
    id: band.id,
    x,
    width,
    open: band.until === null,
    turn: (index % 2) as 0 | 1,
    cycles: band.cycles.flatMap((day) => axis.place(day)?.from ?? []),
    lane: 0,
  };
  const at = (textX: number, inside: boolean): Laid => ({
    ...base,
    height: tall,
    deep: tall,
    left: Math.min(x, textX),
    right: Math.max(x + width, inside ? 0 : textX + needs),
    words: made(textX, inside, both, pad / 2),
  });
  if (width >= needs + 2 * pad) return at(x + pad, true);
  if (x + width + pad + needs <= axis.width) return at(x + width + pad, false);
  if (x - pad - needs >= 0) return at(x - pad - needs, false);
  // Neither within nor beside: below, in as many lines as it takes.
  const thin = rem * 0.9;
  const room = Math.min(axis.width, Math.max(needs, rem * 8));
  const start = Math.max(0, Math.min(x, axis.width - room));
  const texts: [string, boolean][] = [
    ...lines(band.title, size, axis.width - start, 2).map((text): [string, boolean] => [text, true]),
    ...(note ? lines(note, small, axis.width - start, 2).map((text): [string, boolean] => [text, false]) : []),
  ];
  return {
    ...base,
    height: thin,
    deep: thin + line * texts.length + pad / 2,
    left: Math.min(x, start),
    right: Math.max(x + width, start + room),
    words: made(start, false, texts, thin + rem * 0.1),
  };
}

/** Each has a shape of its own, and a word beside or below it. */
export type Shape = "operation" | "scan" | "appointment";

export const shapeOf = (kind: EntryKind | null): Shape =>
  kind === null ? "appointment" : kind === "imaging_study" ? "scan" : "operation";

export type MomentDrawn = {
  id: string;
  shape: Shape;
  place: Place;
  y: number;
  word: { x: number; text: string } | null;
};

/** A row for each shape; a word stands beside its mark where there is room before the next one. */
export function moments(
  given: readonly MomentView[],
  axis: Axis,
  rem: number,
): { drawn: MomentDrawn[]; height: number } {
  const row = rem * 1.7;
  const drawn: MomentDrawn[] = [];
  let y = 0;
  for (const shape of ["operation", "scan", "appointment"] as const) {
    const marks = given.flatMap((moment) => {
      const place = shapeOf(moment.kind) === shape ? axis.place(moment.when) : null;
      // At the edges the whole sign stays in view.
      const inside = (x: number) => Math.min(axis.width - rem * 0.45, Math.max(rem * 0.45, x));
      return place ? [{ moment, place: { ...place, x: inside(place.x) } }] : [];
    });
    if (marks.length === 0) continue;
    let taken = 0;
    marks.forEach(({ moment, place }, index) => {
      const half = rem * 0.6;
      const next = marks[index + 1]?.place.from ?? axis.width + half;
      const needs = wide(moment.title, rem * 0.9375);
      const right = Math.max(place.x + half, place.until) + rem * 0.1;
      const left = Math.min(place.x - half, place.from) - rem * 0.1 - needs;
      let word: MomentDrawn["word"] = null;
      if (moment.title && right + needs <= next - half) word = { x: right, text: moment.title };
      else if (moment.title && left >= taken) word = { x: left, text: moment.title };
      taken = word && word.x > place.x ? word.x + needs : place.x + half;
      drawn.push({ id: moment.id, shape, place, y: y + row / 2, word });
    });
    y += row;
  }
  return { drawn, height: y };
}
