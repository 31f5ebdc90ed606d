// What a case decides by itself: ten states in four steps, first words of letters, what is kept while it is being typed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { emptyCase, lenasCase } from "../src/backend/fake/cases";
import { flushDrafts } from "../src/drafts";
import type { CaseStage, CaseView, OpinionFields } from "../src/generated/commands";
import { missingParts, partId, reportParts, withPart } from "../src/screens/opinion/after/report";
import {
  backWords,
  letterOf,
  relativesWords,
  tellWords,
  tones,
  ways,
  writtenWords,
} from "../src/screens/opinion/ask/letters";
import { summaries } from "../src/screens/opinion/case/about";
import Kept from "../src/screens/opinion/case/Kept.svelte";
import { nextStage, stageId, statusOf, steps, stepStatus, todos } from "../src/screens/opinion/case/stages";
import { day, when } from "../src/screens/opinion/when";
import { asked, askedId, choose, kinds, newPlace } from "../src/screens/opinion/where/places";
import { has, speak, t } from "../src/words/words.svelte";
import { languages } from "./locales";

const { call, drafts } = vi.hoisted(() => {
  const drafts = new Map<string, string>();
  const call = async (name: string, input: { key: string; text: string }) => {
    if (name === "draft") return drafts.get(input.key) ?? "";
    if (name === "save_draft") drafts.set(input.key, input.text);
    return null;
  };
  return { call, drafts };
});
vi.mock("../src/backend/client", () => ({ call, listen: async () => () => undefined }));

const stages = Object.keys(todos) as CaseStage[];
const view = (part: Partial<CaseView> = {}): CaseView => ({
  id: "k1",
  begun: "2026-04-29",
  title: "Rectal cancer",
  fields: lenasCase(),
  stages: stages.map((stage) => ({ stage, done: false, settled: false })),
  here: "deciding",
  ready: 9,
  asked: 4,
  missing: 2,
  notNeeded: 0,
  opinions: [
    { id: "o1", nth: 1, doctor: "Dr. Odalys Fenn", centre: null, when: null, time: null, basis: null, written: true },
    {
      id: "o2",
      nth: 2,
      doctor: "Dr. Maren Ashdown",
      centre: "Northmere",
      when: null,
      time: null,
      basis: null,
      written: false,
    },
  ],
  lastSent: null,
  lastReceived: false,
  ...part,
});
const behind = (done: CaseStage[], settled: CaseStage[] = []) =>
  stages.map((stage) => ({ stage, done: done.includes(stage), settled: settled.includes(stage) }));

