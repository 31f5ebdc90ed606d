// Records written by hand, in the real app: every kind written, one corrected, undone and deleted; twenty results typed from paper by
// keyboard alone; pages of photos turned and put in order.
import assert from "node:assert/strict";
import { after, afterEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { LETTER, LETTRE, letter } from "./harness/brought.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Keyboard, Mouse } from "./harness/hands.mjs";
import { Profile } from "./harness/profile.mjs";
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

/** By language: a computer on which Lena has set up her records. */
const begun = new Map();

async function onRecords(language, hands = Mouse) {
  if (!begun.has(language)) {
    profile = new Profile();
    app = await start(profile);
    await new Person(app, { language }).begin();
    await app.quit();
    begun.set(language, profile);
  }
  profile = begun.get(language).copy();
  app = await start(profile);
  const lena = new Person(app, { language, hands, axe: true });
  await lena.unlock();
  await lena.turnTo("records");
  return lena;
}

for (const [language, words] of [["en-CA", "English"], ["fr-CA", "French"]]) {
  test(`every kind is written, and one corrected, undone and deleted, in ${words}`, { timeout: 10 * MINUTES }, () => everyKind(language));
  test(`twenty results are typed from paper by keyboard alone, in ${words}`, { timeout: 10 * MINUTES }, () => twenty(language));
}
test("pages of photos are turned and put in order, by keyboard", { timeout: 10 * MINUTES }, arranged);

/** The kinds with a form of their own; a measurement and a letter have more than a title. */
const KINDS = ["diagnosis", "medicine", "treatment", "allergy", "immunisation", "procedure", "imaging-study", "encounter", "finding", "note", "other"];

async function everyKind(language) {
  const lena = await onRecords(language);
  const { page, t, hand } = lena;
  let written = 0;
  for (const kind of KINDS) {
    await lena.press("link", "write-do");
    await page.title(t("write-choose"));
    if (written === 0) await lena.check("what to write");
    if (!(await page.has("link", t(`write-kind-${kind}`), { part: true }))) {
      await lena.turnTo("records");
      continue; // this kind comes from files only
    }
    await lena.press("link", `write-kind-${kind}`, { part: true });
    await page.title(t(`write-kind-${kind}`));
    await hand.write(await titleOf(lena, kind), `Zinnia ${kind}`);
    await hand.write(t("when-year"), "2024");
    await lena.press("button", "write-save");
    await page.title(`Zinnia ${kind}`);
    if (written === 1) await lena.check("a record that was written");
    written++;
    await lena.turnTo("records");
  }
  assert.ok(written >= 9, `${written} kinds were written`);
  assert.equal(await lena.recordsShown(), written);

  await lena.lookFor("Zinnia medicine");
  await page.until("a hit", async () => (await page.driver.findElements(By.css("dialog [role=option]"))).length > 0);
  await page.press(Key.ENTER);
  await page.title("Zinnia medicine");
  await lena.press("link", "record-change");
  await lena.arrive("write-correct");
  await hand.write(t("write-medicine-title"), "Zinnia 5 mg");
  await lena.press("button", "write-save");
  await page.title("Zinnia 5 mg");
  await lena.press("button", "undo");
  await page.title("Zinnia medicine");
  await lena.press("button", "record-delete");
  await page.title(t("records-title"));
  await lena.press("button", "undo");
  await page.until("all are there again", async () => (await lena.recordsShown()) === written);
}

/** The label of a kind's title field: its own, or the one of all. */
async function titleOf({ page, t }, kind) {
  for (const id of [`write-${kind}-title`, "write-title"]) {
    const label = words(t, id);
    if (label && (await page.has("textbox", label))) return label;
  }
  throw new Error(`no title field for ${kind}`);
}

function words(t, id) {
  try {
    return t(id);
  } catch {
    return undefined;
  }
}

const RESULTS = Array.from({ length: 20 }, (_, row) => [`Marigold ${row + 1}`, row === 4 ? "<0,5" : `${row + 1},${row % 10}`, "mmol/L", "1,0 - 25,0", row % 7 === 0 ? "H" : ""]);

async function twenty(language) {
  const lena = await onRecords(language, Keyboard);
  const { page, t, hand } = lena;
  await lena.press("link", "write-do");
  await page.title(t("write-choose"));
  await lena.press("link", "results-title", { part: true });
  await lena.arrive("results-title");
  await hand.write(t("when-year"), "2025");
  await hand.write(t("value-lab"), "Harbour Street lab");
  await page.press(Key.TAB);
  await page.until("the first cell", () => page.driver.executeScript("return document.activeElement?.dataset.cell === 'name'"));
  for (const row of RESULTS) for (const cell of row) await page.press(cell, Key.ENTER);
  await lena.reads(t("results-count", { count: 20 }));
  await lena.check("twenty results");
  // Enter in an empty last row: there is no more.
  await page.press(Key.ENTER);
  await page.until("the button", () => page.driver.executeScript("return document.activeElement?.type === 'submit'"));
  await page.press(Key.ENTER);
  await page.until("all twenty in the list", async () => (await lena.recordsShown()) === 20);
  await lena.reads(t("results-saved", { count: 20 }), "<0,5 mmol/L");
  const shown = await page.driver.executeScript("return [...document.querySelectorAll('main ol a.t')].map((link) => link.textContent.trim())");
  assert.deepEqual(shown, RESULTS.map(([name]) => name), "they stand in the order of the paper");
  await lena.search("6,5");
  await page.press(Key.ESCAPE);
  await lena.press("button", "undo");
  await lena.reads(t("write-do"));
  await page.until("none of them is left", async () => !(await page.text()).includes("Marigold"));
}

async function arranged() {
  const lena = await onRecords("en-CA", Keyboard);
  const { page, t } = lena;
  await lena.takeIn([letter(profile.out, LETTER), letter(profile.out, LETTRE)]);
  const [{ id: person }] = await app.invoke("people");
  const { entries } = await app.invoke("to_sort", { person });
  const { id } = await app.invoke("join_pictures", { ids: entries.map((entry) => entry.id) });
  await page.driver.executeScript("location.hash = arguments[0]", `#/records/${id}/pages`);
  await lena.arrive("pages-title");
  const inside = () => app.invoke("record", { id });
  const [first, second] = (await inside()).files.map((file) => file.object);
  await lena.hand.press("button", t("pages-of", { act: t("pages-right"), page: 1 }));
  await page.until("the turn on disk", async () => (await inside()).looks.find((look) => look.object === first)?.turn === "right");
  await lena.hand.press("button", t("pages-of", { act: t("pages-down"), page: 1 }));
  await page.until("the order on disk", async () => (await inside()).files[0].object === second);
  await lena.check("pages put in order");
  await lena.press("button", "undo");
  await page.until("the order that was", async () => (await inside()).files[0].object === first);
}
