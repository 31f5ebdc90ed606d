// What the screens of appointments and Today decide by themselves.
import { afterEach, describe, expect, test, vi } from "vitest";
import type { AppointmentInside, AppointmentView, QuestionView, Today } from "../src/generated/commands";
import { message, readSaid, toKeepSaid } from "../src/screens/appointments/after";
import { choices } from "../src/screens/appointments/choices";
import { begin, nothing, readWriting, repeats, slip, toKeep } from "../src/screens/appointments/draft";
import { hasWords } from "../src/screens/appointments/papers";
import { nextStep, steps } from "../src/screens/appointments/steps";
import { view } from "../src/screens/appointments/view";
import { byYear, nearness, timeWords, whenWords } from "../src/screens/appointments/when";
import { dayParts, readDay, readTime } from "../src/screens/appointments/written";
import { cards } from "../src/screens/today/cards";
import { speak } from "../src/words/words.svelte";

vi.mock("../src/backend/client", () => ({ call: async () => null, listen: async () => () => undefined }));

afterEach(() => speak("en-CA"));

const NOW = new Date("2026-05-21T10:00:00");
const planned = (part: Partial<AppointmentView> = {}): AppointmentView => ({
  id: "a",
  day: "2026-05-26",
  time: "10:30",
  zone: null,
  zoneIsHere: true,
  place: null,
  contact: null,
  withWhom: "Dr. Odalys Fenn",
  meeting: "in_person",
  companions: [],
  purpose: null,
  bring: null,
  travel: null,
  notes: null,
  found: null,
  decided: null,
  callIf: null,
  state: "planned",
  series: null,
  inSeries: null,
  past: false,
  ready: [],
  questions: 0,
  papers: [],
  twice: [],
  ...part,
});
const asked = (part: Partial<QuestionView>): QuestionView => ({
  id: "q",
  text: "How long?",
  note: null,
  topic: null,
  library: null,
  askedBy: null,
  askWhom: null,
  askWhomName: null,
  appointment: null,
  source: null,
  written: "2026-05-19T02:10:00Z",
  twice: [],
  rank: 0,
  state: "open",
  answer: null,
  leftOut: false,
  ...part,
});

describe("when it is", () => {
  test("is said with the day of the week, without a count of days", async () => {
    expect(whenWords(planned(), NOW)).toBe("Tuesday 26 May, 10:30");
    expect(whenWords(planned({ day: "2027-01-05", time: null }), NOW)).toBe("Tuesday 5 January 2027");
    expect(whenWords(planned({ day: null }), NOW)).toBe("The day is not known yet");
    await speak("fr-CA");
    expect(whenWords(planned(), NOW).replaceAll("\u00A0", " ")).toBe("Mardi 26 mai, 10 h 30");
  });

  test("names another time zone, and only another one", () => {
    const there = { zone: "America/Argentina/Buenos_Aires", zoneIsHere: false };
    expect(timeWords(planned(there))).toBe("10:30, Buenos Aires time");
    expect(timeWords(planned({ ...there, zoneIsHere: true }))).toBe("10:30");
  });

  test("who sits in the room after the hour is not yet past the appointment", () => {
    expect(nearness(planned({ day: "2026-05-21", past: true }), NOW)).toBe("today");
    expect(nearness(planned({ day: "2026-05-20", past: true }), NOW)).toBe("past");
    expect(nearness(planned(), NOW)).toBe("before");
    expect(nearness(planned({ day: null }), NOW)).toBe("before");
  });

  test("past years stand newest first", () => {
    const past = ["2025-01-02", "2025-12-16", "2026-01-08"].map((day) => planned({ id: day, day }));
    expect(byYear(past).map(({ year, appointments }) => [year, appointments.map(({ id }) => id)])).toEqual([
      ["2026", ["2026-01-08"]],
      ["2025", ["2025-12-16", "2025-01-02"]],
    ]);
  });
});

describe("what is typed", () => {
  test("is read as a time in the ways people write it", () => {
    const read = [
      "14:15",
      "14 h 15",
      "14h",
      "14\u00A0h\u00A015",
      "2:15 pm",
      "12 am",
      "12:30 p.m.",
      "0930",
      "9",
      " 9.05 ",
    ];
    expect(read.map(readTime)).toEqual([
      "14:15",
      "14:15",
      "14:00",
      "14:15",
      "14:15",
      "00:00",
      "12:30",
      "09:30",
      "09:00",
      "09:05",
    ]);
    for (const no of ["", "noon", "25:00", "10:75", "13 pm", "10:3", "10:30:00"]) expect(readTime(no)).toBeNull();
  });

  test("is read as a day only if the calendar has it", () => {
    expect(readDay({ day: "5", month: "06", year: "2026" })).toBe("2026-06-05");
    expect(readDay(dayParts("2026-02-09"))).toBe("2026-02-09");
    expect(readDay({ day: "31", month: "06", year: "2026" })).toBeNull();
    expect(readDay({ day: "29", month: "02", year: "2027" })).toBeNull();
    expect(readDay({ day: "5", month: "06", year: "26" })).toBeNull();
    expect(readDay({ day: "5", month: "", year: "2026" })).toBeNull();
  });

  test("says what cannot be kept", () => {
    const day = dayParts("2026-05-26");
    expect(slip(nothing())).toBeNull();
    expect(slip({ ...nothing(), day: { ...day, day: "32" } })?.code).toBe("not_a_day");
    expect(slip({ ...nothing(), time: "soon" })?.code).toBe("not_a_time");
    expect(slip({ ...nothing(), everyDays: "21" })?.code).toBe("no_day");
    expect(slip({ ...nothing(), day, everyDays: "21", times: "1" })?.code).toBe("not_a_count");
    expect(repeats({ ...nothing(), everyDays: "21", times: "6" })).toEqual({ everyDays: 21, times: 6 });
  });

  test("comes back as it was, and is left alone when it cannot be read", () => {
    const writing = { ...begin(planned({ companions: [{ name: "Carla", part: "notes" }] })), bring: "Card" };
    expect(readWriting(JSON.stringify(writing))).toEqual(writing);
    for (const draft of ["", "null", "{", '"text"', '{"time":"10:30"}']) expect(readWriting(draft)).toBeNull();
    const said = { found: "a", decided: "", callIf: " ", notes: "" };
    expect(readSaid(JSON.stringify(said))).toEqual(said);
    expect(readSaid('{"found":"a"}')).toBeNull();
    expect(toKeepSaid(said)).toEqual({ found: "a", decided: null, callIf: null, notes: null });
  });

  test("is kept with nothing rather than empty words, and with the name of the contact", () => {
    const writing = {
      ...begin(planned()),
      contact: "c1",
      companions: [{ name: " ", part: "asks" as const }],
      place: " ",
    };
    const team = [{ id: "c1", name: "Dr. Fenn" }] as never;
    const kept = toKeep(writing, team);
    expect([kept.day, kept.time, kept.place, kept.companions]).toEqual(["2026-05-26", "10:30", null, []]);
    expect([kept.contact, kept.withWhom]).toEqual(["c1", "Dr. Fenn"]);
  });
});

