// Records shown, in the real app, by keyboard alone: a line of a paper becomes a question and a value becomes a result that knows its page;
// a marker is read against treatments; an illness at a glance is filled with a yes for each; the story by date is printed; what is worth
// asking is put away; a paper is opened with another program. And what a screen reader is told of the charts.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { display, noDisplay } from "./harness/display.mjs";
import { bundle, condition, lab, patient } from "./harness/fhir.mjs";
import { Keyboard } from "./harness/hands.mjs";
import { pagesOf, textOf } from "./harness/paper.mjs";
import { Profile } from "./harness/profile.mjs";
import { installPdfProgram } from "./harness/receivers.mjs";
import { jsonFile, pdfFile } from "./harness/samples.mjs";
import { Bus, missing } from "./harness/spoken.mjs";
import { Person } from "./harness/story.mjs";

const MINUTES = 60_000;

let profile, app, bus;
afterEach(async () => {
  await app?.kill();
  app = undefined;
  bus?.end();
  bus = undefined;
  profile?.remove();
});
after(async () => {
  for (const computer of begun.values()) computer.remove();
  await noDisplay();
});

/** By language: a computer on which Lena has set up her records. */
const begun = new Map();

async function onRecords(language, options = {}) {
  if (!begun.has(language)) {
    profile = new Profile();
    app = await start(profile);
    await new Person(app, { language }).begin();
    await app.quit();
    begun.set(language, profile);
  }
  profile = begun.get(language).copy();
  const { spoken = false } = options;
  if (spoken) bus = await Bus.on(profile, await display());
  app = await start(profile, { spoken });
  const lena = new Person(app, { language, hands: Keyboard, axe: true });
  await lena.unlock();
  await lena.turnTo("records");
  return lena;
}

const LINE = "Zirconia 5.2 mmol/L 3.5-5.1";
const DAYS = { "2025-12-09": 7.4, "2026-01-08": 5.2, "2026-03-17": 4.1, "2026-05-12": 3.1 };

/** A letter of two pages, a diagnosis, and a result measured four times. */
const papers = (folder) => [
  pdfFile(folder, "letter.pdf", ["A letter about the blood test"], ["Results of that day", "", "", LINE, "", "", "The next one in three months"]),
  jsonFile(folder, "story.json", bundle(
    patient("p1", "Lena", "Roy", "1958-03-09"),
    condition("c1", "Cancer of the left breast, stage IIB, grade 2", { onset: "2025-11-20" }),
    ...Object.keys(DAYS).map((day, nth) => lab(`h${nth}`, "Hemoglobin", 118 + nth, "g/L", [120, 160], { day })),
  )),
];

/** The papers; and, as the forms write them, a treatment and a marker typed from reports before, during and after it. */
async function withStory(lena) {
  await lena.takeIn(papers(profile.out));
  const [{ id: person }] = await app.invoke("people");
  const blank = { id: null, by: null, place: null, status: null, text: null, tags: [], values: [], decimal: null };
  await app.invoke("write_record", { ...blank, person, kind: "treatment", title: "CAPOX", when: "2026-01-26", end: "2026-04-20" });
  const value = { name: null, unit: "ug/L", range: "0-5", flag: null, lab: "Linden Street", method: null };
  for (const [when, number] of Object.entries(DAYS)) {
    await app.invoke("write_record", { ...blank, end: null, person, kind: "lab_result", title: "CEA", when, values: [{ ...value, value: String(number) }] });
  }
  await lena.turnTo("records");
}

for (const [language, words] of [["en-CA", "English"], ["fr-CA", "French"]]) {
  test(`a line of a paper becomes a question, and its value a result that knows its page, in ${words}`, { timeout: 10 * MINUTES }, () => fromPaper(language));
  test(`a marker is read against treatments, the illness is put on a page and the story printed, in ${words}`, { timeout: 10 * MINUTES }, () => story(language));
}
for (const [language, words] of [["en-CA", "English"], ["fr-CA", "French"]]) {
  test(`what is worth asking is put away, and a paper opened with another program goes at the lock, in ${words}`, { timeout: 10 * MINUTES }, () => elsewhere(language));
}
test("a screen reader is told of the charts in sentences and tables", { timeout: 10 * MINUTES, skip: missing() }, spoken);

