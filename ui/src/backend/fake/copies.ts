// The made-up copies, and opening without a password. The address says how they stand:
// ?elsewhere=stick|none|away|same|full  nudge  bare (no copy yet)  found (on the lock screen)  many
// ?key (on)  keyoffer  keyfault (does not open)  keyrefused (cannot be turned on)  badcopy=copy_damaged  rotten (files damaged)
import type { AppState, CopiesView, CopyItem, CopyView, Events, UiError } from "../../generated/commands";
import type { CommandName, Input, Output } from "../client";

type Mine =
  | "computer_key"
  | "turn_on_computer_key"
  | "turn_off_computer_key"
  | "decline_computer_key"
  | "unlock_with_computer"
  | "copies"
  | "make_copy"
  | "choose_copy_place"
  | "forget_copy_place"
  | "copy_inside"
  | "test_copy"
  | "copy_items"
  | "bring_back"
  | "restore_copy"
  | "cancel_copying"
  | "found_copies"
  | "choose_copies";
type Handlers = { [K in Mine & CommandName]: (input: Input<K>) => Output<K> | Promise<Output<K>> };

/** What the rest of the made-up backend lends. */
export type Rest = {
  asked: URLSearchParams;
  app: AppState;
  tell: <K extends keyof Events>(event: K, payload: Events[K]) => void;
  isPassword: (typed: string) => boolean;
  isCode: (typed: string) => void;
  undoable: (back: () => void) => Output<"bring_back">;
  /** The example family comes back as it was. */
  restore: () => void;
};

const HOUR = 3_600_000; // milliseconds
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const fail = (error: UiError): never => {
  throw error;
};

const copy = (id: string, place: CopyView["place"], hours: number, old = false): CopyView => ({
  id,
  place,
  made: hoursAgo(hours),
  bytes: 48_300_000,
  passwordFrom: old ? "2026-03-02" : "2026-05-02",
  sheetFrom: old ? null : "2026-05-03",
});

const items = (): CopyItem[] => [
  {
    id: "b1",
    kind: "question",
    person: "Lena Marchetti",
    text: "May I drink a glass of wine?",
    date: "2026-05-08",
    here: "missing",
  },
  {
    id: "b2",
    kind: "letter",
    person: "Lena Marchetti",
    text: "Letter from Harbour Street Hospital",
    date: "2025-11",
    here: "missing",
  },
  { id: "b3", kind: "lab_result", person: "Lena Marchetti", text: "", date: "2026-05-12", here: "missing" },
  {
    id: "b4",
    kind: "question",
    person: "Lena Marchetti",
    text: "How long can I take?",
    date: "2026-04-30",
    here: "different",
  },
];

