// What a person writes by hand, from beginning to end: records of every kind, results from paper, papers to sort.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => {
  faults = watch(page);
});
test.afterEach(() => expect(faults).toEqual([]));

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const cell = (page: Page, row: number, name: string) => page.locator(`[data-row="${row}"][data-cell="${name}"]`);
const paste = (page: Page, row: number, name: string, text: string) =>
  cell(page, row, name).evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Each kind with the question that names it, and a field that only fits it. */
const kinds = [
  ["A medicine", "What is it called?", "How much, how often?"],
  ["A diagnosis", "What is it?", "Who said so?"],
  ["An allergy", "What do you react to?", "What happens?"],
  ["A treatment", "What is it?", "Who looks after it?"],
  ["An operation or procedure", "What was done?", "Who did it?"],
  ["A scan", "What kind of scan?", "What did they tell you about it?"],
  ["A vaccine", "Which vaccine?", "Who gave it?"],
  ["A letter or report", "What do you want to call it?", "Who is it from?"],
  ["A visit or stay", "What was it for?", "Whom did you see?"],
  ["A note", "In a few words", "All you want to keep"],
  ["Something else", "What is it?", "Where?"],
] as const;

test("each kind is written, one after another, and stands in the records", async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, "records", { more: "confirmed&empty" });
  await page.getByRole("link", { name: "Write something down" }).click();
  for (const [index, [name, question, own]] of kinds.entries()) {
    await expect(title(page)).toHaveText("What do you want to write down?");
    await page.getByRole("link", { name: new RegExp(`^${name}`) }).click();
    await expect(title(page)).toHaveText(name);
    await page.getByRole("textbox", { name: question }).fill(`Thing ${index}`);
    await page.getByRole("textbox", { name: own }).fill("As I was told.");
    await page.getByLabel("Year").first().fill("2019");
    await page.getByLabel("About. I am not sure").first().check();
    await page.getByRole("button", { name: "Save, then write another" }).click();
    await expect(page.getByText(`“Thing ${index}” is saved.`)).toBeVisible();
  }
  await page.getByRole("link", { name: "Records" }).first().click();
  await expect(page.getByRole("heading", { level: 2, name: "2019" })).toBeVisible();
  await expect(page.locator("ol.rows a.t")).toHaveCount(kinds.length);
  await page.getByRole("link", { name: "Thing 0" }).click();
  await expect(page.getByText("Medicine, about 2019")).toBeVisible();
  await expect(page.getByText("As I was told.")).toBeVisible();
  await expect(page.getByText("You wrote this yourself.")).toBeVisible();
});

test("blood pressure has two numbers, a lab result all that the lab prints", async ({ page }) => {
  await open(page, "records/write/vital_sign");
  await page.getByRole("radio", { name: "Blood pressure" }).check();
  await page.getByLabel("Upper number").fill("132");
  await page.getByLabel("Lower number").fill("78");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(title(page)).toHaveText("Blood pressure");
  await expect(page.getByRole("row", { name: /^Upper number.* 132 mmHg$/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Lower number.* 78 mmHg$/ })).toBeVisible();

  await open(page, "records/write/lab_result");
  await page.getByLabel("What was measured?").fill("Potassium");
  await page.getByLabel("Result", { exact: true }).fill("<4,5");
  await expect(page.getByText("< 4.5", { exact: true })).toBeVisible();
  await page.getByLabel("Unit").fill("mmol/L");
  await page.getByLabel("Lab’s own range").fill("3,5 - 5,1");
  await page.getByLabel("The lab’s mark").fill("L");
  await page.getByLabel("Which lab?").fill("Harbour Street Lab");
  await page.getByLabel("Tags").fill("kidneys, spring");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  // As it was written, with what the lab says.
  await expect(page.locator(".one")).toContainText("<4,5 mmol/L");
  await expect(page.getByText("Lab’s own range: 3,5 - 5,1")).toBeVisible();
  await expect(page.getByText("The lab wrote: L")).toBeVisible();
  await expect(page.getByText("kidneys, spring")).toBeVisible();
});

test("a number that may be read in two ways is asked about, and nobody has to know", async ({ page }) => {
  await open(page, "records/write/lab_result");
  await page.getByLabel("What was measured?").fill("Ferritin");
  await page.getByLabel("Result", { exact: true }).fill("1,234");
  const question = page.getByRole("group", { name: "1,234: is it 1.234 or 1234?" });
  await expect(question).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(question.getByRole("radio").first()).toBeFocused();
  await question.getByRole("radio", { name: "1234" }).check();
  await expect(page.locator(".said")).toHaveText("1234");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(".one")).toContainText("1,234");

  await open(page, "records/write/lab_result");
  await page.getByLabel("What was measured?").fill("Ferritin");
  await page.getByLabel("Result", { exact: true }).fill("1.234");
  await expect(page.getByRole("group", { name: "1.234: is it 1.234 or 1234?" })).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("If you do not know, save again.")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(title(page)).toHaveText("Ferritin");
});

