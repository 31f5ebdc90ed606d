// What to call a deleted thing.
import type { DeletedView, ThingKind, WrittenKind } from "../../generated/commands";
import type { IconName } from "../../look/icons";
import { t } from "../../words/words.svelte";
import { shorten } from "../questions/order";
import { kindIcon, kindWord } from "../records/kinds";

const written: Record<WrittenKind, IconName> = {
  question: "question",
  appointment: "calendar",
  contact: "person",
  call: "phone",
  task: "check",
  chapter: "paper",
  service: "phone",
  request: "letter",
  condition: "record",
  mark: "letter",
  case: "chairs",
  letter: "letter",
};

const isWritten = (kind: ThingKind): kind is WrittenKind => kind in written;

export const thingWord = (kind: ThingKind) => (isWritten(kind) ? t(`deleted-${kind}`) : kindWord(kind));

/** What kind of thing it is. */
export const deletedKind = ({ kind }: DeletedView) => thingWord(kind);

export const deletedIcon = ({ kind }: DeletedView): IconName => (isWritten(kind) ? written[kind] : kindIcon(kind));

/** Whether its words are kept back: a result that was not opened. */
export const isUnopened = ({ kind, text }: DeletedView) => !text && !isWritten(kind);

/** Its own words; for a result that was not opened, only what kind of thing it is. */
export const deletedName = (item: DeletedView) => shorten(item.text) || deletedKind(item);
