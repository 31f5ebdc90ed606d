// Remarks in words. They say what stands where, and judge nothing.
import type { QuestionSource, RemarkPlace, RemarkView } from "../../../generated/commands";
import { date } from "../../../words/format";
import { has, t } from "../../../words/words.svelte";
import { to } from "../../../router.svelte";
import { fileAddress } from "../view";

const idOf = ({ kind }: RemarkView) => `asking-${kind.replaceAll("_", "-")}`;

/** The date of birth that the person wrote, where a paper has another one than that. */
const ownBirth = ({ kind, what }: RemarkView) => (kind === "born" ? what : null);

/** "One paper says left, another says right: breast." */
export function remarkWords(remark: RemarkView): string {
  const [id, born] = [idOf(remark), ownBirth(remark)];
  if (born !== null) return t(`${id}.own`, { date: date(born) });
  return remark.what === null && has(`${id}.plain`) ? t(`${id}.plain`) : t(id, { what: remark.what ?? "" });
}

/** The first words of a question about it, as it is put to whoever wrote the papers. */
export function questionWords(remark: RemarkView): string {
  const [id, born] = [idOf(remark), ownBirth(remark)];
  if (born !== null) return t(`${id}.ask-own`, { date: date(born) });
  if (remark.what === null && has(`${id}.ask-plain`)) return t(`${id}.ask-plain`);
  return t(`${id}.ask`, { what: remark.what ?? "" });
}

/** What stands there. A date of birth is a date in the person's own language, other words are quoted. */
export const placeWords = ({ kind }: RemarkView, { words }: RemarkPlace): string =>
  kind === "born" ? date(words) : t("asking-quote", { words });

export const placeAddress = ({ record, object, page }: RemarkPlace): string =>
  object === null ? to("records", record) : fileAddress(record, object, page);

/** Where a question about it comes from: the first of its places. */
export function sourceOf({ places: [first] }: RemarkView): QuestionSource | null {
  return first ? { record: first.record, object: first.object, page: first.page, text: first.words, area: null } : null;
}
