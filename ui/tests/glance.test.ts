// What the page of an illness, the remarks and a noted value decide by themselves.
import { describe, expect, test } from "vitest";
import type { FactPart, FactView, RemarkView } from "../src/generated/commands";
import { placeWords, questionWords, remarkWords, sourceOf } from "../src/screens/records/asking/remarks";
import {
  added,
  byPart,
  cycleWords,
  factWords,
  fieldsFor,
  gap,
  moved,
  nameOf,
  partWords,
  parts,
  placeOf,
  readFields,
  sameWords,
  sourceAddress,
  sourceWords,
  timeWords,
  written,
} from "../src/screens/records/glance/facts";
import { withLine } from "../src/screens/write/note";
import { blankTable, tableKey } from "../src/screens/write/results";

const fact = (part: FactPart, value: string, more: Partial<FactView> = {}): FactView => ({
  part,
  name: null,
  value,
  system: null,
  method: null,
  origin: null,
  cycle: null,
  cycles: null,
  when: null,
  end: null,
  source: null,
  gone: false,
  ...more,
});
const source = { record: "e1", object: "o1", page: 2, title: "Report" };
const page = [fact("what", "Asthma"), fact("stage", "II"), fact("treatment", "A"), fact("treatment", "B")];

describe("where a fact stands", () => {
  const was = fact("treatment", "B", { source });

  test("is found again after others came or went, and another fact is never taken for it", () => {
    expect(placeOf([fact("what", "Asthma"), was], 1, was)).toBe(1);
    expect(placeOf([was, fact("what", "Asthma")], 1, was)).toBe(0);
    expect(placeOf([fact("what", "Asthma"), fact("treatment", "B")], 1, was)).toBe(-1);
    expect(placeOf([], 3, was)).toBe(-1);
    // Of two that are the same, that in its place.
    expect(placeOf([was, was], 1, was)).toBe(1);
  });

  test("what the record is called now, or that it is gone, makes it no other fact", () => {
    expect(placeOf([{ ...was, source: { ...source, title: "New title" }, gone: true }], 0, was)).toBe(0);
  });
});

describe("the order of a page", () => {
  test("a new fact is the last of its part, and its place is known", () => {
    for (const [part, at] of [
      ["what", 1],
      ["where", 1],
      ["stage", 2],
      ["biomarker", 2],
      ["treatment", 4],
      ["other", 4],
    ] as const) {
      const put = added(page, fact(part, "new"));
      expect(put.at, part).toBe(at);
      expect(put.facts[at]?.value).toBe("new");
      expect(put.facts.map((one) => parts.indexOf(one.part))).toEqual(
        put.facts.map((one) => parts.indexOf(one.part)).toSorted((a, b) => a - b),
      );
    }
    expect(added([], fact("other", "x"))).toEqual({ facts: [fact("other", "x")], at: 0 });
  });

  test("a fact moves within its part only", () => {
    expect(moved(page, 2, 1)?.map(({ value }) => value)).toEqual(["Asthma", "II", "B", "A"]);
    expect(moved(page, 2, -1)).toBeNull();
    expect(moved(page, 3, 1)).toBeNull();
    expect(moved(page, 9, 1)).toBeNull();
  });

  test("what nobody wrote is no gap", () => {
    expect(byPart(page).map(({ part, rows }) => [part, rows.map(({ at }) => at)])).toEqual([
      ["what", [0]],
      ["stage", [1]],
      ["treatment", [2, 3]],
    ]);
    expect(nameOf(page)).toBe("Asthma");
    expect(nameOf([])).toBeNull();
  });

  test("every part has words", () => {
    for (const part of parts) expect(partWords(part)).not.toMatch(/^glance-/);
  });
});

describe("the words of a fact", () => {
  test("say it as it is written", () => {
    expect(factWords(fact("stage", "IIIB", { system: "AJCC" }))).toBe("IIIB (AJCC)");
    expect(factWords(fact("biomarker", "negative", { name: "HER2" }))).toBe("HER2: negative");
  });

  test("count cycles as far as they are known", () => {
    expect(cycleWords(fact("treatment", "A", { cycle: 3, cycles: 6 }))).toBe("Cycle 3 of 6");
    expect(cycleWords(fact("treatment", "A", { cycle: 3 }))).toBe("Cycle 3");
    expect(cycleWords(fact("treatment", "A", { cycles: 6 }))).toBe("6 cycles planned");
    expect(cycleWords(fact("treatment", "A"))).toBeNull();
  });

  test("invent no day", () => {
    expect(timeWords(fact("treatment", "A", { when: "2026-02", end: "2026-04-09" }))).toBe(
      "February 2026 to 9 April 2026",
    );
    expect(timeWords(fact("treatment", "A", { when: "~2019" }))).toBe("From about 2019");
    expect(timeWords(fact("treatment", "A", { end: "2020" }))).toBe("Until 2020");
    expect(timeWords(fact("treatment", "A", { when: "2020", end: "2020" }))).toBe("2020");
    expect(timeWords(fact("stage", "II", { when: "2019" }))).toBe("2019");
    expect(timeWords(fact("stage", "II"))).toBeNull();
  });

  test("name the page, and nothing of a record that is closed", () => {
    expect(sourceWords(source)).toBe("Report, page 2");
    expect(sourceAddress(source)).toBe("#/records/e1/file/o1?page=2");
    expect(sourceWords({ ...source, title: "", page: null })).toBe("A result you have not opened");
    expect(sourceAddress({ ...source, object: null })).toBe("#/records/e1");
  });
});

