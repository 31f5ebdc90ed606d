// Copies in the real app: a second place that is pulled out and put back, looking inside, testing, one thing brought back, all of it;
// then the same records on a new computer, and where the old ones cannot be read any more.
import assert from "node:assert/strict";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, beforeEach, test } from "node:test";
import { By } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";
import { pdfFile } from "./harness/samples.mjs";
import { Stick } from "./harness/stick.mjs";
import { PASSWORD, Person } from "./harness/story.mjs";

const ASKED = {
  "en-CA": ["Why do I need chemo before surgery?", "What happens if we wait?"],
  "fr-CA": ["Pourquoi la chimiothérapie avant l’opération ?", "Et si nous attendons ?"],
};
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
  for (const { computer } of begun.values()) computer.remove();
  await noDisplay();
});

/** By language: a computer with Lena’s two questions and a letter, and her recovery code. */
const begun = new Map();

async function opened(language) {
  if (!begun.has(language)) begun.set(language, await setUp(language));
  const { computer, code } = begun.get(language);
  profile = computer.copy();
  app = await start(profile);
  const lena = new Person(app, { language, axe: true });
  await lena.unlock();
  return { lena, code };
}

async function setUp(language) {
  const computer = (profile = new Profile());
  app = await start(computer);
  const lena = new Person(app, { language });
  await lena.setUp({ helper: "" });
  const groups = await lena.keepRecoverySheet(join(computer.out, "recovery.pdf"));
  await lena.press("button", "first-question", { part: true });
  for (const text of ASKED[language]) await lena.ask(text);
  await lena.turnTo("records");
  await lena.takeIn([pdfFile(computer.out, "letter.pdf", ["Dear Lena Roy,", "the biopsy of 4 May"])]);
  await app.quit();
  return { computer, code: groups.join(" ") };
}

test("a second place: chosen, pulled out, put back and caught up, in English", () => secondPlace("en-CA"));
test("a second place: chosen, pulled out, put back and caught up, in French", () => secondPlace("fr-CA"));

async function secondPlace(language) {
  const { lena } = await opened(language);
  const { t } = lena;
  const { name } = stick;
  await lena.go("settings");
  await lena.reads(t("copies-elsewhere-none"));
  await choosePlace(lena);
  await lena.check("copies-second-place");
  await bothLines(lena);
  await lena.turnTo("settings");
  await bothLines(lena);
  await lena.check("settings-with-copies");
  await lena.go("today");
  await bothLines(lena);

  stick.pullOut();
  await lena.turnTo("questions");
  await lena.ask(LATER[language]);
  await lena.turnTo("today");
  await lena.reads(t("copies-away", { name }));
  await lena.check("today-place-away");
  await toCopies(lena);
  await lena.reads(t("copies-away", { name }));
  await lena.press("button", "copies-make");
  await lena.reads(t("error-copy-place-missing"), t("error-copy-place-missing.next"));
  await lena.says("copies-here", { when: t("just-now") });
  await lena.check("copies-place-away");

  stick.putBack();
  if (language === "fr-CA") {
    await lena.press("button", "copies-make");
    await lena.page.see(t("copies-made-now"));
  }
  await lena.page.until("the copy is caught up", () => stick.copies() === 2, A_LOOK);
  await lena.page.until("the line says so", async () => !(await lena.page.text()).includes(t("copies-away", { name })), A_LOOK);
  await bothLines(lena);

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
  const { lena } = await opened(language);
  const { page, t } = lena;
  const [first, second] = ASKED[language];
  await toCopies(lena);
  await lena.press("button", "copies-make");
  await page.see(t("copies-made-now"));
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
  await toCopies(lena);
  const [aside] = t("copy-title-aside", { date: "…" }).split("…");
  await page.click("link", aside, { part: true });
  await page.find("heading", aside, { part: true });
  await lena.reads(t("copy-questions", { count: 3 }));
  await lena.check("copy-aside");
}

test("on a new computer the copy brings the records back with the password, in English", async (context) => {
  const { lena: before } = await opened("en-CA");
  await choosePlace(before);
  await app.quit();
  const lena = await newComputer("en-CA");
  const { page, t } = lena;
  const began = Date.now();
  await lena.press("button", "hello-copy");
  await lena.arrive("from-where");
  profile.answer({ open: [profile.out] });
  await lena.press("button", "from-choose");
  await page.see(t("from-not-there"));
  await pointAtStick(lena);
  await takeNewest(lena);
  await lena.hand.write(t("password-label"), "not this one");
  await lena.press("button", "from-door-do");
  await lena.reads(t("error-wrong-password"));
  await lena.check("from-wrong-password");
  await lena.hand.write(t("password-label"), PASSWORD);
  await lena.press("button", "from-door-do");
  await seeInside(lena, "from-new");
  await lena.press("button", "use-do");
  await page.title(t("today-title"));
  context.diagnostic(`from the first click to open records: ${((Date.now() - began) / 1000).toFixed(1)} s, with axe and two wrong turns`);
  await allThere(lena);
  await app.quit();
  app = await start(profile);
  await lena.with(app).unlock();
});

