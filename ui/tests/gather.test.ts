// What the pages of the records to send, the letters and the packet decide by themselves.
import { beforeAll, describe, expect, test, vi } from "vitest";
import laws from "../../locales/laws.json";
import type { ItemKind, ItemRecord, ItemView, Language, LetterFields } from "../src/generated/commands";
import { nothingHeld } from "../src/screens/opinion/gather/custody";
import {
  askable,
  caption,
  grouped,
  inState,
  letterFor,
  noFields,
  recordsWords,
  tally,
  withoutOffer,
  withRecord,
} from "../src/screens/opinion/gather/items";
import { marks, staysUnlessNamed } from "../src/screens/opinion/gather/marks";
import { readAsk, startAsk } from "../src/screens/opinion/letters/asking";
import { askKinds, authorities, firstLetter, letterGroups, toMark } from "../src/screens/opinion/letters/first-words";
import { lawName, lawOf, lawsIn } from "../src/screens/opinion/letters/laws";
import { choicesOf, nothingYet, setTicked, staying, tickedOf, wantedOf } from "../src/screens/opinion/packet/making";
import { after, before, stepOf, steps } from "../src/screens/opinion/packet/steps";
import { speak } from "../src/words/words.svelte";

vi.mock("../src/backend/client", () => ({ call: async () => null, listen: async () => () => undefined }));

const record = (id: string, more: Partial<ItemRecord> = {}): ItemRecord => ({
  line: {
    id,
    kind: "document",
    title: `Paper ${id}`,
    when: "2025-12-09",
    value: null,
    range: null,
    standing: "fact",
    place: null,
    files: 1,
    added: "2026-05-19T14:02:00Z",
    toSort: false,
    news: null,
  },
  files: [{ name: `${id}.pdf`, mediaType: "application/pdf", bytes: 1000, pages: 2 }],
  leftOut: false,
  repeats: null,
  old: false,
  ...more,
});
const closed = (id: string): ItemRecord => {
  const made = record(id);
  return { ...made, line: { ...made.line, title: "", news: { kind: "scan", state: "unopened" } } };
};
const item = (kind: ItemKind, fields: Partial<ItemView["fields"]> = {}, records: ItemRecord[] = []): ItemView => ({
  kind,
  id: kind === "own" ? `own-${fields.title ?? ""}` : null,
  fields: { ...noFields, ...fields, records: records.map(({ line }) => line.id) },
  records,
  offered: [],
  letters: [],
});

describe("the list", () => {
  beforeAll(() => speak("en-CA", true));

  test("goes by groups in one order, empty ones left out; what was looked at is ready", () => {
    const items = [
      item("pathology", { state: "checked" }),
      item("slides"),
      item("labs", { state: "ready" }),
      item("referral", { state: "asked" }),
      item("history", { state: "not_needed" }),
    ];
    expect(grouped(items).map(({ group, items: some }) => [group, some.map(({ kind }) => kind)])).toEqual([
      ["missing", ["slides"]],
      ["asked", ["referral"]],
      ["ready", ["pathology", "labs"]],
      ["not_needed", ["history"]],
    ]);
    expect(tally(items)).toBe(
      "5 in all: 2 ready, 1 asked for, 1 missing, 1 not needed. You can go on with some missing.",
    );
    expect(tally([item("labs", { state: "ready" })])).toBe("1 in all: 1 ready.");
  });

  test("a letter asks for what others hold, not for what the person writes or brings", () => {
    expect(letterFor("slides")).toBe("ask_slides");
    expect(letterFor("scan_pictures")).toBe("ask_disc");
    expect(letterFor("own")).toBe("ask_records");
    const all = (["medicines", "history", "identity", "questions", "labs"] as const).map((kind) => item(kind));
    expect(askable(all).map(({ kind }) => kind)).toEqual(["labs"]);
  });

  test("a line says what is known, else what the thing is", () => {
    expect(caption(item("slides", { holder: "The lab" }))).toBe("The lab has it.");
    expect(caption(item("slides"))).toContain("glass slides");
    expect(caption(item("discharge", { state: "asked", asked: "2026-05-06", due: "2026-05-28" }))).toBe(
      "Asked on 6 May 2026. It should be here by 28 May 2026.",
    );
    expect(caption(item("pathology", { state: "ready" }, [record("a")]))).toBe("9 December 2025, 2 pages.");
    const slides = { ...nothingHeld("slides"), label: "S24", with: "Northmere", backBy: "2026-07-03" };
    const back = { ...nothingHeld("slides"), with: "The post", back: "2026-05-02" };
    expect(caption(item("slides", { holder: "The lab", custody: [slides, back] }))).toBe(
      "The lab has it. Glass slides, S24. Northmere has it. It must be back by 3 July 2026.",
    );
    expect(recordsWords([record("a"), record("b"), record("c")])).toBe("3 records, 6 pages");
  });

  test("a yes brings what was waited for, a no is remembered, and a state brings its day once", () => {
    expect(withRecord({ ...noFields, declined: ["a"] }, "a")).toMatchObject({
      state: "received",
      records: ["a"],
      declined: [],
    });
    expect(withRecord({ ...noFields, state: "ready", records: ["a"] }, "a")).toMatchObject({
      state: "ready",
      records: ["a"],
    });
    expect(withoutOffer(noFields, "a")).toMatchObject({ state: "missing", declined: ["a"] });
    expect(inState(noFields, "asked", "2026-05-21")).toMatchObject({ state: "asked", asked: "2026-05-21" });
    expect(inState({ ...noFields, asked: "2026-05-06" }, "asked", "2026-05-21").asked).toBe("2026-05-06");
    expect(inState(noFields, "not_needed", "2026-05-21")).toEqual({ ...noFields, state: "not_needed" });
  });

  test("what to look at once more is said in words", () => {
    expect(marks(record("a", { repeats: "b", old: true, leftOut: true }))).toHaveLength(3);
    expect(marks(record("a"))).toEqual([]);
    expect(marks(closed("a"))).toEqual(["Not opened yet"]);
  });
});

