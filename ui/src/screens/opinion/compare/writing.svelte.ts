// The one cell that is being written. Its words are kept as a draft until they stand in the opinion.
import { form, orNone, type Form } from "../../../form.svelte";
import type { RowKind } from "../../../generated/commands";
import { t } from "../../../words/words.svelte";
import type { Opinions } from "./opinions.svelte";
import { keyOf, rowOf, rowWords, withRow, type RowId } from "./rows";

/** `nth` 0: none is being written. */
type Open = { nth: number; kind: RowKind; name: string | null; text: string };
const none: Open = { nth: 0, kind: "own", name: null, text: "" };

/** What a draft held, when it is one. */
export function readOpen({ nth, kind, name, text }: Record<string, unknown>): Open | null {
  if (typeof nth !== "number" || typeof kind !== "string" || typeof text !== "string") return null;
  if (name !== null && typeof name !== "string") return null;
  return { nth, kind: kind as RowKind, name, text };
}

/** Call while a component starts. */
export class Writing {
  readonly #form: Form<Open>;
  readonly #opinions: Opinions;
  #last = Promise.resolve(true);
  /** The person opened it here and now: it gets the keyboard. */
  fresh = $state(false);

  constructor(of: string, opinions: Opinions) {
    this.#form = form(`compare:${of}`, { ...none }, readOpen);
    this.#opinions = opinions;
  }

  /** What was written before a lock came back. */
  get kept(): boolean {
    return this.#form.kept;
  }

  get row(): RowId | null {
    const { nth, kind, name } = this.#form.fields;
    return nth === 0 ? null : { kind, name };
  }

  is(nth: number, row: RowId): boolean {
    return this.row !== null && this.#form.fields.nth === nth && keyOf(this.row) === keyOf(row);
  }

  get text(): string {
    return this.#form.fields.text;
  }

  set text(text: string) {
    this.#form.fields.text = text;
    this.#form.written();
  }

  async begin(nth: number, { kind, name }: RowId): Promise<void> {
    // What cannot be kept stays in its field.
    if (this.row && !(await this.keep())) return;
    Object.assign(this.#form.fields, { nth, kind, name, text: this.#said(nth, { kind, name }) ?? "" });
    this.fresh = true;
  }

  /** Keeps what stands there now, after what is being kept already. Says whether nothing is left to keep. */
  keep(): Promise<boolean> {
    const { nth, text } = this.#form.fields;
    const row = this.row;
    return (this.#last = this.#last.then(() => this.#keep(nth, row, text)));
  }

  async #keep(nth: number, row: RowId | null, text: string): Promise<boolean> {
    const says = orNone(text);
    if (!row) return true;
    if (says !== this.#said(nth, row)) {
      const words = t("compare-saved", { what: rowWords(row) });
      const kept = await this.#opinions.change(
        nth,
        (fields) => withRow(fields, row, { says, ...(says === null ? { source: null } : {}) }),
        words,
      );
      if (!kept) return false;
    }
    // What was typed meanwhile has a draft of its own.
    if (this.#form.fields.text === text) await this.#form.end();
    return true;
  }

  /** Keeps it and closes the cell. Says whether it did. */
  async close(): Promise<boolean> {
    if (!(await this.keep())) return false;
    Object.assign(this.#form.fields, none);
    return true;
  }

  #said = (nth: number, row: RowId) => {
    const fields = this.#opinions.one(nth)?.fields;
    return (fields && rowOf(fields, row)?.says) ?? null;
  };
}
