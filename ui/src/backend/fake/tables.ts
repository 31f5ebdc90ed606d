// A made-up table of results from a lab, whose dates and decimals can be read in two ways.
import type { Column, TableChoices, TableResult, TableView } from "../../generated/commands";

const tests: [name: string, unit: string, range: string][] = [
  ["Haemoglobin", "g/L", "120 - 160"],
  ["Platelets", "10*9/L", "150 - 400"],
  ["Creatinine", "µmol/L", "49 - 90"],
  ["CA 125", "kU/L", "< 35"],
  ["Ferritin", "µg/L", "13 - 150"],
  ["Sodium", "mmol/L", "136 - 145"],
];
const days = ["03/04/2026", "05/02/2026", "07/11/2025", "02/08/2025", "04/05/2025", "01/03/2025", "09/12/2024"];
const values = ["128", "210", "71", "1,234", "38", "139"];

const header = ["Collected", "Test", "Result", "Units", "Reference", "Lab", "Page"];
const guess: Column[] = ["date", "name", "value", "unit", "range", "lab", "unused"];
const rows = days.flatMap((day, page) =>
  tests.map(([name, unit, range], index) => [
    day,
    name,
    values[index] ?? "",
    unit,
    range,
    "Harbour Street Hospital",
    String(page + 1),
  ]),
);

/** `here`: how many of its results are in the records already. */
export function readTable({ columns: said, dates, decimal }: TableChoices, here: number): TableView {
  const columns = said ?? guess;
  const at = (row: string[], column: Column) => {
    const place = columns.indexOf(column);
    return place < 0 ? null : (row[place] ?? null);
  };
  const when = (written: string | null) => {
    const [first, second, year] = written?.split("/") ?? [];
    if (!dates || !year) return null;
    return dates === "day" ? `${year}-${second}-${first}` : `${year}-${first}-${second}`;
  };
  const results = rows
    .map((row): TableResult | null => {
      const [name, value] = [at(row, "name"), at(row, "value")];
      if (!name || !value) return null;
      const unit = at(row, "unit");
      return {
        name,
        when: when(at(row, "date")),
        value: unit ? `${value} ${unit}` : value,
        range: at(row, "range"),
        flag: null,
      };
    })
    .filter((one) => one !== null);
  return {
    header,
    columns,
    sample: rows.slice(0, 12),
    rows: rows.length,
    dates: columns.includes("date") ? dates : null,
    datesUndecided: columns.includes("date") && !dates,
    decimal,
    numbersUndecided: columns.includes("value") && !decimal,
    results: results.slice(0, 50),
    total: results.length,
    again: Math.min(here, results.length),
  };
}
