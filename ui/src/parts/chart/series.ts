// A kind of result as panels of a chart: one for each unit, in it the lines that may be joined, as the program says.
import type { MeasureView, PointView } from "../../generated/commands";
import { spot, type Spot } from "./days";

/** A value on a chart. */
export type Dot = {
  /** Its place in `points`. */
  point: number;
  when: Spot;
  value: number;
  /** "<" or ">" of a value that is only known to be less or more. */
  sign: string | null;
};
/** Values of one lab, measured in one way. */
export type Line = {
  lab: string | null;
  method: string | null;
  dots: Dot[];
  /** Why it is not joined with the line of the newest value; none: it is that line. */
  other: "lab" | "method" | null;
};
/** How long the lab's own range was the same. */
export type Stretch = { from: number; until: number; low: number | null; high: number | null; point: number };
export type Panel = { unit: string | null; unitKey: string | null; lines: Line[]; ranges: Stretch[] };

/** The number that is shown: in the unit that was asked for, where it could be converted. */
export const numberOf = ({ converted, value }: PointView): number | null => converted ?? value.number;

/** The ends of the lab's own range beside that number. */
export function endsOf(point: PointView): { low: number | null; high: number | null } {
  if (point.converted !== null) return { low: point.convertedLow, high: point.convertedHigh };
  return { low: point.value.low, high: point.value.high };
}

/** The unit of that number. */
export const unitOf = ({ converted, value }: PointView, shownIn: string | null): string | null =>
  converted === null ? value.unit : shownIn;

/** Whether two names of a lab or a method are one. Units are compared by their key: what a capital letter means, the program knows. */
export const alike = (a: string | null, b: string | null) => plain(a) === plain(b);
const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim().toLowerCase();

/** The panels, that of the newest value first. */
export function panels(measure: MeasureView): Panel[] {
  const { points, shown_in: shownIn } = measure;
  const found: Panel[] = [];
  const panelOf = (unit: string | null, unitKey: string | null) => {
    let panel = found.find((one) => one.unitKey === unitKey);
    if (!panel) found.push((panel = { unit, unitKey, lines: [], ranges: [] }));
    return panel;
  };
  const joined = new Set<number>();
  for (const { unit, unitKey, lab, method, points: places } of measure.lines) {
    const dots = places.flatMap((place) => dotOf(points[place], place) ?? []);
    dots.forEach(({ point }) => joined.add(point));
    if (dots.length > 0) lineOf(panelOf(unit, unitKey), lab, method).dots.push(...dots);
  }
  // Values with a sign before them are shown, and joined with nothing.
  points.forEach((point, place) => {
    const dot = joined.has(place) ? null : dotOf(point, place);
    if (!dot) return;
    const panel = panelOf(unitOf(point, shownIn), point.unitKey);
    lineOf(panel, point.value.lab, point.value.method).dots.push(dot);
  });
  for (const panel of found) {
    for (const { dots } of panel.lines) dots.sort(byDay);
    panel.lines.sort((a, b) => newest(b.dots) - newest(a.dots));
    const main = panel.lines[0];
    for (const line of panel.lines) {
      if (main && line !== main) line.other = alike(line.lab, main.lab) ? "method" : "lab";
    }
    panel.ranges = stretches(panel, points);
  }
  return found.sort((a, b) => latest(b) - latest(a));
}

function lineOf(panel: Panel, lab: string | null, method: string | null): Line {
  let line = panel.lines.find((one) => alike(one.lab, lab) && alike(one.method, method));
  if (!line) panel.lines.push((line = { lab, method, dots: [], other: null }));
  return line;
}

function dotOf(point: PointView | undefined, place: number): Dot | null {
  const when = point ? spot(point.when) : null;
  const value = point ? numberOf(point) : null;
  return point && when && value !== null ? { point: place, when, value, sign: point.value.comparator } : null;
}

const byDay = (a: Dot, b: Dot) => a.when.at - b.when.at || a.point - b.point;
const newest = (dots: readonly Dot[]) => dots.at(-1)?.when.at ?? -Infinity;
const latest = ({ lines }: Panel) => Math.max(...lines.map(({ dots }) => newest(dots)));

/** The pairs of a line that are joined: neighbours in time whose days are known, both without a sign. */
export function pairs({ dots }: Line): [Dot, Dot][] {
  return dots.flatMap((dot, index): [Dot, Dot][] => {
    const next = dots[index + 1];
    return next && isPlain(dot) && isPlain(next) ? [[dot, next]] : [];
  });
}

/** What is "less than" something lies nobody knows where, and what was "in March" nobody knows when. */
const isPlain = ({ sign, when }: Dot) => !sign && when.half === 0 && !when.about;

/** Each value has the range that its own lab printed beside it; between two values with different ones it changes half-way. */
function stretches(panel: Panel, points: readonly PointView[]): Stretch[] {
  const found: Stretch[] = [];
  for (const dot of panel.lines.flatMap(({ dots }) => dots).sort(byDay)) {
    const point = points[dot.point];
    if (!point) continue;
    const { low, high } = endsOf(point);
    const before = found.at(-1);
    if (before && before.low === low && before.high === high) {
      before.until = dot.when.at;
      before.point = dot.point;
      continue;
    }
    const from = before ? (before.until + dot.when.at) / 2 : -Infinity;
    if (before) before.until = from;
    found.push({ from, until: dot.when.at, low, high, point: dot.point });
  }
  const last = found.at(-1);
  if (last) last.until = Infinity;
  return found.filter(({ low, high }) => low !== null || high !== null);
}
