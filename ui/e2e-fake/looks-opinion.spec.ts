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
  { name: "opinion-paused", place: "opinion/k2", start: more("many"), act: at(".notice .btn.main") },
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
  { name: "opinion-about", place: "opinion/k1/about", act: at("fieldset") },
  {
    name: "opinion-feel",
    place: "opinion/feel",
    act: async (page) => {
      await page.locator(".figure summary").first().click();
    },
  },
  { name: "opinion-bring", place: "opinion/bring", act: at(".figure") },
  { name: "opinion-tell", place: "opinion/k1/tell", start: more("new"), act: at(".words") },
  { name: "opinion-told", place: "opinion/k1/tell", act: at(".words") },
  { name: "opinion-where", place: "opinion/k1/where", act: at(".rows") },
  { name: "opinion-where-new", place: "opinion/k1/where", start: more("new"), act: at("form.sheet") },
  { name: "opinion-place", place: "opinion/k1/where/place/0", act: at(".tag.on") },
  { name: "opinion-places", place: "opinion/k1/where/compare", act: at("table") },
  { name: "opinion-kinds", place: "opinion/k1/where/kinds", act: at(".rows .number") },
  { name: "opinion-after", place: "opinion/k1/after", act: at(".rows") },
  { name: "opinion-written", place: "opinion/k1/after/written", act: at("section .btn.main") },
  { name: "opinion-back", place: "opinion/k1/after/back", act: at(".btn.main") },
  { name: "opinion-decision", place: "opinion/k1/after/decision", act: at("textarea") },
  { name: "opinion-relatives", place: "opinion/k1/after/relatives", act: at(".words") },
]);
