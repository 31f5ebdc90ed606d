import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brief, bytes, date, number, time } from "../src/words/format";
import { isolate } from "../src/words/isolate";
import { speak } from "../src/words/words.svelte";

const cases: [written: string, english: string, french: string][] = [
  ["2019", "2019", "2019"],
  ["2019-05", "May 2019", "mai 2019"],
  ["~2019-05", "about May 2019", "vers mai 2019"],
  ["~2019", "about 2019", "vers 2019"],
  ["2019-05-17", "17 May 2019", "17 mai 2019"],
  ["2019-05-01", "1 May 2019", "1er mai 2019"],
  ["2026-05-19T14:02:00Z", "19 May 2026", "19 mai 2026"],
  ["spring 2019", "spring 2019", "spring 2019"], // never a guess
];

describe.each([
  ["en-CA", 1],
  ["fr-CA", 2],
] as const)("in %s", (language, at) => {
  beforeAll(() => speak(language));
  afterAll(() => speak("en-CA"));

  test.each(cases)("the date %s", (...row) => {
    expect(date(row[0])).toBe(row[at]);
  });

  test("in few letters the first day of a month is still said as people say it", () => {
    expect(brief("2026-05-01")).toBe(language === "en-CA" ? "1 May" : "1er mai");
    expect(brief("2026-05-11")).toBe(language === "en-CA" ? "11 May" : "11 mai");
    expect(brief("2026-05")).toBe(language === "en-CA" ? "May" : "mai");
  });

  test("a date of this year may stand with its weekday and without its year", () => {
    const text = date("2026-05-21", { weekday: true, year: false });
    expect(text).toBe(language === "en-CA" ? "Thursday 21 May" : "jeudi 21 mai");
  });

  test("nothing is said of no date", () => {
    expect(date(null)).toBe("");
    expect(date("2019-13")).not.toContain("2020-");
  });

  test("numbers and sizes hold no sign that the font lacks", () => {
    for (const text of [number(1234567.5, 1), bytes(1_234_567), bytes(4_500), time("2026-05-21T10:30:00")]) {
      expect(text).not.toMatch(/\u202F/);
      expect(text).toMatch(/\d/);
    }
    expect(number(1234.5, 1)).toBe(language === "en-CA" ? "1,234.5" : "1\u00A0234,5");
  });
});

test("a name from right to left does not turn the sentence around", () => {
  expect(isolate({ name: "דנה", other: "Lena", count: 2 })).toEqual({
    name: "\u2068דנה\u2069",
    other: "Lena",
    count: 2,
  });
});