describe("laws", () => {
  test("each has sources with an address, and the day they were looked up", () => {
    expect(laws.length).toBeGreaterThan(0);
    for (const law of laws) {
      expect(law.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(law.sources.length).toBeGreaterThan(0);
      for (const { id, url } of law.sources) {
        expect(id).toMatch(/^S\d+$/);
        expect(url).toMatch(/^https:\/\//);
      }
    }
  });

  test("a place that was not looked up has none", () => {
    expect(lawOf("other")).toBeNull();
    expect(lawOf("ontario")?.place).toBe("ontario");
  });
});

describe.each<[Language, string, string]>([
  ["en-CA", "under the privacy law that applies", "I ask as a parent or guardian."],
  ["fr-CA", "selon la loi sur la vie privée qui s’applique", "Je demande comme parent ou tuteur."],
])("the first words of a letter, in %s", (language, otherwise, right) => {
  beforeAll(() => speak(language, true));

  const items = [item("pathology"), item("own", { title: "Physio letter" })];
  const letter = (more: Partial<Parameters<typeof firstLetter>[0]> = {}): LetterFields =>
    firstLetter({
      kind: "ask_records",
      items,
      to: "The hospital\nMain Street",
      place: "other",
      name: "Lena Marchetti",
      born: null,
      other: null,
      slidesTo: null,
      ...more,
    });

  test.each(askKinds)("%s outside Ontario names no law, number or fee", (kind) => {
    const { body, subject } = letter({ kind });
    expect(`${subject} ${body}`).not.toMatch(/\d/);
    expect(lawsIn(body ?? "")).toEqual([]);
    expect(body).not.toMatch(/Ontario|dollar|cents/);
    if (kind !== "ask_slides") expect(body).toContain(otherwise);
  });

  test("in Ontario it names the law with its days and fee, as the data has them", () => {
    const { body } = letter({ place: "ontario" });
    const [law] = lawsIn(body ?? "");
    expect(law && body?.includes(lawName(law, language))).toBe(true);
    for (const figure of ["30", "20", "25"]) expect(body).toContain(figure);
    expect(body).not.toContain(otherwise);
  });

  test("slides are lent: no law of copies is named for them, wherever they are", () => {
    const { body } = letter({ kind: "ask_slides", items: [item("slides")], place: "ontario", slidesTo: "Dr. A\nB" });
    expect(lawsIn(body ?? "")).toEqual([]);
    expect(body).toContain("Dr. A\nB");
  });

  test("the day of birth stands in it only where it is wanted", () => {
    expect(letter().body).not.toContain("1958");
    expect(letter({ born: "1958-03-02" }).body).toContain("1958");
  });

  test("for someone else it states by what right, and who writes", () => {
    const bodies = authorities.map((authority) => letter({ other: { writer: "Carla Rossi", authority } }).body ?? "");
    expect(bodies[0]).toContain(right);
    expect(new Set(bodies).size).toBe(authorities.length);
    for (const body of bodies) expect(body.trim()).toMatch(/Carla Rossi$/);
  });

  test("it asks for each thing by name, and keeps their kinds once", () => {
    const { body, items: kinds, to } = letter({ items: [...items, item("own", { title: "Old file" })] });
    expect(body).toContain("– Physio letter");
    expect(body).toContain("– Old file");
    expect(kinds).toEqual(["pathology", "own"]);
    expect(to).toBe("The hospital\nMain Street");
  });
});

describe("letters", () => {
  test("each place gets one of its own, and each kind; those whose holder is known come first", () => {
    const groups = letterGroups([
      item("labs"),
      item("slides", { holder: "The lab" }),
      item("pathology", { holder: "The Hospital" }),
      item("discharge", { holder: "the hospital " }),
      item("medicines"),
    ]);
    expect(groups.map(({ kind, holder, items }) => [kind, holder, items.map((one) => one.kind)])).toEqual([
      ["ask_records", "The Hospital", ["pathology", "discharge"]],
      ["ask_slides", "The lab", ["slides"]],
      ["ask_records", null, ["labs"]],
    ]);
  });

  test("one that left marks what it asks for and is still missing", () => {
    const items = [
      item("pathology"),
      item("labs", { state: "ready" }),
      item("own", { title: "Physio letter" }),
      item("own", { title: "Old file" }),
      item("slides"),
    ];
    const letter: LetterFields = {
      kind: "ask_records",
      to: null,
      subject: null,
      body: "– Physio letter",
      items: ["pathology", "labs", "own"],
      left: null,
    };
    expect(toMark(letter, items).map(({ kind, fields }) => fields.title ?? kind)).toEqual([
      "pathology",
      "Physio letter",
    ]);
  });

  test("nothing is chosen for the person: no place, no right, no day of birth", () => {
    const start = startAsk([item("labs", { holder: "The lab" })], ["labs"], true);
    expect(start).toMatchObject({ to: "The lab", place: "other", authority: null, born: false });
    expect(readAsk({ ...start, place: "moon", authority: "king" })).toMatchObject({ place: "other", authority: null });
    expect(readAsk({ to: 1 })).toBeNull();
  });
});

describe("the packet", () => {
  const twice = record("a");
  const items = [
    item("pathology", { state: "ready" }, [twice, closed("b")]),
    item("labs", { state: "ready" }, [twice, record("c", { leftOut: true })]),
    item("consults", { state: "not_needed" }, [record("d")]),
    item("identity", { state: "ready" }, [record("e"), record("f", { leftOut: true })]),
  ];

  test("at first holds what may go: nothing closed, left out, of cards, or not needed; each record once", () => {
    const { items: some, closed: apart, identity } = choicesOf(items);
    expect(some.map(({ records }) => records.map(({ line }) => line.id))).toEqual([["a"]]);
    expect(apart.map(({ line }) => line.id)).toEqual(["b", "c"]);
    expect(identity.map(({ line }) => line.id)).toEqual(["e", "f"]);
    expect(tickedOf(nothingYet(""), items)).toEqual({ records: ["a"], named: [] });
    expect(staying(nothingYet(""), items)).toBe(2);
  });

  test("what is closed, left out or a card goes only if it was ticked, and is then named", () => {
    const making = nothingYet("Dr. Ashdown ");
    for (const id of ["c", "e", "f"]) setTicked(making, id, false, true);
    setTicked(making, "a", true, false);
    expect(wantedOf(making, "c1", items)).toEqual({
      case: "c1",
      recipient: "Dr. Ashdown",
      records: ["c", "e", "f"],
      named: ["c", "f"],
      withoutNames: false,
      casePage: true,
      questions: [],
    });
    setTicked(making, "c", false, false);
    setTicked(making, "a", true, true);
    expect(tickedOf(making, items).records).toEqual(["a", "e", "f"]);
    expect([staysUnlessNamed(closed("b")), staysUnlessNamed(record("a"))]).toEqual([true, false]);
  });

  test("questions go only on the page about the case", () => {
    const making = { ...nothingYet("x"), questions: ["q1"] };
    expect(wantedOf(making, "c1", []).questions).toEqual(["q1"]);
    expect(wantedOf({ ...making, casePage: false }, "c1", []).questions).toEqual([]);
  });

  test("is made in steps, forth and back", () => {
    const way = [undefined, "what", "page", "inside", "shape", "done"];
    expect(steps.map(({ name }) => name)).toEqual(way);
    expect(after(stepOf("what"))).toEqual(["packet", "page"]);
    expect(before(stepOf("what"))).toEqual(["packet"]);
    expect(before(stepOf(undefined))).toEqual(["records"]);
    expect(stepOf("nowhere").number).toBe(1);
  });
});
