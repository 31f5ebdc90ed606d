// What the charts of results decide by themselves: axes, days, what is joined, where words stand.
import { describe, expect, test } from "vitest";
import type { MeasuredView, MeasureView, PointView } from "../src/generated/commands";
import { calendar, spot } from "../src/parts/chart/days";
import { around, overlap, put, wide, type Box, type Label } from "../src/parts/chart/labels";
import { latest, markNumber } from "../src/parts/chart/latest";
import { layLine, type LineValues } from "../src/parts/chart/line";
import { pairs, panels } from "../src/parts/chart/series";
import { daysOf, layTrend, type TrendWords } from "../src/parts/chart/trend";
import { digitsOf, farApart, valueAxis } from "../src/parts/chart/values";
import { position } from "../src/screens/records/measured";
import { byKind, named } from "../src/screens/records/measures/lines";
import { during } from "../src/screens/records/measures/treatments";
import { view } from "../src/screens/records/view";

/** Numbers that look like chance and are the same each time (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
const ROUNDS = 400;
const any = (random: () => number) => (random() - 0.2) * 10 ** Math.floor(random() * 9 - 4);

describe("an axis of values", () => {
  test("holds every value between round ends, with few even steps", () => {
    const random = chance(8);
    for (let round = 0; round < ROUNDS; round++) {
      const values = Array.from({ length: 1 + Math.floor(random() * 8) }, () => any(random));
      const { low, high, ticks, at, digits } = valueAxis(values);
      const little = (high - low) * 1e-6;
      expect(low - little).toBeLessThanOrEqual(Math.min(...values));
      expect(high + little).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks[0]).toBe(low);
      expect(ticks.at(-1)).toBe(high);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(8);
      const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0));
      const step = steps[0] ?? 0;
      steps.forEach((one) => expect(Math.abs(one / step - 1)).toBeLessThan(1e-6));
      // 1, 2 or 5 times a power of ten, and its digits say all of it.
      expect([1, 2, 5, 10]).toContain(Number((step / 10 ** Math.floor(Math.log10(step) + 1e-9)).toPrecision(6)));
      ticks.forEach((tick) => expect(Number(tick.toFixed(digits))).toBe(tick));
      for (const value of values) {
        expect(at(value)).toBeGreaterThanOrEqual(0);
        expect(at(value)).toBeLessThanOrEqual(1);
      }
      const sorted = [...values].sort((a, b) => a - b).map(at);
      sorted.slice(1).forEach((place, index) => expect(place).toBeGreaterThanOrEqual(sorted[index] ?? 0));
    }
  });

  test("begins at nothing where nothing is near, and close to the values where they are close together", () => {
    expect(valueAxis([3.1, 8.9]).ticks).toEqual([0, 5, 10]);
    expect(valueAxis([135, 141, 145]).ticks).toEqual([130, 135, 140, 145]);
    expect(valueAxis([0.1, 0.3]).ticks).toEqual([0, 0.1, 0.2, 0.3]);
    // Nothing that was measured is below nothing, and no axis says so.
    expect(valueAxis([1]).low).toBeGreaterThanOrEqual(0);
    expect(valueAxis([-3, 2]).low).toBeLessThanOrEqual(-3);
    expect(valueAxis([]).ticks.length).toBeGreaterThan(1);
  });

  test("of times ten is only for values far apart, and holds them all", () => {
    expect(farApart([0.02, 11.4])).toBe(true);
    expect(farApart([1, 20])).toBe(false);
    expect(farApart([0, 100])).toBe(false);
    const random = chance(3);
    for (let round = 0; round < ROUNDS; round++) {
      const values = Array.from({ length: 4 }, () => Math.abs(any(random)) + 1e-4);
      const axis = valueAxis(values, { log: true });
      expect(axis.log).toBe(true);
      expect(axis.low).toBeLessThanOrEqual(Math.min(...values) * 1.0001);
      expect(axis.high).toBeGreaterThanOrEqual(Math.max(...values) * 0.9999);
      axis.ticks.forEach((tick) => expect(Math.log10(tick) - Math.round(Math.log10(tick))).toBeCloseTo(0, 6));
    }
    // Nothing has no place on it.
    expect(valueAxis([0, 5], { log: true }).log).toBe(false);
  });

  test("a number that was worked out keeps four digits that count", () => {
    expect([0.83712, 74.1, 12345, 0].map(digitsOf)).toEqual([4, 2, 0, 0]);
  });
});

describe("words on a chart", () => {
  test("never cover one another, nor what is taken, nor leave the room; the first gets its place", () => {
    const random = chance(21);
    const room: Box = { x: 0, y: 0, width: 300, height: 160 };
    for (let round = 0; round < ROUNDS; round++) {
      const points = Array.from({ length: 1 + Math.floor(random() * 30) }, () => [random() * 300, random() * 160]);
      const taken = points.map(([x = 0, y = 0]) => ({ x: x - 5, y: y - 5, width: 10, height: 10 }));
      const labels: Label[] = points.map(([x = 0, y = 0], index) => ({
        id: `${index}`,
        places: around(x, y, 20 + random() * 40, 18, 8, random() > 0.5),
      }));
      const found = [...put(labels, room, taken).values()];
      found.forEach((box, index) => {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 300 && box.y + box.height <= 160).toBe(true);
        expect(found.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        expect(taken.some((other) => overlap(box, other))).toBe(false);
      });
    }
    expect(put([{ id: "a", places: [{ x: 10, y: 10, width: 5, height: 5 }] }], room).has("a")).toBe(true);
  });

  test("are taken to be wider when they are longer or bold", () => {
    expect(wide("128 g/L", 16)).toBeGreaterThan(wide("128", 16));
    expect(wide("128", 16, true)).toBeGreaterThan(wide("128", 16));
  });

  test("on a number line: none covers another, all stay inside, in every width and size", () => {
    const random = chance(5);
    for (let round = 0; round < ROUNDS; round++) {
      const [rem, width] = [16 * (1 + random()), 220 + random() * 600];
      const mark = (id: string) => ({
        id,
        value: random() * 20,
        words: "Dr. Quill: “I look again at 7”",
        short: "Dr. Quill",
      });
      const values: LineValues = {
        now: { value: random() * 10, words: "3.1", when: "12 May", open: false },
        before: random() > 0.3 ? { value: random() * 10, words: "3.4 last time, 14 Apr", short: "3.4" } : null,
        low: random() > 0.5 ? random() * 3 : null,
        high: random() > 0.3 ? 3 + random() * 9 : null,
        range: "Lab’s own range, 0 to 5.0",
        marks: random() > 0.5 ? [mark("a"), mark("b")] : [],
        write: (value) => value.toFixed(1),
      };
      const laid = layLine(values, width, rem);
      const rows = [laid.nowWords, ...(laid.beforeWords ? [laid.beforeWords] : []), ...laid.below, ...laid.numbers];
      const boxes = rows.map(({ x, y, width, size }) => ({ x, y: y - size * rem, width, height: size * rem }));
      boxes.forEach((box, index) => {
        expect(box.x).toBeGreaterThanOrEqual(-0.001);
        expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001);
        expect(box.y + box.height).toBeLessThanOrEqual(laid.height);
        expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
      });
    }
  });
});

describe("days", () => {
  test("known in part lie in the middle and as wide as they are unknown", () => {
    expect(spot("1970-01-02")).toEqual({ at: 1, half: 0, about: false });
    expect(spot("~2019-05")).toMatchObject({ half: 15, about: true });
    expect(spot("2019")?.half).toBe(182);
    expect(spot("spring")).toBeNull();
    expect(spot(null)).toBeNull();
  });

  test("on the axis are first days of months or years, in order and not too many", () => {
    const random = chance(13);
    for (let round = 0; round < ROUNDS; round++) {
      const from = 10_000 + random() * 8_000;
      const until = from + 1 + random() ** 3 * 12_000;
      const most = 2 + random() * 8;
      const ticks = calendar(from, until, most);
      expect(ticks.length).toBeLessThanOrEqual(most + 2);
      ticks.forEach(({ at, iso }, index) => {
        expect(at >= from && at <= until).toBe(true);
        expect(at).toBeGreaterThan(ticks[index - 1]?.at ?? 0);
        expect(iso).toMatch(/^\d{4}(-\d{2})?$/);
      });
    }
    expect(calendar(spot("2026-01-20")!.at, spot("2026-04-10")!.at, 6).map(({ iso }) => iso)).toEqual([
      "2026-02",
      "2026-03",
      "2026-04",
    ]);
  });
});

/** As the program spells units to compare them. */
const keyOf = (unit: string | null) => unit && unit.replace(/[µμ]/g, "u");

