// The steps a newcomer takes, said once and used by every test; with the mouse or by keyboard, in either language.
import assert from "node:assert/strict";
import { join } from "node:path";
import { By, Key } from "selenium-webdriver";
import { inWords } from "./days.mjs";
import { Mouse } from "./hands.mjs";
import { plain } from "./page.mjs";
import { words } from "./words.mjs";

export const PASSWORD = "plum window seven quiet rivers";

export class Person {
  constructor(app, { language = "en-CA", hands = Mouse, axe = false } = {}) {
    this.app = app;
    this.page = app.page;
    this.hand = new hands(app.page);
    this.language = language;
    this.t = words(language);
    this.axe = axe;
  }

  /** Goes on with the app started again. */
  with(app) {
    return new Person(app, { language: this.language, hands: this.hand.constructor, axe: this.axe });
  }

  /** Waits for a screen, and lets axe look at it where this is asked for. */
  async arrive(id, args) {
    await this.page.title(this.t(id, args));
    await this.check(id);
  }

  async check(where) {
    if (!this.axe) return;
    assert.deepEqual(await this.page.faults(), [], `axe on ${where}`);
    // For people who want to see every screen: PICTURES names a folder.
    if (process.env.PICTURES) await this.page.pictures(join(process.env.PICTURES, `${where}-${this.language.slice(0, 2)}`));
  }

  press(role, id, { args, more = "", ...options } = {}) {
    return this.hand.press(role, `${this.t(id, args)}${more}`, options);
  }

  /** From the first screen to the recovery sheet. Carla helps Lena. */
  async setUp({ name = "Lena Roy", helper = "Carla" } = {}) {
    const { t, hand } = this;
    await hand.choose(this.language === "fr-CA" ? "Français" : "English");
    await this.page.find("button", t("continue"));
    await this.check("hello");
    await hand.choose(t("hello-sample"), { nth: 1 });
    await this.press("button", "continue");
    await this.arrive("whose-title");
    await hand.write(t("whose-name"), name);
    if (helper) {
      await hand.choose(t("who-other"), { part: true });
      await hand.write(t("who-name"), helper);
    }
    await this.press("button", "continue");
    await this.arrive("choose-password-title");
    await hand.write(t("password-label"), PASSWORD);
    await this.page.see(t("password-good"));
    await this.press("button", "choose-password-done");
    await this.arrive("recovery-title");
  }

  /** Saves the first sheet. Gives the groups. */
  async keepRecoverySheet(path) {
    const groups = await this.saveAndTypeBack(path);
    await this.arrive("first-title");
    return groups;
  }

  /** Saves a sheet and types two groups back. Gives the groups. */
  async saveAndTypeBack(path) {
    const { t, app, page } = this;
    const shown = await page.driver.findElements(By.css("figure ol .group"));
    const groups = await Promise.all(shown.map((group) => group.getText()));
    assert.ok(groups.length >= 5, "the recovery code is on screen");
    app.profile.answer({ save: path });
    await this.press("button", "recovery-save");
    await app.profile.taken();
    await this.press("button", "recovery-type-two");
    await this.arrive("recovery-type-title");
    for (let group = 1; group <= groups.length; group++) {
      const label = t("recovery-group", { group });
      if (await page.has("textbox", label)) await this.hand.write(label, groups[group - 1].toLowerCase());
    }
    await this.press("button", "recovery-check");
    return groups;
  }

  /** The short way to records that are open, for tests of something else. */
  async begin(options = {}) {
    await this.setUp({ helper: "", ...options });
    await this.press("button", "recovery-later");
    await this.press("button", "first-question", { part: true });
    await this.page.title(this.t("questions-title"));
  }

  async ask(text) {
    await this.hand.write(this.t("questions-ask"), text);
    await this.press("button", "questions-add");
    await this.page.see(this.t("questions-added"));
    await this.page.see(text);
  }

  /** Fills in an appointment that is new or changed, as far as it is given, and saves it. */
  async writeAppointment({ day, ...texts }) {
    if (day) await this.writeDay(day);
    for (const [field, text] of Object.entries(texts)) await this.hand.write(this.t(`appointment-${field}`), text);
    await this.press("button", "save");
  }

