// A date within a sentence: "on 2 May" has another form than "in May", in French with an article and without.
import { date } from "../../words/format";

/** For Fluent: the date, and whether it is one day, so that the words around it fit. */
export const when = (written: string): { when: string; form: "day" | "other" } => ({
  when: date(written),
  form: /^\d{4}-\d{2}-\d{2}/.test(written) ? "day" : "other",
});
