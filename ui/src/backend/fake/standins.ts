// For the time until the parts of the other pages are here (gather.ts): enough of letters to go through the story.
// To be removed when those are merged.
import type { LetterFields } from "../../generated/commands";
import { toggle } from "./history";
import type { Handlers, Shelf, World } from "./world";

type Names = "letters" | "letter" | "save_letter" | "packet_items" | "packets";

export function standinHandlers({ change, fresh }: World, { fail }: Shelf): Handlers<Names> {
  const letters: { id: string; fields: LetterFields; deleted: boolean }[] = [];
  return {
    letters: () => [],
    letter: ({ id }) => {
      const found = letters.find((one) => one.id === id) ?? fail({ code: "not_found" });
      return { ...found, written: "2026-05-21" };
    },
    save_letter: ({ fields }) => {
      const made = { id: fresh("l"), fields, deleted: false };
      letters.push(made);
      return { id: made.id, ...change(["opinions"], "letter_written", toggle(made)) };
    },
    packet_items: () => [],
    packets: () => [],
  };
}
