// A date in a case. Within a sentence "on 2 May" has another form than "in May", in French with an article and without.
import { date } from "../../words/format";

/** A date as short as it can be: the year stands there only where it is not this one. */
export function day(written: string, now = new Date()): string {
  const thisYear = /^\d{4}-\d{2}-\d{2}/.test(written) && written.startsWith(String(now.getFullYear()));
  return date(written, { year: !thisYear });
}

/** For Fluent: the date, and whether it is one day, so that the words around it fit. */
export const when = (written: string): { when: string; form: "day" | "other" } => ({
  when: day(written),
  form: /^\d{4}-\d{2}-\d{2}/.test(written) ? "day" : "other",
});
