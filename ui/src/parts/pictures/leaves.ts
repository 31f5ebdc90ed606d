// The pages of several files as one row: `counts` says how many each file has.

/** Which file, from 0, and which page of it, from 1. */
export type Place = { index: number; page: number };

/** The place of a page in the whole row, from 1. */
export function leafOf(counts: readonly number[], { index, page }: Place): number {
  return counts.slice(0, index).reduce((sum, count) => sum + count, 0) + page;
}

/** The page at a place in the row; the last one beyond its end. */
export function leafAt(counts: readonly number[], leaf: number): Place {
  let left = Math.max(1, leaf);
  for (const [index, count] of counts.entries()) {
    if (left <= count) return { index, page: left };
    left -= count;
  }
  return { index: Math.max(0, counts.length - 1), page: Math.max(1, counts.at(-1) ?? 1) };
}