test("what is written survives Esc, and a date that makes none is said at its field", async ({ page }) => {
  await open(page, "records/write/diagnosis");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Type a name first")).toBeVisible();
  const field = page.getByRole("textbox", { name: "What is it?" });
  await expect(field).toBeFocused();
  await field.fill("High blood pressure");
  await page.keyboard.press("Escape");
  await expect(title(page)).toHaveText("What do you want to write down?");
  await page.getByRole("link", { name: /^A diagnosis/ }).click();
  await expect(field).toHaveValue("High blood pressure");
  await expect(page.getByText("What you wrote before is still here.")).toBeVisible();
  await page.getByLabel("Day").fill("45");
  await page.getByLabel("Month").selectOption("05");
  await page.getByLabel("Year").fill("2020");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(".problem-text")).toBeVisible();
  await page.getByLabel("Day").fill("4");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Diagnosis, Monday 4 May 2020")).toBeVisible();
  // The draft has become the record.
  await open(page, "records/write/diagnosis");
  await expect(field).toHaveValue("");
});

test("a record is corrected, and the change is taken back", async ({ page }) => {
  await open(page, "records/e6");
  await page.getByRole("link", { name: "Change" }).click();
  await expect(title(page)).toHaveText("Change this record");
  await expect(page.getByLabel("What is it called?")).toHaveValue("Capecitabine");
  await expect(page.getByLabel("Month")).toHaveValue("01");
  await page.getByLabel("I do not take it any more").check();
  await page.getByLabel("Year").last().fill("2026");
  await page.getByLabel("Month").last().selectOption("04");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Medicine, January 2026 to April 2026")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Medicine, January 2026", { exact: true })).toBeVisible();
});

test("a problem is said at its field, and what is written is written once", async ({ page }) => {
  // Neither a name nor a number: said where they are asked for.
  await open(page, "records/write/vital_sign");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(
    page.getByRole("group", { name: "What was measured?" }).getByText("Choose what was measured."),
  ).toBeVisible();
  await expect(page.getByRole("radio").first()).toBeFocused();
  await page.getByLabel("Number").fill("37,2");
  await page.getByRole("radio", { name: "Pulse" }).check();
  await page.getByRole("radio", { name: "Temperature" }).check();
  await expect(page.getByLabel("Number")).toHaveValue("37,2");

  await open(page, "records/write/lab_result");
  await page.getByLabel("What was measured?").fill("Culture");
  await page.getByLabel("The lab’s mark").fill("N");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const value = page.getByLabel("Result", { exact: true });
  await expect(value).toBeFocused();
  await expect(value).toHaveAccessibleDescription(/Type the value first/);
  await value.fill("negative");
  await page.getByLabel("What else do you want to keep?").fill("x".repeat(2001));
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("What else do you want to keep?")).toHaveAccessibleDescription(/too long/);
  await page.getByLabel("What else do you want to keep?").fill("");
  // Enter and a click at once.
  await page.getByLabel("Tags").focus();
  await page.evaluate(() => {
    const form = document.querySelector("form");
    form?.requestSubmit();
    form?.querySelector<HTMLElement>("button[type=submit]")?.click();
  });
  await expect(page.locator(".one")).toContainText("negative");
  await page.getByRole("link", { name: "Change" }).click();
  await expect(value).toHaveValue("negative");
  await page.getByRole("link", { name: "Records" }).first().click();
  await expect(page.getByRole("link", { name: "Culture" })).toHaveCount(1);

  await open(page, "records/e6/change");
  await page.getByLabel("I do not take it any more").check();
  await page.getByLabel("Year").last().fill("20");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("group", { name: "Until when?" }).locator(".problem-text")).toBeVisible();
  await expect(page.locator(".problem-text")).toHaveCount(1);

  await open(page, "records/results");
  await page.getByRole("button", { name: "Save these results" }).click();
  await expect(cell(page, 0, "name")).toBeFocused();
  await expect(cell(page, 0, "name")).toHaveAccessibleDescription(/Row 1 needs a name/);
});

