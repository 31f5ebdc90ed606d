// A measured value in the lab's own words. Nothing is converted or judged here; it is compared only with its own printed ends.
import type { MeasuredView } from "../../generated/commands";
import { number } from "../../words/format";
import { t } from "../../words/words.svelte";

/** The number and its unit apart, as they were written: "3.1" and "µg/L". */
export function written(value: MeasuredView): { amount: string; unit: string } {
  const { original, unit } = value;
  if (!unit) return { amount: original, unit: "" };
  const ends = original.trimEnd().endsWith(unit);
  const amount = ends ? original.trimEnd().slice(0, -unit.length).trimEnd() : original;
  // Words that are their own unit ("trace") stay words.
  return amount ? { amount, unit } : { amount: original, unit: "" };
}

/** The lab's own range: its words if there are any, else its two ends. */
export function range(value: MeasuredView): string | null {
  const { low, high, rangeText } = value;
  if (rangeText) return rangeText;
  const end = (bound: number) => number(bound, 6);
  if (low !== null && high !== null) return t("record-range-between", { low: end(low), high: end(high) });
  if (low !== null) return t("record-range-from", { low: end(low) });
  if (high !== null) return t("record-range-to", { high: end(high) });
  return null;
}

/** Where a value lies beside the ends that its own lab printed with it; null where they do not say so. It is no verdict. */
export function position(value: MeasuredView): "inside" | "above" | "below" | null {
  const { number, comparator, low, high, rangeText } = value;
  if (number === null || comparator || (low === null && high === null)) return null;
  if (low !== null && high !== null && low > high) return null;
  // "< 5" leaves 5 itself out, and some labs write it who mean otherwise: right on such an end nothing is said.
  if ((number === low || number === high) && /[<>](?!\s*=)/.test(rangeText ?? "")) return null;
  if (low !== null && number < low) return "below";
  return high !== null && number > high ? "above" : "inside";
}

/** "Inside the lab’s own range"; nothing where that cannot be said. */
export function positionWords(value: MeasuredView): string {
  const where = position(value);
  return where === null ? "" : t(`measure-${where}`);
}
