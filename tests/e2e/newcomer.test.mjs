// The first five minutes of a newcomer in the real app, deed by deed: a question, an appointment, a letter, a sheet, and back again.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, beforeEach, test } from "node:test";
import { By } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { inWords, nextDay } from "./harness/days.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Keyboard, Mouse } from "./harness/hands.mjs";
import { textOf } from "./harness/paper.mjs";
import { Profile } from "./harness/profile.mjs";
import { pdfFile } from "./harness/samples.mjs";
import { Person } from "./harness/story.mjs";

/** What she does until her first question is saved: buttons pressed, choices made, fields filled. By keyboard, reaching them is not counted. */
const AT_MOST = 14;

const SAYS = {
  "en-CA": { first: "Why do I need chemo before surgery?", about: "what does “margins clear” mean?", task: "Ask Carla to drive me" },
  "fr-CA": { first: "Pourquoi la chimiothérapie avant l’opération ?", about: "que veut dire « marges saines » ?", task: "Demander à Carla de conduire" },
};
const TIME = { "en-CA": "10:30", "fr-CA": "10 h 30" };

let profile, app;
beforeEach(() => (profile = new Profile()));
afterEach(async () => {
  await app?.kill();
  app = undefined;
  profile.remove();
});
after(noDisplay);

test("the first five minutes, in English", () => firstMinutes("en-CA", Mouse, { axe: true }));
test("the first five minutes, in French", () => firstMinutes("fr-CA", Mouse, { axe: true }));
test("the first five minutes, by keyboard alone", () => firstMinutes("en-CA", Keyboard));
test("the first five minutes, in French by keyboard alone", () => firstMinutes("fr-CA", Keyboard));

async function firstMinutes(language, hands, { axe = false } = {}) {
  const { first, about, task } = SAYS[language];
  const day = nextDay("12-12");
  app = await start(profile);
  let lena = new Person(app, { language, hands: counting(hands), axe });
  await lena.begin({ name: "Lena" });
  await lena.ask(first);
  assert.ok(lena.hand.deeds <= AT_MOST, `${lena.hand.deeds} deeds until the first question is saved`);
  await lena.check("question-added");

  await lena.press("link", "questions-tie-new");
  await lena.arrive("appointment-new-title");
  await lena.writeAppointment({ day, time: "10:30", "with-label": "Dr Roy" });
  await lena.page.title("Dr Roy");
  await lena.reads(inWords(day, language), TIME[language], first);
  await lena.check("appointment");
  await lena.press("button", "task-add");
  await lena.hand.write(lena.t("task-text"), task);
  await lena.check("task");
  await lena.press("button", "task-save");
  await lena.page.find("checkbox", task);

  await lena.go("today");
  await lena.reads(lena.t("today-next"), inWords(day, language), TIME[language], "Dr Roy", task, first);

  await lena.turnTo("records");
  await lena.takeIn([pdfFile(profile.out, "letter.pdf", ["Dear Lena,", "margins clear"])]);
  await lena.press("link", "report-open", { more: ": letter.pdf" });
  await lena.hand.press("link", "letter.pdf");
  await lena.page.title("letter.pdf");
  await lena.page.see("margins clear");
  await lena.press("link", "file-back");
  await lena.press("button", "record-ask");
  await lena.page.title(lena.t("questions-title"));
  await lena.reads(lena.t("questions-from-record"));
  await lena.hand.writeOn(lena.t("questions-ask"), about);
  await lena.press("button", "questions-add");
  await lena.reads(lena.t("questions-added"), "letter", about);
  await lena.check("question-from-record");

  await lena.press("link", "questions-make-sheet");
  await lena.page.title(lena.t("sheet-screen-title"));
  await lena.page.see(lena.t("sheet-screen-pages", { count: 1 }));
  const sheet = join(profile.out, "questions.pdf");
  profile.answer({ save: sheet });
  await lena.press("button", "sheet-screen-save");
  await lena.page.see(lena.t("sheet-screen-saved", { name: "questions.pdf" }));
  const paper = textOf(sheet);
  for (const words of [first, about, "Lena", lena.t("questions-sheet-please")]) assert.ok(paper.includes(words), `“${words}” is on the sheet:\n${paper}`);

  const left = await today(lena, about);
  await app.quit();
  app = await start(profile);
  lena = lena.with(app);
  await lena.unlock();
  assert.equal(await today(lena, about), left, "Today is as she left it");
}

/** What Today says, but for when copies were made. */
async function today(lena, about) {
  await lena.turnTo("today");
  await lena.reads("Dr Roy", about);
  const parts = await lena.page.driver.findElements(By.css("main section:not(.copies)"));
  return (await Promise.all(parts.map((part) => part.getText()))).join("\n");
}

/** Hands that count what they do. */
function counting(Hands) {
  return class extends Hands {
    deeds = 0;

    press(...what) {
      this.deeds++;
      return super.press(...what);
    }

    choose(...what) {
      this.deeds++;
      return super.choose(...what);
    }

    write(...what) {
      this.deeds++;
      return super.write(...what);
    }
  };
}
