// Records to send, letters and what leaves, in every look.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const main = (page: Page) => page.locator("main .btn.main").click();
const next = async (page: Page, heading: RegExp) => {
  await main(page);
  await expect(page.locator("h1")).toHaveText(heading);
};
const toWhat = (page: Page) => next(page, /Which records|Quels documents/);
const toPage = async (page: Page) => {
  await toWhat(page);
  await next(page, /The page about|La page de/);
};
const toInside = async (page: Page) => {
  await toPage(page);
  await expect(page.locator("main fieldset label").first()).toBeVisible();
  await next(page, /Exactly what|au complet/);
  await expect(page.locator("main section h3").first()).toBeVisible();
};
const toShape = async (page: Page) => {
  await toInside(page);
  await next(page, /leave\?|partent-ils/);
};
const shown = (what: string) => (page: Page) => expect(page.locator(what).first()).toBeVisible();
const place = "opinion/k1/";
const packet = `${place}packet`;
const bare = { more: "confirmed&empty&cases=new" };

everyLook([
  {
    name: "gather-list",
    place: `${place}records`,
    act: async (page) => {
      await page.locator("main details summary").first().click();
      await expect(page.locator("main details ul li").first()).toBeVisible();
    },
  },
  { name: "gather-empty", place: `${place}records`, start: bare, act: shown("main .rows") },
  { name: "gather-item", place: `${place}records/scan_reports`, act: shown("main .rows li") },
  {
    name: "gather-asked",
    place: `${place}records/discharge`,
    act: async (page) => {
      await page.locator("main details summary").last().click();
      await page.locator("main search input").fill("scan");
      await expect(page.locator("main search [role=status]")).not.toHaveText("");
      await page.locator("main search input").fill("pelvis");
    },
  },
  {
    name: "gather-found",
    place: `${place}records/discharge`,
    act: async (page) => {
      for (const fold of await page.locator("main details summary").all()) await fold.click();
      await page.locator("main search input").fill("letter");
      await expect(page.locator("main search li").first()).toBeVisible();
    },
  },
  {
    name: "gather-own",
    place: `${place}records`,
    act: async (page) => {
      await page.locator("main form .btn").click();
      await expect(page.locator("main form .problem-text")).toBeVisible();
      await page.locator("main form input").fill("Physio letter");
      await page.keyboard.press("Enter");
      await page.getByRole("link", { name: "Physio letter" }).click();
      await expect(page.locator("main .fields").first()).toBeVisible();
    },
  },
  { name: "gather-offers", place: `${place}records/consults`, act: shown("#offered") },
  {
    name: "gather-custody",
    place: `${place}records/slides`,
    act: async (page) => {
      await page.locator("main [aria-labelledby=custody] .meta button").nth(2).click();
      await expect(page.locator("main [aria-labelledby=custody] select").first()).toBeFocused();
    },
  },
  { name: "gather-identity", place: `${place}records/identity`, act: shown("main .notice") },
  { name: "letters", place: `${place}letters`, act: shown("main .rows li") },
  { name: "letters-none", place: `${place}letters`, start: bare, act: shown("main .empty") },
  { name: "letters-which", place: `${place}letters/new`, act: shown("main section") },
  {
    name: "letters-ask",
    place: `${place}letters/new/ask_records/consults`,
    act: async (page) => {
      await page.getByRole("radio").nth(1).check();
      await expect(page.getByRole("radio")).toHaveCount(8);
      await main(page);
      await expect(page.locator(".problem-text")).toBeVisible();
    },
  },
  {
    name: "letters-ontario",
    place: `${place}letters/new/ask_records/consults,discharge`,
    act: async (page) => {
      await page.locator("main input[value=ontario]").check();
      await main(page);
      await expect(page.locator("main [aria-labelledby=laws] li")).toHaveCount(4);
    },
  },
  {
    name: "letters-slides",
    place: `${place}letters/new/ask_slides/slides`,
    act: async (page) => {
      await main(page);
      await page.locator("main .left button").click();
      await expect(page.locator("#mark")).toBeFocused();
    },
  },
  { name: "packet-whom", place: packet, act: shown("main form") },
  {
    name: "packet-what",
    place: packet,
    act: async (page) => {
      await toWhat(page);
      for (const fold of await page.locator("main details summary").all()) await fold.click();
    },
  },
  { name: "packet-page", place: packet, act: toPage },
  { name: "packet-inside", place: packet, act: toInside },
  {
    name: "packet-again",
    place: packet,
    start: { more: "confirmed&again" },
    act: async (page) => {
      await toShape(page);
      await main(page);
      await expect(page.locator("main .notice.problem")).toBeVisible();
    },
  },
  {
    name: "packet-shape",
    place: packet,
    act: async (page) => {
      await toShape(page);
      await page.locator("main input[value=age]").check();
      await expect(page.locator("main input.input")).not.toHaveValue("");
    },
  },
  {
    name: "packet-saving",
    place: packet,
    start: { more: "confirmed&slow" },
    act: async (page) => {
      await toShape(page);
      await main(page);
      await expect(page.getByRole("progressbar")).toBeVisible();
    },
  },
  {
    name: "packet-stopped",
    place: packet,
    start: { more: "confirmed&slow" },
    act: async (page) => {
      await toShape(page);
      await main(page);
      await page.locator("main .btn.quiet").click();
      await expect(page.locator("main .btn.main")).toBeVisible();
    },
  },
  {
    name: "packet-unsaved",
    place: packet,
    start: { more: "confirmed&fail=save_packet" },
    act: async (page) => {
      await toShape(page);
      await main(page);
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "packet-handed",
    place: packet,
    act: async (page) => {
      await toShape(page);
      await main(page);
      await expect(page.locator("main ol li")).toHaveCount(2);
    },
  },
  {
    name: "packet-nobody",
    place: packet,
    start: bare,
    act: async (page) => {
      await main(page);
      await expect(page.locator("main [aria-invalid]")).toBeVisible();
    },
  },
  {
    name: "packet-done",
    place: packet,
    act: async (page) => {
      await toShape(page);
      await page.locator("main input[value=age]").check();
      await main(page);
      await page.locator("main details summary").click();
    },
  },
  {
    name: "packet-none",
    place: packet,
    start: bare,
    act: async (page) => {
      await page.locator("main form input").fill("Dr. Maren Ashdown");
      await toWhat(page);
      await expect(page.locator("main .empty")).toBeVisible();
    },
  },
  {
    name: "sent",
    place: `${place}sent`,
    act: async (page) => {
      await page.locator("main details summary").click();
      await page.locator("main .write").click();
      await expect(page.locator("main .form")).toBeVisible();
    },
  },
  {
    name: "sent-came",
    place: `${place}sent`,
    act: async (page) => {
      await page.locator("main .write").click();
      await page.locator("main .form input").first().fill("16");
      await page.locator("main .form select").selectOption({ index: 5 });
      await page.locator("main .form input").nth(1).fill("2026");
      await page.locator("main .form .btn").click();
      await expect(page.locator("main section .tag.on")).toBeVisible();
    },
  },
  { name: "sent-none", place: `${place}sent`, start: bare, act: shown("main .empty") },
]);
