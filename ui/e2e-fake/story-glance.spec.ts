// What a person does with the page of an illness.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

const line = (page: Page) => page.locator(".undo");
const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const offer = (page: Page) => page.locator("[data-offer]");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** Goes to a control as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp, role: "button" | "link" = "button") {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let at = 0; at < 80; at++) {
    if (await wanted.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
}

test("a page is filled from the records, with a yes for each, by keyboard alone", async ({ page }) => {
  await open(page, "records", { more: "confirmed&pages=none" });
  await tabTo(page, "At a glance", "link");
  await page.keyboard.press("Enter");
  await expect(page.getByText("You can show it to any doctor.")).toBeVisible();
  await tabTo(page, "Start this page");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing stands here yet.")).toBeVisible();
  await expect(offer(page)).toHaveText(/Stage\s+IIIB \(AJCC, 8th edition\)/);
  await expect(page.getByText("Letter from Harbour Street Hospital, page 2, 16 December 2025")).toBeVisible();
  // Nothing goes in without a yes.
  await expect(part(page, "Stage")).toHaveCount(0);
  await tabTo(page, "Yes, put it here");
  await page.keyboard.press("Enter");
  await expect(offer(page)).toHaveText(/Grade\s+2/);
  await expect(offer(page)).toBeFocused();
  await expect(part(page, "Stage").getByText("IIIB (AJCC, 8th edition)")).toBeVisible();
  await expect(part(page, "Stage").getByText("How far it had spread when it was found.")).toBeVisible();
  await expect(part(page, "Stage").getByRole("link")).toHaveAttribute("href", "#/records/e5/file/pdf-e5?page=2");
  await expect(page.getByText("Saved just now")).toBeVisible();

  await tabTo(page, "No");
  await page.keyboard.press("Enter");
  await expect(offer(page)).toHaveText(/Biomarkers\s+HER2: negative/);
  await expect(offer(page)).toBeFocused();
  await expect(part(page, "Grade")).toHaveCount(0);
  await tabTo(page, "Later");
  await page.keyboard.press("Enter");
  await expect(offer(page)).toHaveText(/Treatments\s+Colonoscopy/);
  await expect(offer(page)).toBeFocused();
  await tabTo(page, "Yes, put it here");
  await page.keyboard.press("Enter");
  await expect(offer(page)).toHaveText("One thing waits for later.");
  await expect(offer(page)).toBeFocused();
  await tabTo(page, "Show them again");
  await page.keyboard.press("Enter");
  await expect(offer(page)).toHaveText(/HER2: negative/);
  await expect(offer(page)).toBeFocused();
});

test("a no is taken back, and then it is offered again", async ({ page }) => {
  await open(page, "records/glance");
  await expect(offer(page)).toHaveText(/Grade\s+2/);
  await page.getByRole("button", { name: "No", exact: true }).click();
  await expect(line(page)).toContainText("We will not offer this again: 2");
  await expect(offer(page)).toHaveText(/HER2/);
  await line(page).getByRole("button", { name: "Undo" }).click();
  await expect(offer(page)).toHaveText(/Grade\s+2/);
});

test("a page of another illness is written by hand: no word of cancer is needed", async ({ page }) => {
  await open(page, "records/glance", { more: "confirmed&empty" });
  await button(page, "Start this page").click();
  // Nothing is offered, and no empty part stands as a gap.
  await expect(offer(page)).toHaveCount(0);
  await expect(page.getByRole("article").getByRole("heading", { level: 3 })).toHaveCount(0);
  await button(page, "What it is").click();
  await expect(page.getByRole("textbox", { name: "What it is" })).toBeFocused();
  await button(page, "Save").click();
  await expect(page.getByText("Write what it says first.")).toBeVisible();
  await page.getByRole("textbox", { name: "What it is" }).fill("Asthma");
  await page.getByRole("textbox", { name: "Year" }).fill("20x");
  await page.keyboard.press("Enter");
  await expect(page.getByText("This is not a date.")).toBeVisible();
  await page.getByRole("textbox", { name: "Year" }).fill("1999");
  await page.getByLabel("About. I am not sure").check();
  await page.getByRole("textbox", { name: "Year" }).press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Asthma" })).toBeVisible();
  await expect(part(page, "What it is")).toContainText("about 1999");
  await expect(part(page, "What it is")).toContainText("You wrote this");
  await expect(button(page, "Change: Asthma")).toBeFocused();
  await expect(page.getByRole("link", { name: "Print" })).toHaveAttribute("href", /^#\/sheet\/glance\/c\d+$/);
  await button(page, "Ask about this").click();
  await expect(page.getByLabel("What do you want to ask?")).toHaveValue(/^About the page on Asthma: $/);
});

test("a fact is changed, moved, taken off and brought back", async ({ page }) => {
  await open(page, "records/glance");
  const treatments = part(page, "Treatments");
  await expect(treatments.getByRole("listitem")).toHaveText([
    /Radiation/,
    /CAPOX\s*Cycle 4 of 6\s*From 3 February 2026/,
  ]);
  await button(page, "Change: CAPOX").click();
  await page.getByRole("textbox", { name: "Cycle now" }).fill("five");
  await button(page, "Save").click();
  await expect(page.getByText("Write a whole number, or leave this empty.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Cycle now" })).toBeFocused();
  await page.getByRole("textbox", { name: "Cycle now" }).fill("5");
  await page.keyboard.press("Enter");
  await expect(treatments).toContainText("Cycle 5 of 6");
  await expect(line(page)).toContainText("Saved: Treatments");
  await expect(button(page, "Change: CAPOX")).toBeFocused();

  await button(page, "Change: CAPOX").click();
  await button(page, "Move up").click();
  await expect(treatments.getByRole("listitem")).toHaveText([/CAPOX/, /Radiation/]);
  await expect(button(page, "Change: CAPOX")).toBeFocused();
  await button(page, "Change: CAPOX").click();
  await expect(button(page, "Move up")).toHaveCount(0);
  await button(page, "Take this off the page").click();
  await expect(treatments.getByRole("listitem")).toHaveText([/Radiation/]);
  await expect(line(page)).toContainText("Taken off the page: CAPOX");
  await line(page).getByRole("button", { name: "Undo" }).click();
  await expect(treatments.getByRole("listitem")).toHaveText([/CAPOX/, /Radiation/]);
});

test("words that were changed are not said to stand on the page", async ({ page }) => {
  await open(page, "records/glance");
  const table = page.getByRole("table", { name: "Biomarkers" });
  await expect(table.getByRole("row", { name: /^MSI/ })).toContainText("In the tumour only");
  await button(page, "Change: MSI: stable (MSS)").click();
  const stands = page.getByRole("checkbox", { name: /It still stands like this in/ });
  await expect(stands).toBeChecked();
  await page.getByRole("textbox", { name: "Result" }).fill("stable");
  await expect(stands).not.toBeChecked();
  // What is being written comes back.
  await page.keyboard.press("Escape");
  await button(page, "Change: MSI: stable (MSS)").click();
  await expect(page.getByText("What you wrote before is still here.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Result" })).toHaveValue("stable");
  await button(page, "Save").click();
  await expect(table.getByRole("row", { name: /^MSI/ })).toContainText("You wrote this");
});

