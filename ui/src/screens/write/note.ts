// A value noted from a file: its line goes to the form of results as one row more, where somebody looks it over.
import { call } from "../../backend/client";
import { readDraft } from "../../form.svelte";
import type { LineRead } from "../../generated/commands";
import { blankTable, emptyRow, isEmpty, nextKey, readTable, tableKey, type Table } from "./results";

/** What stands in the table stays; the line comes after it. */
export function withLine(table: Table, { name, value, unit, range, flag }: LineRead): Table {
  const rows = table.rows.filter((row) => !isEmpty(row));
  const row = { ...emptyRow(nextKey(rows)), name, value, unit: unit ?? "", range: range ?? "", flag: flag ?? "" };
  return { ...table, rows: [...rows, row] };
}

/** Puts what is understood of the words in the draft of the form for this file. */
export async function noteLine(person: string, record: string, object: string, words: string): Promise<void> {
  const read = await call("read_line", { words });
  const key = tableKey(person, record, object);
  const table = readDraft(await call("draft", { key }), readTable) ?? blankTable();
  await call("save_draft", { key, text: JSON.stringify(withLine(table, read)) });
}
