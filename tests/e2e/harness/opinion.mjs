// What the stories of a second opinion share: computers to ask on, the person who asks, and an opinion as it is before anything is known.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Key } from "selenium-webdriver";
import { start } from "./app.mjs";
import { computerOf } from "./begun.mjs";
import { inWords } from "./days.mjs";
import { display } from "./display.mjs";
import { Keyboard } from "./hands.mjs";
import { plain } from "./page.mjs";
import { textOf } from "./paper.mjs";
import { Bus } from "./spoken.mjs";
import { Person } from "./story.mjs";

/** Begun once for each language; every story goes on with a copy. */
export class Computers {
  begun = new Map();

  /** Somebody on the page of the second opinion; `before` goes first, from Today. */
  async on(language, { spoken = false, before = async () => undefined } = {}) {
    if (!this.begun.has(language)) this.begun.set(language, await computerOf("Lena Roy", { language }));
    this.profile = this.begun.get(language).copy();
    if (spoken) this.bus = await Bus.on(this.profile, await display());
    this.app = await start(this.profile, { spoken });
    const lena = new Asker(this.app, { language, hands: Keyboard, axe: true });
    await lena.unlock();
    await before(lena);
    await lena.turnTo("opinion");
    return lena;
  }

  /** After each story. */
  async end() {
    await this.app?.kill();
    this.bus?.end();
    this.profile?.remove();
    this.app = this.bus = this.profile = undefined;
  }

  /** After the last one. */
  remove() {
    for (const computer of this.begun.values()) computer.remove();
  }
}

const everything = { kind: null, place: null, by: null, tag: null, year: null };

/** Somebody who asks for a second opinion. */
export class Asker extends Person {
  get profile() {
    return this.app.profile;
  }

  async person() {
    return (await this.app.invoke("people"))[0].id;
  }

  async theCase() {
    return (await this.app.invoke("opinion_cases", { person: await this.person() }))[0];
  }

  async opinions() {
    return this.app.invoke("opinions", { case: (await this.theCase()).id });
  }

  /** The things to send, by their kind. */
  async items() {
    const all = await this.app.invoke("packet_items", { case: (await this.theCase()).id });
    return Object.fromEntries(all.map((item) => [item.kind, item]));
  }

  async records() {
    return (await this.app.invoke("records", { person: await this.person(), filter: everything, after: null })).entries;
  }

  /** Opens every result that may hold news, as a person did before. */
  async openNews() {
    for (const { id, news } of await this.records()) if (news) await this.app.invoke("set_news", { id, state: "opened" });
  }

  /** A case made without the screens; `more` of its fields are filled in. Ends on its home. */
  async beginsCase(about, more = {}) {
    const { id, fields } = (await this.app.invoke("begin_case", { person: await this.person(), condition: null, about })).case;
    await this.app.invoke("save_case", { case: id, fields: { ...fields, ...more } });
    await this.home();
    return id;
  }

  /** The home of the case, fetched anew, with all its steps open. */
  async home() {
    await this.turnTo("today");
    await this.turnTo("opinion");
    await this.openAll();
  }

  /** Opens what is folded, as Enter on each would. */
  openAll() {
    return this.page.driver.executeScript("document.querySelectorAll('main details').forEach((one) => (one.open = true))");
  }

  /** Goes to a page of the case whose home is on screen, through its link. */
  async follow(id, title, options) {
    await this.press("link", id, options);
    await this.arrive(title);
  }

  /** Fills in the day with these words above it: what stands in its three fields is named the same in every day of a page. */
  async writeDayOf(legend, day) {
    const { page } = this;
    const [year, , number] = day.split("-");
    const month = inWords(day, this.language, { month: "long" });
    const first = `const own = (text) => text.replace(/\\s+/g, " ").trim();
      const field = document.activeElement, box = field?.closest("fieldset");
      return own(box?.querySelector("legend")?.textContent ?? "") === arguments[0] && field === box.querySelector("input")`;
    for (let tabs = 0; !(await page.driver.executeScript(first, plain(legend))); tabs++) {
      if (tabs > 120) throw new Error(`The Tab key never reaches the day of “${legend}”`);
      await page.press(Key.TAB);
    }
    await page.hold(Key.CONTROL, "a");
    await page.press(String(Number(number)));
    await page.press(Key.TAB);
    await page.press(month);
    const chosen = "return document.activeElement.selectedOptions?.[0]?.textContent.trim()";
    await page.until(`“${month}”`, async () => (await page.driver.executeScript(chosen)) === month);
    await page.press(Key.TAB);
    await page.hold(Key.CONTROL, "a");
    await page.press(year);
  }

  /** Writes into a cell of the table, which may lie among the folded rows. */
  async writeCell(nth, kind, words) {
    const { page, t } = this;
    await this.openAll();
    const what = t("compare-cell", { opinion: t("compare-nth", { nth }), row: t(`compare-row-${kind}`) });
    if (await page.has("button", t("compare-write-what", { what }))) await this.press("button", "compare-write-what", { args: { what } });
    else await page.clickOn(`[data-more=${kind}]`);
    await this.hand.write(what, words);
    await this.press("button", "compare-done");
    await page.until("the words to be kept", async () => (await this.opinions())[nth - 1].fields.rows.some((row) => row.kind === kind && row.says === words));
  }

  /** Goes to a sheet, saves it, and gives its words. */
  async printed(way, title, role = "link") {
    await this.press(role, way);
    await this.arrive(title);
    const path = this.sheet(title);
    this.profile.answer({ save: path });
    await this.press("button", "sheet-screen-save");
    // A long sheet is laid out again and again until it fits.
    await this.page.until("the question where to save it", () => this.profile.taken().then(() => true));
    await this.page.until("the sheet", () => existsSync(path));
    return textOf(path);
  }

  /** Where `printed` saves a sheet. */
  sheet(title) {
    return join(this.profile.out, `${title}-${this.language}.pdf`);
  }

  /** Waits until what is kept is this; a field is kept a moment after it is left. */
  async keeps(what, read, wanted) {
    let found;
    try {
      await this.page.until(what, async () => {
        found = await read();
        assert.deepEqual(found, wanted);
        return true;
      });
    } catch (error) {
      error.message += `\nKept: ${JSON.stringify(found)}`;
      throw error;
    }
  }
}

/** What is known of an opinion at first: nothing. */
export const unknown = { doctor: null, field: null, centre: null, when: null, appointment: null, basis: null, slidesRead: false, picturesRead: false, newTests: false, saw: [], written: null, rows: [], report: [], copied: false };

/** What an opinion says in a row of the comparison. */
export const row = (kind, says, word = null) => ({ kind, name: null, says, source: null, word, question: null });
