// When the window has nothing better to do: nobody types, and nobody sits in the doctor's room with it.
import { here } from "../router.svelte";

/** So long nobody may have touched a key. */
const STILL = 3000; // milliseconds
const AGAIN = 500;

let touched = 0;
const touch = () => void (touched = Date.now());

/** Notices keys until the returned function is called. */
export function watchKeys(): () => void {
  touch();
  window.addEventListener("keydown", touch, { passive: true });
  window.addEventListener("input", touch, { passive: true });
  return () => {
    window.removeEventListener("keydown", touch);
    window.removeEventListener("input", touch);
  };
}

/** The whole window is for the appointment. */
export const inTheRoom = ({ section, rest } = here()): boolean => section === "appointments" && rest[1] === "mode";

/** Waits until it is quiet. `over` ends the waiting. */
export async function quiet(over: () => boolean): Promise<void> {
  while (!over() && (inTheRoom() || Date.now() - touched < STILL)) await wait(AGAIN);
  if (over()) return;
  // The web views of Apple and of Linux lack this.
  if ("requestIdleCallback" in window) await new Promise((done) => requestIdleCallback(done, { timeout: STILL }));
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