test("each address has its view", () => {
  const names = [[], ["new"], ["a"], ["a", "change"], ["a", "ready"], ["a", "ready", "short"], ["a", "what"]];
  expect(names.map((rest) => view(rest).name)).toEqual(["list", "new", "one", "change", "ready", "short", "one"]);
  expect(view(["a", "ready", "top"])).toEqual({ name: "ready", id: "a", step: "top" });
  expect(view(["new", "q1"])).toEqual({ name: "new", id: "", step: "q1" });
});

test("getting ready goes on where it was left", () => {
  expect(nextStep([])).toBe("questions");
  expect(nextStep(["questions", "papers"])).toBe("top");
  expect(nextStep(steps)).toBeNull();
});

test("a question that stayed unclear and was written again is offered once", () => {
  const one = asked({ id: "q1", state: "unclear", rank: 0 });
  const inside = { questions: [], offered: [one, asked({ id: "q2", rank: 1 })] } satisfies Partial<AppointmentInside>;
  expect(choices(inside).map(({ id }) => id)).toEqual(["q2"]);
  expect(choices({ ...inside, offered: [one] }).map(({ id }) => id)).toEqual(["q1"]);
});

test("a paper is found by its words, with or without accents", () => {
  expect(hasWords("Résultat du 12 mai", "resultat mai")).toBe(true);
  expect(hasWords("MRI of the pelvis", "ct")).toBe(false);
  expect(hasWords("MRI", "")).toBe(true);
});

describe("the message for relatives", () => {
  const said = { found: "The scan is clear.", decided: "", callIf: "Fever.", notes: "" };
  const tasks = [
    { id: "t1", text: "Book the scope", who: "Carla", by: "2026-06-01", done: false, appointment: "a" },
    { id: "t2", text: "Done already", who: null, by: null, done: true, appointment: "a" },
  ];

  test("is made of the words of the form", () => {
    expect(message(planned(), said, tasks, [])).toBe(
      [
        "After the appointment on Tuesday 26 May",
        "What they found:\nThe scan is clear.",
        "What happens next:\n- Book the scope, Carla, by 1 June",
        "When to call:\nFever.",
      ].join("\n\n"),
    );
  });

  test("holds nothing that is left out of prints, and no question without an answer", () => {
    const answer = { text: "Yes.", by: null, when: null };
    const text = message(
      planned(),
      said,
      [],
      [
        asked({ text: "Open one?" }),
        asked({ text: "Hidden one?", state: "answered", answer, leftOut: true }),
        asked({ text: "May we wait?", state: "answered", answer }),
      ],
    );
    expect(text).toContain("May we wait?\nYes.");
    expect(text).not.toMatch(/Hidden|Open/);
  });
});

describe("Today", () => {
  const today = (part: Partial<Today> = {}) =>
    ({ next: planned(), after: planned(), taskCount: 2, ...part }) as unknown as Today;
  const wish = { care: "recovery" as const, nudge: true, offer: true, died: false, opinion: true };
  const count = (shown: ReturnType<typeof cards>) => Object.values(shown).filter(Boolean).length + 2;

  test("never has more than five cards", () => {
    for (const next of [planned(), null])
      for (const after of [planned(), null])
        for (const care of ["recovery", null] as const)
          for (const nudge of [true, false]) {
            expect(count(cards(today({ next, after }), { ...wish, care, nudge }))).toBeLessThanOrEqual(5);
          }
  });

  test("has the tasks in the card of the next appointment, or on their own", () => {
    expect(cards(today(), { ...wish, care: null }).tasks).toBe(false);
    expect(cards(today({ next: null, after: null }), { ...wish, care: null, nudge: false, offer: false }).tasks).toBe(
      true,
    );
  });

  test("has a second opinion that goes on where there is room", () => {
    const calm = { ...wish, care: null, nudge: false, offer: false };
    expect(cards(today(), calm).opinion).toBe(true);
    expect(cards(today(), { ...calm, opinion: false }).opinion).toBe(false);
    expect(cards(today(), { ...calm, care: "recovery" }).opinion).toBe(false);
  });

  test("asks nothing of anybody for someone who has died", () => {
    expect(count(cards(today(), { ...wish, died: true }))).toBe(2);
  });
});
