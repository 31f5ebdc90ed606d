// What can be printed besides the question sheet, and where it is written first.
import type { PrintKind } from "../../generated/commands";
import { to } from "../../router.svelte";

export const kinds = ["for_me", "summary", "fridge", "call", "medicines", "diary"] as const satisfies PrintKind[];

export const isKind = (name: string | undefined): name is PrintKind => kinds.some((kind) => kind === name);

/** The words of a kind: `.lead`, `.none`, `.more` and `.do` say what it is for, and what to do while there is nothing. */
export const wordsOf = (kind: PrintKind): string => `print-${kind.replace("_", "-")}`;

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
  }
}

/** The first day of a diary that goes back some days from today, ISO. */
export function daysAgo(days: number): string {
  const at = new Date();
  at.setDate(at.getDate() - days);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
