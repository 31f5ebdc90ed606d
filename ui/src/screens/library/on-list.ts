// What of the library stands on the person's list already.
import type { QuestionView } from "../../generated/commands";

const plain = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

/** Whether a question began with this one of the library, or says the same. */
export function onList(questions: readonly QuestionView[], id: string, text: string): boolean {
  return questions.some((one) => one.library === id || plain(one.text) === plain(text));
}
