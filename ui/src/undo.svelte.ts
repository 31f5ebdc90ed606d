// The one line that says what was just changed and takes it back. It stays until it is closed or something else changes.
import { asUiError, call } from "./backend/client";
import type { UiError } from "./generated/commands";
import { t } from "./words/words.svelte";

type Line = { step: string | null; text: string; error?: UiError };

let line = $state.raw<Line | null>(null);

/** The line on screen; reactive. */
export function undoLine(): Line | null {
  return line;
}

/** Says what was done and offers to take it back. */
export function offerUndo(step: string, text: string): void {
  line = { step, text };
}

export function closeUndo(): void {
  line = null;
}

/** Takes back what the line speaks of, or else the last change. */
export async function undo(): Promise<void> {
  try {
    const { undone } = line?.step ? await call("undo", { step: line.step }) : await call("undo_last");
    line = { step: null, text: t(undone ? `undone-${undone.replaceAll("_", "-")}` : "undone-nothing") };
  } catch (caught) {
    line = { step: null, text: "", error: asUiError(caught) };
  }
}
