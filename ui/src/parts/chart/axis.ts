// The axis of time that the pictures share. Days are whole numbers, counted from 1 January 1970: no clock and no time zone moves them.

const DAY = 86_400_000;

/** The first and the last day that a date may mean: `2019`, `2019-05`, `2019-05-17`, with or without `~`. */
export type Span = { from: number; until: number };

const dayOf = (year: number, month: number, day: number) => Math.round(Date.UTC(year, month, day) / DAY);

export function span(when: string): Span | null {
  const [, year, month, day] = /^~?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(when) ?? [];
  if (year === undefined) return null;
  const [y, m] = [Number(year), Number(month ?? 1) - 1];
  if (day !== undefined) return { from: dayOf(y, m, Number(day)), until: dayOf(y, m, Number(day)) };
  const until = month === undefined ? dayOf(y + 1, 0, 0) : dayOf(y, m + 1, 0);
  return { from: dayOf(y, m, 1), until };
}

/** Where on the axis a date is drawn, in pixels: its middle, and how far it may reach to each side. */
export type Place = { x: number; from: number; until: number; wide: boolean };

export type Axis = {
  /** Day numbers, both on the axis. */
  from: number;
  until: number;
  width: number;
  /** The left edge of a day. */
  x(day: number): number;
  /** Null for what lies outside. */
  place(when: string): Place | null;
};

/** `from` and `until`: the first and the last day, ISO. `width` in pixels. */
export function axis(from: string, until: string, width: number): Axis {
  const first = span(from)?.from ?? 0;
  const last = Math.max(first, span(until)?.until ?? first);
  const x = (day: number) => ((day - first) / (last + 1 - first)) * width;
  const inside = (place: number) => Math.min(width, Math.max(0, place));
  return {
    from: first,
    until: last,
    width,
    x,
    place(when) {
      const found = span(when);
      if (!found || found.until < first || found.from > last) return null;
      const [left, right] = [inside(x(found.from)), inside(x(found.until + 1))];
      return {
        x: (left + right) / 2,
        from: left,
        until: right,
        wide: found.until > found.from || when.startsWith("~"),
      };
    },
  };
}

/** `month`: 0 to 11, null where only the year is written. */
export type Tick = { x: number; year: number; month: number | null };
export type Ticks = { years: Tick[]; months: Tick[] };

const MONTHS = [1, 2, 3, 6];
const YEARS = [1, 2, 5, 10, 20, 50];

/** What is written on the axis: as many months or years as have `room` pixels each. */
export function ticks(axis: Axis, room: number): Ticks {
  const begins = new Date(axis.from * DAY);
  const ends = new Date(axis.until * DAY);
  const year = begins.getUTCFullYear();
  const last = ends.getUTCFullYear();
  const month = axis.x(axis.from + 30.44) - axis.x(axis.from);
  const step = MONTHS.find((one) => one * month >= room);
  const months: Tick[] = [];
  if (step !== undefined) {
    for (let at = year * 12 + begins.getUTCMonth(); at <= last * 12 + ends.getUTCMonth(); at++) {
      const [y, m] = [Math.floor(at / 12), at % 12];
      const day = dayOf(y, m, 1);
      if (m % step === 0 && day >= axis.from) months.push({ x: axis.x(day), year: y, month: m });
    }
  }
  const each = YEARS.find((one) => one * 12 * month >= room) ?? 100;
  const years: Tick[] = [];
  for (let y = year; y <= last; y++) {
    const day = Math.max(axis.from, dayOf(y, 0, 1));
    if (each > 1 && y % each !== 0) continue;
    // The end of a first year has no room for its name.
    const before = years.at(-1);
    if (before && axis.x(day) - before.x < room) years.pop();
    years.push({ x: axis.x(day), year: y, month: null });
  }
  return { years, months: months.filter(({ x }) => axis.width - x >= room / 2) };
}
