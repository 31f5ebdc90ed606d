// What preparing together and the printing of pages decide by themselves.
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { AppointmentView, Language } from "../src/generated/commands";
import { gone, inOneLine, toCome } from "../src/screens/sheet/appointments";
import { asked, daysAgo, isKind, source } from "../src/screens/sheet/kinds";
import { lockOf, nothingYet, tick } from "../src/screens/together/making";
import { inShort, report } from "../src/screens/together/taken";
import { speak } from "../src/words/words.svelte";

vi.mock("../src/backend/client", () => ({ call: async () => null, listen: async () => () => undefined }));

describe("the file that is made", () => {
  test("is in the order of the list, whatever was ticked first", () => {
    expect(tick(["a", "b", "c"], ["c"], "a", true)).toEqual(["a", "c"]);
    expect(tick(["a", "b", "c"], ["a", "c", "gone"], "c", false)).toEqual(["a"]);
  });

  test("is locked by words, or by the key of one person", () => {
    const making = { ...nothingYet(), words: "plum ladder quiet" };
    expect(lockOf(making)).toEqual({ kind: "words", words: "plum ladder quiet" });
    expect(lockOf({ ...making, contact: "c2" })).toEqual({ kind: "contact", id: "c2" });
  });
});

describe.each<[Language, string, string, string]>([
  [
    "en-CA",
    "From Carla: 2 new, 1 answer. 3 were the same.",
    "Carla added 2, answered 1.",
    "From your relative: nothing new.",
  ],
  [
    "fr-CA",
    "De la part de\u00a0: Carla. Reçu\u00a0: 2 ajouts, 1 réponse. 3 choses n’ont pas changé.",
    "Carla\u00a0: 2 ajouts, 1 réponse.",
    "De la part de\u00a0: votre proche. Rien de nouveau.",
  ],
])("what a file brought, in %s", (language, long, short, nothing) => {
  beforeAll(() => speak(language));

  test("is said by what there was, and nothing else", () => {
    const taken = { from: "Carla", added: 2, answered: 1, changed: 0, same: 3 };
    expect(report(taken)).toBe(long);
    expect(inShort(taken)).toBe(short);
    const empty = { from: null, added: 0, answered: 0, changed: 0, same: 0 };
    expect(report(empty)).toBe(nothing);
    expect(inShort(empty)).toBe(nothing);
  });
});

describe("appointments to choose from", () => {
  const one = (id: string, day: string | null, part: Partial<AppointmentView> = {}) =>
    ({
      id,
      day,
      time: null,
      zone: null,
      zoneIsHere: true,
      withWhom: null,
      place: null,
      past: false,
      state: "planned",
      ...part,
    }) as AppointmentView;
  const all = [
    one("late", "2026-06-20"),
    one("open", null),
    one("soon", "2026-05-26"),
    one("skipped", "2026-05-27", { state: "skipped" }),
    one("long-ago", "2026-01-08", { past: true }),
    one("last", "2026-05-12", { past: true }),
  ];
  const ids = (list: AppointmentView[]) => list.map(({ id }) => id);

  test("are those to come or those that were, and the one asked for", () => {
    expect(ids(toCome(all, null))).toEqual(["soon", "late", "open"]);
    expect(ids(toCome(all, "skipped"))).toEqual(["soon", "skipped", "late", "open"]);
    expect(ids(gone(all, null))).toEqual(["last", "long-ago"]);
  });

  test("say their day, their time, the clock if it is another one, and with whom", async () => {
    await speak("en-CA");
    const at = one("a", "2020-05-26", { time: "10:30", withWhom: "Dr. Fenn" });
    expect(inOneLine(at)).toBe("Tuesday 26 May 2020, 10:30, Dr. Fenn");
    expect(inOneLine({ ...at, zone: "America/St_Johns", zoneIsHere: false })).toContain("10:30, St Johns time");
    expect(inOneLine(one("b", null, { place: "Harbour Street" }))).toBe("The day is not known yet, Harbour Street");
  });
});

describe("what is printed", () => {
  test("is a kind that is known, and is written somewhere", () => {
    expect(isKind("fridge")).toBe(true);
    expect(isKind("all")).toBe(false);
    expect(isKind(undefined)).toBe(false);
    expect(isKind("opinions")).toBe(true);
    expect(source("summary", asked("summary", ["v3"]))).toBe("#/appointments/v3/after");
    expect(source("call", asked("call", []))).toBe("#/call");
    expect(source("opinions", asked("opinions", []))).toBe("#/opinion");
    expect(source("gathered", asked("gathered", ["k1"]))).toBe("#/opinion/k1/records");
  });

  test("begins on a day of the calendar", () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 1, 9) });
    expect(daysAgo(14)).toBe("2026-02-15");
    vi.useRealTimers();
  });
});
