// Where everything of one panel stands, in pixels.
import { around, put, wide, type Box, type Label } from "./labels";
import { calendar, isoOf, type Tick } from "./days";
import { pairs, type Dot, type Panel } from "./series";
import { valueAxis, type ValueAxis } from "./values";

export type Days = { from: number; until: number };
export type TrendWords = {
  /** The value as it is written beside its point. */
  value: (dot: Dot) => string;
  /** The day of a point, and of a tick that is none. */
  day: (dot: Dot) => string;
  tick: (tick: Tick) => string;
  range: (point: number) => string;
  number: (value: number, digits: number) => string;
};
export type Place = { dot: Dot; x: number; y: number; /** A date known in part: how far to each side. */ half: number };
export type Text = { id: string; x: number; y: number; words: string };
export type TrendLayout = {
  axis: ValueAxis;
  left: number;
  right: number;
  top: number;
  bottom: number;
  height: number;
  /** Half of a point. */
  dot: number;
  /** Where a day lies, on the picture or beyond it. */
  x: (day: number) => number;
  grid: { y: number; words: string }[];
  days: Text[];
  bands: { x: number; width: number; y: number; height: number; edges: number[] }[];
  lines: { places: Place[]; joins: [Place, Place][] }[];
  /** The words of points; keyed by their place in `points`. */
  labels: Text[];
  ranges: Text[];
};

const SMALL = 0.9375; // rem, as --t-caption
const LINE = 1.3; // rem: the height of a line of words
const DOT = 0.35; // rem: half of a point
const SMALL_DOT = 0.2; // of one among many
const CROWDED = 0.9; // rem for each point; with less they are drawn small

/** The days of all panels that share one axis; null where nothing has a day. */
export function daysOf(panels: readonly Panel[]): Days | null {
  const spots = panels.flatMap(({ lines }) => lines.flatMap(({ dots }) => dots.map(({ when }) => when)));
  if (spots.length === 0) return null;
  const from = Math.min(...spots.map(({ at, half }) => at - half));
  const until = Math.max(...spots.map(({ at, half }) => at + half));
  // One day alone stands in the middle of a month.
  return from === until ? { from: from - 15, until: until + 15 } : { from, until };
}

export function layTrend(
  panel: Panel,
  days: Days,
  words: TrendWords,
  { width, rem, log }: { width: number; rem: number; log: boolean },
): TrendLayout {
  const dots = panel.lines.flatMap((line) => line.dots);
  const ends = panel.ranges.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const positive = ends.filter((end) => end > 0);
  const values = [...dots.map(({ value }) => value), ...(log ? positive : ends)];
  // A range that only has a top begins at nothing: so its lab means it.
  if (!log && panel.ranges.some(({ low, high }) => low === null && high !== null) && Math.min(...values) >= 0)
    values.push(0);
  const axis = valueAxis(values, { log });
  const numbers = axis.ticks.map((tick) => words.number(tick, axis.digits));
  const left = Math.max(...numbers.map((text) => wide(text, SMALL * rem))) + 0.75 * rem;
  const right = Math.max(width - 0.25 * rem, left + 1);
  const top = 1.75 * rem;
  const bottom = top + Math.min(13, Math.max(10, (right - left) / rem / 2.5)) * rem;
  const edge = Math.min(1.75 * rem, (right - left) / 4);
  const x = (day: number) =>
    left + edge + ((day - days.from) / (days.until - days.from)) * Math.max(right - left - 2 * edge, 1);
  const y = (value: number) => bottom - axis.at(value) * (bottom - top);

  const dot = ((right - left) / Math.max(dots.length, 1) < CROWDED * rem ? SMALL_DOT : DOT) * rem;

  const lines = panel.lines.map((line) => {
    const places = line.dots.map((dot) => ({
      dot,
      x: x(dot.when.at),
      y: y(dot.value),
      half: x(dot.when.at + dot.when.half) - x(dot.when.at),
    }));
    const placeOf = new Map(places.map((place) => [place.dot, place]));
    const joins = pairs(line).flatMap(([a, b]): [Place, Place][] => {
      const [from, to] = [placeOf.get(a), placeOf.get(b)];
      return from && to ? [[from, to]] : [];
    });
    return { places, joins };
  });
  const places = lines.flatMap((line) => line.places);
  const bands = panel.ranges.map(({ from, until, low, high }) => {
    const [begin, end] = [Number.isFinite(from) ? x(from) : left, Number.isFinite(until) ? x(until) : right];
    const [above, below] = [high === null ? top : y(high), low === null ? bottom : y(low)];
    const edges = [high === null ? [] : [above], low === null || below >= bottom ? [] : [below]].flat();
    return { x: begin, width: Math.max(end - begin, 0), y: above, height: Math.max(below - above, 1), edges };
  });

  const room: Box = { x: left, y: 0, width: right - left, height: bottom };
  const taken = places.map(({ x: at, y: up }) => square(at, up, dot + 0.1 * rem));
  const { labels, ranges } = writeOn(lines, panel, bands, {
    words,
    room,
    dots: taken,
    joins: [...onLines(lines, rem), ...onEdges(bands, rem)],
    rem,
  });
  return {
    axis,
    left,
    right,
    top,
    bottom,
    height: bottom + 2 * rem,
    dot,
    x,
    grid: axis.ticks.map((tick, index) => ({ y: y(tick), words: numbers[index] ?? "" })),
    days: writeDays(places, days, x, { words, left: 0, right: width, y: bottom + 1.5 * rem, rem }),
    bands,
    lines,
    labels,
    ranges,
  };
}

