// Theme and text size, as attributes of the page: style rules read them, no style is written from code.
import type { Preferences } from "../generated/commands";

/** In per cent. */
export const textSizes = [90, 100, 115, 130, 150, 200] as const;

const dark = window.matchMedia("(prefers-color-scheme: dark)");
let wanted: Preferences["theme"] = "system";

/** Shows these preferences. */
export function show({ theme, textSize }: Preferences): void {
  wanted = theme;
  document.documentElement.dataset["size"] = String(textSize);
  apply();
}

/** The next larger or smaller text size. */
export function stepSize(now: number, by: 1 | -1): number {
  const sizes: readonly number[] = textSizes;
  const next = by > 0 ? sizes.find((size) => size > now) : sizes.findLast((size) => size < now);
  return next ?? now;
}

function apply(): void {
  const theme = wanted === "system" ? (dark.matches ? "dark" : "light") : wanted;
  document.documentElement.dataset["theme"] = theme;
}

dark.addEventListener("change", apply);
