// The words on screen. `t` is reactive: a new language changes every open part at once.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Language } from "../generated/commands";
import { isolate, type Args } from "./isolate";

export type { Args };

const files = {
  "en-CA": () => import("./en-CA"),
  "fr-CA": () => import("./fr-CA"),
} satisfies Record<Language, () => Promise<{ default: Record<string, string> }>>;

// Many words that are seldom needed: they come with their screen, so that the first screen does not wait for them.
const laterFiles = {
  help: {
    "en-CA": () => import("../../../locales/en-CA/help.ftl?raw"),
    "fr-CA": () => import("../../../locales/fr-CA/help.ftl?raw"),
  },
  library: {
    "en-CA": () => import("../../../locales/en-CA/library.ftl?raw"),
    "fr-CA": () => import("../../../locales/fr-CA/library.ftl?raw"),
  },
} satisfies Record<string, Record<Language, () => Promise<{ default: string }>>>;

let bundle = $state.raw<FluentBundle>();
let chosen = $state<Language>("en-CA");

/** Loads a language and shows it. */
export async function speak(language: Language): Promise<void> {
  if (bundle && chosen === language) return;
  bundle = makeBundle(language, Object.values((await files[language]()).default));
  chosen = language;
  document.documentElement.lang = language;
}

/** Adds the words of Help to the language on screen. */
export const learnHelp = () => learn("help");

/** Adds the words of the question library to the language on screen. */
export const learnLibrary = () => learn("library");

async function learn(part: keyof typeof laterFiles): Promise<void> {
  const { default: text } = await laterFiles[part][chosen]();
  bundle?.addResource(new FluentResource(text), { allowOverrides: true });
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
