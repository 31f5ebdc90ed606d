// Changes that can be turned back and forth, what was deleted, and what a question said before.
import type {
  AuthorView,
  DeletedView,
  Events,
  QuestionView,
  Undoable,
  UndoLabel,
  VersionView,
} from "../../generated/commands";
import type { Gone } from "./world";
import { entry, question, shown, type Asked, type Held } from "./family";

/** One change: `turn` takes it back, and when called again does it again. */
type Step = { step: string; label: UndoLabel; turn: () => void; tag: Events["changed"] };
type Bin = Map<string, { at: string; by: string; gone?: Gone; thing?: { deleted: boolean } }>;

/** Deletes and brings back. */
export const toggle = (thing: { deleted: boolean }) => () => void (thing.deleted = !thing.deleted);

/** Puts the other's values in place of its own. */
export const swap =
  <T extends object>(thing: T, other: Partial<T>) =>
  () => {
    for (const key of Object.keys(other) as (keyof T)[]) {
      const now = thing[key];
      thing[key] = other[key] as T[keyof T];
      other[key] = now;
    }
  };

export function makeHistory(tell: (tag: Events["changed"]) => void, fresh: (letter: string) => string) {
  const done: Step[] = [];
  const undone: Step[] = [];

  function turn(found: Step | undefined, to: Step[]) {
    if (!found) return { undone: null };
    found.turn();
    to.push(found);
    tell(found.tag);
    return { undone: found.label };
  }

  return {
    /** Notes a change that was just made. */
    change(tag: Events["changed"], label: UndoLabel, turn: () => void): Undoable {
      const step = fresh("s");
      done.push({ step, label, turn, tag });
      undone.length = 0;
      tell(tag);
      return { undo: step };
    },
    /** Takes this change back; null when there is none like that. */
    undo(step: string) {
      const at = done.findIndex((one) => one.step === step);
      return at < 0 ? null : turn(done.splice(at, 1)[0], undone);
    },
    undoLast: () => turn(done.pop(), undone),
    redoLast: () => turn(undone.pop(), done),
  };
}

const DAY = 86_400_000;

/** What was deleted by a person's own hand, newest first; what was only undone is not among it. */
export function deletedOf(person: string, bin: Bin, asking: Asked[], held: Held[]): DeletedView[] {
  const line = (gone: Gone): DeletedView => {
    const { at, by } = bin.get(gone.id) ?? { at: "", by: "" };
    const until = new Date(Date.parse(at) + 30 * DAY).toISOString().slice(0, 10);
    return { ...gone, at, until, by };
  };
  const others = [...bin.values()].filter(({ thing, gone }) => thing?.deleted && gone?.person === person);
  const gone = (one: { person: string; deleted: boolean }, id: string) =>
    one.deleted && one.person === person && bin.has(id);
  return [
    ...asking
      .filter((one) => gone(one, one.question.id))
      .map(({ question: { id, text } }) => line({ id, kind: "question", person, text, date: null })),
    ...held
      .filter((one) => gone(one, one.entry.line.id))
      .map(({ entry: { line: it }, entry: whole }) =>
        line({ id: it.id, kind: it.kind, person, text: shown(whole).line.title, date: it.when }),
      ),
    ...others.flatMap(({ gone }) => (gone ? [line(gone)] : [])),
  ].sort((a, b) => b.at.localeCompare(a.at));
}

/** What the family deleted before the window opened. */
export function deletedBefore(): { bin: Bin; asking: Asked[]; held: Held[] } {
  const scan = entry("e17", ["imaging_study", "CT of the chest", "2026-05-06"]);
  scan.line.news = { kind: "scan", state: "unopened" };
  return {
    bin: new Map([
      ["q7", { at: "2026-05-20T18:40:00Z", by: "Lena Marchetti" }],
      ["e17", { at: "2026-05-14T09:05:00Z", by: "Carla Rossi" }],
      ["e18", { at: "2026-04-28T15:30:00Z", by: "Carla Rossi" }],
    ]),
    asking: [{ person: "p1", deleted: true, question: question("q7", "Will I lose my hair?", 6) }],
    held: [
      { person: "p1", deleted: true, entry: scan },
      { person: "p1", deleted: true, entry: entry("e18", ["letter", "Letter from the dentist", "2026-04-20"]) },
    ],
  };
}

/** Earlier words of questions, newest first. */
export const earlierVersions = (): Map<string, VersionView[]> =>
  new Map([
    [
      "q2",
      [
        {
          change: "c2",
          at: "2026-05-19T20:15:00Z",
          by: "Carla Rossi",
          text: "If I have surgery, will I need a bag?",
          note: "I swim three times a week.",
        },
        { change: "c1", at: "2026-05-12T02:50:00Z", by: "Lena Marchetti", text: "Will I need a bag?", note: null },
      ],
    ],
  ]);

/** The version that a question leaves behind when its words change. */
export function versionOf({ text, note }: QuestionView, change: string, by: AuthorView): VersionView {
  return { change, at: "2026-05-20T10:12:00Z", by: by.name, text, note };
}
