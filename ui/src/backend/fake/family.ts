// The example family, all invented: the same people as on the pictures.
import { fileBytes } from "./files";
import type {
  EntryKind,
  EntryLine,
  EntryView,
  FileView,
  MeasuredView,
  NewsView,
  PersonView,
  QuestionView,
} from "../../generated/commands";

export type Held = { person: string; entry: EntryView; deleted: boolean };
export type Asked = { person: string; question: QuestionView; deleted: boolean };

/** A person without anything yet. */
export const nobody: PersonView = {
  id: "",
  name: "",
  initials: "",
  colour: "clay",
  born: null,
  example: false,
  hasDied: false,
  ifICannot: null,
  mayKnow: null,
};

export const people = (): PersonView[] => [
  { ...nobody, id: "p1", name: "Lena Marchetti", initials: "LM", born: "1958-03-02", example: true },
  { ...nobody, id: "p2", name: "Oskar Marchetti", initials: "OM", colour: "teal", born: "1955", example: true },
];

export const questions = (): Asked[] =>
  [
    "Could we wait and watch, if no cancer is seen after chemo?",
    "If I have surgery, will I need a bag for life?",
    "How long can I take to decide?",
    "Can I still travel to my sister in August?",
    "Which side effects should I call about at night?",
    "Would a second opinion change the plan?",
    "Will putting in the port hurt?",
    "Is there a parking pass for the hospital?",
  ].map((text, index) => {
    // The seventh is among what was deleted.
    const id = index < 6 ? `q${index + 1}` : `q${index + 2}`;
    return { person: "p1", deleted: false, question: { ...question(id, text, index), ...more[id] } };
  });

const more: Record<string, Partial<QuestionView>> = {
  q2: { note: "I swim three times a week. It matters to me." },
  q5: {
    askedBy: "Carla Rossi",
    source: { record: "e5", object: "pdf-e5", page: 2, text: "Call us if the numbness gets worse.", area: null },
  },
  q6: { leftOut: true },
  q8: {
    state: "answered",
    answer: {
      text: "A little on the first day. After that most people forget it.",
      by: "Dr. Odalys Fenn",
      when: "2026-01",
    },
  },
  q9: { state: "aside" },
};

export function question(id: string, text: string, rank: number, note: string | null = null): QuestionView {
  return {
    id,
    text,
    note,
    topic: null,
    library: null,
    askedBy: null,
    askWhom: null,
    askWhomName: null,
    appointment: null,
    source: null,
    written: "2026-05-19T02:10:00Z",
    twice: [],
    rank,
    state: "open",
    answer: null,
    leftOut: false,
  };
}

type Row = [kind: EntryKind, title: string, when: string | null, value?: string, range?: string, text?: string];

const rows: Row[] = [
  ["imaging_study", "MRI of the pelvis", "2026-05-18", undefined, undefined, "Report to follow."],
  ["lab_result", "CEA (tumour marker)", "2026-05-12", "3.1 µg/L", "≤ 5.0 µg/L"],
  ["lab_result", "Haemoglobin", "2026-05-12", "128 g/L", "120 to 160 g/L"],
  ["lab_result", "Haemoglobin", "2026-02-03", "117 g/L", "120 to 160 g/L"],
  ["letter", "Letter from Harbour Street Hospital", "~2025-11"],
  ["medicine", "Capecitabine", "2026-01", "825 mg/m² twice a day"],
  ["diagnosis", "Rectal cancer, stage not written", "2025-12-16"],
  ["allergy", "Penicillin", "1974", undefined, undefined, "Rash as a child."],
  ["immunisation", "Influenza vaccine", "2025-10-14"],
  ["procedure", "Colonoscopy", "2025-12-02"],
  ["document", "CT report", "2025-12-16"],
  ["vital_sign", "Blood pressure", "2026-05-12", "132/78 mmHg"],
  ["encounter", "Visit with Dr. Odalys Fenn", "2026-01-08"],
  ["note", "Carla comes to every visit", null],
];

/** Results that may say more than anyone has told her: one of each state. */
const news: Record<string, NewsView> = {
  e1: { kind: "scan", state: "unopened" },
  e2: { kind: "marker", state: "opened" },
  e11: { kind: "scan", state: "closed" },
};

export const entries = (): Held[] => [
  ...rows.map((row, index) => ({ person: "p1", deleted: false, entry: entry(`e${index + 1}`, row) })),
  { person: "p1", deleted: false, entry: panel() },
  { person: "p1", deleted: false, entry: mistake() },
  { person: "p2", deleted: false, entry: entry("e90", ["medicine", "Ramipril", "2024", "5 mg once a day"]) },
];

/** One result with several values; one of them carries the lab's mark. */
function panel(): EntryView {
  const made = entry("e15", ["lab_result", "Blood count", "2026-04-14"]);
  made.measured = [
    measured("White cells", "4.2 10*9/L", "4.0 to 11.0"),
    { ...measured("Haemoglobin", "112 g/L", "120 to 160 g/L"), flag: "L" },
    { ...measured("Platelets", "210 10*9/L", null), low: 150, high: 400 },
  ];
  return made;
}

