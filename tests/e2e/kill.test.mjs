// Kill -9 at random moments while questions are written. What the window said was saved is there after the next start.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";
import { PASSWORD, Person } from "./harness/story.mjs";

after(noDisplay);

const KILLS = Number(process.env.KILLS ?? 30);

/** Writes questions as fast as the app takes them, and notes on the page each one the app said it had saved. */
const writing = `
  const [person, round, done] = arguments;
  const ask = (text) => window.__TAURI_INTERNALS__.invoke("ask_question", { input: { person, text, note: null } });
  window.saved = [];
  (async () => {
    for (let number = 0; ; number++) {
      const text = "Round " + round + ", question " + number;
      await ask(text);
      window.saved.push(text);
    }
  })().catch((error) => (window.stopped = JSON.stringify(error)));
  done();
`;

test("thirty kills while writing lose nothing that was shown as saved", { timeout: 20 * 60_000 }, async (context) => {
  const profile = new Profile();
  let app = await start(profile);
  const saved = new Set();
  let kills = 0;
  try {
    let lena = new Person(app);
    await lena.begin();
    const [{ id: person }] = await call(app, "people");
    for (; kills < KILLS; kills++) {
      await app.driver.executeAsyncScript(writing, person, kills);
      const seen = await watchAndKill(app, 100 + Math.random() * 1400);
      for (const text of seen) saved.add(text);

      app = await start(profile);
      lena = lena.with(app);
      await call(app, "unlock", { password: PASSWORD });
      const there = new Set((await call(app, "questions", { person })).map(({ text }) => text));
      const lost = [...saved].filter((text) => !there.has(text));
      assert.deepEqual(lost, [], `after kill ${kills + 1}`);
      // At most the one that was being written when it ended may be there without having been acknowledged in time.
      assert.ok(there.size >= saved.size);
    }
    assert.ok(saved.size > KILLS, `only ${saved.size} questions were acknowledged: the test proves nothing`);
    context.diagnostic(`${kills} kills, ${saved.size} questions acknowledged, none lost`);
  } finally {
    await app.kill();
    profile.remove();
  }
});

/** Reads what was acknowledged until the moment of the kill. */
async function watchAndKill(app, after) {
  let seen = [];
  const end = Date.now() + after;
  while (Date.now() < end) {
    seen = await app.driver.executeScript("return window.saved");
    await sleep(20);
  }
  const stopped = await app.driver.executeScript("return window.stopped ?? null");
  assert.equal(stopped, null, "writing goes on until the kill");
  await app.kill();
  return seen;
}

async function call(app, name, input) {
  const script = `
    const [name, input, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(name, { input }).then((value) => done({ value }), (error) => done({ error: JSON.stringify(error) }));
  `;
  const { value, error } = await app.driver.executeAsyncScript(script, name, input ?? {});
  assert.equal(error, undefined, name);
  return value;
}
