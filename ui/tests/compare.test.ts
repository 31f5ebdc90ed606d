// The rows of the comparison: their order, their words, what is kept of them.
import { describe, expect, test } from "vitest";
import type { CaseView, OpinionFields, OpinionView, RowFields } from "../src/generated/commands";
import { begin, nameOf, nextOf } from "../src/screens/opinion/compare/opinions.svelte";
import {
  all,
  asks,
  blocks,
  keyOf,
  questionWords,
  rowHint,
  rowOf,
  rowWords,
  shownRows,
  withRow,
  words,
  wordWords,
} from "../src/screens/opinion/compare/rows";
import { readOpen } from "../src/screens/opinion/compare/writing.svelte";
import { blank } from "../src/screens/opinion/compare/blank";

const row = (kind: RowFields["kind"], more: Partial<RowFields> = {}): RowFields => ({
  kind,
  name: null,
  says: null,
  source: null,
  word: null,
  question: null,
  ...more,
});
const fields = (rows: RowFields[], more: Partial<OpinionFields> = {}): OpinionFields => ({ ...blank, rows, ...more });
const opinion = (nth: number, rows: RowFields[], more: Partial<OpinionFields> = {}): OpinionView => ({
  id: `o${nth}`,
  nth,
  fields: fields(rows, more),
  saw: [],
  written: null,
  questions: [],
});

describe("the rows", () => {
  test("are all there, each once, with words, a hint and words for a question", () => {
    expect(all.map(({ kind }) => kind)).toEqual(blocks.flatMap(({ kinds }) => kinds));
    expect(new Set(all.map(keyOf)).size).toBe(16);
    for (const one of all) {
      expect(rowWords(one)).not.toMatch(/^compare-/);
      expect(rowHint(one)).toMatch(/\.$/);
      for (const word of ["different", "not_sure"] as const)
        expect(questionWords(one, word)).toMatch(/^I have two opinions about [^{}]+\?$/);
    }
    expect(questionWords({ kind: "plan", name: null }, "different")).toBe(
      "I have two opinions about the treatment, and they differ. How much does this difference matter?",
    );
    expect(questionWords({ kind: "own", name: "Work" }, "not_sure")).toContain("“Work”");
  });

  test("stand in one order, whoever said them first; what nobody said is no gap", () => {
    const shown = shownRows(
      [
        opinion(1, [row("wait", { says: "Twelve weeks" }), row("what", { says: "A" })]),
        opinion(2, [row("own", { name: "Work", says: "Yes" }), row("plan", { word: "different" }), row("goal")]),
      ],
      [{ kind: "stage", name: null }],
    );
    expect(shown.map(keyOf)).toEqual(["what", "stage", "plan", "wait", "own Work"]);
  });

  test("what they looked at stands there as soon as its page says something", () => {
    expect(shownRows([opinion(1, [])], [])).toEqual([]);
    expect(shownRows([opinion(1, [], { slidesRead: true })], []).map(keyOf)).toEqual(["seen"]);
    expect(shownRows([opinion(1, [], { saw: ["e1"] })], []).map(keyOf)).toEqual(["seen"]);
  });

  test("are changed one by one, and go when they hold nothing", () => {
    const before = fields([row("what", { says: "A" }), row("own", { name: "Work", says: "Yes" })]);
    const after = withRow(before, { kind: "own", name: "Work" }, { says: "No" });
    expect(after.rows.map(({ says }) => says)).toEqual(["A", "No"]);
    expect(rowOf(after, { kind: "own", name: "Travel" })).toBeUndefined();
    expect(withRow(after, { kind: "what", name: null }, { says: null }).rows).toHaveLength(1);
    expect(withRow(after, { kind: "plan", name: null }, { word: "same" }).rows.at(-1)).toEqual(
      row("plan", { word: "same" }),
    );
  });
});

describe("the word between two opinions", () => {
  test("is one of five, and none of them is a grade", () => {
    expect(words.map(wordWords)).toEqual(["Same", "More detail", "Different", "Not mentioned", "Not sure"]);
    expect(wordWords(null)).toBe("No word yet");
    expect(words.filter(asks)).toEqual(["different", "not_sure"]);
  });
});

describe("an opinion", () => {
  const view = {
    fields: {
      told: { doctor: "Dr. Fenn" },
      places: [
        { name: "Elsewhere", doctor: null, chosen: false },
        { name: "Northmere", doctor: "Dr. Ashdown", chosen: true },
      ],
    },
  } as CaseView;

  test("begins with what the case knows of who gives it", () => {
    expect(begin(view, 1)).toMatchObject({ doctor: "Dr. Fenn", centre: null, rows: [] });
    expect(begin(view, 2)).toMatchObject({ doctor: "Dr. Ashdown", centre: "Northmere" });
    expect(begin(view, 3)).toMatchObject({ doctor: null, centre: null });
  });

  test("takes the first free place of three", () => {
    expect(nextOf([])).toBe(1);
    expect(nextOf([opinion(1, []), opinion(3, [])])).toBe(2);
    expect(nextOf([1, 2, 3].map((nth) => opinion(nth, [])))).toBeNull();
    expect([1, 2, 3].map(nameOf)).toEqual(["First opinion", "Second opinion", "Third opinion"]);
  });

  test("a draft is taken only when it is one", () => {
    const draft = { nth: 2, kind: "plan", name: null, text: "A scope first" };
    expect(readOpen(draft)).toEqual(draft);
    for (const broken of [{}, { ...draft, nth: "2" }, { ...draft, text: null }, { ...draft, name: 1 }])
      expect(readOpen(broken)).toBeNull();
  });
});
