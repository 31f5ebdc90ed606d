// What a person does with what is inside files: a document by section, a scan on a disc, a table of results.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";
import { payloads } from "./payloads";

let faults: string[] = [];
test.beforeEach(({ page }) => void (faults = watch(page)));
test.afterEach(() => expect(faults).toEqual([]));

const more = "confirmed&inside";
const calls = (page: Page) =>
  page.evaluate(() => (window as unknown as { fakeShell: { calls: string[] } }).fakeShell.calls);

test("a health summary is read by its sections, and words of it become a question", async ({ page }) => {
  await open(page, "records/e40/file/ccda", { more });
  const article = page.getByRole("article", { name: "The text of “Summary of care.xml”" });
  await expect(article.getByRole("heading", { level: 2 })).toHaveText([
    "Allergies",
    "Medicines",
    "Results",
    "Vaccines",
    "Plan",
  ]);
  await expect(article.getByRole("heading", { level: 3 })).toHaveText("Tumour marker");
  // Glued words have no space before them, the others have one.
  await expect(article.getByText("Penicillin: rash as a child")).toBeVisible();
  await expect(article.getByText("Made for Lena Marchetti, born 2 March 1958.")).toBeVisible();
  const plan = article.getByText("Call us if the numbness gets worse.");
  await expect(plan.locator("br")).toHaveCount(1);
  const blood = article.getByRole("table", { name: "Blood count" });
  await expect(blood.getByRole("columnheader", { name: "Test" })).toHaveAttribute("rowspan", "2");
  await expect(blood.getByRole("columnheader", { name: "12 May 2026" })).toHaveAttribute("colspan", "3");
  await expect(blood.getByRole("columnheader", { name: "12 May 2026" })).toHaveAttribute("scope", "colgroup");
  await expect(blood.getByRole("row", { name: /^Haemoglobin 128 g\/L/ })).toBeVisible();

  await page.getByRole("navigation", { name: "In this document" }).getByRole("button", { name: "Plan" }).press("Enter");
  await expect(article.getByRole("heading", { name: "Plan" })).toBeFocused();
  await expect(article.getByRole("heading", { name: "Plan" })).toBeInViewport();

  await plan.evaluate((words) => getSelection()?.selectAllChildren(words));
  await page.getByRole("button", { name: "Ask about these words" }).click();
  await expect(page.getByLabel("What do you want to ask?")).toHaveValue(/^About Summary of care/);
  await page.getByRole("button", { name: "Add to my list" }).click();
  await page
    .getByRole("link", { name: /^About Summary of care/ })
    .first()
    .click();
  await expect(page.locator("blockquote")).toContainText("Call us if the numbness gets worse.");
});

