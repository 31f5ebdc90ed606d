// What can be printed besides the question sheet, and where it is written first.
import type { PrintKind } from "../../generated/commands";
import { to } from "../../router.svelte";
import { t } from "../../words/words.svelte";

export const kinds = [
  "for_me",
  "summary",
  "fridge",
  "call",
  "medicines",
  "diary",
  "timeline",
  "results",
  "glance",
] as const satisfies PrintKind[];

export const isKind = (name: string | undefined): name is PrintKind => kinds.some((kind) => kind === name);

/** The words of a kind: `.lead`, `.none`, `.more` and `.do` say what it is for, and what to do while there is nothing. */
export const wordsOf = (kind: PrintKind): string => `print-${kind.replace("_", "-")}`;

/** The same after other options left nothing to print. */
export const laterWords = (kind: PrintKind): string =>
  kind === "timeline" ? "print-timeline-later" : "print-diary-later";

/** What the address names after the kind: results by their keys, an illness, an appointment; `dates` only says where one came from. */
export type Asked = { appointment: string | null; measures: string[]; condition: string | null };

export function asked(kind: PrintKind, rest: readonly string[]): Asked {
  const first = rest[0] || null;
  return {
    appointment: kind === "for_me" || kind === "summary" ? first : null,
    measures: kind === "results" ? rest.filter(Boolean) : [],
    condition: kind === "glance" ? first : null,
  };
}

/** The way back to where one came from. */
export function cameFrom(kind: PrintKind, rest: readonly string[]): { href: string; label: string } {
  const [first] = rest;
  if (!first) return { href: to("sheet", "all"), label: t("print-back") };
  switch (kind) {
    case "timeline":
      return { href: to("records", "dates"), label: t("print-back-records") };
    case "results":
      return { href: to("records", "measures", ...rest), label: t("print-back-records") };
    case "glance":
      return { href: to("records", "glance", first), label: t("print-back-records") };
    default:
      return { href: to("appointments", first), label: t("print-back-appointment") };
  }
}

/** Where a person writes what is printed. */
export function source(kind: PrintKind, appointment: string | null): string {
  switch (kind) {
    case "for_me":
      return to("questions", "new");
    case "summary":
      return appointment ? to("appointments", appointment, "after") : to("appointments");
    case "fridge":
    case "call":
      return to("call");
    case "medicines":
      return to("records");
    case "diary":
      return to("diary", "new");
    case "timeline":
      return to("records", "dates");
    case "results":
      return to("records", "measures");
    case "glance":
      return to("records", "glance");
  }
}

/** The first day of a diary that goes back some days from today, ISO. */
export function daysAgo(days: number): string {
  const at = new Date();
  at.setDate(at.getDate() - days);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
