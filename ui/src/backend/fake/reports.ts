// What the made-up files brought: one of each thing that a report can say.
import type { ImportLine, ImportReport, JobView, ReportFile, ReportFiles } from "../../generated/commands";
import { RECORDS } from "./files";

/** So many files a report gives at once. */
const PIECE = 20;

const file = (position: number, name: string, part: Partial<ReportFile> = {}): ReportFile => ({
  position,
  name,
  within: null,
  kind: "pdf",
  object: `file-${position}`,
  refused: null,
  alreadyHere: false,
  stopped: false,
  added: [],
  again: 0,
  notFacts: 0,
  appointments: 0,
  contacts: 0,
  leftOut: 0,
  table: false,
  pages: 0,
  patients: [],
  problems: [],
  firstEntry: null,
  ...part,
});

/** Where these words stand in the made-up records, in bytes. */
function place(at: string, words: string) {
  const before = RECORDS.slice(0, RECORDS.indexOf(words));
  const length = (text: string) => new TextEncoder().encode(text).length;
  return { at, page: null, from: length(before), length: length(words) };
}

const lena = { name: "Lena Marchetti", born: "1958-03-02", group: 0 };

const troubled = (): ReportFile[] => [
  file(0, "records.json", {
    kind: "fhir-json",
    object: "json",
    added: [
      { kind: "lab_result", count: 9 },
      { kind: "medicine", count: 4 },
      { kind: "diagnosis", count: 2 },
    ],
    again: 1,
    notFacts: 1,
    patients: [lena],
    problems: [
      {
        code: "bad_date",
        count: 2,
        places: [place("entry 4", '"31.11.2025"'), place("entry 11", '"spring, perhaps"')],
      },
      { code: "attachment_elsewhere", count: 6, places: [{ at: "entry 12", page: null, from: null, length: 0 }] },
    ],
    firstEntry: "e3",
  }),
  file(1, "Scan 1.pdf", {
    object: "pdf-e5",
    added: [{ kind: "document", count: 1 }],
    pages: 3,
    problems: [{ code: "no_text", count: 1, places: [{ at: "page 2", page: 2, from: null, length: 0 }] }],
    firstEntry: "e5",
  }),
  file(2, "Scan 2.pdf", { within: "from-the-hospital.zip", refused: "damaged" }),
  file(3, "Locked letter.pdf", { object: "locked", refused: "locked_with_password" }),
];

const others = (): ReportFile[] => [
  file(4, "Letter.pdf", { added: [{ kind: "document", count: 1 }], pages: 2, firstEntry: "e5" }),
  file(5, "Letter (copy).pdf", { alreadyHere: true }),
];

/** A whole folder, stopped half-way. */
const folder = (): ReportFile[] => [
  file(40, "Letters.txt", { refused: "unknown_kind" }),
  file(41, "Old disc.zip", {
    kind: "zip",
    problems: [
      { code: "member_locked", count: 1, places: [{ at: "reports/2019.pdf", page: null, from: null, length: 0 }] },
      { code: "link_left_out", count: 1, places: [{ at: "shortcut", page: null, from: null, length: 0 }] },
    ],
  }),
  file(42, "Hospital.ndjson", { stopped: true, added: [{ kind: "lab_result", count: 212 }] }),
  file(43, "Visits.json", { object: null, refused: "not_reached" }),
  ...Array.from({ length: 40 }, (_, index) =>
    file(index, `Visit ${index + 1}.json`, {
      kind: "fhir-json",
      within: index % 2 ? "visits.zip" : null,
      added: [{ kind: "encounter", count: 1 }],
      patients: [lena],
      firstEntry: "e13",
    }),
  ),
];

/** A disc, a table, a calendar, cards and a health summary. */
const insides = (): ReportFile[] => [
  file(0, "Scans of 2026.zip", {
    kind: "disc",
    object: "cd",
    added: [{ kind: "imaging_study", count: 2 }],
    leftOut: 12,
    patients: [lena],
    problems: [
      { code: "file_missing", count: 1, places: [{ at: "DICOM/IM00041", page: null, from: null, length: 0 }] },
      { code: "image_damaged", count: 3, places: [{ at: "DICOM/IM00007", page: null, from: null, length: 0 }] },
    ],
    firstEntry: "e44",
  }),
  file(1, "Results.csv", {
    kind: "csv",
    object: "csv",
    added: [{ kind: "document", count: 1 }],
    table: true,
    problems: [{ code: "dates_undecided", count: 1, places: [] }],
    firstEntry: "e42",
  }),
  file(2, "Summary of care.xml", {
    kind: "ccda",
    object: "ccda",
    added: [{ kind: "lab_result", count: 9 }],
    contacts: 3,
    firstEntry: "e40",
  }),
  file(3, "Appointments.ics", { kind: "ics", appointments: 4 }),
  file(4, "Doctors.vcf", { kind: "vcf", contacts: 1 }),
  file(5, "Nothing.ics", { kind: "ics" }),
];

const opened = new Set<number>();

function files(id: string): ReportFile[] {
  if (id === "long") return folder();
  if (id === "portal") return insides();
  if (id === "waiting") return [file(0, "families.zip", { kind: "zip" })];
  return [...troubled(), ...others()].map((one) => (opened.has(one.position) ? unlocked() : one));
}

const unlocked = () =>
  file(3, "Locked letter.pdf", {
    object: "locked",
    added: [{ kind: "document", count: 1 }],
    pages: 1,
    firstEntry: "e5",
  });

export function report({ id, at, state }: ImportLine): ImportReport {
  const all = files(id);
  const asks = state === "staged";
  return {
    id,
    at,
    state,
    total: asks ? 0 : id === "long" ? 252 : 17,
    again: id === "long" || asks ? 0 : 1,
    added: asks
      ? []
      : id === "long"
        ? [
            { kind: "lab_result", count: 212 },
            { kind: "encounter", count: 40 },
          ]
        : [
            { kind: "lab_result", count: 9 },
            { kind: "medicine", count: 4 },
            { kind: "diagnosis", count: 2 },
            { kind: "document", count: 2 },
          ],
    filesTotal: all.length,
    stopped: false,
    trouble: all.filter((one) => one.refused || one.stopped || one.problems.length > 0).length,
    whose: asks
      ? [
          { group: 0, name: "MARCHETTI, Lena", born: "1958-03-02", records: 12, person: "p1" },
          { group: 1, name: "Oskar Marchetti-Bianchi", born: "1955", records: 3, person: null },
          { group: 2, name: null, born: null, records: 1, person: null },
        ]
      : [],
    ...piece(all, 0),
  };
}

export const moreFiles = (id: string, after: string): ReportFiles => piece(files(id), Number(after));

function piece(all: ReportFile[], from: number): ReportFiles {
  const end = from + PIECE;
  return { files: all.slice(from, end), next: all.length > end ? String(end) : null };
}

/** The one locked file opens with "kettle". */
export function openLocked(password: string): ReportFile | null {
  if (password !== "kettle") return null;
  opened.add(3);
  return unlocked();
}

/** A job at its beginning. */
export const newJob = (id: string): JobView => ({
  id,
  state: "running",
  step: "keeping",
  file: 1,
  files: 3,
  fileName: "records.json",
  done: 0,
  total: 400_000,
  entries: 0,
  importId: null,
  error: null,
});
