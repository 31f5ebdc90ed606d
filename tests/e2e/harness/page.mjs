// What a person does in the window: finds things by what they are and what they say, presses, types, reads.
import axe from "axe-core";
import { By, Key } from "selenium-webdriver";
import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { atRest, focused, look } from "./look.mjs";

/** Milliseconds; more where other work runs beside. */
const PATIENCE = Number(process.env.SECOND_CHAIR_E2E_PATIENCE ?? 20_000);

export class Page {
  constructor(driver) {
    this.driver = driver;
  }

  /** Waits for the first screen. The session opens before the first page is there, so the first looks may fail. */
  async ready() {
    await this.driver.manage().setTimeouts({ script: 60_000 });
    await this.until("the first screen", () => this.driver.executeScript("return Boolean(document.querySelector('main h1'))"));
  }

  /** Waits until something is true. */
  async until(what, isSo, patience = PATIENCE) {
    let last;
    for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
      try {
        const found = await isSo();
        if (found) return found;
      } catch (error) {
        last = error;
        if (error.name === "NoSuchSessionError") break;
      }
    }
    const seen = await this.text().catch(() => "(no page)");
    throw new Error(`Waited in vain for ${what}\n${last ?? ""}\nOn screen:\n${seen}`);
  }

  /** The element with a role (`button`, `textbox`, …) and a name; `part`: the name only begins so. */
  find(role, name, { part = false, nth = 0 } = {}) {
    return this.until(`${role} “${name}”`, () => this.driver.executeScript(look, role, name, part, nth));
  }

  /** Whether it is there now. */
  async has(role, name, { part = false, nth = 0 } = {}) {
    return Boolean(await this.driver.executeScript(look, role, name, part, nth));
  }

  async click(role, name, { part = false, nth = 0 } = {}) {
    await this.reach(`${role} “${name}”`, () => this.driver.executeScript(look, role, name, part, nth));
  }

  /** One choice of a list, by how it begins. */
  async option(name, choice, options) {
    const list = await this.find("combobox", name, options);
    return this.until(`“${choice}” in “${name}”`, async () => {
      const choices = await list.findElements(By.css("option"));
      const words = await Promise.all(choices.map((one) => one.getAttribute("textContent")));
      return choices[words.findIndex((text) => plain(text).startsWith(plain(choice)))];
    });
  }

  /** Clicks what a selector finds first, where its name cannot be known beforehand. Gives the words on it. */
  clickOn(selector) {
    return this.reach(selector, () => this.driver.findElement(By.css(selector)));
  }

  /** Waits until it no longer moves, as after a change above it; what moves away all the same is reached for again. */
  async reach(what, find) {
    let words;
    await this.until(`a click on ${what}`, async () => {
      const element = await find();
      if (!element) return false;
      await this.driver.executeAsyncScript(atRest, element);
      words = await element.getText();
      await element.click();
      return true;
    });
    return words;
  }

  /** Replaces what stands in a field. */
  async fill(name, text, options) {
    const field = await this.find("textbox", name, options);
    await field.clear();
    await field.sendKeys(text);
  }

  /** Waits for words anywhere on screen. */
  see(words) {
    const wanted = plain(words);
    return this.until(`“${words}”`, async () => (await this.text()).includes(wanted));
  }

  /** All that is on screen. */
  async text() {
    return plain(await this.driver.executeScript("return document.body.innerText"));
  }

  /** Waits for a screen by its title. */
  title(words) {
    return this.find("heading", words);
  }

  /** Asked before the pages are loaded anew: gives the wait for that. */
  async leaving() {
    await this.driver.executeScript("window.fromBefore = true");
    return () => this.until("a new page", () => this.driver.executeScript("return !window.fromBefore"));
  }

  /** Presses keys wherever the keyboard is. */
  async press(...keys) {
    await this.driver.actions().sendKeys(...keys).perform();
  }

  /** Presses the last key while the others are held, as in Ctrl+K. */
  async hold(...keys) {
    const key = keys.pop();
    const hands = this.driver.actions();
    for (const held of keys) hands.keyDown(held);
    hands.sendKeys(key);
    for (const held of keys) hands.keyUp(held);
    await hands.perform();
  }

  /** Goes with Tab until something has the keyboard. */
  async tabTo(role, name, { part = false } = {}) {
    await this.find(role, name, { part });
    for (let tabs = 0; tabs < 120; tabs++) {
      if (await this.driver.executeScript(focused, role, name, part)) return;
      await this.press(Key.TAB);
    }
    throw new Error(`The Tab key never reaches ${role} “${name}”`);
  }

  /** What axe finds wrong on this screen. */
  async faults() {
    await this.driver.executeScript(axe.source);
    const run = "const done = arguments[arguments.length - 1]; axe.run().then((found) => done(found.violations), (e) => done([{ id: String(e), nodes: [] }]))";
    const violations = await this.driver.executeAsyncScript(run);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  }

  async picture(path) {
    writeFileSync(path, await this.driver.takeScreenshot(), "base64");
  }

  /** How it looks light, dark and with large text: files for people to look at, whose names begin with `path`. */
  async pictures(path) {
    const look = (wanted) => this.driver.executeScript("const page = document.documentElement; const was = { ...page.dataset }; Object.assign(page.dataset, arguments[0]); return was", wanted);
    const looks = { light: { theme: "light" }, dark: { theme: "dark" }, large: { theme: "light", size: "200" } };
    for (const [name, wanted] of Object.entries(looks)) {
      const was = await look(wanted);
      await sleep(200);
      await this.picture(`${path}-${name}.png`);
      await look(was);
    }
  }
}

/** Words as they are compared: no marks for the direction of writing, every space the same. */
export function plain(text) {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim();
}
