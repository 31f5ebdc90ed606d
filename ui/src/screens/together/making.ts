// The file that is being made, kept while the person goes back and forth between its pages.
import type { TogetherLock } from "../../generated/commands";

export type Making = {
  /** None: nothing was ticked or unticked yet, so that the first three are. */
  questions: string[] | null;
  appointment: string | null;
  words: string;
  /** The id of the relative whose key locks it; none: words do. */
  contact: string | null;
  /** The name of the file, once it is saved. */
  saved: string | null;
};

export const nothingYet = (): Making => ({ questions: null, appointment: null, words: "", contact: null, saved: null });

export function lockOf({ words, contact }: Making): TogetherLock {
  return contact === null ? { kind: "words", words } : { kind: "contact", id: contact };
}

/** In the order of the list, whatever was ticked first. */
export function tick(order: readonly string[], ticked: readonly string[], id: string, on: boolean): string[] {
  return order.filter((one) => (one === id ? on : ticked.includes(one)));
}
