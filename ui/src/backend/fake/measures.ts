// Results of the made-up family over time, and what their doctors said. A small part of what the program itself works out.
import type { MarkView, MeasureLine, MeasureView, PointView, SeriesLine, Undoable } from "../../generated/commands";
import { measureKey, unitKey } from "./family";
import { kinds, type Kind } from "./measure-story";
import { readValue } from "./written";
import type { Handlers, Shelf, World } from "./world";

type Names = "measures" | "measure" | "save_mark" | "delete_mark" | "save_results";
type Said = { person: string; key: string; mark: MarkView; deleted: boolean };

export function measureHandlers(world: World, { held, fail }: Shelf): Handlers<Names> {
  const said: Said[] = world.bare ? [] : [{ person: "p1", key: "t:cea", deleted: false, mark: quill }];

  /** What was told in the story, and what was written by hand since. */
  function kindsOf(person: string): Kind[] {
    const told = person === "p1" && !world.bare ? kinds(world.asked.has("many")) : [];
    const found = told.map((kind) => ({ ...kind, points: [...kind.points] }));
    for (const { entry } of held(person)) {
      const { line } = entry;
      if (line.news && line.news.state !== "opened") continue;
      if (line.kind !== "lab_result" && line.kind !== "vital_sign") continue;
      for (const value of entry.measured) {
        const name = value.name ?? line.title;
        const key = measureKey(name);
        const known = found.find((one) => one.key === key);
        // The records of the family are in their story already.
        if (known && /^(e|cea)\d{1,2}$|^m\d+$/.test(line.id)) continue;
        const point: PointView = { ...nothing, entry: line.id, when: line.when, value, unitKey: unitKey(value.unit) };
        if (known) known.points.push(point);
        else found.push({ key, name, kind: line.kind, closed: 0, factors: {}, points: [point] });
      }
    }
    for (const kind of found) kind.points.sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
    return found;
  }

  function change(label: "mark_written" | "mark_deleted", turn: () => void): Undoable {
    turn();
    return world.change(["records"], label, turn);
  }

  return {
    measures: ({ person }) => ({
      lines: kindsOf(person).map(lineOf),
      closed: kindsOf(person).reduce((sum, { closed }) => sum + closed, 0),
    }),
    measure: ({ person, keys, unit }) =>
      keys.flatMap((key): MeasureView[] => {
        const kind = kindsOf(person).find((one) => one.key === key);
        if (!kind) return [];
        const marks = said.filter((one) => one.person === person && one.key === key && !one.deleted);
        return [
          viewOf(
            kind,
            unit,
            marks.map(({ mark }) => mark),
          ),
        ];
      }),
    save_mark: ({ id, person, key, number, unit, words, by, when }) => {
      const read = readValue(number, null).number;
      if (read === null) return fail({ code: "text_empty", field: "value" });
      if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(when)) fail({ code: "not_a_day" });
      const more = { words, by, when, converted: null };
      const mark: MarkView = { id: id ?? world.fresh("k"), number: read, unit, unitKey: unitKey(unit), ...more };
      const found = said.find((one) => one.mark.id === id);
      if (!found) {
        const added = { person, key, mark, deleted: true };
        said.push(added);
        return change("mark_written", () => void (added.deleted = !added.deleted));
      }
      let other = mark;
      return change("mark_written", () => ([found.mark, other] = [other, found.mark]));
    },
    delete_mark: ({ id }) => {
      const found = said.find((one) => one.mark.id === id) ?? fail({ code: "not_found" });
      return change("mark_deleted", () => void (found.deleted = !found.deleted));
    },
    save_results: () => ({ saved: !world.asked.has("cancelled"), name: "Table.csv" }),
  };
}

const quill: MarkView = {
  id: "k1",
  number: 7,
  unit: "µg/L",
  unitKey: "ug/L",
  words: "I look again at 7",
  by: "Dr. Quill",
  when: "2026-01-08",
  converted: null,
};

const nothing = { converted: null, convertedLow: null, convertedHigh: null, source: null };
const dayOf = ({ when }: PointView) => (when ?? "9999").replace("~", "");

function lineOf({ key, name, kind, closed, points }: Kind): MeasureLine {
  const last = points.findLast(({ when }) => when !== null) ?? points.at(-1);
  return { key, name, kind, count: points.length, last: last?.value ?? null, when: last?.when ?? null, closed };
}

function viewOf({ key, name, closed, factors, points }: Kind, asked: string | null, marks: MarkView[]): MeasureView {
  const convert = (number: number | null, unit: string | null) => {
    const [from, to] = [factors[unit ?? ""], factors[asked ?? ""]];
    if (number === null || from === undefined || to === undefined || unit === asked) return null;
    return Number(((number * from) / to).toPrecision(6));
  };
  const shown = points.map((point): PointView => {
    const { number, unit, low, high } = point.value;
    const ends = { convertedLow: convert(low, unit), convertedHigh: convert(high, unit) };
    const converted = convert(number, unit);
    return { ...point, converted, ...ends, unitKey: unitKey(converted === null ? unit : asked) };
  });
  const used = new Set(points.map(({ value }) => value.unit));
  return {
    key,
    name,
    points: shown,
    lines: linesOf(shown, asked),
    units: Object.keys(factors).filter((unit) => !used.has(unit) || used.size > 1),
    shown_in: asked,
    marks: marks.map((mark) => {
      const converted = convert(mark.number, mark.unit);
      return { ...mark, converted, unitKey: unitKey(converted === null ? mark.unit : asked) };
    }),
    closed,
  };
}

/** One line for each unit, lab and method; a value with a sign is in none. */
function linesOf(points: readonly PointView[], asked: string | null): SeriesLine[] {
  const lines: SeriesLine[] = [];
  points.forEach(({ when, value, converted, unitKey }, place) => {
    if (when === null || value.number === null || value.comparator) return;
    const unit = converted === null ? value.unit : asked;
    const same = (line: SeriesLine) =>
      line.unitKey === unitKey && line.lab === value.lab && line.method === value.method;
    const found = lines.find(same);
    if (found) found.points.push(place);
    else lines.push({ unit, unitKey, lab: value.lab, method: value.method, points: [place] });
  });
  return lines;
}
