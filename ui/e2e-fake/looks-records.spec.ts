// Questions, the sheet, records, files and search, in every look.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const shell = (page: Page, phase: "over" | "dropped") =>
  page.evaluate(
    (phase) => (window as unknown as { fakeShell: { drop: (phase: string) => void } }).fakeShell.drop(phase),
    phase,
  );

const drawn = (page: Page) => expect(page.locator("[data-ready]").first()).toBeVisible({ timeout: 15_000 });

everyLook([
  { name: "questions", place: "questions" },
  { name: "questions-empty", place: "questions", start: { more: "confirmed&empty" } },
  {
    name: "questions-change",
    place: "questions",
    act: async (page) => {
      await page.locator('[data-control="change"]').nth(1).click();
      await page.locator("textarea").nth(2).fill("I swim three times a week.");
    },
  },
  {
    name: "questions-deleted",
    place: "questions",
    act: async (page) => {
      await page.locator('[data-control="change"]').first().click();
      await page.locator("li form .btn").last().click();
      await expect(page.locator(".undo")).toBeVisible();
    },
  },
  {
    name: "sheet",
    place: "sheet",
    act: async (page) => {
      // On a narrow window the preview stands below; it is drawn when it comes near.
      await page.locator(".desk").scrollIntoViewIfNeeded();
      await drawn(page);
    },
  },
  { name: "sheet-empty", place: "sheet", start: { more: "confirmed&empty" } },
  { name: "records", place: "records" },
  { name: "records-empty", place: "records", start: { more: "confirmed&empty" } },
  {
    name: "records-job",
    place: "records",
    start: { more: "confirmed&slow" },
    act: async (page) => {
      await page.locator(".head .btn.main").click();
      await expect(page.getByRole("progressbar")).toBeVisible();
    },
  },
  {
    name: "records-done",
    place: "records",
    act: async (page) => {
      await page.locator(".head .btn.main").click();
      await expect(page.locator(".job a")).toBeVisible();
    },
  },
  {
    name: "records-asking",
    place: "records",
    start: { more: "confirmed&asking" },
    act: async (page) => {
      await page.locator(".head .btn").first().click();
      await expect(page.locator(".job.tint")).toBeVisible();
    },
  },
  {
    name: "records-waiting",
    place: "records",
    start: { more: "confirmed&waiting" },
    act: (page) => expect(page.locator("#waiting")).toBeVisible(),
  },
  {
    name: "records-drop",
    place: "records",
    act: (page) => shell(page, "over").then(() => expect(page.locator(".over")).toBeVisible()),
  },
  { name: "imports", place: "records/imports", start: { more: "confirmed&waiting" } },
  { name: "belongs", place: "records/imports/waiting", start: { more: "confirmed&waiting" } },
  {
    name: "belongs-ready",
    place: "records/imports/waiting",
    start: { more: "confirmed&waiting" },
    act: async (page) => {
      await page.locator("fieldset").nth(1).locator("input").nth(1).check();
      await page.locator("fieldset").nth(2).locator("input").last().check();
      await expect(page.locator("main .btn.main")).toBeVisible();
    },
  },
  { name: "gate", place: "records/e1" },
  { name: "gate-kept", place: "records/e11" },
  { name: "report", place: "records/imports/i1" },
  { name: "report-long", place: "records/imports/long" },
  {
    name: "report-password",
    place: "records/imports/i1",
    act: async (page) => {
      await page.locator("form input").fill("wrong");
      await page.locator("form [type=submit]").click();
      await expect(page.locator("[aria-invalid]")).toBeVisible();
    },
  },
  {
    name: "report-opened",
    place: "records/imports/i1",
    act: async (page) => {
      await page.locator("form input").fill("kettle");
      await page.locator("form [type=submit]").click();
      await expect(page.locator("form")).toHaveCount(0);
    },
  },
  {
    name: "spot",
    place: "records/imports/i1",
    act: async (page) => {
      await page.locator("a[href*='/show/']").first().click();
      await expect(page.locator("main mark")).toBeVisible();
    },
  },
  {
    name: "report-taken-back",
    place: "records/imports/i1",
    act: async (page) => {
      await page.locator("main > .btns .btn").nth(1).click();
      await expect(page.locator(".undo")).toBeVisible();
    },
  },
  { name: "result", place: "records/e2" },
  { name: "letter", place: "records/e5" },
  { name: "mistake", place: "records/e16" },
  { name: "panel", place: "records/e15" },
  { name: "file-pdf", place: "records/e5/file/pdf-e5", act: drawn },
  {
    name: "file-pdf-part",
    place: "records/e5/file/pdf-e5",
    act: async (page) => {
      await drawn(page);
      await page.locator(".ask .btn").click();
      await expect(page.locator("[role=application]")).toBeFocused();
    },
  },
  { name: "file-pdf-marked", place: "records/e5/file/pdf-e5?page=2&area=0.1,0.05,0.5,0.15", act: drawn },
  {
    name: "file-locked",
    place: "records/e5/file/locked",
    act: (page) => expect(page.locator("input[type=password]")).toBeVisible(),
  },
  {
    name: "file-broken",
    place: "records/e5/file/broken",
    act: (page) => expect(page.locator(".notice")).toBeVisible(),
  },
  {
    name: "file-picture",
    place: "records/e5/file/picture",
    act: (page) => expect(page.locator("main img")).toBeVisible(),
  },
  {
    name: "file-picture-part",
    place: "records/e5/file/picture",
    act: async (page) => {
      await page.locator("[data-part]").click();
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "file-picture-marked",
    place: "records/e5/file/picture?area=0.5,0.62,0.2,0.12",
    act: (page) => expect(page.locator("[data-marked]")).toBeVisible(),
  },
  { name: "file-text", place: "records/e5/file/words" },
  { name: "file-unshown", place: "records/e5/file/disc" },
  {
    name: "search",
    place: "records",
    act: (page) => page.keyboard.press("Control+k").then(() => expect(page.locator("dialog input")).toBeFocused()),
  },
  {
    name: "search-found",
    place: "records",
    act: async (page) => {
      await page.keyboard.press("Control+k");
      await page.locator("dialog input").fill("haemo");
      await expect(page.locator("mark").first()).toBeVisible();
    },
  },
  {
    name: "search-near",
    place: "records",
    act: async (page) => {
      await page.keyboard.press("Control+k");
      await page.locator("dialog input").fill("hemoglobn");
      await expect(page.locator("dialog .btn")).toBeVisible();
    },
  },
  {
    name: "search-none",
    place: "records",
    act: async (page) => {
      await page.keyboard.press("Control+k");
      await page.locator("dialog input").fill("zzz");
      await expect(page.locator(".none")).toBeVisible();
    },
  },
]);
