// What can be done with the facts of a page. Each is one step that can be undone.
import type { FactView } from "../../../generated/commands";

/** Where the fact stands afterwards; null: nowhere any more; undefined: it was not saved, and the page says why. */
export type Kept = Promise<number | null | undefined>;

/** `was`: the fact when its form was opened. It is found by that: an undo meanwhile may have moved it from `at`. */
export type Keep = {
  /** "not_a_day": a date of it is none. */
  add(fact: FactView): Promise<number | "not_a_day" | undefined>;
  /** What is not there any more is added. */
  change(at: number, was: FactView, fact: FactView): Promise<number | "not_a_day" | undefined>;
  move(at: number, was: FactView, by: 1 | -1): Kept;
  remove(at: number, was: FactView): Kept;
};
