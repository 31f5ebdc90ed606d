// Test results over time, from beginning to end: the list, one of them, another unit, a doctor's word, several together.
import { expect, test, type Page } from "@playwright/test";
import { open, watch } from "./harness";

let faults: string[] = [];
test.beforeEach(({ page }) => {
  faults = watch(page);
});
test.afterEach(() => expect(faults).toEqual([]));

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const cea = "records/measures/t%3Acea";

test("the list leads to one kind of result, with its line, its trend and its table", async ({ page }) => {
  await open(page, "records");
  await page.getByRole("link", { name: "Test results" }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(["Lab results", "Measurements"]);
  // Of the result that was not opened: that it is there, and where.
  await expect(page.locator(".closed")).toContainText("1 result not opened");
  await page.getByRole("link", { name: "CEA" }).click();
  await expect(title(page)).toHaveText("CEA");
  await expect(title(page)).toBeFocused();
  await expect(page.getByText("Last result: Tuesday 12 May 2026, Linden Street Lab")).toBeVisible();
  await expect(page.getByText("Inside the lab’s own range. Last time 3.4.")).toBeVisible();
  const line = page.getByRole("region", { name: "The last result" }).getByRole("img");
  await expect(line).toHaveAccessibleName(
    /lab’s own range is 0 to 5\.0\. This result is 3\.1\. Last time 3\.4\. Dr\. Quill: “I look again at 7”$/,
  );
  await expect(page.getByText("The range is the lab’s own.")).toBeVisible();
  await expect(page.locator("figure").getByRole("img")).toHaveAccessibleName(
    /^CEA µg\/L, 6 results\. First 8\.9, 9 December 2025\. Last 3\.1, 12 May 2026\. Lowest 3\.1, highest 8\.9\./,
  );
  await expect(page.getByText("Harbour Street Lab. Another lab, so not joined")).toBeVisible();
  // Five values of one lab are four pieces of a line; the value of the other lab is in none.
  await expect(page.locator("figure path.join")).toHaveCount(4);
  const rows = page.getByRole("table", { name: "All results" }).getByRole("row");
  await expect(rows).toHaveCount(7);
  await expect(rows.nth(1)).toHaveText(/12 May 2026\s*3\.1\s*µg\/L\s*0 to 5\.0\s*Linden Street Lab\s*Page 2/);
  await expect(rows.nth(6)).toContainText("Harbour Street Lab");
  await expect(page.getByRole("link", { name: "See the lab’s page" })).toHaveAttribute(
    "href",
    "#/records/e5/file/pdf-e5?page=2",
  );
  await expect(page.getByRole("link", { name: "Print" })).toHaveAttribute("href", "#/sheet/results/t%3Acea");
  await page.getByRole("button", { name: "Save as a table" }).click();
  await expect(page.getByText("The table is saved as Table.csv.")).toBeVisible();
  await page.getByRole("button", { name: "Ask about this" }).click();
  await expect(page.getByRole("textbox").first()).toHaveValue(/^About CEA, 3\.1 µg\/L, 12 May 2026: /);
});

test("nothing is called good or bad: no verdict, and no colour of one", async ({ page }) => {
  for (const key of ["cea", "haemoglobin", "creatinine", "psa"]) {
    await open(page, `records/measures/t%3A${key}`);
    await expect(page.locator("figure svg[role=img]").first()).toBeVisible();
    const words = await page.locator("main").innerText();
    expect(words).not.toMatch(/\b(normal|abnormal|high|too low|raised|elevated|dangerous|critical|rising|falling)\b/i);
    const colours = await page
      .locator("main svg *, main td, main p")
      .evaluateAll((all) => [
        ...new Set(
          all.flatMap((one) => [getComputedStyle(one).fill, getComputedStyle(one).stroke, getComputedStyle(one).color]),
        ),
      ]);
    const states = await page.evaluate(() =>
      ["--problem", "--good", "--caution"].map((name) => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = `var(${name})`;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      }),
    );
    expect(colours.filter((colour) => states.includes(colour))).toEqual([]);
  }
});

