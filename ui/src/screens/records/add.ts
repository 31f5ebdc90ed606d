// The two ways of the system to choose what is added. The window never sees a path.
import { call } from "../../backend/client";
import { person } from "../../session.svelte";

/**
 * Opens the window of the system in which files are chosen; the job that begins is heard of by itself.
 * With an appointment, what they bring are papers of it.
 */
export const chooseFiles = (appointment: string | null = null) =>
  call("choose_files", { person: person().id, appointment });

/** The same for a folder with all that is in it. */
export const chooseFolder = () => call("choose_folder", { person: person().id });
