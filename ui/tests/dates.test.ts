// What the timeline decides by itself: its months, its axis, where things stand on the picture.
import { describe, expect, test } from "vitest";
import type { Band, EntryLine, MeasuredView, MeasureView, MomentView, TimelineItem } from "../src/generated/commands";
import { axis, span, ticks } from "../src/parts/chart/axis";
import { bands, moments, shapeOf } from "../src/parts/chart/timeline";
import { undrawn, values } from "../src/parts/chart/timelineValues";
import { lines, overlaps, wide } from "../src/parts/chart/words";
import { byMonth, dayWords, monthWords } from "../src/screens/records/dates/months";
import { sentence } from "../src/screens/records/dates/picture";
import { position } from "../src/screens/records/measured";
import { asked, cameFrom, kinds, wordsOf } from "../src/screens/sheet/kinds";
import { has } from "../src/words/words.svelte";

const REM = 16;
const item = (id: string, when: string | null): TimelineItem => ({
  is: "record",
  line: { id, when } as EntryLine,
  end: null,
  by: null,
  says: null,
  measured: null,
});
const value = (more: Partial<MeasuredView>): MeasuredView => ({
  name: null,
  original: "5 g/L",
  number: 5,
  comparator: null,
  unit: "g/L",
  low: null,
  high: null,
  rangeText: null,
  flag: null,
  lab: "A",
  method: null,
  ...more,
});

describe("the list", () => {
  test("months follow the order they are given; what is less known has a heading of its own", () => {
    const whens = ["2026-05-18", "~2026-05-02", "2026-05", "2026", "2025-12-01", null, null];
    expect(
      byMonth(whens.map((when, index) => item(String(index), when))).map(({ key, items }) => [key, items.length]),
    ).toEqual([
      ["2026-05", 3],
      ["2026", 1],
      ["2025-12", 1],
      [null, 2],
    ]);
  });

  test("dates say what is known, and no day is made up", () => {
    expect(["2026-05-18", "~2026-05-18", "2026-03", "~2026-03", "2019", null].map(dayWords)).toEqual([
      "18 May",
      "About 18 May",
      "March 2026",
      "About March 2026",
      "2019",
      "",
    ]);
    expect(["2026-05", "2026", null].map(monthWords)).toEqual(["May 2026", "2026", "No date"]);
  });

  test("a value is compared with the ends its own lab printed, and only where that is plain", () => {
    expect(position(value({ low: 0, high: 5 }))).toBe("inside");
    expect(position(value({ number: 5.1, low: 0, high: 5 }))).toBe("above");
    expect(position(value({ number: -1, low: 0, high: 5 }))).toBe("below");
    expect(position(value({ high: 6 }))).toBe("inside");
    expect(position(value({}))).toBeNull();
    expect(position(value({ number: null, high: 5 }))).toBeNull();
    expect(position(value({ comparator: "<", high: 5 }))).toBeNull();
    // "Less than 5": whether 5 itself is meant is for the lab to say.
    expect(position(value({ high: 5, rangeText: "< 5" }))).toBeNull();
    expect(position(value({ high: 5, rangeText: "<= 5" }))).toBe("inside");
    expect(position(value({ number: 6, high: 5, rangeText: "< 5" }))).toBe("above");
  });
});

