// The two lines about copies, and what has to be said of the second place.
import type { CopiesView, CopyItem, CopyView } from "../../generated/commands";
import { ago, date, moment } from "../../words/format";
import type { ErrorWords } from "../../words/errors";
import { t } from "../../words/words.svelte";
import { thingWord } from "../deleted/name";

export const hereLine = ({ here }: CopiesView, now: number): string =>
  here.last ? t("copies-here", { when: ago(here.last, now) }) : t("copies-here-none");

export function elsewhereLine({ elsewhere }: CopiesView, now: number): string {
  // A folder on the same disk goes when the disk goes: it is no copy elsewhere, whatever lies in it.
  if (!elsewhere || elsewhere.sameDisk) return t("copies-elsewhere-none");
  const { name, last } = elsewhere;
  return last ? t("copies-elsewhere", { name, when: ago(last, now) }) : t("copies-elsewhere-none-yet");
}

/** What else must be known of the second place; null when all is well there. */
export function elsewhereNote({ elsewhere }: CopiesView): string | null {
  if (!elsewhere) return null;
  const { name, sameDisk, reachable, failed } = elsewhere;
  if (sameDisk) return t("copies-same-disk", { name });
  if (!reachable) return t("copies-away", { name });
  return failed && t("copies-place-failed", { name });
}

/** A copy elsewhere that has grown old; the other reason for a nudge is that there is none. */
export function oldElsewhere({ elsewhere }: CopiesView): { name: string; last: string } | null {
  return elsewhere?.last && !elsewhere.sameDisk ? { name: elsewhere.name, last: elsewhere.last } : null;
}

/** The problems of a folder that the person chose; the usual words speak of the program's own folder. */
export function placeWords(code: string): ErrorWords | undefined {
  if (code === "read_only") return { id: "copies-place-read-only", args: {} };
  if (code === "disk_full") return { id: "copies-place-full", args: {} };
  return undefined;
}

/** A date that stays on one line. */
const unbroken = (day: string | null) => date(day).replaceAll(" ", "\u00A0");

type Doors = Pick<CopyView, "passwordFrom" | "sheetFrom">;

/** Which password and which sheet open a copy. */
export function opensWith({ passwordFrom, sheetFrom }: Doors): string {
  const args = { password: unbroken(passwordFrom), sheet: unbroken(sheetFrom) };
  if (passwordFrom) return t(sheetFrom ? "copies-opens-both" : "copies-opens-password", args);
  return sheetFrom ? t("copies-opens-sheet", args) : t("copies-opens-day");
}

type Kind = "copy-title" | "use-title" | "from-door";

/** The name of a copy: its day and time, or that it was set aside. */
export function copyTitle(kind: Kind, { place, made }: Pick<CopyView, "place" | "made">): string {
  return t(place === "aside" ? `${kind}-aside` : kind, { date: moment(made) });
}

/** "6 questions, 14 records". */
export const contents = (one: { questions: number; records: number }): string =>
  [t("copy-questions", { count: one.questions }), t("copy-records", { count: one.records })].join(", ");

export const itemKind = ({ kind }: CopyItem): string => (kind === "question" ? t("items-question") : thingWord(kind));
