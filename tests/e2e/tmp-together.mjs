// Two computers and one list: Lena sends questions in a locked file, Carla answers and asks, and what comes back joins Lena's list.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, test } from "node:test";
import { By } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { asked, computerOf, planned } from "./harness/begun.mjs";
import { inWords, nextDay } from "./harness/days.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Person } from "./harness/story.mjs";
import { spellings } from "./harness/traces.mjs";

const DAY = nextDay("12-12");
const CHEMO = "Why do I need chemo before surgery?";
const DRIVE = "Who drives me home?";
const SWIM = "May I swim?";
const ANSWER = "Le chirurgien l’a dit : la tumeur sera plus petite.";
const HERS = "Faut-il garder les comprimés au froid ?";
const AT_LENAS = "Who drives me home at night?";
const AT_CARLAS = "Qui me ramène à la maison ?";

/** Fewer letters than this may stand in any file by chance. */
const CHANCE = 6;

const computers = [];
const apps = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.kill();
  for (const computer of computers.splice(0)) computer.remove();
});
after(noDisplay);

test("a file goes to a relative and comes back, and what both changed shows both versions", async () => {
  const lena = await at("Lena Roy", "en-CA", async (app, person) => {
    const appointment = await planned(app, person, { day: DAY, time: "10:30", withWhom: "Dr Roy" });
    await asked(app, person, CHEMO, { appointment });
    await asked(app, person, DRIVE, { appointment });
    await asked(app, person, SWIM);
  });
  const carla = await at("Carla Roy", "fr-CA");

  const { file, words } = await lenasFile(lena);
  await carlaTakesIt(carla, file, words);
  await carlaWrites(carla);
  await rewrite(lena, DRIVE, AT_LENAS);
  const back = await carlasFile(carla, lena);
  await lenaTakesIt(lena, back);
});

/** Opens somebody's records on their own computer. */
async function at(name, language, more) {
  const computer = await computerOf(name, { language, more });
  computers.push(computer);
  const app = await start(computer);
  apps.push(app);
  const person = new Person(app, { language, axe: true });
  await person.unlock();
  return person;
}

async function toTogether(person, way) {
  await person.turnTo("questions");
  await person.press("link", "together-title");
  await person.arrive("together-title");
  await person.press("link", way);
}

/** Two questions and an appointment, locked with words. */
async function lenasFile(lena) {
  const { page, t, hand, app } = lena;
  await toTogether(lena, "together-make-do");
  await lena.arrive("together-what");
  await lena.press("button", "together-no-question");
  for (const text of [CHEMO, DRIVE]) await hand.tick(text, { part: true });
  await hand.pick(t("together-appointment"), inWords(DAY, "en-CA", { weekday: "long" }));
  await lena.press("button", "continue");
  await lena.arrive("together-lock");
  const words = await (await page.find("textbox", t("together-words"))).getProperty("value");
  assert.ok(words.split(" ").length >= 5, `“${words}”`);
  await lena.press("button", "continue");
  await lena.arrive("together-check");
  await lena.reads(t("together-nothing-else"), "Lena Roy", inWords(DAY, "en-CA"), "10:30", "Dr Roy", CHEMO, DRIVE, words);
  assert.deepEqual(await inside(lena), [CHEMO, DRIVE], "nothing else is in it");
  const file = join(app.profile.out, "for carla.age");
  app.profile.answer({ save: file });
  await lena.press("button", "together-save");
  await lena.arrive("together-done");
  await lena.reads(words);
  locked(file, [CHEMO, DRIVE, SWIM, "Lena Roy", "Dr Roy", DAY, words]);
  return { file, words };
}

/** With other words it stays closed; then Lena is new here. */
async function carlaTakesIt(carla, file, words) {
  const { t, hand } = carla;
  await open(carla, file);
  await hand.write(t("together-words"), "these are not the right words");
  await carla.press("button", "together-words-do");
  await carla.reads(t("error-wrong-words"));
  await carla.check("together-wrong-words");
  await hand.write(t("together-words"), words);
  await carla.press("button", "together-words-do");
  await carla.arrive("together-found");
  await carla.reads(t("together-unknown", { name: "Lena Roy" }), inWords(DAY, "fr-CA"), "10 h 30");
  assert.deepEqual(await inside(carla), [CHEMO, DRIVE]);
  await carla.press("button", "together-take-new", { args: { name: "Lena Roy" } });
  await carla.says("together-did", { from: "Lena Roy", what: "…" });
  await carla.turnTo("questions");
  await carla.reads(CHEMO, DRIVE, "Lena Roy");
}

