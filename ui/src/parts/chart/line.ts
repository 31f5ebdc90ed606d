// Where everything on a number line stands, in pixels.
import { wide } from "./labels";
import { valueAxis } from "./values";

export type LineMark = { id: string; value: number; words: string; short: string };
export type LineValues = {
  /** `open`: only known to be less or more than that. */
  now: { value: number; words: string; when: string; open: boolean };
  before: { value: number; words: string; short: string } | null;
  low: number | null;
  high: number | null;
  /** The lab's own range in words; none: no range. */
  range: string | null;
  marks: readonly LineMark[];
  /** How a number beside the line is written. */
  write: (value: number, digits: number) => string;
};
export type Words = { id: string; x: number; y: number; words: string; width: number; size: number };
export type LineLayout = {
  height: number;
  /** Of the line itself. */
  y: number;
  low: number;
  high: number;
  start: number;
  end: number;
  now: number;
  before: number | null;
  band: { x: number; width: number } | null;
  ticks: number[];
  marks: { id: string; x: number }[];
  nowWords: Words;
  whenX: number;
  beforeWords: Words | null;
  below: Words[];
  numbers: Words[];
};

/** Sizes in rem. */
const BIG = 1.25;
const SMALL = 0.9375;
const EDGE = 0.875;
const ROW = 1.5;

export function layLine(values: LineValues, width: number, rem: number): LineLayout {
  const { now, before, low, high, marks, write } = values;
  // A range that only has a top begins at nothing: so its lab means it.
  const open = low === null && high !== null && [now.value, high].every((value) => value >= 0) ? 0 : null;
  const all = [now.value, before?.value, low, high, open, ...marks.map(({ value }) => value)];
  const axis = valueAxis(all.filter((value) => value !== null && value !== undefined));
  const [start, end] = [EDGE * rem, Math.max(width - EDGE * rem, EDGE * rem + 1)];
  const x = (value: number) => start + axis.at(value) * (end - start);

  const nowX = x(now.value);
  const nowWidth = wide(now.words, BIG * rem, true) + 0.5 * rem;
  const whole = nowWidth + wide(now.when, SMALL * rem);
  const nowLeft = clamp(nowX - nowWidth / 2, 0, width - whole);
  let y = ROW * rem;
  const nowWords = { id: "now", x: nowLeft, y: y - 0.3 * rem, words: now.words, width: whole, size: BIG };
  const beforeX = before ? x(before.value) : null;
  const beforeWords = before && beforeX !== null ? beside(before, beforeX, nowX, width, rem, y + ROW * rem) : null;
  if (beforeWords) y += ROW * rem;
  y += 1.75 * rem;

  const rows = new Rows(width, 0.75 * rem);
  const band =
    values.range === null ? null : { x: low === null ? start : x(low), until: high === null ? end : x(high) };
  const wanted: { id: string; texts: string[]; x: number; centre: boolean }[] = [];
  if (band && values.range) wanted.push({ id: "range", texts: [values.range], x: band.x, centre: false });
  for (const mark of marks) {
    wanted.push({ id: mark.id, texts: [mark.words, mark.short], x: x(mark.value), centre: true });
  }
  const below: Words[] = [];
  for (const { id, texts, x: at, centre } of wanted) {
    const words = texts.find((text) => wide(text, SMALL * rem, true) <= width);
    if (words === undefined) continue;
    const size = wide(words, SMALL * rem, true);
    const left = clamp(centre ? at - size / 2 : at, 0, width - size);
    below.push({ id, x: left, y: rows.row(left, size), words, width: size, size: SMALL });
  }
  // What was a row of words becomes a place in pixels.
  const under = y + 2.1 * rem;
  for (const words of below) words.y = under + words.y * ROW * rem;
  const bottom = under + Math.max(rows.count, 1) * ROW * rem;

  const numbers: Words[] = [];
  const number = (value: number, digits: number) => {
    const words = write(value, digits);
    const size = wide(words, SMALL * rem);
    const left = clamp(x(value) - size / 2, 0, width - size);
    const gap = 0.5 * rem;
    if (numbers.some((other) => left < other.x + other.width + gap && other.x < left + size + gap)) return;
    numbers.push({ id: `${value}`, x: left, y: bottom, words, width: size, size: SMALL });
  };
  // The lab's own ends come first, then the ends of the line.
  for (const value of [low, high]) if (value !== null) number(value, 6);
  for (const value of [axis.low, axis.high]) number(value, axis.digits);

  return {
    height: bottom + 0.5 * rem,
    y,
    low: axis.low,
    high: axis.high,
    start,
    end,
    now: nowX,
    before: beforeX,
    band: band && { x: band.x, width: Math.max(band.until - band.x, 1) },
    ticks: [...new Set([...axis.ticks, ...[low, high].filter((value) => value !== null)])].map(x),
    marks: marks.map(({ id, value }) => ({ id, x: x(value) })),
    nowWords,
    whenX: nowLeft + nowWidth,
    beforeWords,
    below,
    numbers,
  };
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, Math.max(most, least)));

/** The words of the value before: away from the newest one, so that no line crosses them; the number alone where there is little room. */
function beside(
  before: NonNullable<LineValues["before"]>,
  x: number,
  nowX: number,
  width: number,
  rem: number,
  y: number,
): Words | null {
  for (const words of [before.words, before.short]) {
    const size = wide(words, SMALL * rem);
    const left = x >= nowX ? x + 1.5 * rem : x - 1.5 * rem - size;
    if (left >= 0 && left + size <= width) {
      return { id: "before", x: left, y: y - 0.3 * rem, words, width: size, size: SMALL };
    }
  }
  return null;
}

/** Words under the line: each in the first row where it has room. */
class Rows {
  readonly #rows: { from: number; until: number }[][] = [];
  readonly #width: number;
  readonly #gap: number;
  constructor(width: number, gap: number) {
    this.#width = width;
    this.#gap = gap;
  }
  get count() {
    return this.#rows.length;
  }
  row(left: number, size: number): number {
    const mine = { from: left, until: Math.min(left + size, this.#width) };
    const free = (row: { from: number; until: number }[]) =>
      row.every(({ from, until }) => mine.from >= until + this.#gap || from >= mine.until + this.#gap);
    let index = this.#rows.findIndex(free);
    if (index < 0) index = this.#rows.push([]) - 1;
    this.#rows[index]?.push(mine);
    return index;
  }
}
