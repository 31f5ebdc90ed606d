// Records to send, letters and what leaves, for a made-up case of Lena Marchetti.
import { noFields as none } from "../../screens/opinion/gather/items";
import type {
  ItemFields,
  ItemKind,
  ItemRecord,
  ItemView,
  LetterFields,
  LetterView,
  PacketFile,
  PacketView,
} from "../../generated/commands";
import { entry, shown } from "./family";
import { swap } from "./history";
import { planOf } from "./packing";
import type { Handlers, Shelf, World } from "./world";

type Names =
  | "packet_items"
  | "save_item"
  | "delete_item"
  | "letters"
  | "letter"
  | "save_letter"
  | "delete_letter"
  | "plan_packet"
  | "packets"
  | "note_receipt"
  | "cancel_packing"
  | "save_packet";
type Item = { id: string | null; kind: ItemKind; fields: ItemFields; offers: string[]; deleted: boolean };
type Letter = LetterView & { deleted: boolean };

const kinds: ItemKind[] = [
  "pathology",
  "slides",
  "scan_reports",
  "scan_pictures",
  "operations",
  "discharge",
  "markers",
  "labs",
  "treatments",
  "consults",
  "medicines",
  "history",
  "referral",
  "identity",
  "questions",
];

const lab = "Harbour Street lab";
const hospital = "Harbour Street Hospital";
const begun: Partial<Record<ItemKind, Partial<ItemFields>>> = {
  pathology: { state: "checked", checked: "2026-05-10", records: ["g1"] },
  slides: {
    holder: lab,
    custody: [
      {
        what: "block",
        label: "4 December",
        with: lab,
        since: "2025-12-04",
        owner: lab,
        backBy: null,
        back: null,
        parcel: null,
      },
      {
        what: "slides",
        label: "S25-0412",
        with: "Northmere Cancer Centre",
        since: "2026-05-12",
        owner: lab,
        backBy: "2026-07-01",
        back: null,
        parcel: "4471 0098",
      },
    ],
  },
  scan_reports: { state: "ready", records: ["e11", "g3", "g4"] },
  scan_pictures: { state: "received", asked: "2026-05-06", received: "2026-05-18", holder: hospital, records: ["g9"] },
  operations: { state: "ready", records: ["e10"] },
  discharge: { state: "asked", asked: "2026-05-06", due: "2026-05-28", holder: hospital },
  markers: { state: "ready", records: ["g5"] },
  labs: { state: "ready", records: ["e2", "e3", "e4"] },
  treatments: { state: "asked", asked: "2026-05-11", holder: "Dr. Quill’s office" },
  consults: { holder: hospital },
  medicines: { state: "checked", checked: "2026-05-10", records: ["e6"] },
  history: { state: "ready", records: ["g8"] },
  referral: { state: "asked", asked: "2026-05-11", holder: "Dr. Quill’s office" },
  identity: { state: "ready", records: ["g7"] },
  questions: { state: "ready" },
};
const offers: Partial<Record<ItemKind, string[]>> = { consults: ["e5", "e13"], labs: ["e15"] };

const pdf = (name: string, pages: number | null): PacketFile => ({
  name,
  mediaType: "application/pdf",
  bytes: 180_000 * (pages ?? 3),
  pages,
});

/** Records that only the case has. */
const own: Record<string, ItemRecord> = Object.fromEntries(
  (
    [
      ["g1", "Pathology report", "2025-12-09", [pdf("Pathology report.pdf", 4)], {}],
      ["g3", "MRI report", "2025-12-15", [pdf("MRI report.pdf", 2)], { old: true }],
      ["g4", "MRI report", "2025-12-15", [pdf("Scan_0001.pdf", 2)], { old: true, repeats: "g3" }],
      ["g5", "Marker report", "2025-12-22", [pdf("Marker report.pdf", null)], {}],
      ["g7", "Health card, both sides", null, [pdf("Health card.pdf", 1)], {}],
      ["g8", "What runs in the family", null, [], { leftOut: true }],
      [
        "g9",
        "Disc with CT and MRI",
        "2026-05-18",
        [{ name: "Disc", mediaType: "application/x-imaging-disc", bytes: 412_000_000, pages: null }],
        {},
      ],
    ] as const
  ).map(([id, title, when, files, more]) => [
    id,
    {
      line: { ...entry(id, ["document", title, when]).line, files: files.length },
      files: [...files],
      leftOut: false,
      repeats: null,
      old: false,
      ...more,
    },
  ]),
);

const letter = (id: string, written: string, fields: Partial<LetterFields>): Letter => ({
  id,
  written,
  deleted: false,
  fields: { kind: "ask_records", to: null, subject: null, body: null, items: [], left: null, ...fields },
});

const letters = (): Letter[] => [
  letter("l1", "2026-05-11", {
    to: "Dr. Quill’s office",
    subject: "Request for copies of my medical records",
    body: "Hello,\n\nI am writing to ask for copies of my medical records.\n\nThank you,\nLena Marchetti",
    items: ["treatments", "referral"],
    left: "2026-05-11",
  }),
  letter("l2", "2026-05-02", {
    kind: "tell_doctor",
    to: "Dr. Odalys Fenn",
    body: "Dear Dr. Fenn,\n\nI would like to hear what another doctor says before I decide.",
  }),
];

const HASH = "9f2c4e6a8b0d1f3a5c7e9b1d3f5a7c9e0b2d4f6a8c0e2b4d6f8a0c2e4b6d8f0a";

