// The day of an answer in three fields, of which the person may leave some empty.
export type When = { day: string; month: string; year: string };

/** The fields of a date that may have no day or no month. */
export function fieldsOf(written: string | null): When {
  const [, year = "", month = "", day = ""] = /^~?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(written ?? "") ?? [];
  return { year, month, day: day.replace(/^0/, "") };
}

/** The date in ISO form; null where nothing is filled in; undefined where it is no date. */
export function dateOf({ day, month, year }: When): string | null | undefined {
  const [d, y] = [day.trim(), year.trim()];
  if (!d && !month && !y) return null;
  if (!/^(19|20)\d{2}$/.test(y) || (d && !month)) return undefined;
  if (!month) return y;
  if (!d) return `${y}-${month}`;
  const at = new Date(Number(y), Number(month) - 1, Number(d));
  if (!/^\d{1,2}$/.test(d) || at.getMonth() !== Number(month) - 1 || Number(d) < 1) return undefined;
  return `${y}-${month}-${d.padStart(2, "0")}`;
}
