// The words of the app, from the same files it uses, so that a story reads the same in both languages.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readFileSync, readdirSync } from "node:fs";

const locales = new URL("../../../locales/", import.meta.url);

/** `t(id, args)` in a language; `id.part` for an attribute. Throws on an id that does not exist. */
export function words(language) {
  // Without the marks around filled-in words: the page's own are taken away when names are compared.
  const bundle = new FluentBundle(language, { useIsolating: false });
  const folder = new URL(`${language}/`, locales);
  for (const file of readdirSync(folder)) {
    bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), "utf8")));
  }
  return (id, args = {}) => {
    const [name, attribute] = id.split(".");
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (!pattern) throw new Error(`No words for ${id} in ${language}`);
    return bundle.formatPattern(pattern, args);
  };
}
