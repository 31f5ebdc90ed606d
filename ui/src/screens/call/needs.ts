// What a person may need, in the order of the page.
import type { CallNeed, CallView } from "../../generated/commands";

const needs: readonly CallNeed[] = ["fever", "symptom", "pain", "medicine", "appointment", "line", "worry", "other"];

export type Need = { need: CallNeed; calls: CallView[] };

/** Every need, whether something was written down for it or not: what is missing must be seen. */
export function byNeed(calls: readonly CallView[]): Need[] {
  return needs.map((need) => ({ need, calls: calls.filter((one) => one.need === need) }));
}
