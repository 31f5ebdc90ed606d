// The story of a newcomer, by keyboard where it matters, and what must not be left on screen.
import { expect, test, type Page } from "@playwright/test";
import { noSidewaysScroll, open, watch } from "./harness";

declare global {
  interface Window {
    fakeShell: { lock(): void };
  }
}

const GROUPS = ["K7M2A", "9QXDB", "4HTRC", "W0NBD", "E6PCE", "3VJZF", "M1RSG"];

async function typeBack(page: Page, right: boolean) {
  for (const field of await page.locator(".one").all()) {
    const group = Number(/\d/.exec((await field.locator("label").textContent()) ?? "")?.[0]);
    await field.locator("input").fill(right ? (GROUPS[group - 1] ?? "").toLowerCase() : "AAAAA");
  }
  await page.locator("form .btn.main").click();
}

test("a newcomer sets up records, checks the sheet and writes a first question", async ({ page }) => {
  const faults = watch(page);
  await open(page, "", { stage: "first_run" });
  await page.getByRole("radio", { name: "Français" }).check();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr-CA");
  await page.getByRole("radio", { name: "English" }).check();
  await page.getByRole("radio", { name: "I can read this with ease." }).nth(1).check();
  await expect(page.locator("html")).toHaveAttribute("data-size", "130");
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await page.getByLabel("Name", { exact: true }).fill("Lena");
  await page.getByRole("radio", { name: /Someone else/ }).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText("Type your own name first")).toBeVisible();
  await page.getByLabel("Your own name").fill("Carla");
  await page.getByRole("button", { name: "Continue" }).click();

  await page.getByLabel("Password", { exact: true }).fill("short");
  await expect(page.getByText("7 more letters to go.")).toBeVisible();
  await page.getByRole("button", { name: "Create my records" }).click();
  await expect(page.getByText(/This password is too short/)).toBeVisible();
  await page.getByRole("button", { name: "Hide" }).click();
  await page.getByLabel("Password", { exact: true }).fill("a quiet blue harbour");
  await page.getByRole("button", { name: "Create my records" }).click();
  await expect(page.getByText("The two passwords are not the same")).toBeVisible();
  await page.getByLabel("The same password again").fill("a quiet blue harbour");
  await page.getByRole("button", { name: "Create my records" }).click();

  await expect(page.getByRole("heading", { name: "Print your recovery sheet" })).toBeVisible();
  for (const group of GROUPS) await expect(page.getByText(group)).toBeVisible();
  await expect(page.getByRole("figure")).not.toContainText("Lena");
  await page.getByRole("button", { name: "Save as a PDF file" }).click();
  await expect(page.getByText(/recovery-sheet\.pdf/)).toBeVisible();
  await page.getByRole("button", { name: "I have the sheet" }).click();
  await expect(page.getByText(GROUPS[0] ?? "")).toHaveCount(0);
  await typeBack(page, false);
  await expect(page.getByText(/is not the same as on the sheet/)).toHaveCount(2);
  await typeBack(page, true);

  await page.getByRole("button", { name: /Look around/ }).click();
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
  await expect(page.getByText("nobody can open your records")).toHaveCount(0);
  expect(await page.title()).toBe("Second Chair");
  expect(faults).toEqual([]);
});

test("a sheet put off stays the first card of Today until it counts", async ({ page }) => {
  await open(page, "today", { more: "x" });
  await page.getByRole("link", { name: "Print the recovery sheet" }).click();
  await page.getByRole("button", { name: "I copied it by hand" }).click();
  await typeBack(page, true);
  await expect(page.getByText("Your recovery sheet is right.")).toBeVisible();
  await page.getByRole("link", { name: "Today" }).last().click();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.getByText("nobody can open your records")).toHaveCount(0);
  // From now on there is only a new sheet, and only for the password.
  await page.evaluate(() => (location.hash = "#/settings/recovery"));
  await page.getByLabel("Your password").fill("wrong");
  await page.getByRole("button", { name: "Make a new sheet" }).click();
  await expect(page.getByText("That password did not open your records")).toBeVisible();
});

test("the sheet goes to the printer as pages and leaves nothing behind", async ({ page }) => {
  await open(page, "settings/recovery", { more: "x" });
  const printed = page.evaluate(
    () =>
      new Promise<number>((done) =>
        addEventListener("fake-print", () =>
          done(document.querySelectorAll(".print-only img, .print-only canvas").length),
        ),
      ),
  );
  await page.getByRole("button", { name: "Print the sheet" }).click();
  // One page for the person, one for somebody they trust.
  expect(await printed).toBe(2);
  await expect(page.getByText(/Take both pages from the printer/)).toBeVisible();
  await page.getByRole("link", { name: "Settings" }).first().click();
  await expect(page.locator(".print-only")).toHaveCount(0);
});

test("records open by password, with help after a wrong one", async ({ page }) => {
  await open(page, "", { stage: "locked", more: "hint" });
  const password = page.getByLabel("Password", { exact: true });
  await expect(password).toBeFocused();
  await page.keyboard.type("not this one");
  await page.keyboard.press("Enter");
  await expect(page.getByText("You said the password is with your important papers.")).toBeVisible();
  await expect(password).toHaveAttribute("aria-invalid", "true");
  await password.fill("slow river kettle maple lamp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Today" })).toBeFocused();
});

test("the recovery sheet opens the records, and a new password is chosen", async ({ page }) => {
  await open(page, "", { stage: "locked" });
  await page.getByRole("button", { name: "Use my recovery sheet" }).click();
  const code = page.getByLabel("Recovery code");
  await code.fill(GROUPS.with(2, "4HTRX").join(" "));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Group 3 has a wrong letter or number")).toBeVisible();
  await page.keyboard.type("4htrc"); // the wrong group is selected
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Choose a new password" })).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill("a quiet blue harbour");
  await page.getByRole("button", { name: "Use this password" }).click();
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
});

