// Times in a recording.
import { t } from "../../words/words.svelte";

/** "42 s", "3 min 5 s", "1 h 2 min". */
export function timeWords(at: number): string {
  const whole = Math.max(0, Math.floor(at));
  const [hours, minutes, seconds] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  if (hours > 0) return t("sound-hours", { hours, minutes });
  return minutes > 0 ? t("sound-minutes", { minutes, seconds }) : t("sound-seconds", { seconds });
}

/** Where to go on: a little before where it stopped, so that the sense comes back; the beginning after the end. */
export function startFrom(kept: number, length: number): number {
  if (!Number.isFinite(length)) return kept;
  return kept >= length - 1 ? 0 : kept;
}
