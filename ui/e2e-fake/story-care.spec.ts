// What a family does with the care team, the numbers, the diary, and what is kept about a person.
import { expect, test, type Page } from "@playwright/test";
import { noSidewaysScroll, open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

const line = (page: Page) => page.locator(".undo");
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

test("a sister is added to the care team, changed, taken out and brought back", async ({ page }) => {
  await open(page, "care", { more: "confirmed&empty" });
  await expect(page.getByText("Who should you call for what?")).toBeVisible();
  await page.getByRole("link", { name: "Add someone" }).click();
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  // A key is asked of family only.
  await expect(page.getByLabel("Their key for sharing files")).toHaveCount(0);
  await page.getByRole("textbox", { name: "Name" }).fill("Carla Rossi");
  await page.getByLabel("What they are", { exact: true }).selectOption("Family or friend");
  await page.getByLabel("Their key for sharing files").fill("hello");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("This is not a key for sharing")).toBeVisible();
  await expect(page.getByLabel("Their key for sharing files")).toBeFocused();
  await page.getByLabel("Their key for sharing files").fill("age1carla");
  await page.keyboard.press("Enter");
  await expect(line(page)).toContainText("Carla Rossi is in your care team.");

  await page.getByRole("link", { name: "Carla Rossi" }).click();
  await expect(heading(page, "Carla Rossi")).toBeFocused();
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByLabel("What they may be told").fill("Everything.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("dd", { hasText: "Everything." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Change" })).toBeFocused();
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByRole("button", { name: "Delete from the care team" }).click();
  await expect(heading(page, "Care team")).toBeVisible();
  await line(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Carla Rossi" })).toBeVisible();
});

test("what was being written about somebody comes back after a lock", async ({ page }) => {
  await open(page, "care/new");
  await page.getByRole("textbox", { name: "Name" }).fill("Ana");
  await page.getByRole("link", { name: "Care team" }).first().click();
  await expect(heading(page, "Care team")).toBeVisible();
  await page.getByRole("link", { name: "Add someone" }).click();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("Ana");
  await expect(page.getByText("This is what you wrote before.")).toBeVisible();
  await page.getByRole("button", { name: "Close without saving" }).click();
  await page.getByRole("link", { name: "Add someone" }).click();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveValue("");
});