/** The line on the second page of the letter, in the page. */
const LINE_ON_PAGE = "[...document.querySelectorAll('[data-page=\"2\"] .letters span')].find((one) => one.textContent.includes('Zirconia'))";

/** Opens the letter where the search finds its line. */
async function openLetter(lena) {
  await lena.search("Zirconia");
  await lena.page.press(Key.ENTER);
  await openedPage(lena.page);
}

/** Moves the box, as wide as the page and low as a line, over the line. */
async function boxTheLine(page) {
  const sides = "const [a, b] = [document.querySelector('[role=application]'), @].map((one) => one?.getBoundingClientRect()); return a && b && { at: a.top + a.height / 2, goal: b.top + b.height / 2, height: a.height }".replace("@", LINE_ON_PAGE);
  await page.until("the box", () => page.driver.executeScript("return document.activeElement?.getAttribute('role') === 'application'"));
  for (let step = 0; step < 25; step++) await page.hold(Key.SHIFT, Key.ARROW_UP);
  for (let step = 0; step < 40; step++) await page.press(Key.ARROW_LEFT);
  for (let step = 0; step < 40; step++) await page.hold(Key.SHIFT, Key.ARROW_RIGHT);
  for (let step = 0; step < 80; step++) {
    const { at, goal, height } = await page.driver.executeScript(sides);
    if (Math.abs(at - goal) < height / 2) return;
    await page.press(at < goal ? Key.ARROW_DOWN : Key.ARROW_UP);
  }
  throw new Error("The arrow keys never bring the box to the line");
}

async function fromPaper(language) {
  const lena = await onRecords(language);
  const { page, t, hand } = lena;
  await withStory(lena);

  // Words are selected with the mouse.
  await openLetter(lena);
  await lena.check("a paper");
  await page.driver.executeScript(`getSelection().selectAllChildren(${LINE_ON_PAGE})`);
  await page.click("button", t("file-ask"));
  const asks = t("record-ask-text", { title: "" }).trim().slice(0, 6);
  await page.until("the question that is begun", () => page.driver.executeScript("return [...document.querySelectorAll('main textarea')].some((one) => one.value.startsWith(arguments[0]))", asks));
  await page.press("Why?");
  await lena.press("button", "questions-add");
  await page.see(t("questions-added"));

  // Without a mouse a box is moved over them.
  await lena.turnTo("records");
  await openLetter(lena);
  await lena.press("button", "part-ask");
  await boxTheLine(page);
  await page.press(Key.ENTER);
  await page.until("another question that is begun", () => page.driver.executeScript("return [...document.querySelectorAll('main textarea')].some((one) => one.value.startsWith(arguments[0]))", asks));
  await page.press("And this?");
  await lena.press("button", "questions-add");
  await page.see(t("questions-added"));
  await page.see("And this?");
  const [{ id: person }] = await app.invoke("people");
  const sources = (await app.invoke("questions", { person })).map(({ source }) => [source?.page, source?.text, Boolean(source?.area)]);
  assert.deepEqual(sources.sort(), [[2, null, true], [2, LINE, false]].sort(), JSON.stringify(sources));

  await lena.turnTo("records");
  await openLetter(lena);
  await lena.press("button", "part-ask");
  await boxTheLine(page);
  await lena.press("button", "value-note");
  await page.see(t("value-noted"));
  const cell = (name) => page.driver.executeScript("return document.querySelector(`[data-row='0'][data-cell='${arguments[0]}']`)?.value", name);
  await page.until("the value in its boxes", async () => (await cell("value")) === "5.2");
  assert.deepEqual([await cell("name"), await cell("unit"), await cell("range")], ["Zirconia", "mmol/L", "3.5-5.1"]);
  await lena.check("a value that is noted");
  await hand.write(t("when-year"), "2026");
  await lena.press("button", "results-save");
  await lena.reads(t("results-saved", { count: 1 }));
  await lena.turnTo("records");
  await lena.press("link", "records-way-measures");
  await hand.press("link", "Zirconia");
  await page.title("Zirconia");
  await lena.check("a noted result over time");
  await lena.press("link", "measure-page");
  await page.until("the page it was read on", () => page.driver.executeScript("return location.hash.includes('page=2')"));
  await openedPage(page);
}

