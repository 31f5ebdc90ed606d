// What the screens of questions and search decide by themselves.
import { describe, expect, test, vi } from "vitest";
import type { SearchHit } from "../src/generated/commands";
import { readChange, writeChange } from "../src/screens/questions/draft";
import { shorten } from "../src/screens/questions/order";
import { actions, address, groups, matches, places } from "../src/screens/search/choices";

vi.mock("../src/backend/client", () => ({ call: async () => null, listen: async () => () => undefined }));

describe("a change that is being written", () => {
  test("comes back as it was", () => {
    const change = { text: "Could we “wait”?\nYes?", note: "", leftOut: true };
    expect(readChange(writeChange(change))).toEqual(change);
  });

  test("is left alone when it cannot be read", () => {
    for (const draft of ["", "null", "{", '"text"', '{"text":"a"}', '{"text":1,"note":"","leftOut":true}']) {
      expect(readChange(draft)).toBeNull();
    }
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
    const found = groups([hit("page"), hit("question"), hit("page")], actions.slice(0, 1), places.slice(0, 2));
    expect(found.map(({ name, choices }) => [name, choices.length])).toEqual([
      ["questions", 1],
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

  test("leads to the question, the record or the page", () => {
    expect(address(hit("question"))).toBe("#/questions/x");
    expect(address(hit("record"))).toBe("#/records/x");
    expect(address(hit("page", { object: "o", page: 3 }))).toBe("#/records/x/file/o?page=3");
    expect(address(hit("page"))).toBe("#/records/x");
  });
});