test("in another unit the lab’s own number stays, first", async ({ page }) => {
  await open(page, "records/measures/t%3Ahaemoglobin");
  await page.getByLabel("Show numbers in").selectOption("g/dL");
  await expect(page.getByText("These numbers are worked out from the lab’s. The paper says 128 g/L.")).toBeVisible();
  await expect(page.locator(".say")).toHaveText(
    /^128 g\/L\s*= 12\.8 g\/dL\s*Inside the lab’s own range\. Last time 11\.2\.$/,
  );
  const row = page.getByRole("row", { name: /12 May 2026/ });
  await expect(row).toHaveText(/128\s*g\/L\s*= 12\.8 g\/dL\s*120 to 160/);
  await page.getByLabel("Show numbers in").selectOption("As the lab wrote them");
  await expect(page.getByRole("columnheader", { name: "In g/dL" })).toHaveCount(0);
});

test("another unit is another picture, a date known in part is said to be, what has no number stays in the table", async ({
  page,
}) => {
  await open(page, "records/measures/t%3Acreatinine");
  await expect(page.getByText("Above the lab’s own range. Last time 88.")).toBeVisible();
  await expect(page.locator("figure")).toHaveCount(2);
  await expect(page.locator("figure").nth(1)).toContainText("Another unit, so not on the same line");
  await expect(page.locator("figure").nth(1)).toContainText("0.9 (date not sure)");
  await expect(page.getByText("One result has no number or no date.")).toBeVisible();
  await expect(page.getByRole("row").last()).toHaveText(/^\s*No date\s*81/);

  await open(page, "records/measures/t%3Apsa");
  await expect(page.getByText("Last time 0.02, measured in another way.")).toBeVisible();
  await expect(page.locator("figure")).toContainText("Less or more than the number beside it");
  await page.getByRole("checkbox", { name: "Make room for small numbers" }).check();
  await expect(page.locator("figure svg[role=img] text.muted", { hasText: /^0\.01$/ })).toHaveCount(1);
  // "Less than 0.01" is joined with nothing.
  await expect(page.locator("figure path.join")).toHaveCount(2);

  await open(page, "records/measures/t%3Ahepatitis%20b%20surface%20antigen");
  await expect(page.getByText("Last time Not detected, at another lab.")).toBeVisible();
  await expect(page.locator("main svg[role=img]")).toHaveCount(0);
});

test("a doctor’s word is written, shown on the line, changed, deleted and taken back, by keyboard alone", async ({
  page,
}) => {
  await open(page, "records/measures/t%3Ahaemoglobin");
  const line = page.getByRole("region", { name: "The last result" }).getByRole("img");
  await page.getByRole("button", { name: "Write down what your doctor said" }).focus();
  await page.keyboard.press("Enter");
  const words = page.getByRole("textbox", { name: "What did your doctor say?" });
  await expect(words).toBeFocused();
  await expect(page.getByLabel("Unit", { exact: true })).toHaveValue("g/L");
  await page.keyboard.type("We talk about blood at 90");
  // Without the number nothing is kept, and the keyboard goes to where it belongs.
  await page.getByRole("button", { name: "Save these words" }).focus();
  await page.keyboard.press("Enter");
  const number = page.getByLabel("Which number?");
  await expect(number).toBeFocused();
  await expect(page.getByText("Write the number they spoke of")).toBeVisible();
  await page.keyboard.type("about ninety");
  await page.getByLabel("Who said it?").focus();
  await page.keyboard.type("Dr. Odalys Fenn");
  await page.getByLabel("Year").focus();
  await page.keyboard.type("2026");
  await page.keyboard.press("Enter");
  await expect(page.getByText("There is no number in this.")).toBeVisible();
  await number.fill("1,234");
  await page.keyboard.press("Enter");
  await expect(page.getByText("This can be 1.234 or 1234.")).toBeVisible();
  await number.fill("90");
  await page.keyboard.press("Enter");
  await expect(line).toHaveAccessibleName(/Dr\. Odalys Fenn: “We talk about blood at 90”$/);
  await expect(page.getByText("90 g/L, Dr. Odalys Fenn, 2026")).toBeVisible();
  await expect(page.getByRole("button", { name: "Write down what your doctor said" })).toBeFocused();

  await page.getByRole("button", { name: "Change what Dr. Odalys Fenn said" }).click();
  await number.fill("95");
  await page.keyboard.press("Enter");
  await expect(page.getByText("95 g/L, Dr. Odalys Fenn, 2026")).toBeVisible();
  await expect(page.getByRole("button", { name: "Change what Dr. Odalys Fenn said" })).toBeFocused();
  await page.getByRole("button", { name: "Delete what Dr. Odalys Fenn said" }).click();
  await expect(page.getByText("95 g/L, Dr. Odalys Fenn, 2026")).toHaveCount(0);
  await page.locator(".undo").getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("95 g/L, Dr. Odalys Fenn, 2026")).toBeVisible();
});