  /** Fills in a full day, `2026-05-21`. */
  async writeDay(day) {
    const [year, month, number] = day.split("-");
    await this.hand.write(this.t("day-day"), String(Number(number)));
    await this.hand.pick(this.t("day-month"), inWords(day, this.language, { month: "long" }));
    await this.hand.write(this.t("day-year"), year);
  }

  /** Opens the fields in which a question is changed. */
  change(text) {
    return this.press("button", "questions-change", { more: this.t("questions-which", { text }) });
  }

  /** Deletes a question, and waits until the list has closed over it. */
  async delete(text) {
    await this.change(text);
    await this.press("button", "questions-delete");
    await this.reads(this.t("questions-deleted", { text }));
    await this.page.until("the row is gone", async () => !(await this.page.has("textbox", this.t("questions-your-question"))));
  }

  /** Takes in files as the dialog would give them. Ends on the report. */
  async takeIn(files) {
    this.app.profile.answer({ open: files });
    // The one on an empty list, or the one above a list.
    const way = await this.page.until("a way to add files", async () => {
      for (const id of ["records-choose", "records-add"]) if (await this.page.has("button", this.t(id))) return id;
    });
    await this.press("button", way);
    await this.app.profile.taken();
    await this.seeReport();
  }

  async seeReport() {
    await this.press("link", "job-see");
    await this.arrive("report-title");
  }

  /** Chooses a folder in the dialog, on Records. */
  async chooseFolder(folder) {
    this.app.profile.answer({ open: [folder] });
    await this.press("button", "records-folder");
    await this.app.profile.taken();
  }

  async toCopies() {
    await this.turnTo("settings");
    await this.press("link", "settings-copies-see");
    await this.arrive("copies-title");
  }

  /** Chooses a second place for copies; the first is made there at once. */
  async copyTo(folder) {
    await this.toCopies();
    this.app.profile.answer({ open: [folder] });
    await this.press("button", "copies-choose");
    await this.app.profile.taken();
    await this.page.see(this.t("copies-made-now"));
  }

  /** Makes a copy now. */
  async copyNow() {
    await this.press("button", "copies-make");
    await this.page.see(this.t("copies-made-now"));
  }

  /** How many records the list on screen has. */
  async recordsShown() {
    const all = await this.page.until("the number of all records", () => this.page.driver.findElement(By.css("main select option")));
    return Number((await all.getAttribute("textContent")).replace(/\D/g, ""));
  }

  /** Types into the search window, whatever comes of it. */
  async lookFor(text) {
    await this.page.hold(Key.CONTROL, "k");
    const field = await this.page.until("the search field", () => this.page.driver.findElement(By.css("dialog input")));
    await field.sendKeys(text);
  }

  /** Searches, and says that nothing is found. */
  async findsNot(text) {
    await this.lookFor(text);
    await this.page.see(this.t("search-none", { query: text }));
    await this.page.press(Key.ESCAPE);
  }

  async search(text) {
    await this.lookFor(text);
    await this.page.until(`a hit for ${text}`, async () => {
      const options = await this.page.driver.findElements(By.css("dialog [role=option] mark"));
      return options.length > 0;
    });
  }

  /** Ends on the page that is loaded anew; the one before it shows a lock screen too. */
  async lock() {
    const anew = await this.page.leaving();
    await this.press("button", "lock");
    await anew();
    await this.arrive("unlock-title");
  }

  async unlock(password = PASSWORD) {
    await this.page.title(this.t("unlock-title"));
    await this.hand.write(this.t("password-label"), password);
    await this.press("button", "unlock-open");
    await this.page.title(this.t("today-title"));
  }

  async go(section) {
    await this.turnTo(section);
    await this.check(section);
  }

  /** Goes where axe has looked already. */
  async turnTo(section) {
    await this.press("link", `nav-${section}`);
    await this.page.title(this.t(`${section}-title`));
  }

  /** As `reads`, for words around something that cannot be known beforehand, such as a time: `…` in its place. */
  says(id, args) {
    return this.reads(...this.t(id, args).split("…"));
  }

  /** What is on screen comes to hold these words: a heading stands before what it is about has been fetched. */
  async reads(...texts) {
    for (const text of texts) {
      await this.page.until(`“${text}”`, async () => (await this.page.text()).includes(plain(text)));
    }
  }
}
