// Numbers as they were understood, shown back to whoever typed them.
import type { Decimal, ValueRead } from "../../generated/commands";
import { language, t } from "../../words/words.svelte";

/** Without signs between thousands: those are what is in doubt. */
export function plain(value: number): string {
  return new Intl.NumberFormat(language(), { useGrouping: false, maximumFractionDigits: 12 }).format(value);
}

/** The sign of the paper that gives each of the two readings: with the sign as the decimal sign, and without. */
export function signs(typed: string): [Decimal, Decimal] {
  return typed.includes(",") ? ["comma", "point"] : ["point", "comma"];
}

/** "4.5", "less than 0.5"; words for what holds no number; nothing while it is open which number it is. */
export function understood(typed: string, read: ValueRead | undefined): string {
  if (!read || !typed.trim() || read.either) return "";
  if (read.number === null) return t("value-words");
  const sign = /^\s*(<=|>=|[<>≤≥])/.exec(typed)?.[1];
  return [sign, plain(read.number), read.unit].filter(Boolean).join(" ");
}
