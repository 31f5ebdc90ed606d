// What was measured of Lena Marchetti, all invented.
import type { EntryKind, MeasuredView, PointView } from "../../generated/commands";
import { unitKey } from "./family";

export type Kind = {
  key: string;
  name: string;
  kind: EntryKind;
  /** Not opened yet. */
  closed: number;
  /** What one of a unit is of the first one. */
  factors: Record<string, number>;
  points: PointView[];
};

const LINDEN = "Linden Street Lab";
const HARBOUR = "Harbour Street Lab";

type Row = [when: string | null, amount: string, unit: string | null, range: string | null, lab: string | null];

function point(entry: string, [when, amount, unit, range, lab]: Row, more: Partial<MeasuredView> = {}): PointView {
  const [sign = "", digits] = /^([<>]?)(\d+(?:\.\d+)?)$/.exec(amount)?.slice(1) ?? [];
  const ends = range?.match(/[\d.]+/g)?.map(Number) ?? [];
  const [low, high] = ends.length > 1 ? ends : [null, ends[0]];
  const value: MeasuredView = {
    name: null,
    original: [amount, unit].filter(Boolean).join(" "),
    number: digits === undefined ? null : Number(digits),
    comparator: sign || null,
    unit,
    low: low ?? null,
    high: high ?? null,
    rangeText: range,
    flag: null,
    lab,
    method: null,
    ...more,
  };
  return {
    entry,
    when,
    value,
    converted: null,
    convertedLow: null,
    convertedHigh: null,
    source: null,
    unitKey: unitKey(unit),
  };
}

const letter = { record: "e5", object: "pdf-e5", page: 2, title: "Letter from Harbour Street Hospital" };

const cea = (): Kind => ({
  key: "t:cea",
  name: "CEA",
  kind: "lab_result",
  closed: 1,
  factors: { "µg/L": 1, "ng/mL": 1 },
  points: [
    point("e5", ["2025-12-09", "8.9", "µg/L", "0 to 4.7", HARBOUR]),
    ...["2026-01-08 7.4", "2026-02-19 5.2", "2026-03-17 4.1", "2026-04-14 3.4", "2026-05-12 3.1"].map((row) => {
      const [when = "", amount = ""] = row.split(" ");
      return { ...point("e2", [when, amount, "µg/L", "0 to 5.0", LINDEN]), source: letter };
    }),
  ],
});

const haemoglobin = (): Kind => ({
  key: "t:haemoglobin",
  name: "Haemoglobin",
  kind: "lab_result",
  closed: 0,
  factors: { "g/L": 1, "g/dL": 10 },
  points: [
    point("e4", ["2025-10-02", "131", "g/L", "120 to 160", LINDEN]),
    point("e4", ["2025-12-09", "124", "g/L", "120 to 160", LINDEN]),
    point("e4", ["2026-02-03", "117", "g/L", "120 to 160", LINDEN], { flag: "L" }),
    point("e15", ["2026-04-14", "112", "g/L", "120 to 160", LINDEN], { flag: "L" }),
    point("e3", ["2026-05-12", "128", "g/L", "120 to 160", LINDEN]),
  ],
});

const creatinine = (): Kind => ({
  key: "t:creatinine",
  name: "Creatinine",
  kind: "lab_result",
  closed: 0,
  factors: { "µmol/L": 1, "mg/dL": 88.42 },
  points: [
    point("e5", ["2019", "0.8", "mg/dL", "0.5 to 1.1", "Lakeshore Clinic"]),
    point("e5", ["~2024-03", "0.9", "mg/dL", "0.5 to 1.1", "Lakeshore Clinic"]),
    point("e5", ["2026-01-08", "74", "µmol/L", "50 to 100", LINDEN]),
    point("e5", ["2026-03-17", "88", "µmol/L", "50 to 100", LINDEN]),
    point("e5", ["2026-05-12", "104", "µmol/L", "50 to 100", LINDEN]),
    point("e5", [null, "81", "µmol/L", null, null]),
  ],
});

const psa = (): Kind => ({
  key: "t:psa",
  name: "PSA",
  kind: "lab_result",
  closed: 0,
  factors: { "µg/L": 1 },
  points: [
    point("e5", ["2023-02-06", "11.4", "µg/L", "< 4.0", LINDEN]),
    point("e5", ["2023-05-15", "0.08", "µg/L", "< 4.0", LINDEN]),
    point("e5", ["2023-11-20", "<0.01", "µg/L", "< 4.0", LINDEN]),
    point("e5", ["2024-05-21", "0.03", "µg/L", "< 4.0", LINDEN], { method: "Ultrasensitive" }),
    point("e5", ["2024-11-18", "0.02", "µg/L", "< 4.0", LINDEN], { method: "Ultrasensitive" }),
    point("e5", ["2025-11-17", "<0.01", "µg/L", "< 4.0", LINDEN]),
  ],
});

const hepatitis = (): Kind => ({
  key: "t:hepatitis b surface antigen",
  name: "Hepatitis B surface antigen",
  kind: "lab_result",
  closed: 0,
  factors: {},
  points: [
    point("e5", ["2025-12-09", "Not detected", null, "Not detected", HARBOUR]),
    point("e5", ["2026-05-12", "Not detected", null, "Not detected", LINDEN]),
  ],
});

const pressure = (part: "upper" | "lower", values: string[]): Kind => ({
  key: `t:blood pressure/${part}`,
  name: `Blood pressure, ${part} number`,
  kind: "vital_sign",
  closed: 0,
  factors: {},
  points: values.map((row) => {
    const [when = "", amount = ""] = row.split(" ");
    return point("e12", [when, amount, "mmHg", null, null]);
  }),
});

/** `many`: enough for a second piece of the table and to look for one by name. */
export function kinds(many: boolean): Kind[] {
  const told = [
    cea(),
    haemoglobin(),
    pressure("upper", ["2026-01-08 138", "2026-03-17 126", "2026-05-12 132"]),
    pressure("lower", ["2026-01-08 84", "2026-03-17 80", "2026-05-12 78"]),
    creatinine(),
    psa(),
    hepatitis(),
  ];
  return many ? [...told, sodium(), ...others()] : told;
}

const sodium = (): Kind => ({
  key: "t:sodium",
  name: "Sodium",
  kind: "lab_result",
  closed: 0,
  factors: {},
  points: Array.from({ length: 130 }, (_, index) => {
    const [year, month] = [2016 + Math.floor(index / 12), (index % 12) + 1];
    const when = `${year}-${String(month).padStart(2, "0")}-${String(3 + (index % 25)).padStart(2, "0")}`;
    return point("e5", [when, `${136 + ((index * 7) % 9)}`, "mmol/L", "136 to 145", LINDEN]);
  }),
});

const others = (): Kind[] =>
  ["Potassium", "Chloride", "Glucose", "Calcium", "Albumin", "Bilirubin", "Ferritin", "Magnésium"].map((name) => ({
    key: `t:${name.toLowerCase()}`,
    name,
    kind: "lab_result",
    closed: 0,
    factors: {},
    points: [point("e5", ["2026-05-12", "4.1", "mmol/L", null, LINDEN])],
  }));
