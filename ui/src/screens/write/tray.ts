// The order of the "to sort" tray.
import { call } from "../../backend/client";
import type { EntryLine } from "../../generated/commands";

/** What to describe after this one: the next in the tray, from the top again after the last; null when it is empty. */
export async function nextInTray(after: string, person: string): Promise<string | null> {
  const order = seen.get(person) ?? [];
  const { entries } = await call("to_sort", { person });
  const left = entries.map(({ id }) => id).filter((id) => id !== after);
  const later = order.slice(order.indexOf(after) + 1);
  return later.find((id) => left.includes(id)) ?? left[0] ?? null;
}

// The tray as it was last on screen: the one just described is not in it any more.
const seen = new Map<string, string[]>();
export function remember(person: string, entries: readonly EntryLine[]): void {
  seen.set(
    person,
    entries.map(({ id }) => id),
  );
}

/** The list with one of it a place further up (-1) or down (1). */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const other = index + by;
  const next = [...list];
  const [one, two] = [next[index], next[other]];
  if (one === undefined || two === undefined) return next;
  next[index] = two;
  next[other] = one;
  return next;
}
