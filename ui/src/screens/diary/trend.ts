// What was written about one thing over the days, as places on a picture. It shows, and says nothing about it.
import type { DiaryView } from "../../generated/commands";
import { between, plus } from "./days";

const LONGEST = 28; // days on one picture: more would crowd a narrow window
const SHORTEST = 7;
const HIGHEST = 10;

/** Places in percent of the picture, from its left and from its top. */
export type Point = { day: string; level: number; cycle: DiaryView["cycle"]; x: number; y: number };
export type Trend = { what: string; points: Point[]; lines: [Point, Point][]; last: Point };
/** Where a round of treatment began. */
export type Round = { name: string; x: number };
export type Picture = { from: string; until: string; rounds: Round[]; trends: Trend[] };

/** `lines`: newest first. Null where nothing was watched. */
export function picture(lines: readonly DiaryView[]): Picture | null {
  const watched = lines.filter(({ worst }) => worst.length > 0);
  const until = watched[0]?.day;
  const first = watched.at(-1)?.day;
  if (until === undefined || first === undefined) return null;
  const days = Math.min(LONGEST, Math.max(SHORTEST, between(first, until) + 1));
  const from = plus(until, 1 - days);
  // Half a day of room at each end, so that no point lies on the edge.
  const x = (day: string) => ((between(from, day) + 0.5) / days) * 100;
  const seen = watched.filter(({ day }) => day >= from).reverse();
  const names = [...new Set(seen.flatMap(({ worst }) => worst.map(({ what }) => what)))];
  return {
    from,
    until,
    rounds: rounds(seen, from).map(({ name, day }) => ({ name, x: x(day) })),
    trends: names.flatMap((what) => trend(what, seen, x) ?? []),
  };
}

function trend(what: string, seen: readonly DiaryView[], x: (day: string) => number): Trend | null {
  const byDay = new Map<string, Point>();
  for (const { day, worst, cycle } of seen) {
    for (const { level } of worst.filter((one) => one.what === what)) {
      // Two lines of one day: "at its worst" is the higher one.
      if (level < (byDay.get(day)?.level ?? 0)) continue;
      byDay.set(day, { day, level, cycle, x: x(day), y: 100 - (level / HIGHEST) * 100 });
    }
  }
  const points = [...byDay.values()];
  const last = points.at(-1);
  if (!last) return null;
  // A day without a number is not guessed: only days in a row are joined.
  const joined = points.flatMap((point, index): [Point, Point][] => {
    const next = points[index + 1];
    return next && between(point.day, next.day) === 1 ? [[point, next]] : [];
  });
  return { what, points, lines: joined, last };
}

function rounds(seen: readonly DiaryView[], from: string) {
  const found = new Map<string, string>();
  for (const { day, cycle } of seen) if (cycle) found.set(cycle.name, plus(day, 1 - cycle.day));
  return [...found].map(([name, day]) => ({ name, day })).filter(({ day }) => day >= from);
}
