// Taking in what hospitals give, in the real app: folders, archives, locked files, files about two people, results that may hold
// news; how far it is, stopping it, taking it back, and going on after a crash.
import assert from "node:assert/strict";
import { after, afterEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { noDisplay } from "./harness/display.mjs";
import { NO_DATE, largeFile, manyFiles, mixedFolder, twoPeopleFile } from "./harness/folders.mjs";
import { plain } from "./harness/page.mjs";
import { Profile } from "./harness/profile.mjs";
import { LOCKED, fhirFile, pdfFile } from "./harness/samples.mjs";
import { Person } from "./harness/story.mjs";

const A_MINUTE = 60_000;

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

/** Lena with records that are open, on the screen Records. */
async function onRecords(language) {
  if (!begun.has(language)) begun.set(language, await setUp(language));
  profile = begun.get(language).copy();
  app = await start(profile);
  // The first screens are looked at by the whole story.
  const lena = new Person(app, { language, axe: true });
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

/** Files of the mixed folder that not all could be read of. */
const TROUBLED = ["blood.json", "locked.pdf", "program.xyz"];

test("a folder of mixed files, in English", () => mixed("en-CA"));
test("a folder of mixed files, in French", () => mixed("fr-CA"));

async function mixed(language) {
  const lena = await onRecords(language);
  const { page, t } = lena;
  await lena.chooseFolder(await mixedFolder(profile.out));
  await page.find("link", t("job-see"));
  await lena.check("a job that is done");
  await lena.seeReport();
  await lena.reads(
    t("report-trouble", { count: TROUBLED.length }),
    t("kind-lab-result.count", { count: 3 }),
    t("kind-document.count", { count: 5 }),
    t("kind-diagnosis.count", { count: 2 }),
    t("kind-medicine.count", { count: 1 }),
    t("report-within", { name: "portal.zip" }),
  );
  const names = await filesOfReport(page);
  assert.deepEqual(names.slice(0, TROUBLED.length).sort(), TROUBLED, "files with trouble come first");
  for (const name of ["medicines.xml", "portal.zip", "visit.pdf", "export/letter.pdf"]) {
    assert.ok(names.includes(name), `${name} is among ${names}`);
  }

  await seeTheBadDate(lena);
  await openTheLocked(lena);
  await findOnPages(lena);
  await findNear(lena);
  await takeBackAndAgain(lena);
}

async function filesOfReport(page) {
  const found = await page.driver.findElements(By.css("h3[data-position]"));
  return Promise.all(found.map((heading) => heading.getText()));
}

/** The place of a problem, as it stands in the file. */
async function seeTheBadDate(lena) {
  const { page, t } = lena;
  await lena.reads(t("problem-bad-date"));
  await lena.press("link", "report-show", { part: true });
  await lena.arrive("spot-title");
  const mark = await page.until("the marked part", () => page.driver.findElement(By.css("main mark")));
  assert.ok((await mark.getText()).includes(NO_DATE), "the part with the bad date is marked");
  await lena.reads(t("spot-file", { name: "blood.json" }));
  await lena.press("link", "report-title");
  await page.title(t("report-title"));
}

async function openTheLocked(lena) {
  const { page, t, hand } = lena;
  await hand.write(t("file-password"), "saucer");
  await lena.press("button", "file-open");
  await page.see(t("file-password-wrong"));
  await lena.check("a wrong password");
  await hand.write(t("file-password"), LOCKED.password);
  await lena.press("button", "file-open");
  await page.see(t("report-opened"));
  await lena.check("a file that was opened");
}

/** Words of documents are found, and the hit opens the file where they stand. */
async function findOnPages(lena) {
  const { page, t, hand } = lena;
  await lena.search("behind");
  await lena.check("search");
  await lena.reads(t("search-pages"), LOCKED.says);
  await page.press(Key.ENTER);
  await page.title("locked.pdf");
  // The password is not kept, so the window for looking asks for it as well.
  await hand.write(t("file-password"), LOCKED.password);
  await lena.press("button", "file-open");
  await page.see(LOCKED.says);

  await lena.search("lighthouse");
  await lena.reads(t("search-page", { page: 3 }));
  await page.press(Key.ENTER);
  await page.title("visit.pdf");
  const third = "return document.activeElement?.dataset.page === '3' && document.activeElement.getBoundingClientRect().top < innerHeight / 2";
  await page.until("the third page is the one in view", () => page.driver.executeScript(third));

  await lena.search("orchard");
  await page.press(Key.ENTER);
  await page.title("letter.pdf");
}

/** A word with a letter missing finds nothing; the near word that is offered does. */
async function findNear(lena) {
  const { page, t } = lena;
  await lena.lookFor("Hemoglobn");
  await page.find("button", t("search-near", { near: "hemoglobin" }));
  await lena.check("a near word");
  await lena.press("button", "search-near", { args: { near: "hemoglobin" } });
  await page.find("option", "Hemoglobin", { part: true });
  await page.press(Key.ENTER);
  await page.title("Hemoglobin");
}

async function takeBackAndAgain(lena) {
  const { page, t } = lena;
  await lena.turnTo("records");
  const before = await lena.recordsShown();
  assert.equal(before, 11, "three lab results, two diagnoses, a medicine, five documents");
  await lena.press("link", "records-imports");
  await lena.arrive("imports-title");
  await lena.reads(t("imports-total", { count: before }));
  await page.click("link", t("imports-line", { files: 11, name: "blood.json", more: 10 }));
  await page.title(t("report-title"));
  await lena.press("button", "report-take-back");
  await page.see(t("report-gone"));
  await lena.check("a report of what was taken back");
  await lena.turnTo("records");
  await page.see(t("records-empty"));
  await lena.findsNot("lighthouse");
  await lena.press("button", "undo");
  await page.find("link", "Hemoglobin");
  assert.equal(await lena.recordsShown(), before, "all of it is back");
  await lena.search("lighthouse");
}

test("a long job shows how far it is, lets a question be written, and stops where it is, in English", () => stopped("en-CA"));
test("a long job shows how far it is, lets a question be written, and stops where it is, in French", () => stopped("fr-CA"));

async function stopped(language) {
  const files = 3_000;
  const lena = await onRecords(language);
  const { page, t } = lena;
  const question = "Can I go on swimming?";
  await lena.chooseFolder(manyFiles(profile.out, files));
  await page.find("button", t("job-stop"));
  await lena.check("a job that goes on");
  const first = await fileOfJob(page);
  await lena.turnTo("questions");
  await lena.ask(question);
  await lena.turnTo("records");
  await page.until("it has gone on meanwhile", async () => (await fileOfJob(page)) > first);
  await lena.press("button", "job-stop");
  await page.find("link", t("job-see"));
  const kept = await lena.recordsShown();
  assert.ok(kept > 0 && kept < files, `${kept} of ${files} are kept`);
  await lena.reads(t("job-cancelled", { count: kept }));
  await lena.check("a job that was stopped");
  await lena.seeReport();
  // A file that was being read when it was stopped counts as one without records.
  const seen = await page.text();
  const said = [kept, kept + 1].map((read) => t("report-lead", { total: kept, files: read, date: "|" }).split("|"));
  assert.ok(said.some((parts) => parts.every((part) => seen.includes(plain(part)))), `the report says how far it came:\n${seen}`);
  await lena.turnTo("questions");
  await lena.reads(question);
}

test("locked in the middle, the window is empty at once and the import becomes whole, in English", () => lockedMeanwhile("en-CA"));
test("locked in the middle, the window is empty at once and the import becomes whole, in French", () => lockedMeanwhile("fr-CA"));

/** How long a pressed “Lock” may leave anything on screen. */
const AT_ONCE = 1_000;

async function lockedMeanwhile(language) {
  const files = 1_500;
  const lena = await onRecords(language);
  const { page, t } = lena;
  await lena.takeIn([fhirFile(profile.out, "before.json")]);
  await lena.turnTo("records");
  const before = await lena.recordsShown();
  await lena.chooseFolder(manyFiles(profile.out, files));
  await page.until("it goes on", async () => (await fileOfJob(page)) > 1);
  const anew = await page.leaving();
  await lena.press("button", "lock");
  const began = Date.now();
  await page.until("the window is empty", async () => !/Hemoglobin|Lena|result-/.test(await page.text()));
  const took = Date.now() - began;
  assert.ok(took < AT_ONCE, `the window is empty after ${took} ms`);
  await anew();
  await page.title(t("unlock-title"));
  await page.see(t("unlock-still-adding"));
  await lena.check("unlock-still-adding");
  await lena.unlock();
  await lena.turnTo("records");
  await page.until("all of it is there", async () => (await lena.recordsShown()) === before + files, A_MINUTE);
  await page.find("link", t("job-see"));
  await lena.seeReport();
}

/** Which file the job is at. */
async function fileOfJob(page) {
  const bar = await page.until("the bar", () => page.driver.findElement(By.css("main [role=progressbar]")));
  const label = await page.driver.executeScript("return document.getElementById(arguments[0].getAttribute('aria-labelledby')).textContent", bar);
  return Number(label.replace(/(?<=\d)[\s,](?=\d{3})/g, "").match(/\d+/)?.[0] ?? 0);
}

test("a file about two people waits for an answer, also over a restart, in English", () => twoPeople("en-CA"));
test("a file about two people waits for an answer, also over a restart, in French", () => twoPeople("fr-CA"));

async function twoPeople(language) {
  let lena = await onRecords(language);
  const { t } = lena;
  const file = "family.json";
  profile.answer({ open: [twoPeopleFile(profile.out, file)] });
  await lena.press("button", "records-choose");
  await profile.taken();
  await lena.page.see(t("job-asking"));
  await lena.page.see(t("records-empty"));
  await lena.check("a job that asks");
  await lena.press("link", "job-answer");
  await lena.arrive("belongs-title");
  await lena.reads("Lena Roy", "Marc Tremblay", t("belongs-missing"));
  await lena.press("link", "belongs-later");
  await lena.page.title(t("records-title"));
  for (const words of ["Ferritin", "Gout"]) await lena.findsNot(words);

  await app.quit();
  app = await start(profile);
  lena = lena.with(app);
  await lena.unlock();
  await lena.turnTo("records");
  await lena.reads(t("imports-are-waiting"), t("records-empty"));
  await lena.page.click("link", `${t("job-answer")}: ${file}`);
  await lena.page.title(t("belongs-title"));
  // Lena is known by her name; of her brother nothing is taken for granted.
  await lena.press("button", "belongs-add");
  await lena.page.see(t("belongs-missing"));
  await lena.hand.choose(t("belongs-leave"), { nth: 1 });
  await lena.check("whose records these are");
  await lena.press("button", "belongs-add");
  await lena.page.find("link", "Ferritin");
  assert.equal(await lena.recordsShown(), 1, "what is her brother’s is left out");
  for (const words of ["Gout", "Allopurinol"]) await lena.findsNot(words);
  assert.ok(!(await lena.page.has("link", t("job-answer"), { part: true })), "nothing is asked any more");
}

const PATHOLOGY = {
  "en-CA": ["Surgical pathology report", "Specimen: kestrel tissue"],
  "fr-CA": ["Rapport de pathologie", "Specimen : tissu kestrel"],
};

test("a result that may hold news stays closed until it is opened, in English", () => news("en-CA"));
test("a result that may hold news stays closed until it is opened, in French", () => news("fr-CA"));

async function news(language) {
  const lena = await onRecords(language);
  const { page, t } = lena;
  await lena.takeIn([pdfFile(profile.out, "paper 17.pdf", PATHOLOGY[language])]);
  await lena.check("the report of a closed result");
  await lena.turnTo("records");
  await closed("news-unopened");
  await lena.check("a closed result in the list");
  await lena.press("link", "news-pathology");
  await lena.arrive("gate-title");
  await lena.press("button", "gate-open", { part: true });
  await page.title("paper 17");
  await lena.check("a result that was opened");
  await lena.search("kestrel");
  await page.press(Key.ENTER);
  await page.title("paper 17.pdf");
  await page.see(PATHOLOGY[language][1]);
  await lena.press("link", "file-back");
  await lena.press("button", "gate-close");
  await lena.arrive("gate-title");
  await lena.reads(t("gate-kept"));
  await lena.press("button", "gate-keep", { part: true });
  await page.title(t("records-title"));
  await closed("news-closed");
  await lena.lookFor("kestrel");
  await page.see(t("search-unopened"));
  await lena.check("a search that leaves a closed result out");

  /** Nothing of it shows in the list, on Today and in search. */
  async function closed(words) {
    await page.find("link", t("news-pathology"));
    await lena.reads(t(words));
    assert.ok(!(await page.text()).includes("paper 17"), "its title is not shown");
    await lena.lookFor("kestrel");
    await page.see(t("search-none", { query: "kestrel" }));
    await lena.reads(t("search-unopened"));
    await page.press(Key.ESCAPE);
    await lena.turnTo("today");
    assert.ok(!(await page.text()).includes("paper 17"), "its title is not shown on Today");
    await lena.turnTo("records");
  }
}

test("killed in the middle of a large import, it goes on by itself and is never half there", async () => {
  const all = 10_000;
  let lena = await onRecords("en-CA");
  const question = "Who reads my scans?";
  await lena.takeIn([fhirFile(profile.out, "before.json")]);
  await lena.turnTo("questions");
  await lena.ask(question);
  await lena.turnTo("records");
  const before = await lena.recordsShown();
  profile.answer({ open: [largeFile(profile.out, "large.json", all)] });
  await lena.press("button", "records-add");
  await profile.taken();
  await lena.page.until("some records are found", () => foundSoFar(lena.page));
  assert.equal(await lena.recordsShown(), before, "what is being read does not show");
  await app.kill();

  app = await start(profile);
  lena = lena.with(app);
  await lena.unlock();
  await lena.turnTo("records");
  const seen = new Set();
  await lena.page.until("all of it is there", async () => {
    const shown = await lena.recordsShown();
    seen.add(shown);
    return shown === before + all;
  });
  assert.deepEqual([...seen].filter((shown) => shown !== before && shown !== before + all), [], "nothing half read is ever shown");
  await lena.lookFor(`Value ${all - 1}`);
  await lena.page.find("option", `Value ${all - 1}`, { part: true });
  await lena.page.press(Key.ESCAPE);
  await lena.turnTo("questions");
  await lena.reads(question);
});

/** Whether the job that goes on has found records. */
async function foundSoFar(page) {
  const bars = await page.driver.findElements(By.css("main [role=progressbar]"));
  const said = bars.length > 0 ? await bars[0].getAttribute("aria-valuetext") : "";
  return /\d/.test(said.replace("large.json", ""));
}
