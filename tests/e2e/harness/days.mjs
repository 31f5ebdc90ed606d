// Days as the app keeps them, on the clock of the tests' computers, and in words as it shows them.
import { ZONE } from "./profile.mjs";

/** The day so many days from now, `2026-05-21`. */
export function dayFromNow(days) {
  return new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(Date.now() + days * 24 * 60 * 60 * 1000);
}

/** The next day of the year with this month and number, `12-12`; never today. */
export function nextDay(monthAndNumber) {
  const today = dayFromNow(0);
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map((one) => `${one}-${monthAndNumber}`).find((day) => day > today);
}

/** "21 May", or the parts of it that are asked for. */
export function inWords(day, language, parts = { day: "numeric", month: "long" }) {
  const locale = language === "en-CA" ? "en-GB" : language; // the day stands before the month
  return new Intl.DateTimeFormat(locale, parts).format(new Date(`${day}T12:00`));
}
