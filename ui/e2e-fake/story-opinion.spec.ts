// What a person does with a second opinion, from "may I ask?" to a decision.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

type Role = "button" | "link" | "checkbox" | "textbox" | "radio";
const line = (page: Page) => page.locator(".undo");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const knows = (page: Page) => page.locator(".know");
const step = (page: Page, name: string) =>
  page.locator("ol > li", { has: page.getByRole("heading", { level: 2, name }) });

/** Goes to a control as somebody without a mouse does. */
async function tabTo(page: Page, role: Role, name: string | RegExp) {
  const wanted = page.getByRole(role, { name }).first();
  await expect(wanted).toBeVisible();
  for (let at = 0; at < 90; at++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
}
async function press(page: Page, role: Role, name: string | RegExp, key = "Enter") {
  await tabTo(page, role, name);
  await page.keyboard.press(key);
}
async function write(page: Page, name: string | RegExp, text: string) {
  await tabTo(page, "textbox", name);
  await page.keyboard.type(text);
}

test("a case goes from nothing to a decision by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, "today", { more: "confirmed&cases=none" });
  await press(page, "link", "Second opinion");
  await expect(page.getByRole("heading", { name: "A second opinion is a normal thing to ask for" })).toBeVisible();
  await expect(page.getByText("This app does not watch what you write.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "Rectal cancer" })).toBeChecked();
  await press(page, "button", "Start");

  await expect(page.getByRole("heading", { level: 1, name: "Why I ask, and by when" })).toBeFocused();
  await press(page, "checkbox", "I want to be sure of the diagnosis", "Space");
  await expect(page.getByText("Saved just now")).toBeVisible();
  await write(page, "In my own words", "I want to sleep again.");
  await write(page, "The choice in front of me", "Surgery, or wait.");
  await write(page, "Day", "30");
  await press(page, "link", "Back to my second opinion");
  await expect(page.getByText("Surgery, or wait.")).toBeVisible();
  // A day alone is no date; nothing is made of it.
  await expect(page.getByText("Ask your doctor how long you can wait.", { exact: true })).toBeVisible();
  await expect(step(page, "Decide to ask")).toContainText("You are here");
  await expect(knows(page)).toHaveText(/Your doctor knows:\s+not yet/);

  await press(page, "link", "Tell my doctor");
  await page.getByRole("radio", { name: "I say it" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("group", { name: "These words" })).toContainText("Dear doctor,");
  await expect(page.getByRole("group", { name: "These words" })).toContainText("- be sure of the diagnosis");
  await press(page, "checkbox", "My doctor knows that I ask", "Space");
  await expect(knows(page)).toHaveText(/yes/);
  await write(page, "Which doctor?", "Dr. Odalys Fenn");
  await write(page, "How did they take it?", "She was kind.");
  await press(page, "link", "Second opinion");
  await expect(step(page, "Decide to ask")).toContainText("You told Dr. Odalys Fenn.");
  await expect(step(page, "Decide to ask")).toContainText("Done");
  await expect(step(page, "Gather")).toContainText("You are here");

  await press(page, "link", "Choose where to ask");
  await write(page, "Its name", "Northmere Cancer Centre");
  await press(page, "button", "Add this place");
  await expect(page.getByRole("heading", { level: 1, name: "Northmere Cancer Centre" })).toBeFocused();
  await press(page, "button", "I ask here");
  await expect(page.getByText("You ask here", { exact: true })).toBeVisible();
  await write(page, "Cost", "None, they say");
  await page.keyboard.press("Tab");
  await expect(line(page)).toContainText("Saved: Northmere Cancer Centre");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Second opinion" }).press("Enter");
  await expect(step(page, "Gather")).toContainText("You chose Northmere Cancer Centre.");

  // States are put behind by hand, and the case is entered anywhere.
  await step(page, "Gather").locator("summary").first().press("Enter");
  await step(page, "Gather").getByRole("button", { name: "Done or not needed: Gathering records" }).press("Enter");
  await expect(page.locator("[data-stage=gathering]")).toBeFocused();
  await expect(step(page, "Gather")).toContainText("Sending records");
  await step(page, "Decide what next").locator("summary").first().press("Enter");
  await step(page, "Decide what next").getByRole("button", { name: "I am here: The decision" }).press("Enter");
  await expect(step(page, "Decide what next")).toContainText("You are here");
  await expect(step(page, "Gather")).toContainText("Begun");

  await press(page, "link", "Write what I decide");
  await write(page, "What I decided", "Wait and watch.");
  await write(page, "Who did you tell?", "Carla");
  await press(page, "button", "Add a next step");
  await expect(page.getByRole("textbox", { name: "What is to be done" })).toBeFocused();
  await page.keyboard.type("Call Dr. Fenn");
  await page.keyboard.press("Enter");
  await expect(line(page)).toContainText("Saved: “Call Dr. Fenn”");
  await expect(button(page, "Add a next step")).toBeFocused();
  await press(page, "link", "Tell my family");
  await expect(page.getByRole("group", { name: "These words" })).not.toContainText("Wait and watch.");
  await press(page, "checkbox", "Put my decision in it", "Space");
  await expect(page.getByRole("group", { name: "These words" })).toContainText(
    "This is what I decided: Wait and watch.",
  );
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Second opinion" }).press("Enter");
  await expect(step(page, "Decide what next")).toContainText("You decided: Wait and watch.");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Today" }).press("Enter");
  await expect(page.getByText("Call Dr. Fenn", { exact: true })).toBeVisible();
});

test("what is being typed outlives a sudden lock, and a change is taken back", async ({ page }) => {
  await open(page, "opinion/k1/about");
  const decision = page.getByRole("textbox", { name: "The choice in front of me" });
  await decision.fill("Surgery in July, or");
  // The pause after which a draft is kept.
  await page.waitForTimeout(600);
  await page.evaluate(() => (window as unknown as { fakeShell: { lock: () => void } }).fakeShell.lock());
  await page.getByLabel("Password", { exact: true }).fill("slow river kettle maple lamp");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Second opinion", exact: true }).click();
  await page.getByRole("link", { name: "Change this page" }).click();
  await expect(decision).toHaveValue("Surgery in July, or");
  await decision.fill("Surgery in July, or not at all.");
  await decision.press("Tab");
  await expect(line(page)).toContainText("Saved: what you must decide.");
  await button(page, "Undo").click();
  await expect(decision).toHaveValue("Surgery in July, or");
  // Two changes right after each other: the second holds the first.
  await decision.fill("Surgery in August.");
  await page.getByRole("checkbox", { name: "I want to learn more" }).check();
  await page.getByRole("textbox", { name: "In their words" }).fill("No rush.");
  await page.getByRole("link", { name: "Back to my second opinion" }).click();
  const beside = page.getByRole("complementary", { name: "What this is about" });
  for (const words of ["Surgery in August.", "I want to learn more", "“No rush.”"]) {
    await expect(beside).toContainText(words);
  }
});

test("a date that is none is said at its field, and only then", async ({ page }) => {
  await open(page, "opinion/k1/about");
  const until = page.getByRole("group", { name: "Until when" });
  await until.getByRole("textbox", { name: "Day" }).fill("31");
  await until.getByRole("textbox", { name: "Year" }).focus();
  await expect(page.getByText("This day is not in the calendar")).toHaveCount(0);
  await page.getByRole("textbox", { name: "In their words" }).focus();
  await expect(until).toContainText("This day is not in the calendar");
  await until.getByRole("textbox", { name: "Day" }).fill("29");
  await page.getByRole("textbox", { name: "In their words" }).focus();
  await expect(line(page)).toContainText("Saved: how long you can wait.");
  await page.getByRole("link", { name: "Back to my second opinion" }).click();
  await expect(page.getByRole("complementary", { name: "What this is about" })).toContainText("29 June");
});

test("what cannot be kept is said in view, however far down the page it was written", async ({ page }) => {
  await open(page, "opinion/k1/about", { more: "confirmed&fail=save_case" });
  await page.getByRole("textbox", { name: "Who said it" }).fill("The nurse");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("alert")).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("heading", { level: 1 })).not.toBeInViewport();
  await expect(page.getByRole("textbox", { name: "Who said it" })).toHaveValue("The nurse");
});

test("a case rests with a reason, goes on, and a treatment starts meanwhile", async ({ page }) => {
  await open(page, "opinion");
  await button(page, "Pause this for now").click();
  await page.keyboard.type("Waiting for the scan");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Paused" })).toContainText("Waiting for the scan");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await button(page, "Go on").click();
  await expect(page.getByRole("region", { name: "Paused" })).toHaveCount(0);
  await button(page, "Treatment has started").click();
  const started = page.getByRole("region", { name: "Treatment has started" });
  await expect(started).toContainText("Your second opinion can still go on beside it.");
  await expect(started.getByRole("textbox", { name: "Which treatment?" })).toBeFocused();
  await page.keyboard.type("Radiation");
  await started.getByRole("button", { name: "Close" }).click();
  await expect(started).toContainText("Radiation");
  await started.getByRole("button", { name: "Take this note away" }).click();
  await expect(started).toHaveCount(0);
  await button(page, "Undo").click();
  await expect(started).toContainText("Radiation");
});

test("a case that was put somewhere goes on from there when that is done", async ({ page }) => {
  await open(page, "opinion");
  await step(page, "Gather").locator("summary").first().click();
  await step(page, "Gather").getByRole("button", { name: "I am here: Choosing where" }).click();
  await expect(page.locator("[data-stage=choosing]")).toBeFocused();
  await step(page, "Gather").getByRole("button", { name: "Go on to: Gathering records" }).click();
  await expect(page.locator("[data-stage=gathering]")).toBeFocused();
  await expect(button(page, /^Go on to/)).toHaveCount(0);
  await step(page, "Decide to ask").locator("summary").first().click();
  await step(page, "Decide to ask").getByRole("button", { name: "I am here: Deciding to ask" }).click();
  await button(page, "Go on to: Gathering records").click();
  await expect(step(page, "Gather")).toContainText("You are here");
});

test("several cases, old ones too, each have their page; one is deleted and brought back", async ({ page }) => {
  await open(page, "opinion", { more: "confirmed&cases=many" });
  await expect(page.locator("main .rows li")).toHaveText([
    /Rectal cancer\s+Gathering records/,
    /My left knee\s+Paused since 10 March/,
    /A spot on the skin\s+Stopped on 12 September 2019/,
  ]);
  await page.getByRole("link", { name: "My left knee" }).click();
  await button(page, "Delete this second opinion").click();
  await expect(page.locator("main .rows li")).toHaveCount(2);
  await button(page, "Undo").click();
  await expect(page.locator("main .rows li")).toHaveCount(3);
  await page.getByRole("link", { name: "Start another second opinion" }).click();
  await page.getByRole("radio", { name: "Something else" }).check();
  await page.getByRole("textbox", { name: "What is it about?" }).fill("My eyes");
  await button(page, "Start").click();
  await expect(page.getByRole("heading", { level: 1, name: "Why I ask" })).toBeVisible();
  await button(page, "Undo").click();
  await expect(page.getByText("This second opinion is not here any more")).toBeVisible();
  await page.getByRole("link", { name: "All second opinions" }).click();
  await expect(page.locator("main .rows li")).toHaveCount(3);
});

test("a source is text until it is asked for", async ({ page }) => {
  await open(page, "opinion/feel");
  const called = () => page.evaluate(() => (window as unknown as { fakeShell: { calls: string[] } }).fakeShell.calls);
  await expect(page.getByText("most first doctors in this small study felt")).toBeVisible();
  await page.locator(".figure summary").first().click();
  await expect(
    page.getByText("https://jamanetwork.com/journals/jamaoncology/fullarticle/2697220").first(),
  ).toBeVisible();
  await expect(page.getByText("Your browser opens outside this app.").first()).toBeVisible();
  await expect(page.locator("main a[href^=http]")).toHaveCount(0);
  expect(await called()).not.toContain("open_source");
  await page.getByRole("button", { name: "Open in my browser: Hillen" }).first().click();
  await expect(page.getByText("Your browser should open now.")).toBeVisible();
  expect(await called()).toContain("open_source");
});

test("words become a letter, and are copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "opinion/k1/tell");
  // Who has told already comes to what was said first.
  await expect(page.locator("main h2").first()).toHaveText("What your doctor knows");
  await page.getByRole("radio", { name: "Warm" }).check();
  await button(page, "Copy these words").click();
  await expect(page.getByText("Copied. You can put them where you write.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("You take good care of me");
  await button(page, "Change or print these words").click();
  await expect(page).toHaveURL(/#\/opinion\/k1\/letters\/l\d+$/);
  await expect(line(page)).toContainText("The letter is there.");
});

test("two places stand side by side in a real table", async ({ page }) => {
  await open(page, "opinion/k1/where");
  await page.getByRole("radio", { name: "They pay" }).check();
  await expect(line(page)).toContainText("Saved: who pays.");
  await page.getByRole("link", { name: "Compare two places" }).click();
  const table = page.getByRole("table", { name: "Compare two places" });
  await expect(table.getByRole("columnheader")).toHaveText(["Northmere Cancer Centre", "Lakeside University Hospital"]);
  await expect(table.getByRole("row", { name: /^Travel/ })).toContainText("Three hours by train");
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(table.getByRole("rowheader", { name: "Cost" })).toBeVisible();
});

test("what a written opinion lacks is asked for in a letter", async ({ page }) => {
  await open(page, "opinion/k1/after");
  await page.getByRole("link", { name: "The opinion in writing" }).click();
  await page.getByRole("checkbox", { name: "The dates" }).check();
  await page.getByRole("checkbox", { name: "What they found" }).check();
  await expect(page.getByText("8 things are not ticked.")).toBeVisible();
  await page.getByRole("checkbox", { name: "My own doctor has a copy" }).check();
  await expect(page.getByRole("checkbox", { name: "The dates" })).toBeChecked();
  await button(page, "Write to ask for it").click();
  await expect(page).toHaveURL(/letters\/l\d+$/);
});
