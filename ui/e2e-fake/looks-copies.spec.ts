// The screens of copies, of opening without a password, and of a copy used before the records are open.
import { expect, type Page } from "@playwright/test";
import { everyLook, type Screen } from "./every-look";

const PASSWORD = "slow river kettle maple lamp";
const main = (page: Page) => page.locator("main .btn.main").click();

async function toCopies(page: Page) {
  const link = page.getByRole("button", {
    name: /copy of my records|copie de mon dossier|copy instead|plutôt une copie/,
  });
  await link.click();
  await expect(page.locator("main h1")).toBeFocused();
}

async function toDoor(page: Page) {
  await toCopies(page);
  await page.locator("main li button").first().click();
  await expect(page.locator("input[type=password]")).toBeFocused();
}

async function toInside(page: Page) {
  await toDoor(page);
  await page.locator("input[type=password]").fill(PASSWORD);
  await main(page);
  await expect(page.locator("dl")).toBeVisible();
}

const lines = (page: Page) => expect(page.getByText(/^(Copy elsewhere|Copie ailleurs)/).first()).toBeVisible();

const screens: Screen[] = [
  { name: "copies", place: "settings/copies", start: { more: "confirmed&many" }, act: lines },
  { name: "copies-none", place: "settings/copies", start: { more: "confirmed&bare&elsewhere=none" }, act: lines },
  { name: "copies-same-disk", place: "settings/copies", start: { more: "confirmed&elsewhere=same" }, act: lines },
  { name: "copies-away", place: "settings/copies", start: { more: "confirmed&elsewhere=away" }, act: lines },
  { name: "copies-full", place: "settings/copies", start: { more: "confirmed&elsewhere=full" }, act: lines },
  {
    name: "copies-making",
    place: "settings/copies",
    start: { more: "confirmed&slow" },
    act: async (page) => {
      await main(page);
      await expect(page.locator("[role=progressbar][aria-valuenow='10']")).toBeVisible();
    },
  },
  { name: "copies-example", place: "settings/copies", start: { more: "example" } },
  {
    name: "copy",
    place: "settings/copies/c1",
    act: (page) => expect(page.locator("dl")).toBeVisible(),
  },
  {
    name: "copy-damaged",
    place: "settings/copies/c1",
    start: { more: "confirmed&badcopy=copy_damaged" },
    act: (page) => expect(page.getByRole("alert")).toBeVisible(),
  },
  {
    name: "copy-items",
    place: "settings/copies/c1/items",
    act: async (page) => {
      await page.locator(".rows input").first().check();
    },
  },
  {
    name: "copy-items-back",
    place: "settings/copies/c1/items",
    act: async (page) => {
      await page.locator("form input[type=checkbox]").first().check();
      await main(page);
      await expect(page.locator(".undo")).toBeVisible();
    },
  },
  { name: "copy-test", place: "settings/copies/c1/test" },
  {
    name: "copy-tested",
    place: "settings/copies/c1/test",
    start: { more: "confirmed&rotten" },
    act: async (page) => {
      await page.locator("input[type=password]").fill(PASSWORD);
      await main(page);
      await expect(page.locator(".notice.caution")).toBeVisible();
    },
  },
  {
    name: "copy-use",
    place: "settings/copies/c4/use",
    act: (page) => expect(page.locator("dl").first()).toBeVisible(),
  },
  { name: "copy-restored", place: "settings/restored" },
  { name: "settings-computer", place: "settings/computer" },
  { name: "settings-computer-on", place: "settings/computer", start: { more: "confirmed&key" } },
  {
    name: "settings-computer-refused",
    place: "settings/computer",
    start: { more: "confirmed&keyrefused" },
    act: async (page) => {
      await page.locator("input[type=password]").fill(PASSWORD);
      await main(page);
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  { name: "today-copies", place: "today", act: lines },
  { name: "today-nudge", place: "today", start: { more: "confirmed&nudge&elsewhere=none" }, act: lines },
  { name: "today-nudge-care", place: "today", start: { more: "nudge&elsewhere=away&keyoffer" }, act: lines },
  { name: "today-offer", place: "today", start: { more: "confirmed&keyoffer" }, act: lines },
  { name: "today-empty-copies", place: "today", start: { more: "confirmed&empty&bare&elsewhere=none" }, act: lines },
  {
    // The window has tried by itself, in vain: the way in is the password.
    name: "unlock-computer-away",
    start: { stage: "locked", more: "key&keyfault" },
    act: (page) => expect(page.locator(".btn.main")).toBeVisible(),
  },
  {
    name: "unlock-computer",
    start: { more: "confirmed&key" },
    act: async (page) => {
      await page.keyboard.press("Control+l");
      await expect(page.locator(".btn.main")).toBeFocused();
    },
  },
  { name: "problem-copy", start: { stage: "problem", more: "problem=database_damaged" } },
  { name: "hello-copy", start: { stage: "first_run" } },
  { name: "settings-copies", place: "settings", act: lines },
  { name: "from-where", start: { stage: "first_run" }, act: toCopies },
  {
    name: "from-not-there",
    start: { stage: "first_run", more: "cancelled" },
    act: async (page) => {
      await toCopies(page);
      await main(page);
      await expect(page.locator(".found")).not.toBeEmpty();
    },
  },
  { name: "from-which", start: { stage: "locked", more: "found" }, act: toCopies },
  { name: "from-door", start: { stage: "locked", more: "found" }, act: toDoor },
  {
    name: "from-code",
    start: { stage: "locked", more: "found" },
    act: async (page) => {
      await toDoor(page);
      await page.locator("form .btn.quiet").click();
      await expect(page.locator("textarea")).toBeFocused();
    },
  },
  { name: "from-inside", start: { stage: "locked", more: "found" }, act: toInside },
];

everyLook(screens);
