// The list, newest first, in groups of years.
import type { EntryLine } from "../../generated/commands";

export type Year = { year: string | null; entries: EntryLine[] };

/** The year of a date as written: `2019`, `~2019-05`, `2019-05-17`. */
export function yearOf(when: string | null): string | null {
  return /^~?(\d{4})/.exec(when ?? "")?.[1] ?? null;
}

/** Follows the order it is given; records without a date have a group of their own. */
export function byYear(entries: readonly EntryLine[]): Year[] {
  const years: Year[] = [];
  for (const entry of entries) {
    const year = yearOf(entry.when);
    const last = years.at(-1);
    if (last?.year === year) last.entries.push(entry);
    else years.push({ year, entries: [entry] });
  }
  return years;
}
