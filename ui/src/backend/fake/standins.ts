// For the time until the parts of the other pages are here (gather.ts, compare.ts): enough of opinions and letters to go through the story.
// To be removed when those are merged.
import type { LetterFields, OpinionFields, OpinionView } from "../../generated/commands";
import { swap, toggle } from "./history";
import type { Handlers, Shelf, World } from "./world";

const blank = (): OpinionFields => ({
  doctor: null,
  field: null,
  centre: null,
  when: null,
  appointment: null,
  basis: null,
  slidesRead: false,
  picturesRead: false,
  newTests: false,
  saw: [],
  written: null,
  report: [],
  copied: false,
  rows: [],
});

type Names = "opinions" | "save_opinion" | "letters" | "letter" | "save_letter" | "packet_items" | "packets";

export function standinHandlers({ asked, bare, record, change, fresh }: World, { fail }: Shelf): Handlers<Names> {
  const opinions: Omit<OpinionView, "written">[] =
    bare || asked.get("cases") === "new"
      ? []
      : [
          { doctor: "Dr. Odalys Fenn", centre: "Harbour Street Hospital", when: "2026-04-28" },
          { doctor: "Dr. Maren Ashdown", centre: "Northmere Cancer Centre", when: "2026-06-04" },
        ].map((part, index) => ({
          id: `o${index + 1}`,
          nth: index + 1,
          fields: { ...blank(), ...part },
          saw: [],
          questions: [],
        }));
  const letters: { id: string; fields: LetterFields; deleted: boolean }[] = [];
  return {
    opinions: () =>
      opinions.map((one) => ({ ...one, written: one.fields.written ? record(one.fields.written) : null })),
    save_opinion: ({ nth, fields }) => {
      const found = opinions.find((one) => one.nth === nth) ?? fail({ code: "not_found" });
      const before = { fields: found.fields };
      found.fields = fields;
      return change(["opinions"], "opinion_written", swap(found, before));
    },
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
