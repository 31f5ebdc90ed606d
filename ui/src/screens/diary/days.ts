// Days of the calendar, as text: `2026-05-21`.
const DAY = 86_400_000;

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);

/** The day so many days after this one. */
export function plus(day: string, count: number): string {
  return new Date(at(day) + count * DAY).toISOString().slice(0, 10);
}

/** How many days lie between. */
export function between(from: string, until: string): number {
  return Math.round((at(until) - at(from)) / DAY);
}

/** So many days back a line can be written: what is older is hardly remembered by the number. */
const BACK = 31;

/** The days to choose from, today first; with the day of an older line. */
export function daysBack(today: string, own: string): string[] {
  const days = Array.from({ length: BACK }, (_, back) => plus(today, -back));
  return days.includes(own) ? days : [...days, own].sort((a, b) => b.localeCompare(a));
}