/** She answers one question, asks one, and says another in her own words. */
async function carlaWrites(carla) {
  const { t, hand, page } = carla;
  await hand.press("link", CHEMO);
  await page.title(CHEMO);
  await carla.check("question");
  await carla.press("button", "questions-answer-write");
  await hand.write(t("questions-answer-text"), ANSWER);
  await carla.check("answer");
  await carla.press("button", "questions-answer-save");
  await carla.reads(ANSWER, t("questions-state-answered"));
  await carla.turnTo("questions");
  await carla.ask(HERS);
  await rewrite(carla, DRIVE, AT_CARLAS);
}

/** Locked with Lena's key, which Carla has put beside her name. */
async function carlasFile(carla, lena) {
  const { t, hand, app } = carla;
  await toTogether(lena, "together-open-do");
  await lena.press("link", "together-title");
  await lena.page.title(lena.t("together-title"));
  const key = await (await lena.page.driver.findElement(By.css("main .key"))).getText();
  assert.match(key, /^age1[0-9a-z]{50,}$/);

  await carla.turnTo("care");
  await carla.press("link", "care-add");
  await carla.arrive("care-add");
  await hand.write(t("care-name"), "Lena");
  await hand.pick(t("care-role"), t("care-role-family"));
  await hand.write(t("care-key"), key);
  await carla.press("button", "care-save");
  await carla.reads(t("care-added", { name: "Lena" }));

  await toTogether(carla, "together-make-do");
  await carla.press("button", "together-all");
  await carla.press("button", "continue");
  await carla.page.title(t("together-lock"));
  await hand.choose(t("together-by-key", { name: "Lena" }), { part: true });
  await carla.check("together-lock-key");
  await carla.press("button", "continue");
  await carla.arrive("together-check");
  assert.deepEqual((await inside(carla)).sort(), [CHEMO, HERS, AT_CARLAS].sort());
  const file = join(app.profile.out, "for lena.age");
  app.profile.answer({ save: file });
  await carla.press("button", "together-save");
  await carla.arrive("together-done");
  await carla.reads(t("together-tell-key", { name: "Lena" }));
  locked(file, [CHEMO, ANSWER, HERS, AT_CARLAS, "Lena Roy", "Carla Roy"]);
  return file;
}

/** The key opens it by itself. The report counts; one click keeps one of the two versions. */
async function lenaTakesIt(lena, file) {
  const { t, page, hand } = lena;
  await open(lena, file);
  await lena.arrive("together-found");
  await lena.press("button", "together-take", { args: { name: "Lena Roy" } });
  await lena.arrive("together-taken");
  const counts = [t("together-new-added", { count: 1 }), t("together-new-answered", { count: 1 })];
  await lena.reads(...counts, "Carla Roy", t("together-twice", { count: 1 }));

  await page.clickOn("main section ul a");
  await page.until("both versions", async () => (await page.driver.findElements(By.css("section[aria-labelledby=twice] li"))).length === 2);
  await lena.reads(t("questions-twice"), AT_LENAS, AT_CARLAS, "Carla Roy", "Lena Roy");
  await lena.check("question-twice");
  await lena.press("button", "questions-twice-keep-which", { args: { who: "Lena Roy" }, part: true });
  await page.title(AT_LENAS);
  await page.until("one version", async () => (await page.driver.findElements(By.css("section[aria-labelledby=twice]"))).length === 0);
  await lena.turnTo("questions");
  await lena.reads(AT_LENAS, HERS, SWIM, t("questions-answered"));
  assert.ok(!(await page.text()).includes(AT_CARLAS));
  await hand.press("button", t("questions-folded", { title: t("questions-answered"), count: 1 }));
  await lena.reads(CHEMO);
}

async function open(person, file) {
  await toTogether(person, "together-open-do");
  await person.arrive("together-open");
  person.app.profile.answer({ open: [file] });
  await person.press("button", "together-choose");
  await person.app.profile.taken();
}

async function rewrite(person, before, now) {
  await person.turnTo("questions");
  await person.change(before);
  await person.hand.write(person.t("questions-your-question"), now);
  await person.press("button", "questions-save");
  await person.reads(person.t("questions-changed", { text: now }));
}

/** The questions that the screen says are in the file. */
async function inside({ page }) {
  const shown = await page.until("what is inside", async () => {
    const found = await page.driver.findElements(By.css("main ol.asks .q"));
    return found.length > 0 && found;
  });
  return Promise.all(shown.map((one) => one.getText()));
}

/** None of these stand in the file in clear. */
function locked(file, texts) {
  const bytes = readFileSync(file);
  assert.ok(bytes.length > 200);
  for (const { name, bytes: needle } of texts.flatMap((text) => spellings(text, text))) {
    if (needle.length < CHANCE) continue;
    assert.ok(!bytes.includes(needle), `“${name}” stands in the file`);
  }
}
