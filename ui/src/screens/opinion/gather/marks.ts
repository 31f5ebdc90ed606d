// What to say of a record before it is sent.
import type { ItemRecord } from "../../../generated/commands";
import { t } from "../../../words/words.svelte";
import { closedNews } from "../../records/news";
import { pagesOf } from "./items";

/** Pages, or that it is a whole disc. */
export function recordFacts(record: ItemRecord): string[] {
  const pages = pagesOf([record]);
  if (record.files.some(({ mediaType }) => isDisc(mediaType))) return [t("gather-mark-disc")];
  return pages > 0 ? [t("gather-pages", { count: pages })] : [];
}

/** What to look at once more, in words. */
export function marks(record: ItemRecord): string[] {
  return [
    closedNews(record.line) && t("gather-mark-closed"),
    record.leftOut && t("gather-mark-left-out"),
    record.repeats !== null && t("gather-mark-repeats"),
    record.old && t("gather-mark-old"),
  ].filter((mark): mark is string => typeof mark === "string");
}

/** Goes only if it is named: not opened yet, or marked to be left out of what is shared. */
export const staysUnlessNamed = ({ line, leftOut }: ItemRecord): boolean => leftOut || closedNews(line) !== null;

const isDisc = (mediaType: string) => mediaType === "application/x-imaging-disc";
