// Appointments and Today, in every look. The clock stands on the day of the example family.
import { expect, test, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date("2026-05-21T10:00:00")));

const main = (page: Page) => page.locator("main .btn.main").last();
async function card(page: Page, which: number) {
  await expect(page.locator("dialog h1")).toBeFocused();
  for (let at = 0; at < which; at++) {
    await page.keyboard.press("PageDown");
    await expect(page.locator("dialog textarea")).toBeVisible();
    await page.waitForTimeout(100);
  }
}

everyLook([
  { name: "appointments", place: "appointments" },
  { name: "appointments-empty", place: "appointments", start: { more: "confirmed&empty" } },
  {
    name: "appointments-earlier",
    place: "appointments",
    act: async (page) => {
      for (const year of await page.locator("summary").all()) await year.click();
    },
  },
  { name: "appointment", place: "appointments/a1" },
  { name: "appointment-twice", place: "appointments/a1", start: { more: "confirmed&twice" } },
  { name: "appointment-past", place: "appointments/a5" },
  { name: "appointment-skipped", place: "appointments/a9" },
  { name: "appointment-gone", place: "appointments/nowhere" },
  { name: "appointment-new", place: "appointments/new" },
  {
    name: "appointment-new-open",
    place: "appointments/new",
    act: async (page) => {
      await page.getByLabel(/^(Day|Jour)$/).fill("31");
      await page.getByLabel(/^(Month|Mois)$/).selectOption("06");
      await page.getByLabel(/^(Year|Année)$/).fill("2026");
      for (const fold of await page.locator("summary").all()) await fold.click();
      await page.locator(".companions .btn").last().click();
      await page.locator("details select").last().selectOption("other");
      await main(page).click();
      await expect(page.locator("[aria-invalid]").first()).toBeVisible();
    },
  },
  { name: "appointment-change", place: "appointments/a7/change" },
  {
    name: "appointment-calendar",
    place: "appointments/a1",
    act: async (page) => {
      await page.locator("[aria-haspopup=dialog].quiet").click();
      await page.locator("dialog .btn.main").click();
      await expect(page.locator("dialog [role=status]")).not.toBeEmpty();
    },
  },
  {
    name: "appointment-task",
    place: "appointments/a1",
    act: (page) => page.locator("[data-task=new]").click(),
  },
  { name: "ready", place: "appointments/a1/ready" },
  { name: "ready-questions", place: "appointments/a1/ready/questions" },
  { name: "ready-top", place: "appointments/a1/ready/top" },
  { name: "ready-papers", place: "appointments/a1/ready/papers", act: (page) => page.locator("main .find").waitFor() },
  { name: "ready-print", place: "appointments/a1/ready/print" },
  { name: "ready-company", place: "appointments/a1/ready/company" },
  { name: "ready-record", place: "appointments/a1/ready/record" },
  { name: "short-1", place: "appointments/a1/ready/short" },
  {
    name: "short-2",
    place: "appointments/a1/ready/short",
    act: async (page) => {
      await main(page).click();
      await expect(page.locator(".asks")).toBeVisible();
    },
  },
  { name: "mode-sheet", place: "appointments/a1/mode" },
  {
    name: "mode-question",
    place: "appointments/a1/mode",
    act: async (page) => {
      await card(page, 1);
      await page.locator("dialog textarea").fill("Yes, maybe. If both are clear, we talk about it.");
      await expect(page.locator("dialog .saved svg")).toBeVisible();
    },
  },
  { name: "mode-more", place: "appointments/a1/mode", act: (page) => card(page, 4) },
  {
    name: "after",
    place: "appointments/a1/after",
    act: async (page) => {
      await page.locator("form textarea").first().fill("The scan is clear.");
      await page.locator("li textarea").first().fill("Yes, we can wait.");
      await page.locator("li .btn").nth(0).click();
      await page
        .getByRole("button", { name: /message/ })
        .first()
        .click();
      await expect(page.locator("textarea").last()).toBeVisible();
    },
  },
  {
    name: "after-photo",
    place: "appointments/a2/after",
    act: async (page) => {
      await page.getByRole("button", { name: /photo/ }).click();
      await expect(page.locator(".photos [data-ready]").first()).toBeVisible({ timeout: 15_000 });
    },
  },
  { name: "today-planned", place: "today" },
  { name: "today-unplanned", place: "today", start: { more: "confirmed&unplanned" } },
  { name: "today-everything", place: "today", start: { more: "nudge" } },
  {
    name: "today-away",
    place: "today",
    start: { more: "confirmed&away" },
    act: (page) => page.locator("summary").click(),
  },
]);
