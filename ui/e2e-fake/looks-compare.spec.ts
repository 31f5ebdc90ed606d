// Opinions side by side, in every look.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const here = (page: Page) => expect(page.getByRole("table")).toBeVisible();

everyLook([
  { name: "compare", place: "opinion/k1/compare", act: here },
  {
    name: "compare-one",
    place: "opinion/k1/compare",
    start: { more: "confirmed&opinions=one" },
    act: here,
  },
  {
    name: "compare-three",
    place: "opinion/k1/compare",
    start: { more: "confirmed&opinions=three" },
    act: here,
  },
  {
    name: "compare-three-wide",
    place: "opinion/k1/compare",
    start: { more: "confirmed&opinions=three" },
    act: async (page) => {
      // Wide enough for three; the narrow looks stay as they are.
      if ((page.viewportSize()?.width ?? 0) >= 1000) await page.setViewportSize({ width: 1400, height: 800 });
      await here(page);
    },
  },
  {
    name: "compare-empty",
    place: "opinion/k1/compare",
    start: { more: "confirmed&opinions=none" },
    act: (page) => expect(page.locator(".empty")).toBeVisible(),
  },
  {
    name: "compare-word",
    place: "opinion/k1/compare",
    act: async (page) => {
      await here(page);
      await page.locator("tr:has([data-row=wait]) .word button").first().click();
      await expect(page.getByRole("listbox")).toBeFocused();
    },
  },
  {
    name: "compare-write",
    place: "opinion/k1/compare",
    act: async (page) => {
      await here(page);
      await page.locator("[data-cell='2 plan']").click();
      await expect(page.locator("textarea")).toBeFocused();
      await page.locator("summary").last().click();
      await expect(page.locator("[data-more=stage]")).toBeVisible();
    },
  },
  {
    name: "compare-outlook",
    place: "opinion/k1/compare",
    act: async (page) => {
      await here(page);
      await page.locator(".shut .btn").click();
      await expect(page.locator("[data-row=outlook]")).toBeFocused();
      await page.locator("[data-own]").click();
      await page.locator("form .btn").first().click();
      await expect(page.locator("[aria-invalid]")).toBeVisible();
    },
  },
  {
    name: "compare-opinion",
    place: "opinion/k1/compare/opinion/2",
    act: async (page) => {
      await expect(page.locator("[data-had]")).toBeVisible();
      await page.locator("[data-had] summary").click();
      await expect(page.locator("[data-had] .rows").first()).toBeVisible();
    },
  },
  {
    name: "compare-records",
    place: "opinion/k1/compare/records/1",
    act: async (page) => {
      await expect(page.locator("[data-offer]")).toBeVisible();
      await page.locator(".sheet .btn").nth(1).click();
      await expect(page.locator("blockquote")).toContainText("Radiation");
    },
  },
  {
    name: "compare-records-none",
    place: "opinion/k1/compare/records/1",
    start: { more: "confirmed&offers=none" },
    act: (page) => expect(page.locator("main h1 ~ *, main .head ~ *").last()).toBeVisible(),
  },
  {
    name: "compare-records-all",
    place: "opinion/k1/compare/records/1",
    act: async (page) => {
      for (let pages = 0; pages < 3; pages++) await page.locator(".sheet .btn").last().click();
      await expect(page.locator("blockquote")).toHaveCount(0);
    },
  },
  {
    name: "compare-unkept",
    place: "opinion/k1/compare",
    start: { more: "confirmed&fail=save_opinion" },
    act: async (page) => {
      await here(page);
      await page.locator("[data-cell='2 plan']").click();
      await page.locator("textarea").fill("A scope first.");
      await page.locator("td:has(textarea) .btn").last().click();
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "compare-print",
    place: "sheet/opinions/k1",
    act: (page) => expect(page.getByRole("region", { name: /^Page 1/ })).toBeVisible(),
  },
]);
