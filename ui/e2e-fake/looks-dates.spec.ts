// Records by kind and by date, the picture above them, what is printed of them: in every look.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const drawn = (page: Page) => expect(page.locator("main svg[role=img]")).toBeVisible();

everyLook([
  {
    name: "records-narrowed",
    place: "records",
    start: { more: "confirmed&story&tray" },
    act: async (page) => {
      await page.locator("main details summary").first().click();
      await page.locator("main .choices select").first().selectOption({ index: 1 });
      await expect(page.locator("main .count button")).toBeVisible();
    },
  },
  { name: "dates", place: "records/dates", start: { more: "confirmed&story&tray" }, act: drawn },
  { name: "dates-plain", place: "records/dates", act: drawn },
  { name: "dates-empty", place: "records/dates", start: { more: "confirmed&empty" } },
  {
    name: "dates-words",
    place: "records/dates",
    start: { more: "confirmed&story" },
    act: async (page) => {
      await drawn(page);
      for (const one of await page.locator("main section > details > summary").all()) await one.click();
      await page.locator("main fieldset input").nth(1).check();
      await expect(page.locator("main table")).toHaveCount(4);
    },
  },
  {
    name: "dates-older",
    place: "records/dates",
    start: { more: "confirmed&many" },
    act: async (page) => {
      await page.getByRole("button", { name: "2010", exact: true }).click();
      await expect(page.locator("main .newer")).toBeVisible();
    },
  },
  { name: "print-timeline", place: "sheet/timeline/dates", start: { more: "confirmed&story" } },
  { name: "print-results", place: "sheet/results" },
  { name: "print-glance-none", place: "sheet/glance", start: { more: "confirmed&pages=none" } },
]);