const square = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Small squares along the lines: words keep off them too. */
function onLines(lines: TrendLayout["lines"], rem: number): Box[] {
  return lines.flatMap(({ joins }) =>
    joins.flatMap(([a, b]) => {
      const steps = Math.min(60, Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / (0.4 * rem))));
      return Array.from({ length: steps - 1 }, (_, index) => {
        const part = (index + 1) / steps;
        return square(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part, 0.12 * rem);
      });
    }),
  );
}

/** The ends of the lab's own range, as thin boxes. */
const onEdges = (bands: TrendLayout["bands"], rem: number): Box[] =>
  bands.flatMap(({ x, width, edges }) => edges.map((y) => ({ x, y: y - 0.1 * rem, width, height: 0.2 * rem })));

type Writing = { words: TrendWords; room: Box; dots: Box[]; joins: Box[]; rem: number };
/** The newest, the first, the highest and the lowest value. */
const KEPT = 4;

/** The values beside their points: the newest first, then the first, the highest and the lowest, then the others as there is room. */
function writeOn(lines: TrendLayout["lines"], panel: Panel, bands: TrendLayout["bands"], writing: Writing) {
  const { words, room, dots, joins, rem } = writing;
  const size = SMALL * rem;
  const order = first(lines.flatMap(({ places }) => places));
  const wanted: Label[] = order.map((place) => {
    const width = wide(words.value(place.dot), size, true) + 0.25 * rem;
    const line = lines.find(({ places }) => places.includes(place))?.places ?? [];
    const at = line.indexOf(place);
    const beside = [line[at - 1], line[at + 1]].filter((one) => one !== undefined);
    // On the side that the line leaves free.
    const below = beside.length > 0 && beside.every((one) => one.y < place.y);
    return { id: `${place.dot.point}`, places: around(place.x, place.y, width, LINE * rem, (DOT + 0.2) * rem, below) };
  });
  const own: Label[] = panel.ranges.map(({ point }, index) => {
    const band = bands[index] ?? { x: 0, width: 0, y: 0, height: 0 };
    const width = wide(words.range(point), size) + 0.5 * rem;
    const height = LINE * rem;
    const [near, far] = [band.x + 0.25 * rem, band.x + band.width - width - 0.25 * rem];
    const rows = [band.y + 0.2 * rem, band.y + band.height - height - 0.2 * rem, band.y - height, band.y + band.height];
    const places = rows.flatMap((y) => [far, near].map((x) => ({ x, y, width, height })));
    return { id: `range-${index}`, places: band.width >= width ? places : [] };
  });
  const found = put([...wanted.slice(0, KEPT), ...own, ...wanted.slice(KEPT)], room, [...dots, ...joins]);
  // Rather on a line than not at all.
  const rest = wanted.slice(0, KEPT).filter(({ id }) => !found.has(id));
  for (const [id, box] of put(rest, room, [...dots, ...found.values()])) found.set(id, box);
  const text = (id: string, said: string): Text[] => {
    const box = found.get(id);
    // What was taken is what the words need at most; they stand in its middle.
    return box ? [{ id, x: box.x + box.width / 2, y: box.y + box.height * 0.76, words: said }] : [];
  };
  return {
    labels: order.flatMap(({ dot }) => text(`${dot.point}`, words.value(dot))),
    ranges: panel.ranges.flatMap(({ point }, index) => text(`range-${index}`, words.range(point))),
  };
}

function first(places: readonly Place[]): Place[] {
  const byDay = [...places].sort((a, b) => b.dot.when.at - a.dot.when.at);
  const byValue = [...places].sort((a, b) => b.dot.value - a.dot.value);
  return [
    ...new Set([byDay[0], byDay.at(-1), byValue[0], byValue.at(-1), ...byDay].filter((one) => one !== undefined)),
  ];
}

type DayWriting = { words: TrendWords; left: number; right: number; y: number; rem: number };

/** The days of the points where they have room for all; otherwise first days of months or years. */
function writeDays(places: readonly Place[], days: Days, x: (day: number) => number, writing: DayWriting): Text[] {
  const { words, left, right, y, rem } = writing;
  const size = SMALL * rem;
  const room: Box = { x: left, y: 0, width: right - left, height: 1 };
  const label = (id: string, at: number, said: string): Label => {
    const width = wide(said, size) + 0.5 * rem;
    const centre = Math.max(left, Math.min(at - width / 2, right - width));
    return { id, places: [{ x: centre, y: 0, width, height: 1 }] };
  };
  const written = (wanted: { id: string; at: number; said: string }[]) => {
    const found = put(
      wanted.map(({ id, at, said }) => label(id, at, said)),
      room,
    );
    return wanted.flatMap(({ id, said }): Text[] => {
      const box = found.get(id);
      return box ? [{ id, x: box.x + box.width / 2, y, words: said }] : [];
    });
  };
  const own = [...new Map(places.map((place) => [words.day(place.dot), place])).values()];
  const atPoints = written(own.map(({ dot, x: at }) => ({ id: `${dot.point}`, at, said: words.day(dot) })));
  if (atPoints.length === own.length && own.length > 0) return atPoints;
  const ticks = calendar(days.from, days.until, (right - left) / (4.5 * rem));
  // A time that holds no first day of any month: its ends say it.
  const spare = [days.from, days.until].map((at) => ({ at, iso: isoOf(at) }));
  const marked = ticks.length > 1 ? ticks : spare;
  return written(marked.map((tick) => ({ id: tick.iso, at: x(tick.at), said: words.tick(tick) })));
}
