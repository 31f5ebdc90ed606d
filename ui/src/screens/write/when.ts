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

/** Whether it is a day of the calendar, as far as it is known. */
export function makesDate(written: string | null): boolean {
  if (written === null) return true;
  const [, year, month = "01", day = "01"] = /^~?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  if (!year) return false;
  const found = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(found.getTime()) && found.toISOString().startsWith(`${year}-${month}-${day}`);
}

export function readAbout(found: unknown): About | null {
  if (typeof found !== "object" || found === null) return null;
  const { day, month, year, about } = found as Record<string, unknown>;
  return typeof day === "string" && typeof month === "string" && typeof year === "string" && typeof about === "boolean"
    ? { day, month, year, about }
    : null;
}
