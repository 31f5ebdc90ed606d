// What the screens of records decide by themselves.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { EntryLine, ImportLine, JobView, MeasuredView, ReportFile } from "../src/generated/commands";
import { readRange } from "../src/parts/pdf/bytes";
import {
  closeJob,
  closeQuestion,
  followJobs,
  forgetJobs,
  share,
  shownJobs,
  waitsForAnswer,
} from "../src/screens/records/jobs.svelte";
import { kindCount, kindWord, kindWords, standingWords } from "../src/screens/records/kinds";
import { range, written } from "../src/screens/records/measured";
import { closedNews, entryTitle, newsLead, newsWords } from "../src/screens/records/news";
import { hasTrouble, placeAddress, problemWords, samePerson, severalPeople } from "../src/screens/records/report";
import { around, MOST, spot } from "../src/screens/records/spot";
import { fileAddress, spotAddress, view } from "../src/screens/records/view";
import { byYear, yearOf } from "../src/screens/records/years";
import { has, t } from "../src/words/words.svelte";

const calls = vi.hoisted(() => ({
  bytes: new Uint8Array(0),
  asked: [] as number[],
  heard: (job: JobView): void => void job,
}));
vi.mock("../src/backend/client", () => ({
  call: async (name: string, { from = 0, length = 0 }: { from?: number; length?: number } = {}) => {
    if (name === "jobs")
      return [
        { id: "old", state: "asking" },
        { id: "gone", state: "done" },
      ];
    calls.asked.push(length);
    return calls.bytes.slice(from, from + length).buffer;
  },
  listen: async (_: string, heard: (job: JobView) => void) => {
    calls.heard = heard;
    return () => undefined;
  },
}));

const contract = readFileSync(join(import.meta.dirname, "../src/generated/commands.ts"), "utf8");
const union = (name: string) => {
  const written = contract.split(`export type ${name} =`)[1]?.split(";")[0] ?? "";
  return [...written.matchAll(/"([a-z_]+)"/g)].map(([, one]) => one ?? "");
};

