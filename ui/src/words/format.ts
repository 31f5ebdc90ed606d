// Dates and numbers, in one place for both languages. Months always in words, so that no date can be read two ways.
import { language, t } from "./words.svelte";

type Parts = Intl.DateTimeFormatOptions;

function format(at: Date, options: Parts): string {
  // The font lacks the narrow space that French dates and numbers may hold.
  return new Intl.DateTimeFormat(language(), options).format(at).replaceAll("\u202F", "\u00A0");
}

/** A date as people know it: `2019`, `2019-05`, `2019-05-17`, with `~` for "about"; or a moment in ISO form, as its day. */
export function date(written: string | null | undefined, options: { weekday?: boolean; year?: boolean } = {}): string {
  if (!written) return "";
  const about = written.startsWith("~");
  const plain = about ? written.slice(1) : written;
  const text = exact(plain, options.weekday ?? false, options.year ?? true);
  return about ? t("date-about", { date: text }) : text;
}

function exact(written: string, weekday: boolean, withYear: boolean): string {
  const [, year, month, day, rest] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T.*)?)?)?$/.exec(written) ?? [];
  if (!year) return written; // shown as it is written rather than as a guess
  if (!month) return year;
  const shown: Parts = withYear ? { year: "numeric" } : {};
  // Local midday: no time zone moves a day that has none.
  const at = rest ? new Date(written) : new Date(Number(year), Number(month) - 1, Number(day ?? 1), 12);
  if (Number.isNaN(at.getTime())) return written;
  shown.month = "long";
  if (!day) return format(at, shown);
  return dayFirst(at, weekday, withYear);
}

/** "Thursday 21 May 2026" in both languages' own words: en-CA alone would put the month first. */
function dayFirst(at: Date, weekday: boolean, withYear: boolean): string {
  const locale = language() === "en-CA" ? "en-GB" : language();
  const parts: Parts = { day: "numeric", month: "long" };
  if (weekday) parts.weekday = "long";
  if (withYear) parts.year = "numeric";
  const text = new Intl.DateTimeFormat(locale, parts).format(at).replaceAll("\u202F", "\u00A0").replace(",", "");
  return firstOfMonth(text);
}

/** « 1er mai »: in French the first day is no plain number. */
const firstOfMonth = (text: string) => (language() === "fr-CA" ? text.replace(/(^|\s)1(\s)/, "$11er$2") : text);

/** The clock time of a moment in ISO form: "10:30", « 10 h 30 ». */
export function time(written: string): string {
  const at = new Date(written);
  if (Number.isNaN(at.getTime())) return "";
  return format(at, { hour: "numeric", minute: "2-digit", hour12: false }).replaceAll(" ", "\u00A0");
}

/** A date in few letters, for a chart: "9 Dec", « 9 déc. », "Dec"; a year alone stays one. */
export function brief(written: string): string {
  const [, about, year, month, day] = /^(~?)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  if (!year || !month) return date(written);
  const locale = language() === "en-CA" ? "en-GB" : language();
  const parts: Parts = day ? { day: "numeric", month: "short" } : { month: "short" };
  const at = new Date(Number(year), Number(month) - 1, Number(day ?? 1), 12);
  const plain = new Intl.DateTimeFormat(locale, parts).format(at).replaceAll("\u202F", "\u00A0");
  const text = day ? firstOfMonth(plain) : plain;
  return about ? t("date-about", { date: text }) : text;
}

/** The names of the twelve months. */
export function months(): string[] {
  return Array.from({ length: 12 }, (_, index) => format(new Date(2026, index, 15), { month: "long" }));
}

/** The short name of a month, 0 to 11, for where a long one has no room: "Dec", « déc. ». */
export function monthShort(month: number): string {
  return format(new Date(2026, month, 15), { month: "short" });
}

const HOUR = 60; // minutes
const DAY = 24 * HOUR;

/** How long ago a moment in ISO form was: "2 hours ago"; after a week its day, which says more than a count. */
export function ago(written: string, now: number): string {
  const minutes = Math.floor((now - Date.parse(written)) / 60_000);
  // A clock that was set back must not turn yesterday's copy into one made just now.
  if (!(minutes >= -1 && minutes < 7 * DAY)) return date(written);
  if (minutes < 1) return t("just-now");
  const [count, unit] =
    minutes < HOUR
      ? ([minutes, "minute"] as const)
      : minutes < DAY
        ? ([Math.floor(minutes / HOUR), "hour"] as const)
        : ([Math.floor(minutes / DAY), "day"] as const);
  return new Intl.RelativeTimeFormat(language()).format(-count, unit).replaceAll("\u202F", "\u00A0");
}

/** A moment in ISO form: "21 May 2026, 10:30". */
export function moment(written: string): string {
  return [date(written), time(written)].filter(Boolean).join(", ");
}

/** A count or a size. Measured values are shown as the lab wrote them, not through here. */
export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: digits })
    .format(value)
    .replaceAll("\u202F", "\u00A0");
}

/** The size of a file: "1.2 MB", « 1,2 Mo ». */
export function bytes(size: number): string {
  if (size < 1000) return t("size-bytes", { count: size });
  if (size < 1_000_000) return t("size-kilobytes", { count: number(size / 1000) });
  if (size < 1_000_000_000) return t("size-megabytes", { count: number(size / 1_000_000, 1) });
  return t("size-gigabytes", { count: number(size / 1_000_000_000, 1) });
}

/** A moment on the clock of a time zone, with its name: "21 May 2026, 10:30, Eastern Time". */
export function momentIn(written: string, zone: string): string {
  const at = new Date(written);
  if (Number.isNaN(at.getTime())) return written;
  try {
    const parts: Parts = { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit" };
    const there = new Intl.DateTimeFormat("en-CA", { ...parts, minute: "2-digit", hourCycle: "h23" }).formatToParts(at);
    const part = (type: string) => there.find((one) => one.type === type)?.value ?? "";
    const local = `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}:00`;
    return [moment(local), zoneName(zone)].join(", ");
  } catch {
    // A zone that this web view does not know is shown as it is written.
    return [moment(written), zone].join(", ");
  }
}

/** "Eastern Time", « heure de l’Est ». */
export function zoneName(zone: string): string {
  try {
    const parts = new Intl.DateTimeFormat(language(), { timeZone: zone, timeZoneName: "longGeneric" });
    const found = parts.formatToParts(new Date()).find(({ type }) => type === "timeZoneName");
    return found?.value ?? zone;
  } catch {
    return zone;
  }
}

/** With a capital, as at the start of a line: French days and months begin small. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase(language()) + words.slice(1);
