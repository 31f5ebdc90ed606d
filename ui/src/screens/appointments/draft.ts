// An appointment that is being written: what stands in the fields, as the text of a draft, and as what is kept.
import type { AppointmentView, CareContactView, CompanionView, Meeting, Part } from "../../generated/commands";
import type { Input } from "../../backend/client";
import { dayParts, isEmptyDay, noDay, readDay, readTime, type DayParts } from "./written";
import { orNull } from "./words";

export type Writing = {
  day: DayParts;
  time: string;
  /** IANA name; empty: as this computer. */
  zone: string;
  contact: string;
  withWhom: string;
  place: string;
  meeting: Meeting;
  purpose: string;
  companions: { name: string; part: Part | "" }[];
  bring: string;
  travel: string;
  /** Days from one to the next; empty: it does not repeat. */
  everyDays: string;
  times: string;
};

export const nothing = (): Writing => ({
  day: { ...noDay },
  time: "",
  zone: "",
  contact: "",
  withWhom: "",
  place: "",
  meeting: "in_person",
  purpose: "",
  companions: [],
  bring: "",
  travel: "",
  everyDays: "",
  times: "6",
});

/** The fields begin with what is kept. */
export function begin(one: AppointmentView): Writing {
  return {
    ...nothing(),
    day: dayParts(one.day),
    time: one.time ?? "",
    zone: one.zone ?? "",
    contact: one.contact ?? "",
    withWhom: one.withWhom ?? "",
    place: one.place ?? "",
    meeting: one.meeting,
    purpose: one.purpose ?? "",
    companions: one.companions.map(({ name, part }) => ({ name, part: part ?? "" })),
    bring: one.bring ?? "",
    travel: one.travel ?? "",
  };
}

/** What was being written; null where there is nothing, or nothing that can be read. */
export function readWriting(draft: string): Writing | null {
  try {
    const found: unknown = JSON.parse(draft);
    const shape = nothing();
    if (typeof found !== "object" || found === null) return null;
    const fits = Object.entries(shape).every(
      ([key, value]) => typeof (found as Record<string, unknown>)[key] === typeof value,
    );
    return fits ? (found as Writing) : null;
  } catch {
    return null;
  }
}

export type Slip = { code: "not_a_day" } | { code: "not_a_time" } | { code: "no_day" } | { code: "not_a_count" };

/** What cannot be kept as it is written; null when all can. */
export function slip(writing: Writing): Slip | null {
  if (!isEmptyDay(writing.day) && readDay(writing.day) === null) return { code: "not_a_day" };
  if (writing.time.trim() && readTime(writing.time) === null) return { code: "not_a_time" };
  // A series is counted from its first day.
  if (writing.everyDays && isEmptyDay(writing.day)) return { code: "no_day" };
  if (writing.everyDays && repeats(writing) === null) return { code: "not_a_count" };
  return null;
}

/** How it repeats; null when it does not, or when that cannot be read. */
export function repeats({ everyDays, times }: Writing): { everyDays: number; times: number } | null {
  const [every, count] = [Number(everyDays), Number(times)];
  const fit = Number.isInteger(every) && every >= 1 && every <= 366 && Number.isInteger(count);
  return fit && count >= 2 && count <= 60 ? { everyDays: every, times: count } : null;
}

type Kept = Omit<Input<"save_appointment">, "id" | "person" | "notes" | "repeat" | "question">;

/** What is kept. The name of a contact goes along as words, so that it stays readable when the contact is gone. */
export function toKeep(writing: Writing, team: readonly CareContactView[]): Kept {
  const contact = team.find(({ id }) => id === writing.contact);
  const companions: CompanionView[] = writing.companions
    .filter(({ name }) => name.trim())
    .map(({ name, part }) => ({ name: name.trim(), part: part || null }));
  return {
    day: readDay(writing.day),
    time: readTime(writing.time),
    zone: orNull(writing.zone),
    contact: orNull(writing.contact),
    withWhom: contact?.name ?? orNull(writing.withWhom),
    place: orNull(writing.place),
    meeting: writing.meeting,
    companions,
    purpose: orNull(writing.purpose),
    bring: orNull(writing.bring),
    travel: orNull(writing.travel),
  };
}