test("a result leads to the row of the document where it stands", async ({ page }) => {
  await open(page, "records/e41", { more });
  await page.getByRole("link", { name: "Where it stands" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The document it came from" })).toBeVisible();
  const row = page.getByRole("row", { name: /Haemoglobin/ });
  await expect(row).toBeFocused();
  await expect(row).toBeInViewport();
  await expect(row).toContainText("Here it stands:");
  await expect(page.locator(".marked, mark")).toHaveCount(1);
  expect(await row.getAttribute("id")).toBe("place-result_2f_1_20__26__20_more");
});

test("a document prints with whose it is; one left out of prints does not", async ({ page }) => {
  await open(page, "records/e40/file/ccda", { more });
  const printed = page.evaluate(
    () =>
      new Promise((resolve) =>
        window.addEventListener("fake-print", () => resolve(document.querySelector(".print-only")?.textContent)),
      ),
  );
  await page.getByRole("button", { name: "Print this document" }).click();
  const words = String(await printed);
  expect(words).toContain("Lena Marchetti");
  expect(words).toContain("Platelets");
  await page.getByRole("link", { name: "Back to the record" }).click();
  await expect(page.locator(".print-only")).toHaveCount(0);
  await page.getByLabel("Leave out of prints and shared files").check();
  await page.getByRole("link", { name: "Summary of care.xml", exact: true }).first().click();
  await expect(page.getByText("You left this out of prints.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Print this document" })).toHaveCount(0);
});

test("whatever words a document has, they stay words", async ({ page }) => {
  test.setTimeout(90_000);
  expect(payloads.length).toBeGreaterThan(350);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.addInitScript((words) => Object.assign(window, { fakeWords: words }), payloads);
  await open(page, "records/e43", { more });
  const before = (await calls(page)).length;
  asked.length = 0;
  await page.getByRole("link", { name: "Words.docx" }).click();
  const article = page.getByRole("article");
  await expect(article).toBeVisible();

  // Each is there, as its own letters, in each of its places.
  const shown = await article.evaluate((all) => {
    const texts = (of: string) => [...all.querySelectorAll(of)].map((one) => one.textContent);
    return {
      titles: texts("h2, h3, h4"),
      runs: texts(".part > p"),
      items: texts("li"),
      captions: texts("caption"),
      cells: texts("td"),
      names: [...new Set([...all.querySelectorAll("*")].map((one) => one.localName))].sort(),
      odd: [...all.querySelectorAll("*")].filter((one) =>
        [...one.attributes].some(({ name }) => /^on|^(href|src|srcdoc|style|action|data|formaction)$/.test(name)),
      ).length,
    };
  });
  // Line feeds became breaks.
  const plain = payloads.map((one) => one.replaceAll("\n", ""));
  const letters = (all: (string | null)[]) => all.map((one) => one?.replaceAll("\n", "").trim());
  const wanted = letters(plain);
  for (const place of [shown.runs, shown.items, shown.cells]) expect(letters(place)).toEqual(wanted);
  for (const place of [shown.titles, shown.captions]) expect(letters(place)).toEqual(wanted);
  // Nothing came into being but our own few elements, none with an address or a handler.
  const ours = ["br", "caption", "div", "h2", "h3", "h4", "li", "ol", "p", "span", "strong"];
  expect(shown.names).toEqual([...ours, "table", "tbody", "td", "th", "thead", "tr", "ul"]);
  expect(shown.odd).toBe(0);

  // All of it is laid out once, pressed and passed over: still nothing runs.
  await page.keyboard.press("End");
  await article.locator("td").last().click();
  await article.locator(".part > p").first().hover();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => "pwned" in window)).toBe(false);
  expect(asked.filter((url) => !url.startsWith("blob:") && !url.includes("/assets/"))).toEqual([]);
  const called = new Set((await calls(page)).slice(before));
  // That somebody is at the keyboard is told as on any screen.
  called.delete("still_here");
  // Looking for words in pictures begins by itself after a quiet moment, whatever is on screen.
  called.delete("files_to_look_at");
  expect([...called].sort()).toEqual(["record", "sections"]);
  expect(page.url()).toContain("/records/e43/file/given");
});

test("a document without words, and one that cannot be read, say so", async ({ page }) => {
  await open(page, "records/e43/file/nothing", { more });
  await expect(page.getByText("This document has no words in it.")).toBeVisible();
  await open(page, "records/e43/file/unread", { more });
  await expect(page.getByRole("alert")).toContainText("This file cannot be shown here");
  await expect(page.getByRole("alert")).toContainText("We keep it as it is.");
  // A table that cannot be laid out is still letters.
  await open(page, "records/e42/file/csv", { more });
  await expect(page.getByRole("link", { name: "A table of results: look at what would be kept" })).toBeVisible();
  await expect(page.getByRole("region", { name: "The text of “Results.csv”" })).toBeVisible();
});

