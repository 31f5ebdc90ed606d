// What the screens of writing by hand decide by themselves.
import { describe, expect, test } from "vitest";
import { readValue } from "../src/backend/fake/written";
import type { EntryView, Field, KnownResult, MeasuredView, UiError } from "../src/generated/commands";
import { resultsAddress, view } from "../src/screens/records/view";
import { blank, emptyValue, filled, readDraft, remeasured, said } from "../src/screens/write/draft";
import {
  hint,
  kindOf,
  kindOfPaper,
  label,
  offered,
  paperOf,
  papers,
  papersOf,
  shape,
  tagsFor,
  tagWords,
} from "../src/screens/write/kinds";
import { plain, signs, understood } from "../src/screens/write/numbers";
import {
  blankTable,
  cells,
  complete,
  emptyRow,
  fill,
  freeKey,
  isEmpty,
  missing,
  nextKey,
  offers,
  pageOfPaper,
  readBlock,
  readTable,
  sameName,
  toKeep,
} from "../src/screens/write/results";
import { cellFault, faultOf } from "../src/screens/write/faults";
import { moved } from "../src/screens/write/tray";
import { joinAbout, makesDate, readAbout, splitAbout } from "../src/screens/write/when";
import { has, speak } from "../src/words/words.svelte";
import { isPaper, isPicture } from "../src/parts/media";

const entry: EntryView = {
  line: {
    id: "e1",
    kind: "lab_result",
    title: "Potassium",
    when: "~2026-05",
    value: "4,5 mmol/L",
    range: null,
    standing: "fact",
    place: "Harbour Street",
    files: 0,
    added: "2026-05-19T14:02:00Z",
    toSort: false,
    news: null,
  },
  end: null,
  by: "Dr. Fenn",
  status: "final",
  text: null,
  codes: [],
  measures: [],
  measured: [
    {
      name: "Potassium",
      original: "4,5 mmol/L",
      number: 4.5,
      comparator: null,
      unit: "mmol/L",
      low: 3.5,
      high: 5.1,
      rangeText: null,
      flag: "H",
      lab: "City Lab",
      method: "ISE",
    },
  ],
  sources: [],
  files: [],
  looks: [],
  study: null,
  tags: ["kidneys", "spring"],
  leftOut: false,
};

test("each place of writing has its view, and a record may still be called anything", () => {
  expect(view(["write"])).toEqual({ name: "choose" });
  expect(view(["write", "medicine"])).toEqual({ name: "write", kind: "medicine" });
  expect(view(["results"])).toEqual({ name: "results", paper: null, object: null });
  expect(view(["results", "e5", "o1"])).toEqual({ name: "results", paper: "e5", object: "o1" });
  const noted = resultsAddress("e5", "o1", 2, true).replace("#/records/", "").split("/");
  expect(view(noted)).toEqual({ name: "results", paper: "e5", object: "o1", page: 2, noted: true });
  expect(view(["sort"])).toEqual({ name: "sort" });
  expect(view(["sort", "t1"])).toEqual({ name: "describe", id: "t1" });
  expect(view(["e1", "change"])).toEqual({ name: "change", id: "e1" });
  expect(view(["e1"])).toEqual({ name: "record", id: "e1" });
});

describe("kinds", () => {
  test("each kind on offer has a name, a line and the words of its fields", () => {
    for (const kind of offered) {
      const words = `write-kind-${kind.replaceAll("_", "-")}`;
      expect(has(words) && has(`${words}.more`), kind).toBe(true);
      for (const field of ["title", "when", ...shape(kind).fields] as const)
        expect(label(kind, field), `${kind} ${field}`).not.toMatch(/^write-/);
      if (shape(kind).lasts) expect(label(kind, "until")).not.toMatch(/^write-/);
    }
    expect(label("medicine", "text")).toBe("How much, how often?");
    expect(label("note", "tags")).toBe("Tags");
    expect(hint("note", "title")).toBeUndefined();
    expect(hint("note", "tags")).toContain("commas");
  });

  test("an address can only ask for what can be written", () => {
    expect(kindOf("lab_result")).toBe("lab_result");
    expect(kindOf("diary")).toBeNull();
    expect(kindOf("toString")).toBeNull();
  });

  test("a paper keeps what it is, and other tags stay", () => {
    for (const paper of papers) expect(paperOf(kindOfPaper(paper), tagsFor(paper, ["mine"]))).toBe(paper);
    expect(tagsFor("photo", ["paper:scan", "mine"])).toEqual(["mine", "paper:photo"]);
    expect(tagsFor("letter", ["paper:scan", "mine"])).toEqual(["mine"]);
    // What a person calls it is theirs, and stays.
    expect(tagsFor("scan", ["Photo"])).toEqual(["Photo", "paper:scan"]);
    expect(paperOf("medicine", [])).toBeNull();
    expect(papersOf(false)).toEqual(["letter", "report", "scan", "results"]);
  });
});

