// The pages of a request: one thing a page, only those that this person and this way need.
import type { Way } from "../../generated/commands";
import { isEmptyDay, noDay, readDay } from "../appointments/written";
import { WORDS, type Answers } from "./answers";

const all = [
  "name",
  "who",
  "knows",
  "their-name",
  "reply",
  "message",
  "time",
  "language",
  "region",
  "help",
  "decide",
  "health",
  "words",
] as const;
export type PageName = (typeof all)[number];

const needed: readonly PageName[] = ["name", "who", "knows", "reply"];

export const isPage = (name: string | undefined): name is PageName => all.some((page) => page === name);
/** Whether a page can be left out. */
export const isOptional = (page: PageName): boolean => !needed.includes(page);

export function pagesOf({ asker, knows, replyBy }: Answers, way: Way): PageName[] {
  const other = asker !== null && asker !== "patient";
  // For someone who does not know, nothing goes that could tell who they are or what they have.
  const unknown = other && knows === "no";
  const leftOut: Partial<Record<PageName, boolean>> = {
    knows: !other,
    "their-name": !other || knows !== "yes",
    message: replyBy !== "phone",
    time: replyBy !== "phone",
    // On the phone one says these oneself, or not.
    region: unknown || way === "phone",
    health: unknown || way === "phone",
    words: way === "phone",
  };
  return all.filter((page) => !leftOut[page]);
}

/** The page after this one; null after the last. */
export function after(page: PageName, answers: Answers, way: Way): PageName | null {
  const pages = pagesOf(answers, way);
  return pages.find((one) => all.indexOf(one) > all.indexOf(page)) ?? null;
}

export function before(page: PageName, answers: Answers, way: Way): PageName | null {
  return pagesOf(answers, way).findLast((one) => all.indexOf(one) < all.indexOf(page)) ?? null;
}

/** After a change of one page, another may have to be asked that was not before. */
export function follows(page: PageName, answers: Answers, way: Way): PageName | null {
  const next = after(page, answers, way);
  if (next === "knows" && answers.knows === null) return next;
  if (page === "knows" && next === "their-name" && !answers.forName.trim()) return next;
  return null;
}

/** What a page without anything on it holds. */
export function nothingOn(page: PageName): Partial<Answers> {
  const empty: Partial<Record<PageName, Partial<Answers>>> = {
    "their-name": { forName: "" },
    message: { message: "nothing" },
    time: { bestTime: "" },
    language: { language: null, otherLanguage: "", interpreter: false },
    region: { region: "" },
    help: { help: [] },
    decide: { decideBy: { ...noDay } },
    health: { addIllness: false, addMoment: false, addBenefit: false },
    words: { words: "" },
  };
  return empty[page] ?? {};
}

/** The words for what keeps a person on this page; null: go on. */
export function problemOn(page: PageName, answers: Answers): string | null {
  const filled = (text: string) => text.trim() !== "";
  switch (page) {
    case "name":
      return filled(answers.name) ? null : "ask-name-first";
    case "who":
      return answers.asker ? null : "ask-choose-first";
    case "knows":
      return answers.knows ? null : "ask-choose-first";
    case "reply":
      if (answers.replyBy === null) return "ask-choose-first";
      if (answers.replyBy === "email") return filled(answers.email) ? null : "ask-email-first";
      if (answers.replyBy === "letter") return filled(answers.address) ? null : "ask-address-first";
      return filled(answers.phone) ? null : "ask-phone-first";
    case "decide":
      return isEmptyDay(answers.decideBy) || readDay(answers.decideBy) ? null : "ask-no-such-day";
    case "words":
      return answers.words.trim().length <= WORDS ? null : "ask-words-long";
    default:
      return null;
  }
}
