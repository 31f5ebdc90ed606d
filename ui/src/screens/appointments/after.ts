// What was said at an appointment, as it is written down.
import type { AnswerView, AppointmentView, QuestionState, QuestionView, TaskView } from "../../generated/commands";
import type { Input } from "../../backend/client";
import { date } from "../../words/format";
import { t } from "../../words/words.svelte";
import { whenWords } from "./when";
import { orNull } from "./words";

export const fields = ["found", "decided", "callIf", "notes"] as const;
export type Said = Record<(typeof fields)[number], string>;

/** Where what is being written is kept: appointment mode and the form afterwards go on with the same words. */
export const saidKey = (appointment: string): string => `appointment-after:${appointment}`;
export const answerKey = (question: string): string => `answer:${question}`;

export const saidBefore = ({ found, decided, callIf, notes }: AppointmentView): Said => ({
  found: found ?? "",
  decided: decided ?? "",
  callIf: callIf ?? "",
  notes: notes ?? "",
});

/** What was being written; null where there is nothing, or nothing that can be read. */
export function readSaid(draft: string): Said | null {
  try {
    const found: unknown = JSON.parse(draft);
    if (typeof found !== "object" || found === null) return null;
    return fields.every((field) => typeof (found as Record<string, unknown>)[field] === "string")
      ? (found as Said)
      : null;
  } catch {
    return null;
  }
}

export const toKeepSaid = (said: Said): Omit<Input<"save_after">, "id"> => ({
  found: orNull(said.found),
  decided: orNull(said.decided),
  callIf: orNull(said.callIf),
  notes: orNull(said.notes),
});

/** An answer with who gave it and when: as was written down before, or else as the appointment says. */
export function answerOf(
  text: string,
  { withWhom, day }: AppointmentView,
  before: AnswerView | null,
): AnswerView | null {
  const words = text.trim();
  return words ? { text: words, by: before ? before.by : withWhom, when: before ? before.when : day } : null;
}

/** Where a question stands that was not asked: ready for another time. */
export const notAsked = ({ appointment }: QuestionView): QuestionState => (appointment === null ? "open" : "chosen");

/** A message for relatives, made of the words of the form alone. What is left out of prints is left out here. */
export function message(
  appointment: AppointmentView,
  said: Said,
  tasks: readonly TaskView[],
  questions: readonly QuestionView[],
): string {
  const next = tasks
    .filter(({ done }) => !done)
    .map(({ text, who, by }) => [text, who, by && t("task-by", { date: date(by, { year: false }) })])
    .map((parts) => `- ${parts.filter(Boolean).join(", ")}`);
  const answers = questions
    .filter(({ leftOut, answer, state }) => !leftOut && answer && state === "answered")
    .map(({ text, answer }) => `${text}\n${answer?.text ?? ""}`);
  const sections: [heading: string, words: string][] = [
    [t("message-found"), said.found],
    [t("message-decided"), said.decided],
    [t("message-next"), next.join("\n")],
    [t("message-call-if"), said.callIf],
    [t("message-answers"), answers.join("\n\n")],
    [t("message-notes"), said.notes],
  ];
  const first = appointment.day
    ? t("message-first", { when: whenWords({ ...appointment, time: null }) })
    : t("message-first-undated");
  return [
    first,
    ...sections.filter(([, words]) => words.trim()).map(([heading, words]) => `${heading}\n${words.trim()}`),
  ].join("\n\n");
}
