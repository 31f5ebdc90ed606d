// A date as far as it is known, and whether it is only about right.
import { join, split, type When } from "../people/when";

export type About = When & { about: boolean };

export const splitAbout = (written: string | null): About => ({
  ...split(written),
  about: written?.startsWith("~") ?? false,
});

/** Null when nothing is known. What makes no date is left for the program to refuse. */
export function joinAbout(when: About): string | null {
  const plain = join(when);
  return plain !== null && when.about ? `~${plain}` : plain;
}

export function readAbout(found: unknown): About | null {
  if (typeof found !== "object" || found === null) return null;
  const { day, month, year, about } = found as Record<string, unknown>;
  return typeof day === "string" && typeof month === "string" && typeof year === "string" && typeof about === "boolean"
    ? { day, month, year, about }
    : null;
}
