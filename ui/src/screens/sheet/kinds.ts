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

/** What is printed of a second opinion: from its own pages, so the list of everything does not offer it. */
export const caseKinds = ["case", "opinions", "gathered", "left", "letter"] as const satisfies PrintKind[];
type CaseKind = (typeof caseKinds)[number];

const ofCase = (kind: PrintKind): kind is CaseKind => caseKinds.some((one) => one === kind);

export const isKind = (name: string | undefined): name is PrintKind =>
  [...kinds, ...caseKinds].some((kind) => kind === name);

/** The words of a kind: `.lead`, `.none`, `.more` and `.do` say what it is for, and what to do while there is nothing. */
export const wordsOf = (kind: PrintKind): string => `print-${kind.replace("_", "-")}`;

/** The same after other options left nothing to print. */
export const laterWords = (kind: PrintKind): string =>
  kind === "timeline" ? "print-timeline-later" : "print-diary-later";

/**
 * What the address names after the kind: results by their keys, an illness, an appointment, a case and one of its packets or letters;
 * `dates` only says where one came from.
 */
export type Asked = {
  appointment: string | null;
  measures: string[];
  condition: string | null;
  case: string | null;
  which: string | null;
};

export function asked(kind: PrintKind, rest: readonly string[]): Asked {
  const first = rest[0] || null;
  return {
    appointment: kind === "for_me" || kind === "summary" ? first : null,
    measures: kind === "results" ? rest.filter(Boolean) : [],
    condition: kind === "glance" ? first : null,
    case: ofCase(kind) ? first : null,
    which: (ofCase(kind) && rest[1]) || null,
  };
}

/** The page of a case where it is written. */
const pageOf = { case: "about", opinions: "compare", gathered: "records", left: "sent", letter: "letters" } as const;

/** The way back to where one came from. */
export function cameFrom(kind: PrintKind, rest: readonly string[]): { href: string; label: string } {
  const [first] = rest;
  if (!first) return { href: to("sheet", "all"), label: t("print-back") };
  if (ofCase(kind)) return { href: ofThisCase(kind, first, rest[1]), label: t(`print-back-${kind}`) };
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

const ofThisCase = (kind: CaseKind, id: string, which: string | undefined): string =>
  to("opinion", id, pageOf[kind], ...(kind === "letter" && which ? [which] : []));

/** Where a person writes what is printed. */
export function source(kind: PrintKind, { appointment, case: id, which }: Asked): string {
  if (ofCase(kind)) return id ? ofThisCase(kind, id, which ?? undefined) : to("opinion");
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