test("a date that is none is said at its field, and what was written is still there later", async ({ page }) => {
  await open(page, cea);
  await page.getByRole("button", { name: "Write down what your doctor said" }).click();
  await page.getByLabel("What did your doctor say?").fill("Below 4 I am at ease");
  await page.getByLabel("Which number?").fill("4");
  await page.getByLabel("Who said it?").fill("Dr. Quill");
  await page.getByLabel("Year").fill("20266");
  await page.getByLabel("Year").fill("26");
  await page.getByRole("button", { name: "Save these words" }).click();
  await expect(page.getByText("This day is not in the calendar")).toBeVisible();
  await page.getByRole("link", { name: "Test results" }).click();
  await page.getByRole("link", { name: "CEA" }).click();
  await page.getByRole("button", { name: "Write down what your doctor said" }).click();
  await expect(page.getByLabel("What did your doctor say?")).toHaveValue("Below 4 I am at ease");
});

test("several are shown under one another over the same days", async ({ page }) => {
  await open(page, "records/measures");
  for (const name of ["CEA", "Haemoglobin", "Blood pressure, upper number"]) {
    await page.getByRole("checkbox", { name: `${name}: show together with others` }).check();
  }
  await page.getByRole("button", { name: "Show 3 together" }).click();
  await expect(title(page)).toHaveText("Test results together");
  await expect(page.getByRole("heading", { level: 2 }).filter({ hasText: /^(CEA|Haemo|Blood)/ })).toHaveCount(3);
  await expect(page.locator("figure svg[role=img]")).toHaveCount(3);
  await expect(page.getByRole("table")).toHaveCount(3);
  // The same day stands in the same place.
  const days = page.locator("figure svg text", { hasText: /^12 May$/ });
  const places = await days.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right / 12)));
  expect(new Set(places).size).toBe(1);
});

test("many are looked for by name, six at most are together, and a long table comes in pieces", async ({ page }) => {
  await open(page, "records/measures", { more: "confirmed&many" });
  const field = page.getByLabel("Find a result by its name");
  await field.fill("magnesium");
  await expect(page.getByText("One is shown")).toBeVisible();
  await expect(page.getByRole("link", { name: "Magnésium" })).toBeVisible();
  await field.fill("zzz");
  await expect(page.getByText("None has this name")).toBeVisible();
  await field.fill("");
  const boxes = page.locator("main input[type=checkbox]");
  for (let index = 0; index < 6; index++) await boxes.nth(index).check();
  await boxes.nth(6).click();
  await expect(boxes.nth(6)).not.toBeChecked();
  await expect(page.getByText("You can show 6 together.")).toBeVisible();

  await page.getByRole("link", { name: "Sodium" }).click();
  const rows = page.getByRole("table").locator("tbody tr");
  await expect(rows).toHaveCount(50);
  await page.getByRole("button", { name: "Show 50 more" }).click();
  await expect(rows).toHaveCount(100);
  await expect(rows.nth(50).getByRole("link")).toBeFocused();
});

