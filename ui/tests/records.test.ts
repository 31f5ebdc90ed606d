// What the screens of records decide by themselves.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { EntryLine, JobView, MeasuredView } from "../src/generated/commands";
import { readRange } from "../src/parts/pdf/bytes";
import { share } from "../src/screens/records/jobs.svelte";
import { kindCount, kindWord, kindWords, standingWords } from "../src/screens/records/kinds";
import { range, written } from "../src/screens/records/measured";
import { problemWords, samePerson } from "../src/screens/records/report";
import { fileAddress, view } from "../src/screens/records/view";
import { byYear, yearOf } from "../src/screens/records/years";
import { has, t } from "../src/words/words.svelte";

const calls = vi.hoisted(() => ({ bytes: new Uint8Array(0), asked: [] as number[] }));
vi.mock("../src/backend/client", () => ({
  call: async (_: string, { from, length }: { from: number; length: number }) => {
    calls.asked.push(length);
    return calls.bytes.slice(from, from + length).buffer;
  },
  listen: async () => () => undefined,
}));

describe("addresses", () => {
  test("each place has its view", () => {
    expect(view([])).toEqual({ name: "list" });
    expect(view([""])).toEqual({ name: "list" });
    expect(view(["imports"])).toEqual({ name: "imports" });
    expect(view(["imports", "i1"])).toEqual({ name: "report", id: "i1" });
    expect(view(["e1"])).toEqual({ name: "record", id: "e1" });
    expect(view(["e1", "file", "o1"])).toEqual({ name: "file", id: "e1", object: "o1", page: 1 });
  });

  test("a page that cannot be is the first", () => {
    for (const page of ["0", "-2", "x", "1.5", ""]) {
      expect(view(["e1", "file", `o1?page=${page}`])).toMatchObject({ object: "o1", page: 1 });
    }
  });

  test("an address leads back to its page", () => {
    const address = fileAddress("e1", "o1", 7);
    expect(view(address.replace("#/records/", "").split("/"))).toEqual({
      name: "file",
      id: "e1",
      object: "o1",
      page: 7,
    });
  });
});

describe("years", () => {
  const line = (id: string, when: string | null) => ({ id, when }) as EntryLine;

  test("are read from every kind of date", () => {
    expect(["2019", "2019-05", "2019-05-17", "~2019-05", null, "in spring"].map(yearOf)).toEqual([
      "2019",
      "2019",
      "2019",
      "2019",
      null,
      null,
    ]);
  });

  test("keep the order they are given", () => {
    const groups = byYear([line("a", "2026-05"), line("b", "2026"), line("c", "~2025"), line("d", null)]);
    expect(groups.map(({ year, entries }) => [year, entries.map(({ id }) => id).join("")])).toEqual([
      ["2026", "ab"],
      ["2025", "c"],
      [null, "d"],
    ]);
  });
});

describe("a job", () => {
  const job = (part: Partial<JobView>) =>
    ({ step: "reading", file: 1, files: 2, done: 0, total: 100, ...part }) as JobView;

  test("goes from nothing to all, over its files and both halves of each", () => {
    const shares = [
      share(job({ step: "keeping", done: 0 })),
      share(job({ step: "keeping", done: 100 })),
      share(job({ step: "reading", done: 100 })),
      share(job({ step: "keeping", file: 2, done: 50 })),
      share(job({ step: "finishing", file: 2 })),
    ];
    expect(shares).toEqual([0, 0.25, 0.5, 0.625, 1]);
  });

  test("never shows more than all, and nothing where nothing is known", () => {
    expect(share(job({ file: 2, done: 900 }))).toBe(1);
    expect(share(job({ files: 0 }))).toBeNull();
  });
});