test("a scan shows what is on its disc, a first picture of each series, and larger ones", async ({ page }) => {
  await open(page, "records/e44", { more });
  await expect(page.getByText("For your own viewing. Not for diagnosis.")).toBeVisible();
  const items = page.getByRole("region", { name: "Pictures" }).getByRole("listitem");
  await expect(items).toHaveCount(4);
  await expect(items.nth(0)).toContainText("CT scan: Abdomen with contrast, 2 mm");
  await expect(items.nth(0)).toContainText("Body part, as the disc says: ABDOMEN");
  await expect(items.nth(0)).toContainText("412 pictures");
  await expect(items.nth(1)).toContainText("2 of them came damaged.");
  await expect(items.nth(3)).toContainText("“RTDOSE”, as the disc says");
  await expect(items.nth(3).getByRole("img")).toHaveCount(0);
  // A damaged one costs nothing but itself.
  await items.nth(2).scrollIntoViewIfNeeded();
  await expect(items.nth(2)).toContainText("This picture cannot be shown here. The disc is kept as it came.");
  await expect(page.getByRole("alert")).toHaveCount(0);

  const first = page.getByRole("img", { name: "First picture of CT scan: Abdomen with contrast, 2 mm" });
  await expect(first).toBeVisible();
  const larger = page.getByRole("button", { name: /^Larger ?: CT scan/ });
  await larger.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: /^CT scan/ });
  await expect(dialog.getByRole("img")).toBeVisible();
  await expect(dialog).toContainText("Not for diagnosis.");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(larger).toBeFocused();

  await page.getByRole("button", { name: "Save a copy of this disc" }).click();
  await expect(page.getByText("Saved as “CT of 2 May 2026”.")).toBeVisible();
  await expect(page.getByText("The copy is not locked")).toBeVisible();
});

test("pictures are asked for only when they come near the window", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 400 });
  await open(page, "records/e44", { more });
  await expect(page.getByRole("heading", { name: "Pictures" })).toBeVisible();
  const pictures = async () => (await calls(page)).filter((name) => name === "picture").length;
  await page.waitForTimeout(300);
  expect(await pictures()).toBeLessThan(3);
  await page.getByRole("listitem").filter({ hasText: "Ultrasound" }).scrollIntoViewIfNeeded();
  await expect.poll(pictures).toBe(3);
});

test("of a scan that is closed nothing is shown, and nothing is asked for", async ({ page }) => {
  for (const place of ["records/e45", "records/e45/file/cd", "records/e45/table/cd"]) {
    await open(page, place, { more });
    await expect(
      page.getByRole("heading", { name: "This may say things your doctor has not told you yet" }),
    ).toBeVisible();
    await expect(page.getByText("ABDOMEN")).toHaveCount(0);
    expect(await calls(page)).not.toContain("picture");
  }
});

test("a document that is kept back says why, and where to open it", async ({ page }) => {
  await open(page, "records/e41/file/kept-back?at=row7", { more });
  await expect(page.getByRole("heading", { name: "This document stays closed for now" })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Print this document" })).toHaveCount(0);
  await page.locator(".notice").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: "Records" })).toBeVisible();
});

test("a table is looked at, decided on and kept, by keyboard", async ({ page }) => {
  await open(page, "records/e42", { more });
  await page.getByRole("link", { name: "A table of results" }).first().press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Look at this table" })).toBeFocused();
  const result = page.getByRole("combobox", { name: "What is in column 3, “Result”?" });
  await expect(result).toHaveValue("value");
  await expect(page.getByText("42 results were found.")).toBeVisible();
  await expect(page.getByRole("table", { name: "What would be kept" }).getByText("No date").first()).toBeVisible();

  // Without an answer nothing is kept; the keyboard goes to the question.
  await page.getByRole("button", { name: "Keep 42 results" }).press("Enter");
  await expect(page.getByRole("alert")).toHaveText("First answer the question above.");
  const day = page.getByRole("radio", { name: /^The day/ });
  await expect(day).toBeFocused();
  expect(await calls(page)).not.toContain("keep_table");
  await expect(page.getByText("“03/04/2026” is 3 April 2026")).toBeVisible();
  await expect(page.getByText("“03/04/2026” is 4 March 2026")).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("row", { name: /^Haemoglobin 3 April 2026 128 g\/L/ })).toBeVisible();
  await page.getByRole("radio", { name: /^The month/ }).check();
  await expect(page.getByRole("row", { name: /^Haemoglobin 4 March 2026/ })).toBeVisible();
  await expect(page.getByText("“1,234” is 1234")).toBeVisible();
  await expect(page.getByText("“1,234” is 1.234")).toBeVisible();
  await page
    .getByRole("radio", { name: /^I do not know/ })
    .last()
    .check();

  // A column that is nothing else any more: no result is left, and it says what to do.
  await result.selectOption("unused");
  await expect(page.getByText("No result was found this way.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Keep/ })).toHaveCount(0);
  await result.selectOption("value");

  await page.getByRole("button", { name: "Keep 42 results" }).press("Enter");
  await expect(page.getByRole("heading", { name: "What would be kept" })).toBeFocused();
  await expect(page.getByText("Done. 42 records were added.")).toBeVisible();
  await expect(page.getByText("42 of them are in your records already.")).toBeVisible();
  await page.getByRole("link", { name: "See what was added" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What was added" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Take this back" })).toBeVisible();
});

