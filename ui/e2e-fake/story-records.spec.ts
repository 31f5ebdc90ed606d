// What a person does with questions, files and search, from beginning to end.
import { expect, test, type Locator, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(async ({ page }) => {
  // The shell freezes this too; pdf.js has to live with it.
  await page.addInitScript(() => Object.freeze(Object.prototype));
  faults = watch(page);
});
test.afterEach(() => expect(faults).toEqual([]));

const drop = (page: Page, phase: "over" | "left" | "dropped") =>
  page.evaluate(
    (phase) => (window as unknown as { fakeShell: { drop: (phase: string) => void } }).fakeShell.drop(phase),
    phase,
  );
const texts = (page: Page) => page.locator("[data-question] .q").allTextContents();

test("a question is written, changed, moved, deleted and brought back", async ({ page }) => {
  await open(page, "questions", { more: "confirmed&empty" });
  await expect(page.getByRole("heading", { name: "Nothing here yet" })).toBeVisible();
  const field = page.getByLabel("What do you want to ask?");
  for (const text of ["Why chemo before surgery?", "May I travel?"]) {
    await field.fill(text);
    await page.getByRole("button", { name: "Add to my list" }).click();
    await expect(field).toHaveValue("");
    await expect(field).toBeFocused();
  }
  await expect.poll(() => texts(page)).toEqual(["Why chemo before surgery?", "May I travel?"]);

  await page.getByRole("button", { name: "Move up: May I travel?" }).click();
  await expect.poll(() => texts(page)).toEqual(["May I travel?", "Why chemo before surgery?"]);
  await expect(page.getByText("Moved to place 1 of 2")).toBeVisible();
  // The keyboard stays with the question, on its first way to go on.
  await expect(page.getByRole("button", { name: "Move down: May I travel?" })).toBeFocused();

  await page.getByRole("button", { name: "Change: May I travel?" }).click();
  await expect(page.getByLabel("Your question")).toBeFocused();
  await page.getByLabel(/Why it matters to me/).fill("My sister lives far away.");
  await page.getByLabel("Leave out of prints and shared files").check();
  await expect(page.getByText("Anyone who can open these records can still read this.")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("My sister lives far away.")).toBeVisible();
  await expect(page.getByText("Left out of prints")).toBeVisible();
  await expect(page.getByRole("button", { name: "Change: May I travel?" })).toBeFocused();

  await page.getByRole("button", { name: "Change: May I travel?" }).click();
  await page.getByRole("button", { name: "Delete this question" }).click();
  await expect.poll(() => texts(page)).toEqual(["Why chemo before surgery?"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => texts(page)).toEqual(["May I travel?", "Why chemo before surgery?"]);
});

test("what is being written survives leaving the screen", async ({ page }) => {
  await open(page, "questions");
  await page.getByLabel("What do you want to ask?").fill("Half a thou");
  await page.getByRole("link", { name: "Today" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Questions");
  await page.getByRole("link", { name: "Questions", exact: true }).click();
  await expect(page.getByLabel("What do you want to ask?")).toHaveValue("Half a thou");

  await page.getByRole("button", { name: /^Change: How long/ }).click();
  await page.getByLabel("Your question").fill("How long may I wait?");
  await page.getByRole("link", { name: "Today" }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Questions");
  await page.getByRole("link", { name: "Questions", exact: true }).click();
  await page.getByRole("button", { name: /^Change: How long/ }).click();
  await expect(page.getByLabel("Your question")).toHaveValue("How long may I wait?");
});

test("a starter becomes the person's own question", async ({ page }) => {
  await open(page, "questions");
  await page.getByRole("button", { name: "What are all the choices, even waiting or no treatment?" }).click();
  await expect(page.getByLabel("What do you want to ask?")).toHaveValue(/^What are all the choices/);
  await expect(page.getByLabel("What do you want to ask?")).toBeFocused();
});

test("the sheet is made anew with each option, saved and printed", async ({ page }) => {
  await open(page, "questions");
  await page.getByRole("link", { name: "Make the sheet for my doctor" }).click();
  await expect(page.locator("[data-ready]").first()).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText("One page")).toBeVisible();
  // The words are there for those who cannot see the picture; what is left out is not.
  const words = page.locator(".desk ol");
  await expect(words).toContainText("How long can I take to decide?");
  await expect(words).not.toContainText("Would a second opinion change the plan?");
  await page.getByLabel("Whom it is for").fill("Dr. Fenn");
  await expect(page.getByText("One page")).toBeVisible();

  await page.getByRole("button", { name: "Save as PDF" }).click();
  await expect(page.getByText("Saved as “questions.pdf”.")).toBeVisible();

  const printed = page.evaluate(
    () =>
      new Promise((resolve) =>
        window.addEventListener("fake-print", () => resolve(document.querySelectorAll(".print-only img").length)),
      ),
  );
  await page.getByRole("button", { name: "Print", exact: true }).click();
  expect(await printed).toBe(1);
});

test("files are dropped, read, reported and taken back", async ({ page }) => {
  await open(page, "today");
  await drop(page, "over");
  await expect(page.getByText("Let go to add these files")).toBeVisible();
  await drop(page, "left");
  await expect(page.getByText("Let go to add these files")).toBeHidden();
  await drop(page, "over");
  await drop(page, "dropped");
  await expect(page.getByRole("heading", { level: 1, name: "Records" })).toBeVisible();
  await page.getByRole("link", { name: "See what was added" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What was added" })).toBeVisible();
  await expect(page.getByText("17 records were added on 21 May 2026, from 6 files.")).toBeVisible();
  await expect(page.getByText("9 lab results").first()).toBeVisible();
  await expect(
    page.getByText("The same record stood in two files. It is kept once, with both sources.").first(),
  ).toBeVisible();
  await expect(page.getByText("In 4 files, not all could be read.")).toBeVisible();
  const records = page.getByRole("region", { name: "records.json" });
  await expect(records.getByText("Lena Marchetti, born 2 March 1958")).toBeVisible();
  await expect(records.getByText("A date could not be read.")).toBeVisible();
  const scan = page.getByRole("region", { name: "Scan 2.pdf" });
  await expect(scan.getByText("In “from-the-hospital.zip”")).toBeVisible();
  await expect(scan.getByText("The file seems cut short or broken.")).toBeVisible();
  await page.getByRole("button", { name: "Take this back" }).click();
  await expect(page.getByText("This was taken back.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Take this back" })).toBeVisible();
});

test("each place that could not be read is shown: bytes as text, a page in its file", async ({ page }) => {
  await open(page, "records/imports/i1");
  await page.getByRole("link", { name: /^Show ?: entry 11, records\.json$/ }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "What the file says there" })).toBeFocused();
  await expect(page.locator("main mark")).toHaveText('"spring, perhaps"');
  await expect(page.getByText("In “records.json”")).toBeVisible();
  await expect(page.getByRole("region", { name: "A piece of the file" })).toContainText("Capecitabine 825 mg/m²");
  await page.locator("main").getByRole("link", { name: "What was added" }).click();
  await page.getByRole("link", { name: /^Show ?: Page 2, Scan 1\.pdf$/ }).click();
  await expect(page.getByLabel("Page", { exact: true })).toHaveValue("2", { timeout: 15_000 });

  // A place of which only the name is known has nothing to show.
  await open(page, "records/imports/i1");
  await expect(page.getByText("entry 12")).toBeVisible();
  await expect(page.getByRole("link", { name: /entry 12/ })).toHaveCount(0);
});

test("a locked file is opened where the report speaks of it", async ({ page }) => {
  await open(page, "records/imports/i1");
  const file = page.getByRole("region", { name: "Locked letter.pdf" });
  const field = file.getByLabel("Password of this file");
  await field.press("Enter");
  await expect(file.getByText("Type your password first")).toBeVisible();
  await field.fill("wrong");
  await field.press("Enter");
  await expect(file.getByText("This password does not open it. Check each letter and try again.")).toBeVisible();
  await field.fill("kettle");
  await file.getByRole("button", { name: "Show" }).click();
  await expect(field).toHaveAttribute("type", "text");
  await file.getByRole("button", { name: "Open" }).click();
  await expect(file.getByText("It is open now. This is what was in it.")).toBeVisible();
  await expect(file.getByText("One document")).toBeVisible();
  await expect(file.getByRole("heading", { name: "Locked letter.pdf" })).toBeFocused();
  await expect(page.getByText("In 3 files, not all could be read.")).toBeVisible();
});

test("a long report comes piece by piece, those with trouble first", async ({ page }) => {
  await open(page, "records/imports/long");
  const files = page.locator("main h3");
  await expect(files).toHaveCount(20);
  await expect(files.first()).toHaveText("Letters.txt");
  await expect(page.getByText("You stopped here. What was read before is kept.")).toBeVisible();
  await expect(page.getByText("The program was closed before this file was added. Please add it again.")).toBeVisible();
  await expect(page.getByText("20 of 44 files are shown.")).toBeVisible();
  await page.getByRole("button", { name: "Show more files" }).click();
  await expect(files).toHaveCount(40);
  await expect(files.nth(20)).toBeFocused();
  await page.getByRole("button", { name: "Show more files" }).click();
  await expect(files).toHaveCount(44);
  await expect(page.getByRole("button", { name: "Show more files" })).toHaveCount(0);
});

test("files about several people are added when the person has said whose they are", async ({ page }) => {
  await open(page, "records", { more: "confirmed&asking" });
  await page.getByRole("button", { name: "Choose a folder" }).click();
  await expect(page.getByText("All is read. These files are about more than one person.")).toBeVisible();
  // Put away, the question waits in a line of its own.
  await page.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("heading", { name: "Files are waiting for your answer" })).toBeVisible();
  await page.getByRole("link", { name: "What you added before" }).click();
  await expect(page.getByText("Waiting for your answer")).toBeVisible();
  await page.getByRole("link", { name: "families.zip" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Whose are these?" })).toBeFocused();
  const lena = page.getByRole("group", { name: "MARCHETTI, Lena" });
  const oskar = page.getByRole("group", { name: "Oskar Marchetti-Bianchi" });
  const nameless = page.getByRole("group", { name: "Records without a name" });
  // Only where the program knows the name is an answer given before.
  await expect(lena.getByLabel("Lena Marchetti")).toBeChecked();
  await expect(oskar.getByRole("radio", { checked: true })).toHaveCount(0);
  const add = page.getByRole("button", { name: "Add these records" });
  await expect(add).toHaveAttribute("aria-disabled", "true");
  await add.click({ force: true });
  await expect(page.getByText("First choose an answer for each name.")).toBeVisible();
  await oskar.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(oskar.getByLabel("Oskar Marchetti")).toBeChecked();
  await nameless.getByLabel("Leave these out").check();
  await expect(add).toHaveAttribute("aria-disabled", "false");
  await add.click();
  await expect(page.getByRole("heading", { level: 1, name: "Records" })).toBeVisible();
  await page.getByRole("link", { name: "See what was added" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What was added" })).toBeVisible();
  await page.getByRole("link", { name: "What you added before" }).click();
  await expect(page.getByText("Waiting for your answer")).toHaveCount(0);
});

test("all of them can be left out, and the question is gone", async ({ page }) => {
  await open(page, "records", { more: "confirmed&asking" });
  await page.getByRole("button", { name: "Add letters and scans" }).click();
  await page.getByRole("link", { name: "Say whose they are" }).click();
  await expect(page.getByRole("group")).toHaveCount(3);
  for (const group of await page.getByRole("group").all()) await group.getByLabel("Leave these out").check();
  await page.getByRole("button", { name: "Leave all of them out" }).click();
  await expect(page.getByText("Done. No new record was found.")).toBeVisible();
  await expect(page.getByText("All is read.")).toHaveCount(0);
  await expect(page.getByText("Files are waiting for your answer")).toHaveCount(0);
  await expect(page.getByText("New letter")).toHaveCount(0);
});

test("a result stays closed until the person opens it, and can be closed again", async ({ page }) => {
  await open(page, "today");
  await page.getByRole("link", { name: "A scan result" }).click();
  const gate = page.getByRole("heading", { level: 1, name: "This may say things your doctor has not told you yet" });
  await expect(gate).toBeFocused();
  await expect(page.getByText("It is a scan result of 18 May 2026.")).toBeVisible();
  await page.getByRole("button", { name: "Keep for my appointment" }).click();
  await expect(page.getByText("A scan result stays closed for your appointment.")).toBeVisible();
  const row = page.getByRole("listitem").filter({ hasText: "18 May" });
  await expect(row).toContainText("Kept for my appointment");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toContainText("Not opened yet");
  await expect(page.getByText("MRI of the pelvis")).toHaveCount(0);

  await row.getByRole("link", { name: "A scan result" }).click();
  await expect(gate).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Open now" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "MRI of the pelvis" })).toBeFocused();
  await page.getByRole("button", { name: "Close it again" }).click();
  await expect(gate).toBeFocused();
  await expect(page.getByText("MRI of the pelvis")).toHaveCount(0);

  // Neither its files nor the search lead around the gate.
  await open(page, "records/e11/file/pdf-e11");
  await expect(gate).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("CT report");
  await expect(page.getByText("Nothing found for “CT report”")).toBeVisible();
  await expect(page.getByText("Results you have not opened yet are not searched.")).toBeVisible();
});

test("a job can be stopped, and what is done is kept", async ({ page }) => {
  await open(page, "records", { more: "confirmed&slow" });
  await page.getByRole("button", { name: "Add letters and scans" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(page.getByText(/^(Keeping|Reading) file 1 of 3$/)).toBeVisible();
  await page.getByRole("button", { name: "Stop here" }).click();
  await expect(page.getByText(/^Stopped\./)).toBeVisible();
});

test("the list is filtered and shown piece by piece", async ({ page }) => {
  await open(page, "records", { more: "confirmed&many" });
  const rows = page.locator("main ol.rows > li");
  await expect(rows).toHaveCount(50);
  await page.getByRole("button", { name: "Show 50 more" }).click();
  await expect(rows).toHaveCount(100);
  await expect(rows.nth(50).getByRole("link")).toBeFocused();
  await page.getByLabel("Show", { exact: true }).selectOption({ label: "Allergies (1)" });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("Penicillin");
});

test("a record shows the lab's own words, is left out, asked about and deleted", async ({ page }) => {
  await open(page, "records/e15");
  const row = page.getByRole("row", { name: /Haemoglobin/ });
  await expect(row).toContainText("112");
  await expect(row).toContainText("120 to 160 g/L");
  await expect(row.getByRole("cell", { name: "L", exact: true })).toBeVisible();
  await page.getByLabel("Leave out of prints and shared files").check();
  await expect(page.getByText("“Blood count” is left out of prints and shared files.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Leave out of prints and shared files")).not.toBeChecked();

  await page.getByRole("button", { name: "Ask about this" }).click();
  await expect(page.getByLabel("What do you want to ask?")).toHaveValue("About Blood count, 14 April 2026: ");

  await open(page, "records/e16");
  await expect(page.getByText("The source says this was entered by mistake.")).toBeVisible();
  await page.getByRole("button", { name: "Delete this record" }).click();
  await expect(page.getByRole("link", { name: "Diabetes" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Diabetes" })).toBeVisible();
});

test("a PDF opens at its page, with letters that can be selected, and grows", async ({ page }) => {
  await open(page, "records/e5/file/pdf-e5?page=2");
  const second = page.getByRole("region", { name: "Page 2 of 3" });
  await expect(second).toHaveAttribute("data-ready", "true", { timeout: 15_000 });
  await expect(second).toBeInViewport();
  await expect(page.getByLabel("Page", { exact: true })).toHaveValue("2");
  await expect(second.locator(".letters")).toContainText("Potassium 5.2 mmol/L");
  const selected = await second.locator(".letters").evaluate((layer) => {
    const selection = getSelection();
    selection?.selectAllChildren(layer);
    return String(selection);
  });
  expect(selected).toContain("thank you for coming to see us.");
  // The unseen letters lie on the drawn ones: the layer is as wide as the page.
  const box = await second.boundingBox();
  const word = await second.getByText("Potassium 5.2 mmol/L").boundingBox();
  expect(word && box && (word.x - box.x) / box.width).toBeCloseTo(72 / 612, 1);

  const before = box?.width ?? 0;
  await page.getByRole("button", { name: "Larger" }).click();
  await expect.poll(async () => (await second.boundingBox())?.width ?? 0).toBeGreaterThan(before * 1.2);
  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(page.getByLabel("Page", { exact: true })).toHaveValue("3");
});

test("words selected in a file become the source of a question", async ({ page }) => {
  await open(page, "records/e5/file/pdf-e5?page=2");
  const second = page.getByRole("region", { name: "Page 2 of 3" });
  await expect(second).toHaveAttribute("data-ready", "true", { timeout: 15_000 });
  await expect(page.getByRole("button", { name: "Ask about these words" })).toHaveCount(0);
  await second.getByText("Potassium 5.2 mmol/L").evaluate((words) => getSelection()?.selectAllChildren(words));
  await page.getByRole("button", { name: "Ask about these words" }).click();
  await expect(page.getByLabel("What do you want to ask?")).toHaveValue(/^About Letter from Harbour Street Hospital/);
  await page.getByRole("button", { name: "Add to my list" }).click();
  await page
    .getByRole("link", { name: /^About Letter/ })
    .first()
    .click();
  await expect(page.locator("blockquote")).toHaveText("Potassium 5.2 mmol/L");
  await expect(page.getByRole("link", { name: /page 2/ })).toBeVisible();
});

/** The box around a part of a page, in fractions of the page. */
async function boxOn(page: Page, place: Locator) {
  const [box, paper] = [
    await page.locator("[role=application], [data-marked]").boundingBox(),
    await place.boundingBox(),
  ];
  if (!box || !paper) throw new Error("no box on a page");
  return [
    (box.x - paper.x) / paper.width,
    (box.y - paper.y) / paper.height,
    box.width / paper.width,
    box.height / paper.height,
  ].map((side) => Math.round(side * 100) / 100);
}

async function dragOn(page: Page, place: Locator, from: [number, number], to: [number, number]) {
  const paper = await place.boundingBox();
  if (!paper) throw new Error("no page");
  const at = ([x, y]: [number, number]) => [paper.x + x * paper.width, paper.y + y * paper.height] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 5 });
  await page.mouse.up();
}

test("a part of a page is drawn with the mouse, asked about, and outlined when one goes back", async ({ page }) => {
  await open(page, "records/e5/file/pdf-e5?page=2");
  const second = page.getByRole("region", { name: "Page 2 of 3" });
  await expect(second).toHaveAttribute("data-ready", "true", { timeout: 15_000 });
  await page.getByRole("button", { name: "Ask about part of this page" }).click();
  await dragOn(page, second, [0.2, 0.1], [0.6, 0.3]);
  expect(await boxOn(page, second)).toEqual([0.2, 0.1, 0.4, 0.2]);
  // Once it is there it can be moved, and its corner pulled.
  await dragOn(page, second, [0.4, 0.2], [0.5, 0.25]);
  expect(await boxOn(page, second)).toEqual([0.3, 0.15, 0.4, 0.2]);
  await dragOn(page, second, [0.7, 0.35], [0.5, 0.3]);
  expect(await boxOn(page, second)).toEqual([0.3, 0.15, 0.2, 0.15]);
  await page.getByRole("button", { name: "Larger box" }).click();
  await page.getByRole("button", { name: "Smaller box" }).click();
  expect(await boxOn(page, second)).toEqual([0.3, 0.15, 0.2, 0.15]);

  await page.getByRole("button", { name: "Ask about this part" }).click();
  await expect(page.getByLabel("What do you want to ask?")).toHaveValue(/^About Letter from Harbour Street Hospital/);
  await page.getByRole("button", { name: "Add to my list" }).click();
  await page
    .getByRole("link", { name: /^About Letter/ })
    .first()
    .click();
  await page.getByRole("link", { name: /^Part of page 2 of Letter/ }).click();
  await expect(second).toHaveAttribute("data-ready", "true", { timeout: 15_000 });
  await expect(page.getByRole("img", { name: "The part you asked about" })).toBeInViewport();
  expect(await boxOn(page, second)).toEqual([0.3, 0.15, 0.2, 0.15]);
});

test("a part of a picture is marked with the keyboard alone", async ({ page }) => {
  await open(page, "records/e5/file/picture");
  const picture = page.getByRole("img", { name: /^The picture/ });
  const start = page.getByRole("button", { name: "Ask about part of this picture" });
  await start.press("Enter");
  const box = page.getByRole("application", { name: "Box around the part you mean" });
  await expect(box).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box).toHaveCount(0);
  await expect(start).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(box).toHaveAccessibleDescription(/arrow keys move the box/);
  for (let step = 0; step < 15; step++) await page.keyboard.press("ArrowUp");
  for (let step = 0; step < 40; step++) await page.keyboard.press("ArrowLeft");
  for (let step = 0; step < 5; step++) await page.keyboard.press("Shift+ArrowLeft");
  for (let step = 0; step < 5; step++) await page.keyboard.press("Shift+ArrowDown");
  const [left, , width, height] = await boxOn(page, picture);
  expect([left, width, height]).toEqual([0, 0.4, 0.3]);
  await expect(page.getByText(/^The box begins 0% from the left .* It is 40% wide and 30% high\.$/)).toBeAttached();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("What do you want to ask?")).toBeFocused();
  await page.getByRole("button", { name: "Add to my list" }).click();
  await page
    .getByRole("link", { name: /^About Letter/ })
    .first()
    .click();
  await page.getByRole("link", { name: /^Part of Letter/ }).press("Enter");
  await expect(page.getByRole("img", { name: "The part you asked about" })).toBeInViewport();
  expect(await boxOn(page, picture)).toEqual([left, expect.any(Number), width, height]);
});

test("a finger draws and taps; nothing but the box moves", async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 700 } });
  const page = await context.newPage();
  await open(page, "records/e5/file/picture");
  const picture = page.getByRole("img", { name: /^The picture/ });
  await page.getByRole("button", { name: "Ask about part of this picture" }).tap();
  const paper = await picture.boundingBox();
  if (!paper) throw new Error("no picture");
  await page.touchscreen.tap(paper.x + paper.width / 2, paper.y + paper.height * 0.3);
  const [left = 0, top = 0, width = 0, height = 0] = await boxOn(page, picture);
  expect([left + width / 2, top + height / 2].map((side) => side.toFixed(1))).toEqual(["0.5", "0.3"]);

  const finger = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", x = 0, y = 0) =>
    finger.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: paper.x + x * paper.width, y: paper.y + y * paper.height }],
    });
  await touch("touchStart", 0.1, 0.05);
  for (const step of [1, 2, 3, 4]) await touch("touchMove", 0.1 + step * 0.1, 0.05 + step * 0.025);
  await touch("touchEnd");
  expect(await boxOn(page, picture)).toEqual([0.1, 0.05, 0.4, 0.1]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await context.close();
});

