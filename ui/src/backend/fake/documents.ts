// Made-up documents by section: a health summary from a portal, and words of any kind put in as title, cell and run.
import type { BlockView, CellView, RowView, RunView, SectionView } from "../../generated/commands";

const run = (text: string, more: Partial<RunView> = {}): RunView => ({
  text,
  strong: false,
  glued: false,
  anchor: null,
  ...more,
});
const paragraph = (...words: (string | RunView)[]): BlockView => ({
  is: "paragraph",
  words: words.map((one) => (typeof one === "string" ? run(one) : one)),
});
const cell = (text: string, more: Partial<CellView> = {}): CellView => ({
  columns: 1,
  rows: 1,
  blocks: text ? [paragraph(text)] : [],
  ...more,
});
const row = (anchor: string | null, ...cells: (string | CellView)[]): RowView => ({
  anchor,
  cells: cells.map((one) => (typeof one === "string" ? cell(one) : one)),
});
const section = (title: string | null, level: number, ...blocks: BlockView[]): SectionView => ({
  title,
  level,
  blocks,
});

export const summary = (): SectionView[] => [
  section(
    null,
    0,
    paragraph(run("Harbour Street Hospital", { strong: true }), run("\nSummary of care")),
    paragraph("Made for", run("Lena Marchetti", { strong: true }), run(", born 2 March 1958.", { glued: true })),
  ),
  section("Allergies", 0, {
    is: "list",
    ordered: false,
    items: [
      [paragraph(run("Penicillin", { anchor: "allergy1" }), run(": rash as a child", { glued: true }))],
      [
        paragraph("No other allergy is known."),
        { is: "list", ordered: true, items: [[paragraph("Latex: asked, no")]] },
      ],
    ],
  }),
  section("Medicines", 0, {
    is: "table",
    caption: null,
    head: [row(null, "Medicine", "How much", "Since")],
    rows: [
      row("med1", "Capecitabine", "825 mg/m² twice a day", "January 2026"),
      row("med2", "Ondansetron", "8 mg as needed", ""),
    ],
  }),
  section(
    "Results",
    0,
    paragraph("Ranges are those of the lab."),
    {
      is: "table",
      caption: "Blood count",
      head: [
        row(
          null,
          cell("Test", { rows: 2 }),
          cell("12 May 2026", { columns: 3 }),
          cell("3 February 2026", { columns: 3 }),
        ),
        row(null, "Result", "Unit", "Range", "Result", "Unit", "Range"),
      ],
      rows: [
        row("result/1 & more", "Haemoglobin", "128", "g/L", "120 to 160", "117", "g/L", "120 to 160"),
        row("result2", "Platelets", "210", "10*9/L", "150 to 400", "198", "10*9/L", "150 to 400"),
        row("result3", "White cells", "4.2", "10*9/L", "4.0 to 11.0", "3.9", "10*9/L", "4.0 to 11.0"),
      ],
    },
    paragraph("The doctor wrote: the count is better than in February."),
  ),
  section("Tumour marker", 1, paragraph(run("CEA 3.1 µg/L", { anchor: "cea" }), "on 12 May 2026.")),
  section("Vaccines", 0, paragraph("Influenza, 14 October 2025.")),
  section("Plan", 0, paragraph("Call us if the numbness gets worse.\nNext visit in June.")),
];

export const notes = (): SectionView[] => [
  section(null, 0, paragraph("Numb fingers in the cold.\nBetter after a warm bath.")),
];

/** Each of these words as a title, a caption, a heading, a cell, an item, a run and a name of a place. */
export const wordsEverywhere = (all: readonly string[]): SectionView[] =>
  all.map((text, index) =>
    section(
      text,
      index % 3,
      paragraph(run(text, { strong: index % 2 === 0, anchor: text })),
      {
        is: "list",
        ordered: index % 2 === 0,
        items: [[paragraph(text)]],
      },
      {
        is: "table",
        caption: text,
        head: [row(text, text)],
        rows: [row(`${text}-${index}`, text)],
      },
    ),
  );
