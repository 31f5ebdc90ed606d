// What a person copies out of the window would stay on the clipboard after a lock: the program is told, so that it can take it off.
import { call } from "../backend/client";

// The event comes before the words are on the clipboard, where the program then looks for them.
const ON_CLIPBOARD = 100; // milliseconds
const signs = ["copy", "cut"] as const;

/** Tells the program of what is copied until the returned function is called. */
export function watchForCopied(): () => void {
  const seen = () => {
    // Refused while locked, where there is nothing of a person to copy.
    setTimeout(() => void call("copied").catch(() => undefined), ON_CLIPBOARD);
  };
  for (const sign of signs) document.addEventListener(sign, seen);
  return () => {
    for (const sign of signs) document.removeEventListener(sign, seen);
  };
}
