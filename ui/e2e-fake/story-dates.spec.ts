// Records by kind and by date: what is narrowed down, what is drawn, what is printed.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => {
  faults = watch(page);
});
test.afterEach(() => expect(faults).toEqual([]));

const rows = (page: Page) => page.locator("main ol.rows > li");

test("records by kind are narrowed down by place, doctor and year, and shown again", async ({ page }) => {
  await open(page, "records", { more: "confirmed&story" });
  await expect(rows(page)).not.toHaveCount(0);
  const all = await rows(page).count();
  await page.getByText("Narrow down").click();
  await page.getByLabel("Place").selectOption("Harbour Street Hospital");
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByRole("status").getByText("2 records")).toBeVisible();
  await page.getByRole("button", { name: "Show all again" }).click();
  await expect(rows(page)).toHaveCount(all);
  await expect(page.getByText("Narrow down")).toBeFocused();
  await page.getByLabel("Doctor, or who wrote it").selectOption("Linden Street Lab");
  await expect(rows(page)).toHaveCount(5);
  await page.getByLabel("Year", { exact: true }).selectOption({ label: "2025 and before" });
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText("There are none of these now.")).toBeVisible();
});

test("records and appointments stand by date, and nothing says what is not opened", async ({ page }) => {
  await open(page, "records/dates", { more: "confirmed&story" });
  const may = page.getByRole("region", { name: "May 2026" });
  await expect(may.getByRole("listitem").filter({ hasText: "Blood test, CEA" })).toContainText(
    "3.1 µg/L, inside the lab’s range",
  );
  await expect(may.getByRole("listitem").filter({ hasText: "18 May" })).toContainText("A scan result");
  await expect(page.getByText("MRI of the pelvis")).toHaveCount(0);
  const february = page.getByRole("region", { name: "February 2026" });
  await expect(february).toContainText("5.2 µg/L, above the lab’s range");
  await expect(page.getByRole("region", { name: "March 2026" })).toContainText("About March 2026");
  await expect(page.getByRole("region", { name: "March 2026" })).toContainText("9 March 2026 to 29 May 2026");
  await expect(page.getByRole("heading", { level: 2, name: "No date" })).toBeVisible();
  await expect(page.getByRole("region", { name: "June 2026" })).toContainText("Called off");
  await may.getByRole("link", { name: "Appointment, Dr. Odalys Fenn, surgeon" }).click();
  await expect(page).toHaveURL(/#\/appointments\/a1$/);
});

test("thousands by date: pieces, an older year, and back", async ({ page }) => {
  await open(page, "records/dates", { more: "confirmed&many" });
  await expect(rows(page)).toHaveCount(50);
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(rows(page)).toHaveCount(100);
  await expect(rows(page).nth(50).getByRole("link")).toBeFocused();
  await page.getByRole("button", { name: "2010", exact: true }).click();
  await expect(rows(page)).toHaveCount(50);
  await expect(page.getByRole("heading", { level: 2, name: "December 2010" })).toBeVisible();
  await page.getByRole("button", { name: "Newer: 2011" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "December 2011" })).toBeVisible();
  await page.getByRole("button", { name: "Newest" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "May 2026" })).toBeVisible();
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "Allergies (1)" });
  await expect(rows(page)).toHaveCount(1);
});

test("before anything is there, the story says how it begins", async ({ page }) => {
  await open(page, "records/dates", { more: "confirmed&empty" });
  await expect(page.getByText("Your story will appear here by date")).toBeVisible();
  await expect(page.getByText("About when is good enough.")).toBeVisible();
});