test("a locked PDF asks for its password", async ({ page }) => {
  await open(page, "records/e5/file/locked");
  const field = page.getByLabel("Password of this file");
  await field.fill("wrong");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByText("This password does not open it.")).toBeVisible();
  await field.fill("kettle");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await expect(page.getByText("A letter behind a password")).toBeAttached({ timeout: 15_000 });
});

test("files that are not PDFs are shown, or kindly not", async ({ page }) => {
  await open(page, "records/e5/file/picture");
  await expect(page.getByRole("img", { name: "The picture “Photo of the letter.png”" })).toBeVisible();
  await open(page, "records/e5/file/words");
  await expect(page.getByText("Numb fingers in the cold.")).toBeVisible();
  await open(page, "records/e5/file/disc");
  await expect(page.getByText("This picture cannot be shown here yet. The file is kept as it came.")).toBeVisible();
  await open(page, "records/e5/file/broken");
  await expect(page.getByText("This file cannot be shown")).toBeVisible({ timeout: 15_000 });
});

test("Enter before the answers are there opens what was asked for, not what stood there before", async ({ page }) => {
  await open(page, "today");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Search these records" });
  await field.fill("haemoglobin");
  await expect(page.getByText("2 things found")).toBeAttached();
  await field.fill("potassium");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Page", { exact: true })).toHaveValue("2", { timeout: 15_000 });
});

