// Records written by hand, results typed from paper, the "to sort" tray.
import type {
  Decimal,
  EntryView,
  MeasuredView,
  ResultRow,
  SourceView,
  ValueRead,
  WrittenValue,
} from "../../generated/commands";
import type { Input } from "../client";
import { entry as made, shown } from "./family";
import { swap, toggle } from "./history";
import type { Handlers, Shelf, World } from "./world";

/** Of every text here. */
const LIMIT = 2000;

type Names = "write_record" | "read_values" | "known_results" | "keep_results" | "to_sort" | "take_out_of_tray";

export function writtenHandlers({ change, fresh }: World, { held, one, add, fail }: Shelf): Handlers<Names> {
  function isDay(when: string | null): void {
    if (when !== null && !/^~?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(when))
      fail({ code: "not_a_day" });
  }

  function keep(person: string, entry: EntryView) {
    const added = { person, entry, deleted: false };
    add(added);
    return added;
  }

  return {
    write_record: (input) => {
      if (!input.title.trim()) fail({ code: "text_empty", field: "name" });
      if (input.values.some(({ value }) => !value.trim())) fail({ code: "text_empty", field: "value" });
      for (const [field, text] of [
        ["name", input.title],
        ["doctor", input.by],
        ["text", input.text],
      ] as const)
        if (text && text.length > LIMIT) fail({ code: "text_too_long", field, limit: LIMIT });
      [input.when, input.end].forEach(isDay);
      if (input.id === null) {
        const added = keep(input.person, described(bare(fresh("e")), input));
        return { id: added.entry.line.id, ...change(["records"], "record_written", toggle(added)) };
      }
      const found = one(input.id);
      const after = described(found.entry, input);
      const before = { entry: found.entry };
      found.entry = after;
      return { id: input.id, ...change(["records"], "record_changed", swap(found, before)) };
    },
    read_values: ({ values, decimal }) => values.map((value) => readValue(value, decimal)),
    known_results: ({ person }) => {
      const names = new Set<string>();
      return held(person).flatMap(({ entry }) =>
        entry.measured.flatMap((value) => {
          const name = value.name ?? entry.line.title;
          if (entry.line.kind !== "lab_result" || names.has(name)) return [];
          names.add(name);
          return [{ name, unit: value.unit, range: value.rangeText, lab: value.lab }];
        }),
      );
    },
    keep_results: ({ person, when, lab, paper, page, decimal, rows }) => {
      isDay(when);
      const written = rows.filter((row) => row.name.trim() || row.value.trim());
      if (written.length === 0) fail({ code: "text_empty", field: "text" });
      const added = written.map((row) => {
        const sources = paper === null ? [] : standingOn(one(paper).entry, row.page ?? page);
        return keep(person, { ...result(fresh("e"), row, { when, lab, decimal }), sources });
      });
      const step = change(["records"], "results_written", () => added.forEach((each) => toggle(each)()));
      return { ids: added.map(({ entry }) => entry.line.id), ...step };
    },
    to_sort: ({ person }) => {
      const waiting = held(person).filter(({ entry }) => entry.line.toSort);
      return { entries: waiting.map(({ entry }) => shown(entry).line), total: waiting.length };
    },
    take_out_of_tray: ({ id }) => {
      const { line } = one(id).entry;
      line.toSort = false;
      return change(["records"], "record_changed", swap(line, { toSort: true }));
    },
  };
}

const bare = (id: string): EntryView => ({ ...made(id, ["note", "", null]), by: null, codes: [], sources: [] });

/** The record as it is now described; what is not on the form stays. */
function described(before: EntryView, input: Input<"write_record">): EntryView {
  const { kind, title, when, end, by, place, status, text, tags } = input;
  const measured = input.values.map((value) => measuredAs(value, input.decimal));
  const first = measured[0];
  const line = { ...before.line, kind, title: title.trim(), when, place, toSort: false };
  line.value = first?.original ?? null;
  line.range = first?.rangeText ?? null;
  return { ...before, line, end, by, status, text, tags, measured };
}

function result(
  id: string,
  row: ResultRow,
  { when, lab, decimal }: { when: string | null; lab: string | null; decimal: Decimal | null },
): EntryView {
  const values = [{ ...row, lab, method: null, name: row.name.trim() }];
  const nothing = { person: "", id: null, end: null, by: null, place: null, status: null, text: null, tags: [] };
  return described(bare(id), { ...nothing, kind: "lab_result", title: row.name, when, values, decimal });
}

/** The page of a paper as a source. Like the program, through all files of the record. */
function standingOn({ files, sources, line }: EntryView, page: number | null): SourceView[] {
  let left = page ?? 1;
  let file = files[0];
  for (const one of files) {
    file = one;
    if (files.length === 1 || left <= Math.max(1, one.pages ?? 1)) break;
    left -= Math.max(1, one.pages ?? 1);
  }
  const importId = sources[0]?.importId ?? "i1";
  if (!file) return [];
  return [
    {
      importId,
      fileName: file.name,
      object: file.object,
      at: line.added,
      page: page === null ? null : left,
      path: null,
      paper: line.id,
    },
  ];
}

function measuredAs(value: WrittenValue, decimal: Decimal | null): MeasuredView {
  return {
    name: value.name,
    original: [value.value, value.unit].filter(Boolean).join(" "),
    number: readValue(value.value, decimal).number,
    comparator: null,
    unit: value.unit,
    low: null,
    high: null,
    rangeText: value.range,
    flag: value.flag,
    lab: value.lab,
    method: value.method,
  };
}

/** A small part of what the program itself reads: enough for the screens. */
export function readValue(written: string, decimal: Decimal | null): ValueRead {
  const none = { number: null, unit: null, either: null };
  const [, digits = "", sign = "", after = "", unit = ""] =
    /^\s*(?:<=|>=|[<>≤≥])?\s*(\d+)(?:([.,])(\d+))?(?:\s*([^\d\s/-].*))?$/.exec(written) ?? [];
  if (!digits) return none;
  const read = (number: number) => ({ number, unit: unit.trim() || null, either: null });
  if (!sign) return read(Number(digits));
  const fraction = Number(`${digits}.${after}`);
  const whole = Number(`${digits}${after}`);
  if (after.length !== 3 || digits.length > 3 || digits.startsWith("0")) return read(fraction);
  if (decimal === null) return { ...none, unit: unit.trim() || null, either: [fraction, whole] };
  return read((decimal === "point") === (sign === ".") ? fraction : whole);
}
