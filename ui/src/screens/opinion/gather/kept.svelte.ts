// Fields that are kept while they are written: as a draft on every pause, as a step that can be undone when a field is left.
import { asUiError, call } from "../../../backend/client";
import { endDraft, keepWithDrafts, saveDraft } from "../../../drafts";
import { readDraft } from "../../../form.svelte";
import type { UiError } from "../../../generated/commands";
import { offerUndo } from "../../../undo.svelte";

type Keep<F> = {
  /** Names the draft: `item:<case>:<kind>`. */
  key: string;
  start: F;
  save: (fields: F) => Promise<{ undo: string }>;
  /** What the undo line says of a change. */
  words: () => string;
};

export class Kept<F extends object> {
  /** What stands in the fields. */
  fields: F;
  state = $state<"saving" | "saved" | null>(null);
  error = $state.raw<UiError>();
  /** What was saved last, as text. */
  #saved: string;
  /** Each save waits for the one before it. */
  #work: Promise<void> = Promise.resolve();
  /** How many saves are under way or wait. */
  #busy = 0;
  #drafted = false;
  #gone = false;
  #of: Keep<F>;

  /** Call while a component starts. */
  constructor(of: Keep<F>) {
    const fields = $state(of.start);
    this.#of = of;
    this.fields = fields;
    this.#saved = JSON.stringify(of.start);
    void this.#restore();
    // Before a lock, and when the page goes away.
    $effect(() => keepWithDrafts(() => this.keep()));
    $effect(() => () => {
      void this.keep();
      this.#gone = true;
    });
  }

  /** Call after each key. */
  written = (): void => {
    if (JSON.stringify(this.fields) === this.#saved) {
      // Written back to what it was: a draft of it would come back later.
      if (this.#drafted) void endDraft(this.#of.key);
      this.#drafted = false;
      return;
    }
    this.#drafted = true;
    this.state = "saving";
    saveDraft(this.#of.key, JSON.stringify(this.fields), (problem) => {
      this.error = problem ?? undefined;
      this.state = problem ? null : "saved";
    });
  };

  /** Saves what stands there now, if it has changed. `words`: instead of the usual ones of the undo line. */
  keep = (words?: string): Promise<void> => {
    this.#busy++;
    this.#work = this.#work.then(() => this.#save(words ?? this.#of.words())).finally(() => void this.#busy--);
    return this.#work;
  };

  /** Changes some of the fields, and saves that at once. */
  put = (some: Partial<F>, words?: string): Promise<void> => {
    Object.assign(this.fields, some);
    return this.keep(words);
  };

  /** What changed elsewhere, or was undone; what is being written stays. */
  adopt(fields: F): void {
    // An answer from before a save that is under way would take back what that save holds.
    if (this.#busy > 0) return;
    const text = JSON.stringify(fields);
    if (text === this.#saved || JSON.stringify(this.fields) !== this.#saved) return;
    this.#saved = text;
    Object.assign(this.fields, fields);
  }

  async #save(words: string): Promise<void> {
    const text = JSON.stringify(this.fields);
    if (text === this.#saved) return;
    const before = this.#saved;
    this.#saved = text;
    try {
      const { undo } = await this.#of.save(JSON.parse(text) as F);
      this.#drafted = false;
      await endDraft(this.#of.key);
      offerUndo(undo, words);
      this.error = undefined;
      this.state = "saved";
      // What was typed meanwhile has a draft of its own.
      this.written();
    } catch (caught) {
      this.#saved = before;
      this.state = null;
      this.error = asUiError(caught);
      // The page is gone, the words are not: they come back with the page.
      if (this.#gone) saveDraft(this.#of.key, text);
    }
  }

  async #restore(): Promise<void> {
    const draft = await call("draft", { key: this.#of.key }).catch(() => "");
    const found = readDraft(draft, (read) => read as Partial<F>);
    if (!found || JSON.stringify(this.fields) !== this.#saved) return;
    Object.assign(this.fields, found);
    await this.keep();
  }
}
