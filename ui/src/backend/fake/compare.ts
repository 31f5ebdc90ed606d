// Opinions side by side. ?opinions=one, three: how many; ?opinions=none: nobody wrote one down yet; ?offers=none: the records say nothing.
import type { OpinionFields, OpinionView, RowFields, RowKind, RowOffer, UiError } from "../../generated/commands";
import { question, type Asked } from "./family";
import { blank } from "../../screens/opinion/compare/blank";
import { swap, toggle } from "./history";
import type { Handlers, World } from "./world";

type Names = "opinions" | "save_opinion" | "delete_opinion" | "row_offers" | "ask_difference";
type Held = { id: string; nth: number; fields: OpinionFields; deleted: boolean };

const fail = (error: UiError): never => {
  throw error;
};

const row = (kind: RowKind, says: string | null, more: Partial<RowFields> = {}): RowFields => ({
  kind,
  name: null,
  says,
  source: null,
  word: null,
  question: null,
  ...more,
});

const letter = { record: "e5", object: "pdf-e5", page: 2, title: "Letter from Harbour Street Hospital" };

const first = (): OpinionFields => ({
  ...blank,
  doctor: "Dr. Odalys Fenn",
  field: "surgeon",
  centre: "Harbour Street Hospital",
  when: "2026-04-28",
  basis: "in_person",
  saw: ["e5", "e11"],
  written: "e5",
  rows: [
    row("what", "Cancer in the lower rectum. Stage 3.", { source: letter }),
    row("plan", "Surgery eight weeks after chemo ends, to take out the rectum."),
    row("seen", "CT and MRI reports. Our own slides."),
    row("wait", "“I would not go past twelve weeks.”"),
    row("outlook", "“We can talk about it when you want to.”"),
  ],
});

const second = (): OpinionFields => ({
  ...blank,
  doctor: "Dr. Maren Ashdown",
  field: "surgeon",
  centre: "Northmere Cancer Centre",
  when: "2026-06-04",
  basis: "video",
  slidesRead: true,
  picturesRead: true,
  saw: ["e1", "e5", "e11"],
  rows: [
    row("what", "Cancer in the lower rectum. Stage 3.", { word: "same" }),
    row("plan", "A scope and MRI first. If no cancer is seen, wait and watch closely.", {
      word: "different",
      question: "q1",
    }),
    row("seen", "The CT and MRI pictures, and the slides read again.", { word: "more_detail" }),
    row("wait", "“Twelve weeks is fine, with a scope at week eight.”", { word: "not_sure" }),
    row("practical", "Check-ups every three months for two years.", { word: "not_mentioned" }),
    row("outlook", "She named no numbers.", { word: "different" }),
  ],
});

const third = (): OpinionFields => ({
  ...blank,
  doctor: "Dr. Ilse Varga",
  field: "oncologist",
  when: "2026-06-10",
  basis: "papers",
  rows: [row("what", "The same illness.", { word: "same" }), row("plan", "More chemo first.", { word: "different" })],
});

const offers = (): RowOffer[] => [
  { kind: "stage", says: "Stage IIIB (AJCC, 8th edition)", source: { ...letter, page: 1 } },
  { kind: "plan", says: "Radiation, then chemo, then surgery.", source: letter },
  { kind: "tests", says: "MRI of the pelvis in May 2026", source: { ...letter, page: 1 } },
];

export function compareHandlers(world: World, add: (made: Asked) => void): Handlers<Names> {
  const wanted = { none: 0, one: 1, three: 3 }[world.asked.get("opinions") ?? ""] ?? 2;
  const none = world.bare || ["new", "none"].includes(world.asked.get("cases") ?? "");
  let held: Held[] = (none ? [] : [first(), second(), third()].slice(0, wanted)).map((fields, at) => ({
    id: `o${at + 1}`,
    nth: at + 1,
    fields,
    deleted: false,
  }));
  const find = (nth: number) => held.find((one) => one.nth === nth && !one.deleted);
  const here = (nth: number): Held => find(nth) ?? fail({ code: "not_found" });

  const view = ({ id, nth, fields }: Held): OpinionView => ({
    id,
    nth,
    fields,
    saw: fields.saw.map(world.record),
    written: fields.written === null ? null : world.record(fields.written),
    questions: world
      .questions("p1")
      .filter((one) => fields.rows.some((said) => said.question === one.id))
      .map(({ id: of, text }) => ({ id: of, text })),
  });

  return {
    opinions: () => held.filter(({ deleted }) => !deleted).map(view),
    save_opinion: ({ nth, fields }) => {
      const found = find(nth);
      if (found) {
        const before = { fields: found.fields };
        found.fields = fields;
        return world.change(["opinions"], "opinion_written", swap(found, before));
      }
      const made: Held = { id: world.fresh("o"), nth, fields, deleted: false };
      held = [...held, made];
      return world.change(["opinions"], "opinion_written", toggle(made));
    },
    delete_opinion: ({ nth }) => {
      const found = here(nth);
      found.deleted = true;
      return world.change(["opinions"], "opinion_deleted", toggle(found));
    },
    row_offers: () => (world.bare || world.asked.get("offers") === "none" ? [] : offers()),
    ask_difference: ({ nth, kind, name, text, doctor }) => {
      const found = here(nth);
      const made: Asked = {
        person: "p1",
        deleted: false,
        question: { ...question(world.fresh("q"), text, world.questions("p1").length), askWhomName: doctor },
      };
      add(made);
      const before = { fields: found.fields };
      const rows = found.fields.rows.map((said) =>
        said.kind === kind && said.name === name ? { ...said, question: made.question.id } : said,
      );
      found.fields = { ...found.fields, rows };
      const [back, gone] = [swap(found, before), toggle(made)];
      return world.change(["opinions", "questions"], "question_written", () => {
        back();
        gone();
      });
    },
  };
}
