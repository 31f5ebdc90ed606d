// Takes the pictures of the README and of the user guide from the real app, with the example family: `node tests/e2e/pictures.mjs`.
import { mkdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";
import { Person } from "./harness/story.mjs";

const folder = new URL("../../docs/images/", import.meta.url).pathname;
mkdirSync(folder, { recursive: true });

/** A visitor of the example family, in a language. */
async function visit(language, work) {
  const profile = new Profile();
  const app = await start(profile);
  try {
    const visitor = new Person(app, { language });
    await visitor.hand.choose(language === "fr-CA" ? "Français" : "English");
    await visitor.press("button", "hello-example");
    await visitor.page.title(visitor.t("today-title"));
    await work(visitor);
  } finally {
    await app.kill();
    profile.remove();
  }
}

async function forReadme(visitor) {
  for (const theme of ["light", "dark"]) {
    await visitor.go("settings");
    await visitor.hand.choose(visitor.t(`settings-theme-${theme}`));
    await visitor.go("questions");
    await sleep(500);
    await visitor.page.picture(`${folder}questions-${theme}.png`);
  }
}

/** What to show of the records, and what must be drawn before. */
const GUIDE = {
  dates: ["#/records/dates", "main svg[role=img]"],
  measure: ["#/records/measures", "main svg[role=img]"],
  glance: ["#/records/glance", "article"],
};

async function forGuide(visitor) {
  const { page, language } = visitor;
  const there = (selector) => page.until(selector, () => page.driver.executeScript("return document.querySelector(arguments[0])", selector));
  for (const [name, [address, drawn]] of Object.entries(GUIDE)) {
    await page.driver.executeScript("location.hash = arguments[0]", address);
    if (name === "measure") await page.clickOn("main ul.rows a.t");
    await there(drawn);
    await sleep(800);
    await page.picture(`${folder}${name}-${language.slice(0, 2)}.png`);
  }
}

await visit("en-CA", forReadme);
for (const language of ["en-CA", "fr-CA"]) await visit(language, forGuide);
await noDisplay();
