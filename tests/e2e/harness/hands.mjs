// Two ways to use the window: with the mouse, and by the keyboard alone. Both do the same things.
import { Key } from "selenium-webdriver";

/** Points and clicks. */
export class Mouse {
  constructor(page) {
    this.page = page;
  }

  press(role, name, options) {
    return this.page.click(role, name, options);
  }

  choose(name, options) {
    return this.page.click("radio", name, options);
  }

  tick(name, options) {
    return this.page.click("checkbox", name, options);
  }

  /** Chooses from a list that opens. */
  async pick(name, choice, options) {
    const option = await this.page.option(name, choice, options);
    await option.click();
  }

  write(name, text, options) {
    return this.page.fill(name, text, options);
  }

  /** Goes on writing after what stands in a field. */
  async writeOn(name, text, options) {
    await (await this.page.find("textbox", name, options)).sendKeys(text);
  }
}

/** Never touches the mouse: Tab, Enter, arrows and letters. */
export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  async press(role, name, options) {
    await this.page.tabTo(role, name, options);
    await this.page.press(Key.ENTER);
  }

  /** Tab reaches the group, the arrows go through it. */
  async choose(name, options = {}) {
    const wanted = await this.page.find("radio", name, options);
    const inGroup = "return document.activeElement.name === arguments[0].name";
    const there = "return document.activeElement === arguments[0]";
    const above = "return Boolean(document.activeElement.compareDocumentPosition(arguments[0]) & Node.DOCUMENT_POSITION_PRECEDING)";
    const is = (script) => this.page.driver.executeScript(script, wanted);
    for (let tabs = 0; !(await is(inGroup)); tabs++) {
      if (tabs > 120) throw new Error(`The Tab key never reaches the choices of “${name}”`);
      await this.page.press(Key.TAB);
    }
    for (let steps = 0; !(await is(there)); steps++) {
      if (steps > 20) throw new Error(`The arrow keys never reach “${name}”`);
      // The arrows do not go round from the last to the first.
      await this.page.press((await is(above)) ? Key.ARROW_UP : Key.ARROW_DOWN);
    }
    await this.page.press(Key.SPACE);
  }

  async tick(name, options) {
    await this.page.tabTo("checkbox", name, options);
    await this.page.press(Key.SPACE);
  }

  /** A list that is closed goes to the choice whose first letters are typed. */
  async pick(name, choice, options) {
    const option = await this.page.option(name, choice, options);
    await this.page.tabTo("combobox", name, options);
    await this.page.press(choice);
    await this.page.until(`“${choice}” to be chosen`, () => this.page.driver.executeScript("return arguments[0].selected", option));
  }

  async write(name, text, options) {
    await this.page.tabTo("textbox", name, options);
    await this.page.hold(Key.CONTROL, "a");
    await this.page.press(text);
  }

  async writeOn(name, text, options) {
    await this.page.tabTo("textbox", name, options);
    await this.page.hold(Key.CONTROL, Key.END);
    await this.page.press(text);
  }
}
