// What was deleted, earlier versions, who is writing, and Help, in every look.
import { expect } from "@playwright/test";
import { everyLook } from "./every-look";

everyLook([
  { name: "deleted", place: "deleted/questions", act: (page) => expect(page.locator(".rows li")).toHaveCount(3) },
  {
    name: "deleted-ask",
    place: "deleted/records",
    act: async (page) => {
      await page.locator('[data-control="ask"]').nth(1).click();
      await expect(page.locator('[data-control="keep"]')).toBeFocused();
    },
  },
  {
    name: "deleted-redo",
    place: "deleted",
    act: async (page) => {
      await page.locator("li .btn").first().click();
      await page.locator(".undo button").first().click();
      await expect(page.locator(".undo button")).toHaveCount(2);
    },
  },
  { name: "deleted-empty", place: "deleted", start: { more: "confirmed&empty" } },
  { name: "versions", place: "questions/q2/versions", act: (page) => expect(page.locator(".rows li")).toHaveCount(3) },
  { name: "versions-none", place: "questions/q1/versions" },
  {
    name: "who-new",
    place: "settings/who",
    act: async (page) => {
      await page.locator(".choice").last().click();
      await page.locator("form .btn.main").click();
      await expect(page.locator("[aria-invalid]")).toBeVisible();
    },
  },
  {
    name: "password-weak",
    place: "settings/password",
    act: async (page) => {
      await page.locator("input").nth(1).fill("garden gate 1");
      await expect(page.locator(".new > .tag .ic")).toBeVisible();
    },
  },
  { name: "help", place: "help", act: (page) => expect(page.locator(".rows li")).toHaveCount(21) },
  { name: "help-borrowed", place: "help/borrowed", act: (page) => expect(page.locator("main li")).toHaveCount(5) },
  { name: "help-move", place: "help/move", act: (page) => expect(page.locator("main li")).toHaveCount(5) },
  { name: "help-bring-back", place: "help/bring-back" },
]);
