// What the built page may weigh, compressed: on a computer nine years old every kilobyte is read before the first word shows.
// Runs after each release build; also makes sure that nothing of the made-up family is in it.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const FIRST = 60_000; // bytes of script before the first screen, one language included
const SCREEN = 20_000; // bytes of one screen; the PDF viewer and what reads pictures stand apart
const APART = /^(pdf|fr-CA|en-CA|more|openjpeg|engine-)/;

const folder = new URL("./dist/assets/", import.meta.url);
const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
const text = (name) => readFileSync(new URL(name, folder), "utf8");
const weight = (name) => gzipSync(text(name)).length;
const faults = [];

const first = new Set();
const follow = (name) => {
  if (first.has(name)) return;
  first.add(name);
  for (const [, next] of text(name).matchAll(/(?:import|from)\s*"\.\/([\w.-]+\.js)"/g)) follow(next);
};
const page = readFileSync(new URL("../index.html", folder), "utf8");
for (const [, name] of page.matchAll(/assets\/([\w.-]+\.js)"/g)) follow(name);
const language = Math.max(...scripts.filter((name) => /^(en|fr)-CA/.test(name)).map(weight));
const start = [...first].reduce((sum, name) => sum + weight(name), language);
if (start > FIRST) faults.push(`the first screen needs ${start} bytes of script, more than ${FIRST}`);

for (const name of scripts.filter((name) => !first.has(name) && !APART.test(name))) {
  if (weight(name) > SCREEN) faults.push(`${name} has ${weight(name)} bytes, more than ${SCREEN}`);
}
for (const name of scripts.filter((name) => /Marchetti|fakeShell/.test(text(name)))) {
  faults.push(`${name} holds something of the made-up backend`);
}
if (faults.length > 0) throw new Error(faults.join("\n"));
process.stdout.write(`script before the first screen: ${start} bytes compressed\n`);
