// The timeline of the made-up family. `?story`: Lena's treatments and tumour marker too. `?many`: thousands of results.
// `?lately=none`: nothing in the last two years. `?twice`: a round of chemo is told twice.
import type {
  AppointmentView,
  EntryKind,
  MeasuredView,
  MeasureChoice,
  MeasureView,
  MomentView,
  PointView,
  TimelineItem,
} from "../../generated/commands";
import { entry, shown, unitKey, type Held } from "./family";
import type { Handlers, Shelf, World } from "./world";

type Names = "timeline" | "timeline_picture" | "record_choices";
type Appointments = { appointments: (input: { person: string }) => AppointmentView[] | Promise<AppointmentView[]> };

const PIECE = 50;
const LAB = "Linden Street Lab";

export function dateHandlers(world: World, shelf: Shelf, { appointments }: Appointments): Handlers<Names> {
  if (world.asked.has("story") && !world.bare) {
    // Told again below, from the lab that measured all of them.
    shelf.one("e2").deleted = true;
    lena().forEach(shelf.add);
  }
  if (world.asked.has("many") && !world.bare) thousands().forEach(shelf.add);

  const open = (person: string) =>
    shelf
      .held(person)
      .map(({ entry }) => entry)
      .filter(({ line }) => line.news === null || line.news.state === "opened");

  function points(person: string): Map<string, PointView[]> {
    const found = new Map<string, PointView[]>();
    for (const { line, measured } of open(person).toReversed()) {
      for (const value of measured.filter(({ number }) => number !== null && line.when !== null)) {
        const name = value.name ?? line.title;
        const plain = {
          converted: null,
          convertedLow: null,
          convertedHigh: null,
          source: null,
          unitKey: unitKey(value.unit),
        };
        found.set(name, [...(found.get(name) ?? []), { entry: line.id, when: line.when, value, ...plain }]);
      }
    }
    return found;
  }

  return {
    timeline: async ({ person, filter: { kind, place, by, tag, year }, after }) => {
      const records = shelf
        .held(person)
        .map(({ entry }) => shown(entry))
        .filter(
          ({ line, by: author, tags }) =>
            (kind === null || line.kind === kind) &&
            (place === null || line.place === place) &&
            (by === null || author === by) &&
            (tag === null || tags.includes(tag)),
        )
        .map(({ line, end, by, text, measured }): TimelineItem => {
          const only = measured.length === 1 ? (measured[0] ?? null) : null;
          return { is: "record", line, end, by, says: text, measured: only };
        });
      const plain = kind === null && place === null && by === null && tag === null;
      const planned = (plain ? await appointments({ person }) : []).flatMap((one): TimelineItem[] => {
        if (one.day === null) return [];
        const says = one.decided ?? one.purpose;
        const cancelled = one.state === "skipped";
        return [
          { is: "appointment", id: one.id, when: one.day, with: one.withWhom, place: one.place, says, cancelled },
        ];
      });
      const all = [...planned, ...records].sort((a, b) => (dayOf(b) < dayOf(a) ? -1 : dayOf(b) > dayOf(a) ? 1 : 0));
      const years = [...new Set(all.map(yearOf).filter((one) => one > 0))];
      const wanted = all.filter((item) => year === null || yearOf(item) <= year);
      const from = after === null ? 0 : Number(after);
      const next = wanted.length > from + PIECE ? String(from + PIECE) : null;
      return { items: wanted.slice(from, from + PIECE), next, years };
    },
    timeline_picture: async ({ person, measures, from }) => {
      const rounds = ["2026-03-09", "2026-03-30", "2026-04-20", "2026-05-11"];
      if (world.asked.has("twice")) rounds.push("2026-05-11");
      const bands = open(person)
        .filter(({ line }) => line.kind === "treatment")
        .toReversed()
        .map(({ line, end, text }) => ({
          id: line.id,
          title: line.title,
          note: text,
          from: line.when ?? "",
          until: end,
          cycles: line.title === "Chemo" ? rounds : [],
        }));
      const moments: MomentView[] = open(person)
        .filter(({ line }) => (line.kind === "procedure" || line.kind === "imaging_study") && line.when !== null)
        .map(({ line }) => ({ id: line.id, kind: line.kind, title: line.title, when: line.when ?? "" }));
      for (const { id, day, withWhom } of await appointments({ person })) {
        if (day && day <= "2026-06-20") moments.push({ id, kind: null, title: withWhom ?? "", when: day });
      }
      moments.sort((a, b) => a.when.localeCompare(b.when));
      const values = points(person);
      const choices = [...values]
        .map(([name, all]): MeasureChoice => ({ key: name, name, count: all.length }))
        .sort((a, b) => Number(b.name === "CEA") - Number(a.name === "CEA") || b.count - a.count);
      const chosen = measures ?? choices.slice(0, 1).map(({ key }) => key);
      const begins = from === null ? "2025-12-01" : `${from}-01-01`;
      const inside = (when: string | null) => (when ?? "").replace("~", "") >= begins.slice(0, (when ?? "").length);
      const span = { from: begins, until: "2026-06-30", today: world.today };
      if (from === null && world.asked.get("lately") === "none") {
        return { ...span, bands: [], moments: [], measures: [], choices: [] };
      }
      return {
        ...span,
        bands: bands.filter((band) => inside(band.until ?? band.from)),
        moments: moments.filter(({ when }) => inside(when)),
        measures: chosen.map((key) =>
          measure(
            key,
            (values.get(key) ?? []).filter(({ when }) => inside(when)),
          ),
        ),
        choices,
      };
    },
    record_choices: ({ person }) => {
      const of = (words: (string | null)[]) => [...new Set(words.filter((one) => one !== null))];
      const all = open(person);
      return {
        places: of(all.map(({ line }) => line.place)),
        by: of(all.map(({ by }) => by)),
        tags: of(all.flatMap(({ tags }) => tags)),
      };
    },
  };
}

