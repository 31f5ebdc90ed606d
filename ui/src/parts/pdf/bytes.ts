// The bytes of a kept file, in pieces: one answer holds at most 1 MiB.
import { call } from "../../backend/client";

const PIECE = 1024 * 1024;

/** The bytes from `begin` up to, not including, `end`. */
export async function readRange(object: string, begin: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(end - begin);
  let filled = 0;
  while (filled < whole.length) {
    const length = Math.min(PIECE, whole.length - filled);
    const piece = new Uint8Array(await call("file_bytes", { object, from: begin + filled, length }));
    // A file shorter than it said it is: what is there is shown.
    if (piece.length === 0) return whole.slice(0, filled);
    whole.set(piece.subarray(0, length), filled);
    filled += piece.length;
  }
  return whole;
}
