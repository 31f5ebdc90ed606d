// What is worth asking, in every look.
import { expect } from "@playwright/test";
import { everyLook } from "./every-look";

everyLook([
  { name: "asking", place: "records/asking", act: (page) => expect(page.locator("[data-remark]")).toHaveCount(6) },
  {
    name: "asking-away",
    place: "records/asking",
    act: async (page) => {
      await page.locator("main li .btn.quiet").first().click();
      await expect(page.locator(".undo")).toBeVisible();
    },
  },
  {
    name: "asking-empty",
    place: "records/asking",
    start: { more: "confirmed&remarks=none" },
    act: (page) => expect(page.locator(".empty")).toBeVisible(),
  },
]);
