// From the start of the process to the unlock prompt, against an empty window of the same kind, turn by turn on the same machine.
// `cargo xtask bench` runs it. The prompt counts from when the page asks what to show, which it does when it has run; drawing the
// answer comes after that and is not counted.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { APP, start } from "./harness/app.mjs";
import { display, noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";
import { PASSWORD } from "./harness/story.mjs";

const RUNS = Number(process.env.RUNS ?? 15);
const EMPTY = process.env.SECOND_CHAIR_EMPTY;

const profile = new Profile();
const app = await start(profile);
// Records, made without the screens.
const make = 'window.__TAURI_INTERNALS__.invoke("create_records", { input: arguments[0] }).then(() => arguments[1](), arguments[1])';
const refused = await app.driver.executeAsyncScript(make, { person: "Lena Roy", author: null, password: PASSWORD, hint: "none" });
if (refused) throw new Error(JSON.stringify(refused));
await app.kill();

/** Milliseconds until the file has the line. */
async function until(program, args, env, file, word) {
  const began = Date.now();
  const running = spawn(program, args, { env, stdio: "ignore", detached: true });
  try {
    for (;;) {
      const line = existsSync(file) && readFileSync(file, "utf8").split("\n").find((line) => line.endsWith(` ${word}`));
      if (line) return Number(line.split(" ")[0]) - began;
      if (Date.now() - began > 60_000) throw new Error(`${program} does not start`);
      await sleep(5);
    }
  } finally {
    process.kill(-running.pid, "SIGKILL");
    await sleep(500);
  }
}

const middle = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const [ours, empty] = [[], []];
try {
  for (let run = 0; run < RUNS; run++) {
    const other = new Profile();
    const env = { ...other.environment(), DISPLAY: await display() };
    empty.push(await until(EMPTY, [join(other.out, "moment.txt")], env, join(other.out, "moment.txt"), "page"));
    other.remove();
    const again = profile.copy();
    rmSync(join(again.dialogs, "moments.txt"), { force: true }); // that of the start before
    const ourEnv = { ...again.environment(), DISPLAY: await display() };
    ours.push(await until(APP, [], ourEnv, join(again.dialogs, "moments.txt"), "asked"));
    again.remove();
  }
  console.log(`start to the unlock prompt: ${middle(ours)} ms (${ours.toSorted((a, b) => a - b).join(", ")})`);
  console.log(`start of an empty window: ${middle(empty)} ms (${empty.toSorted((a, b) => a - b).join(", ")})`);
  console.log(`  ratio ${(middle(ours) / middle(empty)).toFixed(2)} (target at most 1.5)`);
} finally {
  profile.remove();
  await noDisplay();
}
