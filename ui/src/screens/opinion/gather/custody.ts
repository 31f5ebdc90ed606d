// What is kept outside paper, as words and as an empty form.
import type { CustodyFields, Holding } from "../../../generated/commands";
import { date } from "../../../words/format";
import { t } from "../../../words/words.svelte";

/** What can stand in the custody list of a thing to send. */
export const holdings: Record<"slides" | "scan_pictures", Holding[]> = {
  slides: ["slides", "block", "scans"],
  scan_pictures: ["disc"],
};

/** "Glass slides, 4 December". */
export function holdingName({ what, label }: CustodyFields): string {
  const name = t(`custody-${what}`);
  return label ? t("custody-named", { what: name, label }) : name;
}

/** Who has it, and until when: a sentence each. */
export const whereabouts = ({ with: who, since, backBy, back }: CustodyFields): string[] =>
  [
    !back && who && (since ? t("custody-has-since", { who, day: date(since) }) : t("custody-has", { who })),
    back ? t("custody-is-back", { day: date(back) }) : backBy && t("custody-must-back", { day: date(backBy) }),
  ].filter((line): line is string => !!line);

/** What is away from where it belongs, for the line of the list. */
export const away = (custody: readonly CustodyFields[]): string[] =>
  custody
    .filter((one) => !one.back && (one.with || one.backBy))
    .map((one) => `${holdingName(one)}. ${whereabouts(one).join(" ")}`);

export const nothingHeld = (kind: "slides" | "scan_pictures"): CustodyFields => ({
  what: kind === "slides" ? "slides" : "disc",
  label: null,
  with: null,
  since: null,
  owner: null,
  backBy: null,
  back: null,
  parcel: null,
});