export function copyHandlers(rest: Rest): Handlers {
  const { asked, app, tell } = rest;
  const elsewhereOf = (kind: string): CopiesView["elsewhere"] =>
    kind === "none"
      ? null
      : {
          name: kind === "same" ? "Documents" : "USB STICK",
          last: kind === "away" ? hoursAgo(24 * 5) : kind === "full" ? hoursAgo(30) : hoursAgo(2),
          reachable: kind !== "away",
          sameDisk: kind === "same",
          failed: kind === "full" ? { code: "disk_full" } : null,
        };
  let elsewhere = elsewhereOf(asked.get("elsewhere") ?? "stick");
  let made: CopyView[] = asked.has("bare")
    ? []
    : [
        copy("c1", "here", 2),
        ...(elsewhere ? [copy("c2", "elsewhere", 2)] : []),
        copy("c3", "here", 26),
        copy("c4", "aside", 80),
        copy("c5", "here", 24 * 20),
        ...(asked.has("many")
          ? Array.from({ length: 9 }, (_, n) => copy(`m${n}`, "here", 24 * 30 * (n + 2), true))
          : []),
        copy("c6", "here", 24 * 90, true),
      ];
  let found = asked.has("found") ? made.filter(({ place }) => place !== "elsewhere") : [];
  let missing = items();
  let offer = asked.has("keyoffer");
  let stopped = false;

  const theCopy = (id: string) => [...made, ...found].find((one) => one.id === id) ?? fail({ code: "copy_missing" });
  const view = (): CopiesView => ({
    here: { last: made.find(({ place }) => place === "here")?.made ?? null, failed: null },
    elsewhere,
    nudge: asked.has("nudge") && (elsewhere === null || elsewhere.sameDisk || !elsewhere.reachable),
    copies: made,
  });

  /** Goes on for a while, says how far, and ends early when it is stopped. */
  async function work(step: "making" | "testing" | "restoring"): Promise<void> {
    stopped = false;
    const total = 48_300_000;
    for (let part = 0; part <= 10; part++) {
      if (stopped) {
        tell("copying", null);
        fail({ code: "stopped" });
      }
      tell("copying", { step, done: (part * total) / 10, total });
      await wait(asked.has("slow") ? 1500 : 15);
    }
    tell("copying", null);
  }

  function inside(id: string): Output<"copy_inside"> {
    const { bytes: _, ...one } = theCopy(id);
    void _;
    const person = { name: "Lena Marchetti", initials: "LM", colour: "clay" as const, questions: 5, records: 12 };
    return { ...one, people: [person], files: 23, fileBytes: 31_400_000, lastChange: hoursAgo(27) };
  }
  const key = () => ({ on: app.computerKey, offer: offer && !app.computerKey });
  function turn(on: boolean) {
    app.computerKey = on;
    tell("changed", ["settings"]);
    return key();
  }

  return {
    computer_key: key,
    turn_on_computer_key: ({ password }) => {
      if (!rest.isPassword(password)) fail({ code: "wrong_password" });
      if (asked.has("keyrefused")) fail({ code: "computer_key_refused" });
      return turn(true);
    },
    turn_off_computer_key: () => turn(false),
    decline_computer_key: () => {
      offer = false;
      return key();
    },
    unlock_with_computer: async () => {
      await wait(30);
      if (!app.computerKey || asked.has("keyfault")) fail({ code: "computer_key_unavailable" });
      return Object.assign(app, { stage: "open" });
    },
    copies: view,
    make_copy: async () => {
      await work("making");
      made = [copy(`c${made.length + 10}`, "here", 0), ...made];
      tell("changed", ["copies"]);
      if (elsewhere && !elsewhere.reachable) fail({ code: "copy_place_missing" });
      if (elsewhere) elsewhere = { ...elsewhere, last: hoursAgo(0), failed: null };
      return view();
    },
    choose_copy_place: async () => {
      if (asked.has("cancelled")) return view();
      if (asked.has("inside")) fail({ code: "copy_place_inside" });
      if (asked.has("readonly")) fail({ code: "read_only" });
      await work("making");
      elsewhere = { name: "BLUE STICK", last: hoursAgo(0), reachable: true, sameDisk: false, failed: null };
      made = [copy(`c${made.length + 10}`, "elsewhere", 0), ...made];
      tell("changed", ["copies"]);
      return view();
    },
    forget_copy_place: () => {
      elsewhere = null;
      tell("changed", ["copies"]);
      return view();
    },
    copy_inside: async ({ id, password, code }) => {
      await wait(60);
      if (asked.has("badcopy")) fail({ code: asked.get("badcopy") } as UiError);
      if (password !== null && !rest.isPassword(password)) fail({ code: "wrong_password" });
      if (code !== null) rest.isCode(code);
      return inside(id);
    },
    test_copy: async ({ id, password }) => {
      if (!rest.isPassword(password)) fail({ code: "wrong_password" });
      await work("testing");
      return { inside: inside(id), filesRead: 23, damaged: asked.has("rotten") ? 1 : 0 };
    },
    copy_items: () => missing,
    bring_back: ({ items: wanted }) => {
      const before = missing;
      missing = missing.filter(({ id }) => !wanted.includes(id));
      return rest.undoable(() => (missing = before));
    },
    restore_copy: async ({ id }) => {
      theCopy(id);
      await work("restoring");
      if (app.stage !== "first_run") made = [copy(`a${made.length}`, "aside", 0), ...made];
      rest.restore();
      return Object.assign(app, { stage: "open", problem: null });
    },
    cancel_copying: () => {
      stopped = true;
      return null;
    },
    found_copies: () => found,
    choose_copies: () => {
      if (asked.has("cancelled")) return found;
      found = [copy("f1", "elsewhere", 20), ...found, copy("f2", "elsewhere", 44), copy("f3", "elsewhere", 700, true)];
      found.push(copy("f4", "elsewhere", 1500, true));
      return found;
    },
  };
}
