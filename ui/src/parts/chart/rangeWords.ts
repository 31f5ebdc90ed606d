// Where the words of a lab's own range stand: in its band, where no point lies on them and no line crosses them.
import { overlaps, type Box } from "./words";

type Band = { x: number; width: number; top: number; bottom: number };
type Spot = { x: number; y: number };
type Join = { x1: number; y1: number; x2: number; y2: number };

/** How tall the words are, and how far they stand from the sides of the band, in letters. */
const TALL = 1.1;
const SIDE = 0.5;

/** The box of words so wide: at the upper side of the band or the lower, as far left as there is room; else at its beginning. */
export function boxOfWords(
  band: Band,
  width: number,
  rem: number,
  end: number,
  dots: readonly Spot[],
  joins: readonly Join[],
): Box {
  const within = band.bottom - band.top >= rem * 1.6;
  const tops = within ? [band.top + rem * 0.3, band.bottom - rem * (TALL + 0.3)] : [band.top - rem * (TALL + 0.2)];
  const last = Math.min(band.x + band.width, end) - width - rem * SIDE;
  const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + rem * TALL });
  const near = dots.map(({ x, y }) => ({
    left: x - rem / 2,
    right: x + rem / 2,
    top: y - rem / 2,
    bottom: y + rem / 2,
  }));
  for (const top of tops) {
    for (let left = band.x + rem * SIDE; left <= last; left += rem) {
      const tried = box(left, top);
      if (!near.some((dot) => overlaps(dot, tried)) && !joins.some((join) => crosses(join, tried))) return tried;
    }
  }
  return box(band.x + rem * SIDE, tops[0] ?? band.top);
}

function crosses({ x1, y1, x2, y2 }: Join, { left, right, top, bottom }: Box): boolean {
  const [from, until] = [Math.max(left, Math.min(x1, x2)), Math.min(right, Math.max(x1, x2))];
  if (from > until) return false;
  const at = (x: number) => (x1 === x2 ? y1 : y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
  return Math.max(at(from), at(until)) >= top && Math.min(at(from), at(until)) <= bottom;
}
