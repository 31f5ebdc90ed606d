// What the screens of documents, scans and tables decide by themselves.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { BlockView, Column, JobView, ReportFile, SectionView, TableView } from "../src/generated/commands";
import { anchorOf, headingOf, numbered, placeId } from "../src/parts/document/places";
import { isLarge } from "../src/screens/records/jobs.svelte";
import { fileKindWords, foundNothing } from "../src/screens/records/report";
import { modalityWords, seriesName } from "../src/screens/records/study/modality";
import { changed, columns, twoDates, twoNumbers } from "../src/screens/records/table/reading";
import { choices, nothingSaid } from "../src/screens/records/table/said";
import { fileAddress, tableAddress, view } from "../src/screens/records/view";
import { has, speak, t } from "../src/words/words.svelte";
import { isDocument, isTable } from "../src/parts/media";

const importers = (file: string) => readFileSync(join(import.meta.dirname, "../../crates/importers/src", file), "utf8");
const restOf = (address: string) => address.replace("#/records/", "").split("/").map(decodeURIComponent);

describe("places of a document", () => {
  test("are told apart, and are never the id of something of ours", () => {
    expect(placeId("row7")).toBe("place-row7");
    const odd = ["a b", "a_b", "a/b", "a_20_b", "é", "😀", '"]', "a\tb"];
    const ids = odd.map(placeId);
    expect(new Set(ids).size).toBe(odd.length);
    for (const id of ids) expect(id).toMatch(/^place-[A-Za-z0-9_-]+$/);
  });

  test("are what stands after the sign in a record's path", () => {
    expect(anchorOf("section[3]#row7")).toBe("row7");
    expect(anchorOf("section[3]#a#b")).toBe("a#b");
    for (const path of [null, "", "entry[4]", "section[3]#"]) expect(anchorOf(path)).toBeNull();
  });

  test("come through an address whole, whatever signs they hold", () => {
    for (const at of ["row7", "a/b?c&d=e#f %20", "é 😀", '"]<script>']) {
      expect(view(restOf(fileAddress("e1", "o1", null, null, at)))).toMatchObject({ name: "file", object: "o1", at });
    }
  });

  test("tables are numbered as they come, those in lists and cells too", () => {
    const table = (...inside: BlockView[]): BlockView => {
      const cells = [{ columns: 1, rows: 1, blocks: inside }];
      return { is: "table", caption: null, head: [], rows: [{ anchor: null, cells }] };
    };
    const [deep, inList, last] = [table(), table(), table()];
    const outer = table(deep);
    const list: BlockView = { is: "list", ordered: false, items: [[inList]] };
    const sections: SectionView[] = [
      { title: null, level: 0, blocks: [outer, list] },
      { title: null, level: 0, blocks: [last] },
    ];
    const all = numbered(sections);
    expect([outer, deep, inList, last].map((one) => all.get(one))).toEqual([1, 2, 3, 4]);
  });

  test("headings stay below the title of the page", () => {
    expect([0, 1, 3, 4, 200].map(headingOf)).toEqual(["h2", "h3", "h5", "h6", "h6"]);
  });
});

test("documents are told from what only looks like text", () => {
  for (const type of ["text/plain; charset=utf-8", "text/csv", "application/rtf", "application/hl7-cda+xml"]) {
    expect(isDocument({ mediaType: type }), type).toBe(true);
  }
  for (const type of ["text/calendar", "text/vcard", "text/html", "application/pdf", "image/png"]) {
    expect(isDocument({ mediaType: type }), type).toBe(false);
  }
  expect(isTable({ mediaType: "text/csv" })).toBe(true);
  expect(view(restOf(tableAddress("e1", "o1")))).toEqual({ name: "table", id: "e1", object: "o1" });
});

describe("series of a scan", () => {
  const series = { modality: null, title: null, bodyPart: null, images: 1, damaged: 0, first: null };
  test("have plain words, or the disc's own", () => {
    expect(modalityWords("CT")).toBe("CT scan");
    expect(modalityWords("mr ")).toBe("MRI");
    expect(modalityWords("RTDOSE")).toBe("“RTDOSE”, as the disc says");
    // No name of a disc reaches other words of ours.
    expect(modalityWords("other")).toBe("“other”, as the disc says");
    expect(modalityWords(null)).toBeNull();
    expect(seriesName(series, 3)).toBe("Set 3");
    expect(seriesName({ ...series, modality: "US", title: "Liver" }, 1)).toBe("Ultrasound: Liver");
  });
});

