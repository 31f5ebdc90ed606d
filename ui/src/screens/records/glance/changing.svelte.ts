// Which fact of a page is being changed: one at a time.
import { tick } from "svelte";
import type { FactPart, FactView } from "../../../generated/commands";
import { placeOf } from "./facts";

type Opened = { at: number; was: FactView };

export class Changing {
  readonly #facts: () => readonly FactView[];
  #opened = $state.raw<Opened | null>(null);
  /** The part that a new fact is written for. */
  part = $state<FactPart | null>(null);
  /** The place of the fact whose form is open. It goes along when an undo moves the facts. */
  readonly at = $derived.by((): number | null => {
    const opened = this.#opened;
    if (!opened) return null;
    const facts = this.#facts();
    const now = placeOf(facts, opened.at, opened.was);
    if (now >= 0) return now;
    // An undo changed it: the form with what is being typed stays.
    return facts[opened.at]?.part === opened.was.part ? opened.at : null;
  });

  /** `facts`: those on the page. */
  constructor(facts: () => readonly FactView[]) {
    this.#facts = facts;
  }

  open = (at: number) => {
    const was = this.#facts()[at];
    this.part = null;
    this.#opened = was ? { at, was } : null;
  };
  begin = (part: FactPart) => {
    this.#opened = null;
    this.part = part;
  };
  /** Puts the keyboard at the fact that was written, at what a new one began with, or at the title of the page. */
  close = async (at: number | null) => {
    const part = this.part;
    this.#opened = this.part = null;
    await tick();
    const find = (wanted: string) => document.querySelector<HTMLElement>(wanted);
    const more = part && find(`[data-more="${part}"]`);
    const list = more?.closest("details");
    // What is folded away takes no keyboard.
    if (at === null && list) list.open = true;
    ((at !== null && find(`[data-fact="${at}"]`)) || more || find("[data-illness]"))?.focus();
  };
}
