// A picture of a scan, made anew from the disc each time somebody looks.
import { call } from "../../../backend/client";
import type { Input } from "../../../backend/client";

export type Wanted = Input<"picture">;

/** The page count stands before the picture. */
const HEAD = 4; // bytes
/** More at once would make each of them late. */
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

/** The picture as a file for the page. `stillWanted` is asked before it is made: whoever scrolled past does not hold up others. */
export async function pictureOf(wanted: Wanted, stillWanted: () => boolean): Promise<Blob | null> {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running++;
  try {
    if (!stillWanted()) return null;
    const answer = await call("picture", wanted);
    return new Blob([answer.slice(HEAD)], { type: "image/png" });
  } finally {
    running--;
    waiting.shift()?.();
  }
}
