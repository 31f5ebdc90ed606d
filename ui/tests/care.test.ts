// What the screens of the care team, the diary and the people decide by themselves.
import { describe, expect, test } from "vitest";
import { readDraft, texts } from "../src/form.svelte";
import type { CallView, CareContactView, DiaryView } from "../src/generated/commands";
import { byNeed } from "../src/screens/call/needs";
import { byRole } from "../src/screens/care/roles";
import { between, daysBack, plus } from "../src/screens/diary/days";
import { picture } from "../src/screens/diary/trend";
import { answered, others, readWatched, watch, watchedBefore } from "../src/screens/diary/watch";
import { join, split } from "../src/screens/people/when";

const line = (day: string, worst: [string, number][], cycle: DiaryView["cycle"] = null): DiaryView => ({
  id: day,
  day,
  time: null,
  text: null,
  worst: worst.map(([what, level]) => ({ what, level })),
  helped: null,
  effect: null,
  temperature: null,
  weight: null,
  cycle,
});

test("every need is shown, also one that nobody has spoken of", () => {
  const call = { id: "a", need: "pain" } as CallView;
  const needs = byNeed([call, { ...call, id: "b" }]);
  expect(needs.map(({ need, calls }) => [need, calls.length])).toEqual([
    ["fever", 0],
    ["symptom", 0],
    ["pain", 2],
    ["medicine", 0],
    ["appointment", 0],
    ["line", 0],
    ["worry", 0],
    ["other", 0],
  ]);
});

test("the care team is shown by what they are, without empty groups", () => {
  const team = [
    { id: "a", role: "pharmacy" },
    { id: "b", role: "doctor" },
  ] as CareContactView[];
  expect(byRole(team).map(({ role }) => role)).toEqual(["doctor", "pharmacy"]);
});

describe("a form that was being written", () => {
  const read = texts(["name", "phone"] as const);

  test("comes back with its fields", () => {
    expect(readDraft('{"name":"Dr. Fenn","phone":"","more":1}', read)).toEqual({ name: "Dr. Fenn", phone: "" });
  });

  test("is left alone when it cannot be read", () => {
    for (const draft of ["", "null", "{", '"name"', '{"name":"a"}', '{"name":1,"phone":""}']) {
      expect(readDraft(draft, read)).toBeNull();
    }
  });
});

describe("days", () => {
  test("are counted on the calendar, over the end of a month and of summer time", () => {
    expect(plus("2026-02-28", 1)).toBe("2026-03-01");
    expect(between("2026-10-31", "2026-11-02")).toBe(2);
  });

  test("to choose from begin with today, and hold the day of an older line", () => {
    expect(daysBack("2026-05-21", "2026-05-21").slice(0, 2)).toEqual(["2026-05-21", "2026-05-20"]);
    const days = daysBack("2026-05-21", "2026-01-02");
    expect(days).toHaveLength(32);
    expect(days.at(-1)).toBe("2026-01-02");
  });
});

describe("what is watched", () => {
  const lines = [line("2026-05-20", []), line("2026-05-19", [["Pain", 3]]), line("2026-05-18", [["Itching", 2]])];

  test("begins with the things of the last time, without an answer", () => {
    expect(watchedBefore(lines)).toEqual([{ what: "Pain", level: null }]);
    expect(watchedBefore([])).toEqual([]);
  });

  test("can be more: their own things first, none twice", () => {
    expect(others(lines, ["pain", "Nausea"], watchedBefore(lines))).toEqual(["Itching", "Nausea"]);
    expect(watch(watchedBefore(lines), " pain ")).toHaveLength(1);
    expect(watch([], "  ")).toEqual([]);
    expect(watch([], " Hot feet ")).toEqual([{ what: "Hot feet", level: null }]);
  });

  test("is kept only where it was answered; 0 is an answer", () => {
    const list = [
      { what: "Pain", level: 0 },
      { what: "Nausea", level: null },
    ];
    expect(answered(list)).toEqual([{ what: "Pain", level: 0 }]);
  });

  test("is not taken from a draft that does not fit", () => {
    expect(readWatched([{ what: "Pain", level: 4 }])).toHaveLength(1);
    for (const found of [undefined, "Pain", [{ what: "Pain", level: 11 }], [{ level: 1 }], [null]]) {
      expect(readWatched(found)).toBeNull();
    }
  });
});

describe("the picture of the days", () => {
  test("joins days in a row only, and guesses nothing between", () => {
    const shown = picture([
      line("2026-05-20", [["Pain", 5]]),
      line("2026-05-19", [["Nausea", 1]]),
      line("2026-05-18", [["Pain", 10]]),
      line("2026-05-17", [["Pain", 0]]),
    ]);
    const pain = shown?.trends.find(({ what }) => what === "Pain");
    expect(pain?.points.map(({ day, y }) => [day, y])).toEqual([
      ["2026-05-17", 100],
      ["2026-05-18", 0],
      ["2026-05-20", 50],
    ]);
    expect(pain?.lines.map(([from, until]) => [from.day, until.day])).toEqual([["2026-05-17", "2026-05-18"]]);
    expect(pain?.last.day).toBe("2026-05-20");
  });

  test("of two lines of one day shows the worst", () => {
    const shown = picture([line("2026-05-20", [["Pain", 2]]), line("2026-05-20", [["Pain", 6]])]);
    expect(shown?.trends[0]?.points.map(({ level }) => level)).toEqual([6]);
  });

  test("holds four weeks at most, a week at least, and where a round of treatment began", () => {
    const cycle = { name: "FOLFOX 3", day: 2 };
    const shown = picture([
      line("2026-05-20", [["Pain", 2]], cycle),
      line("2026-05-18", [["Pain", 2]], { name: "FOLFOX 2", day: 40 }),
      line("2026-01-01", [["Cough", 2]]),
    ]);
    expect(shown).toMatchObject({ from: "2026-04-23", until: "2026-05-20" });
    expect(shown?.trends.map(({ what }) => what)).toEqual(["Pain"]);
    expect(shown?.rounds.map(({ name }) => name)).toEqual(["FOLFOX 3"]);
    expect(picture([line("2026-05-20", [["Pain", 2]])])?.from).toBe("2026-05-14");
  });

  test("is none where nothing was watched", () => {
    expect(picture([line("2026-05-20", [])])).toBeNull();
  });
});

describe("a date as far as it is known", () => {
  test("goes into three fields and out again", () => {
    for (const date of ["2019", "2019-05", "2019-05-07", null]) expect(join(split(date))).toBe(date);
    expect(split("~2019-05-07")).toEqual({ day: "7", month: "05", year: "2019" });
  });

  test("that makes no date is not made to look like one", () => {
    expect(join({ day: "3", month: "", year: "2019" })).toBe("2019--03");
    expect(join({ day: "", month: "05", year: "" })).toBe("-05");
  });
});
