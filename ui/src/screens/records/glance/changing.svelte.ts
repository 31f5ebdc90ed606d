// Which fact of a page is being changed: one at a time.
import { tick } from "svelte";
import type { FactPart } from "../../../generated/commands";

export class Changing {
  /** The place of the fact whose form is open. */
  at = $state<number | null>(null);
  /** The part that a new fact is written for. */
  part = $state<FactPart | null>(null);

  open = (at: number) => {
    this.part = null;
    this.at = at;
  };
  begin = (part: FactPart) => {
    this.at = null;
    this.part = part;
  };
  /** Puts the keyboard at the fact that was written, or at the title of the page. */
  close = async (at: number | null) => {
    const part = this.part;
    this.at = this.part = null;
    await tick();
    const find = (wanted: string) => document.querySelector<HTMLElement>(wanted);
    (
      (at !== null && find(`[data-fact="${at}"]`)) ||
      (part && find(`[data-more="${part}"]`)) ||
      find("[data-illness]")
    )?.focus();
  };
}
