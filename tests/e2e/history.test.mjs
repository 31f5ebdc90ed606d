// Taking back and bringing back in the real app: undo and redo by keyboard, earlier wordings, what was deleted and by whom; and Help.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, afterEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { printNothing } from "./harness/chooser.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";
import { Person } from "./harness/story.mjs";

const WORDS = {
  "en-CA": { first: "Is it safe to swim?", better: "When may I swim again?", second: "Who drives me home?" },
  "fr-CA": { first: "Est-ce que je peux nager ?", better: "Quand pourrai-je nager ?", second: "Qui me ramène à la maison ?" },
};
const HELPER = "Carla";
const OTHER = "Tom";

let profile, app;
afterEach(async () => {
  await app?.kill();
  app = undefined;
  profile?.remove();
});
after(async () => {
  for (const computer of begun.values()) computer.remove();
  await noDisplay();
});

/** By language: a computer on which Carla has set up Lena’s records. Each test goes on with a copy. */
const begun = new Map();

async function opened(language) {
  if (!begun.has(language)) {
    const computer = new Profile();
    begun.set(language, computer);
    app = await start(computer);
    await new Person(app, { language }).begin({ helper: HELPER });
    await app.quit();
  }
  profile = begun.get(language).copy();
  app = await start(profile);
  const carla = new Person(app, { language, axe: true });
  await carla.unlock();
  await carla.turnTo("questions");
  return carla;
}

test("changes are taken back and done again by keyboard, and earlier words come back, in English", () => versions("en-CA"));
test("changes are taken back and done again by keyboard, and earlier words come back, in French", () => versions("fr-CA"));

async function versions(language) {
  const carla = await opened(language);
  const { page, t } = carla;
  const { first, better } = WORDS[language];
  await carla.ask(first);
  await carla.change(first);
  await carla.hand.write(t("questions-your-question"), better);
  await carla.press("button", "questions-save");
  await carla.reads(t("questions-changed", { text: better }));

  const step = { what: t("step-question-changed") };
  await page.hold(Key.CONTROL, "z");
  await carla.reads(t("undo-done", step), t("redo"), first);
  await carla.check("undone");
  await page.hold(Key.CONTROL, Key.SHIFT, "z");
  await carla.reads(t("redo-done", step), t("undo"), better);
  await page.hold(Key.CONTROL, "z");
  await carla.reads(t("undo-done", step), first);
  await page.hold(Key.CONTROL, "y");
  await carla.reads(t("redo-done", step), better);
  await page.hold(Key.CONTROL, "y");
  await carla.reads(t("redo-nothing"));

  await carla.change(better);
  await carla.press("link", "versions-title");
  await carla.arrive("versions-title");
  await carla.reads(t("versions-now"), better, first, HELPER);
  await carla.press("button", "versions-bring-back-which", { args: { when: "" }, part: true });
  await carla.reads(t("versions-is-back", { text: first }));
  await carla.check("version-brought-back");
  await carla.turnTo("questions");
  await carla.reads(first);
  await page.hold(Key.CONTROL, "z");
  await carla.reads(better);
}

test("what was deleted says by whom, comes back, and goes for good, in English", () => deleted("en-CA"));
test("what was deleted says by whom, comes back, and goes for good, in French", () => deleted("fr-CA"));

async function deleted(language) {
  const carla = await opened(language);
  const { page, t } = carla;
  const { first, second } = WORDS[language];
  await carla.ask(first);
  await carla.ask(second);

  await carla.turnTo("settings");
  await carla.reads(HELPER);
  await carla.press("link", "settings-who-do");
  await carla.arrive("who-uses");
  await carla.hand.choose(t("author-new"));
  await carla.press("button", "author-do");
  await carla.reads(t("error-text-empty", { field: "author" }));
  await carla.check("who-uses-empty");
  await carla.hand.write(t("who-name"), OTHER);
  await carla.press("button", "author-do");
  await carla.reads(t("author-done", { name: OTHER }));
  await carla.check("who-uses-done");

  await carla.turnTo("questions");
  await carla.delete(second);
  await carla.press("link", "deleted-title");
  await carla.arrive("deleted-title");
  await carla.reads(second);
  await carla.says("deleted-when-by", { date: "…", name: OTHER });
  await carla.says("deleted-until", { date: "…" });
  await carla.press("button", "deleted-bring-back-which", { args: { text: second } });
  await carla.reads(t("deleted-is-back", { text: second }), t("deleted-empty"));
  await carla.check("deleted-nothing");
  await carla.turnTo("questions");
  await carla.reads(second);

  await carla.delete(second);
  await carla.turnTo("settings");
  await carla.press("link", "settings-deleted-do");
  await page.title(t("deleted-title"));
  await carla.press("button", "deleted-for-good-which", { args: { text: second } });
  await carla.reads(t("deleted-ask", { text: second }), t("deleted-ask-means"));
  const free = "return document.activeElement.getBoundingClientRect().bottom <= document.querySelector('.undo').getBoundingClientRect().top";
  assert.ok(await page.driver.executeScript(free), "the answer that has the keyboard does not lie under the line about undoing");
  await carla.check("deleted-asked");
  await carla.press("button", "deleted-keep");
  await carla.press("button", "deleted-for-good-which", { args: { text: second } });
  await carla.press("button", "deleted-for-good");
  await carla.reads(t("deleted-is-gone", { text: second }), t("deleted-empty"));
  await carla.turnTo("questions");
  await carla.reads(first);
  assert.ok(!(await page.text()).includes(second), "it does not come back");
}

test("help is one key away, also from a setting, and prints, in English", () => help("en-CA"));
test("help is one key away, also from a setting, and prints, in French", () => help("fr-CA"));

async function help(language) {
  const carla = await opened(language);
  const { page, t } = carla;
  const titles = topics(language).map((topic) => t(topic));
  assert.ok(titles.length >= 10);
  await page.press(Key.F1);
  await carla.arrive("help-title");
  await carla.reads(...titles);
  await printNothing(
    () => carla.press("button", "help-print-all"),
    async () => {
      const paper = await page.driver.executeScript("return document.querySelector('.print-only').textContent");
      for (const title of titles) assert.ok(paper.includes(title), `“${title}” is on paper`);
      assert.ok(paper.includes(t("help-move.steps-1")), "the steps are on paper");
    },
  );
  await carla.press("link", "help-emergency");
  await carla.arrive("help-emergency");
  await carla.reads(t("help-emergency.before-1"));

  await carla.turnTo("settings");
  await carla.press("link", "more-about-which", { args: { about: t("settings-lock") } });
  await carla.arrive("help-lock");
  await carla.press("link", "help-to-settings");
  await page.title(t("settings-title"));
  for (const topic of topics(language)) {
    await page.press(Key.F1);
    await page.title(t("help-title"));
    await carla.press("link", topic);
    await carla.arrive(topic);
  }
}

/** The pages of Help: the messages that have parts. */
function topics(language) {
  const file = readFileSync(new URL(`../../locales/${language}/help.ftl`, import.meta.url), "utf8");
  return [...file.matchAll(/^(help-[\w-]+) = .+\n\s+\./gm)].map(([, id]) => id);
}