const dayOf = (item: TimelineItem) => (item.is === "record" ? (item.line.when ?? "0") : item.when).replace("~", "");
const yearOf = (item: TimelineItem) => Number(dayOf(item).slice(0, 4));

/** Points of one unit, one lab and one method may be joined. */
function measure(key: string, all: PointView[]): MeasureView {
  const lines = new Map<string, MeasureView["lines"][number]>();
  all.forEach(({ unitKey, value: { unit, lab, method, comparator } }, index) => {
    if (comparator) return;
    const same = `${unitKey}|${lab}|${method}`;
    const line = lines.get(same) ?? { unit, unitKey, lab, method, points: [] };
    line.points.push(index);
    lines.set(same, line);
  });
  return {
    key,
    name: key,
    points: all,
    lines: [...lines.values()],
    units: [],
    shown_in: null,
    marks: [],
    closed: key === "CEA" ? 1 : 0,
  };
}

function measured(
  name: string,
  amount: string,
  unit: string,
  [low, high]: [number, number],
  lab: string,
): MeasuredView {
  return {
    name,
    original: `${amount} ${unit}`,
    number: Number(amount),
    comparator: null,
    unit,
    low,
    high,
    rangeText: null,
    flag: null,
    lab,
    method: null,
  };
}

const of = (person: string, made: Held["entry"]): Held => ({ person, deleted: false, entry: made });

/** As on the picture that sets the standard. */
function lena(): Held[] {
  const cea = (
    [
      ["2025-12-09", "8.9", "Harbour Street Hospital"],
      ["2026-01-08", "7.4", LAB],
      ["2026-02-17", "5.2", LAB],
      ["2026-03-17", "4.1", LAB],
      ["2026-04-14", "3.4", LAB],
      ["2026-05-12", "3.1", LAB],
    ] as const
  ).map(([when, amount, lab], index) => {
    const made = entry(`cea${index}`, ["lab_result", "Blood test, CEA", when, `${amount} µg/L`]);
    return { ...made, by: lab, measured: [measured("CEA", amount, "µg/L", [0, 5], lab)] };
  });
  const course = (id: string, title: string, when: string, end: string, text: string) => ({
    ...entry(id, ["treatment", title, when, undefined, undefined, text]),
    end,
    by: "Dr. Tobias Quill",
  });
  const note = entry("home", ["note", "Note from home", "~2026-03", undefined, undefined, "Numb fingers in the cold"]);
  return [
    ...cea,
    course("tablets", "Tablets of before", "2023-02-20", "2023-09-30", "each morning"),
    course("radiation", "Radiation", "2026-01-12", "2026-02-18", "and pills"),
    course("chemo", "Chemo", "2026-03-09", "2026-05-29", "CAPOX, round 4 of 4 now"),
    { ...note, by: null, tags: ["hands"] },
    entry("port", ["procedure", "Port put in", "2026-03-05"]),
    entry("mri2", ["imaging_study", "MRI after radiation", "2026-02-26"]),
  ].map((made) => of("p1", made));
}

/** Twenty years of results. */
function thousands(): Held[] {
  const kinds: [EntryKind, string, string | undefined][] = [
    ["lab_result", "Potassium", "4.1 mmol/L"],
    ["vital_sign", "Weight", "68 kg"],
    ["encounter", "Visit at the clinic", undefined],
  ];
  return Array.from({ length: 5000 }, (_, index) => {
    const [kind, title, value] = kinds[index % kinds.length]!;
    const month = String(1 + (index % 12)).padStart(2, "0");
    const when = `${2023 - Math.floor(index / 250)}-${month}-${String(1 + (index % 28)).padStart(2, "0")}`;
    return of("p1", entry(`y${index}`, [kind, title, when, value]));
  });
}
