// One test a screen and a look: axe, sideways scroll, content policy; with PICTURES=1 also a picture to look at.
import { expect, test, type Page } from "@playwright/test";
import { accessible, looks, open, watch, type Start } from "./harness";

export type Screen = { name: string; place?: string; start?: Start; act?: (page: Page) => Promise<unknown> };

export function everyLook(screens: readonly Screen[]): void {
  for (const screen of screens) {
    for (const { name, viewport, ...look } of looks) {
      test(`${screen.name}, ${name}`, async ({ page }) => {
        const faults = watch(page);
        if (viewport) await page.setViewportSize(viewport);
        await open(page, screen.place ?? "", { ...look, ...screen.start });
        await screen.act?.(page);
        // At 200 % a window of 640 is as narrow as 320.
        if (look.size === 200) await page.setViewportSize({ width: 640, height: 900 });
        if (process.env["PICTURES"]) {
          await page.screenshot({ path: `e2e-fake/pictures/${screen.name} ${name}.png`, fullPage: true });
        }
        await accessible(page);
        expect(faults).toEqual([]);
      });
    }
  }
}