test("only a reading of a table that is on screen is kept, and it is kept once", async ({ page }) => {
  await open(page, "records/e42/table/csv", { more: `${more}&slowtable` });
  await page.getByRole("radio", { name: /^The day/ }).check();
  await page.getByRole("radio", { name: /^With a point/ }).check();
  const keep = page.getByRole("button", { name: "Keep 42 results" });
  await expect(keep).toBeEnabled();
  // Another reading is asked for, and is not here yet.
  await page.getByRole("combobox", { name: /“Units”/ }).selectOption({ label: "Leave out" });
  await expect(page.getByText("Reading the table again …")).toBeVisible();
  await keep.evaluate((button: HTMLElement) => button.click());
  await expect(page.getByRole("table", { name: "What would be kept" }).getByText("g/L")).toHaveCount(0);
  expect(await calls(page)).not.toContain("keep_table");
  await keep.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByText("Keeping the results …")).toBeVisible();
  await keep.evaluate((button: HTMLElement) => button.click());
  await expect(keep).toHaveCount(0);
  await expect(page.getByText("42 of them are in your records already.")).toBeVisible();
  expect((await calls(page)).filter((name) => name === "keep_table")).toHaveLength(1);
});

test("a table says what is here already, and one without rows says so", async ({ page }) => {
  await open(page, "records/e42/table/csv", { more: `${more}&again` });
  await expect(page.getByText("5 of them are in your records already. They would not come twice.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep 37 results" })).toBeVisible();
  await open(page, "records/e42/table/nothing", { more });
  await expect(page.getByText("This table has no rows.")).toBeVisible();
});

test("a report says what new kinds of files brought, and leads there", async ({ page }) => {
  await open(page, "records/imports/portal", { more });
  const disc = page.getByRole("region", { name: "Scans of 2026.zip" });
  await expect(disc).toContainText("12 files of the disc’s own viewer were left out of the lists.");
  await expect(disc).toContainText("The disc names a file that is not on it.");
  await expect(disc).toContainText("A picture of a scan came damaged.");
  await expect(disc).toContainText("It is a disc of scans.");
  const calendar = page.getByRole("region", { name: "Appointments.ics" });
  await expect(calendar.getByRole("link", { name: "4 appointments" })).toHaveAttribute("href", "#/appointments");
  await expect(calendar).not.toContainText("No record was found in it.");
  await expect(page.getByRole("region", { name: "Nothing.ics" })).toContainText("No record was found in it.");
  await expect(page.getByRole("link", { name: "3 contacts of the care team" })).toHaveAttribute("href", "#/care");
  await page.getByRole("link", { name: /^Look at the table ?: Results\.csv$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Look at this table" })).toBeVisible();
});

test("help tells how to get scans and papers into the computer", async ({ page }) => {
  await open(page, "help");
  await page.getByRole("link", { name: "Scans on a disc, without a disc drive" }).click();
  await expect(page.getByText("Ask the imaging department for the same scans on a USB stick")).toBeVisible();
  await open(page, "help/photos");
  await expect(page.getByText("Then a copy stays with the mail company.")).toBeVisible();
  await open(page, "help/imaging");
  await expect(page.getByText("the whole disc in DICOM")).toBeVisible();
  await open(page, "records", { more: "confirmed&empty" });
  for (const kind of ["Photos or scans of papers", "A disc or stick with scans", "Files from a patient portal"]) {
    await expect(page.getByText(kind)).toBeVisible();
  }
});
