// Days and times as people type them, to what is kept; null where that cannot be known.

export type DayParts = { day: string; month: string; year: string };

export const noDay: DayParts = { day: "", month: "", year: "" };

export function dayParts(iso: string | null): DayParts {
  const [year = "", month = "", day = ""] = (iso ?? "").split("-");
  return { day: day.replace(/^0/, ""), month, year };
}

export const isEmptyDay = ({ day, month, year }: DayParts): boolean => !day.trim() && !month && !year.trim();

/** `2026-05-26`; null for what is not in the calendar. */
export function readDay({ day, month, year }: DayParts): string | null {
  const [d, m, y] = [day, month, year].map((part) => Number(part.trim()));
  if (!d || !m || !y || y < 1900 || y > 2200) return null;
  const at = new Date(Date.UTC(y, m - 1, d));
  // The 31st of June would become the first of July.
  return at.getUTCMonth() === m - 1 && at.getUTCDate() === d ? at.toISOString().slice(0, 10) : null;
}

/** `14:15` from "14:15", "14 h 15", "14h", "2:15 pm", "0930". */
export function readTime(written: string): string | null {
  const plain = written.trim().toLowerCase().replaceAll("\u00A0", " ");
  const found = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})?|(\d{2}))?\s*(a\.?m\.?|p\.?m\.?)?$/.exec(plain);
  if (!found) return null;
  const minutes = Number(found[2] ?? found[3] ?? 0);
  let hours = Number(found[1]);
  const half = found[4]?.charAt(0);
  if (half && (hours < 1 || hours > 12)) return null;
  if (half) hours = (hours % 12) + (half === "p" ? 12 : 0);
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
