// What is inside files, in every look.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const start = { more: "confirmed&inside" };
const pictured = async (page: Page) => {
  for (const place of [0, 1]) {
    const item = page.locator("#study ~ ul > li").nth(place);
    await item.scrollIntoViewIfNeeded();
    await expect(item.locator("img")).toBeVisible();
  }
  await page.locator("#study ~ ul > li").nth(2).scrollIntoViewIfNeeded();
  await expect(page.locator("#study ~ ul img")).toHaveCount(2);
  await page.evaluate(() => scrollTo(0, 0));
};

everyLook([
  {
    name: "document",
    place: "records/e40/file/ccda",
    start,
    act: (page) => expect(page.locator("article")).toBeVisible(),
  },
  {
    name: "document-closed",
    place: "records/e41/file/kept-back?at=row7",
    start,
    act: (page) => expect(page.locator(".notice h2")).toBeVisible(),
  },
  {
    name: "document-at",
    place: "records/e40/file/ccda?at=result%252F1%2520%2526%2520more",
    start,
    act: (page) => expect(page.locator("tr.marked")).toBeFocused(),
  },
  {
    name: "document-at-run",
    place: "records/e40/file/ccda?at=cea",
    start,
    act: (page) => expect(page.locator("article mark")).toBeFocused(),
  },
  { name: "document-unread", place: "records/e43/file/unread", start },
  { name: "study", place: "records/e44", start, act: pictured },
  {
    name: "study-larger",
    place: "records/e44",
    start,
    act: async (page) => {
      await pictured(page);
      await page.locator(".over").first().click();
      await expect(page.locator("dialog img")).toBeVisible();
    },
  },
  { name: "disc", place: "records/e44/file/cd", start, act: (page) => expect(page.locator("main .btn")).toBeVisible() },
  { name: "table-offer", place: "records/e42", start },
  { name: "table", place: "records/e42/table/csv", start, act: (page) => expect(page.locator("#kept")).toBeVisible() },
  {
    name: "table-asked",
    place: "records/e42/table/csv",
    start,
    act: async (page) => {
      await page.locator(".btn.main").click();
      await expect(page.locator("[role=alert]")).toBeVisible();
    },
  },
  {
    name: "table-kept",
    place: "records/e42/table/csv",
    start,
    act: async (page) => {
      await page.locator(".ask").first().locator("input").first().check();
      await page.locator(".ask").last().locator("input").first().check();
      await page.locator("main .btn.main").click();
      await expect(page.locator(".job a")).toBeVisible();
    },
  },
  { name: "table-empty", place: "records/e42/table/nothing", start },
  { name: "report-inside", place: "records/imports/portal", start },
  { name: "help-disc", place: "help/disc" },
  { name: "help-photos", place: "help/photos" },
  { name: "help-imaging", place: "help/imaging" },
  { name: "add-nothing-yet", place: "records", start: { more: "confirmed&empty" } },
]);
