// Looks for words in pictures while the records are open, one page at a time, so that search finds them. Nothing else is done with
// them: they are not shown as the text of a document, and fill in no value.
import { call } from "../backend/client";
import type { FileToLookAt } from "../generated/commands";
import { lookOf } from "../parts/pictures/look";
import { onChanged } from "../query.svelte";
import type { Engine } from "./engine";
import { pagesOf } from "./pages";
import { quiet, watchKeys } from "./quiet";

/** `of`: how many pages in all; null while there are more than are known. */
type Standing = { name: "resting" } | { name: "looking"; page: number; of: number | null } | { name: "stopped" };

/** After something was added or opened. */
const SOON = 3000; // milliseconds
/** The program names so many files at once. */
const BATCH = 20;
/** Less sure than this, it is no words: a face, a lawn, the pattern of a table. */
const SURE = 40;

let standing = $state.raw<Standing>({ name: "resting" });
/** The person does not want it now; stays so until they do, or the program ends. */
let unwanted = false;
/** This web view cannot do it. */
let unable = false;
let run: Run | undefined;
let begin: (() => void) | undefined;

/** Where it stands; reactive. */
export const looking = (): Standing => standing;

/** Looks when there is something to look at, until the returned function is called: then it stops in the middle of a word. */
export function follow(): () => void {
  let timer: number | undefined;
  const passed = new Set<string>();
  begin = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (unwanted || unable || run?.over === false) return;
      run = new Run(passed);
      void run.all();
    }, SOON);
  };
  const ends = [onChanged(["records", "imports"], begin), watchKeys()];
  begin();
  return () => {
    clearTimeout(timer);
    ends.forEach((end) => end());
    begin = undefined;
    run?.stop();
    standing = { name: unwanted ? "stopped" : "resting" };
  };
}

export function stopLooking(): void {
  unwanted = true;
  run?.stop();
  standing = { name: "stopped" };
}

export function lookAgain(): void {
  unwanted = false;
  standing = { name: "resting" };
  begin?.();
}

async function start(): Promise<Engine> {
  try {
    return await (await import("./engine")).start();
  } catch (caught) {
    unable = true;
    throw caught;
  }
}

/** From the first file that waits to the last. */
class Run {
  over = false;
  #engine: Engine | undefined;
  #page = 0;

  /** `passed`: files that could not be fetched; not tried again until the records are opened anew. */
  constructor(readonly passed: Set<string>) {}

  stop(): void {
    this.over = true;
    this.#engine?.close();
  }

  async all(): Promise<void> {
    try {
      for (;;) {
        await quiet(() => this.over);
        if (this.over) return;
        const found = await call("files_to_look_at");
        const files = found.filter(({ object }) => !this.passed.has(object));
        if (files.length === 0) return;
        const left = files.map(() => 1);
        for (const [index, file] of files.entries()) {
          await this.#file(file, (pages) => {
            left[index] = pages;
            return found.length < BATCH ? left.slice(index + 1).reduce((sum, one) => sum + one, 0) : null;
          });
          if (this.over) return;
        }
      }
    } catch {
      // Nobody waits for it; it begins again when something is added, or the records are opened anew.
    } finally {
      this.stop();
      if (run === this && !unwanted) standing = { name: "resting" };
    }
  }

  /** `count` notes how many pages this file has, and says how many come after it. */
  async #file(file: FileToLookAt, count: (pages: number) => number | null): Promise<void> {
    const { object, record } = file;
    try {
      const { looks } = await call("record", { id: record });
      let left = 1;
      for await (const { number, draw } of pagesOf(file, lookOf(looks, object), (pages) => (left = pages))) {
        await quiet(() => this.over);
        if (this.over) return;
        const after = count(left);
        standing = { name: "looking", page: ++this.#page, of: after === null ? null : this.#page - 1 + left-- + after };
        const text = await this.#words(await draw());
        if (this.over) return;
        await call("keep_words", { record, object, page: number, text });
      }
      if (!this.over) await call("looked_through", { object });
    } catch (caught) {
      if (unable) throw caught;
      // Gone meanwhile, damaged, or closed by what was made out in it.
      this.passed.add(object);
    }
  }

  /** What stands on a page; nothing where that is not sure. */
  async #words(picture: Blob): Promise<string> {
    this.#engine ??= await start();
    try {
      // Stopped while it started.
      if (this.over) throw new Error("stopped");
      const { text, sure } = await this.#engine.read(picture);
      return sure < SURE ? "" : text.trim();
    } catch (caught) {
      this.#engine.close();
      this.#engine = undefined;
      if (this.over) throw caught;
      // A picture it cannot take may have spoiled it: the next page gets a new one.
      return "";
    }
  }
}