test("a medicine that is not taken any more stays so, also when nobody knows since when", async ({ page }) => {
  await open(page, "records/e6/change");
  await page.getByLabel("I do not take it any more").check();
  await expect(page.getByLabel("How it stands")).toHaveCount(0);
  // Ticked, then opened and saved again.
  for (let time = 0; time < 2; time++) {
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("I do not take it any more")).toBeVisible();
    await page.getByRole("link", { name: "Change" }).click();
    await expect(page.getByLabel("I do not take it any more")).toBeChecked();
  }
  await page.getByLabel("I do not take it any more").uncheck();
  await expect(page.getByLabel("How it stands")).toHaveValue("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(title(page)).toHaveText("Capecitabine");
  await expect(page.getByText("I do not take it any more")).toHaveCount(0);
});

test("what was just written is taken back", async ({ page }) => {
  await open(page, "records/write/note");
  await page.getByLabel("In a few words").fill("Parking at the back");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(title(page)).toHaveText("Parking at the back");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(title(page)).toHaveText("This record is not here any more");
});

test("a closed result cannot be written over before it is opened", async ({ page }) => {
  await open(page, "records/e1/change");
  await expect(title(page)).toHaveText("This may say things your doctor has not told you yet");
  await expect(page.locator("form")).toHaveCount(0);
});

test("twenty results are typed by keyboard alone", async ({ page }) => {
  test.setTimeout(60_000);
  await open(page, "records/results");
  await page.getByLabel("Year").fill("2026");
  await page.getByLabel("Which lab?").fill("Harbour Street Lab");
  await page.keyboard.press("Tab");
  await expect(cell(page, 0, "name")).toBeFocused();
  for (let row = 0; row < 20; row++) {
    await page.keyboard.type(`Test ${row}`);
    await page.keyboard.press("Enter");
    await page.keyboard.type(`${row},5`);
    await page.keyboard.press(row % 2 ? "Enter" : "Tab");
    await page.keyboard.type("mmol/L");
    await page.keyboard.press("Enter");
    await page.keyboard.type("1 - 9");
    await page.keyboard.press("Enter");
    // In the last cell both keys begin a new row.
    await page.keyboard.press(row % 2 ? "Tab" : "Enter");
    await expect(cell(page, row + 1, "name")).toBeFocused();
  }
  await expect(page.getByText("20 results")).toBeVisible();
  await expect(page.locator(".said").nth(3)).toHaveText("3.5");
  // Up and down in a column, back with Shift.
  await page.keyboard.press("Control+ArrowUp");
  await expect(cell(page, 19, "name")).toBeFocused();
  await page.keyboard.press("Shift+Enter");
  await expect(cell(page, 18, "flag")).toBeFocused();
  await page.keyboard.press("Control+ArrowDown");
  await page.keyboard.press("Control+ArrowDown");
  await expect(cell(page, 20, "flag")).toBeFocused();
  await cell(page, 20, "name").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Save these results" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("20 results are saved.")).toBeVisible();
  await page.getByLabel("Show").selectOption({ label: "Lab results (24)" });
  await expect(page.getByText("19,5 mmol/L")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("19,5 mmol/L")).toHaveCount(0);
});

