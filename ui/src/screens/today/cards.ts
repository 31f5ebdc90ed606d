// What Today shows: never more than five cards, what matters first. Questions and what was added last are always two of them.
import type { Today } from "../../generated/commands";

export type Care = "recovery" | "password" | null;
export type Wish = {
  care: Care;
  /** Somebody should hear that a copy is missing. */
  nudge: boolean;
  /** Opening without a password may be offered. */
  offer: boolean;
  died: boolean;
  /** A second opinion goes on. */
  opinion: boolean;
};
export type Cards = {
  care: Care;
  next: boolean;
  after: boolean;
  tasks: boolean;
  nudge: boolean;
  offer: boolean;
  opinion: boolean;
};

const MOST = 5;
const ALWAYS = 2;

export function cards(today: Today, { care, nudge, offer, died, opinion }: Wish): Cards {
  const none: Cards = {
    care: null,
    next: false,
    after: false,
    tasks: false,
    nudge: false,
    offer: false,
    opinion: false,
  };
  // Nobody is reminded of anything for someone who has died.
  if (died) return none;
  const next = today.next !== null;
  const after = today.after !== null;
  let room = MOST - ALWAYS - [care !== null, next, after].filter(Boolean).length;
  const take = (wanted: boolean) => {
    const taken = wanted && room > 0;
    if (taken) room--;
    return taken;
  };
  // At most one of these two beside the care card: one thing to think about at a time.
  const nudged = take(nudge);
  const offered = take(offer && !care && !nudge);
  // The tasks stand in the card of the next appointment, if there is one.
  const tasks = take(!next);
  // Last: it has a place of its own in the menu, and its days are among the tasks and appointments.
  const asking = take(opinion);
  return { care, next, after, tasks, nudge: nudged, offer: offered, opinion: asking };
}
