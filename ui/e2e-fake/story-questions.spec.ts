// What a person does with one question, from where it began to its answer, and with the library.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

const line = (page: Page) => page.locator(".undo");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const row = (page: Page, text: string) => page.locator("li[data-question]", { hasText: text });
const ask = async (page: Page, text: string) => {
  await page.getByLabel("What do you want to ask?").fill(text);
  await page.getByRole("button", { name: "Add to my list" }).click();
  await expect(page.getByText("Added to your list.")).toBeVisible();
};

test("several questions of the library are added at once, and that is undone", async ({ page }) => {
  await open(page, "questions");
  await page.getByRole("link", { name: "More questions" }).click();
  await expect(heading(page)).toHaveText("Questions to start from");
  await expect(page.getByText("Choose what fits. You need not ask them all.")).toBeVisible();
  await page.getByRole("link", { name: "Choosing a treatment" }).click();
  await page.getByRole("checkbox", { name: /^What are all the choices/ }).check();
  // What is chosen goes along to another topic.
  await page.locator(".back").click();
  await page.getByRole("link", { name: "Surgery" }).click();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("checkbox").nth(1).check();
  await page.getByRole("button", { name: "Add the 3 chosen" }).click();
  await expect(line(page)).toContainText("3 questions are on your list now.");
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText("On your list", { exact: true })).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("On your list", { exact: true })).toHaveCount(0);
});

