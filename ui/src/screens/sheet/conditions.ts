// What an illness is called where one of several is chosen.
import type { ConditionView } from "../../generated/commands";
import { t } from "../../words/words.svelte";

/** What it is, and where, as written. */
export function conditionName({ facts }: ConditionView): string {
  const of = (part: "what" | "where") => facts.find((fact) => fact.part === part)?.value;
  return [of("what"), of("where")].filter(Boolean).join(", ") || t("print-glance-unnamed");
}
