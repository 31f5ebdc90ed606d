// What the order of questions means, and how the list is parted.
import type { AppointmentView, ChapterView, QuestionView } from "../../generated/commands";

/** So many stand at the top of the sheet: visits are short, and more than three are seldom reached. */
export const TOP = 3;

/** The beginning of a question, for one line. */
export function shorten(text: string, most = 60): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(" ", most);
  return `${line.slice(0, space > most / 2 ? space : most)} …`;
}

/** `name` null: before the first chapter, which `next` names. */
export type Before = { name: string | null; next: string; questions: QuestionView[] };
export type Parts = { open: QuestionView[]; answered: QuestionView[]; aside: QuestionView[]; before: Before[] };

/** The parts of the list, each in the person's order. `filter`: "all", "none" (no appointment), or the id of an appointment. */
export function parts(
  questions: readonly QuestionView[],
  filter: string,
  chapters: readonly ChapterView[],
  appointments: readonly AppointmentView[],
): Parts {
  const shown = questions.filter(({ appointment }) => {
    if (filter === "all") return true;
    return appointment === (filter === "none" ? null : filter);
  });
  const day = ({ from }: ChapterView) => from.replace("~", "");
  const begun = [...chapters].sort((a, b) => day(a).localeCompare(day(b)));
  const coming = new Set(appointments.filter(({ past }) => !past).map(({ id }) => id));
  const before: Before[] = begun.map(({ name }, index) => ({
    name: begun[index - 1]?.name ?? null,
    next: name,
    questions: [],
  }));
  const found: Parts = { open: [], answered: [], aside: [], before: [] };
  for (const one of shown) {
    // The chapter after the one that held when it was written; what is to be asked soon is never folded away.
    const chapter = begun.findIndex((next) => localDay(one.written) < day(next));
    const soon = one.appointment !== null && coming.has(one.appointment);
    const old = soon ? undefined : before[chapter];
    if (old) old.questions.push(one);
    else if (one.state === "answered") found.answered.push(one);
    else if (one.state === "aside") found.aside.push(one);
    else found.open.push(one);
  }
  found.before = before.filter(({ questions }) => questions.length > 0).reverse();
  return found;
}

/** Where in the whole list a question goes that takes this place among those shown; the rest of the list keeps its order. */
export function placeIn(whole: readonly QuestionView[], shown: readonly QuestionView[], place: number): number {
  const there = shown[Math.min(Math.max(0, place), shown.length - 1)];
  return Math.max(
    0,
    whole.findIndex(({ id }) => id === there?.id),
  );
}

/** Questions that an appointment left without an answer. Of one that was asked nobody knows whether it was answered. */
export function unanswered(questions: readonly QuestionView[], appointments: readonly AppointmentView[]) {
  const past = new Set(appointments.filter((one) => one.past).map(({ id }) => id));
  return questions.filter(
    ({ appointment, state }) =>
      appointment !== null && past.has(appointment) && ["open", "chosen", "unclear"].includes(state),
  );
}

/** A moment's day on this computer's calendar, as chapters and appointments have it. */
export function localDay(moment: string): string {
  const at = new Date(moment);
  if (!moment.includes("T") || Number.isNaN(at.getTime())) return moment;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
