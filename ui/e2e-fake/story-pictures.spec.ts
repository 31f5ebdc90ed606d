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
  // Three photos, the three pages of a fax, the one page of a PDF that has no words yet; a kind of photo that cannot be drawn is passed over.
  await expect(line).not.toContainText("Looking", { timeout: 120_000 });
  const words = await made(page);
  expect(Object.keys(words).sort()).toEqual([
    "fax/1",
    "fax/2",
    "fax/3",
    "pdf-e5/2",
    "photo-1/1",
    "photo-2/1",
    "photo-3/1",
  ]);
  expect(words["pdf-e5/2"]).toContain("thank you for coming to see us");
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

test("looking stops when the person says so, and goes on when they do", async ({ page }) => {
  await open(page, "records", { more: "confirmed&pictures&looking" });
  const line = page.locator(".looking");
  await line.getByRole("button", { name: "Stop" }).click({ timeout: 30_000 });
  await expect(line).toContainText("We stopped looking");
  const before = await made(page);
  await page.waitForTimeout(5000);
  expect(await made(page)).toEqual(before);
  await line.getByRole("button", { name: "Look again" }).click();
  await expect(line).toContainText("Looking for words", { timeout: 20_000 });
});

test("a lock stops the looking at once", async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, "records", { more: "confirmed&pictures&looking" });
  await expect(page.locator(".looking")).toContainText("Looking for words", { timeout: 30_000 });
  // In the middle of the work: the first page is done, the next one begun.
  await expect.poll(async () => Object.keys(await made(page)).length, { timeout: 25_000 }).toBeGreaterThan(0);
  expect(page.workers()).toHaveLength(1);
  await page.evaluate(() => (window as unknown as { fakeShell: { lock: () => void } }).fakeShell.lock());
  await expect(page.locator("input[type=password]")).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
});

test("nobody looks while somebody types", async ({ page }) => {
  await open(page, "questions", { more: "confirmed&pictures&looking" });
  const field = page.getByLabel("What do you want to ask?");
  for (let letter = 0; letter < 14; letter++) {
    await field.press("a");
    await page.waitForTimeout(500);
  }
  expect(Object.keys(await made(page))).toEqual([]);
  expect(page.workers()).toHaveLength(0);
});

test("a record of three photos is read page after page", async ({ page }) => {
  await open(page, "records/k1", start);
  await page.getByRole("link", { name: "IMG_2041.png" }).click();
  await drawn(page);
  await expect(page.getByText("Page 1 of 3")).toBeVisible();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("Page 2 of 3")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("IMG_2042.png");
  await expect(page.getByRole("button", { name: "Next" })).toBeFocused();
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await expect(page.getByText("Page 3 of 3")).toBeVisible();
  await expect(page.getByRole("button", { name: "Next" })).toHaveAttribute("aria-disabled", "true");
  // The address goes along.
  expect(page.url()).toContain("photo-3");
});

test("pages are turned, cropped, moved and shown whole again; each step can be undone", async ({ page }) => {
  await open(page, "records/k1/pages", start);
  const rows = page.locator("li[data-object]");
  await expect(rows).toHaveCount(3);
  await expect(page.getByText("The pictures themselves never change.")).toBeVisible();
  const size = () =>
    rows
      .first()
      .locator("canvas")
      .evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]);
  await expect.poll(size).toEqual([480, 341]);

  // Two quick turns are two.
  const right = page.getByRole("button", { name: "Turn right: page 1" });
  await right.click();
  await right.click();
  await expect.poll(size).toEqual([480, 341]);
  await right.click();
  await expect.poll(size).toEqual([341, 480]);
  await expect(right).toBeFocused();
  await page.getByRole("button", { name: "Show all of it again: page 1" }).click();
  await expect.poll(size).toEqual([480, 341]);

  await page.getByRole("button", { name: "Move down: page 1" }).click();
  await expect(rows.nth(1)).toContainText("IMG_2041.png");
  await expect(page.getByRole("button", { name: "Move down: page 2" })).toBeFocused();
  await expect(page.getByText("Moved to place 2 of 3.")).toBeAttached();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows.first()).toContainText("IMG_2041.png");

  // With the keyboard: smaller from the right, and kept.
  await page.getByRole("button", { name: "Crop: page 1" }).click();
  await expect(page.getByRole("application")).toBeFocused();
  for (let step = 0; step < 10; step++) await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Enter");
  // 0.9 of the width less ten steps of 0.02, and 0.9 of the height.
  await expect.poll(size).toEqual([480, Math.round((480 * 640 * 0.9) / (900 * 0.7))]);
  await expect(page.getByRole("button", { name: "Crop: page 1" })).toBeFocused();
  await page.getByRole("link", { name: "Back to the record" }).click();
  await page.getByRole("link", { name: "IMG_2041.png" }).click();
  await drawn(page);
  await expect(page.getByText("We turned or cropped this page")).toBeVisible();
});