test("a result of before brings its unit and range, which can be changed", async ({ page }) => {
  await open(page, "records/results");
  await cell(page, 0, "name").focus();
  await page.keyboard.type("haem");
  await expect(page.getByRole("option", { name: /Haemoglobin/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { name: /Haemoglobin/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(cell(page, 0, "name")).toHaveValue("Haemoglobin");
  await expect(cell(page, 0, "unit")).toHaveValue("g/L");
  await expect(cell(page, 0, "range")).toHaveValue("120 to 160 g/L");
  await expect(cell(page, 0, "value")).toBeFocused();
  await cell(page, 0, "range").fill("115 - 155");
  await cell(page, 0, "name").focus();
  await cell(page, 0, "value").focus();
  await expect(cell(page, 0, "range")).toHaveValue("115 - 155");
  // Esc closes the list first, and leaves the page only then.
  await cell(page, 0, "flag").press("Enter");
  await page.keyboard.type("cea");
  await expect(page.locator("[role=option]")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(page.locator("[role=option]")).toHaveCount(0);
  await expect(title(page)).toHaveText("Results from paper");
  await page.keyboard.press("Escape");
  await expect(title(page)).toHaveText("What do you want to write down?");
  await page.getByRole("link", { name: /^Results from paper/ }).click();
  await expect(cell(page, 0, "name")).toHaveValue("Haemoglobin");
  await expect(cell(page, 1, "name")).toHaveValue("cea");
});

test("rows are pasted from a spreadsheet, removed and put back", async ({ page }) => {
  await open(page, "records/results");
  await paste(page, 0, "name", "Sodium\t139\tmmol/L\t136 - 145\t\tx\r\nFerritin\t1,234\tµg/L\t\tH\r\nUrea\t5,1\r\n");
  await expect(page.getByText("3 rows were pasted. One column did not fit and was left out.")).toBeVisible();
  await expect(cell(page, 0, "range")).toHaveValue("136 - 145");
  await expect(cell(page, 1, "flag")).toHaveValue("H");
  await expect(cell(page, 2, "value")).toHaveValue("5,1");
  await expect(page.getByText("3 results")).toBeVisible();

  await page.getByRole("button", { name: "Remove row 2 Ferritin" }).click();
  await expect(page.getByText("Row 2 was removed.")).toBeVisible();
  await expect(cell(page, 1, "name")).toHaveValue("Urea");
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(cell(page, 1, "name")).toHaveValue("Ferritin");

  // A row that was added meanwhile does not stand in the way, and each that was removed comes back.
  await page.getByRole("button", { name: "Remove row 3 Urea" }).click();
  await page.getByRole("button", { name: "Remove row 2 Ferritin" }).click();
  await page.getByRole("button", { name: "Add a row" }).click();
  await page.getByRole("button", { name: "Put it back" }).click();
  // The row that comes back moves the button.
  await expect(cell(page, 1, "name")).toHaveValue("Ferritin");
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(page.getByRole("button", { name: "Put it back" })).toHaveCount(0);
  await expect(cell(page, 1, "name")).toHaveValue("Ferritin");
  await expect(cell(page, 2, "name")).toHaveValue("Urea");

  // A block never falls on what is written, and can be taken back, also by keyboard.
  await paste(page, 0, "value", "7\tmmol/L\r\n8\tmmol/L\r\n");
  await expect(cell(page, 0, "value")).toHaveValue("139");
  await expect(cell(page, 1, "value")).toHaveValue("7");
  await expect(cell(page, 3, "value")).toHaveValue("1,234");
  await page.getByRole("button", { name: "Take out what was pasted" }).click();
  await expect(cell(page, 1, "value")).toHaveValue("1,234");
  await paste(page, 0, "value", "7\tmmol/L\r\n8\tmmol/L\r\n");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(cell(page, 1, "value")).toHaveValue("1,234");
  // What is typed after a block must not go with it.
  await cell(page, 2, "value").fill("5,2");
  await expect(page.getByRole("button", { name: "Take out what was pasted" })).toHaveCount(0);

  // Asked once, for the whole paper.
  const question = page.getByRole("group", { name: /^1,234: is it/ });
  await page.getByRole("button", { name: "Save these results" }).click();
  await expect(question.getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.locator(".said").nth(1)).toHaveText("1.234");
  await cell(page, 2, "value").fill("");
  await page.getByRole("button", { name: "Save these results" }).click();
  await expect(page.getByText("Row 3 needs a result.")).toBeVisible();
  await expect(cell(page, 2, "value")).toBeFocused();
  await page.keyboard.type("5,1");
  await page.getByRole("button", { name: "Save these results" }).click();
  await expect(page.getByText("3 results are saved.")).toBeVisible();
});

test("results are typed beside their paper", async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await open(page, "records/e5");
  await page.getByRole("link", { name: "Type results from this paper" }).click();
  await expect(page.getByRole("region", { name: "The paper" }).locator("[data-ready]").first()).toBeVisible({
    timeout: 15_000,
  });
  await cell(page, 0, "name").fill("Potassium");
  await cell(page, 0, "value").fill("5.2");
  await page.getByRole("button", { name: "Save these results" }).click();
  await expect(page.getByText("One result is saved.")).toBeVisible();
  await expect(title(page)).toHaveText("Letter from Harbour Street Hospital");

  await open(page, "records/e5/file/picture");
  await page.getByRole("link", { name: "Type results from this paper" }).click();
  await expect(page.getByRole("region", { name: "The paper" }).getByRole("img")).toBeVisible();
  // The file it was typed from is named, not the first one of the record.
  await cell(page, 0, "name").fill("Sodium from the photo");
  await cell(page, 0, "value").fill("139");
  await page.getByRole("button", { name: "Save these results" }).click();
  await expect(page.getByText("One result is saved.")).toBeVisible();
  await page.getByRole("link", { name: "Records" }).first().click();
  await page.getByRole("link", { name: "Sodium from the photo" }).click();
  await expect(page.getByRole("link", { name: "Photo of the letter.png" })).toBeVisible();
});

test("a paper beside what is typed stays open at its page and size, whatever changes in the records", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await open(page, "records/results/e5/pdf-e5");
  const paper = page.getByRole("region", { name: "The paper" });
  await expect(paper.locator("[data-ready]").first()).toBeVisible({ timeout: 15_000 });
  await paper.getByRole("button", { name: "Larger" }).click();
  // Scrolled by hand: the page that is in view is the one that is cited.
  await paper.locator('[data-page="2"]').evaluate((leaf) => leaf.scrollIntoView({ block: "start" }));
  const at = paper.getByRole("textbox");
  await expect(at).toHaveValue("2");
  await expect(paper.locator('[data-page="2"][data-ready]')).toBeVisible();
  await cell(page, 0, "name").fill("Potassium from page two");
  const read = () =>
    page.evaluate(() => {
      const { calls } = (window as unknown as { fakeShell: { calls: string[] } }).fakeShell;
      return ["file_bytes", "record"].map((name) => calls.filter((one) => one === name).length);
    });
  const [bytes, records = 0] = await read();
  await page.evaluate(() =>
    (window as unknown as { fakeShell: { change: (tags: string[]) => void } }).fakeShell.change(["records"]),
  );
  await expect.poll(async () => (await read())[1]).toBeGreaterThan(records);
  await page.waitForTimeout(300);
  await expect(at).toHaveValue("2");
  await expect(paper.getByText("125%")).toBeAttached();
  await expect(cell(page, 0, "name")).toBeFocused();
  expect((await read())[0]).toBe(bytes);
  await cell(page, 0, "value").fill("5.2");
  await page.getByRole("button", { name: "Save these results" }).click();
  await expect(page.getByText("One result is saved.")).toBeVisible();
  await page.getByRole("link", { name: "Records" }).first().click();
  await page.getByRole("link", { name: "Potassium from page two" }).click();
  await expect(page.getByText("page 2")).toBeVisible();
});

test("papers are described one after another, or left as they are", async ({ page }) => {
  await open(page, "records", { more: "confirmed&tray" });
  await page.getByRole("link", { name: "3 papers to sort" }).click();
  await page.getByRole("link", { name: "Describe (IMG_2041)" }).click();
  await expect(title(page)).toHaveText("What is this paper?");
  await page.getByRole("radio", { name: "Scan report" }).check();
  await page.getByLabel("What do you want to call it?").fill("CT of the chest");
  await page.getByLabel("Who is it from?").fill("Dr. Odalys Fenn");
  await page.getByRole("button", { name: "Save and go on" }).click();
  // On to the next one.
  await expect(page.getByLabel("What do you want to call it?")).toHaveValue("IMG_2042");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Papers to sort" }).click();
  await page.getByRole("button", { name: "Leave it as it is (IMG_2042)" }).click();
  await expect(page.getByText("“IMG_2042” stays as it is.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Describe (Labs May 2026)" })).toBeFocused();
  await page.getByRole("button", { name: "Leave it as it is (Labs May 2026)" }).click();
  await expect(page.getByText("Nothing to sort.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Describe (Labs May 2026)" })).toBeVisible();

  await page.getByRole("link", { name: "Records" }).first().click();
  await page.getByRole("link", { name: "CT of the chest" }).click();
  await expect(page.getByText("Scan report")).toBeVisible();
  await expect(page.getByText("Dr. Odalys Fenn")).toBeVisible();
});

test("pictures become one document in the order that is chosen, by keyboard", async ({ page }) => {
  await open(page, "records/sort", { more: "confirmed&tray" });
  for (const name of ["IMG_2041", "IMG_2042"]) {
    await page.getByRole("checkbox", { name: `Choose “${name}”` }).focus();
    await page.keyboard.press("Space");
  }
  await expect(page.getByText("2 pictures are chosen.")).toBeVisible();
  await page.getByRole("button", { name: "Put together as one document" }).press("Enter");
  await expect(title(page)).toBeFocused();
  await page.getByRole("button", { name: "Move up (IMG_2042)" }).press("Enter");
  await expect(page.locator("ol strong")).toHaveText(["IMG_2042", "IMG_2041"]);
  await expect(page.getByRole("button", { name: "Move down (IMG_2042)" })).toBeFocused();
  await page.getByRole("button", { name: "Put together", exact: true }).press("Enter");
  await expect(page.getByText("2 pictures are one document now.")).toBeVisible();
  await expect(page.getByText("2 files")).toBeVisible();
  await expect(page.getByText("IMG_2041", { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("IMG_2041", { exact: true })).toBeVisible();
});
