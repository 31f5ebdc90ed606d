// One of each thing that people bring, in the real app: photos and scans of letters whose words are made out, summaries of portals,
// documents, discs of scans, tables, calendars, cards, recordings; opened, found by search, taken back.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { CALENDAR, CARD, LETTER, LETTRE, RTF, TABLE, disc, letter, portalZip, recording, summary, wordFile } from "./harness/brought.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Profile } from "./harness/profile.mjs";
import { write } from "./harness/samples.mjs";
import { Person } from "./harness/story.mjs";

const MINUTES = 60_000;

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

/** By language: a computer on which Lena has set up her records. Each test goes on with a copy, for a password takes seconds to set. */
const begun = new Map();

async function onRecords(language, options = {}) {
  if (!begun.has(language)) begun.set(language, await setUp(language));
  profile = begun.get(language).copy();
  app = await start(profile);
  const lena = new Person(app, { language, axe: true, ...options });
  await lena.unlock();
  await lena.turnTo("records");
  return lena;
}

async function setUp(language) {
  profile = new Profile();
  app = await start(profile);
  await new Person(app, { language }).begin();
  await app.quit();
  return profile;
}

/** Opens a record from the report of the file that brought it. */
async function openFirst(lena) {
  await lena.press("link", "report-open", { part: true });
  await lena.page.until("a record", () => lena.page.driver.findElement(By.css("main h1")));
}

async function takeBack(lena) {
  const { page, t } = lena;
  await lena.turnTo("records");
  await lena.press("link", "records-imports");
  await lena.arrive("imports-title");
  await page.clickOn("main ol a, main ul a");
  await page.title(t("report-title"));
  await lena.press("button", "report-take-back");
  await lena.reads(t("report-gone"));
}

for (const [language, words] of [["en-CA", "English"], ["fr-CA", "French"]]) {
  test(`photos of letters are read, described and put together, in ${words}`, { timeout: 10 * MINUTES }, () => photos(language));
  test(`what a portal and a clinic give as documents, in ${words}`, { timeout: 10 * MINUTES }, () => documents(language));
  test(`a disc of scans, in ${words}`, { timeout: 10 * MINUTES }, () => scans(language));
  test(`a table, a calendar, a card and a recording, in ${words}`, { timeout: 10 * MINUTES }, () => others(language));
}

/** Words that stand in a picture only are found, whichever language they are in. */
async function photos(language) {
  const lena = await onRecords(language);
  const { page, t, hand } = lena;
  await lena.takeIn([letter(profile.out, LETTER), letter(profile.out, LETTRE)]);
  await page.until("both pictures to be looked at", async () => (await app.invoke("files_to_look_at")).length === 0, 4 * MINUTES);
  for (const { name, word } of [LETTER, LETTRE]) {
    await lena.search(word);
    await page.press(Key.ENTER);
    await page.title(name);
    const picture = await page.until("the picture", () => page.driver.findElement(By.css(".frame[data-ready], .frame canvas, .frame img")));
    const { width, height } = await picture.getRect();
    assert.ok(height > width, "a letter that was photographed sideways stands upright");
    await lena.check(`a picture, ${name}`);
  }

  await lena.turnTo("records");
  await lena.press("link", "sort-waiting", { args: { count: 2 } });
  await lena.arrive("sort-title");
  for (const title of ["letter-sideways", "lettre"]) await hand.tick(t("sort-choose", { title }));
  await lena.press("button", "join-do");
  await lena.arrive("join-title");
  await lena.press("button", "join-save");
  await lena.reads(t("join-done", { count: 2 }));
  await lena.press("link", "sort-describe", { part: true });
  await lena.arrive("sort-what");
  await hand.choose(t("write-paper-letter"));
  await hand.write(t("write-letter-title"), "Two letters");
  await lena.press("button", "sort-save");
  await lena.reads(t("sort-none"));
  await lena.check("an empty tray");
}