const packets = (): PacketView[] => [
  {
    id: "k1",
    at: "2026-05-14T15:20:00Z",
    recipient: "Dr. Maren Ashdown, Northmere Cancer Centre",
    form: "zip",
    name: "Records.zip",
    hash: HASH,
    parts: [
      {
        name: "Records volume 1.pdf",
        bytes: 2_310_000,
        hash: HASH.replace("9f", "1a"),
        holds: ["Contents", "The case on one page", "Pathology report", "MRI report"],
      },
    ],
    received: null,
    note: "Given to the desk on the second floor.",
  },
];

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

export function gatherHandlers(world: World, { one, fail }: Shelf): Handlers<Names> {
  const items: Item[] = kinds.map((kind) => ({
    id: world.bare || !begun[kind] ? null : `i-${kind}`,
    kind,
    fields: { ...none, ...(world.bare ? {} : begun[kind]) },
    offers: world.bare ? [] : (offers[kind] ?? []),
    deleted: false,
  }));
  let written = world.bare ? [] : letters();
  let left = world.bare ? [] : packets();
  let stop = false;
  let again = world.asked.has("again");

  const recordOf = (id: string): ItemRecord => {
    if (own[id]) return own[id];
    const found = one(id).entry;
    const { line, files } = shown(found);
    return { line, files, leftOut: found.leftOut, repeats: null, old: false };
  };

  const viewOf = ({ id, kind, fields, offers: offered }: Item): ItemView => ({
    id,
    kind,
    fields,
    records: fields.records.map(recordOf),
    offered: offered.filter((one) => !fields.records.includes(one) && !fields.declined.includes(one)).map(recordOf),
    letters: written.filter((one) => !one.deleted && one.fields.items.includes(kind)).map(lineOf),
  });
  const all = () => items.filter(({ deleted }) => !deleted).map(viewOf);
  const lineOf = ({ id, written: day, fields }: Letter) => ({
    id,
    kind: fields.kind,
    to: fields.to?.split("\n")[0] ?? null,
    written: day,
    left: fields.left,
  });
  const theLetter = (id: string) => written.find((one) => one.id === id && !one.deleted) ?? fail({ code: "not_found" });

  return {
    packet_items: () => all(),
    save_item: ({ kind, id, fields }) => {
      const found = items.find((item) => (kind === "own" ? id !== null && item.id === id : item.kind === kind));
      if (!found) {
        const made: Item = { id: world.fresh("i"), kind, fields, offers: [], deleted: false };
        items.push(made);
        return world.change(["opinions"], "item_changed", () => void (made.deleted = !made.deleted));
      }
      const before = { fields: found.fields, id: found.id };
      Object.assign(found, { fields, id: found.id ?? world.fresh("i") });
      return world.change(["opinions"], "item_changed", swap(found, before));
    },
    delete_item: ({ id }) => {
      const found = items.find((item) => item.id === id) ?? fail({ code: "not_found" });
      found.deleted = true;
      return world.change(["opinions"], "item_deleted", () => void (found.deleted = !found.deleted));
    },
    letters: () => written.filter(({ deleted }) => !deleted).map(lineOf),
    letter: ({ id }) => {
      const { written: day, fields } = theLetter(id);
      return { id, written: day, fields };
    },
    save_letter: ({ id, fields }) => {
      if (id === null) {
        const made: Letter = { id: world.fresh("l"), written: world.today, fields, deleted: false };
        written = [made, ...written];
        const { undo } = world.change(["opinions"], "letter_written", () => void (made.deleted = !made.deleted));
        return { id: made.id, undo };
      }
      const found = theLetter(id);
      const before = { fields: found.fields };
      found.fields = fields;
      return { id, ...world.change(["opinions"], "letter_written", swap(found, before)) };
    },
    delete_letter: ({ id }) => {
      const found = theLetter(id);
      found.deleted = true;
      return world.change(["opinions"], "letter_deleted", () => void (found.deleted = !found.deleted));
    },
    plan_packet: (wanted) => planOf(wanted, recordOf),
    packets: () => left,
    note_receipt: ({ id, received, note }) => {
      const found = left.find((packet) => packet.id === id) ?? fail({ code: "not_found" });
      const before = { received: found.received, note: found.note };
      Object.assign(found, { received, note });
      return world.change(["opinions"], "receipt_written", swap(found, before));
    },
    cancel_packing: () => {
      stop = true;
      return null;
    },
    save_packet: async ({ wanted, seal, form }) => {
      const plan = planOf(wanted, recordOf);
      if (again || plan.seal !== seal) {
        again = false;
        return fail({ code: "look_again" });
      }
      if (world.asked.has("cancelled")) return { saved: false, packet: null };
      stop = false;
      const rounds = world.asked.has("slow") ? 400 : 4;
      for (let round = 1; round <= rounds; round++) {
        world.tell("packing", { done: Math.round((plan.bytes * round) / rounds), total: plan.bytes });
        await wait(30);
        if (stop) {
          world.tell("packing", null);
          fail({ code: "stopped" });
        }
      }
      world.tell("packing", null);
      const packet: PacketView = {
        id: world.fresh("k"),
        at: `${world.today}T10:30:00Z`,
        recipient: wanted.recipient,
        form,
        name: { folder: "Records", zip: "Records.zip", age: "Records.zip.age" }[form],
        hash: form === "folder" ? null : HASH,
        parts: plan.files.map((file) => ({
          ...file,
          hash: HASH,
          holds: plan.lines.filter((line) => line.file === file.name).map(({ title }) => title),
        })),
        received: null,
        note: null,
      };
      left = [packet, ...left];
      world.tell("changed", ["opinions"]);
      return { saved: true, packet };
    },
  };
}
