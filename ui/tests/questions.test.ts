// What the screens of questions and search decide by themselves.
import { describe, expect, test, vi } from "vitest";
import { question } from "../src/backend/fake/family";
import type { AppointmentView, QuestionView, SearchHit } from "../src/generated/commands";
import { nowhere, readAnswer, readChange, readOrigin } from "../src/screens/questions/draft";
import { parts, placeIn, shorten, unanswered } from "../src/screens/questions/order";
import { dateOf, fieldsOf } from "../src/screens/questions/when";
import { actions, address, groups, matches, places } from "../src/screens/search/choices";

vi.mock("../src/backend/client", () => ({ call: async () => null, listen: async () => () => undefined }));

describe("a change that is being written", () => {
  const none = { topic: null, askedBy: null, askWhom: null, appointment: null };
  const start = { text: "Could we wait?", note: "", leftOut: false, ...none };

  test("comes back as it was", () => {
    const change = { ...start, text: "Could we “wait”?\nYes?", leftOut: true, askWhom: "c1" };
    expect(readChange(JSON.stringify(change), start)).toEqual(change);
  });

  test("of an older draft keeps what that did not know of", () => {
    const change = readChange('{"text":"a","note":"b","leftOut":true}', { ...start, appointment: "ap1" });
    expect(change).toEqual({ ...start, text: "a", note: "b", leftOut: true, appointment: "ap1" });
  });

  test("is left alone when it cannot be read", () => {
    for (const draft of ["", "null", "{", '"text"', "{}", '{"text":1,"note":"","leftOut":true}', '{"askWhom":false}']) {
      expect(readChange(draft, start)).toBeNull();
    }
  });

  test("of an answer comes back too", () => {
    const answer = { text: "", by: "", day: "", month: "", year: "", unclear: false };
    expect(readAnswer('{"text":"Yes.","unclear":true}', answer)).toEqual({ ...answer, text: "Yes.", unclear: true });
  });

  test("knows where the question came from", () => {
    const area = { left: 0.1, top: 0.2, width: 0.3, height: 0.4 };
    const source = { record: "e5", object: "o1", page: null, text: null, area };
    expect(readOrigin(JSON.stringify({ topic: "tests", library: "l1", source }))).toEqual({
      topic: "tests",
      library: "l1",
      source,
    });
    const beyond = { ...source, area: { ...area, width: 1 } };
    expect(readOrigin(JSON.stringify({ source: beyond })).source).toEqual({ ...source, area: null });
    expect(readOrigin(JSON.stringify({ source: { page: 2 } }))).toEqual(nowhere);
    for (const draft of ["", "[]", "{", "7"]) expect(readOrigin(draft)).toEqual(nowhere);
  });
});

describe("the day of an answer", () => {
  const when = (year: string, month = "", day = "") => dateOf({ year, month, day });

  test("may be a year, a month, or nothing", () => {
    expect([when("2026"), when("2026", "05"), when("2026", "05", "3"), when("")]).toEqual([
      "2026",
      "2026-05",
      "2026-05-03",
      null,
    ]);
    expect(fieldsOf("~2025-11")).toEqual({ year: "2025", month: "11", day: "" });
  });

  test("must be one that exists", () => {
    for (const fields of ["26", "2026 02 30", "2026  3", " 05", "2026 05 x"]) {
      const [year = "", month, day] = fields.split(" ");
      expect(when(year, month, day)).toBeUndefined();
    }
  });
});

