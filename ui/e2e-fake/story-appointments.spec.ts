// A visit from the first call to what was said, by keyboard where it matters.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(async ({ page }) => {
  faults = watch(page);
  await page.clock.setFixedTime(new Date("2026-05-21T10:00:00"));
});
test.afterEach(() => expect(faults).toEqual([]));

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const link = (page: Page, name: string | RegExp) => page.getByRole("main").getByRole("link", { name });
const undo = (page: Page) => page.locator(".undo");

test("an appointment is added; what was typed outlives a lock", async ({ page }) => {
  await open(page, "appointments", { more: "confirmed&empty" });
  await link(page, "Add an appointment").click();
  await page.getByLabel("Day", { exact: true }).fill("12");
  await page.getByLabel("Month").selectOption("12");
  await page.getByLabel("Year").fill("2026");
  await expect(page.locator("fieldset [role=status]").first()).toHaveText("Saturday 12 December 2026");
  await page.getByLabel("Time", { exact: true }).fill("10h30");
  await page.getByLabel("Place", { exact: true }).fill("Desk B");
  await page.waitForTimeout(600);
  await page.keyboard.press("Control+l");
  await page.locator("input[type=password]").fill("slow river kettle maple lamp");
  await page.keyboard.press("Enter");
  await page.evaluate(() => (location.hash = "#/appointments/new"));
  await expect(page.getByText("It is not saved yet.")).toBeVisible();
  await expect(page.getByLabel("Place", { exact: true })).toHaveValue("Desk B");
  await page.getByText("What to bring").click();
  await button(page, "Health card").click();
  await page.getByText("Who comes along").click();
  await button(page, "Add someone").click();
  await page.keyboard.type("Carla");
  await page.getByLabel("Their part").selectOption("notes");
  await button(page, "Save").click();
  await expect(page.locator("dl")).toContainText("Saturday 12 December, 10:30");
  await expect(page.locator("dl")).toContainText("Carla comes along and takes notes");
  await expect(page.locator("dl")).toContainText("Health card");
  await expect(undo(page)).toContainText("Saved: Appointment");
});

test("a day that is not in the calendar is said at its field", async ({ page }) => {
  await open(page, "appointments/new");
  await page.getByLabel("Day", { exact: true }).fill("31");
  await page.getByLabel("Month").selectOption("06");
  await page.getByLabel("Year").fill("2026");
  await button(page, "Save").click();
  await expect(page.getByText("This day is not in the calendar")).toBeVisible();
  await expect(page.getByLabel("Day", { exact: true })).toBeFocused();
});

test("a series is made; one of it is skipped and the others stay", async ({ page }) => {
  await open(page, "appointments/new", { more: "confirmed&empty" });
  await page.getByLabel("Day", { exact: true }).fill("1");
  await page.getByLabel("Month").selectOption("06");
  await page.getByLabel("Year").fill("2026");
  await page.getByText("It repeats").click();
  await page.getByLabel("How often").selectOption({ label: "Every 3 weeks" });
  await page.getByLabel("How many in all").fill("4");
  await button(page, "Save").click();
  await expect(page.locator("dl")).toContainText("1 of 4");
  await page.evaluate(() => (location.hash = "#/appointments"));
  await expect(page.locator("main li")).toHaveCount(4);
  await page.locator("main li a").nth(1).click();
  await button(page, "Skip this one").click();
  await expect(page.locator("main .tag")).toHaveText("Skipped. The others stay.");
  await expect(link(page, "Get ready")).toHaveCount(0);
  await button(page, "It takes place after all").click();
  await expect(link(page, "Get ready")).toBeVisible();
});

test("getting ready is left and gone on with", async ({ page }) => {
  await open(page, "appointments/a1/ready");
  await link(page, "Choose questions").click();
  await page.getByLabel("Can I still travel to my sister in August?").check();
  await button(page, "Done, back to the list").click();
  await expect(page.getByText("4 chosen")).toBeVisible();
  await link(page, "Go on: Put three first").click();
  await button(page, /Move up: Can I still/).click();
  await expect(button(page, /Move up: Can I still/)).toBeFocused();
  await expect(page.locator(".asks .q").nth(2)).toHaveText("Can I still travel to my sister in August?");
  await button(page, "Done, back to the list").click();
  await link(page, "Go on: Choose papers").click();
  await page.getByLabel("Find a paper by its name").fill("blood");
  await page.getByRole("checkbox", { name: /Blood count/ }).check();
  await expect(page.locator("main ul.rows").first()).toContainText("Blood count");
  await button(page, "Done, back to the list").click();
  await link(page, "May I record?").click();
  await button(page, "Add it to my questions").click();
  await expect(page.getByText("It is on your list for this appointment.")).toBeVisible();
  await page.evaluate(() => (location.hash = "#/appointments/a1/ready"));
  await expect(link(page, "Go on: Print the sheet")).toBeVisible();
});

test("the short way: three questions, one sheet", async ({ page }) => {
  await open(page, "appointments/a1/ready");
  await link(page, /tired/).click();
  await page.getByRole("checkbox").nth(1).uncheck();
  // One that is left out of prints cannot go on the sheet.
  await expect(page.getByLabel("Would a second opinion change the plan?")).toHaveCount(0);
  await page.getByLabel("Can I still travel to my sister in August?").check();
  await button(page, "Next").click();
  await expect(page.locator(".asks .q")).toHaveText([
    "Could we wait and watch, if no cancer is seen after chemo?",
    "How long can I take to decide?",
    "Can I still travel to my sister in August?",
  ]);
  const printed = page.evaluate(
    () => new Promise<true>((done) => addEventListener("fake-print", () => done(true), { once: true })),
  );
  await button(page, /^Print$/).click();
  await printed;
  await button(page, "Next").click();
  await expect(page.getByRole("heading", { name: "You are ready" })).toBeFocused();
});

