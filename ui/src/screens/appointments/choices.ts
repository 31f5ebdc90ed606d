// The questions that can be taken to an appointment.
import type { AppointmentInside, QuestionView } from "../../generated/commands";

/** In the order of the person's whole list, so that no row moves under the hand when it is ticked. */
export function choices({ questions, offered }: Pick<AppointmentInside, "questions" | "offered">): QuestionView[] {
  const all = [...questions, ...offered].sort((a, b) => a.rank - b.rank);
  const askedAgain = new Set(all.filter(({ state }) => state !== "unclear").map(({ text }) => text));
  // One that stayed unclear and was written again stands here once.
  return all.filter(({ state, text }) => state !== "unclear" || !askedAgain.has(text));
}
