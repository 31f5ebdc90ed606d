// An illness at a glance, in every look.
import { expect } from "@playwright/test";
import { everyLook } from "./every-look";

everyLook([
  { name: "glance", place: "records/glance", act: (page) => expect(page.locator("[data-offer]")).toBeVisible() },
  {
    name: "glance-empty",
    place: "records/glance",
    start: { more: "confirmed&empty" },
    act: (page) => expect(page.locator(".empty")).toBeVisible(),
  },
  {
    name: "glance-two",
    place: "records/glance",
    start: { more: "confirmed&pages=two" },
    act: (page) => expect(page.locator(".rows li")).toHaveCount(2),
  },
  {
    name: "glance-new",
    place: "records/glance",
    start: { more: "confirmed&pages=none" },
    act: async (page) => {
      await page.locator(".empty .btn.main").click();
      await expect(page.locator("[data-more=stage]")).toBeVisible();
      await expect(page.locator("[data-offer]")).toBeVisible();
    },
  },
  {
    name: "glance-change",
    place: "records/glance",
    act: async (page) => {
      await page.locator("[data-fact='7']").click();
      await page.locator("form [name=cycles]").fill("six");
      await page.locator("form .btn.main").click();
      await expect(page.locator("[aria-invalid]")).toBeVisible();
    },
  },
  {
    name: "glance-marker",
    place: "records/glance",
    act: async (page) => {
      await page.locator("[data-fact='4']").click();
      await page.locator("form [name=value]").fill("low");
      await expect(page.locator("form input[type=checkbox]").last()).not.toBeChecked();
    },
  },
  {
    name: "glance-more",
    place: "records/glance",
    act: async (page) => {
      await page.locator("summary").click();
      await page.locator("[data-more=other]").click();
      await expect(page.locator("form [name=name]")).toBeFocused();
    },
  },
  {
    name: "glance-gone",
    place: "records/glance/nothing",
    act: (page) => expect(page.locator("main h2")).toBeVisible(),
  },
]);
