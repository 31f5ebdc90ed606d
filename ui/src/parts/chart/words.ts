// Room for words in a drawing: about how wide they are, so that what is laid out can be tested without a window.

/** About how wide words are, in pixels. Rather too much than too little. */
export const wide = (words: string, size: number): number => words.length * size * 0.54;

/** Words in lines of at most so many pixels; what is left over after the last line is cut, and says so. */
export function lines(words: string, size: number, room: number, most: number): string[] {
  const made: string[] = [];
  let line = "";
  for (const word of words.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (!line || wide(longer, size) <= room) line = longer;
    else {
      made.push(line);
      line = word;
    }
  }
  if (line) made.push(line);
  const shown = made.slice(0, most);
  const letters = Math.max(1, Math.floor(room / (size * 0.54)));
  return shown.map((one, index) => {
    const more = index === most - 1 && made.length > most;
    if (!more && wide(one, size) <= room) return one;
    return `${one.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
  });
}

export type Box = { left: number; right: number; top: number; bottom: number };

export const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
