// One appointment with all that belongs to it, for the screens about it.
import { call } from "../../backend/client";
import type { AppointmentInside } from "../../generated/commands";
import { query, type Query } from "../../query.svelte";
import { focusOnce } from "../records/focus.svelte";

/** Call while a component starts. The keyboard goes to the title once it is there. */
export function inside(id: () => string): Query<AppointmentInside> {
  const found = query(["appointments", "questions", "tasks", "records"], () => call("appointment", { id: id() }));
  focusOnce(() => !found.loading);
  return found;
}