async function documents(language) {
  const lena = await onRecords(language);
  const { page, t } = lena;
  const files = [
    write(profile.out, "summary.xml", summary()),
    write(profile.out, "portal.zip", await portalZip()),
    write(profile.out, "after.docx", await wordFile("lilac")),
    write(profile.out, "bring.rtf", RTF("cedar")),
    write(profile.out, "plain.txt", Buffer.from("Ask Ren\xe9e about the juniper room.\r\n", "latin1")),
  ];
  await lena.takeIn(files);
  await lena.reads(t("kind-lab-result.count", { count: 2 }), t("kind-diagnosis.count", { count: 1 }));
  for (const [word, says] of [["walnut", "Walks every day"], ["hazel", "Walks every day"], ["lilac", "After the operation"], ["cedar", "Renée will wait."], ["juniper", "Ask Renée about the juniper room."]]) {
    await lena.search(word);
    await page.press(Key.ENTER);
    await lena.reads(says);
    await lena.check(`the document with ${word}`);
  }
  await takeBack(lena);
  await lena.findsNot("walnut");
}

/** Every file below a folder, by its path in it. */
function tree(folder, within = "") {
  return readdirSync(join(folder, within)).flatMap((name) => {
    const path = join(within, name);
    return statSync(join(folder, path)).isDirectory() ? tree(folder, path) : [[path, readFileSync(join(folder, path)).toString("base64")]];
  });
}

async function scans(language) {
  const lena = await onRecords(language);
  const { page, t } = lena;
  const folder = disc(profile.out);
  await lena.chooseFolder(folder);
  await lena.seeReport();
  await lena.reads(t("kind-imaging-study.count", { count: 1 }), t("report-left-out", { count: 2 }));
  await lena.check("the report of a disc");
  await openFirst(lena);
  // A scan may say what nobody has told her yet.
  await lena.press("button", "gate-open", { part: true });
  await page.title("CT of the chest");
  await lena.reads(t("study-note"), t("series-images", { count: 3 }));
  await page.until("the first picture", () => page.driver.findElement(By.css(".light img, .light canvas")));
  await lena.check("a study");
  const out = profile.folder("copy");
  app.profile.answer({ open: [out] });
  await lena.press("button", "disc-save");
  await app.profile.taken();
  await lena.says("disc-saved", { name: "…" });
  const [copied] = readdirSync(out);
  assert.deepEqual(tree(join(out, copied)).sort(), tree(folder).sort(), "the disc is handed on byte for byte");
  await lena.search("chest");
  await page.press(Key.ESCAPE);
  await takeBack(lena);
  await lena.findsNot("chest");
}

async function others(language) {
  const lena = await onRecords(language);
  const { page, t, hand } = lena;
  await lena.takeIn([
    write(profile.out, "blood.csv", TABLE),
    write(profile.out, "infusions.ics", CALENDAR),
    write(profile.out, "doctor.vcf", CARD),
    write(profile.out, "the visit.wav", recording()),
  ]);
  await lena.reads(t("report-appointments", { count: 3 }), t("report-contacts", { count: 1 }), t("report-table"));
  await lena.check("a report of other things");

  await lena.press("link", "report-table-look", { part: true });
  await lena.arrive("table-title");
  await lena.reads(t("table-dates"));
  await hand.choose(t("table-order-day"), { part: true });
  await lena.reads(t("table-found", { count: 3 }));
  await lena.check("a table");
  await lena.press("button", "table-keep", { args: { count: 3 } });
  await lena.turnTo("records");
  // A word of a title has no place to be marked in.
  await lena.lookFor("ferritin");
  await page.until("a hit", async () => (await page.driver.findElements(By.css("dialog [role=option]"))).length === 1);
  await page.press(Key.ENTER);
  await page.title("Ferritin");
  await lena.reads("41,5");

  await lena.turnTo("appointments");
  await lena.reads("Infusion at the marigold unit");
  await lena.turnTo("care");
  await lena.reads("Odalys Fenn");

  await lena.lookFor("visit");
  await page.until("a hit", async () => (await page.driver.findElements(By.css("dialog [role=option]"))).length === 1);
  await page.press(Key.ENTER);
  await page.title("the visit");
  await page.click("link", "the visit.wav");
  await lena.press("button", "sound-play", { part: true });
  await lena.check("a recording");
}
