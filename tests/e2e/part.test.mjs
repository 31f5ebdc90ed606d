// A question about a part of a page, in the real app: marked on a scan, asked, and found again.
import assert from "node:assert/strict";
import { after, afterEach, test } from "node:test";
import { By, Key } from "selenium-webdriver";
import { start } from "./harness/app.mjs";
import { computerOf } from "./harness/begun.mjs";
import { noDisplay } from "./harness/display.mjs";
import { Keyboard, Mouse } from "./harness/hands.mjs";
import { atRest } from "./harness/look.mjs";
import { pdfFile } from "./harness/samples.mjs";
import { Person } from "./harness/story.mjs";

let profile, app;
afterEach(async () => {
  await app?.kill();
  app = undefined;
  profile?.remove();
});
after(noDisplay);

test("a part of a scan is drawn, asked about and found again", () => aboutAPart("en-CA", Mouse, draw));
test("a part of a scan, in French by keyboard alone", () => aboutAPart("fr-CA", Keyboard, moveAndTake));

async function aboutAPart(language, hands, mark) {
  profile = await computerOf("Lena Roy", { language });
  app = await start(profile);
  let lena = new Person(app, { language, hands, axe: true });
  await lena.unlock();
  const { t, page } = lena;
  await lena.turnTo("records");
  // Two pages without a word, as a scanner makes them; "scan" in its name would make it news.
  await lena.takeIn([pdfFile(profile.out, "form.pdf", [], [])]);
  await lena.press("link", "report-open", { more: ": form.pdf" });
  await lena.hand.press("link", "form.pdf");
  await page.title("form.pdf");
  await drawn(page, 1);
  await lena.press("button", "file-next");
  await page.until("page 2", async () => (await (await page.find("textbox", t("file-page-field"))).getProperty("value")) === "2");
  await drawn(page, 2);
  await lena.press("button", "part-ask");
  await lena.check("a part of a page");
  const marked = await mark(lena);

  await page.title(t("questions-title"));
  await lena.reads(t("questions-from-record"));
  await lena.hand.writeOn(t("questions-ask"), "?!");
  await lena.press("button", "questions-add");
  await lena.reads(t("questions-added"));
  const asked = `${t("record-ask-text", { title: "form" })}?!`;
  await app.quit();
  app = await start(profile);
  lena = lena.with(app);
  await lena.unlock();
  await lena.turnTo("questions");
  await lena.hand.press("link", asked);
  await lena.press("link", "questions-source-part-page", { args: { title: "form", page: 2 } });
  await lena.page.title("form.pdf");
  const there = await lena.page.until("the outline in the window", async () => {
    const place = await placeOf(lena.page, "[data-marked]");
    return place?.seen && place;
  });
  assert.equal(there.page, "2");
  for (const [side, fraction] of Object.entries(marked.sides)) {
    assert.ok(Math.abs(there.sides[side] - fraction) < 0.01, `${side}: ${there.sides[side]} is not ${fraction}`);
  }
  await lena.check("a part that was asked about");
}

function drawn(page, number) {
  return page.until(`page ${number} as drawn`, async () => (await page.driver.findElements(By.css(`[data-page="${number}"][data-ready]`))).length > 0);
}

/** Where something lies on its page, in fractions of it. */
function placeOf(page, selector) {
  return page.driver.executeScript((selector) => {
    const box = document.querySelector(selector);
    if (!box) return null;
    const paper = box.closest("[data-page]");
    const [inner, outer] = [box.getBoundingClientRect(), paper.getBoundingClientRect()];
    const sides = {
      left: (inner.left - outer.left) / outer.width,
      top: (inner.top - outer.top) / outer.height,
      width: inner.width / outer.width,
      height: inner.height / outer.height,
    };
    return { page: paper.dataset.page, sides, seen: inner.top >= 0 && inner.bottom <= innerHeight };
  }, selector);
}

const BOX = "[role=application]";

/** A box drawn with the mouse around a part that is in the window. */
async function draw(lena) {
  const { page } = lena;
  const { driver } = page;
  const box = await driver.findElement(By.css(BOX));
  await driver.executeAsyncScript(atRest, box);
  const before = await placeOf(page, BOX);
  // From its middle to the left and down: nobody has put the first box anywhere, so a new one is drawn.
  await driver.actions().move({ origin: box }).press().move({ origin: box, x: -120, y: 60, duration: 200 }).release().perform();
  const after = await placeOf(page, BOX);
  assert.ok(after.sides.left < before.sides.left + before.sides.width / 2, "drawn to the left");
  assert.notDeepEqual(after.sides, before.sides);
  await lena.press("button", "part-take");
  return after;
}

/** A box moved up and to the left, made narrower and higher, and taken. */
async function moveAndTake(lena) {
  const { page } = lena;
  await page.until("the keyboard on the box", () => page.driver.executeScript((box) => document.activeElement.matches(box), BOX));
  const before = await placeOf(page, BOX);
  await page.press(Key.ARROW_LEFT, Key.ARROW_LEFT, Key.ARROW_LEFT, Key.ARROW_DOWN);
  await page.hold(Key.SHIFT, Key.ARROW_LEFT);
  await page.hold(Key.SHIFT, Key.ARROW_DOWN);
  const after = await placeOf(page, BOX);
  for (const [side, by] of Object.entries({ left: -0.06, top: 0.02, width: -0.02, height: 0.02 })) {
    assert.ok(Math.abs(after.sides[side] - before.sides[side] - by) < 0.005, `${side} went from ${before.sides[side]} to ${after.sides[side]}`);
  }
  await page.press(Key.ENTER);
  return after;
}
