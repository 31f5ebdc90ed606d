// The page of a question, its answer, two versions, and the library, in every look.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const library = (page: Page) => expect(page.locator("aside ul li, main .rows li").first()).toBeVisible();

everyLook([
  { name: "ask-list", place: "questions", act: library },
  {
    name: "ask-added",
    place: "questions",
    act: async (page) => {
      await page.locator("textarea").first().fill("How long may I take to decide about surgery?");
      await page.locator("form .btn").first().click();
      await expect(page.locator("main section.sheet")).toBeVisible();
    },
  },
  {
    name: "ask-added-unplanned",
    place: "questions",
    start: { more: "confirmed&empty" },
    act: async (page) => {
      await page.locator("textarea").first().fill("May I go on swimming?");
      await page.locator("form .btn").first().click();
      await expect(page.getByRole("group")).toBeVisible();
    },
  },
  { name: "ask-missed", place: "questions", start: { more: "confirmed&missed" } },
  { name: "ask-before", place: "questions", start: { more: "confirmed&chapters" }, act: openFolds },
  { name: "ask-page", place: "questions/q5", act: (page) => expect(page.locator("blockquote")).toBeVisible() },
  { name: "ask-page-answered", place: "questions/q8" },
  { name: "ask-page-gone", place: "questions/none" },
  {
    name: "ask-answer",
    place: "questions/q5",
    act: async (page) => {
      await page.locator('[data-control="answer"]').click();
      await page.locator("textarea").fill("Numbness in both hands: call the same day.");
      await page.locator("fieldset input").last().fill("26");
      await page.locator("form .btn.main").click();
      await expect(page.locator(".problem-text")).toBeVisible();
    },
  },
  {
    name: "ask-page-change",
    place: "questions/q2",
    act: async (page) => {
      await page.locator('[data-control="change"]').click();
      await expect(page.locator("form select")).toHaveCount(4);
    },
  },
  { name: "ask-twice", place: "questions/q1", start: { more: "confirmed&twice" } },
  { name: "library", place: "library", act: library },
  {
    name: "library-search",
    place: "library",
    act: async (page) => {
      await page.getByRole("searchbox").fill("time");
      await library(page);
    },
  },
  {
    name: "library-topic",
    place: "library/trt",
    act: async (page) => {
      await page.getByRole("checkbox").first().check();
      await page.getByRole("checkbox").nth(1).check();
    },
  },
  { name: "library-harder", place: "library/harder" },
  {
    name: "library-harder-open",
    place: "library/harder",
    act: async (page) => {
      await page.locator("main .btns .btn").first().click();
      await library(page);
    },
  },
]);

async function openFolds(page: Page) {
  for (const summary of await page.locator("summary").all()) await summary.click();
}