const value = (part: Partial<MeasuredView> = {}): MeasuredView => ({
  name: null,
  original: `${part.comparator ?? ""}${part.number ?? "words"}`,
  number: null,
  comparator: null,
  unit: "µg/L",
  low: null,
  high: null,
  rangeText: null,
  flag: null,
  lab: "Linden",
  method: null,
  ...part,
});
const point = (when: string | null, part: Partial<MeasuredView> = {}): PointView => ({
  entry: "e1",
  when,
  value: value(part),
  converted: null,
  convertedLow: null,
  convertedHigh: null,
  source: null,
  unitKey: keyOf(value(part).unit),
});
const measure = (points: PointView[], lines: MeasureView["lines"]): MeasureView => ({
  key: "a",
  name: "CEA",
  points,
  lines,
  units: [],
  shown_in: null,
  marks: [],
  closed: 0,
});
const line = (points: number[], { unit = "µg/L", ...part }: Partial<MeasureView["lines"][number]> = {}) => ({
  unit,
  unitKey: keyOf(unit),
  lab: "Linden",
  method: null,
  points,
  ...part,
});

describe("what is joined", () => {
  const mixed = measure(
    [
      point("2025-12-09", { number: 8.9, lab: "Harbour", low: 0, high: 4.7 }),
      point("2026-01-08", { number: 7.4, low: 0, high: 5 }),
      point("2026-02-19", { number: 0.5, comparator: "<", low: 0, high: 5 }),
      point("2026-03-17", { number: 4.1, low: 0, high: 5 }),
      point("2026-04-14", { number: 3.4, low: 0, high: 5 }),
      point("2026-05-01", { number: 1.2, unit: "mg/dL" }),
      point("2026-05-02", {}),
      point(null, { number: 2 }),
    ],
    [line([0], { lab: "Harbour" }), line([1, 3, 4]), line([5], { unit: "mg/dL" })],
  );

  test("is what the program says, and never over a value that is only less or more", () => {
    const [first, second] = panels(mixed);
    // The panel of the newest value comes first; another unit is another panel.
    expect([first?.unit, second?.unit]).toEqual(["mg/dL", "µg/L"]);
    const [main, other] = second?.lines ?? [];
    expect(main?.dots.map(({ point }) => point)).toEqual([1, 2, 3, 4]);
    expect(main && pairs(main).map(([a, b]) => [a.point, b.point])).toEqual([[3, 4]]);
    expect(other).toMatchObject({ lab: "Harbour", other: "lab" });
    expect(other && pairs(other)).toEqual([]);
    // Words and values without a day are in the table alone.
    expect(second?.lines.flatMap(({ dots }) => dots)).toHaveLength(5);
  });

  test("one unit in two spellings is one panel, and a capital letter may be another unit", () => {
    const spelt = (units: string[]) =>
      panels(
        measure(
          units.map((unit, at) => point(`2026-01-0${1 + at}`, { number: 2, unit })),
          units.map((unit, at) => line([at], { unit })),
        ),
      ).length;
    expect(spelt(["ug/L", "µg/L", "μg/L"])).toBe(1);
    expect(spelt(["mU/L", "MU/L"])).toBe(2);
  });

  test("a value whose day is only partly known is joined on neither side", () => {
    const whens = ["2026-01-08", "2026-02", "2026-03-01", "~2026-04-01", "2026-05-01", "2026-06-01"];
    const [panel] = panels(
      measure(
        whens.map((when) => point(when, { number: 2 })),
        [line([0, 1, 2, 3, 4, 5])],
      ),
    );
    expect(panel?.lines.flatMap(pairs).map(([a, b]) => [a.point, b.point])).toEqual([[4, 5]]);
  });

  test("every pair is of one line, whatever comes in", () => {
    const random = chance(34);
    for (let round = 0; round < ROUNDS; round++) {
      const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!;
      const points = Array.from({ length: 12 }, (_, index) =>
        point(`2026-01-${String(10 + index)}`, {
          number: random() * 9,
          lab: pick(["Linden", "Harbour", null]),
          method: pick(["A", null]),
          unit: pick(["µg/L", "mg/dL"]),
          comparator: pick([null, null, "<"]),
        }),
      );
      const lines: MeasureView["lines"] = [];
      points.forEach(({ value: { unit, lab, method, comparator } }, index) => {
        if (comparator) return;
        const found = lines.find((one) => one.unit === unit && one.lab === lab && one.method === method);
        if (found) found.points.push(index);
        else lines.push({ unit, unitKey: keyOf(unit), lab, method, points: [index] });
      });
      const shown = panels(measure(points, lines));
      const dots = shown.flatMap((panel) => panel.lines.flatMap((one) => one.dots));
      expect(new Set(dots.map((dot) => dot.point)).size).toBe(points.length);
      for (const [a, b] of shown.flatMap((panel) => panel.lines.flatMap(pairs))) {
        const [from, to] = [points[a.point]?.value, points[b.point]?.value];
        expect([from?.unit, from?.lab, from?.method]).toEqual([to?.unit, to?.lab, to?.method]);
        expect(from?.comparator ?? to?.comparator ?? null).toBeNull();
      }
    }
  });

  test("each stretch of time has the range that the lab printed then", () => {
    const ranges = panels(mixed)[1]?.ranges ?? [];
    expect(ranges.map(({ low, high }) => [low, high])).toEqual([
      [0, 4.7],
      [0, 5],
    ]);
    expect(ranges[0]?.from).toBe(-Infinity);
    expect(ranges[0]?.until).toBe(ranges[1]?.from);
    expect(ranges[1]?.until).toBe(Infinity);
  });

  test("lies on the picture without one word on another, in every width and size", () => {
    const words: TrendWords = {
      value: ({ value }) => value.toFixed(1),
      day: ({ when }) => `${Math.round(when.at)}`,
      tick: ({ iso }) => iso,
      range: () => "Lab’s own range, 0 to 5.0",
      number: (value, digits) => value.toFixed(digits),
    };
    const random = chance(55);
    for (let round = 0; round < 120; round++) {
      const count = 1 + Math.floor(random() * 40);
      const points = Array.from({ length: count }, (_, index) =>
        point(`20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 9}`, { number: random() * 12, low: 0, high: 5 }),
      );
      const order = points
        .map((_, index) => index)
        .sort((a, b) => (points[a]?.when ?? "").localeCompare(points[b]?.when ?? ""));
      const shown = panels(measure(points, [line(order)]));
      const days = daysOf(shown)!;
      const [width, rem] = [250 + random() * 500, 16 * (1 + random())];
      const laid = layTrend(shown[0]!, days, words, { width, rem, log: false });
      for (const texts of [[...laid.labels, ...laid.ranges], laid.days]) {
        const boxes = texts.map(({ x, y, words }) => {
          const size = wide(words, 0.9375 * rem);
          return { x: x - size / 2, y: y - 0.9 * rem, width: size, height: 0.9375 * rem };
        });
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
        });
      }
      // The newest value always says its number, where there is any room at all.
      const newest = shown[0]?.lines[0]?.dots.at(-1)?.point;
      if (count < 12 && width / rem > 20) expect(laid.labels.some(({ id }) => id === `${newest}`)).toBe(true);
    }
  });
});

