// What two people do who get ready together, and what is printed.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

const WORDS = "plum ladder quiet harbour tin";
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const onward = (page: Page) => page.getByRole("button", { name: "Continue" }).click();
const choose = (page: Page) => page.getByRole("button", { name: "Choose the file" }).click();

test("a file is made with words, and going back keeps everything", async ({ page }) => {
  await open(page, "together");
  await page.getByRole("link", { name: "Make a file" }).click();
  const boxes = page.getByRole("checkbox");
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(2)).toBeChecked();
  await expect(boxes.nth(3)).not.toBeChecked();
  // What is left out of shared files cannot be ticked, and the page says why.
  await expect(page.getByRole("checkbox", { name: "Would a second opinion change the plan?" })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "These stay here" })).toContainText("Would a second opinion");

  await page.getByRole("button", { name: "Tick none" }).click();
  await onward(page);
  await expect(page.getByRole("alert")).toContainText("Tick a question first");
  await boxes.nth(1).check();
  await boxes.nth(3).check();
  await onward(page);

  await expect(heading(page, "How it is locked")).toBeFocused();
  await expect(page.getByText("Tell these by phone. Don’t put them in the same e-mail.")).toBeVisible();
  const words = page.getByLabel("The words", { exact: true });
  await expect(words).not.toHaveValue("");
  await words.fill("too short");
  await onward(page);
  await expect(page.getByText("Too short. Use at least 12 letters.")).toBeVisible();
  await expect(words).toBeFocused();
  await words.fill("lamp river kettle moss");
  await onward(page);

  await expect(heading(page, "Before you save")).toBeFocused();
  const inside = page.getByRole("region", { name: "In the file" });
  await expect(inside.getByRole("listitem")).toHaveText([
    "If I have surgery, will I need a bag for life? Why it matters to me: I swim three times a week. It matters to me.",
    "Can I still travel to my sister in August?",
  ]);
  await expect(inside).toContainText("One question stays here, as you chose.");
  await expect(inside).toContainText("Nothing else of your records is in it.");

  await page.getByRole("link", { name: "Change what is inside" }).click();
  await expect(boxes.nth(0)).not.toBeChecked();
  await expect(boxes.nth(3)).toBeChecked();
  await onward(page);
  await expect(words).toHaveValue("lamp river kettle moss");
  await onward(page);
  await page.getByRole("button", { name: "Save the file" }).click();
  await expect(heading(page, "The file is saved")).toBeFocused();
  await expect(page.getByText("Now send it yourself, or put it on a stick.")).toBeVisible();
  await expect(page.getByText("lamp river kettle moss")).toBeVisible();
});

test("a save that is called off leaves everything as it was", async ({ page }) => {
  await open(page, "together/make", { more: "confirmed&cancelled" });
  await onward(page);
  await expect(page.getByLabel("The words", { exact: true })).not.toHaveValue("");
  await onward(page);
  await page.getByRole("button", { name: "Save the file" }).click();
  await expect(heading(page, "Before you save")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save the file" })).toBeEnabled();
});

test("without a key in the care team the page says where one comes from", async ({ page }) => {
  await open(page, "together/make/lock", { more: "confirmed&empty" });
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "You can also do without words" })).toContainText("care team");
});

test("a file is locked with the key of a relative, without words", async ({ page }) => {
  await open(page, "together/make");
  await onward(page);
  await page.getByRole("radio", { name: /With the key of/ }).check();
  await expect(page.getByLabel("The words", { exact: true })).toHaveCount(0);
  await onward(page);
  await expect(page.locator(".chosen")).toContainText("With the key of");
  await page.getByRole("button", { name: "Save the file" }).click();
  await expect(page.getByText("There are no words to tell.")).toBeVisible();
});

test("the key for sharing is copied, and the program is told", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "together");
  const told = page.evaluate(() => new Promise<true>((done) => addEventListener("fake-copied", () => done(true))));
  await page.getByRole("button", { name: "Copy the key" }).click();
  expect(await told).toBe(true);
  await expect(page.getByText("The key is copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^age1/);
});

test("a file from a relative is opened with words, looked at, taken in and taken back", async ({ page }) => {
  await open(page, "together/open");
  await choose(page);
  const words = page.getByLabel("The words", { exact: true });
  await expect(words).toBeFocused();
  await page.keyboard.type("plum ladder quiet");
  await page.keyboard.press("Enter");
  await expect(page.getByText("These words did not open the file")).toBeVisible();
  await expect(words).toHaveValue("plum ladder quiet");
  await expect(words).toBeFocused();
  await words.fill(WORDS);
  await page.keyboard.press("Enter");

  await expect(heading(page, "What is in the file")).toBeFocused();
  await expect(page.getByText("Who drives me home after the scan?")).toBeVisible();
  await page.getByRole("button", { name: "Add to the questions of Lena Marchetti" }).click();
  await expect(heading(page, "What was added")).toBeFocused();
  await expect(page.locator("main .notice")).toHaveText(
    "From Carla Rossi: 2 new, 1 answer, 1 changed. 3 were the same.",
  );
  await expect(page.locator(".undo")).toContainText("Carla Rossi added 2, answered 1, changed 1.");
  await expect(page.getByText("At 1 place you both wrote something else. Look at both.")).toBeVisible();
  const both = page.locator("main .rows a");
  await expect(both).toHaveAttribute("href", "#/questions/q1");

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("main .notice")).toContainText("This was taken back.");
  await expect(both).toHaveCount(0);
  await page.getByRole("button", { name: "Do it again" }).click();
  await both.click();
  await expect(page).toHaveURL(/#\/questions\/q1$/);
});

