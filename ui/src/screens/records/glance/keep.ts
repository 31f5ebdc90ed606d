// What can be done with the facts of a page. Each is one step that can be undone.
import type { FactView } from "../../../generated/commands";

/** Where the fact stands afterwards; null: nowhere any more; undefined: it was not saved, and the page says why. */
export type Kept = Promise<number | null | undefined>;

export type Keep = {
  /** "not_a_day": a date of it is none. */
  add(fact: FactView): Promise<number | "not_a_day" | undefined>;
  change(at: number, fact: FactView): Promise<number | "not_a_day" | undefined>;
  move(at: number, by: 1 | -1): Kept;
  remove(at: number): Kept;
};
