// Pictures of paper, faxes, words made out in them, and recordings, from beginning to end.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => {
  faults = watch(page);
});
test.afterEach(() => expect(faults).toEqual([]));

const start = { more: "confirmed&pictures" };
const drawn = (page: Page) => expect(page.locator(".frame[data-ready]")).toBeVisible({ timeout: 15_000 });

/** The words that were made out on each page. */
const made = (page: Page) =>
  page.evaluate(() => Object.fromEntries((window as unknown as { fakeWords: Map<string, string> }).fakeWords));

test("words in pictures and faxes are made out, English and French, and nothing is asked of any other place", async ({
  page,
}) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page, "records", { more: "confirmed&pictures&looking" });
  const line = page.locator(".looking");
  await expect(line).toContainText("Looking for words in your pictures", { timeout: 30_000 });
  await expect(line.getByRole("button", { name: "Stop" })).toBeVisible();
  await expect.poll(() => made(page), { timeout: 120_000, intervals: [1000] }).toHaveProperty("photo-1/1");
  // Three photos and the three pages of a fax; a kind of photo that cannot be drawn is passed over.
  await expect(line).not.toContainText("Looking", { timeout: 120_000 });
  const words = await made(page);
  expect(Object.keys(words).sort()).toEqual(["fax/1", "fax/2", "fax/3", "photo-1/1", "photo-2/1", "photo-3/1"]);
  expect(words["photo-1/1"]).toContain("The scan shows no change since March.");
  expect(words["photo-2/1"]).toContain("Apportez vos médicaments");
  // As its camera says it was held.
  expect(words["photo-3/1"]).toContain("Harbour Street Hospital");
  expect(words["photo-3/1"]).toContain("septembre");
  expect(words["fax/2"]).toContain("La radiographie ne montre aucun changement.");
  const own = new URL(page.url()).origin;
  expect(asked.filter((address) => new URL(address).origin !== own && !address.startsWith(`blob:${own}`))).toEqual([]);
  expect(asked.some((address) => address.includes("fra.traineddata"))).toBe(true);
});
