// Appointments as a choice of one line each.
import type { AppointmentView, TogetherAppointment } from "../../generated/commands";
import { date, time } from "../../words/format";
import { t } from "../../words/words.svelte";

/** When it is, on the clock of its place: "Tuesday 26 May 2026, 10:30". */
export function when({ day, time: clock, ...rest }: AppointmentView | TogetherAppointment): string {
  if (!day) return t("sheet-screen-day-open");
  const hour = clock && time(`${day}T${clock}`);
  // "America/St_Johns" is the clock of St Johns.
  const elsewhere = "zone" in rest && !rest.zoneIsHere ? rest.zone : null;
  const city = hour && elsewhere?.split("/").pop()?.replaceAll("_", " ");
  return [date(day, { weekday: true }), city ? `${hour} (${city})` : hour].filter(Boolean).join(", ");
}

/** One appointment in one line. */
export function inOneLine(appointment: AppointmentView | TogetherAppointment): string {
  return [when(appointment), appointment.withWhom ?? appointment.place].filter(Boolean).join(", ");
}

const order = (a: AppointmentView, b: AppointmentView) => (a.day ?? "9").localeCompare(b.day ?? "9");

/** Those still to come, the next one first; one that is asked for by its id is among them in any case. */
export function toCome(all: readonly AppointmentView[], id: string | null): AppointmentView[] {
  return all.filter((one) => one.id === id || (!one.past && one.state !== "skipped")).sort(order);
}

/** Those that were, the last one first; one that is asked for by its id is among them in any case. */
export function gone(all: readonly AppointmentView[], id: string | null): AppointmentView[] {
  return all
    .filter((one) => one.id === id || (one.past && one.state !== "skipped"))
    .sort(order)
    .reverse();
}
