// What a person does with what a file shows: a value noted, a file opened with another program.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

const cell = (page: Page, row: number, name: string) => page.locator(`[data-row="${row}"][data-cell="${name}"]`);
const calls = (page: Page) =>
  page.evaluate(() => (window as unknown as { fakeShell: { calls: string[] } }).fakeShell.calls);

/** Selects the words of a page that hold this. */
async function select(page: Page, number: number, words: string) {
  const line = page.locator(`[data-page="${number}"]`).getByText(words).first();
  await line.evaluate((one) => getSelection()?.selectAllChildren(one));
}

test("words of a page become a row that is looked over, and a result that says its page", async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await open(page, "records/e5/file/pdf-e5?page=2");
  await expect(page.locator("[data-page='2']").getByText("Potassium 5.2 mmol/L").first()).toBeAttached();
  await select(page, 2, "Potassium 5.2 mmol/L");
  await page.getByRole("button", { name: "Note the value" }).press("Enter");
  await expect(page).toHaveURL(/#\/records\/results\/e5\/pdf-e5\?page=2&noted$/);
  await expect(page.getByText("Look it over before you save.")).toBeVisible();
  for (const [name, text] of [
    ["name", "Potassium"],
    ["value", "5.2"],
    ["unit", "mmol/L"],
    ["range", ""],
  ] as const)
    await expect(cell(page, 0, name)).toHaveValue(text);
  expect(await calls(page)).not.toContain("keep_results");
  await page.getByRole("textbox", { name: "Year" }).fill("2026");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".undo")).toContainText("One result is saved.");
  await expect(page).toHaveURL(/#\/records\/e5$/);
  await page.goto(page.url().replace(/#.*/, "#/records"));
  await page.getByRole("link", { name: "Potassium" }).first().click();
  await expect(page.getByRole("main")).toContainText("page 2");
});

test("a row comes after what was typed before", async ({ page }) => {
  await open(page, "records/results/e5/pdf-e5");
  await cell(page, 0, "name").fill("Sodium");
  await cell(page, 0, "value").fill("139");
  await page.getByRole("link", { name: "Back to the record" }).click();
  await page.goto(page.url().replace(/#.*/, "#/records/e5/file/pdf-e5"));
  await expect(page.locator("[data-page='1']").getByText("Potassium 5.2 mmol/L").first()).toBeAttached();
  await select(page, 1, "Potassium 5.2 mmol/L");
  await page.getByRole("button", { name: "Note the value" }).click();
  await expect(cell(page, 0, "name")).toHaveValue("Sodium");
  await expect(cell(page, 0, "value")).toHaveValue("139");
  await expect(cell(page, 1, "name")).toHaveValue("Potassium");
});

test("each row says the page that it was noted from", async ({ page }) => {
  for (const [number, name] of [
    [1, "Potassium before"],
    [2, "Potassium after"],
  ] as const) {
    await open(page, `records/e5/file/pdf-e5?page=${number}`);
    await expect(page.locator(`[data-page='${number}']`).getByText("Potassium 5.2 mmol/L").first()).toBeAttached();
    await select(page, number, "Potassium 5.2 mmol/L");
    await page.getByRole("button", { name: "Note the value" }).click();
    await cell(page, number - 1, "name").fill(name);
    await expect(page.getByText("Look it over before you save.")).toBeVisible();
    if (number === 1) await page.getByRole("link", { name: "Back to the record" }).click();
  }
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator(".undo")).toContainText("2 results are saved.");
  for (const [number, name] of [
    [1, "Potassium before"],
    [2, "Potassium after"],
  ] as const) {
    await page.goto(page.url().replace(/#.*/, "#/records"));
    await page.getByRole("link", { name }).first().click();
    await expect(page.getByRole("main")).toContainText(`page ${number}`);
  }
});

test("without a mouse, a box around a line of a page takes its words along", async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await open(page, "records/e5/file/pdf-e5?page=2");
  const line = page.locator("[data-page='2']").getByText("Potassium 5.2 mmol/L").first();
  await expect(line).toBeAttached();
  await page.getByRole("button", { name: "Ask about part of this page" }).press("Enter");
  const box = page.getByRole("application");
  await expect(box).toBeFocused();
  // As low as a line, then up or down until it lies over it.
  for (let step = 0; step < 30; step++) await page.keyboard.press("Shift+ArrowUp");
  for (let step = 0; step < 40; step++) await page.keyboard.press("ArrowLeft");
  for (let step = 0; step < 60; step++) await page.keyboard.press("Shift+ArrowRight");
  for (let step = 0; step < 80; step++) {
    const [at, wanted] = [await box.boundingBox(), await line.boundingBox()];
    if (!at || !wanted) throw new Error("nothing is shown");
    const [middle, goal] = [at.y + at.height / 2, wanted.y + wanted.height / 2];
    if (Math.abs(middle - goal) < at.height / 2) break;
    await page.keyboard.press(middle < goal ? "ArrowDown" : "ArrowUp");
  }
  await page.getByRole("button", { name: "Note the value" }).press("Enter");
  await expect(page).toHaveURL(/#\/records\/results\/e5\/pdf-e5\?page=2&noted$/);
  await expect(cell(page, 0, "name")).toHaveValue("Potassium");
  await expect(cell(page, 0, "value")).toHaveValue("5.2");
  await expect(cell(page, 0, "unit")).toHaveValue("mmol/L");
});

test("a value in a picture or in a text is noted with the paper beside or near", async ({ page }) => {
  await open(page, "records/e5/file/picture");
  await page.getByRole("button", { name: "Ask about part of this picture" }).click();
  await page.getByRole("button", { name: "Note the value" }).click();
  await expect(page).toHaveURL(/#\/records\/results\/e5\/picture$/);
  await expect(page.getByText("Look it over before you save.")).toHaveCount(0);

  await page.goto(page.url().replace(/#.*/, "#/records/e5/file/words"));
  await page.getByText("Numb fingers in the cold.").evaluate((one) => getSelection()?.selectAllChildren(one));
  await page.getByRole("button", { name: "Note the value" }).click();
  await expect(page.getByRole("link", { name: /Look at .*Notes\.txt/ })).toBeVisible();
  await expect(cell(page, 0, "name")).toHaveValue(/^Numb fingers/);
});

test("another program opens a file only after a warning, by keyboard alone", async ({ page }) => {
  await open(page, "records/e5/file/pdf-e5");
  const ask = page.getByRole("button", { name: "Open with another program" });
  await ask.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Open with another program" });
  await expect(dialog).toContainText("The file leaves the protection of Second Chair.");
  await expect(dialog).toContainText("A copy lies on this computer until you lock or close Second Chair.");
  await expect(dialog).toContainText("The other program may keep its own traces.");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(ask).toBeFocused();
  expect(await calls(page)).not.toContain("open_elsewhere");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Not now" }).press("Enter");
  await expect(ask).toBeFocused();
  expect(await calls(page)).not.toContain("open_elsewhere");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Open it" }).press("Enter");
  await expect(page.getByText("Handed to another program.")).toBeVisible();
  expect(await calls(page)).toContain("open_elsewhere");
  await expect(ask).toBeFocused();
});

test("another program that cannot be found is said, and nothing else is lost", async ({ page }) => {
  await open(page, "records/e5/file/picture", { more: "confirmed&fail=open_elsewhere" });
  await page.getByRole("button", { name: "Open with another program" }).click();
  await page.getByRole("button", { name: "Open it" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toBeVisible();
  // A disc of scans is no file for another program.
  await open(page, "records/e5/file/words");
  await expect(page.getByRole("button", { name: "Open with another program" })).toBeVisible();
});
