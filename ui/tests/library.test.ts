// The question library: every question has words in both languages, allowed values only, and is short enough to say aloud.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  answers,
  audiences,
  hard,
  moments,
  questions,
  search,
  startersFor,
  topics,
  whoms,
} from "../src/library/library";
import { speak, t } from "../src/words/words.svelte";
import { entries, languages } from "./locales";

const MOST_WORDS = { "en-CA": 15, "fr-CA": 18 };
const FEWEST_STARTERS = 5;
const MOST_STARTERS = 7;

const written = (language: (typeof languages)[number]) =>
  entries(language).filter(({ file }) => file === "library.ftl");
const ids = questions.map(({ id }) => id);

test("no question stands twice, and all stand in the order of the topics", () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const places = questions.map(({ topic }) => topics.indexOf(topic));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBe(topics.length);
});

test.each(languages)("in %s every question has words, and no words are left over", (language) => {
  const labels = [
    ...topics.flatMap((topic) => [`library-topic-${topic}`, `library-topic-${topic}-hint`]),
    ...moments.map((moment) => `library-moment-${moment}`),
    ...whoms.map((whom) => `library-whom-${whom}`),
    ...audiences.map((audience) => `library-audience-${audience}`),
  ];
  const needed = [...labels, ...ids.map((id) => `question-${id}`)];
  expect(
    written(language)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(needed.sort());
});

/** Whether there is something in the list, nothing twice, and only what is allowed. */
const only = (list: readonly string[], allowed: readonly string[]) =>
  list.length > 0 && new Set(list).size === list.length && list.every((one) => allowed.includes(one));

test("every value is an allowed one", () => {
  const wrong = questions.filter(
    (one) =>
      !/^[a-z]+-[ab]?[1-9]\d?$/.test(one.id) ||
      !one.id.startsWith(`${one.topic}-`) ||
      !topics.includes(one.topic) ||
      !only(one.audience, audiences) ||
      !only(one.moments, moments) ||
      !only(one.ask, whoms) ||
      ![0, 1, 2].includes(one.gentle) ||
      !answers.includes(one.answer) ||
      typeof one.first !== "boolean",
  );
  expect(wrong).toEqual([]);
});

test.each(moments)("a few starters for someone who is at “%s”", (moment) => {
  const starters = startersFor(moment);
  expect(starters.length).toBeGreaterThanOrEqual(FEWEST_STARTERS);
  expect(starters.length).toBeLessThanOrEqual(MOST_STARTERS);
  expect(starters.filter(({ gentle, audience }) => gentle !== 0 || !audience.includes("patient"))).toEqual([]);
});

test("outlook and the end of life stay closed until they are opened", () => {
  const ends = ["pal-6", "pal-7", "pal-8", "pal-9", "rec-9", "car-12"];
  const closed = questions.filter(({ id, topic }) => topic === "prg" || ends.includes(id));
  expect(questions.filter(hard)).toEqual(closed);
  // Nothing about the end of life is put before someone who has only just begun.
  const early = ["worried", "tests", "told"] as const;
  expect(questions.filter((one) => hard(one) && early.some((moment) => one.moments.includes(moment)))).toEqual([]);
});

test.each(languages)("in %s a question is one short sentence", (language) => {
  const found = written(language).filter(({ id }) => id.startsWith("question-"));
  const words = (text: string) => text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];
  const wrong = found.filter(
    ({ text }) => !/^\p{Lu}[^?!]*[^?!\s]\?$/u.test(text) || words(text).length > MOST_WORDS[language],
  );
  expect(wrong).toEqual([]);
  const texts = found.map(({ text }) => text);
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
});

describe("searching", () => {
  const found = (words: string) => search(words, t).map(({ id }) => id);

  beforeAll(async () => {
    await speak("fr-CA");
  });
  afterAll(() => speak("en-CA"));

  test("finds words with and without accents and capitals", () => {
    expect(found("fièvre")).toContain("sys-8");
    expect(found("FIEVRE")).toEqual(found("fièvre"));
    expect(found("coeur")).toEqual(found("cœur"));
    expect(found("l'ouie")).toContain("sfx-7");
  });

  test("every word must be there, in the question or the name of its topic", () => {
    expect(found("chirurgie douleur")).toEqual(["sur-9"]);
    expect(found("  chirurgie   fièvre ")).toEqual([]);
    expect(found("   ")).toEqual([]);
  });

  test("searches in the language on screen", async () => {
    await speak("en-CA");
    expect(found("Surgery pain")).toEqual(["sur-9"]);
    expect(found("fièvre")).toEqual([]);
  });
});
