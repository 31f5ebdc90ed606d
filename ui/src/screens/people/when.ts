// A date as far as it is known, in three fields.
export type When = { day: string; month: string; year: string };

/** `2019`, `~2019-05`, `2019-05-17`, or nothing, in three fields. */
export function split(written: string | null): When {
  const [, year = "", month = "", day = ""] = /^~?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written ?? "") ?? [];
  return { day: day.replace(/^0/, ""), month, year };
}

/** The three fields as one date; null when all are empty. What makes no date is left for the program to refuse. */
export function join({ day, month, year }: When): string | null {
  const parts = [year.trim(), month.trim(), day.trim() && day.trim().padStart(2, "0")];
  while (parts.at(-1) === "") parts.pop();
  return parts.length > 0 ? parts.join("-") : null;
}
