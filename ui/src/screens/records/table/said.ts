// What the person says of a table. "unknown" is an answer too: then nothing is read into what can be read in two ways.
import type { Column, DateOrder, Decimal, TableChoices } from "../../../generated/commands";

export type Said = {
  columns: Column[] | null;
  dates: DateOrder | "unknown" | null;
  decimal: Decimal | "unknown" | null;
};

export const nothingSaid: Said = { columns: null, dates: null, decimal: null };

export function choices({ columns, dates, decimal }: Said): TableChoices {
  return {
    columns,
    dates: dates === "unknown" ? null : dates,
    decimal: decimal === "unknown" ? null : decimal,
  };
}
