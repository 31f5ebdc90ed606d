// @vitest-environment node
// The words: both languages say the same things, nothing that is used is missing, and nothing harsh or technical is said.
import { parse } from "svelte/compiler";
import { expect, test } from "vitest";
import { entries, languages, readings, sources, variables } from "./locales";

const code = sources().filter(({ path }) => !path.endsWith(".css"));

const english = entries("en-CA");
const known = new Set(english.map(({ id }) => id));

test("both languages have the same ids with the same parts and arguments", () => {
  const [en, fr] = languages.map((language) =>
    entries(language)
      .map(
        ({ id, text, file }) =>
          // The program gives the printed sheets an article that only French has.
          `${file} ${id} ${variables(text).filter((name) => name !== "article")}`,
      )
      .sort(),
  );
  expect(fr).toEqual(en);
});

test("no id stands twice", () => {
  for (const language of languages) {
    const ids = entries(language).map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  }
});

/** The first argument of each `t(…)` and `words(…)`, as written. */
function firstArguments(text: string): string[] {
  return [...text.matchAll(/\b(?:t|words)\(/g)].map(({ index, 0: { length } }) => {
    let depth = 0;
    let at = index + length;
    const start = at;
    for (; at < text.length; at++) {
      const sign = text[at] ?? "";
      if ("([{".includes(sign)) depth++;
      else if (")]}".includes(sign) && depth-- === 0) break;
      else if (sign === "," && depth === 0) break;
    }
    return text.slice(start, at);
  });
}

const literals = (argument: string) => {
  // What is compared with is no id: `part === "x" ? …`.
  const plain = argument.replace(/[!=]==?\s*"[^"]*"/g, "");
  return [...plain.matchAll(/"([^"]+)"|`([^`]+)`/g)].map(([, quoted, template]) => quoted ?? template ?? "");
};

test("every id that is used has words", () => {
  const missing = code.flatMap(({ path, text }) =>
    firstArguments(text)
      .flatMap(literals)
      .filter((id) => /^[a-z$]/.test(id))
      .filter((id) => {
        if (!id.includes("${")) return !known.has(id);
        // Of a composed id at least one must exist.
        const shape = new RegExp(`^${id.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, "[\\w.-]+")}$`);
        return ![...known].some((one) => shape.test(one));
      })
      .map((id) => `${path}: ${id}`),
  );
  expect(missing).toEqual([]);
});

const spoken = new Set(["aria-label", "title", "placeholder", "alt", "label", "legend", "hint", "text", "problem"]);

test("no sentence stands outside the Fluent files", () => {
  const found: string[] = [];
  for (const { path, text } of code.filter(({ path }) => path.endsWith(".svelte"))) {
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(walk);
      if (typeof node !== "object" || node === null) return;
      const { type, data, name, value } = node as { type?: string; data?: string; name?: string; value?: unknown };
      if (type === "Text" && /\p{L}{2}/u.test(data ?? "")) found.push(`${path}: ${data}`);
      if (type === "Attribute") {
        if (spoken.has(name ?? "")) walk(value);
        return;
      }
      Object.values(node).forEach(walk);
    };
    walk(parse(text, { modern: true }).fragment);
  }
  for (const { path, text } of code) {
    const spokenless = text
      .replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|<style>[\s\S]*<\/style>|generics="[^"]*"/g, "")
      .replace(/\/\/.*$/gm, "");
    for (const [, words = ""] of spokenless.matchAll(/"(\p{Lu}\p{Ll}+(?: [\p{L}’'-]+){2,}[^"]*)"/gu))
      found.push(`${path}: ${words}`);
  }
  expect(found).toEqual([]);
});

// Battles, cheering, urgency, blame, and the words of the workshop.
const banned = {
  "en-CA":
    /\b(fight|fighting|battle|warrior|survivor|brave|beat cancer|journey|vault|outbox|packet|back-referral|encrypt\w*|decrypt\w*|authenticat\w*|utili[sz]e|submit|invalid|please note|oops|great job|congratulations|hurry|urgent|now!|failed|failure|illegal|fatal|abort|passphrase|credentials?|sync\w*|json|fhir|database)\b/i,
  "fr-CA":
    /\b(combat\w*|bataille|guerri\w+|survivant\w*|vaincre|coffre-fort|chiffr(?!es?\b)\w+|crypt\w+|authentifi\w+|soumettre|soumis|invalide|échec|échoué|bravo|félicitations|vite!|urgent\w*|illégal|fatal\w*|identifiants?|synchron\w+|json|fhir|base de données)\b/i,
};

test.each(languages)("no harsh or technical word in %s", (language) => {
  const found = entries(language).flatMap((entry) => readings(entry).filter((text) => banned[language].test(text)));
  expect(found).toEqual([]);
});

test("French keeps its high signs on the line, and no straight quotes stand in words", () => {
  const all = languages.flatMap((language) =>
    entries(language).flatMap((entry) => readings(entry).map((text) => ({ language, id: entry.id, text }))),
  );
  // A sign at the start of a line, or a number on another line than its unit, is read twice.
  const loose = all.filter(
    ({ language, text }) => language === "fr-CA" && /[^\u00A0](?::(?!\S)|»)|\s[;?!]|«(?!\u00A0)| %/.test(text),
  );
  expect(loose).toEqual([]);
  expect(all.filter(({ text }) => /\p{L}'\p{L}|"/u.test(text))).toEqual([]);
});