test("what a paper is, is known in the other language too", async () => {
  const scan: EntryView = { ...entry, line: { ...entry.line, kind: "document" }, tags: ["spring", "paper:scan"] };
  try {
    for (const [language, words] of [
      ["fr-CA", "Rapport d’imagerie"],
      ["en-CA", "Scan report"],
    ] as const) {
      await speak(language, true);
      expect(filled(scan)).toMatchObject({ paper: "scan", tags: "spring" });
      expect(said("document", filled(scan)).tags).toEqual(["spring", "paper:scan"]);
      expect(scan.tags.map(tagWords)).toEqual(["spring", words]);
    }
  } finally {
    await speak("en-CA", true);
  }
});

describe("dates", () => {
  test("go to fields and back as far as they are known", () => {
    for (const written of ["2019", "~2019-05", "2019-05-17", "~2019-05-17"])
      expect(joinAbout(splitAbout(written))).toBe(written);
    expect(joinAbout({ ...splitAbout(null), about: true })).toBeNull();
  });

  test("only a whole draft of one is taken", () => {
    expect(readAbout(splitAbout("2019"))).toEqual(splitAbout("2019"));
    expect(readAbout({ day: "", month: "", year: "" })).toBeNull();
    expect(readAbout(null)).toBeNull();
  });
});

