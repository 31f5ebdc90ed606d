// Days on an axis. A date that is known in part lies in the middle of what it may be, and as wide.

const DAY = 86_400_000; // milliseconds

/** `half`: as many days to each side as it may be off by its own words; none for a whole date. */
export type Spot = { at: number; half: number; about: boolean };

/** `2019`, `2019-05`, `2019-05-17`, with `~` before it for about; null for what is no date. */
export function spot(when: string | null): Spot | null {
  const [, about, year, month, day] = /^(~?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(when ?? "") ?? [];
  if (year === undefined) return null;
  const first = dayOf(Number(year), Number(month ?? 1), Number(day ?? 1));
  if (day !== undefined) return { at: first, half: 0, about: about === "~" };
  const last = month === undefined ? dayOf(Number(year) + 1, 1, 1) : dayOf(Number(year), Number(month) + 1, 1);
  return { at: (first + last - 1) / 2, half: (last - 1 - first) / 2, about: about === "~" };
}

/** Days since 1970. */
const dayOf = (year: number, month: number, day: number) => Math.round(Date.UTC(year, month - 1, day) / DAY);

/** The day as ISO. */
export const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

export type Tick = { at: number; iso: string };

/** First days of months or years, so that about `most` of them lie between the two days. Years are written `2026`. */
export function calendar(from: number, until: number, most: number): Tick[] {
  const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
  const step = months.find((count) => (until - from) / (count * 30.4) <= Math.max(most, 1)) ?? 1200;
  const start = new Date(from * DAY);
  const begin = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  const ticks: Tick[] = [];
  for (let month = begin; ; month += step) {
    const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
    const at = dayOf(year, of, 1);
    if (at > until) return ticks;
    const iso = of === 1 ? String(year) : `${year}-${String(of).padStart(2, "0")}`;
    if (at >= from) ticks.push({ at, iso });
  }
}