/** The second page of the letter is on screen, with its words. */
function openedPage(page) {
  return page.until("the line on the page", () => page.driver.executeScript(`return ${LINE_ON_PAGE} !== undefined`));
}

async function story(language) {
  const lena = await onRecords(language);
  const { page, t, hand } = lena;
  await withStory(lena);

  await lena.press("link", "records-way-measures");
  await hand.tick(t("measures-pick", { name: "CEA" }));
  await lena.reads(t("measures-one-more"));
  await hand.tick(t("measures-pick", { name: "Hemoglobin" }));
  await lena.check("the kinds of results");
  await lena.press("button", "measures-together", { args: { count: 2 } });
  await lena.arrive("measure-several");
  await lena.reads(t("measure-treated"), "CAPOX");
  const drawn = await page.driver.executeScript("return [...document.querySelectorAll('main svg[role=img]')].map((one) => one.getAttribute('aria-label'))");
  assert.equal(drawn.length, 2, "one drawing a marker");
  assert.match(drawn[0], /^CEA .*7[.,]4.*3[.,]1/);
  await hand.press("link", "CEA");
  await page.title("CEA");
  await lena.check("one kind of result");

  await lena.turnTo("records");
  await lena.press("link", "records-way-glance");
  await lena.press("button", "glance-start");
  const offered = () => page.driver.executeScript("return document.querySelector('[data-offer]')?.textContent ?? ''");
  await page.find("button", t("glance-yes"));
  await lena.check("an illness without facts");
  const taken = [];
  for (let offer = await offered(); await page.has("button", t("glance-yes")); offer = await offered()) {
    const before = await page.driver.executeScript("return document.querySelectorAll('article [data-fact]').length");
    assert.equal(before, taken.length, "nothing stands there without a yes");
    taken.push(offer);
    await lena.press("button", "glance-yes");
    await page.until("the next offer, or none", async () => (await offered()) !== offer);
    await page.until("the fact on the page", () => page.driver.executeScript("return document.querySelectorAll('article [data-fact]').length === arguments[0]", taken.length));
    assert.ok(taken.length < 20, taken.join("\n"));
  }
  // What it is, where, which side, stage, grade, and the treatment.
  assert.equal(taken.length, 6, taken.join("\n"));
  await lena.reads("Cancer of the left breast, stage IIB, grade 2", "IIB", "CAPOX");
  await lena.check("an illness at a glance");

  await lena.press("link", "records-way-dates");
  await lena.reads("CAPOX");
  await page.until("the picture", () => page.driver.executeScript("return document.querySelector('main svg[role=img]')?.getAttribute('aria-label')?.includes('CAPOX')"));
  await lena.check("the story by date");
  await lena.press("link", "dates-print");
  await lena.arrive("print-timeline");
  const path = join(profile.out, "story.pdf");
  app.profile.answer({ save: path });
  await lena.press("button", "sheet-screen-save");
  await page.until("the printed story", () => existsSync(path));
  await lena.reads(t("sheet-screen-saved-where"));
  const paper = textOf(path);
  for (const words of ["Lena Roy", "CAPOX", "Cancer of the left breast", "CEA 7.4 ug/L"]) assert.ok(paper.includes(words), `${words}\n${paper}`);
  assert.equal(pagesOf(path), 1, "one page");
}

