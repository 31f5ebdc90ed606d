// @vitest-environment node
// How hard the words are to read. A smoke alarm, not a judge: it counts letters, it does not understand.
import { syllable } from "syllable";
import { expect, test } from "vitest";
import { entries, languages, readings } from "./locales";

const LEAST_WORDS = 9; // shorter texts are labels, whose figures mean nothing
const LONGEST_SENTENCE = 22;
const HIGHEST_GRADE = 8;
const HIGHEST_MEDIAN = 6;

const wordsOf = (text: string) => text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];
const sentencesOf = (text: string) => Math.max(1, text.split(/[.!?:]+(?:\s|$)/).filter((part) => part.trim()).length);

/** Flesch-Kincaid grade (Kincaid et al., 1975). */
function englishGrade(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentencesOf(text)) + 11.8 * (syllables / words.length) - 15.59;
}

/** Spoken syllables of a French word: groups of vowels, without the mute ending. */
function frenchSyllables(word: string): number {
  return word
    .toLowerCase()
    .split(/[’'-]/)
    .reduce((sum, part) => {
      const spoken = part.replace(/(?<=[^aeiouyàâéèêëîïôûù].*)(?:es?|ent)$/u, (ending) =>
        part.length > 3 ? "" : ending,
      );
      return sum + (spoken.match(/[aeiouyàâéèêëîïôöûùüœæ]+/gu)?.length ?? 0);
    }, 0);
}

/** The ease of Kandel and Moles (1958), as the school grade that Flesch gave to the same figure. */
function frenchGrade(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + frenchSyllables(word), 0);
  const ease = 207 - 1.015 * (words.length / sentencesOf(text)) - 73.6 * (syllables / words.length);
  // 90 to 100 is the fifth grade, 80 the sixth, 70 the seventh, 60 the eighth.
  return 14 - ease / 10;
}

test("the measure tells plain from hard", () => {
  expect(englishGrade("We keep everything on this computer. No one else can see it.")).toBeLessThan(6);
  expect(
    englishGrade(
      "Authentication credentials necessitate cryptographic verification prior to facilitating utilization.",
    ),
  ).toBeGreaterThan(15);
  expect(frenchGrade("Nous gardons tout sur cet ordinateur. Personne d’autre ne peut le voir.")).toBeLessThan(7);
  expect(
    frenchGrade(
      "L’authentification nécessite préalablement la vérification cryptographique des informations confidentielles.",
    ),
  ).toBeGreaterThan(10);
});

test.each(languages)("%s is easy to read", (language) => {
  const grade = language === "en-CA" ? englishGrade : frenchGrade;
  const graded = entries(language)
    .flatMap((entry) => readings(entry).map((text) => ({ id: entry.id, text })))
    .filter(({ text }) => wordsOf(text).length >= LEAST_WORDS)
    .map(({ id, text }) => ({ id, text, grade: Math.round(grade(text) * 10) / 10 }))
    .sort((a, b) => a.grade - b.grade);
  expect(graded.length).toBeGreaterThan(50);
  expect(graded.filter((one) => one.grade > HIGHEST_GRADE)).toEqual([]);
  expect(graded[Math.floor(graded.length / 2)]?.grade).toBeLessThanOrEqual(HIGHEST_MEDIAN);
  const long = graded.filter(({ text }) =>
    text.split(/[.!?:]/).some((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE),
  );
  expect(long).toEqual([]);
});
