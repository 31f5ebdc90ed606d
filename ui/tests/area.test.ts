// Boxes on a page, in fractions of it.
import { expect, test } from "vitest";
import { between, centred, isArea, moved, read, resized, scaled, written } from "../src/parts/area/area";

const box = { left: 0.4, top: 0.4, width: 0.2, height: 0.1 };
const far = [-3, -0.5, -0.01, 0, 0.01, 0.5, 3];

test("a box is drawn between two corners, whichever comes first", () => {
  const drawn = { left: 0.25, top: 0.5, width: 0.5, height: 0.25 };
  expect(between({ x: 0.25, y: 0.5 }, { x: 0.75, y: 0.75 })).toEqual(drawn);
  expect(between({ x: 0.75, y: 0.75 }, { x: 0.25, y: 0.5 })).toEqual(drawn);
  expect(between({ x: -1, y: 0.5 }, { x: 2, y: 0.75 })).toEqual({ ...drawn, left: 0, width: 1 });
});

test("whatever is done with a box, it stays on the page and can be seen", () => {
  const done = far.flatMap((x) =>
    far.flatMap((y) => [
      moved(box, x, y),
      resized(box, x, y),
      centred(box, { x, y }),
      between({ x, y }, { x, y }),
      scaled(box, 1 + x / 4),
    ]),
  );
  for (const area of done) {
    expect(isArea(area), JSON.stringify(area)).toBe(true);
    expect(Math.min(area.width, area.height)).toBeGreaterThanOrEqual(0.0199);
  }
});

test("moving keeps the size, resizing keeps the corner, scaling keeps the middle", () => {
  expect(moved(box, 9, 0)).toEqual({ ...box, left: 0.8 });
  expect(resized(box, 0.1, 0.1)).toMatchObject({ left: 0.4, top: 0.4 });
  const larger = scaled(box, 2);
  expect(larger.left + larger.width / 2).toBeCloseTo(0.5);
  expect(larger.top + larger.height / 2).toBeCloseTo(0.45);
});

test("a box comes back from an address as it was", () => {
  for (const area of [box, { left: 0, top: 0, width: 1, height: 1 }, between({ x: 1 / 3, y: 1 }, { x: 1, y: 0.1 })]) {
    const back = read(written(area));
    expect(back && Math.abs(back.left - area.left) + Math.abs(back.height - area.height)).toBeLessThan(0.001);
  }
});