test("a file about someone who is not here yet adds them", async ({ page }) => {
  await open(page, "together/open", { more: "confirmed&file=unknown" });
  await choose(page);
  await page.getByLabel("The words", { exact: true }).fill(WORDS);
  await page.getByRole("button", { name: "Open the file" }).click();
  await expect(page.getByText("These are about Ana Roy, who is not here yet.")).toBeVisible();
  await page.getByRole("button", { name: "Add Ana Roy" }).click();
  await expect(page.locator("main .notice")).toHaveText("From Carla Rossi: 4 new.");
});

test("a file of another kind changes nothing, and another one can be chosen", async ({ page }) => {
  await open(page, "together/open", { more: "confirmed&file=foreign" });
  await choose(page);
  await expect(page.getByText("This file was not made to prepare together")).toBeVisible();
  await expect(page.getByRole("button", { name: "Choose the file" })).toBeVisible();
});

test("everything that can be printed is found, seen, saved and printed", async ({ page }) => {
  await open(page, "sheet");
  await page.getByRole("link", { name: "Print something else" }).click();
  await expect(heading(page, "What would you like to print?")).toBeFocused();
  await page.getByRole("link", { name: "A page for the fridge" }).click();
  await expect(page.locator("[data-ready]").first()).toBeVisible({ timeout: 15_000 });
  await page.getByLabel("Large print").check();
  await expect(page.getByText("One page")).toBeVisible();
  await page.getByRole("button", { name: "Save as PDF" }).click();
  await expect(page.getByText("Saved as “fridge.pdf”. Anyone who finds this file can read it.")).toBeVisible();
  const printed = page.evaluate(
    () => new Promise((resolve) => addEventListener("fake-print", () => resolve(true), { once: true })),
  );
  await page.keyboard.press("Control+p");
  expect(await printed).toBe(true);
});

test("each kind says where to begin while there is nothing to print", async ({ page }) => {
  const places = {
    fridge: "#/call",
    call: "#/call",
    medicines: "#/records",
    diary: "#/diary/new",
    for_me: "#/questions/new",
    summary: "#/appointments",
  };
  for (const [kind, href] of Object.entries(places)) {
    await open(page, `sheet/${kind}`, { more: "confirmed&empty" });
    await expect(page.locator(".empty .btn.main")).toHaveAttribute("href", href);
    await expect(page.getByRole("button", { name: "Print" })).toHaveCount(0);
  }
});

test("a diary begins on the day that is asked for", async ({ page }) => {
  await open(page, "sheet/diary");
  await page.getByLabel("From which day").selectOption({ label: "From a day I choose" });
  const day = page.getByRole("group", { name: "The first day" });
  await day.getByLabel("Day").fill("30");
  await day.getByLabel("Month").selectOption("February");
  await expect(page.getByText("This day is not in the calendar")).toHaveCount(0);
  await day.getByLabel("Year").fill("2026");
  await expect(page.getByText("This day is not in the calendar")).toBeVisible();
  await day.getByLabel("Day").fill("1");
  await day.getByLabel("Year").fill("2027");
  await expect(day.getByText("Monday 1 February 2027")).toBeVisible();
  await expect(page.getByText("Nothing is written for these days")).toBeVisible();
  await page.getByLabel("From which day").selectOption({ label: "From the beginning" });
  await expect(page.getByText("One page")).toBeVisible();
});

test("the five-minute sheet has three questions and nothing else", async ({ page }) => {
  await open(page, "sheet");
  await expect(page.locator(".desk ol li")).toHaveCount(5);
  await page.getByLabel("Only three questions").check();
  await expect(page.locator(".desk ol li")).toHaveCount(3);
});

test("the sheet of an appointment says with whom and when, and leads back to it", async ({ page }) => {
  await open(page, "sheet/questions/a1");
  await expect(page.getByLabel("Whom it is for")).toHaveValue(/Fenn/);
  await expect(page.getByLabel("When you see them")).toHaveValue(/^Tuesday 26 May( 2026)?, 10:30$/);
  await expect(page.getByLabel("Who comes with you")).toHaveValue("Carla");
  await expect(page.getByRole("link", { name: "Back to the appointment" })).toHaveAttribute(
    "href",
    "#/appointments/a1",
  );

  // Without the appointment its words go, but not those that the person wrote.
  await page.getByLabel("Who comes with you").fill("Oskar");
  await page.getByLabel("Appointment").selectOption({ label: "All my questions" });
  await expect(page.getByLabel("Whom it is for")).toHaveValue("");
  await expect(page.getByLabel("Who comes with you")).toHaveValue("Oskar");
  await expect(page.locator(".desk ol")).toContainText("How long can I take to decide?");
});

test("what was said is that of the last appointment, until another one is chosen", async ({ page }) => {
  await open(page, "sheet/summary");
  await expect(page.getByLabel("Appointment").locator("option").first()).toContainText("19 May");
  await expect(page.locator("[data-ready]").first()).toBeVisible({ timeout: 15_000 });
  await page.getByLabel("Appointment").selectOption({ index: 1 });
  await expect(page.getByText("One page")).toBeVisible();
});