test("on a new computer the recovery code opens the copy, and a new password is set, in French", async (context) => {
  const { lena: before, code } = await opened("fr-CA");
  await choosePlace(before);
  await app.quit();
  let lena = await newComputer("fr-CA");
  const { page, t } = lena;
  lena.axe = false;
  const began = Date.now();
  await lena.press("button", "hello-copy");
  await page.title(t("from-where"));
  await pointAtStick(lena);
  await takeNewest(lena);
  await lena.press("button", "unlock-use-sheet");
  await lena.hand.write(t("unlock-code"), code);
  await lena.press("button", "from-door-do");
  await seeInside(lena, "from-new");
  await lena.press("button", "use-do");
  await page.title(t("new-password-title"));
  context.diagnostic(`from the first click to open records: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  lena.axe = true;
  await lena.arrive("new-password-title");
  const password = "trois canards dorment au soleil";
  await lena.hand.write(t("password-label"), password);
  await lena.press("button", "new-password-done");
  await page.title(t("today-title"));
  await allThere(lena);
  await lena.lock();
  await lena.unlock(password);
});

test("where the records cannot be read any more, a copy brings them back, in English", () => damaged("en-CA"));
test("where the records cannot be read any more, a copy brings them back, in French", () => damaged("fr-CA"));

async function damaged(language) {
  let { lena } = await opened(language);
  await toCopies(lena);
  await lena.press("button", "copies-make");
  await lena.page.see(lena.t("copies-made-now"));
  await app.quit();
  const vault = join(profile.data, "vault");
  for (const file of readdirSync(vault, { recursive: true })) {
    if (file.endsWith("records.db")) writeFileSync(join(vault, file), "spilled coffee");
  }
  app = await start(profile);
  lena = lena.with(app);
  const { page, t } = lena;
  await page.title(t("unlock-title"));
  await lena.hand.write(t("password-label"), PASSWORD);
  await lena.press("button", "unlock-open");
  await lena.reads(t("error-database-damaged"));
  await lena.check("unlock-damaged");
  await lena.press("button", "unlock-use-copy");
  await takeNewest(lena);
  await lena.hand.write(t("password-label"), PASSWORD);
  await lena.press("button", "from-door-do");
  await seeInside(lena, "from-over");
  await lena.press("button", "use-do");
  await page.title(t("today-title"));
  await allThere(lena);
}

async function toCopies(lena) {
  await lena.turnTo("settings");
  await lena.press("link", "settings-copies-see");
  await lena.arrive("copies-title");
}

/** Chooses the stick; the first copy is made there at once. */
async function choosePlace(lena) {
  await toCopies(lena);
  profile.answer({ open: [stick.path] });
  await lena.press("button", "copies-choose");
  await profile.taken();
  await lena.page.see(lena.t("copies-made-now"));
  assert.equal(stick.copies(), 1);
}

/** The address of the newest copy, on the page of all copies. */
async function newestCopy({ page }) {
  const link = await page.until("a copy", () => page.driver.findElement(By.css("main ol a")));
  return link.getAttribute("href");
}

async function lookInside(lena, copy) {
  await toCopies(lena);
  const link = await lena.page.until("the copy", () => lena.page.driver.findElement(By.css(`main ol a[href="${new URL(copy).hash}"]`)));
  const date = await link.getText();
  await link.click();
  await lena.arrive("copy-title", { date });
}

async function deleteForGood(lena, text) {
  const { t } = lena;
  await lena.turnTo("questions");
  await lena.press("button", "questions-change", { more: t("questions-which", { text }) });
  await lena.press("button", "questions-delete");
  await lena.press("link", "deleted-title");
  await lena.arrive("deleted-title");
  await lena.press("button", "deleted-for-good-which", { args: { text } });
  await lena.press("button", "deleted-for-good");
  await lena.reads(t("deleted-is-gone", { text }));
}

/** Another computer that has never seen these records. */
async function newComputer(language) {
  profile.remove();
  profile = new Profile();
  app = await start(profile);
  const lena = new Person(app, { language, axe: true });
  await lena.hand.choose(language === "fr-CA" ? "Français" : "English");
  await lena.page.find("button", lena.t("hello-copy"));
  return lena;
}

async function pointAtStick(lena) {
  profile.answer({ open: [stick.path] });
  await lena.press("button", "from-choose");
  await profile.taken();
}

async function takeNewest(lena) {
  const { page, t } = lena;
  await lena.arrive("from-which");
  await lena.reads(t("from-newest"));
  const newest = await page.until("the newest copy", () => page.driver.findElement(By.css("main ul button")));
  const date = await newest.findElement(By.css("strong")).getText();
  await newest.click();
  await lena.arrive("from-door", { date });
}

async function seeInside(lena, means) {
  await lena.arrive("from-inside");
  await lena.reads("Lena Roy", lena.t("copy-questions", { count: 2 }), lena.t("copy-records", { count: 1 }), lena.t(means));
}

/** The questions, the letter and its very pages. */
async function allThere(lena) {
  const { page } = lena;
  await lena.turnTo("questions");
  await lena.reads(...ASKED[lena.language]);
  await lena.turnTo("records");
  await lena.search("biopsy");
  await page.driver.findElement(By.css("dialog [role=option]")).click();
  await page.title("letter.pdf");
  await page.see("the biopsy of 4 May");
}
