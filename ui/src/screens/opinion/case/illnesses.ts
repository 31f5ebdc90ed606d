// What a case can be about: the illnesses at a glance, and own words.
import type { ConditionView } from "../../../generated/commands";
import { t } from "../../../words/words.svelte";
import { nameOf } from "../../records/glance/facts";

/** The pages there are, then own words, whose value is empty. */
export const illnesses = (pages: readonly ConditionView[]): { value: string; label: string }[] => [
  ...pages.map(({ id, facts }) => ({ value: id, label: nameOf(facts) ?? t("glance-unnamed") })),
  { value: "", label: t("about-own-words") },
];