describe("the steps", () => {
  test("hold each of the ten states once, in order", () => {
    const contract = readFileSync(join(import.meta.dirname, "../src/generated/commands.ts"), "utf8");
    const [, all = ""] = /export type CaseStage = ([^;]+);/.exec(contract) ?? [];
    const inOrder = all.split("|").map((one) => one.trim().replaceAll('"', ""));
    expect(steps.flatMap(({ stages }) => [...stages])).toEqual(inOrder);
    expect(stages).toEqual(inOrder);
  });

  test("have words for what is done, needed and in the way", () => {
    for (const stage of stages) {
      for (const part of ["", ".needs", ".blocks"]) expect(has(`${stageId(stage)}${part}`), stage).toBe(true);
      for (const { words, at } of todos[stage]) {
        expect(has(`case-do-${words}`), words).toBe(true);
        expect(at("k1")).toMatch(/^#\/(opinion|contact|questions)/);
      }
    }
  });

  test("say where the case is, wherever it was entered", () => {
    const [decide, gather, hear] = steps;
    const late = view({ here: "hearing", stages: behind(["deciding", "choosing", "gathering"], ["telling"]) });
    expect(statusOf(late, "telling")).toBe("settled");
    expect(stepStatus(late, decide)).toBe("done");
    expect(stepStatus(late, gather)).toBe("begun");
    expect(stepStatus(late, hear)).toBe("here");
    // Everything is behind it: it is nowhere any more.
    const over = view({ here: "decision", stages: behind(stages) });
    expect(steps.map((step) => stepStatus(over, step))).toEqual(["done", "done", "done", "done"]);
    expect(nextStage(over)).toBeUndefined();
    const skipped = view({ here: "choosing", stages: behind([], ["deciding", "telling"]) });
    expect(stepStatus(skipped, decide)).toBe("not_needed");
    expect(stepStatus(skipped, hear)).toBe("open");
  });

  test("keep the person's own word, and offer to go on from a state that is done", () => {
    const put = (here: CaseStage, done: CaseStage[]) =>
      view({ here, fields: { ...lenasCase(), here }, stages: behind(done) });
    const again = put("choosing", ["deciding", "telling", "choosing", "gathering"]);
    expect(stepStatus(again, steps[1])).toBe("here");
    expect(nextStage(again)).toBe("sending");
    expect(nextStage(put("hearing", []))).toBeUndefined();
    expect(nextStage(put("decision", ["decision"]))).toBeUndefined();
  });

  test.each(languages)("are told in whole sentences in %s", async (language) => {
    await speak(language, true);
    for (const one of [
      view(),
      view({ fields: emptyCase(), ready: 0, asked: 0, opinions: [], lastSent: "2026-05-20T10:00" }),
    ]) {
      for (const lines of Object.values(summaries)) {
        const text = lines(one).join(" ");
        expect(text).not.toMatch(/[{}]|case-|undefined|null/);
        expect(text).toMatch(/[.?!]$/);
      }
    }
  });
});

test.each(languages)("a date keeps its year unless it is this one, in %s", async (language) => {
  await speak(language, true);
  const now = new Date(2026, 4, 21);
  expect(day("2026-05-02", now)).not.toContain("2026");
  expect(day("2025-05-02", now)).toContain("2025");
  expect(day("2026-05", now)).toContain("2026");
  expect(when("2026-05-02").form).toBe("day");
  for (const loose of ["2026-05", "2026", "~2026-05-02"]) expect(when(loose).form).toBe("other");
});

const opinion: OpinionFields = {
  doctor: "Dr. Maren Ashdown",
  field: null,
  centre: "Northmere Cancer Centre",
  when: "2026-06-04",
  appointment: null,
  basis: "video",
  slidesRead: false,
  picturesRead: false,
  newTests: false,
  saw: [],
  written: null,
  report: ["names", "dates"],
  copied: false,
  rows: [],
};

describe.each(languages)("the first words of letters in %s", (language) => {
  beforeAll(() => speak(language, true));

  test("are whole, and another for each tone and way", () => {
    const all = tones.flatMap((tone) => ways.map((way) => tellWords(view(), tone, way, "Lena Marchetti")));
    expect(new Set(all).size).toBe(12);
    for (const text of all) expect(text).not.toMatch(/[{}]|letter-|undefined/);
    for (const tone of tones) {
      expect(tellWords(view(), tone, "write", "Lena Marchetti")).toContain("Dr. Odalys Fenn");
      expect(tellWords(view(), tone, "other", "Lena Marchetti")).toContain("Lena Marchetti");
    }
  });

  test("name only what a written opinion lacks, and ask for the copy until there is one", () => {
    const text = writtenWords(view(), opinion, missingParts(opinion), "Lena");
    expect(text).toContain(t("report-findings"));
    expect(text).not.toContain(t("report-names"));
    expect(text).toContain("Dr. Odalys Fenn");
    const copied = { ...opinion, copied: true };
    expect(writtenWords(view(), copied, missingParts(copied), "Lena")).not.toContain("Dr. Odalys Fenn");
  });

  test("go back to the own doctor", () => {
    const text = backWords(view(), "Lena");
    expect(text).toContain("Dr. Odalys Fenn");
    expect(text).toContain("Dr. Maren Ashdown, Northmere");
  });

  test("tell relatives nothing of the illness or the decision unless wanted", () => {
    const decided = { what: "Wait and watch.", when: null, starts: "2026-07-01", told: null, why: "I can swim." };
    const one = view({ fields: { ...lenasCase(), decided } });
    const plain = relativesWords(one, false, "Lena");
    for (const word of ["Wait and watch", "Rectal", "Fenn", "2026", "swim"]) expect(plain).not.toContain(word);
    const open = relativesWords(one, true, "Lena");
    expect(open).toContain("Wait and watch.");
    expect(open).not.toContain("I can swim.");
    expect(letterOf("relatives", null, plain)).toMatchObject({ kind: "relatives", items: [], left: null });
  });

  test("there are words for every part of a report, and for every field and kind of a place", () => {
    for (const part of reportParts) expect(has(partId(part)), part).toBe(true);
    for (const field of asked) expect(has(askedId(field)) && has(`${askedId(field)}.hint`), field).toBe(true);
    for (const kind of kinds) {
      expect(has(`kind-${kind}`) && has(`kind-${kind}.ask`)).toBe(true);
      // Prices and times age.
      expect(t(`kind-${kind}.how`)).not.toMatch(/\d|\$/);
    }
  });
});

test("a report keeps its order, and a part is ticked once", () => {
  expect(withPart(["dates"], "names", true)).toEqual(["names", "dates"]);
  expect(withPart(["names", "dates"], "names", true)).toEqual(["names", "dates"]);
  expect(withPart(["names", "dates"], "dates", false)).toEqual(["names"]);
});

test("at most one place is chosen", () => {
  const two = [{ ...newPlace("A", null), chosen: true }, newPlace("B", "visit")];
  expect(choose(two, 1, true).map(({ chosen }) => chosen)).toEqual([false, true]);
  expect(choose(two, 0, false).some(({ chosen }) => chosen)).toBe(false);
});

describe("a field of a case", () => {
  const props = { label: "Words", draft: "k1:words", value: null };
  const key = "case:k1:words";

  test("keeps what could not be saved as a draft, and saves it when it is shown again", async () => {
    drafts.clear();
    const { unmount } = render(Kept, { ...props, onkeep: async () => false });
    const field = screen.getByLabelText<HTMLInputElement>("Words");
    await fireEvent.input(field, { target: { value: "Half a wo" } });
    await fireEvent.focusOut(field);
    unmount();
    await flushDrafts();
    expect(drafts.get(key)).toBe("Half a wo");

    const kept: (string | null)[] = [];
    render(Kept, {
      ...props,
      onkeep: async (text) => {
        kept.push(text);
        return true;
      },
    });
    await waitFor(() => expect(kept).toEqual(["Half a wo"]));
    expect(screen.getByLabelText<HTMLInputElement>("Words").value).toBe("Half a wo");
    await waitFor(() => expect(drafts.get(key)).toBe(""));
  });

  test("saves once when it is left, and nothing when nothing was changed", async () => {
    drafts.clear();
    const kept: (string | null)[] = [];
    const onkeep = async (text: string | null) => {
      kept.push(text);
      return true;
    };
    const { unmount } = render(Kept, { ...props, value: "Before", onkeep });
    const field = screen.getByLabelText<HTMLInputElement>("Words");
    await fireEvent.focusOut(field);
    expect(kept).toEqual([]);
    await fireEvent.input(field, { target: { value: " " } });
    await fireEvent.focusOut(field);
    unmount();
    expect(kept).toEqual([null]);
  });
});
