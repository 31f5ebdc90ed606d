// Windows of GTK, which WebDriver does not see: the file chooser, the print window. xdotool types into them as a person would.
import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { display } from "./display.mjs";

const run = promisify(execFile);

/** Opens the chooser by what `open` does, waits for it and gives it a path. */
export async function chooseInGtk(open, path) {
  const { xdotool, window: chooser } = await opened(open);
  // It is on screen before it listens to keys; what it missed is typed again.
  for (let tries = 0; tries < 5; tries++) {
    await sleep(1000);
    await xdotool("windowfocus", "--sync", chooser);
    // A slash opens the field for a typed path.
    await xdotool("type", "--delay", "20", path);
    await sleep(300);
    await xdotool("key", "Return");
    for (let waits = 0; waits < 20; waits++) {
      if (!(await windows(xdotool)).includes(chooser)) return;
      await sleep(100);
    }
    await xdotool("key", "ctrl+a", "BackSpace");
  }
  throw new Error("The file chooser does not take the path");
}

/** Opens the print window by what `open` does, does `meanwhile`, and prints nothing. */
export async function printNothing(open, meanwhile) {
  const { xdotool, window } = await opened(open);
  await meanwhile();
  for (let tries = 0; (await windows(xdotool)).includes(window); tries++) {
    if (tries > 20) throw new Error("The print window does not close");
    await xdotool("windowfocus", "--sync", window);
    await xdotool("key", "Escape");
    await sleep(300);
  }
}

/** The window that comes on top of the app’s own, perhaps at once. */
async function opened(open) {
  const env = { ...process.env, DISPLAY: await display() };
  const xdotool = async (...args) => (await run("xdotool", args, { env })).stdout.trim();
  const known = await windows(xdotool);
  await open();
  for (let tries = 0; tries <= 100; tries++) {
    await sleep(100);
    const window = (await windows(xdotool)).find((one) => !known.includes(one));
    if (window) return { xdotool, window };
  }
  throw new Error("No window opens");
}

async function windows(xdotool) {
  for (let tries = 0; ; tries++) {
    try {
      return (await xdotool("search", "--onlyvisible", "--name", "")).split("\n").filter(Boolean);
    } catch (error) {
      if (tries === 5) throw error; // a window that closes while it is looked at makes xdotool fail
    }
  }
}
