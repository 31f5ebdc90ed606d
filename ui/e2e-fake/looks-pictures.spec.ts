// Pictures of paper, faxes, recordings, the looking for words, in every look.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const start = { more: "confirmed&pictures" };
const drawn = (page: Page) => expect(page.locator(".frame[data-ready]")).toBeVisible({ timeout: 15_000 });
const small = (page: Page) => expect(page.locator("canvas[data-ready]").first()).toBeVisible({ timeout: 15_000 });

everyLook([
  { name: "pictures-record", place: "records/k1", start },
  { name: "pictures-page", place: "records/k1/file/photo-2", start, act: drawn },
  { name: "pictures-sideways", place: "records/k1/file/photo-3", start, act: drawn },
  { name: "pictures-marked", place: "records/k1/file/photo-1?area=0.1,0.2,0.5,0.1", start, act: drawn },
  {
    name: "pictures-part",
    place: "records/k1/file/photo-1",
    start,
    act: async (page) => {
      await drawn(page);
      await page.locator("[data-part]").click();
      await expect(page.locator("[role=application]")).toBeFocused();
    },
  },
  { name: "pictures-arrange", place: "records/k1/pages", start, act: small },
  {
    name: "pictures-turned",
    place: "records/k1/pages",
    start,
    act: async (page) => {
      await small(page);
      await page.locator("[data-act=right]").first().click();
      await page.locator("[data-act=down]").first().click();
      await expect(page.locator(".undo")).toBeVisible();
    },
  },
  {
    name: "pictures-crop",
    place: "records/k1/pages",
    start,
    act: async (page) => {
      await page.locator("[data-act=crop]").first().click();
      await expect(page.locator("[role=application]")).toBeFocused();
    },
  },
  { name: "pictures-nothing", place: "records/k4/pages", start },
  {
    name: "pictures-fax",
    place: "records/k2/file/fax",
    start,
    act: async (page) => {
      await drawn(page);
      await page.locator(".leaf .btn").last().click();
      await drawn(page);
    },
  },
  {
    name: "pictures-heic",
    place: "records/k3/file/heic",
    start,
    act: async (page) => {
      await page.locator(".keep .btn").click();
      await expect(page.locator(".kept")).not.toBeEmpty();
    },
  },
  {
    name: "pictures-recording",
    place: "records/k4/file/sound",
    start,
    act: async (page) => {
      await page.locator(".player .btn").last().click();
      await expect(page.getByRole("slider")).toHaveValue("15");
    },
  },
  {
    name: "pictures-unplayed",
    place: "records/k4/file/unplayed",
    start,
    act: (page) => expect(page.locator(".notice")).toBeVisible(),
  },
  { name: "pictures-recording-record", place: "records/k4", start },
  {
    name: "pictures-looking",
    place: "records",
    start: { more: "confirmed&pictures&looking" },
    act: (page) => expect(page.locator(".looking button")).toBeVisible({ timeout: 20_000 }),
  },
  {
    name: "pictures-stopped",
    place: "records",
    start: { more: "confirmed&pictures&looking" },
    act: async (page) => {
      await page.locator(".looking button").click({ timeout: 20_000 });
      await expect(page.locator(".looking .num")).toHaveCount(0);
    },
  },
]);
