// The words on screen. `t` is reactive: a new language changes every open part at once.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../generated/commands";
import { isolate, type Args } from "./isolate";

export type { Args };

const files = {
  "en-CA": () => import("./en-CA"),
  "fr-CA": () => import("./fr-CA"),
} satisfies Record<Language, () => Promise<{ default: Record<string, string> }>>;

// What is only said once the records are open, so that the first screen does not wait for it.
const moreFiles = {
  "en-CA": () => import("./more.en-CA"),
  "fr-CA": () => import("./more.fr-CA"),
} satisfies Record<Language, () => Promise<{ default: Record<string, string> }>>;

let bundle = $state.raw<FluentBundle>();
let chosen = $state<Language>("en-CA");
let whole = false;

/** Loads a language and shows it. `all`: also the words of open records; once they were loaded, so they are in any language. */
export async function speak(language: Language, all = whole): Promise<void> {
  if (bundle && chosen === language && whole === all) return;
  const [first, more] = await Promise.all([files[language](), all ? moreFiles[language]() : null]);
  bundle = makeBundle(language, [...Object.values(first.default), ...Object.values(more?.default ?? {})]);
  chosen = language;
  whole = all;
  document.documentElement.lang = language;
}

/** The language on screen. */
export function language(): Language {
  return chosen;
}

/** A bundle over the text of Fluent files; for `speak` and for tests. */
export function makeBundle(language: Language, texts: string[]): FluentBundle {
  // Isolation marks would end up in what a person copies; names that need them get them in `isolate`.
  const made = new FluentBundle(language, { useIsolating: false });
  for (const text of texts) made.addResource(new FluentResource(text));
  return made;
}

/** The words with this id; `id.part` for an attribute. */
export function t(id: string, args?: Args): string {
  const [name = id, part] = id.split(".");
  const message = bundle?.getMessage(name);
  const pattern = part === undefined ? message?.value : message?.attributes[part];
  // An id without words never reaches a person: the tests of the words refuse it.
  if (!bundle || !pattern) return bundle ? id : "";
  return bundle.formatPattern(pattern, args && isolate(args));
}

/** Whether there are words with this id. */
export function has(id: string): boolean {
  const [name = id, part] = id.split(".");
  const message = bundle?.getMessage(name);
  return Boolean(part === undefined ? message?.value : message?.attributes[part]);
}