test("a question of the library is put in the person's own words first", async ({ page }) => {
  await open(page, "library/trt");
  await page.getByRole("button", { name: /^Change the words first: What are all the choices/ }).click();
  const field = page.getByLabel("What do you want to ask?");
  await expect(field).toHaveValue(/^What are all the choices/);
  await expect(field).toBeFocused();
  await ask(page, "What can I choose from?");
  await page.goto(page.url().replace(/#.*/, "#/library/trt"));
  await expect(page.getByText("On your list", { exact: true })).toHaveCount(1);
});

test("search finds questions without accents, and keeps the harder ones closed", async ({ page }) => {
  await open(page, "library", { lang: "fr-CA" });
  await page.getByRole("searchbox").fill("chirurgie");
  await expect(page.getByRole("status").filter({ hasText: "questions trouvées" })).toBeVisible();
  await page.getByRole("searchbox").fill("operation");
  await expect(page.getByRole("checkbox").first()).toBeVisible();

  await open(page, "library");
  const field = page.getByLabel("Search all questions");
  await field.fill("cure something");
  await expect(page.getByText("Some results are in:")).toBeVisible();
  await expect(page.locator("main")).not.toContainText("Is a cure something we can hope for?");
  await page.getByRole("link", { name: "Harder questions" }).click();
  await expect(page.locator("main")).not.toContainText("Is a cure something we can hope for?");
  await page.getByRole("link", { name: "Not now" }).click();
  // What was searched for is still there.
  await expect(field).toHaveValue("cure something");

  await page.getByRole("link", { name: "Harder questions" }).click();
  await page.getByRole("button", { name: "Open them" }).click();
  await expect(heading(page)).toBeFocused();
  await page.getByRole("checkbox", { name: /^Is a cure/ }).check();
  await page.getByRole("button", { name: "Close them again" }).click();
  await expect(page.locator("main")).not.toContainText("Is a cure something we can hope for?");
  await expect(page.getByRole("button", { name: /^Add the/ })).toHaveCount(0);

  // Opened, they are also where they belong, until the person leaves the library.
  await page.getByRole("button", { name: "Open them" }).click();
  await page.locator(".back").click();
  await field.fill("");
  await page.getByRole("link", { name: "What lies ahead" }).click();
  await expect(page.getByText("Is a cure something we can hope for?")).toBeVisible();
  await page.getByRole("link", { name: "Today" }).click();
  await expect(page.locator("#last")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("closed until you open them")).toBeVisible();
  await expect(page.locator("main")).not.toContainText("Is a cure something we can hope for?");
});

test("the starters fit where the person is, and that is kept", async ({ page }) => {
  await open(page, "questions");
  const starters = page.locator("aside[aria-labelledby=starters] li");
  await expect(starters).toHaveCount(6);
  await page.getByLabel("Where are you now?").selectOption({ label: "I am in treatment" });
  await expect(starters).toHaveCount(7);
  await page.getByRole("link", { name: "Today" }).click();
  await expect(heading(page)).not.toHaveText("Questions");
  await page.getByRole("link", { name: "Questions", exact: true }).click();
  await expect(page.getByLabel("Where are you now?").locator("option:checked")).toHaveText("I am in treatment");
});

test("an answer is written down, changed, undone, and taken away", async ({ page }) => {
  await open(page, "questions");
  await page.getByRole("link", { name: "How long can I take to decide?" }).click();
  await expect(heading(page)).toHaveText("How long can I take to decide?");
  await expect(heading(page)).toBeFocused();
  await page.getByRole("button", { name: "Write down the answer" }).click();
  await page.getByLabel("What was the answer?").fill("Three weeks is safe.");
  await page.getByLabel(/^Who said it/).fill("Dr. Odalys Fenn");
  // What is being written outlasts leaving the page.
  await page.getByRole("link", { name: "Today" }).click();
  await expect(heading(page)).not.toHaveText("How long can I take to decide?");
  await page.goBack();
  await page.getByRole("button", { name: "Write down the answer" }).click();
  await expect(page.getByLabel("What was the answer?")).toHaveValue("Three weeks is safe.");
  await expect(page.getByText("This is what you wrote before.")).toBeVisible();

  await page.getByLabel("Year").fill("26");
  await page.getByRole("button", { name: "Save the answer" }).click();
  await expect(page.getByText("This is not a date we know.")).toBeVisible();
  await page.getByLabel("Day", { exact: true }).fill("");
  await page.getByLabel("Month").selectOption({ label: "May" });
  await page.getByLabel("Year").fill("2026");
  await page.getByLabel("It is still unclear to me").check();
  await page.getByRole("button", { name: "Save the answer" }).click();
  await expect(page.getByText("Dr. Odalys Fenn, May 2026")).toBeVisible();
  await expect(page.locator("dl")).toContainText("Still unclear");
  await expect(page.getByRole("button", { name: "Change the answer" })).toBeFocused();

  await page.getByRole("button", { name: "Change the answer" }).click();
  await page.getByLabel("It is still unclear to me").uncheck();
  await page.getByRole("button", { name: "Save the answer" }).click();
  await page.locator(".back").click();
  await expect(page.getByText("Answered (2)")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Answered (1)")).toBeVisible();

  await page.getByRole("link", { name: "How long can I take to decide?" }).click();
  await page.getByRole("button", { name: "Change the answer" }).click();
  await page.getByRole("button", { name: "Take the answer away" }).click();
  await expect(page.getByText("Nothing written down yet.")).toBeVisible();
});

test("a question is changed on its page, put aside, taken back and deleted", async ({ page }) => {
  await open(page, "questions/q2");
  await page.getByRole("button", { name: "Change the question" }).click();
  await page.getByLabel("Whom to ask").selectOption({ index: 1 });
  await page.getByLabel("Topic").selectOption({ label: "Surgery" });
  await page.getByLabel("Appointment").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("dl")).toContainText("To ask at an appointment");
  await expect(page.locator("dl")).toContainText("Whom to ask");
  await page.getByRole("button", { name: "Put aside" }).click();
  await expect(line(page)).toContainText("Put aside: “If I have surgery");
  await page.getByRole("button", { name: "Put back on my list" }).click();
  await expect(page.locator("dl")).toContainText("To ask at an appointment");
  await page.getByRole("button", { name: "Delete this question" }).click();
  await expect(heading(page)).toHaveText("Questions");
  await expect(row(page, "If I have surgery")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row(page, "If I have surgery")).toHaveCount(1);
});

test("where a question came from is one click away", async ({ page }) => {
  await open(page, "questions/q5");
  await expect(page.locator("blockquote")).toHaveText("Call us if the numbness gets worse.");
  await page.getByRole("link", { name: "Letter from Harbour Street Hospital, page 2" }).click();
  await expect(page.getByLabel("Page", { exact: true })).toHaveValue("2", { timeout: 15_000 });

  await open(page, "records/e2");
  await page.getByRole("button", { name: "Ask about this" }).click();
  const field = page.getByLabel("What do you want to ask?");
  await expect(field).toHaveValue(/^About CEA \(tumour marker\)/);
  await expect(page.getByText("Linked to the record it is about.")).toBeVisible();
  await ask(page, "What does this marker mean?");
  await page.getByRole("link", { name: "What does this marker mean?" }).click();
  await page.getByRole("link", { name: "CEA (tumour marker)" }).click();
  await expect(heading(page)).toHaveText("CEA (tumour marker)");
});

test("of two versions one is kept, and that is undone", async ({ page }) => {
  await open(page, "questions", { more: "confirmed&twice" });
  await expect(row(page, "Could we wait")).toContainText("Two versions: choose one");
  await page.getByRole("link", { name: /^Could we wait/ }).click();
  const both = page.getByRole("region", { name: "This was written in two ways" });
  await expect(both.locator("li")).toHaveText([/Lena Marchetti/, /Carla Rossi/]);
  await both.getByRole("button", { name: /^Keep this one: Carla Rossi/ }).click();
  await expect(heading(page)).toHaveText("If no cancer is seen after chemo, could we wait before surgery?");
  await expect(both).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(both).toBeVisible();
});

test("a question that was written before is shown beside the new one, and nothing is put together", async ({
  page,
}) => {
  await open(page, "questions");
  await ask(page, "How long can I take until I decide?");
  const similar = page.getByRole("region", { name: "You wrote something like this before" });
  await expect(similar.getByRole("link")).toHaveText(["How long can I take to decide?"]);
  await similar.getByRole("button", { name: "Put the new one aside" }).click();
  await expect(similar).toHaveCount(0);
  await expect(page.getByText("Put aside (2)")).toBeVisible();
  await expect(row(page, "How long can I take to decide?")).toBeVisible();

  await ask(page, "How long can I still take to decide?");
  await similar.getByRole("button", { name: "Keep both" }).click();
  await expect(similar).toHaveCount(0);
  await expect(row(page, "How long can I still take to decide?")).toBeVisible();
});

test("a new question goes to an appointment, and the list shows one appointment at a time", async ({ page }) => {
  await open(page, "questions");
  await ask(page, "May I keep a garden?");
  const offer = page.getByRole("group", { name: /at an appointment\?$/ });
  const first = offer.getByRole("button").first();
  const name = (await first.textContent())?.trim() ?? "";
  await first.click();
  await expect(offer).toHaveCount(0);
  await expect(line(page)).toContainText(name);

  await page.getByLabel("Show", { exact: true }).selectOption({ label: name });
  await expect(row(page, "May I keep a garden?")).toBeVisible();
  await expect(row(page, "Can I still travel")).toHaveCount(0);
  // What is written now belongs to what is on screen.
  await ask(page, "Should I bring my pills?");
  await expect(row(page, "Should I bring my pills?")).toBeVisible();
  await page.getByRole("button", { name: "Move up: Should I bring my pills?" }).click();
  await expect(line(page)).toContainText("Moved to place");
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "No appointment yet" });
  await expect(row(page, "May I keep a garden?")).toHaveCount(0);
  await expect(row(page, "Can I still travel")).toBeVisible();
});

