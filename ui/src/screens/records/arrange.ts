// What turning, showing whole and moving do to the pages of a record.
import type { LookView } from "../../generated/commands";
import { AS_IT_IS, turned } from "../../parts/pictures/look";

/** The pages after it; null where there is nothing to do. */
export function arranged(
  pages: readonly LookView[],
  object: string,
  what: "left" | "right" | "whole" | "up" | "down",
): LookView[] | null {
  const at = pages.findIndex((page) => page.object === object);
  const page = pages[at];
  if (!page) return null;
  if (what === "up" || what === "down") {
    const to = what === "up" ? at - 1 : at + 1;
    if (to < 0 || to >= pages.length) return null;
    const others = pages.filter((one) => one !== page);
    return [...others.slice(0, to), page, ...others.slice(to)];
  }
  const look = what === "whole" ? AS_IT_IS : turned(page, what);
  return pages.map((one) => (one === page ? { object, ...look } : one));
}