describe("the list", () => {
  const one = (id: string, more: Partial<QuestionView> = {}) => ({ ...question(id, id, 0), ...more });
  const at = (id: string, past: boolean) => ({ id, past }) as AppointmentView;
  const appointments = [at("was", true), at("next", false)];
  const list = [
    one("a"),
    one("b", { appointment: "next", state: "chosen" }),
    one("c", { state: "answered" }),
    one("d", { state: "aside" }),
    one("e", { appointment: "was", state: "unclear" }),
    one("f", { appointment: "was", state: "asked" }),
  ];
  const ids = (questions: { id: string }[]) => questions.map(({ id }) => id).join("");

  test("has what is open, what was answered and what was put aside", () => {
    const { open, answered, aside, before } = parts(list, "all", [], appointments);
    expect([ids(open), ids(answered), ids(aside), before.length]).toEqual(["abef", "c", "d", 0]);
    expect(ids(parts(list, "next", [], appointments).open)).toBe("b");
    expect(ids(parts(list, "none", [], appointments).open)).toBe("a");
  });

  test("folds what was written before a chapter, but nothing that is to be asked soon", () => {
    const old = ["a", "b", "c"].map((id) => one(id, { written: "2025-03-01T12:00:00Z" }));
    const soon = one("d", { written: "2025-03-01T12:00:00Z", appointment: "next" });
    const between = one("e", { written: "2026-01-01T12:00:00Z" });
    const chapters = [
      { id: "2", name: "It came back", from: "2026-05-01" },
      { id: "1", name: "The first time", from: "2025-06-01" },
    ];
    const { open, before } = parts([...old, soon, between, one("f")], "all", chapters, appointments);
    expect(ids(open)).toBe("df");
    expect(before.map(({ name, next, questions }) => [name, next, ids(questions)])).toEqual([
      ["The first time", "It came back", "e"],
      [null, "The first time", "abc"],
    ]);
  });

  test("moves a question among those on screen, past those that are not", () => {
    const { open } = parts(list, "all", [], appointments);
    expect([placeIn(list, open, 0), placeIn(list, open, 2), placeIn(list, open, 9)]).toEqual([0, 4, 5]);
  });

  test("offers what an appointment left without an answer", () => {
    expect(ids(unanswered(list, appointments))).toBe("e");
  });
});

describe("a question in one line", () => {
  test("is cut between words, and only when it is long", () => {
    expect(shorten("How long?\nCan I wait?")).toBe("How long? Can I wait?");
    const long = shorten("Could we wait and watch for a while, if no cancer is seen after the chemo is over?");
    expect(long).toBe("Could we wait and watch for a while, if no cancer is seen …");
    expect(shorten("a".repeat(200))).toHaveLength(62);
  });
});

describe("search", () => {
  const hit = (kind: SearchHit["kind"], part: Partial<SearchHit> = {}): SearchHit => ({
    kind,
    id: "x",
    title: "",
    before: "",
    match: "",
    after: "",
    when: null,
    entryKind: null,
    page: null,
    object: null,
    ...part,
  });

  test("shows what is found before what can be done, without empty groups", () => {
    const found = groups(
      [hit("page"), hit("contact"), hit("question"), hit("appointment"), hit("page")],
      actions.slice(0, 1),
      places.slice(0, 2),
    );
    expect(found.map(({ name, choices }) => [name, choices.length])).toEqual([
      ["questions", 1],
      ["appointments", 1],
      ["care", 1],
      ["pages", 2],
      ["actions", 1],
      ["places", 2],
    ]);
    expect(groups([], [], [])).toEqual([]);
  });

  test("knows a thing to do by the beginnings of its words, with or without accents", () => {
    expect(matches("Écrire une question", "ecr quest")).toBe(true);
    expect(matches("Write a question", "rite")).toBe(false);
    expect(matches("Write a question", "")).toBe(true);
  });

  test("leads to the question, the record, the page, the appointment or the person", () => {
    expect(address(hit("appointment"))).toBe("#/appointments/x");
    expect(address(hit("contact"))).toBe("#/care/x");
    expect(address(hit("question"))).toBe("#/questions/x");
    expect(address(hit("record"))).toBe("#/records/x");
    expect(address(hit("page", { object: "o", page: 3 }))).toBe("#/records/x/file/o?page=3");
    expect(address(hit("page"))).toBe("#/records/x");
  });
});
