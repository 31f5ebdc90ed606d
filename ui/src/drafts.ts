// What is being written, kept in the encrypted records while it is being written.
import { asUiError, call } from "./backend/client";
import type { UiError } from "./generated/commands";

const PAUSE = 400; // milliseconds without a key: short enough that a sudden lock costs at most a word
/** Told once the text is kept, or why it could not be. */
type Heard = (problem: UiError | null) => void;
const waiting = new Map<string, { text: string; timer: number; heard: Heard | undefined }>();

const others = new Set<() => Promise<unknown>>();

/** Something else that is to be kept whenever drafts are, until the returned function is called. */
export function keepWithDrafts(keep: () => Promise<unknown>): () => void {
  others.add(keep);
  return () => void others.delete(keep);
}

/** Keeps a draft after the next pause in typing. An empty text ends the draft. */
export function saveDraft(key: string, text: string, heard?: Heard): void {
  clearTimeout(waiting.get(key)?.timer);
  const timer = window.setTimeout(() => void flush(key), PAUSE);
  waiting.set(key, { text, timer, heard });
}

/** Keeps every draft now: before a lock, when a field is left, when a screen goes away. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...[...waiting.keys()].map(flush), ...[...others].map((keep) => keep())]);
}

/** Forgets a draft whose text has become something else: a question asked, a change saved. */
export async function endDraft(key: string): Promise<void> {
  clearTimeout(waiting.get(key)?.timer);
  waiting.delete(key);
  await call("save_draft", { key, text: "" });
}

async function flush(key: string): Promise<void> {
  const draft = waiting.get(key);
  if (!draft) return;
  clearTimeout(draft.timer);
  waiting.delete(key);
  try {
    await call("save_draft", { key, text: draft.text });
    draft.heard?.(null);
  } catch (caught) {
    // The text is still in its field; where nobody listens, the save of the field itself says what went wrong.
    draft.heard?.(asUiError(caught));
  }
}
