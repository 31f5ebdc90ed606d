// A rectangle on a page, in fractions of its width and height, from its upper left corner.
import type { AreaView } from "../../generated/commands";

export type Spot = { x: number; y: number };

/** A smaller one would be a dot. */
const LEAST = 0.02;

/** From one corner to the one across, whichever they are. */
export function between(one: Spot, other: Spot): AreaView {
  const [left, width] = span(Math.min(one.x, other.x), Math.max(one.x, other.x));
  const [top, height] = span(Math.min(one.y, other.y), Math.max(one.y, other.y));
  return { left, top, width, height };
}

/** The same size with its middle there, or as near as the page allows. */
export function centred({ width, height }: AreaView, at: Spot): AreaView {
  return { left: within(at.x - width / 2, 1 - width), top: within(at.y - height / 2, 1 - height), width, height };
}

/** Moved, as far as the page goes. */
export function moved(area: AreaView, across: number, down: number): AreaView {
  const { left, top, width, height } = area;
  return { ...area, left: within(left + across, 1 - width), top: within(top + down, 1 - height) };
}

/** With its lower right corner moved. */
export function resized(area: AreaView, across: number, down: number): AreaView {
  const { left, top } = area;
  return {
    ...area,
    width: within(area.width + across, 1 - left, LEAST),
    height: within(area.height + down, 1 - top, LEAST),
  };
}

/** Larger or smaller around its middle. */
export function scaled(area: AreaView, by: number): AreaView {
  const size = { ...area, width: within(area.width * by, 1, LEAST), height: within(area.height * by, 1, LEAST) };
  return centred(size, { x: area.left + area.width / 2, y: area.top + area.height / 2 });
}

/** As it stands in an address. */
export function written({ left, top, width, height }: AreaView): string {
  return [left, top, width, height].map((side) => Number(side.toFixed(4))).join(",");
}

/** From an address; null where it is none. */
export function read(text: string | null): AreaView | null {
  const sides = (text ?? "").split(",").map((side) => (/^[01](\.\d+)?$/.test(side) ? Number(side) : NaN));
  const [left, top, width, height] = sides;
  const area = { left, top, width, height };
  return sides.length === 4 && isArea(area) ? area : null;
}

/** Whether this is a rectangle that lies on its page. */
export function isArea(value: unknown): value is AreaView {
  const { left, top, width, height } = (value ?? {}) as Partial<Record<keyof AreaView, unknown>>;
  const fits = (begin: unknown, size: unknown) =>
    typeof begin === "number" && typeof size === "number" && begin >= 0 && size > 0 && begin + size < 1.0001;
  return fits(left, width) && fits(top, height);
}

/** Puts an element there on its page. Through the style object: the content policy drops style attributes. */
export function lay(element: HTMLElement | undefined, { left, top, width, height }: AreaView): void {
  const sides = {
    "inset-inline-start": left,
    "inset-block-start": top,
    "inline-size": width,
    "block-size": height,
  };
  for (const [name, side] of Object.entries(sides)) element?.style.setProperty(name, `${side * 100}%`);
}

function span(begin: number, end: number): [number, number] {
  const [from, to] = [within(begin, 1 - LEAST), within(end, 1)];
  return [from, Math.max(LEAST, to - from)];
}

function within(value: number, most: number, least = 0): number {
  return Math.min(Math.max(value, least), Math.max(most, least));
}
