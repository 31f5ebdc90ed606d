// One kind of result below the treatments: points on an axis of values of their own, joined only where their line says so.
import type { MeasureView, PointView } from "../../generated/commands";
import type { Axis, Place } from "./axis";
import { boxOfWords } from "./rangeWords";
import { overlaps, wide, type Box } from "./words";

export type Dot = {
  place: Place;
  y: number;
  /** The point, for its words. */
  point: PointView;
  /** 0: the line with most points; others have shapes of their own. */
  line: number;
  /** Another lab than that of the first line. */
  otherLab: boolean;
  label: { x: number; y: number; anchor: "start" | "middle"; text: string } | null;
};
export type RangeDrawn = {
  x: number;
  width: number;
  top: number;
  bottom: number;
  hasTop: boolean;
  hasBottom: boolean;
  /** Where its words stand. */
  words: Box;
  point: PointView;
};
export type ValuesDrawn = {
  height: number;
  /** The words of the range have no room in it, and stand above. */
  rangeApart: boolean;
  unit: string | null;
  dots: Dot[];
  joins: { x1: number; y1: number; x2: number; y2: number; line: number }[];
  ranges: RangeDrawn[];
  ticks: { y: number; value: number }[];
};

/** `at`: its place in the points of the measure. */
type Reached = { at: number; point: PointView; place: Place; number: number; line: number };

/** `amount`: the words of a value without its unit; `rangeWords`: of its range. */
export function values(
  measure: MeasureView,
  axis: Axis,
  rem: number,
  amount: (point: PointView) => string,
  rangeWords: (point: PointView) => string,
  otherLab: string,
): ValuesDrawn {
  const drawn = reach(measure, axis);
  const main = drawn[0];
  const unit = main?.line.unit ?? null;
  const reached: Reached[] = drawn.flatMap(({ points }, line) => points.map((one) => ({ ...one, line })));
  const height = rem * 10;
  if (!main || reached.length === 0)
    return { height: 0, rangeApart: false, unit, dots: [], joins: [], ranges: [], ticks: [] };

  const { y, ticks } = scale(reached, rem * 1.8, height);
  const ranges = pieces(reached, axis).map(({ x, width, point }): RangeDrawn => {
    const { low, high } = point.value;
    return {
      x,
      width,
      point,
      top: high === null ? 0 : y(high),
      bottom: low === null ? height : y(low),
      hasTop: high !== null,
      // At the foot of the picture the axis stands for it.
      hasBottom: low !== null && y(low) < height - 1,
      words: { left: x, right: x, top: 0, bottom: 0 },
    };
  });
  const first = ranges[0];
  const rangeWide = first ? wide(rangeWords(first.point), rem * 0.9375) + rem : 0;
  const rangeApart = ranges.length === 1 && rangeWide > axis.width * 0.6;
  const joins = drawn.flatMap(({ points }, line) =>
    points.slice(1).flatMap((to, index) => {
      const from = points[index];
      if (!from || signBetween(measure, from.at, to.at)) return [];
      return { x1: from.place.x, y1: y(from.number), x2: to.place.x, y2: y(to.number), line };
    }),
  );
  const spots = reached.map(({ place, number }) => ({ x: place.x, y: y(number) }));
  for (const range of ranges) {
    const width = wide(rangeWords(range.point), rem * 0.9375);
    range.words = boxOfWords(range, width, rem, axis.width - rem * 3.2, spots, joins);
  }
  // Words of the ranges are not written over.
  const taken: Box[] = rangeApart ? [] : ranges.map(({ words }) => words);
  const edges: Box[] = ranges.flatMap(({ x, width, top, bottom, hasTop, hasBottom }) => [
    ...(hasTop ? [{ left: x, right: x + width, top: top - 1, bottom: top + 1 }] : []),
    ...(hasBottom ? [{ left: x, right: x + width, top: bottom - 1, bottom: bottom + 1 }] : []),
  ]);
  for (const { place, number } of reached) taken.push(around(place.x, y(number), rem * 0.35));
  const dots = reached
    .toSorted((a, b) => b.place.x - a.place.x)
    .map(({ point, place, number, line }): Dot => {
      const other = line > 0 && drawn[line]?.line.lab !== main.line.lab;
      const text = amount(point);
      return {
        place,
        y: y(number),
        point,
        line,
        otherLab: other,
        label: label(text, other ? otherLab : "", place.x, y(number), axis, rem, taken, edges, height),
      };
    });
  return { height, rangeApart, unit, dots, joins, ranges, ticks };
}

/** Whether a value that is only known to be less or more lies between two: a line past it would say what nobody knows. */
const signBetween = ({ points }: MeasureView, from: number, to: number): boolean =>
  points.slice(from + 1, to).some(({ when, value }) => when !== null && value.comparator !== null);

