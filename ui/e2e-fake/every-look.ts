// One test a screen, in every look: axe, sideways scroll, content policy; with PICTURES=1 also pictures to look at.
import { expect, test, type Page } from "@playwright/test";
import { accessible, looks, open, watch, type Start } from "./harness";

export type Screen = { name: string; place?: string; start?: Start; act?: (page: Page) => Promise<unknown> };

export function everyLook(screens: readonly Screen[]): void {
  for (const screen of screens) {
    // One window for all looks of a screen: opening windows is what takes the time.
    test(screen.name, async ({ page }) => {
      test.setTimeout(120_000);
      const faults = watch(page);
      for (const { name, viewport, ...look } of looks) {
        await page.setViewportSize(viewport ?? { width: 1000, height: 700 });
        await open(page, screen.place ?? "", { ...look, ...screen.start });
        await screen.act?.(page);
        if (process.env["PICTURES"]) {
          await page.screenshot({ path: `e2e-fake/pictures/${screen.name} ${name}.png`, fullPage: true });
        }
        await test.step(name, () => accessible(page));
      }
      expect(faults).toEqual([]);
    });
  }
}
