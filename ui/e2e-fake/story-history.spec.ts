// What a person does who wants something back, wants it gone, or wants to be told.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

const line = (page: Page) => page.locator(".undo");
const texts = (page: Page) => page.locator("[data-question] .q").allTextContents();
const heard = (page: Page, event: string) =>
  page.evaluate(
    (event) => new Promise<true>((done) => addEventListener(event, () => done(true), { once: true })),
    event,
  );

test("the last changes are taken back and done again, by key and by button", async ({ page }) => {
  await open(page, "questions");
  const first = "Could we wait and watch, if no cancer is seen after chemo?";
  await page.locator('[data-control="change"]').first().click();
  await page.getByRole("button", { name: "Delete this question" }).click();
  await expect(line(page)).toContainText(`“${first.slice(0, 20)}`);
  await page.keyboard.press("Control+z");
  await expect(line(page)).toContainText("Taken back: delete question");
  await expect.poll(() => texts(page)).toContain(first);

  // The button does not turn forth again in a double click.
  await page.getByRole("button", { name: "Do it again" }).dblclick();
  await expect(line(page)).toContainText("Done again: delete question");
  await expect.poll(() => texts(page)).not.toContain(first);
  await page.getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await expect(line(page)).toContainText("Taken back: delete question");
  // The keyboard stays on the line.
  await expect(page.getByRole("button", { name: "Do it again" })).toBeFocused();

  await page.keyboard.press("Control+Shift+z");
  await expect(line(page)).toContainText("Done again: delete question");
  await page.keyboard.press("Control+z");
  await expect(line(page)).toContainText("Taken back");
  await page.keyboard.press("Control+y");
  await expect(line(page)).toContainText("Done again: delete question");
  await page.keyboard.press("Control+y");
  await expect(line(page)).toContainText("There is nothing to do again.");
  await expect(line(page).getByRole("button")).toHaveText(["Close"]);
});

test("in a field the keys mean the letters just typed", async ({ page }) => {
  await open(page, "questions");
  await page.getByLabel("What do you want to ask?").pressSequentially("May I fly?");
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+y");
  await expect(line(page)).toHaveCount(0);
});

test("undo and doing again are in the search window, and so is Help", async ({ page }) => {
  await open(page, "questions");
  await page.locator('[data-control="down"]').first().click();
  const choose = async (words: string) => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill(words);
    await page.keyboard.press("Enter");
  };
  await choose("undo");
  await expect(line(page)).toContainText("Taken back: move question");
  await choose("do it ag");
  await expect(line(page)).toContainText("Done again: move question");
  await choose("recently");
  await expect(page.getByRole("heading", { level: 1, name: "Recently deleted" })).toBeFocused();
  await choose("help");
  await expect(page.getByRole("heading", { level: 1, name: "Help" })).toBeFocused();
});

test("a deleted question is found and brought back", async ({ page }) => {
  await open(page, "questions");
  await page.getByRole("link", { name: "Recently deleted" }).click();
  const row = page.locator("li", { hasText: "Will I lose my hair?" });
  await expect(row).toContainText("Deleted 20 May 2026 by Lena Marchetti. Kept here until 19 June 2026.");
  // A result that nobody opened keeps its words here too.
  await expect(page.getByText("Not opened yet, so its words are not shown.")).toBeVisible();
  await expect(page.locator("main")).not.toContainText("CT of the chest");

  await page.getByRole("button", { name: "Bring back: Will I lose my hair?" }).click();
  await expect(row).toHaveCount(0);
  await expect(line(page)).toContainText("“Will I lose my hair?” is back.");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toBeVisible();
  await page.getByRole("button", { name: "Do it again" }).click();
  await expect(line(page)).toContainText("Done again: bring back question");
  await page.locator(".back").click();
  await expect.poll(() => texts(page)).toContain("Will I lose my hair?");
});

