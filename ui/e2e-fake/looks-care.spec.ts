// The care team, whom to call, the diary, and what is kept about a person, in every look.
import { expect } from "@playwright/test";
import { everyLook } from "./every-look";

everyLook([
  { name: "care", place: "care", act: (page) => expect(page.locator(".rows li")).toHaveCount(6) },
  { name: "care-empty", place: "care", start: { more: "confirmed&empty" } },
  {
    name: "care-new",
    place: "care/new",
    act: async (page) => {
      await page.locator("select").selectOption("family");
      await page.locator("form .btn.main").click();
      await expect(page.locator("[aria-invalid]")).toBeVisible();
    },
  },
  { name: "care-one", place: "care/c4", act: (page) => expect(page.locator(".phone")).toBeVisible() },
  { name: "care-gone", place: "care/nobody" },
  { name: "call", place: "call", act: (page) => expect(page.locator("[data-need]")).toHaveCount(8) },
  { name: "call-empty", place: "call", start: { more: "confirmed&empty" } },
  {
    name: "call-change",
    place: "call",
    act: async (page) => {
      await page.locator('[data-control="w1"]').click();
      await expect(page.locator("form")).toBeVisible();
    },
  },
  { name: "diary", place: "diary", act: (page) => expect(page.locator("[data-line]")).toHaveCount(8) },
  {
    name: "diary-table",
    place: "diary",
    act: async (page) => {
      await page.locator("main input[type=checkbox]").check();
      await expect(page.locator("svg .grid")).toHaveCount(0);
    },
  },
  { name: "diary-empty", place: "diary", start: { more: "confirmed&empty" } },
  {
    name: "diary-new",
    place: "diary/new",
    act: async (page) => {
      await page.locator(".levels").first().locator("input").nth(4).check();
      await expect(page.locator(".team").first()).toBeVisible();
    },
  },
  {
    name: "diary-new-empty",
    place: "diary/new",
    start: { more: "confirmed&empty" },
    act: async (page) => {
      await page.locator("form .btn.main").click();
      await expect(page.locator("[aria-invalid]")).toBeVisible();
    },
  },
  { name: "diary-line", place: "diary/d6" },
  { name: "person", place: "people/p1", act: (page) => expect(page.locator(".rows li")).toHaveCount(1) },
  {
    name: "person-change",
    place: "people/p1",
    act: async (page) => {
      await page.locator('[data-control="change"]').click();
      await page.getByRole("textbox").nth(1).fill("41");
      await page.locator("form .btn.main").click();
      await expect(page.locator(".problem-text")).toBeVisible();
    },
  },
  {
    name: "person-chapter",
    place: "people/p1",
    act: async (page) => {
      await page.locator('[data-control="start"]').click();
      await expect(page.locator("form")).toBeVisible();
    },
  },
  { name: "died", place: "people/p2/died" },
  {
    name: "died-noted",
    place: "people/p1/died",
    act: async (page) => {
      await page.locator("main .btn.main").click();
      await expect(page.locator("main .btn.main")).toHaveCount(0);
    },
  },
  {
    name: "who",
    place: "people/p1/died",
    act: async (page) => {
      await page.locator("main .btn.main").click();
      await page.locator(".who").click();
      await expect(page.locator("dialog .died-word")).toBeVisible();
      await expect(page.locator("dialog section .muted")).toBeVisible();
    },
  },
  {
    name: "help-after-death",
    place: "help/after-death",
    act: (page) => expect(page.locator("main li")).toHaveCount(3),
  },
  { name: "help-together", place: "help/together", act: (page) => expect(page.locator("main li")).toHaveCount(4) },
]);