describe("a record", () => {
  test("that nobody changed goes back as it came", () => {
    expect(said("lab_result", filled(entry))).toEqual({
      kind: "lab_result",
      title: "Potassium",
      when: "~2026-05",
      end: null,
      by: "Dr. Fenn",
      place: "Harbour Street",
      status: "final",
      text: null,
      tags: ["kidneys", "spring"],
      values: [
        {
          name: "Potassium",
          value: "4,5",
          unit: "mmol/L",
          range: "3.5 - 5.1",
          flag: "H",
          lab: "City Lab",
          method: "ISE",
        },
      ],
      decimal: null,
    });
  });

  test("says nothing of empty fields, and of an end that was unticked", () => {
    const draft = blank("medicine");
    draft.title = " Ramipril ";
    draft.end = splitAbout("2026");
    expect(said("medicine", draft)).toMatchObject({ title: "Ramipril", end: null, when: null, values: [], tags: [] });
    draft.ended = true;
    expect(said("medicine", draft).end).toBe("2026");
  });

  test("that is over stays so when nobody knows since when, and can begin again", () => {
    const medicine = { ...entry, line: { ...entry.line, kind: "medicine" as const }, measured: [] };
    const draft = filled({ ...medicine, status: "taken" });
    expect(draft.ended).toBe(false);
    const written = said("medicine", { ...draft, ended: true });
    expect(written).toMatchObject({ end: null, status: "ended" });
    const again = filled({ ...medicine, status: written.status });
    expect(again.ended).toBe(true);
    expect(said("medicine", again)).toEqual(written);
    expect(said("medicine", { ...again, ended: false }).status).toBeNull();
    // As a source puts it, and where the day is known.
    expect(said("medicine", filled({ ...medicine, status: "stopped" })).status).toBe("stopped");
    expect(said("medicine", filled({ ...medicine, end: "2026-04", status: "taken" }))).toMatchObject({
      end: "2026-04",
      status: "taken",
    });
    // Of what does not last, it is only words.
    expect(filled({ ...entry, status: "cancelled" }).ended).toBe(false);
  });

  test("that a paper turned out to be takes the kind of the paper", () => {
    const draft = { ...blank("document"), title: "X", paper: "note" as const };
    expect(said("document", draft).kind).toBe("note");
    expect(said("document", { ...draft, paper: "" }).kind).toBe("document");
  });

  test("of words alone goes back as it came, and nothing beside a value that is not there is dropped", () => {
    const [one] = entry.measured;
    const words = (original: string, unit: string | null) => ({
      ...entry,
      measured: [{ ...(one as MeasuredView), original, unit, number: null, low: null, high: null, flag: null }],
    });
    for (const [original, unit] of [
      ["negative", null],
      ["trace", "trace"],
      ["negative", "mmol/L"],
    ] as const)
      expect(said("lab_result", filled(words(original, unit))).values[0]?.value, original).toBe(original);
    for (const part of ["unit", "range", "flag", "lab"] as const) {
      const draft = { ...blank("lab_result"), title: "X" };
      draft.values = [{ ...emptyValue(), [part]: "H" }];
      expect(said("lab_result", draft).values, part).toMatchObject([{ value: "", [part]: "H" }]);
    }
    expect(said("lab_result", blank("lab_result")).values).toEqual([]);
  });

  test("of several values keeps the lab of each", () => {
    const [one] = entry.measured as [MeasuredView];
    const draft = filled({ ...entry, measured: [one, { ...one, name: "Sodium", lab: null }] });
    expect(said("lab_result", draft).values.map(({ lab }) => lab)).toEqual(["City Lab", null]);
  });

  test("of a measurement keeps what was typed when another measure is chosen", () => {
    const typed = { ...emptyValue(), value: "132", unit: "" };
    const pressure = remeasured("pressure", [typed]);
    expect(pressure).toMatchObject([
      { name: "Upper number", value: "132", unit: "mmHg" },
      { name: "Lower number", value: "", unit: "mmHg" },
    ]);
    const lower = { ...(pressure[1] ?? emptyValue()), value: "78" };
    const pulse = remeasured("pulse", [pressure[0] ?? emptyValue(), lower]);
    expect(pulse).toEqual([typed]);
    expect(remeasured("pressure", pulse, lower)[1]?.value).toBe("78");
    expect(remeasured("weight", [{ ...typed, unit: "kg" }])[0]).toMatchObject({ value: "132", unit: "kg" });
    // The unit that the form wrote itself is nothing that anybody typed.
    const draft = { ...blank("vital_sign"), measure: "pressure" as const, values: pressure };
    expect(said("vital_sign", draft).values).toHaveLength(1);
  });

  test("only a whole draft is taken", () => {
    const draft = JSON.parse(JSON.stringify(filled(entry))) as Record<string, unknown>;
    expect(readDraft(draft)).toEqual(filled(entry));
    for (const name of Object.keys(draft)) expect(readDraft({ ...draft, [name]: 7 }), name).toBeNull();
    expect(readDraft({ ...draft, values: [{ value: "1" }] })).toBeNull();
  });
});

describe("numbers", () => {
  test("are shown without signs between thousands", () => {
    expect(plain(1234)).toBe("1234");
    expect(plain(1.234)).toBe("1.234");
    expect(signs("1,234")).toEqual(["comma", "point"]);
    expect(signs("1.234")).toEqual(["point", "comma"]);
  });

  test("say what was understood, and nothing while that is open", () => {
    expect(understood("4,5", readValue("4,5", null))).toBe("4.5");
    expect(understood("<0,5 mg/L", readValue("<0,5 mg/L", null))).toBe("< 0.5 mg/L");
    expect(understood("negative", readValue("negative", null))).toBe("Kept as words");
    expect(understood("1,234", readValue("1,234", null))).toBe("");
    expect(understood("1,234", readValue("1,234", "point"))).toBe("1234");
    expect(understood(" ", undefined)).toBe("");
  });

  test("the two readings stand in the order of their signs", () => {
    for (const typed of ["1,234", "1.234"]) {
      const { either } = readValue(typed, null);
      expect(signs(typed).map((sign) => readValue(typed, sign).number)).toEqual(either);
    }
  });
});

