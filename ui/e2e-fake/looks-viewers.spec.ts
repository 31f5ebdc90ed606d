// A value that is noted, and a file for another program, in every look.
import { expect } from "@playwright/test";
import { everyLook } from "./every-look";

everyLook([
  {
    name: "viewers-selected",
    place: "records/e5/file/words",
    act: async (page) => {
      await page.getByText("Numb fingers in the cold.").evaluate((one) => getSelection()?.selectAllChildren(one));
      await expect(page.locator(".ask .btn")).toHaveCount(2);
    },
  },
  {
    name: "viewers-noted",
    place: "records/e5/file/words",
    act: async (page) => {
      await page.getByText("Numb fingers in the cold.").evaluate((one) => getSelection()?.selectAllChildren(one));
      await page.locator(".ask .btn").last().click();
      await expect(page.locator("form .notice")).toBeVisible();
    },
  },
  {
    name: "viewers-elsewhere",
    place: "records/e5/file/words",
    act: async (page) => {
      await page.locator(".elsewhere .btn").click();
      await expect(page.locator("dialog .btn.main")).toBeVisible();
    },
  },
]);
