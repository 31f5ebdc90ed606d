// The Fluent files as the tests of the words read them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const languages = ["en-CA", "fr-CA"] as const;
export type Entry = { id: string; text: string; file: string };

const src = join(import.meta.dirname, "../src");

/** The sources of the screens, without what is generated or made up. */
export function sources(): { path: string; text: string }[] {
  return readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(svelte|ts|css)$/.test(path) && !/^(backend\/fake|generated)/.test(path))
    .map((path) => ({ path, text: readFileSync(join(src, path), "utf8") }));
}

const folder = join(import.meta.dirname, "../../locales");

/** Every message and attribute: `id` or `id.part`, its text as written, comments left out. */
export function entries(language: (typeof languages)[number]): Entry[] {
  return readdirSync(join(folder, language))
    .filter((file) => file.endsWith(".ftl"))
    .sort()
    .flatMap((file) => parse(readFileSync(join(folder, language, file), "utf8"), file));
}

function parse(source: string, file: string): Entry[] {
  const found: Entry[] = [];
  let message = "";
  for (const line of source.split("\n")) {
    const start = /^(-?[a-z][\w-]*)\s*=\s?(.*)$/.exec(line);
    const part = /^\s+\.([a-z][\w-]*)\s*=\s?(.*)$/.exec(line);
    if (line.startsWith("#")) continue;
    if (start?.[1]) {
      message = start[1];
      found.push({ id: message, text: start[2] ?? "", file });
    } else if (part?.[1]) {
      found.push({ id: `${message}.${part[1]}`, text: part[2] ?? "", file });
    } else if (line.trim()) {
      const last = found.at(-1);
      if (last) last.text += ` ${line.trim()}`;
    }
  }
  return found.filter(({ text }) => text !== "");
}

/** What a person may come to read of an entry: one text for each choice within it. */
export function readings({ text }: Entry): string[] {
  const choice = /\{\s*\$[\w-]+\s*->(.*)\}\s*(.*)$/.exec(text);
  const variants = choice ? (choice[1] ?? "").split(/\*?\[[\w-]+\]/).slice(1) : [text];
  const before = choice ? text.slice(0, choice.index) : "";
  return variants.map((variant) =>
    `${before}${variant}${choice?.[2] ?? ""}`
      .replace(/\{\s*"([^"]*)"\s*\}/g, "$1")
      .replace(/\{[^}]*\}/g, "ten")
      .replace(/[{}]/g, "")
      .trim(),
  );
}

/** The names of what is put into an entry. */
export function variables(text: string): string[] {
  return [...new Set([...text.matchAll(/\$([\w-]+)/g)].map(([, name]) => name ?? ""))].sort();
}
