// A value noted from a file: its line goes to the form of results as one row more, where somebody looks it over.
import { call } from "../../backend/client";
import { readDraft } from "../../form.svelte";
import type { LineRead } from "../../generated/commands";
import { blankTable, emptyRow, isEmpty, nextKey, readTable, tableKey, type Table } from "./results";

/** What stands in the table stays; the line comes after it, and says the page of the file it is from. */
export function withLine(table: Table, { name, value, unit, range, flag }: LineRead, page: number | null): Table {
  const rows = table.rows.filter((row) => !isEmpty(row));
  const empty = emptyRow(nextKey(rows), page);
  return {
    ...table,
    rows: [...rows, { ...empty, name, value, unit: unit ?? "", range: range ?? "", flag: flag ?? "" }],
  };
}

/** Puts what is understood of the words in the draft of the form for this file. */
export async function noteLine(
  person: string,
  place: { record: string; object: string; page: number | null },
  words: string,
): Promise<void> {
  const read = await call("read_line", { words });
  const key = tableKey(person, place.record, place.object);
  const table = readDraft(await call("draft", { key }), readTable) ?? blankTable();
  await call("save_draft", { key, text: JSON.stringify(withLine(table, read, place.page)) });
}