test("several illnesses each have a page; one is deleted and brought back", async ({ page }) => {
  await open(page, "records/glance", { more: "confirmed&pages=two" });
  await expect(page.locator("main .rows li")).toHaveText([/Rectal cancer/, /High blood pressure/]);
  await page.getByRole("link", { name: "High blood pressure" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "High blood pressure" })).toBeVisible();
  await page.getByRole("link", { name: "All pages" }).click();
  await page.getByRole("link", { name: "High blood pressure" }).click();
  await button(page, "Delete this page").click();
  await expect(line(page)).toContainText("Your records are still there.");
  await line(page).getByRole("button", { name: "Undo" }).click();
  await expect(page.locator("main .rows li")).toHaveCount(2);
});

test("while a form is open nothing else comes onto the page, and an undo meanwhile changes no other fact", async ({
  page,
}) => {
  await open(page, "records/glance");
  await button(page, "Yes, put it here").click();
  await expect(part(page, "Grade")).toContainText("2");
  await expect(offer(page)).toHaveText(/HER2/);
  await button(page, "Later").click();
  await expect(offer(page)).toHaveText(/Colonoscopy/);
  await button(page, "Change: CAPOX").click();
  await expect(button(page, "Yes, put it here")).toHaveCount(0);
  await expect(offer(page)).toHaveCount(0);
  const cycle = page.getByRole("textbox", { name: "Cycle now" });
  await cycle.fill("5");
  await line(page).getByRole("button", { name: "Undo" }).click();
  await expect(part(page, "Grade")).toHaveCount(0);
  await expect(cycle).toHaveValue("5");
  await button(page, "Save").click();
  await expect(part(page, "Treatments").getByRole("listitem")).toHaveText([/Radiation/, /CAPOX\s*Cycle 5 of 6/]);
  await expect(button(page, "Change: CAPOX")).toBeFocused();
  // What was put off is still put off.
  await expect(offer(page)).toHaveText(/Grade/);
  await expect(page.getByText("One more to look at")).toBeVisible();
});

test("a double press answers one offer only", async ({ page }) => {
  await open(page, "records/glance");
  await button(page, "Yes, put it here").dblclick();
  await expect(offer(page)).toHaveText(/HER2/);
  await expect(part(page, "Grade")).toContainText("2");
  await expect(page.getByRole("table", { name: "Biomarkers" })).not.toContainText("HER2");
});

test("what is typed is not lost by moving, and a wrong end is said at the end", async ({ page }) => {
  await open(page, "records/glance");
  await button(page, "Change: CAPOX").click();
  await expect(button(page, "Move up")).toBeVisible();
  const ended = page.getByRole("group", { name: "When it ended" });
  await ended.getByRole("textbox", { name: "Year" }).fill("20x");
  await expect(button(page, "Move up")).toHaveCount(0);
  await button(page, "Save").click();
  await expect(ended).toContainText("This is not a date.");
  await expect(ended.getByRole("textbox", { name: "Day" })).toBeFocused();
  await expect(page.getByRole("group", { name: "When it began" })).not.toContainText("This is not a date.");
});

test("the keyboard is never lost: after a new fact that was closed, and after the only page was deleted", async ({
  page,
}) => {
  await open(page, "records/glance");
  await page.getByText("Add more").click();
  await button(page, "Grade").click();
  await button(page, "Close without saving").click();
  await expect(button(page, "Grade")).toBeFocused();
  await button(page, "Delete this page").click();
  await expect(page.getByText("You can show it to any doctor.")).toBeVisible();
  await expect(page.locator("h1")).toBeFocused();
});

test("a fact from a record that is gone is not said to be written by somebody", async ({ page }) => {
  await open(page, "records/glance");
  const row = page.getByRole("table", { name: "Biomarkers" }).getByRole("row", { name: /^Lynch genes/ });
  await expect(row).toContainText("From a record that is not here any more");
});
