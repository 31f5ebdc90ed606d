// Words on a chart: each is put where it covers nothing, or left out; the table beside the chart has them all.

export type Box = { x: number; y: number; width: number; height: number };
/** Words, and where they may stand, the best place first. */
export type Label = { id: string; places: readonly Box[] };

/** Whoever comes first in the list has the first choice. Nothing leaves the room, and nothing covers another or what is `taken`. */
export function put(labels: readonly Label[], room: Box, taken: readonly Box[] = []): Map<string, Box> {
  const full = [...taken];
  const found = new Map<string, Box>();
  for (const { id, places } of labels) {
    const place = places.find((box) => within(box, room) && !full.some((other) => overlap(box, other)));
    if (!place) continue;
    found.set(id, place);
    full.push(place);
  }
  return found;
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const within = (box: Box, room: Box) =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height;

const NARROW = /[ijlrtfI.,:;'’|!()[\]/ \u00A0·-]/;
const WIDE = /[mwMWµμ@%“”«»≤≥]/;

/** How wide words are at most, in pixels: letters are counted, because a chart is laid out before it is drawn. */
export function wide(words: string, size: number, bold = false): number {
  let ems = 0;
  for (const sign of words)
    ems += NARROW.test(sign) ? 0.36 : WIDE.test(sign) ? 0.92 : /[\p{Lu}\d]/u.test(sign) ? 0.7 : 0.6;
  return ems * size * (bold ? 1.04 : 1);
}

/** Places around a point: above, below, beside both, and at its sides. */
export function around(x: number, y: number, width: number, height: number, gap: number, below: boolean): Box[] {
  const rows = [y - gap - height, y + gap];
  if (below) rows.reverse();
  const over = [x - width / 2, x - width * 0.15, x - width * 0.85];
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const sides = [x + gap, x - gap - width].map((left) => box(left, y - height / 2));
  return [...over.flatMap((left) => rows.map((top) => box(left, top))), ...sides];
}