describe("the axis", () => {
  test("a date may mean several days", () => {
    const days = (when: string) => {
      const found = span(when);
      return found && found.until - found.from + 1;
    };
    expect(["2026-05-18", "~2026-02", "2024-02", "2025", "2024"].map(days)).toEqual([1, 28, 29, 365, 366]);
    expect(span("last spring")).toBeNull();
  });

  test("what is less known is wide, what lies outside is not drawn", () => {
    const time = axis("2026-01-01", "2026-12-31", 365);
    expect(time.place("2026-01-01")).toEqual({ x: 0.5, from: 0, until: 1, wide: false });
    expect(time.place("~2026-01")).toEqual({ x: 15.5, from: 0, until: 31, wide: true });
    expect(time.place("~2026-01-02")?.wide).toBe(true);
    expect(time.place("2025-12-31")).toBeNull();
    expect(time.place("2027")).toBeNull();
  });

  test("as many months are written as have room", () => {
    const year = (width: number) => ticks(axis("2026-01-01", "2026-12-31", width), 50);
    expect(year(700).months).toHaveLength(12);
    expect(year(350).months.map(({ month }) => month)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(year(60).months).toHaveLength(0);
    expect(year(60).years.map(({ year }) => year)).toEqual([2026]);
    const long = ticks(axis("1974-01-01", "2026-06-30", 300), 50).years;
    expect(long.every(({ x }, index) => index === 0 || x - (long[index - 1]?.x ?? 0) >= 50)).toBe(true);
  });
});

const band = (id: string, title: string, from: string, until: string | null, note: string | null = null): Band => ({
  id,
  title,
  note,
  from,
  until,
  cycles: [],
});

describe("the picture", () => {
  const time = (width: number) => axis("2025-12-01", "2026-06-30", width);
  const treated = [
    band("a", "Radiation", "2026-01-12", "2026-02-18", "and pills"),
    band("b", "Chemo", "2026-03-09", "2026-05-29", "CAPOX, round 4 of 4 now"),
    band("c", "Capecitabine", "2026-01", null),
  ];

  test.each([1200, 724, 400, 288, 120])("bands and their words do not cover each other at %i pixels", (width) => {
    const { drawn, height } = bands(treated, time(width), "2026-05-21", REM);
    expect(drawn).toHaveLength(3);
    for (const [index, one] of drawn.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(width + 0.01);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of drawn.slice(index + 1)) {
        const box = ({ x, y, width, height }: typeof one) => ({
          left: x,
          right: x + width,
          top: y,
          bottom: y + height,
        });
        expect(overlaps(box(one), box(other))).toBe(false);
      }
      for (const { x, text, title } of one.words) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide(text, title ? REM : REM * 0.9375)).toBeLessThanOrEqual(width + 1);
      }
    }
    expect(drawn.map(({ open }) => open)).toEqual([false, false, true]);
  });

  test("each kind has a shape and a row, and words only where there is room", () => {
    const moment = (id: string, kind: MomentView["kind"], title: string, when: string) => ({ id, kind, title, when });
    const { drawn } = moments(
      [
        moment("1", "procedure", "Colonoscopy", "2025-12-02"),
        moment("2", null, "Dr. Fenn, a surgeon with a long name indeed", "2026-05-19"),
        moment("3", null, "Dr. Vale, an oncologist with a long name", "2026-05-20"),
        moment("4", "imaging_study", "MRI", "~2026-02"),
        moment("5", "imaging_study", "Old", "2019"),
      ],
      time(724),
      REM,
    );
    expect(drawn.map(({ id, shape }) => `${id} ${shape}`)).toEqual([
      "1 operation",
      "4 scan",
      "2 appointment",
      "3 appointment",
    ]);
    expect(drawn.map(({ word }) => word?.text.slice(0, 8) ?? null)).toEqual(["Colonosc", "MRI", "Dr. Fenn", null]);
    expect(drawn[1]?.place.wide).toBe(true);
    expect(shapeOf("finding")).toBe("operation");
  });

  const measure = (
    points: [when: string, number: number, more?: Partial<MeasuredView>][],
    joined: number[][],
  ): MeasureView =>
    ({
      key: "cea",
      name: "CEA",
      points: points.map(([when, number, more]) => ({
        entry: when,
        when,
        unitKey: more?.unit ?? "g/L",
        value: value({ number, original: `${number} g/L`, low: 0, high: 5, ...more }),
      })),
      lines: joined.map((points) => ({ unit: "g/L", unitKey: "g/L", lab: null, method: null, points })),
      units: [],
      marks: [],
      closed: 0,
    }) as unknown as MeasureView;
  const draw = (one: MeasureView) =>
    values(
      one,
      time(724),
      REM,
      ({ value }) => value.original,
      () => "Range",
      "other lab",
    );

  test("only what its line joins is joined, and another unit is not on the axis", () => {
    const one = measure(
      [
        ["2025-12-09", 8.9, { lab: "B" }],
        ["2026-01-08", 7.4],
        ["2026-02-17", 5.2],
        ["2026-03-17", 4100, { unit: "mg/L" }],
        ["2019-01-01", 3],
      ],
      [[4, 1, 2], [0]],
    );
    one.lines.push({ unit: "mg/L", unitKey: "mg/L", lab: "A", method: null, points: [3] });
    const drawn = draw(one);
    expect(drawn.joins).toHaveLength(1);
    expect(drawn.dots.map(({ point, line }) => `${point.when} ${line}`)).toEqual([
      "2026-02-17 0",
      "2026-01-08 0",
      "2025-12-09 1",
    ]);
    expect(undrawn(one, time(724))).toBe(1);
    expect(drawn.unit).toBe("g/L");
    // Higher values stand higher.
    const [later, earlier] = drawn.dots;
    expect(earlier?.y).toBeLessThan(later?.y ?? 0);
    expect(drawn.ranges).toHaveLength(1);
    // Its words lie on no point.
    const words = drawn.ranges[0]?.words ?? { left: 0, right: 0, top: 0, bottom: 0 };
    expect(words.right).toBeGreaterThan(words.left);
    for (const { place, y } of drawn.dots) {
      const inside = place.x > words.left && place.x < words.right && y > words.top && y < words.bottom;
      expect(inside).toBe(false);
    }
  });

  test("no line goes past a value that is only known to be less, and such a value is counted as not drawn", () => {
    const one = measure(
      [
        ["2026-01-08", 7.4],
        ["2026-02-17", 0.5, { comparator: "<" }],
        ["2026-03-17", 5.2],
        ["2026-04-17", 4.1],
      ],
      [[0, 2, 3]],
    );
    expect(draw(one).joins).toHaveLength(1);
    expect(undrawn(one, time(724))).toBe(1);
    one.points[1]!.value.comparator = null;
    expect(draw(one).joins).toHaveLength(2);
  });

  test("one unit in two spellings is one axis", () => {
    const one = measure(
      [
        ["2026-01-08", 7.4, { unit: "ug/L" }],
        ["2026-02-17", 5.2, { unit: "µg/L" }],
        ["2026-03-17", 5.2, { unit: "MU/L" }],
        ["2026-04-17", 5.1, { unit: "mU/L" }],
      ],
      [],
    );
    const line = (unit: string, unitKey: string, at: number) => ({
      unit,
      unitKey,
      lab: null,
      method: null,
      points: [at],
    });
    one.lines = [line("ug/L", "ug/L", 0), line("µg/L", "ug/L", 1)];
    expect(draw(one).dots).toHaveLength(2);
    one.lines = [line("MU/L", "MU/L", 2), line("mU/L", "mU/L", 3)];
    expect(draw(one).dots).toHaveLength(1);
  });

  test("a range that is not printed with every value does not lie behind all of them", () => {
    const bare = { low: null, high: null };
    const drawn = (more: Partial<MeasuredView>) =>
      draw(
        measure(
          [
            ["2026-01-08", 4],
            ["2026-02-17", 4, more],
          ],
          [[0, 1]],
        ),
      ).ranges;
    expect(drawn({})[0]?.width).toBe(724);
    expect(drawn(bare)).toHaveLength(1);
    expect(drawn(bare)[0]?.width).toBeLessThan(500);
  });

  test("ranges that differ stand around the values they were printed with", () => {
    const drawn = draw(
      measure(
        [
          ["2026-01-08", 4],
          ["2026-02-17", 4, { high: 6 }],
          ["2026-03-17", 4, { low: null, high: null }],
          ["2026-04-17", 4],
        ],
        [[0, 1, 2, 3]],
      ),
    );
    expect(drawn.ranges).toHaveLength(3);
    const [first, second, third] = drawn.ranges;
    expect(first && second && first.x + first.width).toBeCloseTo(second?.x ?? 0);
    expect(third?.x).toBeGreaterThan((second?.x ?? 0) + (second?.width ?? 0));
  });

  test.each([[[0]], [[7]], [[-3]], [[0.0004, 0.0007]], [[98, 99, 101]]])(
    "values %j have a place on their axis",
    (numbers) => {
      const bare = { low: null, high: null };
      const drawn = draw(
        measure(
          numbers.map((number, index) => [`2026-0${index + 1}-08`, number, bare]),
          [numbers.map((_, index) => index)],
        ),
      );
      for (const { y } of drawn.dots) {
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(drawn.height);
      }
      expect(drawn.ticks.length).toBeGreaterThan(0);
      expect(drawn.ticks.length).toBeLessThan(8);
    },
  );

  test("long words go on in lines, and are cut with a sign", () => {
    expect(lines("one two three", 10, 45, 3)).toEqual(["one two", "three"]);
    expect(lines("one two three four", 10, 45, 1)).toEqual(["one two…"]);
    expect(lines("", 10, 45, 2)).toEqual([]);
  });

  test("the sentence says when and what, and nothing about what it means", () => {
    const said = sentence({
      from: "2025-12-01",
      until: "2026-06-30",
      today: "2026-05-21",
      bands: [treated[0]!, treated[2]!],
      moments: [],
      measures: [
        measure(
          [
            ["2026-01-08", 7.4],
            ["2026-05-12", 3.1],
          ],
          [[0, 1]],
        ),
      ],
      choices: [],
    });
    expect(said).toContain("Radiation: 12 January 2026 to 18 February 2026.");
    expect(said).toContain("Capecitabine: from January 2026 on, no end written.");
    expect(said).toContain("CEA: 7.4 g/L on 8 January 2026, 3.1 g/L on 12 May 2026.");
  });
});

describe("prints", () => {
  test("each kind has its words", () => {
    for (const kind of kinds) {
      for (const part of ["", ".lead", ".none", ".more", ".do"])
        expect(has(wordsOf(kind) + part), kind + part).toBe(true);
    }
  });

  test("the address names what is printed", () => {
    const nothing = { appointment: null, measures: [], condition: null, case: null, which: null };
    expect(asked("results", ["cea", "hb"])).toEqual({ ...nothing, measures: ["cea", "hb"] });
    expect(asked("glance", ["c1"])).toEqual({ ...nothing, condition: "c1" });
    expect(asked("timeline", ["dates"])).toEqual(nothing);
    expect(asked("left", ["k1", "p1"])).toEqual({ ...nothing, case: "k1", which: "p1" });
    expect(asked("summary", ["a1"]).appointment).toBe("a1");
    expect(cameFrom("timeline", ["dates"]).href).toBe("#/records/dates");
    expect(cameFrom("results", ["cea", "hb"]).href).toBe("#/records/measures/cea/hb");
    expect(cameFrom("glance", []).href).toBe("#/sheet/all");
    expect(cameFrom("for_me", ["a1"]).href).toBe("#/appointments/a1");
  });
});