test("without an appointment the way to add one is offered", async ({ page }) => {
  await open(page, "questions", { more: "confirmed&empty" });
  await ask(page, "May I keep a garden?");
  await expect(page.getByRole("link", { name: "Add an appointment" })).toHaveAttribute(
    "href",
    /^#\/appointments\/new\/.+/,
  );
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(page.getByRole("link", { name: "Add an appointment" })).toHaveCount(0);
});

test("what an appointment left without an answer is offered to the next one", async ({ page }) => {
  await open(page, "questions", { more: "confirmed&missed" });
  const offer = page.getByRole("region", { name: /^These were not answered/ });
  await expect(offer.locator("li")).toHaveText([/^Can I still travel/, /^Which side effects/]);
  await offer.getByRole("button", { name: /^Ask on 26 May 2026/ }).click();
  await expect(offer).toHaveCount(0);
  await expect(heading(page)).toBeFocused();
  await expect(line(page)).toContainText("2 questions to ask: 26 May 2026");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(offer).toBeVisible();
});

test("what was written before a chapter is folded under its name", async ({ page }) => {
  await open(page, "questions", { more: "confirmed&chapters" });
  const before = page.locator("details", { hasText: "From before “The first time”" });
  await expect(before.getByRole("link", { name: "Which side effects" })).toBeHidden();
  await before.locator("summary").click();
  await expect(before.getByRole("link", { name: "Which side effects" })).toBeVisible();
});
