// The screens of the first run, the unlock, Today, Settings and the bars around them.
import { expect, type Page } from "@playwright/test";
import { everyLook, type Screen } from "./every-look";

const next = (page: Page) => page.locator("form .btn.main").click();

async function toPassword(page: Page) {
  await next(page);
  await page.locator("input[type=text]").first().fill("Lena");
  await next(page);
}

async function toRecovery(page: Page) {
  await toPassword(page);
  await page.locator(".idea button").first().click();
  await next(page);
  await expect(page.locator("figure")).toBeVisible();
}

async function tryPassword(page: Page) {
  await page.locator("input").fill("not this one");
  await next(page);
  await expect(page.locator("[aria-invalid]")).toBeVisible();
}

const screens: Screen[] = [
  { name: "hello", start: { stage: "first_run" } },
  { name: "whose", start: { stage: "first_run" }, act: next },
  {
    name: "whose-problem",
    start: { stage: "first_run" },
    act: async (page) => {
      await next(page);
      await page.locator(".choice").nth(1).click();
      await next(page);
    },
  },
  { name: "password", start: { stage: "first_run" }, act: toPassword },
  { name: "recovery", start: { stage: "first_run" }, act: toRecovery },
  {
    name: "type-back",
    start: { stage: "first_run" },
    act: async (page) => {
      await toRecovery(page);
      await page.locator(".rec .btns .btn").last().click();
      await next(page);
      await expect(page.locator("[aria-invalid]").first()).toBeVisible();
    },
  },
  {
    name: "first-thing",
    start: { stage: "first_run" },
    act: async (page) => {
      await toRecovery(page);
      await page.locator(".later button").click();
    },
  },
  { name: "unlock", start: { stage: "locked" } },
  { name: "unlock-wrong", start: { stage: "locked", more: "hint" }, act: tryPassword },
  {
    name: "unlock-code",
    start: { stage: "locked" },
    act: async (page) => {
      await page.locator("form .btn.quiet").click();
      await page.locator("textarea").fill("K7M2A 9QXDB 4HTRC WRONG E6PCE 3VJZF M1RSG");
      await next(page);
      await expect(page.locator("[aria-invalid]")).toBeVisible();
    },
  },
  { name: "problem", start: { stage: "problem", more: "problem=in_use" } },
  { name: "after-code", start: { more: "recovered" } },
  { name: "today", place: "today" },
  { name: "today-unsafe", place: "today", start: { more: "x" } },
  { name: "today-empty", place: "today", start: { more: "empty" } },
  { name: "today-example", place: "today", start: { more: "example" } },
  { name: "today-failed", place: "today", start: { more: "confirmed&fail=today" } },
  { name: "settings", place: "settings" },
  { name: "settings-password", place: "settings/password" },
  { name: "settings-recovery", place: "settings/recovery" },
  { name: "settings-sheet", place: "settings/recovery", start: { more: "x" } },
  {
    name: "people",
    place: "today",
    act: async (page) => {
      await page.locator(".who").click();
      await page.locator("dialog .btn").click();
    },
  },
  {
    name: "text-size",
    place: "today",
    start: { more: "confirmed" },
    act: async (page) => {
      const menu = page.locator(".menu");
      if (await menu.isVisible()) await menu.click();
      await page.getByRole("button", { name: /Text size|Taille du texte/ }).click();
    },
  },
];

everyLook(screens);
