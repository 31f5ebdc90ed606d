// Writing by hand, results from paper and the papers to sort, in every look.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const cell = (page: Page, row: number, name: string) => page.locator(`[data-row="${row}"][data-cell="${name}"]`);

everyLook([
  { name: "written-choose", place: "records/write" },
  { name: "written-medicine", place: "records/write/medicine" },
  {
    name: "written-result",
    place: "records/write/lab_result",
    act: async (page) => {
      await page.locator("form .input").first().fill("Platelets");
      await page.locator(".value .input").first().fill("1,234");
      await expect(page.locator(".value fieldset")).toBeVisible();
      await page.locator("form .btn.main").click();
      await expect(page.locator(".value fieldset .cap")).toBeVisible();
    },
  },
  {
    name: "written-pressure",
    place: "records/write/vital_sign",
    act: async (page) => {
      await page.locator(".choice").nth(1).click();
      await expect(page.locator(".value")).toHaveCount(2);
    },
  },
  {
    name: "written-problem",
    place: "records/write/encounter",
    act: async (page) => {
      await page.locator("form .btn.main").click();
      await expect(page.locator(".problem-text")).toBeVisible();
      await page.locator(".end .check").click();
    },
  },
  { name: "written-change", place: "records/e2/change" },
  { name: "results-empty", place: "records/results" },
  {
    name: "results-typed",
    place: "records/results",
    act: async (page) => {
      await cell(page, 0, "name").fill("Potassium");
      await cell(page, 0, "value").fill("4,5");
      await cell(page, 0, "unit").fill("mmol/L");
      await cell(page, 0, "flag").fill("H");
      await page.keyboard.press("Enter");
      await cell(page, 1, "name").fill("Ferritin");
      await cell(page, 1, "value").fill("1,234");
      await expect(page.locator(".table fieldset")).toBeVisible();
      await cell(page, 1, "flag").press("Enter");
      await page.keyboard.type("haem");
      await page.keyboard.press("ArrowDown");
      await expect(page.locator("[role=option]").first()).toBeVisible();
    },
  },
  {
    name: "results-problem",
    place: "records/results",
    act: async (page) => {
      await cell(page, 0, "value").fill("4,5");
      await cell(page, 0, "value").evaluate((field) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", "1\tg/L\n2\tg/L");
        field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      });
      await expect(page.locator(".below .linky")).toBeVisible();
      await page.locator("form .btn.main").click();
      await expect(page.locator(".wrong .problem-text")).toBeVisible();
    },
  },
  {
    name: "written-measure-problem",
    place: "records/write/vital_sign",
    act: async (page) => {
      await page.locator("form .btn.main").click();
      await expect(page.locator(".problem-text")).toBeVisible();
    },
  },
  { name: "results-paper", place: "records/results/e5/picture" },
  { name: "sort-waiting", place: "records", start: { more: "confirmed&tray" } },
  {
    name: "sort",
    place: "records/sort",
    start: { more: "confirmed&tray" },
    act: async (page) => {
      await expect(page.locator(".thumb canvas").first()).toBeVisible();
      await page.locator(".choose .check").first().click();
      await page.locator(".choose .check").last().click();
    },
  },
  { name: "sort-none", place: "records/sort" },
  { name: "sort-describe", place: "records/sort/t1", start: { more: "confirmed&tray" } },
  {
    name: "sort-join",
    place: "records/sort",
    start: { more: "confirmed&tray" },
    act: async (page) => {
      await page.locator(".choose .check").first().click();
      await page.locator(".choose .check").last().click();
      await page.locator(".chosen .btn").first().click();
      await expect(page.locator("ol .thumb canvas").first()).toBeVisible();
    },
  },
]);
