// What the picture says, in words: one sentence after another, for those who do not see it.
import type { Band, MeasureView, TimelinePicture } from "../../../generated/commands";
import { axis } from "../../../parts/chart/axis";
import { date } from "../../../words/format";
import { t } from "../../../words/words.svelte";

/** More would be a long time to listen; the tables below say all. */
const BANDS = 8;

export function sentence(picture: TimelinePicture): string {
  return [
    t("picture-span", { from: date(picture.from), until: date(picture.until) }),
    ...picture.bands.slice(0, BANDS).map(bandWords),
    ...(picture.moments.length > 0 ? [t("picture-moments-count", { count: picture.moments.length })] : []),
    ...picture.measures.flatMap((measure) => measureWords(measure, picture) ?? []),
    t("picture-tables-below"),
  ].join(" ");
}

function bandWords({ title, from, until }: Band): string {
  return until === null
    ? t("picture-band-open", { title, from: date(from) })
    : t("picture-band", { title, from: date(from), until: date(until) });
}

/** The first and the last value of the longest line, as written: not what lies between, and nothing about what it means. */
function measureWords({ name, lines, points }: MeasureView, { from, until }: TimelinePicture): string | null {
  const time = axis(from, until, 1);
  const longest = lines
    .map((line) =>
      line.points.flatMap((index) => points[index] ?? []).filter(({ when }) => when !== null && time.place(when)),
    )
    .sort((a, b) => b.length - a.length)[0];
  const [first, last] = [longest?.[0], longest?.at(-1)];
  if (!first || !last) return null;
  const one = { name, first: first.value.original, day: date(first.when) };
  if (first === last) return t("picture-measure-one", one);
  return t("picture-measure", { ...one, last: last.value.original, lastDay: date(last.when) });
}

/** Whether there is something to draw. */
export const drawn = ({ bands, moments, choices }: TimelinePicture): boolean =>
  bands.length > 0 || moments.length > 0 || choices.length > 0;
