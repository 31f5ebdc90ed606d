// When an appointment is, in words. Never how many days are left.
import type { AppointmentView } from "../../generated/commands";
import { capital, date, time } from "../../words/format";
import { t } from "../../words/words.svelte";

type When = Pick<AppointmentView, "day" | "time" | "zone" | "zoneIsHere">;

/** A time as it is kept, `14:15`, on the clock of the language. */
export const clock = (written: string): string => time(`2000-01-01T${written}`);

/** The place that a time zone has its name from: `America/Argentina/Buenos_Aires` is Buenos Aires. */
export const zoneCity = (zone: string): string => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** "10:30", with the zone beside it where it is not the one of this computer. */
export function timeWords({ time: at, zone, zoneIsHere }: When): string {
  if (!at) return "";
  return zone && !zoneIsHere ? t("appointment-zone", { time: clock(at), city: zoneCity(zone) }) : clock(at);
}

/** "Tuesday 26 May, 10:30". The year stands there only where it is not this one. */
export function whenWords(when: When, now = new Date()): string {
  if (!when.day) return t("appointment-no-day");
  const year = !when.day.startsWith(String(now.getFullYear()));
  const text = [date(when.day, { weekday: true, year }), timeWords(when)].filter(Boolean).join(", ");
  return capital(text);
}

/** How near an appointment is: what the screen offers first. */
export function nearness({ day, past }: AppointmentView, now = new Date()): "before" | "today" | "past" {
  // The day itself counts whole: who sits in the room at 10:45 is not yet past the appointment of 10:30.
  if (day === isoDay(now)) return "today";
  return past ? "past" : "before";
}

/** The day on this computer's calendar. */
export function isoDay(at: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Years of what is past, newest first. */
export function byYear(past: readonly AppointmentView[]): { year: string; appointments: AppointmentView[] }[] {
  const years = new Map<string, AppointmentView[]>();
  for (const one of [...past].reverse()) {
    const year = (one.day ?? "").slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years].map(([year, appointments]) => ({ year, appointments }));
}
