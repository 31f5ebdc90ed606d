// A window that no driver holds: a driver would keep the web view's process alive, and its own files. Keys come from xdotool, and what
// became of them is seen from outside.
import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { PLAIN_APP } from "./app.mjs";
import { display } from "./display.mjs";
import { Mouse } from "./hands.mjs";
import { isOpen } from "./traces.mjs";

const run = promisify(execFile);

/** Opens the app as people get it. */
export async function openWindow(profile) {
  const env = { ...profile.environment(), DISPLAY: await display(), NO_AT_BRIDGE: "1" };
  const said = [];
  const app = spawn(PLAIN_APP, [], { env, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [app.stdout, app.stderr]) stream.on("data", (data) => said.push(data));
  const window = new Window(profile, app, said);
  process.once("exit", window.kill);
  await until("the window", focus);
  return window;
}

/** Presses keys in the window on the screen. */
export function press(...keys) {
  return xdotool("key", "--delay", "50", ...keys);
}

/** Replaces what stands in the field that has the keyboard. */
export async function type(text) {
  await press("ctrl+a");
  await xdotool("type", "--delay", "15", text);
}

/** Gives the window the keyboard. */
async function focus() {
  const window = (await xdotool("search", "--onlyvisible", "--name", "^Second Chair$")).split("\n").at(-1);
  await xdotool("windowfocus", "--sync", window);
  return true;
}

async function xdotool(...args) {
  return (await run("xdotool", args, { env: { ...process.env, DISPLAY: await display() } })).stdout.trim();
}

/** Points by the driver and types by the keyboard: what is typed reaches the window by itself alone. */
export class Typing extends Mouse {
  async write(name, text, options) {
    await this.page.click("textbox", name, options);
    await focus();
    await type(text);
  }
}

class Window {
  constructor(profile, app, said) {
    this.profile = profile;
    this.app = app;
    this.said = said;
    this.kill = () => [...this.processes()].reverse().forEach(({ pid }) => signal(pid));
  }

  /** What the app and the libraries in it wrote to their terminal. */
  output() {
    return Buffer.concat(this.said).toString();
  }

  /** Opens the records. */
  async unlock(password) {
    await until("open records", async () => {
      // The lock screen waits in its password field; what it missed is typed again.
      await type(password);
      await press("Return");
      await sleep(4000);
      return isOpen(this.profile);
    });
  }

  /** Locks, and waits until the database is closed, and a new process shows the lock screen. */
  async lock() {
    const before = this.webProcess();
    await press("ctrl+l");
    await until("the end of the web view's process", () => !existsSync(`/proc/${before}`));
    await until("a new one", () => this.webProcess());
    await until("the end of the database's log", () => !isOpen(this.profile));
  }

  /** Goes on with the program that took the place of this one, by its argument. Answers whether there is one, and this one has ended. */
  follow(argument) {
    if (existsSync(`/proc/${this.app.pid}`)) return false;
    const next = readdirSync("/proc").find((pid) => /^\d+$/.test(pid) && argumentsOf(pid).join(" ") === `${PLAIN_APP} ${argument}`);
    if (next) this.app = { pid: Number(next) };
    return Boolean(next);
  }

  /** The process that holds the pages. */
  webProcess() {
    return this.processes().find(({ name }) => name === "WebKitWebProcess")?.pid;
  }

  /** The app's and all it started. */
  processes() {
    const family = (pid) => [{ pid, name: nameOf(pid) }, ...children(pid).flatMap(family)];
    return existsSync(`/proc/${this.app.pid}`) ? family(this.app.pid) : [];
  }

  /** Ends it and all it started, without warning. */
  async end() {
    const all = this.processes();
    this.kill();
    process.removeListener("exit", this.kill);
    await until("their end", () => all.every(({ pid }) => !existsSync(`/proc/${pid}`)));
  }
}

function nameOf(pid) {
  return argumentsOf(pid)[0]?.split("/").at(-1) ?? "(ended)";
}

/** The program and its arguments; nothing of one that ended. */
function argumentsOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
  } catch {
    return [];
  }
}

function children(parent) {
  try {
    return readdirSync(`/proc/${parent}/task`).flatMap((thread) =>
      readFileSync(`/proc/${parent}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
  } catch {
    return []; // it ended
  }
}

function signal(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}

/** Waits until something is true. */
export async function until(what, look) {
  for (let tries = 0; tries < 60; tries++) {
    const found = await Promise.resolve().then(look).catch(() => undefined);
    if (found) return found;
    await sleep(200);
  }
  throw new Error(`Waited in vain for ${what}`);
}