function mistake(): EntryView {
  const made = entry("e16", ["diagnosis", "Diabetes", "2025-11-03"]);
  made.line.standing = "in_error";
  return made;
}

export function entry(id: string, [kind, title, when, value, range, text]: Row): EntryView {
  const paper = kind === "document" || kind === "letter";
  const added = "2026-05-19T14:02:00Z";
  const line: EntryLine = {
    id,
    kind,
    title,
    when,
    value: value ?? null,
    range: range ?? null,
    standing: "fact",
    place: paper ? "Harbour Street Hospital" : null,
    files: paper ? 1 : 0,
    added,
    toSort: false,
    news: news[id] ?? null,
  };
  return {
    line,
    end: null,
    by: kind === "lab_result" ? "Harbour Street Hospital" : "Dr. Odalys Fenn",
    status: null,
    text: text ?? null,
    codes: kind === "lab_result" ? [{ system: "http://loinc.org", code: "718-7", display: title }] : [],
    measured: value && kind === "lab_result" ? [measured(title, value, range ?? null)] : [],
    measures: [],
    sources: [
      {
        importId: "i1",
        fileName: "records.json",
        object: "json",
        at: added,
        page: null,
        path: `entry[${id}]`,
        paper: null,
      },
    ],
    files: paper ? files(id, title) : [],
    looks: [],
    study: null,
    tags: [],
    leftOut: false,
  };
}

/** As the program shows it: of a result that was not opened, neither words nor values. */
export function shown(entry: EntryView): EntryView {
  const { line } = entry;
  if (!line.news || line.news.state === "opened") {
    return { ...entry, measures: entry.measured.map(({ name }) => measureKey(name ?? line.title)) };
  }
  return {
    ...entry,
    line: { ...line, title: "", value: null, range: null, place: null },
    by: null,
    status: null,
    text: null,
    codes: [],
    measured: [],
    measures: [],
    files: [],
    study: null,
  };
}

/** One of each kind that the viewer treats in its own way. */
function files(id: string, title: string): FileView[] {
  const file = (object: string, name: string, mediaType: string, pages: number | null): FileView => ({
    object,
    name,
    mediaType,
    bytes: fileBytes(object).byteLength,
    pages,
  });
  const letter = file(`pdf-${id}`, `${title}.pdf`, "application/pdf", 2);
  if (id !== "e5") return [letter];
  return [
    letter,
    file("locked", "Locked letter.pdf", "application/pdf", null),
    file("broken", "Scan 2.pdf", "application/pdf", null),
    file("picture", "Photo of the letter.png", "image/png", null),
    file("words", "Notes.txt", "text/plain", null),
    file("disc", "MRI.dcm", "application/dicom", null),
  ];
}

/** What came in by itself and waits to be described: two photos of one letter, and a letter. */
export const tray = (): Held[] =>
  [
    { id: "t1", name: "IMG_2041.png", object: "picture", mediaType: "image/png" },
    { id: "t2", name: "IMG_2042.png", object: "picture", mediaType: "image/png" },
    { id: "t3", name: "Labs May 2026.pdf", object: "pdf-t3", mediaType: "application/pdf" },
  ].map(({ id, name, object, mediaType }) => {
    const made = entry(id, ["document", name.replace(/\.\w+$/, ""), null]);
    made.line = { ...made.line, files: 1, place: null, toSort: true };
    made.by = null;
    made.files = [
      { object, name, mediaType, bytes: fileBytes(object).byteLength, pages: object === "picture" ? null : 1 },
    ];
    return { person: "p1", deleted: false, entry: made };
  });

/** Enough for a second and a third piece of the list. */
export const many = (): Held[] =>
  Array.from({ length: 130 }, (_, index) => ({
    person: "p1",
    deleted: false,
    entry: entry(`m${index}`, [
      "lab_result",
      "Sodium",
      `${2024 - Math.floor(index / 40)}-0${1 + (index % 9)}-11`,
      "139 mmol/L",
      "136 to 145 mmol/L",
    ]),
  }));

/** One spelling of a unit, as units are compared: a small part of what the program itself knows. */
export const unitKey = (unit: string | null) => unit && unit.replace(/[µμ]/g, "u").replace(/^mcg/, "ug");

/** Which kind of result it is: by its name alone, without what stands in brackets. */
export const measureKey = (name: string) =>
  `t:${name
    .replace(/\s*\(.*\)/, "")
    .trim()
    .toLowerCase()}`;

function measured(name: string, original: string, rangeText: string | null): MeasuredView {
  const [amount, ...unit] = original.split(" ");
  const [low, high] = rangeText?.match(/[\d.]+/g)?.map(Number) ?? [];
  return {
    name,
    original,
    number: Number(amount),
    comparator: null,
    unit: unit.join(" "),
    low: high === undefined ? null : (low ?? null),
    high: high ?? low ?? null,
    rangeText,
    flag: null,
    lab: "Harbour Street Hospital",
    method: null,
  };
}
