// The sheet of an appointment: what stands at its top comes from the appointment, so that nothing is typed twice.
import { call } from "../../backend/client";
import type { AppointmentView, SheetOptions } from "../../generated/commands";
import { whenWords } from "./when";

/** The lines at the top. */
export type Top = Pick<SheetOptions, "doctor" | "when" | "withMe">;

export function topOf(appointment: AppointmentView): Top {
  return {
    doctor: appointment.withWhom ?? "",
    when: appointment.day ? whenWords(appointment) : "",
    withMe: appointment.companions.map(({ name }) => name).join(", "),
  };
}

export async function sheetOf(
  appointment: AppointmentView,
  person: string,
  wanted: Pick<SheetOptions, "largePrint" | "onlyThree" | "questions">,
): Promise<SheetOptions> {
  const options = await call("sheet_options", { person });
  return {
    ...options,
    ...topOf(appointment),
    appointment: appointment.id,
    ...wanted,
  };
}
