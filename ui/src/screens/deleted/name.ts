// What to call a deleted thing.
import type { DeletedView } from "../../generated/commands";
import { t } from "../../words/words.svelte";
import { shorten } from "../questions/order";
import { kindWord } from "../records/kinds";

/** What kind of thing it is. */
export const deletedKind = ({ kind }: DeletedView) => (kind === "question" ? t("deleted-question") : kindWord(kind));

/** Its own words; for a result that was not opened, only what kind of thing it is. */
export const deletedName = (item: DeletedView) => shorten(item.text) || deletedKind(item);