async function elsewhere(language) {
  const lena = await onRecords(language);
  const { page, t } = lena;
  const program = installPdfProgram(profile);
  await withStory(lena);
  const [{ id: person }] = await app.invoke("people");
  const blank = { id: null, end: null, by: null, place: null, status: null, text: null, tags: [], values: [], decimal: null };
  await app.invoke("write_record", { ...blank, person, kind: "procedure", title: "Biopsy of the right breast", when: "2026-02-01" });
  await lena.turnTo("today");
  await lena.turnTo("records");
  await lena.press("link", "records-worth-asking", { args: { count: 1 } });
  await lena.arrive("asking-title");
  await page.until("what differs", async () => (await page.driver.executeScript("return document.querySelectorAll('[data-remark]').length")) === 1);
  await lena.check("worth asking");
  await lena.press("button", "asking-away-what", { args: { what: "" }, part: true });
  await lena.reads(t("asking-empty"));
  await lena.press("button", "undo");
  await page.until("it is there again", async () => (await page.driver.executeScript("return document.querySelectorAll('[data-remark]').length")) === 1);

  await lena.turnTo("records");
  await openLetter(lena);
  await lena.press("button", "elsewhere");
  await lena.reads(t("elsewhere-leaves"), t("elsewhere-copy"), t("elsewhere-traces"));
  await lena.check("before another program");
  await lena.press("button", "elsewhere-not-now");
  await page.until("the warning is gone", async () => !(await page.text()).includes(t("elsewhere-traces")));
  await lena.press("button", "elsewhere");
  await lena.press("button", "elsewhere-open");
  await lena.reads(t("elsewhere-opened"));
  const copy = decodeURIComponent((await program.opened()).replace(/^file:\/\//, ""));
  assert.ok(copy.startsWith(profile.data) && readFileSync(copy).subarray(0, 4).equals(Buffer.from("%PDF")), copy);
  await lena.lock();
  await page.until("the copy is gone", () => !existsSync(copy));
}

async function spoken() {
  const lena = await onRecords("en-CA", { spoken: true });
  const { page, t } = lena;
  await withStory(lena);
  await lena.press("link", "records-way-measures");
  await lena.hand.press("link", "CEA");
  await page.title("CEA");
  await page.until("the trend", () => page.driver.executeScript("return document.querySelectorAll('main svg[role=img]').length === 2"));
  let told = await heard("table");
  const images = told.filter(({ role }) => role === "image" || role === "img").map(({ name }) => name);
  const says = (beginning, ...rest) => images.some((name) => name.startsWith(beginning) && rest.every((words) => name.includes(words)));
  assert.ok(says(t("measure-line", { low: "0", high: "" }).slice(0, 10), t("measure-range", { range: "" }).slice(0, 10).toLowerCase(), "3.1"), `the number line:\n${images.join("\n")}`);
  assert.ok(says("CEA ug/L, 4 results.", "First 7.4, 9 December 2025.", "Last 3.1, 12 May 2026.", "Lowest 3.1, highest 7.4."), `the trend:\n${images.join("\n")}`);
  const rows = tableRows(told, t("measure-all"));
  assert.deepEqual(rows[0].slice(0, 2), [t("measure-date"), "Result"], JSON.stringify(rows));
  assert.deepEqual(rows.slice(1).map((row) => row[1]), ["3.1", "4.1", "5.2", "7.4"], JSON.stringify(rows));
  // Each piece of a drawing is no thing of its own: nobody steps through dots without names.
  assert.ok(!told.some(({ role, name }) => role === "graphic" && !name), "no nameless drawing");

  await lena.turnTo("records");
  await lena.press("link", "records-way-dates");
  await page.until("the picture", () => page.driver.executeScript("return document.querySelector('main svg[role=img]')"));
  await lena.press("button", "picture-in-words");
  told = await heard("table");
  const picture = told.find(({ role, name }) => (role === "image" || role === "img") && name.includes("CAPOX"));
  assert.match(picture?.name ?? "", /^From .* to .*CAPOX: 26 January 2026 to 20 April 2026\. .*CEA: 7\.4 .* 3\.1/);
  assert.deepEqual(tableRows(told, t("picture-treatments"))[1].slice(0, 3), ["CAPOX", "26 January 2026", "20 April 2026"]);

  /** What is on the bus once the page has brought it there. */
  async function heard(role) {
    let tree;
    await page.until(`a ${role} on the bus`, () => (tree = bus.tree()).some((one) => one.role === role));
    return tree;
  }
}

/** The rows of a table that is named so, each with what its cells say. */
function tableRows(tree, name) {
  const at = tree.findIndex((one) => one.role === "table" && one.name === name);
  assert.ok(at >= 0, `no table “${name}”: ${tree.filter((one) => one.role === "table").map((one) => one.name)}`);
  const rows = [];
  for (const one of tree.slice(at + 1)) {
    if (one.depth <= tree[at].depth) break;
    if (one.role === "table row") rows.push([]);
    else if (/cell|header/.test(one.role)) rows.at(-1)?.push(one.name);
    // What stands in a cell as a link is the link's to say.
    else if (one.role === "link" && rows.at(-1)?.at(-1) === "\ufffc") rows.at(-1)[rows.at(-1).length - 1] = one.name;
  }
  return rows;
}
