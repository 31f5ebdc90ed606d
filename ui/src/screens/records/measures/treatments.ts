// Treatments that lie behind results.
import type { Band } from "../../../generated/commands";
import { spot } from "../../../parts/chart/days";
import type { Days } from "../../../parts/chart/trend";

/** Those of these days; one without an end goes on. */
export function during(bands: readonly Band[], { from, until }: Days): Band[] {
  return bands.filter((band) => {
    const [first, last] = [spot(band.from), spot(band.until)];
    return first !== null && first.at - first.half <= until && (last === null || last.at + last.half >= from);
  });
}
