// Test results over time, in every look.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const drawn = (page: Page, count = 1) => expect(page.locator("main svg[role=img]")).toHaveCount(count);
const cea = "records/measures/t%3Acea";

everyLook([
  { name: "measures", place: "records/measures" },
  { name: "measures-empty", place: "records/measures", start: { more: "confirmed&empty" } },
  {
    name: "measures-many",
    place: "records/measures",
    start: { more: "confirmed&many" },
    act: async (page) => {
      await page.locator("main input[type=search]").fill("c");
      await page.locator("main input[type=checkbox]").nth(0).check();
      await page.locator("main input[type=checkbox]").nth(1).check();
    },
  },
  { name: "measure", place: cea, act: (page) => drawn(page, 2) },
  {
    name: "measure-converted",
    place: cea,
    act: async (page) => {
      await page.locator("main select").selectOption({ index: 1 });
      await expect(page.locator("main .in [role=status]")).not.toBeEmpty();
    },
  },
  {
    name: "measure-said",
    place: cea,
    act: async (page) => {
      await page.locator("[data-control=new]").click();
      await page.locator("main form [type=submit]").click();
      await expect(page.locator("main form [aria-invalid]").first()).toBeVisible();
    },
  },
  { name: "measure-units", place: "records/measures/t%3Acreatinine", act: (page) => drawn(page, 3) },
  {
    name: "measure-tenfold",
    place: "records/measures/t%3Apsa",
    act: async (page) => {
      await page.locator("main input[type=checkbox]").check();
      await drawn(page, 2);
    },
  },
  { name: "measure-words", place: "records/measures/t%3Ahepatitis%20b%20surface%20antigen" },
  {
    name: "measure-long",
    place: "records/measures/t%3Asodium",
    start: { more: "confirmed&many" },
    act: (page) => drawn(page, 2),
  },
  { name: "measure-gone", place: "records/measures/t%3Anothing" },
  {
    name: "measures-together",
    place: "records/measures/t%3Acea/t%3Ahaemoglobin/t%3Ablood%20pressure%2Fupper",
    start: { more: "confirmed&story" },
    act: async (page) => {
      await drawn(page, 3);
      await expect(page.locator("main .treated").first()).toBeVisible();
    },
  },
]);