describe("a problem", () => {
  const draft = { ...blank("lab_result"), title: "X", ended: true };
  const empty = (field: Field): UiError => ({ code: "text_empty", field });

  test("stands at the field it is about", () => {
    expect(faultOf(empty("name"), draft)).toBe("title");
    expect(faultOf({ code: "text_too_long", field: "text", limit: 9 }, draft)).toBe("text");
    expect(faultOf({ code: "text_too_long", field: "doctor", limit: 9 }, draft)).toBe("by");
    expect(faultOf({ code: "disk_full" }, draft)).toBeNull();
    const values = [
      { ...emptyValue(), value: "1" },
      { ...emptyValue(), unit: "g/L" },
    ];
    expect(faultOf(empty("value"), { ...draft, values })).toEqual({ index: 1, part: "value" });
    expect(faultOf({ code: "text_too_long", field: "unit", limit: 2 }, { ...draft, values })).toEqual({
      index: 1,
      part: "unit",
    });
    expect(
      cellFault({ code: "text_too_long", field: "range", limit: 2 }, [emptyRow(0), { ...emptyRow(4), range: "1 - 9" }]),
    ).toEqual({ key: 4, cell: "range" });
  });

  test("with the end is not said of the beginning", () => {
    const wrong = { ...splitAbout("2020-02-01"), day: "31" };
    expect(faultOf({ code: "not_a_day" }, { ...draft, end: wrong })).toBe("end");
    expect(faultOf({ code: "not_a_day" }, { ...draft, when: wrong, end: wrong })).toBe("when");
    expect(["2020", "~2020-02", "2020-02-29"].every(makesDate)).toBe(true);
    expect(["2021-02-29", "2020-13", "20", "2020-2"].some(makesDate)).toBe(false);
  });
});