describe("a table", () => {
  const table = (kinds: Column[], ...sample: (string | null)[][]) => ({ columns: kinds, sample }) as TableView;

  test("shows a date that can be read in two ways, and no other", () => {
    expect(twoDates(table(["date"], ["13/04/2026"], ["04/04/2026"], [null], ["03/04/2026"]))).toEqual({
      written: "03/04/2026",
      readings: [
        { order: "day", date: "2026-04-03" },
        { order: "month", date: "2026-03-04" },
      ],
    });
    expect(twoDates(table(["date"], ["2026-03-04"], ["13.04.2026"]))).toBeNull();
    expect(twoDates(table(["note"], ["03/04/2026"]))).toBeNull();
  });

  test("shows a number that can be read in two ways, and no other", () => {
    expect(twoNumbers(table(["value"], ["12,5"], ["1,234"]))).toEqual({ written: "1,234", point: 1234, comma: 1.234 });
    expect(twoNumbers(table(["value"], ["1.234 g/L"]))).toEqual({ written: "1.234", point: 1.234, comma: 1234 });
    for (const cell of ["0,123", "1,234,567", "12.34", "128"]) expect(twoNumbers(table(["value"], [cell]))).toBeNull();
  });

  test("has one column of each kind, and as many notes as there are", () => {
    expect(changed(["name", "value", "unused"], 2, "value")).toEqual(["name", "unused", "value"]);
    expect(changed(["note", "value"], 1, "note")).toEqual(["note", "note"]);
  });

  test("not knowing is an answer, and nothing is made of it", () => {
    expect(choices({ ...nothingSaid, dates: "unknown", decimal: "comma" })).toEqual({
      columns: null,
      dates: null,
      decimal: "comma",
    });
  });

  test("offers each kind of column the reader knows", () => {
    const body = importers("table.rs").split("pub enum Column {")[1]?.split("\n}")[0] ?? "";
    const known = [...body.matchAll(/^ {4}([A-Z]\w+),/gm)].map(([, name]) => name?.toLowerCase());
    expect([...columns].sort()).toEqual([...known].sort());
    for (const column of columns) expect(has(`column-${column}`), column).toBe(true);
  });
});

describe("a report", () => {
  const file = {
    added: [],
    again: 0,
    appointments: 0,
    contacts: 0,
    table: false,
    kind: "ics",
  } as unknown as ReportFile;

  test("has words for each thing that can go wrong in a file", () => {
    const problems = importers("frame.rs").split("impl ProblemCode {")[1]?.split("\n}")[0] ?? "";
    const codes = [...problems.matchAll(/=> "([a-z_]+)",/g)].map(([, code]) => code ?? "");
    expect(codes.length).toBeGreaterThan(30);
    for (const code of codes) expect(has(`problem-${code.replaceAll("_", "-")}`), code).toBe(true);
  });

  test("does not say that nothing was found where something was", () => {
    expect(foundNothing(file)).toBe(true);
    for (const brought of [{ appointments: 1 }, { contacts: 2 }, { table: true }, { again: 1 }, { kind: "zip" }]) {
      expect(foundNothing({ ...file, ...brought }), JSON.stringify(brought)).toBe(false);
    }
    expect(fileKindWords("ics")).toBe("It is a calendar.");
    expect(fileKindWords("unknown")).toBeNull();
  });

  test("says how many bytes of a large file are done", () => {
    const job = { total: 600_000_000, step: "keeping" } as JobView;
    expect(isLarge(job)).toBe(true);
    expect(isLarge({ ...job, total: 400_000 })).toBe(false);
    expect(isLarge({ ...job, step: "finishing" })).toBe(false);
  });
});

test("rows of a table are counted as each language counts them", async () => {
  const said = (shown: number, rows: number) => t("table-rows", { shown, rows });
  await speak("fr-CA", true);
  expect([said(0, 0), said(1, 1), said(12, 12), said(12, 42)]).toEqual([
    "Il n’y a aucune ligne.",
    "On montre une ligne.",
    "On montre 12 lignes sur 12.",
    "On montre 12 lignes sur 42.",
  ]);
  await speak("en-CA", true);
  expect([said(0, 0), said(1, 1), said(12, 42)]).toEqual([
    "There are no rows.",
    "One row is shown.",
    "12 of 42 rows are shown.",
  ]);
});