test("without results, adding one is offered; what is typed shows over time", async ({ page }) => {
  await open(page, "records/measures", { more: "confirmed&empty" });
  await expect(page.getByText("Copy the number, the unit and the lab’s range.")).toBeVisible();
  await page.getByRole("link", { name: "Add results" }).click();
  await page.locator('[data-row="0"][data-cell="name"]').fill("Ferritin");
  await page.locator('[data-row="0"][data-cell="value"]').fill("42");
  await page.getByRole("button", { name: "Save these results" }).click();
  await expect(page.locator(".undo")).toContainText("One result is saved.");
  await expect(page).toHaveURL(/#\/records$/);
  await open(page, "records/measures/t%3Anothing", { more: "confirmed&empty" });
  await expect(title(page)).toHaveText("These results are not here any more");
});

test("one record shows its value on a line and leads to its kind over time", async ({ page }) => {
  await open(page, "records/e3");
  await expect(page.locator(".one")).toContainText("Inside the lab’s own range.");
  await expect(page.locator(".one").getByRole("img")).toHaveAccessibleName(/This result is 128\.$/);
  await page.getByRole("link", { name: "Over time" }).click();
  await expect(title(page)).toHaveText("Haemoglobin");
  // A panel leads there from each of its rows.
  await open(page, "records/e15");
  await page.getByRole("link", { name: "Platelets: see it over time" }).click();
  await expect(title(page)).toHaveText("Platelets");
  // A result that was not opened shows nothing.
  await open(page, "records/e11");
  await expect(page.getByRole("button", { name: "Open now" })).toBeVisible();
  await expect(page.locator("main .one, main .line")).toHaveCount(0);
});

test("no word on a picture covers another or leaves it, in any size and width", async ({ page }) => {
  test.setTimeout(120_000);
  for (const [size, width] of [
    [100, 1000],
    [100, 320],
    [150, 700],
    [200, 640],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const lang of ["en-CA", "fr-CA"] as const) {
      for (const key of ["cea", "creatinine", "psa", "sodium"]) {
        await open(page, `records/measures/t%3A${key}`, { lang, size, more: "confirmed&many" });
        await expect(page.locator("main svg[role=img]").first()).toBeVisible();
        const covered = await page.locator("main svg[role=img]").evaluateAll((charts) =>
          charts.flatMap((chart) => {
            const frame = chart.getBoundingClientRect();
            const words = [...chart.querySelectorAll("text")].map((text) => ({
              text: text.textContent ?? "",
              box: text.getBoundingClientRect(),
            }));
            // Boxes of letters have air above and below.
            const air = 3;
            return words.flatMap(({ text, box }, index) => [
              ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`outside: ${text}`] : []),
              ...words
                .slice(index + 1)
                .filter(
                  ({ box: other }) =>
                    box.left < other.right &&
                    other.left < box.right &&
                    box.top + air < other.bottom - air &&
                    other.top + air < box.bottom - air,
                )
                .map((other) => `${text} over ${other.text}`),
            ]);
          }),
        );
        expect.soft(covered, `${key} ${lang} ${size} ${width}`).toEqual([]);
      }
    }
  }
});

test("treatments of long ago stand beside results of long ago", async ({ page }) => {
  await open(page, "records/measures/t%3Apsa/t%3Acea", { more: "confirmed&story" });
  const treated = page.getByRole("region", { name: "Treatments in this time" });
  await expect(treated).toContainText("20 February 2023 to 30 September 2023");
  await expect(page.locator("figure .treated").first()).toBeAttached();
  // Where they cannot be had, that is said, and the results are there.
  await open(page, "records/measures/t%3Apsa/t%3Acea", { more: "confirmed&story&fail=timeline_picture" });
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator("figure svg[role=img]")).toHaveCount(2);
});

test("a double press writes a doctor’s word once", async ({ page }) => {
  await open(page, "records/measures/t%3Ahaemoglobin");
  await page.getByRole("button", { name: "Write down what your doctor said" }).click();
  await page.getByLabel("What did your doctor say?").fill("We talk about blood at 90");
  await page.getByLabel("Which number?").fill("90");
  await page.getByLabel("Who said it?").fill("Dr. Odalys Fenn");
  await page.getByLabel("Year").fill("2026");
  await page.getByRole("button", { name: "Save these words" }).dblclick();
  await expect(page.getByText("90 g/L, Dr. Odalys Fenn, 2026")).toHaveCount(1);
});
