// What took the pictures of a scan, in plain words.
import type { SeriesView } from "../../../generated/commands";
import { has, t } from "../../../words/words.svelte";

/** "CT scan"; for what has no plain word, what the disc says; null where it says nothing. */
export function modalityWords(modality: string | null): string | null {
  if (!modality) return null;
  const id = `modality-${modality.trim().toLowerCase()}`;
  return /^modality-[a-z]{2}$/.test(id) && has(id) ? t(id) : t("modality-other", { code: modality });
}

/** What to call a series: what it is, and its own title. */
export function seriesName({ modality, title }: SeriesView, number: number): string {
  const kind = modalityWords(modality);
  if (kind && title) return t("series-name", { kind, title });
  return kind ?? title ?? t("series-number", { number });
}
