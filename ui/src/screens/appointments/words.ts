// What an appointment is called, and who is part of it.
import type { AppointmentView, CompanionView, Meeting } from "../../generated/commands";
import { t } from "../../words/words.svelte";

/** With whom it is, or else what it is about. */
export const title = ({ withWhom, purpose }: AppointmentView): string => withWhom ?? purpose ?? t("appointment-plain");

export const meetingWord = (meeting: Meeting): string => t(`appointment-meeting-${meeting.replaceAll("_", "-")}`);

/** "Carla comes along and takes notes". */
export const companionWords = ({ name, part }: CompanionView): string =>
  t(part ? `appointment-with-${part}` : "appointment-with", { name });

/** The lines of a list that is kept as one text. */
export const lines = (text: string | null): string[] =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** A text as it is kept: nothing rather than an empty one. */
export const orNull = (text: string): string | null => text.trim() || null;
