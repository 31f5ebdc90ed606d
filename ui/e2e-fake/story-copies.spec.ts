// The stories of copies: a stick for the second place, one question back, a new computer, records that do not open.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

const PASSWORD = "slow river kettle maple lamp";
const CODE = "K7M2A 9QXDB 4HTRC W0NBD E6PCE 3VJZF M1RSG";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a second place is chosen from the nudge, and forgotten again", async ({ page }) => {
  const faults = watch(page);
  await open(page, "today", { more: "confirmed&nudge&elsewhere=none" });
  await expect(page.getByText("Copy elsewhere: none.")).toBeVisible();
  await page.getByRole("link", { name: "Choose a second place" }).click();
  await expect(heading(page)).toHaveText("Copies of your records");
  await expect(heading(page)).toBeFocused();
  await page.getByRole("button", { name: "Choose a second place" }).click();
  await expect(page.getByText("Copy elsewhere: just now, in “BLUE STICK”.")).toBeVisible();
  await expect(page.getByText("Done. The copy was opened and checked.")).toBeVisible();
  await page.getByRole("link", { name: "Settings" }).first().click();
  await expect(page.getByText("Copy elsewhere: just now, in “BLUE STICK”.")).toBeVisible();
  await page.getByRole("link", { name: "See the copies" }).click();
  await page.getByRole("button", { name: "Stop copying to “BLUE STICK”" }).click();
  await expect(page.getByText("No more copies go to “BLUE STICK”. Those made there stay.")).toBeVisible();
  await expect(page.getByText("Copy elsewhere: none.")).toBeVisible();
  expect(faults).toEqual([]);
});

test("a closed window of the system changes nothing and says nothing", async ({ page }) => {
  await open(page, "settings/copies", { more: "confirmed&elsewhere=none&cancelled" });
  await page.getByRole("button", { name: "Choose a second place" }).click();
  await expect(page.getByText("Copy elsewhere: none.")).toBeVisible();
  await expect(page.getByText("Done. The copy was opened and checked.")).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

for (const [more, words] of [
  ["inside", "Your records themselves lie in that folder"],
  ["readonly", "Second Chair may not write in that folder"],
] as const) {
  test(`a place that cannot be used is explained: ${more}`, async ({ page }) => {
    await open(page, "settings/copies", { more: `confirmed&elsewhere=none&${more}` });
    await page.getByRole("button", { name: "Choose a second place" }).click();
    await expect(page.getByRole("alert")).toContainText(words);
  });
}

test("a copy is stopped halfway, without alarm", async ({ page }) => {
  await open(page, "settings/copies", { more: "confirmed&slow" });
  await page.getByRole("button", { name: "Make a copy now" }).click();
  await expect(page.getByRole("progressbar", { name: "Making the copy" })).toBeVisible();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(page.getByText("You stopped this. Nothing has changed.")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
});

test("a stick that is in a drawer is no alarm: the copy here is made, the other waits", async ({ page }) => {
  await open(page, "settings/copies", { more: "confirmed&elsewhere=away" });
  await expect(page.getByText("“USB STICK” is not plugged in.")).toBeVisible();
  await page.getByRole("button", { name: "Make a copy now" }).click();
  await expect(page.getByText("Copy on this computer: just now.")).toBeVisible();
  await expect(page.getByText(/^Copy elsewhere: 5 days ago/)).toBeVisible();
  await expect(page.getByText(/The copy is then caught up by itself/)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("one question comes back from a copy, and that can be undone", async ({ page }) => {
  await open(page, "settings/copies");
  await page.locator(".rows a").first().click();
  await expect(page.getByText("5 questions, 12 records")).toBeVisible();
  await page.getByRole("link", { name: "Bring something back" }).click();
  await expect(page.getByText("Not opened yet. Its words stay hidden.")).toBeVisible();
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(page.getByText("Tick one thing or more first")).toBeVisible();
  await page.getByRole("radio", { name: "Different here" }).check();
  await expect(page.getByText("May I drink a glass of wine?")).toHaveCount(0);
  await page.getByRole("radio", { name: "Missing here" }).check();
  await page.getByRole("checkbox", { name: /glass of wine/ }).check();
  // What is ticked but no longer shown does not come back.
  await page.getByRole("radio", { name: "Different here" }).check();
  await expect(page.getByRole("button", { name: "Bring back", exact: true })).toBeVisible();
  await page.getByRole("radio", { name: "Missing here" }).check();
  await page.getByRole("button", { name: "Bring back one thing" }).click();
  await expect(page.getByText("One thing was brought back.")).toBeVisible();
  await expect(page.getByText("May I drink a glass of wine?")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("May I drink a glass of wine?")).toBeVisible();
  // All of it at once, and then nothing is left.
  await page.getByRole("radio", { name: "All", exact: true }).check();
  await page.getByRole("checkbox", { name: "Tick all 4" }).check();
  await page.getByRole("button", { name: "Bring back 4 things" }).click();
  await expect(page.getByText("Nothing to bring back")).toBeVisible();
});

test("a copy is tested with its password, and the answer says what was read", async ({ page }) => {
  await open(page, "settings/copies/c1/test");
  await expect(page.getByText("The one chosen on 2 May 2026.")).toBeVisible();
  await page.getByLabel("The password of this copy").fill("not this one");
  await page.keyboard.press("Enter");
  await expect(page.getByText("That password did not open your records")).toBeVisible();
  await page.getByLabel("The password of this copy").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/We read 5 questions, 12 records,? and 23 files\./)).toBeVisible();
});

test("going back to a copy compares first, and what was here stays in the list", async ({ page }) => {
  await open(page, "settings/copies/c3");
  await page.getByRole("link", { name: "Use this copy" }).click();
  const lena = page.locator(".sheet").filter({ hasText: "Lena Marchetti" });
  await expect(lena).toContainText("5 questions, 12 records");
  await expect(lena).toContainText("8 questions");
  await expect(page.locator(".sheet").filter({ hasText: "Oskar Marchetti" })).toContainText("not in the copy");
  await page.getByRole("link", { name: "Keep my records as they are" }).click();
  await expect(page.getByText("What is in it")).toBeVisible();
  await page.getByRole("link", { name: "Use this copy" }).click();
  await page.getByRole("button", { name: "Use this copy" }).click();
  await expect(page.getByRole("heading", { name: "Your records are those of the copy" })).toBeVisible();
  await page.getByRole("link", { name: "See the copies" }).click();
  await expect(page.getByRole("link", { name: /Records set aside/ }).first()).toBeVisible();
});

test("a tired person brings her records to a new computer", async ({ page }) => {
  const faults = watch(page);
  await open(page, "", { stage: "first_run" });
  await page.getByRole("button", { name: "I have a copy of my records" }).click();
  await expect(heading(page)).toHaveText("Where is your copy?");
  await page.getByRole("button", { name: "Choose the folder" }).click();
  await expect(heading(page)).toHaveText("Which copy?");
  await expect(heading(page)).toBeFocused();
  await page.getByRole("button", { name: /The newest/ }).click();
  const password = page.getByLabel("Password", { exact: true });
  await expect(password).toBeFocused();
  await page.keyboard.type("wrong one entirely");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Nothing has changed/)).toBeVisible();
  await password.fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByText("5 questions, 12 records")).toBeVisible();
  // Back is always there.
  await page.getByRole("button", { name: "Back" }).click();
  await expect(heading(page)).toHaveText("Which copy?");
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByText("Which one is easy to read?")).toBeVisible();
  await page.getByRole("button", { name: "I have a copy of my records" }).click();
  await page.getByRole("button", { name: /The newest/ }).click();
  await page.getByRole("button", { name: "Use my recovery sheet" }).click();
  await page.getByLabel("Recovery code").fill(CODE);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Use this copy" }).click();
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
  await expect(page.getByText("How long can I take to decide?")).toBeVisible();
  expect(faults).toEqual([]);
});