test("search works by keyboard alone, and opens a page of a document", async ({ page }) => {
  await open(page, "today");
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Search these records" });
  await expect(field).toBeFocused();
  await expect(page.getByRole("option")).toHaveCount(36);
  await field.fill("haemoglobin");
  await expect(page.getByText("2 things found")).toBeAttached();
  await expect(page.locator("mark").first()).toHaveText("Haemoglobin");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toContainText("3 February 2026");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Haemoglobin" })).toBeFocused();

  await page.keyboard.press("Control+k");
  await field.fill("potassium");
  await expect(page.getByRole("option")).toContainText(["Page 2"]);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Page", { exact: true })).toHaveValue("2", { timeout: 15_000 });

  await page.keyboard.press("Control+k");
  await field.fill("write a q");
  await expect(page.getByRole("option", { name: "Write a question" })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("What do you want to ask?")).toBeFocused();

  await page.keyboard.press("Control+k");
  await field.fill("before");
  await expect(page.getByRole("dialog").getByRole("option")).toHaveText(["What you added before"]);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "What you added before" })).toBeFocused();

  // A word that is nearly right is offered, to a click and to Enter.
  await page.keyboard.press("Control+k");
  await field.fill("hemoglobn");
  await expect(page.getByText("Nothing found for “hemoglobn”")).toBeVisible();
  await page.getByRole("button", { name: "Did you mean “haemoglobin”?" }).click();
  await expect(field).toHaveValue("haemoglobin");
  await expect(field).toBeFocused();
  await expect(page.getByText("2 things found")).toBeAttached();
  await field.fill("hemoglobn");
  await expect(page.getByRole("button", { name: "Did you mean “haemoglobin”?" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator("mark").first()).toHaveText("Haemoglobin");

  await field.fill("zzz");
  await expect(page.getByText("Nothing found for “zzz”")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
