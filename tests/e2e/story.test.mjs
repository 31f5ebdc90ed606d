// The whole story in the real app: a newcomer sets up her records, asks, takes files in, prints, locks, quits, comes back.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, beforeEach, test } from "node:test";
import { By } from "selenium-webdriver";
import { PLAIN_APP, start } from "./harness/app.mjs";
import { chooseInGtk } from "./harness/chooser.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Keyboard, Mouse } from "./harness/hands.mjs";
import { textOf } from "./harness/paper.mjs";
import { Profile } from "./harness/profile.mjs";
import { fhirFile, pdfFile } from "./harness/samples.mjs";
import { Person } from "./harness/story.mjs";

const ASKED = {
  "en-CA": ["Why do I need chemo before surgery?", "What happens if we wait?"],
  "fr-CA": ["Pourquoi la chimiothérapie avant l’opération ?", "Et si nous attendons ?"],
};

let profile, app;
beforeEach(() => (profile = new Profile()));
afterEach(async () => {
  await app?.kill();
  app = undefined;
  profile.remove();
});
after(noDisplay);

test("the whole story, in English", () => wholeStory("en-CA", Mouse));
test("the whole story, in French", () => wholeStory("fr-CA", Mouse));
test("the whole story, by keyboard alone", () => wholeStory("en-CA", Keyboard));

async function wholeStory(language, hands) {
  const [first, second] = ASKED[language];
  app = await start(profile);
  let lena = new Person(app, { language, hands, axe: true });
  await lena.setUp();
  const sheet = join(profile.out, "recovery.pdf");
  const groups = await lena.keepRecoverySheet(sheet);
  const printed = textOf(sheet);
  // The letters of a group are set apart on paper, and some programs read that as spaces.
  const letters = printed.replaceAll(" ", "");
  for (const group of groups) assert.ok(letters.includes(group), `${group} is on the printed recovery sheet:\n${printed}`);
  assert.ok(!printed.includes("Lena"), "the recovery sheet does not say whose records it opens");

  await lena.press("button", "first-question", { part: true });
  await lena.arrive("questions-title");
  await lena.ask(first);
  await lena.ask(second);
  await lena.check("questions");

  await lena.go("records");
  await lena.takeIn([fhirFile(profile.out, "hospital.json"), pdfFile(profile.out, "letter.pdf", ["Dear Lena Roy,", "the biopsy of 4 May"])]);
  await lena.reads("hospital.json", "letter.pdf");
  await seeTheLetter(lena);
  await lena.go("records");
  await lena.hand.press("link", "Hemoglobin");
  await lena.page.title("Hemoglobin");
  await lena.check("a lab result");
  await lena.reads("118", "g/L", "120", "160");

  await lena.go("questions");
  await lena.press("link", "questions-make-sheet");
  await lena.arrive("sheet-screen-title");
  await lena.page.see(lena.t("sheet-screen-pages", { count: 1 }));
  profile.answer({ save: join(profile.out, "questions.pdf") });
  await lena.press("button", "sheet-screen-save");
  await lena.page.see(lena.t("sheet-screen-saved", { name: "questions.pdf" }));
  const paper = textOf(join(profile.out, "questions.pdf"));
  for (const words of [first, second, "Lena Roy"]) assert.ok(paper.includes(words), `“${words}” is on the sheet:\n${paper}`);

  await lena.lock();
  assert.ok(!(await lena.page.text()).includes(first), "a locked window shows nothing");
  await app.quit();
  app = await start(profile);
  lena = lena.with(app);
  await lena.unlock();
  await lena.reads(first);
  await lena.go("records");
  await lena.reads("Hemoglobin", "Creatinine", "Tamoxifen 20 mg tablet", "Breast cancer, left");
  await lena.search("biopsy");
  await lena.check("search");
}

/** Opens the letter from the report, as pages that can be read and selected. */
async function seeTheLetter(lena) {
  const { page } = lena;
  await lena.press("link", "report-open", { more: ": letter.pdf" });
  await lena.hand.press("link", "letter.pdf");
  await page.title("letter.pdf");
  await page.until("the page is drawn", async () => (await page.driver.findElements(By.css("canvas"))).length > 0);
  await page.see("the biopsy of 4 May");
  await lena.check("a file");
}

test("what is dropped on the window is taken in, and taken back with one button", async () => {
  app = await start(profile);
  const lena = new Person(app);
  await lena.begin();
  profile.answer({ drop: [fhirFile(profile.out, "dropped.json")] });
  await profile.taken();
  await lena.page.title(lena.t("records-title"));
  await lena.seeReport();
  await lena.press("button", "report-take-back");
  await lena.page.see(lena.t("report-gone"));
  await lena.go("records");
  await lena.page.see(lena.t("records-empty"));
  await lena.press("button", "undo");
  await lena.page.see("Hemoglobin");
});

test("the real file chooser takes in a file", async () => {
  app = await start(profile, { binary: PLAIN_APP });
  const lena = new Person(app);
  await lena.begin();
  await lena.go("records");
  await chooseInGtk(() => lena.press("button", "records-choose"), fhirFile(profile.out, "chosen.json"));
  await lena.seeReport();
  await lena.reads("chosen.json");
});

test("a second start on the same records is refused kindly, and the first goes on", async () => {
  app = await start(profile);
  const lena = new Person(app);
  await lena.begin();
  const second = await start(profile);
  try {
    const other = new Person(second);
    await other.page.see(other.t("error-in-use"));
    await other.page.see(other.t("error-in-use.next"));
  } finally {
    await second.driver.quit().catch(() => undefined);
    second.server.kill("SIGKILL");
  }
  await lena.ask("Am I still here?");
});

test("the recovery code opens the records when the password is lost", async () => {
  app = await start(profile);
  let lena = new Person(app);
  await lena.setUp();
  const groups = await lena.keepRecoverySheet(join(profile.out, "recovery.pdf"));
  await app.quit();
  app = await start(profile);
  lena = lena.with(app);
  await lena.press("button", "unlock-use-sheet");
  await lena.hand.write(lena.t("unlock-code"), groups.join(" "));
  await lena.press("button", "unlock-open");
  await lena.page.title(lena.t("new-password-title"));
});
