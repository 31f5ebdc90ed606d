// A piece of a file around some bytes of it, as text.

/** The most that is read of a file at once: more is slow to lay out, and nobody reads it. */
export const MOST = 64 * 1024;
/** So many bytes are shown before and after the place. */
const AROUND = 320;

export type Range = { begin: number; end: number };
export type Spot = { before: string; marked: string; after: string; cut: boolean };

/** Which bytes to read to show `length` bytes from `from`. */
export function around(from: number, length: number): Range {
  const begin = Math.max(0, from - AROUND);
  return { begin, end: Math.min(from + length + AROUND, begin + MOST) };
}

/** The three parts of what was read from `begin` on. */
export function spot(read: Uint8Array, begin: number, from: number, length: number): Spot {
  const start = Math.min(from - begin, read.length);
  const end = Math.min(start + length, read.length);
  return {
    before: begin === 0 ? text(read.subarray(0, start)) : fromLine(text(read.subarray(letterStart(read), start))),
    marked: text(read.subarray(start, end)),
    after: text(read.subarray(end)),
    cut: length > MOST - AROUND,
  };
}

/** From the beginning of a line on, where there is one soon. */
function fromLine(cut: string): string {
  const line = cut.indexOf("\n");
  return line >= 0 && line < cut.length / 2 ? cut.slice(line + 1) : cut;
}

/** The first byte that is not the rest of a letter cut in two. */
function letterStart(read: Uint8Array): number {
  const start = read.findIndex((byte) => (byte & 0xc0) !== 0x80);
  return start < 0 || start > 3 ? 0 : start;
}

function text(bytes: Uint8Array): string {
  // `stream` holds back a letter cut in two at the end. Signs that are no letters would move or hide the others.
  return new TextDecoder()
    .decode(bytes, { stream: true })
    .replace(/[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}
