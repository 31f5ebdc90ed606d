// The file chooser of GTK, a window of its own that WebDriver does not see; xdotool types into it as a person would.
import { execFile } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { display } from "./display.mjs";

const run = promisify(execFile);

/** Opens the chooser by what `open` does, waits for it and gives it a path. */
export async function chooseInGtk(open, path) {
  const env = { ...process.env, DISPLAY: await display() };
  const xdotool = async (...args) => (await run("xdotool", args, { env })).stdout.trim();
  // The app's own window is there before; the chooser is the one that comes on top of it, perhaps at once.
  const known = await windows(xdotool);
  await open();
  let chooser;
  for (let tries = 0; !chooser; tries++) {
    if (tries > 100) throw new Error("No file chooser opens");
    await sleep(100);
    chooser = (await windows(xdotool)).find((window) => !known.includes(window));
  }
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

async function windows(xdotool) {
  for (let tries = 0; ; tries++) {
    try {
      return (await xdotool("search", "--onlyvisible", "--name", "")).split("\n").filter(Boolean);
    } catch (error) {
      if (tries === 5) throw error; // a window that closes while it is looked at makes xdotool fail
    }
  }
}
