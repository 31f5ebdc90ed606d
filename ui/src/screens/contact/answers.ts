// What stands in the fields of a request while it is being written, to and from what is kept.
import type {
  Asker,
  HelpWanted,
  InLanguage,
  Knows,
  LeaveMessage,
  Moment,
  ReplyBy,
  RequestFields,
} from "../../generated/commands";
import { orNone } from "../../form.svelte";
import { dayParts, readDay, type DayParts } from "../appointments/written";

/** `add…`: whether a detail about health goes along. What was typed there stays while the box is off. */
export type Answers = {
  name: string;
  asker: Asker | null;
  knows: Knows | null;
  forName: string;
  replyBy: ReplyBy | null;
  phone: string;
  email: string;
  address: string;
  message: LeaveMessage | null;
  bestTime: string;
  zone: string | null;
  language: InLanguage | null;
  otherLanguage: string;
  interpreter: boolean;
  region: string;
  help: HelpWanted[];
  decideBy: DayParts;
  addIllness: boolean;
  illness: string;
  addMoment: boolean;
  moment: Moment | null;
  addBenefit: boolean;
  benefit: "yes" | "no" | null;
  words: string;
};

/** The most letters of the person's own words: a first contact, no history. */
export const WORDS = 600;

export function answersOf(form: RequestFields): Answers {
  return {
    ...form,
    name: form.name ?? "",
    forName: form.forName ?? "",
    phone: form.phone ?? "",
    email: form.email ?? "",
    address: form.address ?? "",
    bestTime: form.bestTime ?? "",
    otherLanguage: form.otherLanguage ?? "",
    region: form.region ?? "",
    decideBy: dayParts(form.decideBy),
    addIllness: form.illness !== null,
    illness: form.illness ?? "",
    addMoment: form.moment !== null,
    addBenefit: form.benefit !== null,
    benefit: form.benefit === null ? null : form.benefit ? "yes" : "no",
    words: form.words ?? "",
  };
}

export function fieldsOf({ addIllness, addMoment, addBenefit, ...answers }: Answers): RequestFields {
  const by = answers.replyBy;
  return {
    ...answers,
    name: orNone(answers.name),
    forName: orNone(answers.forName),
    // Only the way to answer that was chosen: what is half typed for another one is nobody's business.
    phone: by === "email" || by === "letter" ? null : orNone(answers.phone),
    email: by === "email" ? orNone(answers.email) : null,
    address: by === "letter" ? orNone(answers.address) : null,
    bestTime: orNone(answers.bestTime),
    // A clock without a time says where somebody lives, and nothing else.
    zone: orNone(answers.bestTime) === null ? null : (answers.zone ?? clockHere()),
    otherLanguage: orNone(answers.otherLanguage),
    region: orNone(answers.region),
    decideBy: readDay(answers.decideBy),
    illness: addIllness ? orNone(answers.illness) : null,
    moment: addMoment ? answers.moment : null,
    benefit: addBenefit && answers.benefit !== null ? answers.benefit === "yes" : null,
    words: orNone(answers.words),
  };
}

/** A draft of these fields, or null where it is none. */
export function readAnswers(found: Record<string, unknown>): Answers | null {
  const right =
    typeof found["name"] === "string" &&
    typeof found["words"] === "string" &&
    Array.isArray(found["help"]) &&
    typeof found["decideBy"] === "object" &&
    found["decideBy"] !== null;
  return right ? (found as Answers) : null;
}

/** The time zone of this computer. */
export const clockHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
