// The second opinion, in every look: its home, and the pages of a case that are not letters, records or the comparison.
import { expect, type Page } from "@playwright/test";
import { everyLook } from "./every-look";

const more = (cases: string) => ({ more: `confirmed&cases=${cases}` });
const at = (selector: string) => (page: Page) => expect(page.locator(selector).first()).toBeVisible();

everyLook([
  { name: "opinion-home", place: "opinion", act: at("ol .btn.main") },
  { name: "opinion-empty", place: "opinion", start: { more: "confirmed&empty" }, act: at(".empty") },
  { name: "opinion-new", place: "opinion", start: more("new"), act: at("ol .btn.main") },
  { name: "opinion-begin", place: "opinion", start: more("none"), act: at("form .btn.main") },
  {
    name: "opinion-many",
    place: "opinion",
    start: more("many"),
    act: (page) => expect(page.locator(".rows li")).toHaveCount(3),
  },
  {
    name: "opinion-inside",
    place: "opinion",
    act: async (page) => {
      await page.locator("li.here > div > details > summary").click();
      await page.locator("li.here section details summary").first().click();
      await expect(page.locator("[data-stage=gathering]")).toBeVisible();
    },
  },
  {
    name: "opinion-go-next",
    place: "opinion",
    act: async (page) => {
      await page.locator("li.here > div > details > summary").click();
      await page.locator("li.here section .btn").first().click();
      await expect(page.locator("li.here > div > .btns .btn")).toHaveCount(2);
    },
  },
  { name: "opinion-paused", place: "opinion/k2", start: more("many"), act: at(".notice .btn.main") },
  { name: "opinion-stopped", place: "opinion/k3", start: more("many"), act: at(".notice .btn.main") },
  { name: "opinion-gone", place: "opinion/k9", act: at("main p") },
  { name: "opinion-another", place: "opinion/new", act: at("form .btn.main") },
  {
    name: "opinion-all-inside",
    place: "opinion",
    act: async (page) => {
      for (const fold of await page.locator("li > div > details > summary").all()) await fold.click();
    },
  },
  {
    name: "opinion-pausing",
    place: "opinion",
    act: async (page) => {
      await page.locator("[data-rest=paused]").click();
      await expect(page.locator("footer form input")).toBeFocused();
    },
  },
  {
    name: "opinion-started",
    place: "opinion",
    act: async (page) => {
      await page.locator("footer .acts .linky").nth(2).click();
      await expect(page.locator("[data-started] input").first()).toBeFocused();
    },
  },
  {
    name: "opinion-treated",
    place: "opinion",
    act: async (page) => {
      await page.locator("footer .acts .linky").nth(2).click();
      await page.locator("[data-started] input").first().fill("Radiation");
      await page.locator("[data-started] .acts .linky").first().click();
      await expect(page.locator("[data-started] input")).toHaveCount(0);
    },
  },
  {
    name: "opinion-unkept",
    place: "opinion/k1/about",
    start: { more: "confirmed&fail=save_case" },
    act: async (page) => {
      await page.locator("fieldset input").first().click();
      await expect(page.getByRole("alert")).toBeVisible();
    },
  },
  {
    name: "opinion-no-day",
    place: "opinion/k1/about",
    act: async (page) => {
      await page.locator("#about-wait ~ div input").first().fill("31");
      await page.locator("#about-decision ~ * textarea").focus();
      await expect(page.locator("#about-wait ~ div .problem-text")).toBeVisible();
    },
  },
  { name: "opinion-about", place: "opinion/k1/about", act: at("fieldset") },
  {
    name: "opinion-feel",
    place: "opinion/feel",
    act: async (page) => {
      await page.locator(".figure summary").first().click();
    },
  },
  { name: "opinion-bring", place: "opinion/bring", act: at(".figure") },
  { name: "opinion-tell", place: "opinion/k1/tell", start: more("new"), act: at(".sheet.words") },
  {
    name: "opinion-tips",
    place: "opinion/k1/tell",
    start: more("new"),
    act: async (page) => {
      await page.locator("main details summary").click();
      await page.locator("main .words ~ .btns .btn").last().click();
      await expect(page.locator("main .btns [role=status]")).not.toHaveText("");
    },
  },
  { name: "opinion-told", place: "opinion/k1/tell", act: at(".sheet.words") },
  { name: "opinion-where", place: "opinion/k1/where", act: at(".rows") },
  { name: "opinion-where-new", place: "opinion/k1/where", start: more("new"), act: at("form.sheet") },
  { name: "opinion-place", place: "opinion/k1/where/place/0", act: at(".tag.on") },
  { name: "opinion-place-open", place: "opinion/k1/where/place/1", act: at(".btn.main") },
  {
    name: "opinion-place-unnamed",
    place: "opinion/k1/where",
    start: more("new"),
    act: async (page) => {
      await page.locator("form.sheet .btn").last().click();
      await expect(page.locator("[aria-invalid]")).toBeVisible();
    },
  },
  { name: "opinion-places", place: "opinion/k1/where/compare", act: at("table") },
  { name: "opinion-kinds", place: "opinion/k1/where/kinds", act: at(".rows .number") },
  { name: "opinion-after", place: "opinion/k1/after", act: at(".rows") },
  { name: "opinion-written", place: "opinion/k1/after/written", act: at("section .btn.main") },
  {
    name: "opinion-written-all",
    place: "opinion/k1/after/written",
    act: async (page) => {
      await page.locator("main select").selectOption({ index: 1 });
      for (const tick of await page.getByRole("checkbox").all()) await tick.check();
      await expect(page.locator("main section .btn.main")).toHaveCount(0);
    },
  },
  { name: "opinion-written-none", place: "opinion/k1/after/written", start: more("new"), act: at("main p") },
  { name: "opinion-back", place: "opinion/k1/after/back", act: at(".btn.main") },
  { name: "opinion-decision", place: "opinion/k1/after/decision", act: at("textarea") },
  {
    name: "opinion-next-step",
    place: "opinion/k1/after/decision",
    act: async (page) => {
      await page.locator("#decision-next ~ .btns .btn").first().click();
      await expect(page.locator("#decision-next ~ form")).toBeVisible();
    },
  },
  { name: "opinion-relatives", place: "opinion/k1/after/relatives", act: at(".sheet.words") },
]);
