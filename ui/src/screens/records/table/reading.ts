// What of a table can be read in two ways, shown on its own cells.
import type { Column, DateOrder, TableView } from "../../../generated/commands";

/** What a column can be, in the order of the list. */
export const columns = [
  "unused",
  "date",
  "name",
  "value",
  "unit",
  "range",
  "low",
  "high",
  "flag",
  "lab",
  "code",
  "note",
] as const satisfies readonly Column[];

/** The columns with one of them changed. What can only be in one place leaves the place where it was. */
export function changed(all: readonly Column[], place: number, column: Column): Column[] {
  const several = column === "unused" || column === "note";
  return all.map((one, index) => (index === place ? column : one === column && !several ? "unused" : one));
}

const cells = ({ columns, sample }: TableView, kinds: readonly Column[]): string[] =>
  sample.flatMap((row) => row.filter((cell, index) => cell && kinds.includes(columns[index] ?? "unused"))) as string[];

export type Reading = { order: DateOrder; date: string };

/** A date of the table that can be read in several ways, and each of them as ISO; null when the first rows have none. */
export function twoDates(table: TableView): { written: string; readings: Reading[] } | null {
  for (const written of cells(table, ["date"])) {
    const [, first, second, last] = /^\s*(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})\b/.exec(written) ?? [];
    if (!first || !second || !last || Number(first) === Number(second)) continue;
    if (Math.max(Number(first), Number(second)) > 12) continue;
    const iso = (month: string, day: string) => `${last}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return {
      written: written.trim(),
      readings: [
        { order: "day", date: iso(second, first) },
        { order: "month", date: iso(first, second) },
      ],
    };
  }
  return null;
}

/** A number of the table whose sign may part thousands or decimals, and both readings; null when the first rows have none. */
export function twoNumbers(table: TableView): { written: string; point: number; comma: number } | null {
  for (const cell of cells(table, ["value", "low", "high", "range"])) {
    const [written, whole = "", sign, rest = ""] = /(?<![\d.,])(\d{1,3})([.,])(\d{3})(?![\d.,])/.exec(cell) ?? [];
    if (!written || Number(whole) === 0) continue;
    const parted = Number(`${whole}.${rest}`);
    const joined = Number(whole + rest);
    return sign === "." ? { written, point: parted, comma: joined } : { written, point: joined, comma: parted };
  }
  return null;
}
