// What a person does to gather records, to write for what is missing, and to hand it all over.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });
const undoLine = (page: Page) => page.locator(".undo");
const main = (page: Page) => page.locator("main .btn.main");

/** Goes there by the Tab key alone. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let keys = 0; keys < 80; keys++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error("not reached by Tab");
}
const press = async (page: Page, target: Locator, key = "Enter") => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};

async function lockAndOpen(page: Page, place: string): Promise<void> {
  await page.getByRole("button", { name: "Lock", exact: true }).click();
  await page.locator("input[type=password]").fill("slow river kettle maple lamp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Today" })).toBeVisible();
  await page.evaluate((to) => (location.hash = to), `#/${place}`);
}

test("what may belong is answered with yes or no, and taken back", async ({ page }) => {
  await open(page, "opinion/k1/records");
  await expect(page.getByText("15 in all: 9 ready, 1 received, 3 asked for, 2 missing.")).toBeVisible();
  const plan = page.getByRole("listitem").filter({ hasText: "Letters, and the plan in writing" });
  await plan.getByText("Your records have 2 that may belong here").click();
  await page.getByRole("button", { name: "No, it does not belong: Visit with Dr. Odalys Fenn" }).click();
  await expect(undoLine(page)).toContainText("is not offered here any more");
  await page.getByRole("button", { name: "Yes, it belongs: Letter from Harbour Street Hospital" }).click();
  await expect(page.getByText("2 received, 3 asked for, 1 missing.")).toBeVisible();
  await expect(heading(page, "Records to send")).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("1 received, 3 asked for, 2 missing.")).toBeVisible();
});

test("something of one's own is added, changed and taken off, by keyboard", async ({ page }) => {
  await open(page, "opinion/k1/records");
  const field = page.getByLabel("What else should they see?");
  await press(page, page.getByRole("button", { name: "Add it to the list" }));
  await expect(page.getByText("Write what it is first")).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type("Physio letter");
  await page.keyboard.press("Enter");
  await expect(page.getByText("16 in all")).toBeVisible();
  await page.getByRole("link", { name: "Physio letter" }).press("Enter");
  await expect(heading(page, "Physio letter")).toBeFocused();
  await tabTo(page, page.getByLabel("What is it called?"));
  await page.keyboard.press("End");
  await page.keyboard.type(" of May");
  await page.keyboard.press("Tab");
  await expect(heading(page, "Physio letter of May")).toBeVisible();
  await page.getByRole("button", { name: "Take it off the list" }).press("Enter");
  await expect(heading(page, "Records to send")).toBeFocused();
  await expect(undoLine(page)).toContainText("“Physio letter of May” is off the list.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Physio letter of May" })).toBeVisible();
});

test("a thing keeps its state, its days and its note, and a lock loses no word", async ({ page }) => {
  await open(page, "opinion/k1/records/consults");
  await page.getByLabel("Where does it stand?").selectOption("Asked");
  const asked = page.getByRole("group", { name: "When you asked" });
  await expect(asked.getByLabel("Year")).not.toHaveValue("");
  const due = page.getByRole("group", { name: "When it should be here" });
  await due.getByLabel("Day").fill("31");
  await due.getByLabel("Month").selectOption("June");
  await due.getByLabel("Year").fill("2026");
  await page.getByLabel("Note").focus();
  await expect(due.getByText("That day is not in the calendar")).toBeVisible();
  await due.getByLabel("Day").fill("30");
  await page.getByLabel("Note").fill("Spoke to the desk");
  await expect(due.getByText("That day is not in the calendar")).toHaveCount(0);
  await expect(page.getByText("Saved just now")).toBeVisible();

  await lockAndOpen(page, "opinion/k1/records/consults");
  await expect(page.getByLabel("Note")).toHaveValue("Spoke to the desk");
  await expect(due.getByLabel("Day")).toHaveValue("30");
  await page.getByRole("link", { name: "Records to send" }).click();
  await expect(page.getByText("It should be here by 30 June 2026.")).toBeVisible();
});

test("records are found and added, and taken off again", async ({ page }) => {
  await open(page, "opinion/k1/records/discharge");
  await page.getByText("Add other records").click();
  const field = page.getByLabel("Search your records");
  await field.fill("zebra");
  await expect(page.getByText("Nothing found with these words.")).toBeVisible();
  await field.fill("letter");
  await page.getByRole("button", { name: "Add: Letter from Harbour Street Hospital" }).click();
  await expect(field).toBeFocused();
  const here = page.getByRole("region", { name: "Records that belong to it" });
  await expect(here.getByRole("link", { name: "Letter from Harbour Street Hospital" })).toBeVisible();
  await expect(page.getByLabel("Where does it stand?")).toHaveValue("received");
  await here.getByRole("button", { name: "Take off: Letter from Harbour Street Hospital" }).click();
  await expect(here.getByText("None yet.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(here.getByRole("link", { name: "Letter from Harbour Street Hospital" })).toBeVisible();
});

test("who has the slides is written down, by keyboard", async ({ page }) => {
  await open(page, "opinion/k1/records/slides");
  await expect(page.getByText("There may be only one block")).toBeVisible();
  const where = page.getByRole("region", { name: "Where they are" });
  await expect(where).toContainText("Northmere Cancer Centre has it since 12 May 2026.");
  await expect(where).toContainText("It must be back by 1 July 2026.");
  await press(page, where.getByRole("button", { name: "Write down where something is" }));
  await expect(where.getByLabel("What is it?")).toBeFocused();
  await tabTo(page, where.getByLabel("Who has it now?"));
  await page.keyboard.type("The post office");
  await press(page, where.getByRole("button", { name: "Done" }));
  await expect(where.getByText("The post office has it.")).toBeVisible();
  await expect(where.getByRole("heading", { name: "Where they are" })).toBeFocused();
  await where.getByRole("button", { name: "Take off: Glass slides", exact: true }).press("Enter");
  await expect(where.getByText("The post office has it.")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(where.getByText("The post office has it.")).toBeVisible();
});

test("what is missing is asked for with a letter, by keyboard", async ({ page }) => {
  await open(page, "opinion/k1/records");
  await page.getByRole("link", { name: "Write to ask for the 2 missing" }).press("Enter");
  await expect(heading(page, "Who do you want to ask?")).toBeFocused();
  await press(page, page.getByRole("link", { name: "Write this letter: Harbour Street Hospital: copies of records" }));
  await expect(heading(page, "Ask for copies of records")).toBeFocused();
  await tabTo(page, page.getByRole("radio", { name: "About me" }));
  await page.keyboard.press("ArrowDown");
  await press(page, page.getByRole("button", { name: "Write the letter" }));
  await expect(page.getByText("Choose one first")).toBeVisible();
  await expect(page.getByRole("radio", { name: "I am a parent or guardian" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("Teenagers may have a say of their own")).toBeVisible();
  await tabTo(page, page.getByRole("radio", { name: "Somewhere else" }));
  await page.keyboard.press("ArrowUp");
  await press(page, page.getByRole("button", { name: "Write the letter" }));

  await expect(heading(page, "To ask for copies of records")).toBeFocused();
  const body = page.getByLabel("The letter", { exact: true });
  await expect(body).toHaveValue(
    /power of attorney or a mandate[\s\S]*Personal Health Information Protection Act, 2004/,
  );
  await expect(page.getByRole("region", { name: "What the letter names" })).toContainText("23 November 2026");
  await tabTo(page, body);
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" 555-0100");
  await expect(page.getByText("Saved just now")).toBeVisible();
  const place = new URL(page.url()).hash.slice(2);
  await lockAndOpen(page, place);
  await expect(body).toHaveValue(/555-0100$/);

  await page.getByRole("button", { name: "I sent it or gave it" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Do you want to mark these as asked for today?" })).toBeFocused();
  await press(page, page.getByRole("button", { name: "Yes, mark them" }));
  await expect(undoLine(page)).toContainText("Marked as asked for today: Letters, and the plan in writing.");
  await page.getByRole("link", { name: "Letters" }).click();
  await expect(page.getByText(/It left on/)).toHaveCount(2);
  await page.goBack();
  await page.evaluate(() => (location.hash = "#/opinion/k1/records"));
  await expect(page.getByText("4 asked for, 1 missing.")).toBeVisible();
});

test("a letter is copied, deleted and comes back", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "opinion/k1/letters");
  await page.getByRole("link", { name: "To tell my doctor" }).click();
  await expect(page.getByLabel("The letter", { exact: true })).toHaveValue(/another doctor says/);
  await page.getByRole("button", { name: "Copy the words" }).click();
  await expect(page.getByText("The words are copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Dr. Odalys Fenn\n\nDear Dr. Fenn,");
  await page.getByRole("button", { name: "Delete the letter" }).click();
  await expect(page.getByRole("link", { name: "To tell my doctor" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "To tell my doctor" })).toBeVisible();
});

test("records are put together by keyboard; going back and a lock lose nothing", async ({ page }) => {
  await open(page, "opinion/k1/records");
  await page.getByRole("link", { name: "Put the records together" }).press("Enter");
  await expect(heading(page, "Who are they for?")).toBeFocused();
  await expect(page.getByLabel("Name of the doctor")).toHaveValue("Dr. Maren Ashdown");
  await press(page, main(page));

  await expect(heading(page, "Which records go along?")).toBeFocused();
  await expect(page.getByText("10 records are ticked.")).toBeVisible();
  await press(page, page.getByText("These stay here, unless you tick them (2)"));
  await press(page, page.getByRole("checkbox", { name: "What runs in the family" }), "Space");
  await expect(page.getByText("11 records are ticked.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Capecitabine" }).uncheck();
  await main(page).press("Enter");

  await expect(heading(page, "The page about the case")).toBeFocused();
  await page.getByRole("checkbox", { name: "Can I still travel" }).check();
  await main(page).press("Enter");
  await expect(page.getByRole("alert")).toContainText("Up to 3");
  await page.getByRole("checkbox", { name: "Could we wait and watch" }).uncheck();
  await main(page).press("Enter");

  await expect(heading(page, "Exactly what is inside")).toBeFocused();
  const inside = page.getByRole("region", { name: "For Dr. Maren Ashdown" });
  await expect(inside).toContainText("What runs in the family");
  await expect(inside).not.toContainText("Capecitabine");
  await expect(inside).not.toContainText("Health card");
  await expect(inside).toContainText("as the file it is, because it is locked");
  await expect(inside).toContainText("the whole disc, as it is");
  await expect(inside).toContainText("One record of your list stays here.");
  await page.getByRole("link", { name: "Change which records go" }).click();
  await expect(page.getByRole("checkbox", { name: "Capecitabine" })).not.toBeChecked();
  await lockAndOpen(page, "opinion/k1/packet/what");
  await expect(page.getByRole("checkbox", { name: "What runs in the family" })).toBeChecked();
  await main(page).click();
  await main(page).click();
  await expect(inside).toBeVisible();
  await main(page).click();

  await expect(heading(page, "How should they leave?")).toBeFocused();
  await page.getByRole("radio", { name: "One locked file" }).check();
  const words = page.getByLabel("The words", { exact: true });
  await expect(words).not.toHaveValue("");
  await words.fill("short");
  await main(page).click();
  await expect(page.getByText("Too short. Use at least 12 letters.")).toBeVisible();
  await expect(words).toBeFocused();
  await words.fill("lamp river kettle moss");
  await main(page).click();
  await expect(heading(page, "The records are saved")).toBeFocused();
  await expect(page.getByText("lamp river kettle moss")).toBeVisible();
  await expect(page.getByText("They are not on their way yet")).toBeVisible();
  await page.getByRole("link", { name: "See all that left" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(2);
  await page.evaluate(() => (location.hash = "#/opinion/k1/packet/what"));
  await expect(page.getByRole("checkbox", { name: "Capecitabine" })).toBeVisible();
});

test("a list that has changed is looked at once more; a save is called off or stopped", async ({ page }) => {
  const toShape = async (more: string) => {
    await open(page, "opinion/k1/packet", { more: `confirmed&${more}` });
    for (const name of [/Who are/, /Which records/, /The page about/, /Exactly what/]) {
      await expect(heading(page, name)).toBeVisible();
      if (String(name).includes("page"))
        await expect(page.getByRole("group", { name: "Your questions" })).toBeVisible();
      await main(page).click();
    }
    await expect(heading(page, "How should they leave?")).toBeVisible();
    await main(page).click();
  };
  await toShape("again");
  await expect(heading(page, "Exactly what is inside")).toBeVisible();
  await expect(page.getByRole("alert")).toContainText("What would go along has changed since you looked");
  await main(page).click();
  await main(page).click();
  await expect(heading(page, "The records are saved")).toBeVisible();

  await toShape("cancelled");
  await expect(heading(page, "How should they leave?")).toBeVisible();
  await expect(main(page)).toBeVisible();

  await toShape("slow");
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Stopped. Nothing was saved.")).toBeVisible();
});

test("that it came is written down in the list of what left", async ({ page }) => {
  await open(page, "opinion/k1/sent");
  await expect(page.getByText("They have not said yet that it came.")).toBeVisible();
  await page.getByRole("button", { name: "Change it" }).press("Enter");
  await expect(page.getByLabel("Day")).toBeFocused();
  await page.keyboard.type("16");
  await page.getByLabel("Month").selectOption("May");
  await page.getByLabel("Year").fill("2026");
  await page.getByRole("button", { name: "Done" }).press("Enter");
  await expect(page.getByText("They said that it came, on 16 May 2026.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Change it" })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("They have not said yet that it came.")).toBeVisible();
});
