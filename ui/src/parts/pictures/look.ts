// How a picture is shown: turned, and cut to its page. A place on a picture is kept as a part of the whole picture, not turned beyond
// what the camera says: so it stays right when the picture is turned or cut later.
import type { AreaView, LookView, Turn } from "../../generated/commands";

export type Look = Pick<LookView, "turn" | "crop">;
export type Size = { width: number; height: number };

export const AS_IT_IS: Look = { turn: "none", crop: null };

const TURNS: readonly Turn[] = ["none", "right", "half", "left"];
const quarters = (turn: Turn) => TURNS.indexOf(turn);

/** How this picture of a record is shown. */
export function lookOf(looks: readonly LookView[], object: string): Look {
  const { turn, crop } = looks.find((look) => look.object === object) ?? AS_IT_IS;
  return { turn, crop };
}

export const isAsItIs = ({ turn, crop }: Look): boolean => turn === "none" && crop === null;

/** A quarter further; what was cut turns with it. */
export function turned({ turn, crop }: Look, to: "left" | "right"): Look {
  const next = TURNS[(quarters(turn) + quarters(to)) % 4] ?? "none";
  return { turn: next, crop: crop && turnedArea(crop, to) };
}

/** A part of the picture after it was turned. */
export function turnedArea({ left, top, width, height }: AreaView, turn: Turn): AreaView {
  switch (turn) {
    case "none":
      return { left, top, width, height };
    case "right":
      return { left: least(1 - top - height), top: left, width: height, height: width };
    case "half":
      return { left: least(1 - left - width), top: least(1 - top - height), width, height };
    case "left":
      return { left: top, top: least(1 - left - width), width: height, height: width };
  }
}

/** Where a part of the whole picture lies on what is shown; null where it was cut away. */
export function onShown(area: AreaView, { turn, crop }: Look): AreaView | null {
  const placed = turnedArea(area, turn);
  if (!crop) return placed;
  const [left, width] = within(placed.left, placed.width, crop.left, crop.width);
  const [top, height] = within(placed.top, placed.height, crop.top, crop.height);
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** Where a part of what is shown lies on the whole picture. */
export function onWhole(area: AreaView, { turn, crop }: Look): AreaView {
  return turnedArea(crop ? inside(area, crop) : area, TURNS[(4 - quarters(turn)) % 4] ?? "none");
}

/** A part of a part. */
export function inside(area: AreaView, of: AreaView): AreaView {
  return {
    left: of.left + area.left * of.width,
    top: of.top + area.top * of.height,
    width: area.width * of.width,
    height: area.height * of.height,
  };
}

/** How large a picture of this size is when it is shown so, no longer than `longest` on its longer side. */
export function shownSize({ width, height }: Size, { turn, crop }: Look, longest: number): Size & { scale: number } {
  const across = quarters(turn) % 2 === 0 ? [width, height] : [height, width];
  const [wide, high] = [(across[0] ?? 0) * (crop?.width ?? 1), (across[1] ?? 0) * (crop?.height ?? 1)];
  const scale = Math.min(1, longest / Math.max(wide, high, 1));
  return { width: Math.max(1, Math.round(wide * scale)), height: Math.max(1, Math.round(high * scale)), scale };
}

/** The six numbers with which a canvas draws a picture of this size so. */
export function drawnBy(
  { width, height }: Size,
  { turn, crop }: Look,
  scale: number,
): [number, number, number, number, number, number] {
  const [cos, sin] = ([
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ][quarters(turn)] ?? [1, 0]) as [number, number];
  const [wide, high] = quarters(turn) % 2 === 0 ? [width, height] : [height, width];
  // Turned around its corner, a picture lies outside the canvas; it is moved back in.
  const across = (turn === "right" || turn === "half" ? wide : 0) - (crop?.left ?? 0) * wide;
  const down = (turn === "left" || turn === "half" ? high : 0) - (crop?.top ?? 0) * high;
  return [cos * scale, sin * scale, -sin * scale || 0, cos * scale, across * scale, down * scale];
}

const least = (side: number) => Math.max(0, side);

function within(begin: number, size: number, from: number, whole: number): [number, number] {
  const [first, last] = [Math.max(begin, from), Math.min(begin + size, from + whole)];
  return [(first - from) / whole, (last - first) / whole];
}