describe("a fact in fields", () => {
  const marker = fact("biomarker", "negative", { name: "HER2", origin: "tumour", when: "~2026-02", source });

  test("comes out as it went in, also what its form does not show", () => {
    const odd = fact("where", "Rectum", { name: "n", system: "s", cycle: 1, when: "2026", end: "2027", source });
    for (const one of [...page, marker, odd]) expect(written(one.part, fieldsFor(one), one)).toEqual(one);
  });

  test("a page is no longer named when somebody says so", () => {
    const fields = { ...fieldsFor(marker), value: " positive " };
    expect(sameWords(marker, fieldsFor(marker))).toBe(true);
    expect(sameWords(marker, fields)).toBe(false);
    expect(written("biomarker", { ...fields, stands: false }, marker)).toMatchObject({
      value: "positive",
      source: null,
    });
    expect(written("biomarker", fields, marker).source).toEqual(source);
  });

  test("says what is missing", () => {
    const fields = fieldsFor(null);
    expect(gap("biomarker", fields)).toBe("name");
    expect(gap("other", fields)).toBe("value");
    expect(gap("treatment", { ...fields, value: "A", cycle: "three" })).toBe("cycle");
    expect(gap("treatment", { ...fields, value: "A", cycle: "3", cycles: "0" })).toBe("cycles");
    expect(gap("treatment", { ...fields, value: "A", cycle: " 3 ", cycles: "6" })).toBeNull();
  });

  test("a draft is never put on another fact", () => {
    const draft = { ...fieldsFor(marker) };
    expect(readFields(marker)(draft)).toEqual(draft);
    expect(readFields(fact("biomarker", "positive", { name: "ER" }))(draft)).toBeNull();
    expect(readFields(null)(draft)).toBeNull();
    for (const broken of [{}, { ...draft, value: 1 }, { ...draft, when: "2026" }, { ...draft, stands: "yes" }])
      expect(readFields(marker)(broken)).toBeNull();
  });
});

describe("remarks", () => {
  const place = { record: "e1", title: "Report", when: null, object: "o1", page: 3, words: "1961-03-02" };
  const remark = (kind: RemarkView["kind"], what: string | null): RemarkView => ({
    key: "k",
    kind,
    what,
    places: [place],
  });

  test("each kind has a sentence and a question, with and without what it is about", () => {
    for (const kind of ["side", "born", "name", "page_missing", "scan_missing"] as const)
      for (const what of ["chest", null]) {
        for (const words of [remarkWords(remark(kind, what)), questionWords(remark(kind, what))]) {
          expect(words).toMatch(/[.?]\s?$/);
          expect(words).not.toMatch(/^asking-|: \.|null/);
        }
      }
  });

  test("a date of birth that a person wrote is said in their language", () => {
    expect(remarkWords(remark("born", "1961-03-12"))).toBe(
      "A paper has another date of birth than you wrote here: 12 March 1961.",
    );
    expect(questionWords(remark("born", "1961-03-12"))).toContain("than mine, 12 March 1961. Can you look at it?");
  });

  test("quote what stands there; a date of birth is a date", () => {
    expect(placeWords(remark("name", null), place)).toBe("“1961-03-02”");
    expect(placeWords(remark("born", null), place)).toBe("2 March 1961");
    expect(sourceOf(remark("name", null))).toEqual({
      record: "e1",
      object: "o1",
      page: 3,
      text: "1961-03-02",
      area: null,
    });
    expect(sourceOf({ ...remark("name", null), places: [] })).toBeNull();
  });
});

describe("a noted line", () => {
  const read = { name: "CEA", value: "3.1", unit: "µg/L", range: null, flag: null };

  test("fills an empty table, and comes after what was typed", () => {
    const one = withLine(blankTable(), read, 2);
    expect(one.rows).toEqual([{ key: 0, page: 2, name: "CEA", value: "3.1", unit: "µg/L", range: "", flag: "" }]);
    const two = withLine(one, { ...read, name: "CA 19-9" }, 3);
    // Each says the page it was noted from.
    expect(two.rows.map(({ key, page, name }) => [key, page, name])).toEqual([
      [0, 2, "CEA"],
      [1, 3, "CA 19-9"],
    ]);
  });

  test("goes to the table of its own file", () => {
    expect(tableKey("p1", "e5", "o1")).toBe("results:p1:e5:o1");
    expect(tableKey("p1", null, null)).toBe("results:p1:");
  });
});
