// The newest value of a kind of result, and the one before it.
import type { MarkView, MeasureView, PointView } from "../../generated/commands";
import { spot } from "./days";
import { alike } from "./series";

/** `unlike`: in what the one before differs, so that the two are not compared. */
export type Latest = { point: PointView; before: PointView | null; unlike: "unit" | "lab" | "method" | null };

export function latest({ points }: MeasureView): Latest | null {
  const dated = points.filter(({ when }) => spot(when) !== null);
  const point = dated.at(-1) ?? points.at(-1);
  if (!point) return null;
  const before = dated.at(-2) ?? null;
  if (!before) return { point, before, unlike: null };
  const { value } = point;
  const unlike =
    point.unitKey !== before.unitKey
      ? "unit"
      : !alike(value.lab, before.value.lab)
        ? "lab"
        : !alike(value.method, before.value.method)
          ? "method"
          : null;
  return { point, before, unlike };
}

/** The number of a doctor’s word in the unit that is shown; null where it has none in it. */
export const markNumber = (mark: MarkView, unitKey: string | null): number | null =>
  mark.unitKey === unitKey ? (mark.converted ?? mark.number) : null;
