// Keyboard shortcuts: always with Ctrl or Cmd, never a letter alone, so that no one triggers them by typing or by voice.
import { stepSize } from "../look/appearance";
import { go, type Section } from "../router.svelte";
import { lock, prefer, session } from "../session.svelte";
import { undo } from "../undo.svelte";

const places: Record<string, Section> = { "1": "today", "2": "records", "3": "questions", ",": "settings" };

/** Answers the keys of the open window. */
export function keys(search: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const wanted = session.app?.macos ? event.metaKey : event.ctrlKey;
    if (!wanted || event.altKey || event.defaultPrevented) return;
    const act = action(event, search);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function action(event: KeyboardEvent, search: () => void): (() => unknown) | undefined {
  const key = event.key.toLowerCase();
  const place = places[key];
  if (place) return () => go(place);
  const size = session.app?.preferences.textSize ?? 100;
  switch (key) {
    case "k":
      return search;
    case "l":
      return lock;
    case "n":
      return () => go("questions", "new");
    case "z":
      // In a field the person means the letters just typed.
      return event.shiftKey || inField(event.target) ? undefined : undo;
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
  return target instanceof HTMLElement && target.matches("input, textarea, [contenteditable]");
}