for (const problem of [
  "too_much_work",
  "key_file_damaged",
  "database_damaged",
  "newer_format",
  "in_use",
  "read_only",
  "disk_full",
  "network_folder",
  "cloud_folder",
  "vault_unreadable",
]) {
  test(`calm words when records cannot be opened: ${problem}`, async ({ page }) => {
    await open(page, "", { stage: "problem", more: `problem=${problem}` });
    const card = page.getByRole("alert");
    await expect(card.getByRole("heading")).not.toBeEmpty();
    await expect(card).not.toContainText("error-");
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  });
}

test("a lock empties the window at once", async ({ page }) => {
  await open(page, "today");
  await expect(page.getByText("How long can I take to decide?")).toBeVisible();
  await page.evaluate(() => window.fakeShell.lock());
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
  await expect(page.locator("body")).not.toContainText("Lena");
  expect(page.url()).toContain("#/today");
});

test("the keyboard alone goes everywhere", async ({ page }) => {
  await open(page, "today");
  const heading = page.getByRole("heading", { level: 1 });
  for (const [key, name] of [
    ["2", "Records"],
    ["3", "Questions"],
    ["Comma", "Settings"],
    ["1", "Today"],
  ] as const) {
    await page.keyboard.press(`Control+${key}`);
    await expect(heading).toHaveText(name);
    await expect(heading).toBeFocused();
  }
  await page.keyboard.press("Control+=");
  await expect(page.locator("html")).toHaveAttribute("data-size", "115");
  await page.keyboard.press("Control+0");
  await expect(page.locator("html")).toHaveAttribute("data-size", "100");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  // The first stop is the way past the bars; every stop can be seen.
  await page.locator("body").press("Tab");
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press("Tab");
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth);
    expect(ring).toBe("3px");
  }
  await page.keyboard.press("Control+l");
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
});

test("another person's papers stay apart, and adding one can be taken back", async ({ page }) => {
  await open(page, "today");
  await page.getByRole("button", { name: "Records of Lena Marchetti" }).click();
  await page.getByRole("button", { name: "Oskar Marchetti" }).click();
  await expect(page.getByText("How long can I take to decide?")).toHaveCount(0);
  await page.getByRole("button", { name: "Records of Oskar Marchetti" }).click();
  await page.getByRole("button", { name: "Add a person" }).click();
  await page.getByRole("button", { name: "Add a person" }).click();
  await expect(page.getByText("Type a name first")).toBeVisible();
  await page.getByLabel("Name of the person").fill("Ana Roy");
  await page.getByRole("button", { name: "Add a person" }).click();
  await expect(page.getByRole("button", { name: "Records of Ana Roy" })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("button", { name: "Records of Lena Marchetti" })).toBeVisible();
  await expect(page.getByText("Taken back: add person")).toBeVisible();
});

test("settings change at once and say so", async ({ page }) => {
  await open(page, "settings");
  await page.getByRole("radio", { name: "High contrast" }).check();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "contrast");
  await expect(page.getByText("Saved just now")).toBeVisible();
  await page.getByLabel("Lock when nobody is here", { exact: true }).selectOption({ label: "Never" });
  await expect(page.getByText(/Anyone who sits down/)).toBeVisible();
  await page.getByRole("radio", { name: "Français" }).check();
  await expect(page.getByRole("heading", { name: "Réglages" })).toBeVisible();

  await page.getByRole("link", { name: "Changer le mot de passe" }).click();
  await page.getByLabel("Votre mot de passe actuel").fill("slow river kettle maple lamp");
  await page.getByLabel("Le nouveau mot de passe").fill("un port tranquille et bleu");
  await page.getByRole("button", { name: "Prendre le nouveau" }).click();
  await expect(page.getByText(/marche dès maintenant/)).toBeVisible();
});

test("the example says that it is one and is left in one click", async ({ page }) => {
  await open(page, "", { stage: "first_run" });
  await page.getByRole("button", { name: "Look around with an example family" }).click();
  await expect(page.getByText("Example family. Nothing here is real.")).toBeVisible();
  await page.getByRole("button", { name: "Leave the example" }).click();
  await expect(page.getByText("Which one is easy to read?")).toBeVisible();
});

test("forced colours and a very narrow window keep everything in reach", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.setViewportSize({ width: 320, height: 480 });
  await open(page, "today");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Settings" }).click();
  await expect(page.getByRole("heading", { name: "Settings" })).toBeVisible();
  await noSidewaysScroll(page);
});

test("the bar above is one line in both languages, whatever the name", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  for (const lang of ["en-CA", "fr-CA"] as const) {
    await open(page, "today", { lang });
    const bar = page.locator("header.top");
    const lines = () =>
      bar.evaluate((bar) => {
        const high = (element: Element) =>
          element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight);
        const words = [...bar.querySelectorAll(".tool:not(.menu), .find, .name")];
        // A tool is 44 px high with one line; of the name only the words count.
        return words.filter((element) => (element.matches(".name") ? high(element) > 1.5 : element.clientHeight > 46));
      });
    expect(await lines()).toEqual([]);
    const ends = await bar.evaluate((bar) => bar.scrollWidth - bar.clientWidth);
    expect(ends).toBe(0);
    const name = bar.locator(".name");
    expect(await name.evaluate((name) => name.scrollWidth - name.clientWidth), "pixels of the name cut off").toBe(0);
    await name.evaluate((name) => name.append(" of the long name that nobody thought of, and more of it"));
    expect(await lines()).toEqual([]);
    await noSidewaysScroll(page);
  }
});
