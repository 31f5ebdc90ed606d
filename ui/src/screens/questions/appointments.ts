// How an appointment is named where a question is tied to it.
import type { AppointmentView } from "../../generated/commands";
import { date } from "../../words/format";
import { t } from "../../words/words.svelte";

/** "26 May 2026, Dr. Fenn". */
export function appointmentName({ day, withWhom, purpose }: AppointmentView): string {
  const when = day ? date(day) : t("questions-no-day");
  return [when, withWhom ?? purpose].filter(Boolean).join(", ");
}

/** Those still to come, the next one first; those without a day last. */
export function coming(appointments: readonly AppointmentView[]): AppointmentView[] {
  const order = ({ day, time }: AppointmentView) => `${day ?? "9999"} ${time ?? ""}`;
  return appointments
    .filter(({ past, state }) => !past && state === "planned")
    .sort((a, b) => order(a).localeCompare(order(b)));
}