/** The lines that are drawn, the one with most points first. It decides about the unit: another unit is another axis. */
function reach(measure: MeasureView, axis: Axis) {
  const seen = (at: number) => {
    const point = measure.points[at];
    const place = point?.when ? axis.place(point.when) : null;
    return point && place && point.value.number !== null ? { at, point, place, number: point.value.number } : null;
  };
  const all = measure.lines
    .map((line) => ({ line, points: line.points.flatMap((at) => seen(at) ?? []) }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => b.points.length - a.points.length);
  return all.filter(({ line }) => line.unitKey === all[0]?.line.unitKey);
}

/** How many values of these days are not drawn: another unit, no exact day, or no plain number. */
export function undrawn(measure: MeasureView, axis: Axis): number {
  const those = measure.points.filter(({ when }) => when !== null && axis.place(when)).length;
  return those - reach(measure, axis).reduce((sum, { points }) => sum + points.length, 0);
}

const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

/** Above its point or below, with "other lab" beside; nowhere where it would cover something. */
function label(
  text: string,
  more: string,
  x: number,
  y: number,
  axis: Axis,
  rem: number,
  taken: Box[],
  edges: readonly Box[],
  height: number,
): Dot["label"] {
  const width = wide(text, rem);
  const half = width / 2;
  // At the edges it moves inwards.
  const mid = Math.min(axis.width - half, Math.max(half, x));
  const tall = rem * 1.1;
  const beside = x + rem * 0.6;
  const wider = Math.max(width, wide(more, rem * 0.9375));
  const tries: { box: Box; at: NonNullable<Dot["label"]> }[] = [
    ...[y - rem * 0.6, y + rem * 1.5].map((base) => ({
      box: { left: mid - half, right: mid + half, top: base - tall, bottom: base + rem * 0.2 },
      at: { x: mid, y: base, anchor: "middle" as const, text },
    })),
    {
      box: { left: beside, right: beside + wider, top: y - rem * 0.7, bottom: y + rem * (more ? 1.5 : 0.5) },
      at: { x: beside, y: y + rem * 0.3, anchor: "start" as const, text },
    },
  ];
  // Beside a point its line goes on: only one of another lab, which stands alone mostly, has its words there.
  const wanted = more ? tries.toReversed() : tries.slice(0, 2);
  // Rather on the edge of a range than not at all.
  for (const kept of [[...taken, ...edges], taken]) {
    for (const { box, at } of wanted) {
      if (box.right > axis.width || box.bottom > height || kept.some((one) => overlaps(one, box))) continue;
      taken.push(box);
      return at;
    }
  }
  return null;
}

function scale(reached: readonly Reached[], top: number, bottom: number) {
  const ends = reached.flatMap(({ number, point: { value } }) => [number, value.low ?? number, value.high ?? number]);
  let [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (low === high) [low, high] = low === 0 ? [0, 1] : [Math.min(low, 0), Math.max(high, 0)];
  // From nothing on, where that does not flatten what there is to see.
  if (low > 0 && low <= high * 0.6) low = 0;
  else if (low !== 0) low -= (high - low) * 0.2;
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  const rough = (high - low) / 2;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].findLast((one) => one * power <= rough) ?? 1) * power;
  const ticks = [];
  for (let at = Math.ceil(low / step); at * step <= high + step * 0.001; at++) {
    ticks.push({ y: y(at * step), value: Number((at * step).toPrecision(6)) });
  }
  return { y, ticks };
}

/** The lab's own range along the axis: all of it where every value has the same, else around the values it was printed with. */
function pieces(reached: readonly Reached[], axis: Axis): { x: number; width: number; point: PointView }[] {
  const inOrder = reached.toSorted((a, b) => a.place.x - b.place.x);
  const name = ({ value }: PointView) =>
    value.low === null && value.high === null ? null : `${value.low}|${value.high}`;
  const known = inOrder.filter(({ point }) => name(point) !== null);
  const first = known[0];
  if (!first) return [];
  if (known.length === inOrder.length && known.every(({ point }) => name(point) === name(first.point)))
    return [{ x: 0, width: axis.width, point: first.point }];
  const made: { x: number; width: number; point: PointView }[] = [];
  inOrder.forEach(({ point, place }, index) => {
    if (name(point) === null) return;
    const [before, after] = [inOrder[index - 1], inOrder[index + 1]];
    const from = before ? (before.place.x + place.x) / 2 : 0;
    const until = after ? (after.place.x + place.x) / 2 : axis.width;
    const last = made.at(-1);
    if (last && name(last.point) === name(point) && Math.abs(last.x + last.width - from) < 0.01)
      last.width = until - last.x;
    else made.push({ x: from, width: until - from, point });
  });
  return made;
}