test("a page is cropped with the mouse; leaving changes nothing", async ({ page }) => {
  await open(page, "records/k1/pages", start);
  await page.getByRole("button", { name: "Crop: page 2" }).click();
  await expect(page.getByRole("application")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Crop: page 2" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Show all of it again: page 2" })).toHaveCount(0);

  await page.getByRole("button", { name: "Crop: page 2" }).click();
  const field = await page.locator(".field").boundingBox();
  if (!field) throw new Error("no field");
  // From within the box: pulling its corner makes it smaller.
  const corner = await page.locator(".corner").boundingBox();
  if (!corner) throw new Error("no corner");
  await page.mouse.move(corner.x + corner.width / 2, corner.y + corner.height / 2);
  await page.mouse.down();
  await page.mouse.move(field.x + field.width * 0.55, field.y + field.height * 0.55, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Keep this part" }).click();
  await expect(page.getByRole("button", { name: "Show all of it again: page 2" })).toBeVisible();
});

test("a part of a photo is asked about, and outlined where it lies, also after the photo was turned", async ({
  page,
}) => {
  await open(page, "records/k1/file/photo-1", start);
  await drawn(page);
  await page.getByRole("button", { name: "Ask about part of this picture" }).click();
  const place = await page.locator(".field").boundingBox();
  if (!place) throw new Error("no field");
  const at = (x: number, y: number) => [place.x + place.width * x, place.y + place.height * y] as const;
  await page.mouse.move(...at(0.1, 0.2));
  await page.mouse.down();
  await page.mouse.move(...at(0.4, 0.3), { steps: 4 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Ask about this part" }).click();
  await page.getByRole("button", { name: "Add to my list" }).click();
  await page.getByRole("link", { name: /^About Letter in three/ }).click();
  const link = page.getByRole("link", { name: /^Part of Letter in three/ });
  await expect(link).toHaveAttribute("href", /area=0\.1\d*,0\.\d+,0\.[23]\d*,0\.[01]\d*/);
  const address = await link.getAttribute("href");

  await page.evaluate(() => (location.hash = "#/records/k1/pages"));
  await page.getByRole("button", { name: "Turn right: page 1" }).click();
  await expect(page.locator(".undo")).toBeVisible();
  await page.evaluate((to) => (location.hash = to ?? ""), address);
  await drawn(page);
  const [box, frame] = [
    await page.locator("[data-marked]").boundingBox(),
    await page.locator(".frame[data-ready]").boundingBox(),
  ];
  if (!box || !frame) throw new Error("no box");
  // What was at the upper left is at the upper right now.
  expect((box.x - frame.x) / frame.width).toBeGreaterThan(0.6);
  expect((box.y - frame.y) / frame.height).toBeLessThan(0.15);
});

test("a fax is shown page by page, and asked about as a whole", async ({ page }) => {
  await open(page, "records/k2/file/fax", start);
  await drawn(page);
  await expect(page.getByText("Page 1 of 3")).toBeVisible();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.locator(".frame[data-ready][data-page='2']")).toBeVisible();
  await page.getByRole("button", { name: "Ask about this page" }).click();
  await page.getByRole("button", { name: "Add to my list" }).click();
  await page.getByRole("link", { name: /^About Fax/ }).click();
  await expect(page.getByRole("link", { name: "Fax from the clinic, page 2" })).toHaveAttribute("href", /fax\?page=2$/);
});

test("a photo that the system cannot show says what helps, and can be saved", async ({ page }) => {
  await open(page, "records/k3/file/heic", start);
  await expect(page.getByRole("heading", { name: "This system cannot show this kind of photo" })).toBeVisible();
  await page.getByRole("button", { name: "Save a copy" }).click();
  await expect(page.getByText("Saved as IMG_2044.heic.")).toBeVisible();
});

test("a recording is played, goes back and forth, and keeps its place", async ({ page }) => {
  await open(page, "records/k4/file/sound", start);
  const slider = page.getByRole("slider", { name: "Place in the recording" });
  await expect(slider).toHaveAttribute("aria-valuetext", "0 s of 40 s");
  // Not by itself.
  await page.waitForTimeout(1200);
  await expect(slider).toHaveValue("0");
  await page.getByRole("button", { name: "Forward 15 seconds" }).click();
  await expect(slider).toHaveAttribute("aria-valuetext", "15 s of 40 s");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(slider).not.toHaveValue("15", { timeout: 5000 });
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Back 15 seconds" }).click();
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  const at = Number(await slider.inputValue());
  await page.getByRole("link", { name: "Back to the record" }).click();
  await page.getByRole("link", { name: "The visit in May.wav" }).click();
  await expect(slider).toHaveValue(String(at));
});

test("a recording that cannot be played can be saved, and a recording becomes a paper of an appointment", async ({
  page,
}) => {
  await open(page, "records/k4/file/unplayed", start);
  await expect(page.getByRole("heading", { name: "This system cannot play this recording" })).toBeVisible();
  await page.getByRole("button", { name: "Save a copy" }).click();
  await expect(page.getByText("Saved as Voice 002.amr.")).toBeVisible();

  await page.getByRole("link", { name: "Back to the record" }).click();
  const choice = page.getByLabel("Appointment", { exact: true });
  await choice.selectOption({ index: 1 });
  await page.getByRole("button", { name: "Add to this appointment" }).click();
  await expect(page.getByText("It is with the papers of:")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("It is with the papers of:")).toHaveCount(0);
});