test("records that cannot be read give way to a copy, and are set aside", async ({ page }) => {
  await open(page, "", { stage: "problem", more: "problem=database_damaged&found" });
  await page.getByRole("button", { name: "Use a copy instead" }).click();
  await page.getByRole("button", { name: /The newest/ }).click();
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/That is set aside, not deleted/)).toBeVisible();
  await page.getByRole("button", { name: "Use this copy" }).click();
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
});

test("records open in another window are not offered a copy", async ({ page }) => {
  await open(page, "", { stage: "problem", more: "problem=in_use" });
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Use a copy instead" })).toHaveCount(0);
});

test("a copy that is damaged or gone is said calmly at its door", async ({ page }) => {
  for (const [code, words] of [
    ["copy_damaged", "This copy cannot be read"],
    ["copy_newer", "A newer Second Chair made this copy"],
    ["copy_missing", "This copy is not there right now"],
  ]) {
    await open(page, "", { stage: "locked", more: `found&badcopy=${code}` });
    await page.getByRole("button", { name: "Use a copy instead" }).click();
    await page.getByRole("button", { name: /The newest/ }).click();
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toContainText(words ?? "");
  }
});

test("this computer opens the records by itself at the start, but not after a lock", async ({ page }) => {
  await page.goto("?stage=locked&key&confirmed#/");
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
  await page.keyboard.press("Control+l");
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
  const button = page.getByRole("button", { name: "Open my records" });
  await expect(button).toBeFocused();
  await page.waitForTimeout(300);
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
});

test("when this computer does not answer, the password does", async ({ page }) => {
  await open(page, "", { stage: "locked", more: "key&keyfault&confirmed" });
  await expect(page.getByText(/could not open your records by itself/)).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  const password = page.getByLabel("Password", { exact: true });
  await expect(password).toBeFocused();
  await password.fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
});

test("opening without a password is offered once, explained, turned on and off", async ({ page }) => {
  await open(page, "today", { more: "confirmed&keyoffer" });
  await page.getByRole("link", { name: "Tell me more" }).click();
  await expect(heading(page)).toHaveText("Opening without a password");
  await expect(page.getByText(/Anyone who can use your account/)).toBeVisible();
  await page.getByLabel("Your password").fill("wrong");
  await page.keyboard.press("Enter");
  await expect(page.getByText("That password did not open your records")).toBeVisible();
  await page.getByLabel("Your password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Your records open on this computer without a password.")).toBeVisible();
  await page.getByRole("link", { name: "Settings" }).first().click();
  await expect(page.getByText("This is on.")).toBeVisible();
  await expect(page.getByText(/one press opens them again/)).toBeVisible();
  await page.getByRole("link", { name: "Turn this on or off" }).click();
  await page.getByRole("button", { name: "Ask for the password again" }).click();
  await expect(page.getByText("This computer asks for the password again.")).toBeVisible();

  await open(page, "today", { more: "confirmed&keyoffer&again" });
  await page.getByRole("button", { name: "No, thank you" }).click();
  await expect(page.getByText("Would you like to open your records without a password?")).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
});
