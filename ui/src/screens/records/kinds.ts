// The words and the sign of each kind of record.
import type { EntryKind, Standing } from "../../generated/commands";
import type { IconName } from "../../look/icons";
import { t } from "../../words/words.svelte";

const icons: Record<EntryKind, IconName> = {
  diagnosis: "record",
  medicine: "pill",
  treatment: "calendar",
  allergy: "leaf",
  immunisation: "syringe",
  procedure: "scissors",
  lab_result: "tube",
  vital_sign: "pulse",
  finding: "eye",
  imaging_study: "picture",
  document: "record",
  letter: "letter",
  encounter: "person",
  diary: "pencil",
  note: "pencil",
  other: "paper",
};

/** The sign of a file. */
export function fileIcon(mediaType: string): IconName {
  if (mediaType.startsWith("image/")) return "picture";
  if (mediaType.startsWith("audio/")) return "sound";
  if (/dicom|disc/.test(mediaType)) return "disc";
  if (/csv|spreadsheet/.test(mediaType)) return "table";
  return "record";
}

const id = (name: string) => name.replaceAll("_", "-");

export const kindIcon = (kind: EntryKind) => icons[kind];
/** "Lab result". */
export const kindWord = (kind: EntryKind) => t(`kind-${id(kind)}`);
/** "Lab results". */
export const kindWords = (kind: EntryKind) => t(`kind-${id(kind)}.many`);
/** "12 lab results". */
export const kindCount = (kind: EntryKind, count: number) => t(`kind-${id(kind)}.count`, { count });

/** What to say of a record that does not say that something is so; null for a fact. */
export const standingWords = (standing: Standing) => (standing === "fact" ? null : t(`standing-${id(standing)}`));