describe("the newest value", () => {
  test("is told beside the one before, and what differs is said", () => {
    const two = (part: Partial<MeasuredView>) =>
      latest(measure([point("2026-01-08", { number: 2, ...part }), point("2026-02-08", { number: 1 })], []))?.unlike;
    expect(two({})).toBeNull();
    expect(two({ lab: "Harbour" })).toBe("lab");
    expect(two({ method: "B" })).toBe("method");
    expect(two({ unit: "mg/dL", lab: "Harbour" })).toBe("unit");
    expect(latest(measure([], []))).toBeNull();
    // A value without a day is not the newest one while another has one.
    expect(
      latest(measure([point("2026-01-08", { number: 2 }), point(null, { number: 9 })], []))?.point.value.number,
    ).toBe(2);
  });

  test("is compared only with its own lab’s ends, and only where it is a plain number", () => {
    expect(position(value({ number: 3.1, low: 0, high: 5 }))).toBe("inside");
    expect(position(value({ number: 5, low: 0, high: 5 }))).toBe("inside");
    expect(position(value({ number: 5.1, high: 5 }))).toBe("above");
    expect(position(value({ number: 3, low: 4 }))).toBe("below");
    expect(position(value({ number: 3 }))).toBeNull();
    expect(position(value({ number: 0.01, comparator: "<", high: 4 }))).toBeNull();
    expect(position(value({ low: 0, high: 5 }))).toBeNull();
    expect(position(value({ number: 4, high: 4, rangeText: "< 4.0" }))).toBeNull();
    expect(position(value({ number: 4, high: 4, rangeText: "<= 4.0" }))).toBe("inside");
    expect(position(value({ number: 4, low: 5, high: 1 }))).toBeNull();
  });

  test("a doctor’s number is drawn only in its own unit, or where it was converted", () => {
    const said = { id: "k", words: "", by: "", when: "2026" };
    const mark = { ...said, number: 7, unit: "μg/L", unitKey: "ug/L", converted: null };
    expect(markNumber(mark, "ug/L")).toBe(7);
    expect(markNumber(mark, "mg/dL")).toBeNull();
    expect(markNumber({ ...mark, converted: 0.7, unitKey: "mg/dL" }, "mg/dL")).toBe(0.7);
    expect(markNumber({ ...mark, converted: 0.7, unitKey: "mg/dL" }, "ug/L")).toBeNull();
  });
});