test("the picture says in words and in tables what it shows, and results are chosen by keyboard", async ({ page }) => {
  await open(page, "records/dates", { more: "confirmed&story" });
  const picture = page.getByRole("img", { name: /^From 1 December 2025 to 30 June 2026\./ });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleName(/Radiation: 12 January 2026 to 18 February 2026\./);
  await expect(picture).toHaveAccessibleName(/CEA: 7.4 µg\/L on 8 January 2026, 3.1 µg\/L on 12 May 2026\./);
  await expect(page.getByText("A value from another lab")).toBeVisible();
  await expect(page.getByRole("link", { name: "One result not opened" })).toBeVisible();

  await page.getByText("The picture in words").focus();
  await page.keyboard.press("Enter");
  const treatments = page.getByRole("table", { name: "Treatments" });
  await expect(treatments.getByRole("row", { name: /Chemo/ })).toContainText("29 May 2026");
  await expect(page.getByRole("table", { name: "CEA" }).getByRole("row")).toHaveCount(7);
  await expect(page.getByText("MRI of the pelvis")).toHaveCount(0);

  await page.getByText("Change the picture").focus();
  await page.keyboard.press("Enter");
  const haemoglobin = page.getByRole("checkbox", { name: /^Haemoglobin/ });
  await haemoglobin.focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("table", { name: "Haemoglobin" })).toBeVisible();
  await expect(haemoglobin).toBeFocused();
  await page.getByLabel("The picture begins in").selectOption("2025");
  await expect(page.getByRole("img", { name: /^From 1 January 2025/ })).toBeVisible();
});

test("letters grow with the size of the text, and the picture stays within the page", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 900 });
  await open(page, "records/dates", { more: "confirmed&story", size: 200 });
  const word = page.locator("main svg[role=img] text", { hasText: "Chemo" });
  await expect(word).toBeVisible();
  expect(await word.evaluate((one) => parseFloat(getComputedStyle(one).fontSize))).toBe(32);
});

test("the story is printed from a year on, results and the illness by themselves", async ({ page }) => {
  await open(page, "records/dates", { more: "confirmed&story" });
  await page.getByRole("link", { name: "Print", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "My records by date" })).toBeVisible();
  await page.getByLabel("From which year").selectOption("2025");
  await expect(page.getByText(/^(One page|\d+ pages)$/)).toBeVisible({ timeout: 15_000 });
  await page.getByRole("link", { name: "Back to the records" }).click();
  await expect(page).toHaveURL(/#\/records\/dates$/);

  await open(page, "sheet/results/CEA");
  await expect(page.getByRole("heading", { level: 1, name: "Test results" })).toBeVisible();
  await open(page, "sheet/glance", { more: "confirmed&pages=none" });
  await expect(page.getByText("There is no such page yet")).toBeVisible();
  await open(page, "sheet/all");
  await expect(page.getByRole("link", { name: /^My records by date/ })).toBeVisible();
});

test("where nothing is drawn lately, the picture can still be of the years before", async ({ page }) => {
  await open(page, "records/dates", { more: "confirmed&story&lately=none" });
  await expect(page.getByText("Nothing to draw in these years.")).toBeVisible();
  await page.getByText("Change the picture").click();
  await page.getByLabel("The picture begins in").selectOption("2025");
  await expect(page.getByRole("img", { name: /^From 1 January 2025/ })).toBeVisible();
  await page.getByLabel("The picture begins in").selectOption({ label: "The last two years" });
  await expect(page.getByText("Nothing to draw in these years.")).toBeVisible();
});

test("two rounds on one day do not stop the picture", async ({ page }) => {
  await open(page, "records/dates", { more: "confirmed&story&twice" });
  await expect(page.locator("main svg[role=img] .cycle")).toHaveCount(5);
  await page.getByText("The picture in words").click();
  await expect(page.getByRole("row", { name: /Chemo/ })).toContainText(/11 May 2026\s*11 May 2026/);
});

test("the keyboard begins at the title, however late the page comes", async ({ page }) => {
  await open(page, "records");
  for (const name of ["By date", "Test results"]) {
    await page.getByRole("link", { name, exact: true }).press("Enter");
    await expect(page.locator("main svg[role=img], main ul.rows").first()).toBeVisible();
    await expect(page.locator("h1")).toBeFocused();
  }
});
