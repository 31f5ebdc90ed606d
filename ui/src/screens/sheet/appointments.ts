// Appointments as a choice of one line each.
import type { AppointmentView, TogetherAppointment } from "../../generated/commands";
import { whenWords } from "../appointments/when";

/** One appointment in one line. */
export function inOneLine(appointment: AppointmentView | TogetherAppointment): string {
  // One in a shared file is shown without its time zone.
  const clock = { zone: null, zoneIsHere: true };
  return [whenWords({ ...clock, ...appointment }), appointment.withWhom ?? appointment.place]
    .filter(Boolean)
    .join(", ");
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
