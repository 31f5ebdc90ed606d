// The one line that says what was just changed and takes it back. It stays until it is closed or something else changes.
import { asUiError, call } from "./backend/client";
import type { UiError } from "./generated/commands";
import { t } from "./words/words.svelte";

type Line = { step: string | null; text: string; error?: UiError };

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
  show({ step, text });
}

/** Something has changed: a line that speaks of an older change goes, or Undo would take back the wrong one. */
export function outdateUndo(): void {
  if (line && Date.now() - shownAt > SAME_CHANGE) line = null;
}

export function closeUndo(): void {
  line = null;
}

/** Takes back what the line speaks of, or else the last change. */
export async function undo(): Promise<void> {
  try {
    const { undone } = line?.step ? await call("undo", { step: line.step }) : await call("undo_last");
    show({ step: null, text: t(undone ? `undone-${undone.replaceAll("_", "-")}` : "undone-nothing") });
  } catch (caught) {
    show({ step: null, text: "", error: asUiError(caught) });
  }
}

function show(next: Line): void {
  line = next;
  shownAt = Date.now();
}
