// When the records are locked, neither the memory of the app's processes nor any file on the computer has what opens them, and no file
// has what they say. Memory is read from outside, as the system's administrator could; each search is also made where it must find something.
// SECOND_CHAIR_CANARY_ROUNDS: how often the records are opened, used and locked (`cargo xtask canary`).
import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { By } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { refused, search } from "./harness/memory.mjs";
import { Profile } from "./harness/profile.mjs";
import { fhirFile, pdfFile } from "./harness/samples.mjs";
import { keysOf, secrets, spellings } from "./harness/secrets.mjs";
import { PASSWORD, Person } from "./harness/story.mjs";
import { holding } from "./harness/traces.mjs";
import { openWindow } from "./harness/window.mjs";

after(noDisplay);

const ROUNDS = Number(process.env.SECOND_CHAIR_CANARY_ROUNDS ?? 1);
// New in every run, so that nothing else on this computer has it. Upper and lower case, so that a changed case does not hide it.
const MARK = `Quillib${String.fromCharCode(...Array.from({ length: 6 }, () => 97 + Math.floor(Math.random() * 26)))}`;

test("locked records leave their keys in no process, and neither keys nor words in any file", async (t) => {
  const since = Date.now();
  const profile = new Profile();
  // What the test itself writes lies apart: the files to take in are the person's own, and stay where they are.
  const own = new Profile();
  let window;
  try {
    const groups = await setUp(profile, own);
    const keys = await keysOf(profile.data, PASSWORD, own.out);
    const hidden = secrets(keys, PASSWORD, groups);
    const marks = [MARK, MARK.toLowerCase(), MARK.toUpperCase()].flatMap((mark) => spellings("the person's words", mark));

    window = await openWindow(profile);
    const cannot = refused(window.app.pid);
    if (cannot) {
      assert.ok(!process.env.SECOND_CHAIR_REQUIRE_TOOLS, cannot);
      t.skip(cannot);
      return;
    }
    for (let round = 1; round <= ROUNDS; round++) {
      await window.unlock(PASSWORD);
      await use(window);
      const open = inMemory(window, hidden, marks);
      assert.ok(open.some((hit) => /the (database key|identity)'s bytes/.test(hit)), `open records have their key in memory:\n${open.join("\n")}`);
      assert.ok(open.some((hit) => /^WebKitWebProcess: the person's words/.test(hit)), `the window has what it shows in memory:\n${open.join("\n")}`);

      await window.lock();
      const locked = inMemory(window, hidden, marks);
      const words = locked.filter((hit) => hit.includes("the person's words"));
      t.diagnostic(`round ${round}: words of the person left in memory that was freed: ${words.join("; ") || "none"}`);
      assert.deepEqual(locked.filter((hit) => !words.includes(hit)), [], "no key, password or recovery code in memory");
      assert.deepEqual(words.filter((hit) => hit.startsWith("WebKit")), [], "none of the person's words in the web view's processes");
      assert.deepEqual(onDisk(), [], "nothing on the disk while locked");
    }
    await window.end();
    assert.deepEqual(onDisk(), [], "nothing on the disk at the end");
    for (const { bytes } of [...hidden, ...marks]) assert.ok(!window.output().includes(bytes), "nothing is written to the terminal");

    // The search of files finds each of them where it is.
    for (const needle of [...hidden, ...marks]) {
      const planted = join(profile.home, "planted");
      writeFileSync(planted, Buffer.concat([Buffer.from("{"), needle.bytes, Buffer.from("}")]));
      assert.ok(onDisk().includes(`${needle.name} in ${planted}`), needle.name);
      writeFileSync(planted, "");
    }

    function onDisk() {
      const needles = [...hidden, ...marks];
      const elsewhere = [tmpdir(), "/var/tmp", "/dev/shm"].flatMap((folder) => holding(folder, needles, { since }));
      return [...new Set([...holding(profile.root, needles), ...elsewhere])].filter((hit) => !hit.includes(own.root));
    }
  } finally {
    await window?.end();
    profile.remove();
    own.remove();
  }
});

/** Records with a file of each kind, made through the screens. Gives the recovery code, which stays unconfirmed: so the records still hold it. */
async function setUp(profile, own) {
  const app = await start(profile);
  try {
    const lena = new Person(app);
    await lena.setUp({ name: `Lena ${MARK}`, helper: "" });
    const shown = await lena.page.driver.findElements(By.css("figure ol .group"));
    const groups = await Promise.all(shown.map((group) => group.getText()));
    assert.equal(groups.length, 7);
    await lena.press("button", "recovery-later");
    await lena.press("button", "first-question", { part: true });
    await lena.page.title(lena.t("questions-title"));
    await lena.go("records");
    await lena.takeIn([
      fhirFile(own.out, `${MARK}.json`, { family: MARK, mark: MARK }),
      pdfFile(own.out, `${MARK}.pdf`, [`Dear Lena ${MARK},`]),
    ]);
    await lena.lock();
    await app.quit();
    return groups;
  } finally {
    await app.kill();
  }
}

/** Asks a question, begins another, looks at the records, searches and opens what is found: by the keyboard. */
async function use(window) {
  await window.press("ctrl+n");
  await sleep(1500);
  await window.type(`What about ${MARK}?`);
  await window.press("ctrl+Return");
  await sleep(1500);
  await window.type(`Not yet asked: ${MARK}`);
  await sleep(1500);
  await window.press("ctrl+2");
  await sleep(1500);
  await window.press("ctrl+k");
  await sleep(1000);
  await window.type(MARK);
  await sleep(2000);
  await window.press("Return");
  await sleep(2000);
}

/** What of it the app's processes have in memory, one line a process and kind of memory. */
function inMemory(window, ...needles) {
  return window.processes().flatMap(({ pid, name }) => {
    try {
      const { found } = search(pid, needles.flat());
      return [...found].map(([what, times]) => `${name}: ${what}, ${times} times`);
    } catch (error) {
      if (existsSync(`/proc/${pid}`)) throw error;
      return []; // it ended in the meantime
    }
  });
}
