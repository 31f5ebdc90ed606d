// What a person watches, from what they wrote before. Nothing is asked of them that they did not choose.
import type { DiaryView, Worst } from "../../generated/commands";

/** `level`: null while nothing was answered. */
export type Watched = { what: string; level: number | null };

export const levels: readonly number[] = Array.from({ length: 11 }, (_, level) => level);

/** Our own words, for things that many people want to write down. */
export const suggestions = ["pain", "tiredness", "nausea", "appetite", "sleep", "mood", "breath", "numbness"] as const;

const same = (a: string, b: string) => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
const has = (list: readonly Watched[], what: string) => list.some((one) => same(one.what, what));

/** The same things as on the last line that had any; what was left out then is not asked for again. */
export function watchedBefore(lines: readonly DiaryView[]): Watched[] {
  const last = lines.find(({ worst }) => worst.length > 0);
  return (last?.worst ?? []).map(({ what }) => ({ what, level: null }));
}

/** What else can be chosen: their own things from before first. */
export function others(
  lines: readonly DiaryView[],
  suggested: readonly string[],
  watched: readonly Watched[],
): string[] {
  const all = [...lines.flatMap(({ worst }) => worst.map(({ what }) => what)), ...suggested];
  return all.filter((what, index) => all.findIndex((one) => same(one, what)) === index && !has(watched, what));
}

/** Adds one; what is there already stays as it is. */
export function watch(list: readonly Watched[], what: string): Watched[] {
  const plain = what.trim();
  return !plain || has(list, plain) ? [...list] : [...list, { what: plain, level: null }];
}

/** Only what was answered is kept. */
export function answered(list: readonly Watched[]): Worst[] {
  return list.flatMap(({ what, level }) => (level === null ? [] : [{ what, level }]));
}

/** From a draft; null where it does not fit. */
export function readWatched(found: unknown): Watched[] | null {
  if (!Array.isArray(found)) return null;
  const list = found.flatMap((one: unknown): Watched[] => {
    if (typeof one !== "object" || one === null) return [];
    const { what, level } = one as Record<string, unknown>;
    const fits = typeof what === "string" && (level === null || levels.some((known) => known === level));
    return fits ? [{ what, level: level as number | null }] : [];
  });
  return list.length === found.length ? list : null;
}
