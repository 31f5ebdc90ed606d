// Keyboard shortcuts: always with Ctrl or Cmd, never a letter alone, so that no one triggers them by typing or by voice.
import { stepSize } from "../look/appearance";
import { go, type Section } from "../router.svelte";
import { lock, prefer, session } from "../session.svelte";
import { redo, undo } from "../undo.svelte";

const places: Record<string, Section> = {
  "1": "today",
  "2": "records",
  "3": "questions",
  "4": "appointments",
  ",": "settings",
  "/": "help",
};

/** Answers the keys of the open window. */
export function keys(search: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key === "F1") {
      event.preventDefault();
      go("help");
    } else {
      answer(event, (key) => action(event, key, search));
    }
  };
}

/** Answers the keys that change the text size; on every screen, before the records are open too. */
export function sizeKeys(event: KeyboardEvent): void {
  answer(event, sizeAction);
}

function answer(event: KeyboardEvent, find: (key: string) => (() => unknown) | undefined): void {
  const held = session.app?.macos ? event.metaKey : event.ctrlKey;
  if (!held || event.altKey || event.defaultPrevented) return;
  const act = find(event.key.toLowerCase());
  if (!act) return;
  event.preventDefault();
  act();
}

function action(event: KeyboardEvent, key: string, search: () => void): (() => unknown) | undefined {
  const place = places[key];
  if (place) return () => go(place);
  switch (key) {
    case "k":
      return search;
    case "l":
      return lock;
    case "n":
      return () => go("questions", "new");
    // In a field the person means the letters just typed.
    case "z":
      if (inField(event.target)) return undefined;
      return event.shiftKey ? redo : undo;
    case "y":
      return inField(event.target) || session.app?.macos ? undefined : redo;
    default:
      return undefined;
  }
}

function sizeAction(key: string): (() => unknown) | undefined {
  const size = session.app?.preferences.textSize ?? 100;
  switch (key) {
    case "+":
    case "=":
      return () => prefer({ textSize: stepSize(size, 1) });
    case "-":
      return () => prefer({ textSize: stepSize(size, -1) });
    case "0":
      return () => prefer({ textSize: 100 });
    default:
      return undefined;
  }
}

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=radio], [type=checkbox]), textarea");
}
