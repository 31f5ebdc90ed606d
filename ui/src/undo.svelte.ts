// The one line that says what was just done, and turns it back or forth. It stays until it is closed or something else changes.
import { asUiError, call } from "./backend/client";
import type { UiError, Undone } from "./generated/commands";
import { t } from "./words/words.svelte";

type Turn = "undo" | "redo";
/** `turn`: what its button does. `step`: the change it speaks of; none: the last one. */
type Line = { text: string; turn: Turn | null; step: string | null; error?: UiError };

// The word of a change may come just before or just after the answer to the command that made it.
const SAME_CHANGE = 1000; // milliseconds

let line = $state.raw<Line | null>(null);
let shownAt = 0;

/** The line on screen; reactive. */
export function undoLine(): Line | null {
  return line;
}

/** Says what was done and offers to take it back. */
export function offerUndo(step: string, text: string): void {
  show({ text, turn: "undo", step });
}

/** Something has changed: a line that speaks of an older change goes, or its button would turn the wrong one. */
export function outdateUndo(): void {
  if (line && Date.now() - shownAt > SAME_CHANGE) line = null;
}

export function closeUndo(): void {
  line = null;
}

/** Takes back what the line speaks of, or else the last change. */
export async function undo(): Promise<void> {
  const step = line?.step;
  await turn("undo", step ? call("undo", { step }) : call("undo_last"));
}

/** Does again what was taken back last. */
export async function redo(): Promise<void> {
  await turn("redo", call("redo_last"));
}

async function turn(done: Turn, work: Promise<Undone>) {
  try {
    const { undone } = await work;
    // The first thing of all, setting up, is not taken back.
    if (undone === null || undone === "set_up") return show({ text: t(`${done}-nothing`), turn: null, step: null });
    const what = t(`step-${undone.replaceAll("_", "-")}`);
    show({ text: t(`${done}-done`, { what }), turn: done === "undo" ? "redo" : "undo", step: null });
  } catch (caught) {
    show({ text: "", turn: null, step: null, error: asUiError(caught) });
  }
}

function show(next: Line): void {
  line = next;
  shownAt = Date.now();
}