describe("a measured value", () => {
  const value = (part: Partial<MeasuredView>) =>
    ({ original: "", unit: null, low: null, high: null, rangeText: null, ...part }) as MeasuredView;

  test("is shown as it was written, its unit once", () => {
    expect(written(value({ original: "3.1 µg/L", unit: "µg/L" }))).toEqual({ amount: "3.1", unit: "µg/L" });
    expect(written(value({ original: "<0,5", unit: "µg/L" }))).toEqual({ amount: "<0,5", unit: "µg/L" });
    expect(written(value({ original: "Negative" }))).toEqual({ amount: "Negative", unit: "" });
  });

  test("has the lab's own range, in its words first", () => {
    expect(range(value({ rangeText: "≤ 5.0", high: 5 }))).toBe("≤ 5.0");
    expect(range(value({ low: 0, high: 4.7 }))).toBe("0 to 4.7");
    expect(range(value({ low: 120 }))).toBe("120 or more");
    expect(range(value({ high: 5 }))).toBe("5 or less");
    expect(range(value({}))).toBeNull();
  });
});

describe("a report", () => {
  test("asks whose papers these are only when the name is another", () => {
    expect(samePerson("MARCHETTI, Léna Maria", "Lena Marchetti")).toBe(true);
    expect(samePerson("Lena", "Lena Marchetti")).toBe(false);
    expect(samePerson("Oskar Marchetti", "Lena")).toBe(false);
    expect(samePerson("", "")).toBe(false);
  });

  test("has words for every code a reader can give, and true ones for a code to come", () => {
    const rust = readFileSync(join(import.meta.dirname, "../../crates/importers/src/frame.rs"), "utf8");
    const codes = (name: string) => {
      const names = rust.split(`impl ${name} {`)[1]?.split("\n}\n")[0] ?? "";
      return [...names.matchAll(/=> "([a-z_]+)"/g)].map(([, code]) => code ?? "");
    };
    expect(codes("ProblemCode").length).toBeGreaterThan(10);
    expect(codes("RefusedCode").length).toBeGreaterThan(5);
    for (const code of codes("ProblemCode")) expect(problemWords(code), code).not.toBe(t("problem-other"));
    for (const code of codes("RefusedCode")) expect(has(`refused-${code.replaceAll("_", "-")}`), code).toBe(true);
    expect(problemWords("something_new")).toBe("Something could not be read. The rest was.");
  });
});

describe("kinds", () => {
  const contract = readFileSync(join(import.meta.dirname, "../src/generated/commands.ts"), "utf8");
  const union = (name: string) => {
    const written = contract.split(`export type ${name} =`)[1]?.split(";")[0] ?? "";
    return [...written.matchAll(/"([a-z_]+)"/g)].map(([, one]) => one ?? "");
  };

  test("have words for one, for all and for a number of them", () => {
    const kinds = union("EntryKind") as EntryLine["kind"][];
    expect(kinds.length).toBeGreaterThan(10);
    for (const kind of kinds) {
      const words = [kindWord(kind), kindWords(kind), kindCount(kind, 1), kindCount(kind, 3)];
      expect(words.every((text) => text && !text.startsWith("kind-"))).toBe(true);
      expect(kindCount(kind, 3)).toContain("3");
    }
  });

  test("what is not a fact says so, a fact says nothing", () => {
    for (const standing of union("Standing") as EntryLine["standing"][]) {
      const words = standingWords(standing);
      if (standing === "fact") expect(words).toBeNull();
      else expect(words).toMatch(/^The source says /);
    }
  });
});

describe("bytes of a file", () => {
  test("come whole, in pieces of at most 1 MiB", async () => {
    calls.bytes = Uint8Array.from({ length: 2_500_000 }, (_, index) => index % 251);
    calls.asked = [];
    const read = await readRange("o", 100, 2_400_100);
    expect(read.length).toBe(2_400_000);
    expect([read[0], read.at(-1)]).toEqual([100 % 251, 2_400_099 % 251]);
    expect(calls.asked.every((length) => length <= 1024 * 1024)).toBe(true);
  });

  test("end where the file ends, even if it promised more", async () => {
    calls.bytes = new Uint8Array(10);
    expect((await readRange("o", 4, 50)).length).toBe(6);
  });
});