test("a number is written down for a need, and taken away again", async ({ page }) => {
  await open(page, "today");
  await page.getByRole("link", { name: "Who to call" }).first().click();
  await expect(page.getByText("Emergency: 911, or your local number")).toBeVisible();
  const pain = page.locator('[data-need="pain"]');
  await expect(pain).toContainText("Not written down yet. Ask your team.");
  await pain.getByRole("button", { name: "Write it down: Pain" }).click();
  await expect(pain.getByLabel("What your team said")).toBeFocused();
  await pain.getByRole("button", { name: "Save" }).click();
  await expect(pain.getByText("Write what they said, a name or a number first.")).toBeVisible();
  await pain.getByLabel("Number").fill("604-555-0177");
  await page.keyboard.press("Enter");
  await expect(pain.getByText("604-555-0177")).toBeVisible();
  await expect(line(page)).toContainText("Saved: Pain");
  await pain.getByRole("button", { name: "Change: Pain" }).click();
  await pain.getByRole("button", { name: "Delete this number" }).click();
  await expect(pain).toContainText("Not written down yet.");
  await expect(pain.getByRole("button", { name: "Write it down: Pain" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Print this page" })).toHaveAttribute("href", "#/sheet/call");
  await expect(page.getByRole("link", { name: "fridge" })).toHaveAttribute("href", "#/sheet/fridge");
});

test("a line is written in the diary by keyboard alone, and undone", async ({ page }) => {
  await open(page, "records");
  await page.getByRole("link", { name: "Diary" }).click();
  await expect(page.getByText("This app does not watch your answers.")).toBeVisible();
  await page.getByRole("link", { name: "Write a line" }).click();
  await expect(heading(page, "Write a line")).toBeFocused();
  const tired = page.getByRole("group", { name: "Tiredness" });
  await tired.getByRole("radio", { name: "0", exact: true }).focus();
  await page.keyboard.press("Space");
  for (let level = 0; level < 3; level++) await page.keyboard.press("ArrowRight");
  await expect(tired.getByRole("radio", { name: "3" })).toBeChecked();
  await page.getByLabel("In your own words").fill("Hot feet");
  await page.keyboard.press("Enter");
  const feet = page.getByRole("group", { name: "Hot feet" });
  await expect(feet.getByRole("radio", { name: "0", exact: true })).toBeFocused();
  await feet.getByRole("button").click();
  await expect(feet).toHaveCount(0);
  await page.getByLabel("How was it?").fill("Slept well.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(line(page)).toContainText("Saved in the diary: 21 May 2026");
  const first = page.locator("[data-line]").first();
  await expect(first).toContainText("Tiredness: 3 of 10");
  // What was not answered is not kept.
  await expect(first).not.toContainText("Numb fingers");
  await line(page).getByRole("button", { name: "Undo" }).click();
  await expect(first).toContainText("20 May");
});

test("beside every temperature stands what the team said, and no judgement", async ({ page }) => {
  await open(page, "diary");
  const team = page.locator("[data-line=d6] .team");
  await expect(team).toContainText("From 38.0 on, call us at once.");
  await expect(team).toContainText("604-555-0119");
  await page.goto("?stage=open&confirmed&empty#/diary/new");
  for (const temperature of ["36.6 °C", "40.1 °C"]) {
    await page.getByLabel("Temperature").fill(temperature);
    await expect(page.locator(".team")).toContainText("Not written down yet. Call your team now if you’re worried.");
  }
  await page.getByRole("button", { name: "Ask my team" }).click();
  await expect(page.getByLabel("What do you want to ask?")).toHaveValue(/If I have a fever, what should I do\?/);
  // What was begun in the diary is still there.
  await page.goBack();
  await expect(page.getByLabel("Temperature")).toHaveValue("40.1 °C");
});

test("the numbers of the diary are a table for those who hear them", async ({ page }) => {
  await open(page, "diary");
  const table = page.getByRole("table", { name: "Numbers, day by day" });
  await expect(table.getByRole("row", { name: /20 May/ })).toContainText("Day 7 of FOLFOX 4");
  await page.getByLabel("Show it as a table").check();
  await expect(page.locator("svg .grid")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Print for a visit" })).toHaveAttribute("href", "#/sheet/diary");
});

test("a new chapter begins, and the old one is kept", async ({ page }) => {
  await open(page, "care");
  await page.getByRole("link", { name: "If I can’t do this myself" }).click();
  await expect(page.getByRole("heading", { name: "If I can’t do this myself" })).toBeFocused();
  await page.getByRole("button", { name: "The cancer came back" }).click();
  await page.getByRole("button", { name: "Start this chapter" }).click();
  await expect(page.getByText("This day is not in the calendar")).toBeVisible();
  await page.getByLabel("Month").selectOption("May");
  await page.getByLabel("Year").fill("2026");
  await page.getByRole("button", { name: "Start this chapter" }).click();
  const rows = page.locator("main .rows li");
  await expect(rows).toHaveCount(2);
  await expect(rows.last()).toContainText("The cancer came back from May 2026");
  await line(page).getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(1);
});

test("a person is changed, and a date that was only about right stays so", async ({ page }) => {
  await open(page, "people/p1");
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByLabel("If I can’t do this myself").fill("Carla has the sheet.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Carla has the sheet.")).toBeVisible();
  await expect(page.getByText("2 March 1958")).toBeVisible();
  await expect(page.getByRole("button", { name: "Change" })).toBeFocused();
});

test("a death is noted without telling anyone, and can be taken back", async ({ page }) => {
  await open(page, "today");
  await page.getByRole("button", { name: /Records of/ }).click();
  await expect(page.getByText("What is written now carries the name Lena Marchetti.")).toBeVisible();
  await page.getByRole("link", { name: "About Oskar Marchetti" }).click();
  await expect(heading(page, "Oskar Marchetti")).toBeVisible();
  await expect(page.locator(".who")).toContainText("Oskar Marchetti");
  await page.getByRole("link", { name: "After a death" }).click();
  await expect(page.getByText("No message goes to anyone.")).toBeVisible();
  await page.getByRole("button", { name: "Note that Oskar Marchetti has died" }).click();
  await expect(page.getByText("Nothing was deleted, and nobody was told.")).toBeVisible();
  await expect(page.locator(".who")).toContainText("has died");
  await page.getByRole("link", { name: "Records after a death" }).click();
  await expect(page.getByText("Who may ask for a person’s records afterwards differs by province.")).toBeVisible();
  await page.goBack();
  // A page about one person does not stay under the name of another.
  await page.locator(".who").click();
  await page.getByRole("button", { name: "Lena Marchetti" }).click();
  await expect(heading(page, "Lena Marchetti")).toBeVisible();
  await page.goBack();
  await page.locator(".who").click();
  await page.getByRole("link", { name: "About Oskar Marchetti" }).click();
  await page.getByRole("link", { name: "What has stopped, and how to take it back" }).click();
  await page.getByRole("button", { name: "Take this back" }).click();
  await expect(page.locator(".who")).not.toContainText("has died");
  await expect(page.getByRole("button", { name: "Note that Oskar Marchetti has died" })).toBeVisible();
});

test("the numbers of the diary fit a narrow window as a table, and stay one for a screen reader", async ({ page }) => {
  for (const [lang, size, viewport] of [
    ["en-CA", 100, { width: 320, height: 640 }],
    ["fr-CA", 100, { width: 320, height: 640 }],
    ["fr-CA", 200, { width: 640, height: 900 }],
  ] as const) {
    await page.setViewportSize(viewport);
    await open(page, "diary", { lang, size });
    await page.getByRole("checkbox").check();
    const table = page.getByRole("table");
    await expect(table).toBeVisible();
    const over = await page.locator(".scroll").evaluate((frame) => frame.scrollWidth - frame.clientWidth);
    expect(over, `pixels to move sideways in ${lang} at ${size} %`).toBe(0);
    await noSidewaysScroll(page);
    await expect(table.getByRole("rowheader")).toHaveCount(await table.locator("tbody tr").count());
    // The day, three things that are watched, and the round.
    await expect(table.getByRole("columnheader")).toHaveCount(5);
    await expect(table.getByRole("row").nth(1).getByRole("cell")).toHaveCount(4);
  }
});
