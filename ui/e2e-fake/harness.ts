// What the tests of the screens share: how a screen is opened, what must hold on every one.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export type Start = {
  stage?: "first_run" | "locked" | "open" | "problem";
  lang?: "en-CA" | "fr-CA";
  theme?: "light" | "dark" | "contrast";
  size?: number;
  /** Other switches of the made-up backend: `empty`, `confirmed`, `problem=in_use`… */
  more?: string;
};

/** Opens a place of the program in a known state. */
export async function open(page: Page, place: string, start: Start = {}): Promise<void> {
  const { stage = "open", lang = "en-CA", theme = "light", size = 100, more = "confirmed" } = start;
  await page.goto(`?stage=${stage}&lang=${lang}&theme=${theme}&size=${size}&${more}#/${place}`);
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
  await page.evaluate(() => document.fonts.ready);
}

/** No fault that axe can find, the stricter contrast and target rules included, and no sideways scroll. */
export async function accessible(page: Page): Promise<void> {
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const rules = { "target-size": { enabled: true }, "color-contrast-enhanced": { enabled: true } };
    const { violations } = await axe.run({ rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
  expect.soft(faults, await page.url()).toEqual([]);
  await noSidewaysScroll(page);
}

export async function noSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, "pixels wider than the window").toBeLessThanOrEqual(0);
}

/** Fails when the page breaks the content policy or throws. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  // As the real window does.
  void page.addInitScript(() => Object.freeze(Object.prototype));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return faults;
}

/** The ways a screen must look right: each language, theme, size and width at least once, the longer language where it is tight. */
export const looks: (Start & { name: string; viewport?: { width: number; height: number } })[] = [
  { name: "en" },
  { name: "fr-dark", lang: "fr-CA", theme: "dark" },
  // A window of 640 at 200 % is as narrow as 320.
  { name: "fr-200", lang: "fr-CA", size: 200, viewport: { width: 640, height: 900 } },
  { name: "320-contrast", theme: "contrast", viewport: { width: 320, height: 640 } },
];
