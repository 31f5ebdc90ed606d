// What is kept outside paper, as words and as an empty form.
import type { CustodyFields, Holding } from "../../../generated/commands";
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
