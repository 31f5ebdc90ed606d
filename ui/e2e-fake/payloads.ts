// Words that would run as a script, load something or become markup, if anything of a document were read as more than words.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The corpus that the readers are held against too. It would set `pwned`. */
const corpus: string[] = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../tests/corpus/script-payloads.json"), "utf8"),
);

/** What only a page of ours could take for more than words. */
const ours = [
  "{@html '<script>pwned=1</script>'}",
  "{@const x = (pwned = 1)}",
  "{pwned=1}",
  "${pwned=1}",
  "<svelte:window onload={pwned=1} />",
  "__proto__",
  "constructor",
  "#/settings",
  '"] * { background: url(https://zzattr.example/x) } ["',
  "\u202E<script>pwned=1</script>",
  "\u0000<script>pwned=1</script>",
  "two\nlines <br> here",
];

export const payloads = [...corpus, ...ours];
