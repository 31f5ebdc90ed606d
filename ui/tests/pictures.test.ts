// Pictures of paper: how they lie when they are turned and cut, in what order; times in a recording.
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { AreaView, Turn } from "../src/generated/commands";
import { startFrom, timeWords } from "../src/parts/audio/time";
import { leafAt, leafOf } from "../src/parts/pictures/leaves";
import { drawnBy, onShown, onWhole, shownSize, turned, turnedArea, type Look } from "../src/parts/pictures/look";
import { arranged } from "../src/screens/records/arrange";
import { fileIcon } from "../src/screens/records/kinds";
import { view } from "../src/screens/records/view";
import { speak } from "../src/words/words.svelte";
import { isPicture } from "../src/parts/media";

const area = (left: number, top: number, width: number, height: number): AreaView => ({ left, top, width, height });
const near = (found: AreaView | null, wanted: AreaView) => {
  for (const side of ["left", "top", "width", "height"] as const) expect(found?.[side]).toBeCloseTo(wanted[side], 10);
};
const turns: Turn[] = ["none", "right", "half", "left"];

describe("a turned picture", () => {
  const corner = area(0.1, 0.2, 0.3, 0.4);

  test("has its upper left corner where it was turned to", () => {
    near(turnedArea(corner, "right"), area(0.4, 0.1, 0.4, 0.3));
    near(turnedArea(corner, "half"), area(0.6, 0.4, 0.3, 0.4));
    near(turnedArea(corner, "left"), area(0.2, 0.6, 0.4, 0.3));
  });

  test("is as it was after four quarters, and what was cut turns with it", () => {
    let look: Look = { turn: "none", crop: corner };
    for (const turn of ["right", "half", "left", "none"]) {
      look = turned(look, "right");
      expect(look.turn).toBe(turn);
    }
    near(look.crop, corner);
    near(turned(look, "left").crop, turnedArea(corner, "left"));
  });

  test.each(turns)("%s: a place on what is shown is the same place on the whole", (turn) => {
    const look: Look = { turn, crop: area(0.2, 0.1, 0.6, 0.5) };
    const shown = area(0.25, 0.5, 0.5, 0.25);
    near(onShown(onWhole(shown, look), look), shown);
  });

  test("shows of a marked place what was not cut away", () => {
    const look: Look = { turn: "none", crop: area(0.5, 0, 0.5, 1) };
    near(onShown(area(0.25, 0.2, 0.5, 0.2), look), area(0, 0.2, 0.5, 0.2));
    expect(onShown(area(0.1, 0.1, 0.2, 0.2), look)).toBeNull();
  });

  test.each(turns)("%s: its corners are drawn onto the corners of the canvas", (turn) => {
    const size = { width: 400, height: 300 };
    const { width, height, scale } = shownSize(size, { turn, crop: null }, 200);
    expect(Math.max(width, height)).toBe(200);
    const [a, b, c, d, e, f] = drawnBy(size, { turn, crop: null }, scale);
    const corners = [
      [0, 0],
      [400, 300],
    ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f]);
    for (const [x = -1, y = -1] of corners) {
      expect([0, width].some((side) => Math.abs(side - x) < 0.01)).toBe(true);
      expect([0, height].some((side) => Math.abs(side - y) < 0.01)).toBe(true);
    }
  });

  test("is cut after it was turned", () => {
    const look: Look = { turn: "right", crop: area(0, 0, 0.5, 1) };
    expect(shownSize({ width: 400, height: 300 }, look, 1000)).toEqual({ width: 150, height: 400, scale: 1 });
  });
});

test("pages are turned, shown whole and moved, and nothing happens where there is nothing to do", () => {
  const pages = ["a", "b", "c"].map((object) => ({ object, turn: "none" as Turn, crop: null }));
  const order = (what: "up" | "down", object: string) => arranged(pages, object, what)?.map((page) => page.object);
  expect(order("up", "b")).toEqual(["b", "a", "c"]);
  expect(order("down", "a")).toEqual(["b", "a", "c"]);
  expect(order("down", "b")).toEqual(["a", "c", "b"]);
  expect(order("up", "a")).toBeUndefined();
  expect(order("down", "c")).toBeUndefined();
  const [, second] = arranged(pages, "b", "left") ?? [];
  expect(second).toEqual({ object: "b", turn: "left", crop: null });
  expect(arranged([{ object: "a", turn: "half", crop: area(0, 0, 1, 0.5) }], "a", "whole")).toEqual([pages[0]]);
});

test("the pages of several files are one row", () => {
  const counts = [1, 3, 1];
  expect([1, 2, 3, 4, 5].map((leaf) => leafAt(counts, leaf))).toEqual([
    { index: 0, page: 1 },
    { index: 1, page: 1 },
    { index: 1, page: 2 },
    { index: 1, page: 3 },
    { index: 2, page: 1 },
  ]);
  for (let leaf = 1; leaf <= 5; leaf++) expect(leafOf(counts, leafAt(counts, leaf))).toBe(leaf);
  expect(leafAt(counts, 9)).toEqual({ index: 2, page: 1 });
  expect(leafAt(counts, 0)).toEqual({ index: 0, page: 1 });
});

test("files have a fitting sign, and addresses lead to the pages", () => {
  expect(
    ["image/heic", "audio/mp4", "application/x-imaging-disc", "text/csv", "application/pdf"].map(fileIcon),
  ).toEqual(["picture", "sound", "disc", "table", "record"]);
  expect(isPicture({ mediaType: "image/tiff" })).toBe(true);
  expect(isPicture({ mediaType: "image/svg+xml" })).toBe(false);
  expect(view(["k1", "pages"])).toEqual({ name: "pages", id: "k1" });
});

describe("a time in a recording", () => {
  beforeAll(() => speak("en-CA", true));

  test("is said in words", () => {
    expect([0, 42.9, 185, 3720].map(timeWords)).toEqual(["0 s", "42 s", "3 min 5 s", "1 h 2 min"]);
  });

  test("is where it stopped, and the beginning after the end", () => {
    expect(startFrom(30, 40)).toBe(30);
    expect(startFrom(39.5, 40)).toBe(0);
    expect(startFrom(30, Infinity)).toBe(30);
  });
});

describe("the quiet", () => {
  test("does not come while somebody types, nor in the doctor's room", async () => {
    vi.useFakeTimers();
    const { inTheRoom, quiet, watchKeys } = await import("../src/looking/quiet");
    const end = watchKeys();
    let came = false;
    void quiet(() => false).then(() => (came = true));
    for (let second = 0; second < 6; second++) {
      window.dispatchEvent(new Event("keydown"));
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(came).toBe(false);
    await vi.advanceTimersByTimeAsync(4000);
    expect(came).toBe(true);
    end();
    vi.useRealTimers();
    expect(inTheRoom({ section: "appointments", rest: ["a1", "mode"] })).toBe(true);
    expect(inTheRoom({ section: "appointments", rest: ["a1"] })).toBe(false);
  });
});
