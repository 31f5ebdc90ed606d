// What the whole window knows: the state of the program, and whose records are on screen.
import { call } from "./backend/client";
import { flushDrafts } from "./drafts";
import type { AppState, PersonView, Preferences } from "./generated/commands";
import { show } from "./look/appearance";
import { home } from "./router.svelte";
import { closeUndo } from "./undo.svelte";
import { speak } from "./words/words.svelte";

export const session = $state<{ app: AppState | null; people: PersonView[]; chosen: string | null }>({
  app: null,
  people: [],
  chosen: null,
});

/** Takes the one try to open the records without anybody asking for it: at the start of the program, never after a lock. */
export function takeFirstTry(): boolean {
  const first = session.app?.fresh ?? false;
  if (session.app) session.app.fresh = false;
  return first;
}

/** Asks the program where it stands; the first thing the window does. */
export async function begin(): Promise<void> {
  await enter(await call("app_state"));
}

/** Shows a new state: its language, its look, its people. */
export async function enter(app: AppState): Promise<void> {
  show(app.preferences);
  await speak(app.preferences.language, app.stage === "open");
  if (app.stage === "open") {
    session.people = await call("people");
    // Held fast: whoever is added later may come first in the list, and must not take their place on screen.
    if (!session.people.some(({ id }) => id === session.chosen)) session.chosen = session.people[0]?.id ?? null;
  } else empty();
  session.app = app;
}

/** Whose records are on screen. Only asked for where the records are open, so there always is one. */
export function person(): PersonView {
  const found = session.people.find(({ id }) => id === session.chosen) ?? session.people[0];
  if (!found) throw new Error("no person");
  return found;
}

/** Shows somebody else's records. */
export function choosePerson(id: string): void {
  closeUndo();
  session.chosen = id;
}

/** Keeps a preference; the look changes at once. */
export async function prefer(change: Partial<Preferences>): Promise<void> {
  if (!session.app) return;
  const wanted = { ...session.app.preferences, ...change };
  // At once: a second choice made before the first is kept must not take the first one back.
  session.app.preferences = wanted;
  show(wanted);
  await speak(wanted.language);
  await call("set_preferences", wanted);
}

/** Locks now: what is being written is kept first, then the window is emptied. */
export async function lock(): Promise<void> {
  await flushDrafts();
  await enter(await call("lock"));
}

/** Empties the window at once; the records were locked from outside it. */
export function wipe(): void {
  empty();
  if (session.app) session.app = { ...session.app, stage: "locked", example: false, openedByRecovery: false };
  // Then what the lock screen says: whether files are still being read.
  void begin().catch(() => undefined);
}

function empty(): void {
  closeUndo();
  home();
  session.people = [];
  session.chosen = null;
}