describe("the list", () => {
  const row = (name: string, kind: "lab_result" | "vital_sign" | "finding") => ({
    key: name,
    name,
    kind,
    count: 1,
    last: null,
    when: null,
    closed: 0,
  });
  const all = [
    row("Weight", "vital_sign"),
    row("Hémoglobine", "lab_result"),
    row("Ki-67", "finding"),
    row("CEA", "lab_result"),
  ];

  test("has lab results first, each kind in the order it came", () => {
    expect(byKind(all).map(({ lines }) => lines.map(({ name }) => name))).toEqual([
      ["Hémoglobine", "CEA"],
      ["Weight"],
      ["Ki-67"],
    ]);
  });

  test("is looked through without accents, by all the words", () => {
    expect(named(all, "hemo").map(({ name }) => name)).toEqual(["Hémoglobine"]);
    expect(named(all, " ")).toHaveLength(4);
    expect(named(all, "hemo x")).toEqual([]);
  });

  test("addresses hold keys with any sign", () => {
    expect(view(["measures", "t:blood pressure/upper", "a:cea"])).toEqual({
      name: "measure",
      keys: ["t:blood pressure/upper", "a:cea"],
    });
  });
});

test("a treatment lies behind results of its own time; one without an end goes on", () => {
  const band = (id: string, from: string, until: string | null) => ({
    id,
    title: id,
    note: null,
    from,
    until,
    cycles: [],
  });
  const bands = [band("old", "2019", "2020"), band("now", "2026-01-12", "2026-05-30"), band("on", "2025-11", null)];
  const days = { from: spot("2025-12-09")!.at, until: spot("2026-05-12")!.at };
  expect(during(bands, days).map(({ id }) => id)).toEqual(["now", "on"]);
});
