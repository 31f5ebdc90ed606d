// Preparing together, and everything that is printed, in every look.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const next = (page: Page) => page.locator("form .btn.main").click();
const toLock = async (page: Page) => {
  await next(page);
  await expect(page.locator("main input").last()).toBeVisible();
};
const toCheck = async (page: Page) => {
  await toLock(page);
  await expect(page.locator("main input.input")).not.toHaveValue("");
  await next(page);
  await expect(page.locator(".asks li")).toHaveCount(3);
};
const choose = (page: Page) => page.locator("main .btn.main").click();
const type = async (page: Page, words: string) => {
  await choose(page);
  await page.locator("main input").fill(words);
  await next(page);
};
const found = async (page: Page) => {
  await choose(page);
  await expect(page.locator(".asks li")).toHaveCount(4);
};
const drawn = async (page: Page) => {
  await page.locator(".desk").scrollIntoViewIfNeeded();
  await expect(page.locator("[data-ready]").first()).toBeVisible({ timeout: 15_000 });
};

everyLook([
  { name: "together", place: "together", act: (page) => expect(page.locator(".key")).toBeVisible() },
  { name: "together-what", place: "together/make", act: (page) => expect(page.locator("form")).toBeVisible() },
  {
    name: "together-what-none",
    place: "together/make",
    act: async (page) => {
      await page.locator("main .meta button").last().click();
      await next(page);
      await expect(page.locator(".problem-text")).toBeVisible();
    },
  },
  { name: "together-empty", place: "together/make", start: { more: "confirmed&empty" } },
  {
    name: "together-lock",
    place: "together/make",
    act: async (page) => {
      await toLock(page);
      await page.locator("main input.input").fill("plum");
      await next(page);
      await expect(page.locator(".problem-text")).toBeVisible();
    },
  },
  { name: "together-lock-no-key", place: "together/make/lock", start: { more: "confirmed&empty" } },
  { name: "together-check", place: "together/make", act: toCheck },
  {
    name: "together-done",
    place: "together/make",
    act: async (page) => {
      await toCheck(page);
      await page.locator("main .btn.main").click();
      await expect(page.locator("main .notice")).toBeVisible();
    },
  },
  { name: "together-open", place: "together/open" },
  {
    name: "together-words",
    place: "together/open",
    act: async (page) => {
      await type(page, "plum ladder");
      await expect(page.locator("[aria-invalid]")).toBeFocused();
    },
  },
  { name: "together-found", place: "together/open", start: { more: "confirmed&file=key" }, act: found },
  {
    name: "together-unknown",
    place: "together/open",
    start: { more: "confirmed&file=unknown" },
    act: async (page) => {
      await type(page, "plum ladder quiet harbour tin");
      await expect(page.locator(".new")).toBeVisible();
    },
  },
  {
    name: "together-foreign",
    place: "together/open",
    start: { more: "confirmed&file=foreign" },
    act: async (page) => {
      await choose(page);
      await expect(page.locator(".notice.problem")).toBeVisible();
    },
  },
  {
    name: "together-taken",
    place: "together/open",
    start: { more: "confirmed&file=key" },
    act: async (page) => {
      await found(page);
      await choose(page);
      await expect(page.locator(".undo")).toBeVisible();
      await expect(page.locator(".rows li")).toHaveCount(1);
    },
  },
  { name: "print-all", place: "sheet/all", act: (page) => expect(page.locator(".rows li").nth(4)).toBeVisible() },
  { name: "print-for-me", place: "sheet/for_me", act: drawn },
  { name: "print-sheet-of", place: "sheet/questions/a1", act: drawn },
  {
    name: "print-diary",
    place: "sheet/diary",
    act: async (page) => {
      await page.locator("select").first().selectOption({ index: 4 });
      await page.locator("main input.day").fill("30");
      await page.locator("main select.month").selectOption("02");
      await page.locator("main input.year").fill("2026");
      await expect(page.locator("[aria-invalid]").first()).toBeVisible();
    },
  },
  {
    name: "print-later",
    place: "sheet/diary",
    act: async (page) => {
      await page.locator("select").first().selectOption({ index: 4 });
      await page.locator("main input.day").fill("1");
      await page.locator("main select.month").selectOption("01");
      await page.locator("main input.year").fill("2027");
      await expect(page.locator(".desk .btn")).toBeVisible();
    },
  },
  {
    name: "print-nothing",
    place: "sheet/fridge",
    start: { more: "confirmed&nothing" },
    act: (page) => expect(page.locator(".empty")).toBeVisible(),
  },
  {
    name: "print-summary-never",
    place: "sheet/summary",
    start: { more: "confirmed&empty" },
    act: (page) => expect(page.locator(".empty")).toBeVisible(),
  },
]);
