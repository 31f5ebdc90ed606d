// A computer of its own for each story: home, settings, temporary files and records apart from everything else.
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Where these computers stand. */
export const ZONE = "America/Toronto";

export class Profile {
  constructor() {
    this.root = mkdtempSync(join(tmpdir(), "second-chair-e2e-"));
    this.home = this.folder("home");
    this.data = this.folder("records");
    this.out = this.folder("out");
    this.dialogs = this.folder("dialogs");
    /** What else the app sees in its environment. */
    this.more = {};
  }

  /** Another computer with the same on it; the app must not run on this one. */
  copy() {
    const copy = new Profile();
    cpSync(this.root, copy.root, { recursive: true });
    copy.more = { ...this.more };
    return copy;
  }

  folder(name) {
    const path = join(this.root, name);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return path;
  }

  /** What the app and every program it starts see. */
  environment() {
    return {
      PATH: process.env.PATH,
      LANG: "C.UTF-8",
      TZ: ZONE,
      HOME: this.home,
      XDG_CONFIG_HOME: this.folder("home/.config"),
      XDG_CACHE_HOME: this.folder("home/.cache"),
      XDG_DATA_HOME: this.folder("home/.local/share"),
      XDG_STATE_HOME: this.folder("home/.local/state"),
      XDG_RUNTIME_DIR: this.folder("run"),
      TMPDIR: this.folder("tmp"),
      SECOND_CHAIR_DATA_DIR: this.data,
      SECOND_CHAIR_E2E_DIALOGS: this.dialogs,
      ...this.more,
    };
  }

  /** Answers the next file dialog (`open`, `save`) or drops files on the window (`drop`). */
  answer(next) {
    const file = join(this.dialogs, "next.json");
    // Whole at once: the app may be looking this very moment.
    writeFileSync(`${file}.new`, JSON.stringify(next));
    renameSync(`${file}.new`, file);
  }

  /** Waits until the app took the answer. */
  async taken() {
    for (let tries = 0; existsSync(join(this.dialogs, "next.json")); tries++) {
      if (tries > 100) throw new Error("The app asked for no file");
      await sleep(100);
    }
  }

  remove() {
    rmSync(this.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}
