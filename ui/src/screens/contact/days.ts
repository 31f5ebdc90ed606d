// Days from today on this computer's calendar.
import { isoDay } from "../appointments/when";

export function inDays(count: number, now = new Date()): string {
  // At noon, so that no change of the clock moves the day.
  return isoDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() + count, 12));
}

/** When to call if nothing was heard, unless the person chooses otherwise. */
export const FOLLOW_UP = 7; // days
