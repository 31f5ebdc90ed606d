// The timeline in groups of months, and the words of its dates. A day that nobody wrote down is not made up.
import type { TimelineItem } from "../../../generated/commands";
import { capital, date } from "../../../words/format";
import { t } from "../../../words/words.svelte";

/** `2026-05`, `2026` where no more is known, null without a date. */
export type Month = { key: string | null; items: TimelineItem[] };

export const whenOf = (item: TimelineItem): string | null => (item.is === "record" ? item.line.when : item.when);
export const idOf = (item: TimelineItem): string => (item.is === "record" ? item.line.id : item.id);

function monthOf(when: string | null): string | null {
  return /^~?(\d{4}(?:-\d{2})?)/.exec(when ?? "")?.[1] ?? null;
}

/** Follows the order it is given. */
export function byMonth(items: readonly TimelineItem[]): Month[] {
  const months: Month[] = [];
  for (const item of items) {
    const key = monthOf(whenOf(item));
    const last = months.at(-1);
    if (last?.key === key) last.items.push(item);
    else months.push({ key, items: [item] });
  }
  return months;
}

/** "May 2026". */
export const monthWords = (key: string | null): string => (key === null ? t("records-no-date") : capital(date(key)));

/** "18 May" below its month; "About March 2026" or "2019" where less is known. */
export function dayWords(when: string | null): string {
  if (when === null) return "";
  const whole = /^~?\d{4}-\d{2}-\d{2}/.test(when);
  return capital(date(when, whole ? { year: false } : {}));
}
