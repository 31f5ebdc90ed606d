// Copies in the real app: a second place that is pulled out and put back; a copy looked into, tested, taken one thing from, and used.
import assert from "node:assert/strict";
import { after, afterEach, beforeEach, test } from "node:test";
import { By } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { ASKED, lenasComputer, noComputers } from "./harness/letter.mjs";
import { Stick } from "./harness/stick.mjs";
import { PASSWORD, Person } from "./harness/story.mjs";

const LATER = { "en-CA": "Who reads my scans?", "fr-CA": "Qui lit mes images ?" };

/** How long it may take until a copy is caught up by itself: the app looks every minute. */
const A_LOOK = 70_000;

let profile, stick, app;
beforeEach(() => (stick = new Stick()));
afterEach(async () => {
  await app?.kill();
  app = undefined;
  profile?.remove();
  stick.remove();
});
after(async () => {
  noComputers();
  await noDisplay();
});

async function opened(language) {
  const lenas = await lenasComputer(language);
  profile = lenas.profile;
  app = await start(profile);
  const lena = new Person(app, { language, axe: true });
  await lena.unlock();
  return lena;
}

test("a second place: chosen, pulled out, put back and caught up, in English", () => secondPlace("en-CA"));
test("a second place: chosen, pulled out, put back and caught up, in French", () => secondPlace("fr-CA"));

async function secondPlace(language) {
  const lena = await opened(language);
  const { t } = lena;
  const { name } = stick;
  await lena.go("settings");
  await lena.reads(t("copies-elsewhere-none"));
  await lena.copyTo(stick.path);
  await lena.check("copies-second-place");
  await bothLines();
  await lena.turnTo("settings");
  await bothLines();
  await lena.check("settings-with-copies");
  await lena.go("today");
  await bothLines();

  stick.pullOut();
  await lena.turnTo("questions");
  await lena.ask(LATER[language]);
  await lena.turnTo("today");
  await lena.reads(t("copies-away", { name }));
  await lena.check("today-place-away");
  await lena.toCopies();
  await lena.reads(t("copies-away", { name }));
  await lena.press("button", "copies-make");
  await lena.reads(t("error-copy-place-missing"), t("error-copy-place-missing.next"));
  await lena.says("copies-here", { when: t("just-now") });
  await lena.check("copies-place-away");

  stick.putBack();
  // By hand or by itself.
  if (language === "fr-CA") await lena.copyNow();
  await lena.page.until("the copy is caught up", () => stick.copies() === 2, A_LOOK);
  await lena.page.until("the line says so", async () => !(await lena.page.text()).includes(t("copies-away", { name })), A_LOOK);
  await bothLines();

  await lena.press("button", "copies-forget", { args: { name } });
  await lena.reads(t("copies-forgotten", { name }), t("copies-elsewhere-none"));
  assert.equal(stick.copies(), 2, "what was made there stays");

  async function bothLines() {
    await lena.says("copies-here", { when: "…" });
    await lena.says("copies-elsewhere", { when: "…", name });
  }
}

test("a copy is looked into, tested, gives back one thing and all, in English", () => oneCopy("en-CA"));
test("a copy is looked into, tested, gives back one thing and all, in French", () => oneCopy("fr-CA"));

async function oneCopy(language) {
  const lena = await opened(language);
  const { page, t } = lena;
  const [first, second] = ASKED[language];
  await lena.toCopies();
  await lena.copyNow();
  const copy = await newestCopy(lena);
  await lookInside(lena, copy);
  await lena.reads("Lena Roy", t("copy-questions", { count: 2 }), t("copy-records", { count: 1 }), t("copy-files", { count: 1 }));

  await lena.press("link", "copy-test");
  await lena.arrive("copy-test");
  await lena.hand.write(t("test-password"), "not this one");
  await lena.press("button", "test-do");
  await lena.reads(t("error-wrong-password"));
  await lena.hand.write(t("test-password"), PASSWORD);
  await lena.press("button", "test-do");
  await lena.reads(t("test-good"));
  await lena.says("test-read", { what: "…" });
  await lena.check("copy-tested");

  await deleteForGood(lena, first);
  await lena.turnTo("questions");
  assert.ok(!(await page.text()).includes(first), "it is gone for good");
  await lookInside(lena, copy);
  await lena.press("link", "copy-bring");
  await lena.arrive("copy-bring");
  await page.click("checkbox", first, { part: true });
  await lena.press("button", "items-do", { args: { count: 1 } });
  await lena.reads(t("items-done", { count: 1 }), t("items-none"));
  await lena.check("copy-brought-back");
  await lena.turnTo("questions");
  await lena.reads(first, second);

  await lena.ask(LATER[language]);
  await lookInside(lena, copy);
  await lena.press("link", "copy-use");
  await page.until("the question", () => page.has("button", t("use-do")));
  await lena.reads(t("use-then"), t("use-now"), t("copy-questions", { count: 3 }));
  await lena.check("copy-use");
  await lena.press("button", "use-do");
  await lena.arrive("restored-title");
  await lena.turnTo("questions");
  await lena.reads(first, second);
  assert.ok(!(await page.text()).includes(LATER[language]), "the records are those of the copy");
  await lena.toCopies();
  const [aside] = t("copy-title-aside", { date: "…" }).split("…");
  await page.click("link", aside, { part: true });
  await page.find("heading", aside, { part: true });
  await lena.reads(t("copy-questions", { count: 3 }));
  await lena.check("copy-aside");
}

/** The address of the newest copy, on the page of all copies. */
async function newestCopy({ page }) {
  const link = await page.until("a copy", () => page.driver.findElement(By.css("main ol a")));
  return link.getAttribute("href");
}

async function lookInside(lena, copy) {
  await lena.toCopies();
  const date = await lena.page.clickOn(`main ol a[href="${new URL(copy).hash}"]`);
  await lena.arrive("copy-title", { date });
}

async function deleteForGood(lena, text) {
  const { t } = lena;
  await lena.turnTo("questions");
  await lena.delete(text);
  await lena.press("link", "deleted-title");
  await lena.arrive("deleted-title");
  await lena.press("button", "deleted-for-good-which", { args: { text } });
  await lena.press("button", "deleted-for-good");
  await lena.reads(t("deleted-is-gone", { text }));
}