test("in the room: answers are kept as they are typed, by keyboard alone, and Esc leaves", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("fake-stay-open", (event) =>
      document.documentElement.setAttribute("data-open", String((event as CustomEvent).detail)),
    );
  });
  await open(page, "appointments/a1/mode");
  await expect(page.locator("html")).toHaveAttribute("data-open", "true");
  await expect(page.getByRole("heading", { name: "Hand over the sheet" })).toBeFocused();
  await page.keyboard.press("PageDown");
  await expect(page.getByRole("heading", { name: /Could we wait/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Yes, if both are clear.");
  await expect(page.locator("dialog .saved")).toHaveText("Saved just now");
  await expect(button(page, "Lock now")).toBeVisible();
  await button(page, "Answered, next").click();
  await expect(page.getByRole("heading", { name: /will I need a bag/ })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Perhaps.");
  await page.keyboard.press("PageUp");
  await expect(page.getByLabel("What was said")).toHaveValue("Yes, if both are clear.");
  await page.keyboard.press("PageDown");
  await expect(page.getByLabel("What was said")).toHaveValue("Perhaps.");
  await button(page, "Still not clear").click();
  await button(page, "Ask later").click();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Drink more.");
  await page.keyboard.press("Escape");
  await expect(page.locator("dl")).toContainText("Drink more.");
  await expect(page.locator("html")).toHaveAttribute("data-open", "false");
  await expect(page.getByText("Yes, if both are clear.")).toBeVisible();
});

test("in the room: a lock in the middle loses no word", async ({ page }) => {
  await open(page, "appointments/a1/mode");
  await page.keyboard.press("PageDown");
  await page.getByLabel("What was said").fill("Yes, maybe");
  await button(page, "Lock now").click();
  await page.locator("input[type=password]").fill("slow river kettle maple lamp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
  await page.evaluate(() => (location.hash = "#/appointments/a1/mode"));
  await expect(page.getByRole("textbox", { name: "What was said" })).toHaveValue("Yes, maybe");
});

test("afterwards: what was said, what is next, what is unclear, and a message", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "appointments/a1/after");
  await page.getByLabel("What did they find?").fill("The scan is clear.");
  await button(page, "Save").click();
  await expect(undo(page)).toContainText("Saved: what was said");
  await button(page, "Add a task").click();
  await page.getByLabel("What is to be done").fill("Book the scope");
  await page.getByLabel("Who does it").fill("Carla");
  await button(page, "Save the task").click();
  await expect(page.getByRole("checkbox", { name: /Book the scope/ })).toBeVisible();
  const row = page.locator("main ol.rows > li").first();
  await row.getByRole("textbox").fill("He did not say.");
  await row.getByRole("button", { name: /Still not clear/ }).click();
  await row.getByRole("button", { name: /Ask again next time/ }).click();
  await expect(row).toContainText("It is on your list again.");
  await button(page, "Write a message for relatives").click();
  await expect(page.getByLabel("The message")).toHaveValue(/The scan is clear\.[^]*Book the scope, Carla/);
  await button(page, "Copy the message").click();
  await expect(page.getByText("Copied. You can paste it")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("The scan is clear.");
});

test("a photo of the sheet stands beside the answers", async ({ page }) => {
  await open(page, "appointments/a2/after");
  await button(page, "Add a photo of the sheet").click();
  await expect(page.locator(".photos [data-ready]").first()).toBeVisible({ timeout: 15_000 });
});

test("of two versions one is kept", async ({ page }) => {
  await open(page, "appointments/a1", { more: "confirmed&twice" });
  await button(page, /Keep this one: .*desk D/).click();
  await expect(page.locator("dl")).toContainText("desk D");
  await expect(page.getByText("Changed on two computers")).toHaveCount(0);
});

test("the calendar file says little unless it is asked to say more", async ({ page }) => {
  await open(page, "appointments/a1");
  await button(page, "Add to my calendar").click();
  await expect(page.getByLabel("Show what it is for")).not.toBeChecked();
  await button(page, "Save the file").click();
  await expect(page.getByText("Saved as appointment.ics.")).toBeVisible();
});

test("a task on Today is ticked, taken back, and a new one is added", async ({ page }) => {
  await open(page, "today");
  const task = page.getByRole("checkbox", { name: /Ask for the slides/ });
  await task.check();
  await expect(undo(page)).toContainText("Done: “Ask for the slides”");
  await button(page, "Undo").click();
  await expect(task).not.toBeChecked();
  await button(page, "Add a task").click();
  await page.keyboard.type("Call the pharmacy");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: /Call the pharmacy/ })).toBeVisible();
  await expect(button(page, "Add a task")).toBeFocused();
});

test("after a long time away older tasks are folded", async ({ page }) => {
  await open(page, "today", { more: "confirmed&away" });
  await expect(page.getByRole("checkbox", { name: /Ask for the slides/ })).not.toBeVisible();
  await page.getByText("From before: 3 tasks").click();
  await expect(page.getByRole("checkbox", { name: /Ask for the slides/ })).toBeVisible();
});
