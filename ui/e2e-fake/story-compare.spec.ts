// What a person does with opinions side by side, most of it by keyboard alone.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

const line = (page: Page) => page.locator(".undo");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const row = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
const word = (page: Page, name: string) => row(page, name).getByRole("button", { name: /^Your word: / });

/** Goes to a control as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp, role: "button" | "link" = "button") {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let at = 0; at < 120; at++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
}

test("it is a real table, with names for columns, rows and words", async ({ page }) => {
  await open(page, "opinion/k1/compare");
  const table = page.getByRole("table", { name: "2 opinions, side by side" });
  await expect(table.getByRole("columnheader")).toHaveText([
    "Point",
    /First opinion.*Dr\. Odalys Fenn, surgeon.*28 April 2026, in person/s,
    "Your word",
    /Second opinion.*Dr\. Maren Ashdown, surgeon.*4 June 2026, by video/s,
    "Your question about it",
  ]);
  await expect(table.getByRole("columnheader", { name: "Second opinion", exact: true })).toBeVisible();
  await expect(table.getByRole("rowheader")).toHaveText([
    "What they think it is",
    "What they suggest",
    "What lies ahead",
    "Daily life, travel, cost",
    "If we wait",
    "What they looked at",
  ]);
  await expect(row(page, "What they suggest").getByRole("cell")).toHaveCount(4);
  await expect(row(page, "What they suggest")).toMatchAriaSnapshot(`
    - row:
      - rowheader "What they suggest"
      - cell:
        - paragraph: Surgery eight weeks after chemo ends, to take out the rectum.
        - 'button "Change: First opinion: What they suggest"'
      - cell:
        - 'button "Your word: Different"'
      - cell:
        - paragraph: A scope and MRI first. If no cancer is seen, wait and watch closely.
        - 'button "Change: Second opinion: What they suggest"'
      - cell:
        - paragraph:
          - strong: "A question from this:"
          - text: /“Could we wait and watch.*” It is on your list\\./
          - link "Change"
  `);
  await expect(word(page, "What they suggest")).toHaveAccessibleDescription("What they suggest");
  await expect(page.getByRole("navigation").getByRole("link", { name: "Second opinion" })).toHaveAttribute(
    "aria-current",
    "page",
  );
});

test("a word is chosen, becomes a question, and all of it can be undone, by keyboard alone", async ({ page }) => {
  await open(page, "opinion/k1/compare");
  const wait = word(page, "If we wait");
  await expect(wait).toHaveAccessibleName("Your word: Not sure");
  await tabTo(page, "Change: First opinion: If we wait");
  await page.keyboard.press("Tab");
  await expect(wait).toBeFocused();
  await page.keyboard.press("Enter");
  const list = page.getByRole("listbox", { name: "Your word" });
  await expect(list).toBeFocused();
  await expect(list.getByRole("option")).toHaveText([
    "Same",
    "More detail",
    "Different",
    "Not mentioned",
    "Not sure",
    "No word yet",
  ]);
  await expect(list.getByRole("option", { selected: true })).toHaveText("Not sure");
  await page.keyboard.press("Escape");
  await expect(wait).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("d");
  await page.keyboard.press("Enter");
  await expect(word(page, "If we wait")).toHaveAccessibleName("Your word: Different");
  await expect(word(page, "If we wait")).toBeFocused();
  await expect(line(page)).toContainText("If we wait: Different");
  await expect(page.getByText("Saved just now")).toBeVisible();

  await tabTo(page, "Ask Dr. Maren Ashdown");
  await page.keyboard.press("Enter");
  const made = row(page, "If we wait").locator(".made");
  await expect(made).toContainText(
    "“I have two opinions about how long it can wait, and they differ. How much does this difference matter?” It is on your list.",
  );
  await expect(made.getByRole("link", { name: "Change" })).toBeFocused();
  await expect(button(page, "Ask Dr. Maren Ashdown")).toHaveCount(0);
  await line(page).getByRole("button", { name: "Undo" }).click();
  await expect(made).toHaveCount(0);
  await expect(button(page, "Ask Dr. Maren Ashdown")).toBeVisible();
  await button(page, "Ask Dr. Odalys Fenn").click();
  await made.getByRole("link", { name: "Change" }).click();
  await expect(page).toHaveURL(/#\/questions\/q\d+$/);
  await expect(page.getByText("how long it can wait").first()).toBeVisible();
});

test("what was said is written in its place, kept when it is left, and survives a lock", async ({ page }) => {
  await open(page, "opinion/k1/compare");
  await tabTo(page, "Write: First opinion: Daily life, travel, cost");
  await page.keyboard.press("F2");
  const field = page.getByRole("textbox", { name: "First opinion: Daily life, travel, cost" });
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/How far it is/);
  await page.keyboard.type("Ten minutes by bus.");
  await page.keyboard.press("Escape");
  await expect(row(page, "Daily life, travel, cost")).toContainText("Ten minutes by bus.");
  await expect(button(page, "Change: First opinion: Daily life, travel, cost")).toBeFocused();
  await expect(line(page)).toContainText("Saved: Daily life, travel, cost");
  await line(page).getByRole("button", { name: "Undo" }).click();
  await expect(row(page, "Daily life, travel, cost")).toContainText("Nothing was said about this.");

  // Left by a click elsewhere, it is kept as well.
  await button(page, "Change: Second opinion: If we wait").click();
  await page.getByRole("textbox").last().fill("Twelve weeks.");
  await page.locator("h1").click();
  await expect(line(page)).toContainText("Saved: If we wait");
  await button(page, "Done").click();
  await expect(row(page, "If we wait")).toContainText("Twelve weeks.");

  // A lock in the middle of a word.
  await button(page, "Change: Second opinion: If we wait").click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Or more");
  await page.waitForTimeout(600);
  await page.evaluate(() => (window as unknown as { fakeShell: { lock: () => void } }).fakeShell.lock());
  await page.getByLabel("Password", { exact: true }).fill("slow river kettle maple lamp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await page.evaluate(() => (location.hash = "#/opinion/k1/compare"));
  await expect(row(page, "If we wait")).toContainText("Twelve weeks. Or more");
});

test("what lies ahead is closed until somebody opens it", async ({ page }) => {
  await open(page, "opinion/k1/compare");
  await expect(page.getByText("She named no numbers.")).toHaveCount(0);
  await tabTo(page, "Open what lies ahead");
  await page.keyboard.press("Enter");
  await expect(page.getByText("She named no numbers.")).toBeVisible();
  await expect(page.locator("[data-row=outlook]")).toBeFocused();
  await button(page, "Close what lies ahead").click();
  await expect(page.getByText("She named no numbers.")).toHaveCount(0);
  await expect(page.locator("[data-row=outlook]")).toBeFocused();

  // On paper only when it is chosen.
  await page.getByRole("link", { name: "Print this page" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The opinions, side by side" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /Print what lies ahead too/ })).not.toBeChecked();
  await page.getByRole("checkbox", { name: /Print what lies ahead too/ }).check();
  await expect(page.getByRole("navigation").getByRole("link", { name: "Second opinion" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await page.getByRole("link", { name: "Back to side by side" }).click();
  await expect(page.getByRole("table")).toBeVisible();
});

test("from nothing: the first opinion, a row, a row of one's own, a second opinion", async ({ page }) => {
  await open(page, "opinion/k1/compare", { more: "confirmed&opinions=none" });
  await expect(page.getByRole("heading", { name: "Start with what you have been told so far" })).toBeVisible();
  await tabTo(page, "Write the first opinion");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "First opinion" })).toBeFocused();
  // Who told the doctor, the case knows already.
  await expect(page.getByRole("textbox", { name: "Doctor", exact: true })).toHaveValue("Dr. Odalys Fenn");
  await page.getByRole("textbox", { name: "What kind of doctor" }).fill("surgeon");
  await page.keyboard.press("Tab");
  await expect(line(page)).toContainText("Saved: First opinion");
  await page.getByRole("textbox", { name: "Year" }).fill("20x6");
  await page.getByRole("radio", { name: "In person" }).check();
  await expect(page.getByText("This is not a date.")).toBeVisible();
  await page.getByRole("textbox", { name: "Year" }).fill("2026");
  await page.getByRole("checkbox", { name: /Read the slides again/ }).check();
  await page.getByRole("link", { name: "Go to side by side" }).click();
  const table = page.getByRole("table", { name: "One opinion, point by point" });
  await expect(table.getByRole("columnheader").nth(1)).toHaveText(/Dr\. Odalys Fenn, surgeon\s*2026, in person/);
  await expect(row(page, "What they looked at")).toContainText("Read the slides again");

  await page.getByText("More rows").click();
  await page.locator("[data-more=plan]").click();
  await expect(page.getByRole("textbox", { name: "First opinion: What they suggest" })).toBeFocused();
  await page.keyboard.type("Surgery in July.");
  await button(page, "Done").click();
  await expect(row(page, "What they suggest")).toContainText("Surgery in July.");

  await button(page, "Add a row").click();
  await page.keyboard.type("Can I keep working?");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "First opinion: Can I keep working?" })).toBeFocused();
  await page.keyboard.type("After six weeks.");
  await page.keyboard.press("Escape");
  await expect(row(page, "Can I keep working?")).toContainText("After six weeks.");

  await button(page, "Add the second opinion").click();
  await expect(page.getByRole("textbox", { name: "Hospital or centre" })).toHaveValue("Northmere Cancer Centre");
  await page.getByRole("link", { name: "Go to side by side" }).click();
  await expect(word(page, "What they suggest")).toHaveAccessibleName("Your word: No word yet");
});

test("the records are looked at on request, one page at a time", async ({ page }) => {
  await open(page, "opinion/k1/compare");
  await page.getByRole("link", { name: "Look in my records: First opinion" }).click();
  const offer = page.locator("[data-offer]");
  await expect(offer).toHaveText("How far it is");
  await expect(page.getByRole("link", { name: "Letter from Harbour Street Hospital, page 1" })).toHaveAttribute(
    "href",
    "#/records/e5/file/pdf-e5?page=1",
  );
  await tabTo(page, "Yes, put it in");
  await page.keyboard.press("Enter");
  await expect(offer).toHaveText("What they suggest");
  await expect(offer).toBeFocused();
  await expect(page.getByText("In this row you have now: Surgery eight weeks")).toBeVisible();
  await tabTo(page, "No");
  await page.keyboard.press("Enter");
  await expect(offer).toHaveText("Tests still needed");
  await button(page, "No").click();
  await expect(offer).toHaveText("That was all we found");
  await expect(offer).toBeFocused();
  await page.getByRole("link", { name: "Back to side by side" }).click();
  await expect(row(page, "How far it is")).toContainText("Stage IIIB (AJCC, 8th edition)");
  await expect(row(page, "How far it is").getByRole("link")).toHaveText("Letter from Harbour Street Hospital, page 1");
  await expect(row(page, "Tests still needed")).toHaveCount(0);
});

test("an opinion is deleted and brought back; what they had is ticked", async ({ page }) => {
  await open(page, "opinion/k1/compare/opinion/2");
  await page.getByText(/Which of your records they had/).click();
  await page.getByRole("checkbox", { name: /Colonoscopy/ }).check();
  await expect(page.getByText("Which of your records they had: 4")).toBeVisible();
  await page.getByLabel("The opinion in writing").selectOption({ index: 1 });
  await expect(line(page)).toContainText("Saved: Second opinion");
  await button(page, "Delete this opinion").click();
  await expect(page.getByRole("table", { name: "One opinion, point by point" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await line(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("table", { name: "2 opinions, side by side" })).toBeVisible();
  await expect(page.getByRole("link", { name: "The written opinion" })).toHaveCount(2);
});

test("a failed save says so and keeps what was typed", async ({ page }) => {
  await open(page, "opinion/k1/compare", { more: "confirmed&fail=save_opinion" });
  await button(page, "Change: First opinion: If we wait").click();
  await page.getByRole("textbox").last().fill("Ten weeks.");
  await button(page, "Done").click();
  await expect(page.getByRole("alert")).toBeInViewport({ ratio: 1 });
  const field = page.getByRole("textbox", { name: "First opinion: If we wait" });
  await expect(field).toHaveValue("Ten weeks.");
  // It is a draft until it can be kept.
  await page.evaluate(() => (location.hash = "#/today"));
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await page.evaluate(() => (location.hash = "#/opinion/k1/compare"));
  await expect(field).toHaveValue("Ten weeks.");
  await expect(page.getByText("What you wrote before is still here.")).toBeVisible();
});

test("the search window finds its pages", async ({ page }) => {
  await open(page, "today");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("side by");
  await page.getByRole("option", { name: "Opinions side by side" }).click();
  await expect(page).toHaveURL(/#\/opinion\/k1\/compare$/);
  await expect(page.getByRole("table")).toBeVisible();
});
