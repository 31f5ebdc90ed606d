// What a person does with what is worth asking.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

const remarks = (page: Page) => page.locator("[data-remark]");

test("what differs between papers says where it stands, and becomes a question with its place", async ({ page }) => {
  await open(page, "records/asking");
  await expect(page.getByText("It does not know which is right.")).toBeVisible();
  await expect(remarks(page)).toHaveText([
    "One paper says left, another says right: kidney.",
    "The date of birth is not the same on all papers.",
    "The name is not the same on all papers.",
    "Some pages are not here: 3, 4.",
    "The report is here, the pictures are not: CT of the chest.",
    "A paper has another date of birth than you wrote here: 12 March 1958.",
  ]);
  const side = page.getByRole("listitem", { name: /left, another says right/ });
  await expect(side.getByText("“a small cyst of the left kidney”")).toBeVisible();
  await expect(side.getByRole("link", { name: "Letter from Harbour Street Hospital" })).toHaveAttribute(
    "href",
    "#/records/e5/file/pdf-e5?page=1",
  );
  await expect(page.getByRole("listitem", { name: /^The date of birth/ }).getByText("2 March 1958")).toBeVisible();
  await side.getByRole("button", { name: /^Ask about this/ }).click();
  await expect(page.getByLabel("What do you want to ask?")).toHaveValue(
    "One paper says left, another says right: kidney. Which is it? ",
  );
  await page.getByRole("button", { name: "Add to my list" }).click();
  await page
    .getByRole("link", { name: /^One paper says left/ })
    .first()
    .click();
  await expect(page.locator("blockquote")).toContainText("a small cyst of the left kidney");
});

test("one is put away and comes back, by keyboard alone", async ({ page }) => {
  await open(page, "records/asking");
  await expect(remarks(page)).toHaveCount(6);
  const away = page.getByRole("button", { name: /^Put away: The date of birth/ });
  for (let at = 0; at < 60; at++) {
    await page.keyboard.press("Tab");
    if (await away.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(away).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(remarks(page)).toHaveCount(5);
  await expect(remarks(page).nth(1)).toBeFocused();
  await expect(remarks(page).nth(1)).toHaveText("The name is not the same on all papers.");
  await page.locator(".undo").getByRole("button", { name: "Undo" }).press("Enter");
  await expect(remarks(page)).toHaveCount(6);
  // All of them, one after the other.
  for (let left = 5; left >= 0; left--) {
    await page
      .getByRole("button", { name: /^Put away:/ })
      .first()
      .press("Enter");
    await expect(remarks(page)).toHaveCount(left);
  }
  await expect(page.getByText("Nothing to ask about just now.")).toBeVisible();
  await expect(page.locator("main h1")).toBeFocused();
});
