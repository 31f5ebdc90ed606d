// What stays of the records after locking and quitting, in a window that no driver holds: a driver would not survive the end of the
// web view's process, and keeps its own files. Keys come from xdotool.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { PLAIN_APP, start } from "./harness/app.mjs";
import { display, noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";
import { PASSWORD } from "./harness/story.mjs";

after(noDisplay);

const run = promisify(execFile);

test("after locking, neither the web view's process nor the clipboard has what was shown", async () => {
  const profile = new Profile();
  await setUp(profile);
  // As if the program had been cut off while the web view was writing.
  const left = join(profile.data, "web", "left behind");
  mkdirSync(dirname(left), { recursive: true });
  writeFileSync(left, "Lena");
  const env = { ...profile.environment(), DISPLAY: await display(), NO_AT_BRIDGE: "1" };
  const app = spawn(PLAIN_APP, [], { env, stdio: "ignore" });
  const xdotool = async (...args) => (await run("xdotool", args, { env: { ...process.env, DISPLAY: env.DISPLAY } })).stdout.trim();
  const clipboard = async (which) => {
    const reading = run("xclip", ["-o", "-selection", which], { env: { ...process.env, DISPLAY: env.DISPLAY }, timeout: 5000 });
    return reading.then(({ stdout }) => stdout).catch(() => ""); // xclip fails when there is nothing
  };
  try {
    await until("the window", async () => {
      const window = (await xdotool("search", "--onlyvisible", "--name", "^Second Chair$")).split("\n").at(-1);
      await xdotool("windowfocus", "--sync", window);
      return true;
    });
    assert.ok(!existsSync(left), "the next start removes what the web view left");
    const before = await until("the web view's process", () => webProcess(app.pid));
    await until("open records", async () => {
      // The lock screen waits in its password field; what it missed is typed again.
      await xdotool("key", "ctrl+a");
      await xdotool("type", "--delay", "20", PASSWORD);
      await xdotool("key", "Return");
      await sleep(4000);
      return isOpen(profile);
    });
    await until("a copy of what is shown", async () => {
      await xdotool("key", "ctrl+a", "ctrl+c");
      await sleep(500);
      return (await clipboard("clipboard")).includes("Lena") && (await clipboard("primary")).includes("Lena");
    });

    await xdotool("key", "ctrl+l");
    await until("the end of the web view's process", () => !existsSync(`/proc/${before}`));
    await until("a new one", () => webProcess(app.pid));
    assert.equal(await clipboard("clipboard"), "");
    assert.equal(await clipboard("primary"), "");
    await until("the end of the database's log", () => !isOpen(profile));
    // The graphics driver keeps its own translated programs, which hold no words.
    const laid = [...files(profile.home)].filter((file) => !file.includes("/mesa_shader_cache/"));
    assert.deepEqual(laid, [], "the web view lays nothing into the home folder");
  } finally {
    // All of them, or the web view's would still be writing while the folder is removed.
    const all = [...children(app.pid), app.pid];
    for (const pid of all) process.kill(pid, "SIGKILL");
    await until("their end", () => all.every((pid) => !existsSync(`/proc/${pid}`)));
    profile.remove();
  }
});

/** Records for Lena, made without the screens, which other stories walk through. */
async function setUp(profile) {
  const app = await start(profile);
  const make = 'window.__TAURI_INTERNALS__.invoke("create_records", { input: arguments[0] }).then(() => arguments[1](), arguments[1])';
  try {
    const refused = await app.driver.executeAsyncScript(make, { person: "Lena Roy", author: null, password: PASSWORD, hint: "none" });
    assert.equal(refused, null);
    // Locked, so that what shows open records later is not what a crash left. The page is loaded anew at that, so nobody waits for it.
    await app.driver.executeScript('window.__TAURI_INTERNALS__.invoke("lock")');
    await until("closed records", () => !isOpen(profile));
    await app.quit();
  } finally {
    await app.kill();
  }
}

/** SQLite's log is there while the database is open. */
function isOpen(profile) {
  return [...files(profile.data)].some((file) => file.endsWith("records.db-wal"));
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

/** The process that holds the pages of the app. */
function webProcess(app) {
  return children(app).find((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("WebKitWebProcess"));
}

function children(parent) {
  return readdirSync(`/proc/${parent}/task`).flatMap((thread) =>
    readFileSync(`/proc/${parent}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
  );
}

async function until(what, look) {
  for (let tries = 0; tries < 60; tries++) {
    const found = await Promise.resolve(look()).catch(() => undefined);
    if (found) return found;
    await sleep(200);
  }
  throw new Error(`Waited in vain for ${what}`);
}