describe("addresses", () => {
  test("each place has its view", () => {
    expect(view([])).toEqual({ name: "list" });
    expect(view([""])).toEqual({ name: "list" });
    expect(view(["imports"])).toEqual({ name: "imports" });
    expect(view(["imports", "i1"])).toEqual({ name: "report", id: "i1" });
    expect(view(["e1"])).toEqual({ name: "record", id: "e1" });
    expect(view(["e1", "file", "o1"])).toEqual({ name: "file", id: "e1", object: "o1", page: 1, area: null });
  });

  test("a page that cannot be is the first", () => {
    for (const page of ["0", "-2", "x", "1.5", ""]) {
      expect(view(["e1", "file", `o1?page=${page}`])).toMatchObject({ object: "o1", page: 1 });
    }
  });

  test("a place of a file has a view, and one that cannot be leads to its report", () => {
    const rest = spotAddress("i1", "o1", 120, 14).replace("#/records/", "").split("/");
    expect(view(rest)).toEqual({ name: "spot", id: "i1", object: "o1", from: 120, length: 14 });
    for (const numbers of [[], ["1"], ["-1", "2"], ["x", "2"], ["1.5", "2"], ["1", ""]]) {
      expect(view(["imports", "i1", "show", "o1", ...numbers])).toEqual({ name: "report", id: "i1" });
    }
    expect(view(["imports", "i1", "else", "o1", "1", "2"])).toEqual({ name: "report", id: "i1" });
  });

  test("an address leads back to its page", () => {
    const address = fileAddress("e1", "o1", 7);
    expect(view(address.replace("#/records/", "").split("/"))).toEqual({
      name: "file",
      id: "e1",
      object: "o1",
      page: 7,
      area: null,
    });
  });

  test("an address leads back to a part of a page, and one that cannot be is none", () => {
    const area = { left: 0, top: 0.25, width: 1, height: 0.3333 };
    const there = (address: string) => view(address.replace("#/records/", "").split("/"));
    expect(there(fileAddress("e1", "o1", 2, area))).toMatchObject({ object: "o1", page: 2, area });
    expect(there(fileAddress("e1", "o1", null, area))).toMatchObject({ object: "o1", page: 1, area });
    for (const wrong of ["", "0,0,1", "0,0,0,1", "0.5,0,0.6,1", "-1,0,1,1", "0,0,1,1,1", "a,b,c,d"]) {
      expect(view(["e1", "file", `o1?page=2&area=${wrong}`])).toMatchObject({ page: 2, area: null });
    }
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

describe("jobs", () => {
  const told = (id: string, state: JobView["state"], importId: string | null = null) =>
    calls.heard({ id, state, importId } as JobView);
  const shown = () => shownJobs().map(({ id }) => id);
  const staged = { id: "i1", state: "staged" } as ImportLine;

  test("that run or ask are shown from the start; one put away comes back only when it goes on", async () => {
    const end = followJobs();
    await vi.waitFor(() => expect(shown()).toEqual(["old"]));
    told("j1", "asking", "i1");
    closeJob("j1");
    told("j1", "asking", "i1");
    expect(shown()).toEqual(["old"]);
    told("j1", "running", "i1");
    expect(shown()).toEqual(["j1", "old"]);
    end();
    forgetJobs();
  });

  test("leave the question to a line of its own once nothing is read any more", () => {
    const end = followJobs();
    expect(waitsForAnswer(staged)).toBe(true);
    expect(waitsForAnswer({ ...staged, state: "kept" })).toBe(false);
    told("j2", "running");
    expect(waitsForAnswer(staged)).toBe(false);
    told("j2", "running", "i2");
    expect(waitsForAnswer(staged)).toBe(true);
    told("j2", "running", "i1");
    expect(waitsForAnswer(staged)).toBe(false);
    end();
    forgetJobs();
  });

  test("that asked go with their answer, others stay", () => {
    const end = followJobs();
    told("j3", "asking", "i1");
    told("j4", "asking", "i2");
    told("j5", "running", "i1");
    closeQuestion("i1");
    expect(shown()).toEqual(["j5", "j4"]);
    end();
    forgetJobs();
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

  const file = (part: Partial<ReportFile>) =>
    ({
      object: "o1",
      firstEntry: null,
      refused: null,
      stopped: false,
      problems: [],
      patients: [],
      ...part,
    }) as ReportFile;
  const place = { at: "entry 4", page: null, from: null, length: 0 };

  test("knows what has trouble", () => {
    expect(hasTrouble(file({}))).toBe(false);
    expect(hasTrouble(file({ refused: "damaged" }))).toBe(true);
    expect(hasTrouble(file({ stopped: true }))).toBe(true);
    expect(hasTrouble(file({ problems: [{ code: "bad_date", count: 1, places: [] }] }))).toBe(true);
  });

  test("knows whether several people were found, over all its files", () => {
    const about = (...groups: number[]) =>
      file({ patients: groups.map((group) => ({ name: `name ${group}`, born: null, group })) });
    expect(severalPeople([about(0), about(), about(0)])).toBe(false);
    expect(severalPeople([about(0), about(1)])).toBe(true);
    expect(severalPeople([about(0, 2)])).toBe(true);
  });

  test("leads to a page, to bytes, or only names the place", () => {
    expect(placeAddress("i1", file({ firstEntry: "e1" }), { ...place, page: 3 })).toBe(fileAddress("e1", "o1", 3));
    expect(placeAddress("i1", file({}), { ...place, from: 0, length: 7 })).toBe(spotAddress("i1", "o1", 0, 7));
    // A page of a file that brought no record has no screen to be shown on.
    expect(placeAddress("i1", file({}), { ...place, page: 3 })).toBeNull();
    expect(placeAddress("i1", file({ object: null }), { ...place, from: 5, length: 7 })).toBeNull();
    expect(placeAddress("i1", file({}), place)).toBeNull();
  });

  test("has words for every reason the program gives", () => {
    for (const code of union("RefusedCode")) expect(has(`refused-${code.replaceAll("_", "-")}`), code).toBe(true);
    expect(problemWords("unknown_kind")).not.toBe(problemWords("anything"));
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

describe("a place of a file", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const shown = (text: string, from: number, length: number) => {
    const { begin, end } = around(from, length);
    return spot(bytes(text).slice(begin, end), begin, from, length);
  };

  test("is marked between what stands before and after it", () => {
    expect(shown("born: 31.11.2025, Léna", 6, 10)).toEqual({
      before: "born: ",
      marked: "31.11.2025",
      after: ", Léna",
      cut: false,
    });
  });

  test("has little around it, never half a letter, never more than is read at once", () => {
    const { before, marked, after } = shown("é".repeat(2000), 2001 - 1, 2);
    expect(marked).toBe("é");
    expect(before + after).toMatch(/^é+$/);
    expect(before.length).toBeLessThan(400);
    const odd = shown(`x${"é".repeat(2000)}`, 2001, 2);
    expect(odd.before + odd.after).toMatch(/^é+$/);
    const range = around(1000, 10_000_000);
    expect(range.end - range.begin).toBe(MOST);
    expect(shown("x".repeat(200_000), 1000, 150_000).cut).toBe(true);
  });

  test("begins with a whole line where there is one", () => {
    const lines = Array.from({ length: 100 }, (_, index) => `line ${100 + index}`).join("\n");
    expect(shown(lines, 450, 8).before).toMatch(/^line \d{3}\n/);
  });

  test("stands at the end of a file that stops there, and is nothing beyond it", () => {
    expect(shown("the copy stopped", 16, 0)).toMatchObject({ before: "the copy stopped", marked: "", after: "" });
    expect(shown("short", 90_000, 4)).toEqual({ before: "", marked: "", after: "", cut: false });
  });

  test("shows no sign that would hide or turn the others", () => {
    expect(shown("a\u0000b\u202Ec\td\n", 0, 1)).toMatchObject({ marked: "a", after: "\uFFFDb\uFFFDc\td\n" });
  });
});

describe("a result that may say more than anyone has told", () => {
  const line = (state: "unopened" | "closed" | "opened" | null, title = "") =>
    ({ title, news: state && { kind: "pathology", state } }) as EntryLine;

  test("has kind words until it is opened, and never an empty title", () => {
    expect([line("unopened"), line("closed")].map(entryTitle)).toEqual(["A pathology result", "A pathology result"]);
    expect([line("unopened"), line("closed")].map(newsWords)).toEqual(["Not opened yet", "Kept for my appointment"]);
    // Even if words should reach the window, they are not shown.
    expect(entryTitle(line("unopened", "Adenocarcinoma"))).toBe("A pathology result");
  });

  test("is a record like any other once it is opened", () => {
    for (const open of [line("opened", "Biopsy"), line(null, "Biopsy")]) {
      expect([entryTitle(open), newsWords(open), closedNews(open)]).toEqual(["Biopsy", null, null]);
    }
  });

  test("says its kind and its day, as far as they are known", () => {
    for (const kind of union("NewsKind") as ("pathology" | "scan")[]) {
      expect(newsLead({ kind, state: "unopened" }, "2026-05-18")).toMatch(/^It is a .+ result of 18 May 2026\.$/);
      expect(newsLead({ kind, state: "unopened" }, null)).toMatch(/^It is a .+ result\.$/);
    }
  });
});

describe("kinds", () => {
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
