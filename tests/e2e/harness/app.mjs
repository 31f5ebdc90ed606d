// Starting the built app with WebKitWebDriver, ending it as a person does, and ending it as a power cut does.
import { Builder, Capabilities } from "selenium-webdriver";
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { display } from "./display.mjs";
import { Page } from "./page.mjs";

const target = new URL("../../../target/apps/", import.meta.url).pathname;
/** The build whose file dialogs are answered by the tests. */
export const APP = process.env.SECOND_CHAIR_APP ?? `${target}second-chair-e2e`;
/** The build as people get it. */
export const PLAIN_APP = process.env.SECOND_CHAIR_PLAIN_APP ?? `${target}second-chair`;

/** Starts the app on a profile; `spoken`: with the accessibility bus that is in its environment. */
export async function start(profile, { binary = APP, spoken = false } = {}) {
  const port = await freePort();
  const env = { ...profile.environment(), DISPLAY: await display(), TAURI_WEBVIEW_AUTOMATION: "true", ...(spoken ? {} : { NO_AT_BRIDGE: "1" }) };
  const server = spawn("WebKitWebDriver", [`--port=${port}`], { env, stdio: ["ignore", "pipe", "pipe"] });
  const app = new App(profile, server, binary);
  server.stdout.on("data", (data) => app.said.push(data));
  server.stderr.on("data", (data) => app.said.push(data));
  process.once("exit", app.end);
  try {
    await listening(port);
    const capabilities = new Capabilities({
      browserName: "wry",
      "webkitgtk:browserOptions": { binary, args: [] },
    });
    app.driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    app.page = new Page(app.driver);
    await app.page.ready();
    return app;
  } catch (error) {
    await app.kill();
    error.message += `\n${app.output()}`;
    throw error;
  }
}

class App {
  constructor(profile, server, binary) {
    this.profile = profile;
    this.server = server;
    this.binary = binary;
    this.said = [];
    this.end = () => server.kill("SIGKILL");
  }

  /** What the app and the libraries in it wrote to their terminal. */
  output() {
    return Buffer.concat(this.said).toString();
  }

  /** Asks the program what the pages would ask it, to have things there that other stories made by hand. */
  async invoke(command, input = {}) {
    const ask = "const done = arguments[2]; window.__TAURI_INTERNALS__.invoke(arguments[0], { input: arguments[1] }).then((answer) => done({ answer }), (error) => done({ error }))";
    const { answer, error } = await this.driver.executeAsyncScript(ask, command, input);
    if (error) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return answer;
  }

  /** The processes of the app itself, without the web view's and the reader's. */
  pids() {
    return processes((process) => process.command[0] === this.binary && !process.command.includes("--reader") && this.owns(process));
  }

  /** The app's, the web view's, the reader's. */
  allPids() {
    return processes((process) => this.owns(process) && !process.command[0]?.endsWith("WebKitWebDriver"));
  }

  /** The app itself shows its environment to nobody but the administrator; it is known by who started it. */
  owns(process) {
    return process.environment.includes(`SECOND_CHAIR_DATA_DIR=${this.profile.data}`) || parents(process.pid).includes(this.server.pid);
  }

  /** Closes the window, as a person does. */
  async quit() {
    await this.driver?.quit().catch(() => undefined);
    await this.gone();
  }

  /** Kill -9, without warning. */
  async kill() {
    for (const pid of this.pids()) signal(pid);
    await this.gone();
  }

  async gone() {
    for (let tries = 0; this.pids().length > 0; tries++) {
      // Without a driver the window may stay; then it is ended from here.
      if (tries === 100) for (const pid of this.pids()) signal(pid);
      if (tries > 200) throw new Error("The app does not end");
      await sleep(50);
    }
    this.server.kill("SIGKILL");
    for (const pid of this.allPids()) signal(pid);
    process.removeListener("exit", this.end);
  }
}

function signal(pid) {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}

function processes(wanted) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const read = (file) => {
        try {
          return readFileSync(`/proc/${pid}/${file}`, "utf8").split("\0");
        } catch {
          return []; // it ended in the meantime, or does not let us look
        }
      };
      return wanted({ pid, command: read("cmdline"), environment: read("environ") });
    })
    .map(Number);
}

/** Who started a process, and who started those. */
function parents(pid) {
  const found = [];
  for (let at = Number(pid); at > 1; found.push(at)) {
    try {
      // The name stands in parentheses and may hold spaces; the parent's number is the second field after it.
      at = Number(readFileSync(`/proc/${at}/stat`, "utf8").split(") ").at(-1).split(" ")[1]);
    } catch {
      return found;
    }
  }
  return found;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function listening(port) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Error("WebKitWebDriver does not answer");
}
