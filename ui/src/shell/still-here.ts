// Someone is here: puts off the idle lock.
import { call } from "../backend/client";

// Every 20 seconds is often enough for a lock counted in minutes.
const PAUSE = 20_000;
const signs = ["pointerdown", "pointermove", "keydown", "wheel"] as const;

/** Tells the program of keys and pointer until the returned function is called. */
export function watchForPeople(): () => void {
  let last = 0;
  const seen = () => {
    if (Date.now() - last < PAUSE) return;
    last = Date.now();
    // Refused while locked, where there is nothing to put off.
    void call("still_here").catch(() => undefined);
  };
  for (const sign of signs) window.addEventListener(sign, seen, { passive: true });
  return () => {
    for (const sign of signs) window.removeEventListener(sign, seen);
  };
}
