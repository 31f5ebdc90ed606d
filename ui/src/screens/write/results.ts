// A table of results as it is typed from paper.
import type { Decimal, FileView, KnownResult, ResultRow } from "../../generated/commands";
import { orNone } from "../../form.svelte";
import { isDecimal } from "./draft";
import { readAbout, splitAbout, type About } from "./when";

export const cells = ["name", "value", "unit", "range", "flag"] as const;
export type Cell = (typeof cells)[number];
/** `key` tells rows apart while they move. `page`: the page of the file that it was noted from; null for what was typed. */
export type Row = Record<Cell, string> & { key: number; page: number | null };
export type Table = { when: About; lab: string; decimal: Decimal | null; rows: Row[] };

export const emptyRow = (key: number, page: number | null = null): Row => ({
  key,
  page,
  name: "",
  value: "",
  unit: "",
  range: "",
  flag: "",
});
export const isEmpty = (row: Row) => cells.every((cell) => !row[cell].trim());
/** A key that no row has. */
export const nextKey = (rows: readonly Row[]) => Math.max(-1, ...rows.map(({ key }) => key)) + 1;
/** This key, or another where a row has it by now. */
export const freeKey = (rows: readonly Row[], key: number) =>
  rows.some((row) => row.key === key) ? nextKey(rows) : key;
export const blankTable = (): Table => ({ when: splitAbout(null), lab: "", decimal: null, rows: [emptyRow(0)] });

/** The draft of somebody's table, apart for each file: what was typed from one must not cite another. */
export const tableKey = (person: string, paper: string | null, object: string | null) =>
  ["results", person, paper ?? "", ...(object === null ? [] : [object])].join(":");

/** The rows that become results. `onPaper`: a page of the file as the program counts it. */
export const toKeep = (rows: readonly Row[], onPaper: (page: number) => number | null): ResultRow[] =>
  rows
    .filter((row) => !isEmpty(row))
    .map((row) => ({
      name: row.name.trim(),
      value: row.value.trim(),
      unit: orNone(row.unit),
      range: orNone(row.range),
      flag: orNone(row.flag),
      page: row.page === null ? null : onPaper(row.page),
    }));

/** The first cell that is missing; null when there are results, and each has a name and a value. */
export function missing(rows: readonly Row[]): { row: Row; cell: "name" | "value" } | null {
  const [first] = rows;
  if (first && rows.every(isEmpty)) return { row: first, cell: "name" };
  for (const row of rows) {
    if (isEmpty(row)) continue;
    if (!row.name.trim()) return { row, cell: "name" };
    if (!row.value.trim()) return { row, cell: "value" };
  }
  return null;
}

/** The page of a paper as the program counts it: through all files of the record. `page`: of the file; 0 where that is not known. */
export function pageOfPaper(files: readonly FileView[], object: string, page: number): number | null {
  const at = files.findIndex((file) => file.object === object);
  const file = files[at];
  if (!file || (at === 0 && page === 0)) return null;
  if (files.length === 1) return page;
  // As many as the program knows of: one more would be a page of the next file.
  const count = ({ pages }: FileView) => Math.max(1, pages ?? 1);
  const before = files.slice(0, at).reduce((sum, one) => sum + count(one), 0);
  return before + Math.min(Math.max(1, page), count(file));
}

/** What a spreadsheet puts on the clipboard; null for text that is no block of cells. */
export function readBlock(text: string): string[][] | null {
  if (!/[\t\r\n]/.test(text.trim())) return null;
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === "\t" || sign === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (sign === "\n") rows.push([]);
    } else if (sign !== "\r") cell += sign;
  }
  rows.at(-1)?.push(cell);
  // A cell holds one line.
  const lines = rows.map((row) => row.map((one) => one.replace(/\s+/g, " ").trim()));
  return lines.filter((row) => row.some(Boolean));
}

/** A table after a block was put in. `at`: its first row; `over`: how many columns found no room. */
export type Filled = { rows: Row[]; at: number; over: number };

/** Puts a block into the table, from this row and cell on. Where it would fall on what is written, it gets rows of its own. */
export function fill(rows: readonly Row[], block: string[][], row: number, cell: Cell): Filled {
  const filled = rows.map((one) => ({ ...one }));
  const first = cells.indexOf(cell);
  const isFree = (line: string[], down: number) =>
    line.every((text, across) => {
      const name = cells[first + across];
      return !text || !name || !filled[row + down]?.[name].trim();
    });
  const current = filled[row];
  const at = block.every(isFree) || (current && isEmpty(current)) ? row : row + 1;
  if (!block.every(isFree)) {
    const rest = filled.slice(at);
    const empty = rest.findIndex((one) => !isEmpty(one));
    const lacking = Math.max(0, block.length - (empty < 0 ? rest.length : empty));
    for (let count = 0; count < lacking; count++) filled.splice(at, 0, emptyRow(nextKey(filled)));
  }
  let over = 0;
  block.forEach((line, down) => {
    const target = (filled[at + down] ??= emptyRow(nextKey(filled)));
    line.forEach((text, across) => {
      const name = cells[first + across];
      if (name) target[name] = text || target[name];
      else if (text) over = Math.max(over, first + across - cells.length + 1);
    });
  });
  return { rows: filled, at, over };
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** Results of before that fit what is typed, those that begin with it first. */
export function offers(known: readonly KnownResult[], typed: string, most = 6): KnownResult[] {
  const wanted = fold(typed);
  if (!wanted) return [];
  const fits = known.filter(({ name }) => fold(name).includes(wanted));
  const begins = ({ name }: KnownResult) => (fold(name).startsWith(wanted) ? 0 : 1);
  return fits.sort((a, b) => begins(a) - begins(b)).slice(0, most);
}

/** The result of before that has just this name. */
export const sameName = (known: readonly KnownResult[], typed: string): KnownResult | undefined =>
  known.find(({ name }) => fold(name) === fold(typed));

/** Unit and range as they were last time, where the row has none of its own. */
export function complete(row: Row, known: KnownResult): void {
  if (!row.unit.trim()) row.unit = known.unit ?? "";
  if (!row.range.trim()) row.range = known.range ?? "";
}

/** Reads a table that was kept. */
export function readTable(found: Record<string, unknown>): Table | null {
  const when = readAbout(found["when"]);
  const { lab, decimal, rows } = found;
  if (!when || typeof lab !== "string" || !isDecimal(decimal) || !Array.isArray(rows) || rows.length === 0) return null;
  const well = rows.every(
    (row) => typeof row?.key === "number" && cells.every((cell) => typeof row[cell] === "string"),
  );
  if (!well) return null;
  // Two rows of one key would stop the page. Drafts of before know of no pages.
  const unique = new Set(rows.map(({ key }) => key)).size === rows.length;
  const read = rows.map((row: Row, at) => {
    return { ...row, key: unique ? row.key : at, page: typeof row.page === "number" ? row.page : null };
  });
  return { ...(found as Table), rows: read };
}