test("deleting for good asks first, in place, and says what stays", async ({ page }) => {
  await open(page, "records");
  await page.getByRole("link", { name: "Recently deleted" }).click();
  const ask = page.getByRole("button", { name: "Delete for good: Letter from the dentist" });
  await ask.click();
  const group = page.getByRole("group", { name: "Delete “Letter from the dentist” for good?" });
  await expect(group).toContainText("This cannot be undone. Copies made before still hold it.");
  await expect(page.getByRole("button", { name: "Keep it here" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(group).toHaveCount(0);
  await expect(ask).toBeFocused();

  await page.keyboard.press("Enter");
  await group.getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByRole("status").filter({ hasText: "was deleted for good" })).toBeVisible();
  await expect(page.locator("main li")).toHaveCount(2);
  await expect(line(page)).toHaveCount(0);
});

test("an undo line goes when what it speaks of is deleted for good", async ({ page }) => {
  await open(page, "questions");
  await page.locator('[data-control="change"]').first().click();
  await page.getByRole("button", { name: "Delete this question" }).click();
  await page.getByRole("link", { name: "Recently deleted" }).click();
  await page.locator('[data-control="ask"]').first().click();
  await page.getByRole("group").getByRole("button", { name: "Delete for good" }).click();
  await expect(page.getByText("was deleted for good")).toBeVisible();
  await expect(line(page)).toHaveCount(0);
});

test("earlier words of a question come back, and that can be undone", async ({ page }) => {
  await open(page, "questions");
  // A question that never changed has no way to earlier versions.
  await page.locator('[data-question="q1"] [data-control="change"]').click();
  await expect(page.getByRole("link", { name: "Earlier versions" })).toHaveCount(0);
  await page.getByRole("button", { name: "Close without saving" }).click();
  await page.locator('[data-question="q2"] [data-control="change"]').click();
  await page.getByRole("link", { name: "Earlier versions" }).click();
  const rows = page.locator("main li");
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText("As it is now");
  await expect(rows.first().getByRole("button")).toHaveCount(0);
  await rows
    .last()
    .getByRole("button", { name: /Bring this one back: 1[12] May 2026/ })
    .click();
  await expect(line(page)).toContainText("Your question says this again: “Will I need a bag?”");
  await expect(rows.first().locator(".t")).toHaveText("Will I need a bag?");
  await expect(rows).toHaveCount(4);
  await page.getByRole("link", { name: "Back to the question" }).click();
  await expect(page.locator('[data-question="q2"] .q')).toHaveText("Will I need a bag?");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.locator('[data-question="q2"] .q')).toHaveText("If I have surgery, will I need a bag for life?");
});

test("another person who uses this computer is noted", async ({ page }) => {
  await open(page, "settings");
  await expect(page.getByText("Lena Marchetti", { exact: true }).last()).toBeVisible();
  await page.getByRole("link", { name: "Choose another name" }).click();
  await page.getByRole("radio", { name: "Another name" }).check();
  await page.getByRole("button", { name: "Use this name" }).click();
  await expect(page.getByText("Type your own name first")).toBeVisible();
  await page.getByLabel("Your own name").fill("Ana Roy");
  await page.getByRole("button", { name: "Use this name" }).click();
  await expect(page.getByText("From now on we note “Ana Roy”.")).toBeVisible();
  await page.locator("main .btn").click();
  await expect(page.getByText("Ana Roy", { exact: true })).toBeVisible();

  await page.getByRole("link", { name: "Choose another name" }).click();
  await expect(page.getByRole("radio", { name: /Ana Roy/ })).toBeChecked();
  await page.getByRole("radio", { name: /Carla/ }).check();
  await page.getByRole("button", { name: "Use this name" }).click();
  await expect(page.getByText("From now on we note “Carla Rossi”.")).toBeVisible();
});

test("a weak password is told so and accepted, a common one is not", async ({ page }) => {
  await open(page, "settings/password");
  await page.getByLabel("The password you use now").fill("slow river kettle maple lamp");
  const field = page.getByLabel("The new password");
  await field.fill("password1234");
  await expect(page.getByText("This would be easy to guess.")).toBeVisible();
  await field.fill("slow river kettle maple");
  await expect(page.getByText("takes too long to guess")).toBeVisible();
  await field.fill("garden gate 12345");
  await expect(page.getByText("This one is hard to guess.")).toBeVisible();
  await field.fill("garden gate 1");
  await expect(page.getByText("Someone with this computer and time could guess this one.")).toBeVisible();
  await page.getByRole("button", { name: "Use the new password" }).click();
  await expect(page.getByText("Your new password works from now on.")).toBeVisible();
});

test("Help opens by its keys and from a setting, and prints what is on screen", async ({ page }) => {
  await open(page, "today");
  const heading = page.getByRole("heading", { level: 1 });
  await page.keyboard.press("F1");
  await expect(heading).toHaveText("Help");
  await expect(heading).toBeFocused();
  await page.keyboard.press("Control+1");
  await expect(heading).toHaveText("Today");
  await page.keyboard.press("Control+/");
  await expect(heading).toHaveText("Help");
  let printed = heard(page, "fake-print");
  await page.getByRole("button", { name: "Print all pages" }).click();
  await printed;
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-only h2:visible")).toHaveCount(21);
  await expect(page.locator("#app")).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  await page.getByRole("link", { name: "On a borrowed computer" }).click();
  await expect(heading).toHaveText("On a borrowed computer");
  await expect(page.locator(".print-only")).toHaveCount(0);
  printed = heard(page, "fake-print");
  await page.getByRole("button", { name: "Print this page" }).click();
  await printed;
  await expect(page.locator(".print-only h2")).toHaveText(["On a borrowed computer"]);

  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.locator(".print-only")).toHaveCount(0);
  await page.getByRole("link", { name: "More about this: Recovery sheet" }).click();
  await expect(heading).toHaveText("The recovery sheet");
  await expect(heading).toBeFocused();
});

test("what is copied out of the window is told to the program", async ({ page }) => {
  await open(page, "questions");
  const told = heard(page, "fake-copied");
  await page.locator("[data-question] .q").first().selectText();
  await page.keyboard.press("Control+c");
  await told;
});