describe("a table of results", () => {
  const row = (key: number, name = "", value = "") => ({ ...emptyRow(key), name, value });
  const known: KnownResult[] = [
    { name: "Glycated haemoglobin", unit: "%", range: null, lab: null },
    { name: "Hémoglobine", unit: "g/L", range: "120 - 160", lab: "City Lab" },
  ];

  test("keeps what is written and leaves empty rows out", () => {
    const rows = [row(0, " Sodium ", "139"), row(1), { ...row(2, "Urea", "5"), unit: " mmol/L", flag: " " }];
    expect(toKeep([{ ...rows[0]!, page: 2 }, ...rows.slice(1)], (page) => page + 3)).toEqual([
      { name: "Sodium", value: "139", unit: null, range: null, flag: null, page: 5 },
      { name: "Urea", value: "5", unit: "mmol/L", range: null, flag: null, page: null },
    ]);
    expect(missing(rows)).toBeNull();
    expect(missing([row(0), row(1)])).toMatchObject({ row: { key: 0 }, cell: "name" });
    expect(missing([row(0), row(1, "", "5")])).toMatchObject({ cell: "name" });
    expect(missing([row(0, "Urea")])).toMatchObject({ cell: "value" });
    expect(nextKey(rows)).toBe(3);
    expect(nextKey([])).toBe(0);
  });

  test("reads a block of a spreadsheet, and leaves other text alone", () => {
    expect(readBlock("Sodium\t139\r\n\r\nUrea\t5\r\n")).toEqual([
      ["Sodium", "139"],
      ["Urea", "5"],
    ]);
    expect(readBlock('"Two ""words""\nhere"\t1')).toEqual([['Two "words" here', "1"]]);
    expect(readBlock("Sodium\n")).toBeNull();
    expect(readBlock("")).toBeNull();
  });

  const texts = (rows: { name: string; value: string; unit: string }[]) =>
    rows.map(({ name, value, unit }) => [name, value, unit]);

  test("is filled from any cell on where the cells are empty, so that a column stands beside its names", () => {
    const rows = [row(4, "A", "1"), row(7, "B"), row(2, "C")];
    const { rows: filled, at, over } = fill(rows, [["x", "mmol/L"], ["y"], ["z"]], 1, "value");
    expect(texts(filled)).toEqual([
      ["A", "1", ""],
      ["B", "x", "mmol/L"],
      ["C", "y", ""],
      ["", "z", ""],
    ]);
    expect([at, over]).toEqual([1, 0]);
    expect(new Set(filled.map(({ key }) => key)).size).toBe(4);
    expect(rows[1]?.value).toBe("");
    expect(fill(rows, [["a", "b", "c", ""]], 0, "range").over).toBe(1);
  });

  test("gets rows of its own for a block that would fall on what is written", () => {
    const block = [
      ["x", "8"],
      ["y", "9"],
    ];
    const after = fill([row(4, "A", "1"), row(7, "B", "2")], block, 0, "name");
    expect(texts(after.rows)).toEqual([
      ["A", "1", ""],
      ["x", "8", ""],
      ["y", "9", ""],
      ["B", "2", ""],
    ]);
    expect(after.at).toBe(1);
    expect(new Set(after.rows.map(({ key }) => key)).size).toBe(4);
    // An empty row is taken first.
    const inside = fill([row(4, "A", "1"), row(5), row(7, "B", "2")], block, 1, "name");
    expect(texts(inside.rows).map(([name]) => name)).toEqual(["A", "x", "y", "B"]);
    expect(inside.at).toBe(1);
  });

  test("has a key of its own for each row, also after a draft that lost track", () => {
    expect(freeKey([row(0), row(1)], 1)).toBe(2);
    expect(freeKey([row(0), row(1)], 5)).toBe(5);
    const table = readTable({ ...blankTable(), rows: [row(1, "A"), row(1, "B")] });
    expect(table?.rows.map(({ name }) => name)).toEqual(["A", "B"]);
    expect(new Set(table?.rows.map(({ key }) => key)).size).toBe(2);
  });

  test("offers results of before, without regard to accents", () => {
    expect(offers(known, "hemoglobin").map(({ name }) => name)).toEqual(["Hémoglobine"]);
    expect(offers(known, "emo").map(({ name }) => name)).toEqual(["Glycated haemoglobin", "Hémoglobine"]);
    expect(offers(known, "h")[0]?.name).toBe("Hémoglobine");
    expect(offers(known, " ")).toEqual([]);
    expect(sameName(known, " HEMOGLOBINE")?.unit).toBe("g/L");
    expect(sameName(known, "hemo")).toBeUndefined();
  });

  test("takes unit and range of before only where none is written", () => {
    const one = row(0, "Hémoglobine", "128");
    complete(one, known[1] as KnownResult);
    expect(one).toMatchObject({ unit: "g/L", range: "120 - 160" });
    const other = { ...one, unit: "g/dL" };
    complete(other, known[1] as KnownResult);
    expect(other.unit).toBe("g/dL");
  });

  test("cites the file it was typed from, when its record has several", () => {
    const file = (object: string, pages: number | null) => ({ object, name: "n", mediaType: "x", bytes: 1, pages });
    const files = [file("a", 2), file("b", null), file("c", 5)];
    expect(pageOfPaper(files, "a", 2)).toBe(2);
    expect(pageOfPaper(files, "a", 0)).toBeNull();
    expect(pageOfPaper(files, "b", 0)).toBe(3);
    expect(pageOfPaper(files, "c", 4)).toBe(7);
    expect(pageOfPaper(files, "c", 0)).toBe(4);
    // No more pages than the program counts.
    expect(pageOfPaper(files, "b", 9)).toBe(3);
    expect(pageOfPaper([file("a", null)], "a", 9)).toBe(9);
    expect(pageOfPaper(files, "gone", 1)).toBeNull();
  });

  test("only a whole draft is taken", () => {
    const table = JSON.parse(JSON.stringify(blankTable())) as Record<string, unknown>;
    expect(readTable(table)).toEqual(blankTable());
    for (const name of Object.keys(table)) expect(readTable({ ...table, [name]: 7 }), name).toBeNull();
    expect(readTable({ ...table, rows: [] })).toBeNull();
    expect(readTable({ ...table, rows: [{ key: 1 }] })).toBeNull();
    expect(isEmpty(emptyRow(0))).toBe(true);
    // A draft of before knows of no pages.
    const { page, ...old } = emptyRow(0, 7);
    expect(readTable({ ...table, rows: [old] })?.rows).toEqual([emptyRow(0)]);
    expect(readTable({ ...table, rows: [{ ...old, page }] })?.rows).toEqual([emptyRow(0, 7)]);
    expect(cells).toHaveLength(5);
  });
});

test("pictures change places, and not beyond the ends", () => {
  expect(moved(["a", "b", "c"], 2, -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});

test("what can stand beside what is typed from it", () => {
  const file = (mediaType: string) => ({ object: "o", name: "n", mediaType, bytes: 1, pages: null });
  expect(isPaper(file("application/pdf"))).toBe(true);
  expect(isPicture(file("application/pdf"))).toBe(false);
  expect(isPicture(file("image/jpeg"))).toBe(true);
  expect(isPaper(file("audio/mpeg"))).toBe(false);
});
