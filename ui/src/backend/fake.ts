// A made-up backend in memory, for tests and for looking at screens. Never part of a release: see client.ts.
// The address of the page says how it starts: ?stage=open&lang=fr-CA&theme=dark&size=200&empty&confirmed&problem=in_use
import type {
  AppState,
  Events,
  KindCount,
  Language,
  PersonView,
  Preferences,
  QuestionView,
  Stage,
  Theme,
  UiError,
} from "../generated/commands";
import type { CommandName, Input, Output, Stop } from "./client";
import { appointmentHandlers } from "./fake/appointments";
import { questionHandlers } from "./fake/asking";
import { careHandlers } from "./fake/care";
import { caseHandlers } from "./fake/cases";
import { compareHandlers } from "./fake/compare";
import { copyHandlers } from "./fake/copies";
import { dateHandlers } from "./fake/dates";
import { diaryHandlers } from "./fake/diary";
import { entries, many, nobody, people, questions, shown, tray, type Asked, type Held } from "./fake/family";
import { fileBytes } from "./fake/files";
import { gatherHandlers } from "./fake/gather";
import { glanceHandlers } from "./fake/glance";
import { deletedBefore, deletedOf, makeHistory, swap, toggle } from "./fake/history";
import { measureHandlers } from "./fake/measures";
import { networkHandlers } from "./fake/network";
import { pdf } from "./fake/pdf";
import { importHandlers } from "./fake/imports";
import { insideHandlers } from "./fake/inside";
import { insides } from "./fake/insides";
import { pictureHandlers } from "./fake/pictures";
import { requestHandlers } from "./fake/requests";
import { find } from "./fake/search";
import { serviceHandlers } from "./fake/services";
import { togetherHandlers } from "./fake/together";
import { viewerHandlers } from "./fake/viewers";
import { writtenHandlers } from "./fake/written";
import type { Shelf, World } from "./fake/world";

const asked = new URLSearchParams(location.search);
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const copy = <T>(value: T): T => structuredClone(value);

const GROUPS = ["K7M2A", "9QXDB", "4HTRC", "W0NBD", "E6PCE", "3VJZF", "M1RSG"];
const GOOD_PASSWORD = "slow river kettle maple lamp";

const stage = (asked.get("stage") ?? "first_run") as Stage;
const app: AppState = {
  stage,
  problem: asked.has("problem") ? ({ code: asked.get("problem"), newest: null } as UiError) : null,
  preferences: {
    language: (asked.get("lang") ?? "en-CA") as Language,
    theme: (asked.get("theme") ?? "light") as Theme,
    textSize: Number(asked.get("size") ?? 100),
    lockMinutes: 10,
    paper: "letter",
  },
  hint: asked.has("hint") ? "with_my_papers" : "none",
  example: asked.has("example"),
  openedByRecovery: asked.has("recovered"),
  version: "0.1.0",
  macos: false,
  jobsRunning: 0,
  computerKey: asked.has("key"),
  fresh: true,
};

const bare = asked.has("empty");
let family = people().map((one) => ({ ...one, example: app.example }));
let author = { id: "a1", name: "Lena Marchetti" };
let authors = [author, { id: "a2", name: "Carla Rossi" }];
let asking: Asked[] = bare ? [] : questions();
let held: Held[] = bare ? [] : asked.has("many") ? [...entries(), ...many()] : entries();
if (asked.has("inside")) held.push(...insides());
let recoveryConfirmed = asked.has("confirmed");
let sheetMade = "2026-05-21";
let password = GOOD_PASSWORD;
let serial = 100;
const drafts = new Map<string, string>();
const before = deletedBefore();
const bin: typeof before.bin = bare ? new Map() : before.bin;
if (asked.has("tray")) held.push(...tray());
if (bare) family = family.slice(0, 1);
else {
  asking.push(...before.asking);
  held.push(...before.held);
}

const hearing: { [K in keyof Events]: Set<(payload: Events[K]) => void> } = {
  changed: new Set(),
  job: new Set(),
  locked: new Set(),
  dropping: new Set(),
  copying: new Set(),
  packing: new Set(),
};

function tell<K extends keyof Events>(event: K, payload: Events[K]): void {
  // A turn later, as real events come.
  setTimeout(() => hearing[event].forEach((heard) => heard(payload)));
}

const fail = (error: UiError): never => {
  throw error;
};
const fresh = (letter: string) => `${letter}${++serial}`;
const steps = makeHistory((tag) => tell("changed", tag), fresh);
const { change } = steps;

/** Deletes by the person's own hand: it can be found again for 30 days. */
function remove(thing: Asked | Held, id: string) {
  thing.deleted = true;
  bin.set(id, { at: "2026-05-21T10:05:00Z", by: author.name });
  return "question" in thing
    ? change(["questions"], "question_deleted", toggle(thing))
    : change(["records"], "record_deleted", toggle(thing));
}

const mine = (person: string): QuestionView[] =>
  asking
    .filter((one) => one.person === person && !one.deleted)
    .map((one) => one.question)
    .sort((a, b) => a.rank - b.rank);
const day = ({ entry }: Held) => (entry.line.when ?? "0").replace("~", "");
// In the order of the list: newest first, those without a date last.
const papers = (person: string) =>
  held.filter((one) => one.person === person && !one.deleted).sort((a, b) => day(b).localeCompare(day(a)));
const theQuestion = (id: string) => asking.find((one) => one.question.id === id) ?? fail({ code: "not_found" });
const theEntry = (id: string) => held.find((one) => one.entry.line.id === id) ?? fail({ code: "not_found" });

function filled(text: string, field: "name" | "text" | "author" | "password" | "code", limit = 2000): string {
  const plain = text.trim();
  if (!plain) fail({ code: "text_empty", field });
  if (plain.length > limit) fail({ code: "text_too_long", field, limit });
  return plain;
}

function goodPassword(text: string): void {
  if (text.length < 12) fail({ code: "password_short", least: 12 });
  if (text.startsWith("password")) fail({ code: "password_common" });
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((part) => part[0]?.toUpperCase() ?? "")
    .join("");

function kinds(person: string): KindCount[] {
  const counts = new Map<KindCount["kind"], number>();
  for (const { entry } of papers(person)) counts.set(entry.line.kind, (counts.get(entry.line.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/** Throws unless this is the recovery code. */
function isCode(code: string): void {
  const groups = code
    .toUpperCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  if (groups.length !== GROUPS.length) fail({ code: "recovery_length" });
  const wrong = groups.findIndex((group, index) => group !== GROUPS[index]);
  if (wrong >= 0) fail({ code: "recovery_group", group: wrong + 1 });
}

const world: World = {
  asked,
  bare,
  today: asked.get("date") ?? "2026-05-21",
  fresh,
  change,
  tell,
  questions: mine,
  question: (id) => theQuestion(id).question,
  record: (id) => theEntry(id).entry.line,
  person: (id) => family.find((one) => one.id === id) ?? fail({ code: "not_found" }),
  author: () => author.name,
  bin: (gone, thing) => void bin.set(gone.id, { at: "2026-05-21T10:05:00Z", by: author.name, gone, thing }),
};
const appointments = appointmentHandlers(world);
const services = serviceHandlers(world);
const network = networkHandlers(world);
const imports = importHandlers(world, {
  app,
  add: (added) => held.push(added),
  attach: (appointment, record) => appointments.attach(appointment, record),
  fail,
});

type All = { [K in CommandName]: (input: Input<K>) => Output<K> | Promise<Output<K>> };
/** The records, for the parts that write them: what is changed stays. */
const shelf: Shelf = { held: papers, one: theEntry, add: (added) => held.push(added), fail };

const handlers: All = {
  app_state: () => app,
  set_preferences: (wanted: Preferences) => (app.preferences = wanted),
  suggest_password: () =>
    (["plum ladder quiet harbour tin", GOOD_PASSWORD, "wool piano lemon gate shore"] as const)[serial++ % 3]!,
  check_password: ({ password: text }) => ({
    least: 12,
    length: text.length,
    long: text.length >= 12,
    common: text.startsWith("password"),
    strength: text.length < 16 ? "weak" : text.length < 22 ? "fair" : "good",
  }),
  create_records: ({ person, author: by, password: chosen, hint }) => {
    const name = filled(person, "name", 200);
    const writer = by === null ? name : filled(by, "author", 200);
    goodPassword(chosen);
    password = chosen;
    family = [{ ...nobody, id: "p1", name, initials: initials(name), colour: "clay" }];
    author = { id: "a1", name: writer };
    authors = [author];
    bin.clear();
    asking = [];
    held = [];
    imports.begin();
    appointments.begin(true);
    Object.assign(app, { stage: "open", hint, example: false });
    return { groups: GROUPS, made: sheetMade, confirmed: false };
  },
  recovery_sheet: () =>
    recoveryConfirmed ? fail({ code: "recovery_confirmed" }) : { groups: GROUPS, made: sheetMade, confirmed: false },
  new_recovery_sheet: ({ password: typed }) => {
    if (typed !== password) fail({ code: "wrong_password" });
    recoveryConfirmed = false;
    sheetMade = "2026-05-22";
    return { groups: GROUPS, made: sheetMade, confirmed: false };
  },
  confirm_recovery: ({ answers }) => {
    const wrong = answers
      .filter(({ group, text }) => text.replace(/[\s-]/g, "").toUpperCase() !== GROUPS[group - 1])
      .map(({ group }) => group);
    if (wrong.length === 0) {
      recoveryConfirmed = true;
      tell("changed", ["settings"]);
    }
    return wrong;
  },
  recovery_pdf: () => pdf(["Second Chair", "Recovery sheet", ...GROUPS], 2),
  save_recovery_pdf: () => ({ saved: !asked.has("cancelled"), name: "recovery-sheet.pdf" }),
  open_example: () => {
    family = people();
    asking = questions();
    held = entries();
    appointments.begin(false);
    return Object.assign(app, { stage: "open", example: true });
  },
  leave_example: () => Object.assign(app, { stage: "first_run", example: false }),
  unlock: async ({ password: typed }) => {
    await wait(60);
    filled(typed, "password");
    if (typed !== password) fail({ code: "wrong_password" });
    return Object.assign(app, { stage: "open", openedByRecovery: false });
  },
  unlock_with_code: async ({ code }) => {
    await wait(60);
    isCode(code);
    return Object.assign(app, { stage: "open", openedByRecovery: true });
  },
  lock: () => Object.assign(app, { stage: "locked", fresh: false, openedByRecovery: false }),
  still_here: () => null,
  copied: () => {
    window.dispatchEvent(new Event("fake-copied"));
    return null;
  },
  change_password: ({ current, password: chosen, hint }) => {
    if (current === null ? !app.openedByRecovery : current !== password) fail({ code: "wrong_password" });
    goodPassword(chosen);
    password = chosen;
    Object.assign(app, { hint, openedByRecovery: false });
    return null;
  },
  people: () => family,
  author: () => author,
  authors: () => authors,
  set_author: ({ name }) => {
    const plain = filled(name, "author", 200);
    author = authors.find((one) => one.name === plain) ?? { id: fresh("a"), name: plain };
    if (!authors.includes(author)) authors.push(author);
    tell("changed", ["people"]);
    return author;
  },
  add_person: ({ name }) => {
    const plain = filled(name, "name", 200);
    const colours = ["clay", "teal", "blue", "plum"] as const;
    const added: PersonView = {
      ...nobody,
      id: fresh("p"),
      name: plain,
      initials: initials(plain),
      colour: colours[family.length % 4]!,
      example: app.example,
    };
    family.push(added);
    change(["people"], "person_added", () => {
      family = family.includes(added) ? family.filter((one) => one !== added) : [...family, added];
    });
    return added;
  },
  today: ({ person }) => ({
    date: asked.get("date") ?? "2026-05-21",
    topQuestions: mine(person).slice(0, 3),
    questionCount: mine(person).length,
    lastAdded: papers(person)
      .slice(0, 3)
      .map(({ entry }) => shown(entry).line),
    recordCount: papers(person).length,
    recoveryConfirmed,
    openedByRecovery: app.openedByRecovery,
    ...appointments.today(person),
  }),
  undo: ({ step }) => steps.undo(step) ?? fail({ code: "undo_stale" }),
  undo_last: steps.undoLast,
  redo_last: steps.redoLast,
  deleted: ({ person }) => deletedOf(person, bin, asking, held),
  bring_back_deleted: ({ id }) => {
    const other = bin.get(id)?.thing;
    if (other) {
      other.deleted = false;
      return change(["appointments", "tasks", "care", "people", "diary"], "brought_back", toggle(other));
    }
    const found = asking.find((one) => one.question.id === id) ?? theEntry(id);
    found.deleted = false;
    return "question" in found
      ? change(["questions"], "question_brought_back", toggle(found))
      : change(["records"], "record_brought_back", toggle(found));
  },
  delete_for_good: ({ id }) => {
    bin.delete(id);
    asking = asking.filter(({ question }) => question.id !== id);
    held = held.filter(({ entry }) => entry.line.id !== id);
    tell("changed", ["questions", "records"]);
    return null;
  },
  draft: ({ key }) => drafts.get(key) ?? "",
  save_draft: ({ key, text }) => {
    if (text) drafts.set(key, text);
    else drafts.delete(key);
    return null;
  },
  sheet_options: () => ({
    doctor: "",
    when: "",
    withMe: "",
    decide: "",
    largePrint: false,
    paper: app.preferences.paper,
    appointment: null,
    onlyThree: false,
    questions: [],
  }),
  question_sheet: ({ person }) => {
    if (mine(person).length === 0) fail({ code: "nothing_to_print" });
    return pdf(["Questions for my doctor", ...mine(person).map(({ text }, index) => `${index + 1}. ${text}`)]);
  },
  save_question_sheet: () => ({ saved: !asked.has("cancelled"), name: "questions.pdf" }),
  print_window: () => {
    window.dispatchEvent(new Event("fake-print"));
    return null;
  },
  records: ({ person, filter: { kind, place, by, tag, year }, after }) => {
    const all = papers(person).filter(
      ({ entry }) =>
        (kind === null || entry.line.kind === kind) &&
        (place === null || entry.line.place === place) &&
        (by === null || entry.by === by) &&
        (tag === null || entry.tags.includes(tag)) &&
        (year === null || Number(entry.line.when?.replace("~", "").slice(0, 4) ?? 0) <= year),
    );
    const from = after === null ? 0 : Number(after);
    return {
      entries: all.slice(from, from + 50).map(({ entry }) => shown(entry).line),
      next: all.length > from + 50 ? String(from + 50) : null,
      total: all.length,
      kinds: kinds(person),
      toSort: papers(person).filter(({ entry }) => entry.line.toSort).length,
    };
  },
  record: ({ id }) => {
    const found = theEntry(id);
    return found.deleted ? fail({ code: "not_found" }) : shown(found.entry);
  },
  set_news: ({ id, state }) => {
    const { line } = theEntry(id).entry;
    const before = { news: line.news };
    if (before.news) line.news = { ...before.news, state };
    return change(["records"], "record_changed", swap(line, before));
  },
  set_left_out: ({ id, leftOut }) => {
    const found = theEntry(id);
    const before = { leftOut: found.entry.leftOut };
    found.entry.leftOut = leftOut;
    return change(["records"], "record_changed", swap(found.entry, before));
  },
  delete_record: ({ id }) => remove(theEntry(id), id),
  file_bytes: ({ object, from, length }) => {
    if (asked.has("damaged")) fail({ code: "object_damaged" });
    return fileBytes(object).slice(from, from + length);
  },
  ...copyHandlers({
    asked,
    app,
    tell,
    isPassword: (typed) => filled(typed, "password") === password,
    isCode,
    undoable: (back) => change(["questions", "records"], "record_changed", back),
    restore: () => {
      family = people().map((one) => ({ ...one, example: false }));
      asking = questions();
      held = entries();
      recoveryConfirmed = true;
    },
  }),
  ...imports.handlers,
  search: async ({ person, query }) =>
    find(query, {
      questions: mine(person),
      papers: papers(person),
      appointments: await handlers.appointments({ person }),
      team: await handlers.care_team({ person }),
    }),
  ...questionHandlers(world, {
    find: theQuestion,
    add: (made) => asking.push(made),
    remove: (id) => remove(theQuestion(id), id),
    filled,
    author: () => author,
    nameOf: async (id) => (await handlers.care_team?.({ person: "p1" }))?.find((one) => one.id === id)?.name ?? null,
    fail,
  }),
  ...appointments.handlers,
  ...careHandlers(world),
  ...diaryHandlers(world),
  ...togetherHandlers(world),
  ...writtenHandlers(world, shelf),
  ...pictureHandlers(world, shelf),
  ...insideHandlers(world, shelf),
  ...dateHandlers(world, shelf, appointments.handlers),
  ...measureHandlers(world, shelf),
  ...glanceHandlers(world, shelf),
  ...gatherHandlers(world, shelf),
  ...compareHandlers(world, (made) => asking.push(made)),
  ...viewerHandlers(),
  ...caseHandlers(world, shelf),
  ...services.handlers,
  ...network.handlers,
  ...requestHandlers(world, services.service, network),
};

// A version that is chosen is one of a question or of an appointment.
const ofQuestions = handlers.choose_version;
handlers.choose_version = (input) =>
  appointments.chooseVersion(input) ?? ofQuestions?.(input) ?? fail({ code: "not_found" });

/** The commands that were called, for tests. */
const calls: CommandName[] = [];

export async function call<K extends CommandName>(name: K, input: Input<K>): Promise<Output<K>> {
  calls.push(name);
  await wait(0);
  if (asked.get("fail") === name) fail({ code: "unexpected", incident: "2041" });
  const output = await handlers[name](copy(input));
  return output instanceof ArrayBuffer ? output : copy(output);
}

export async function listen<K extends keyof Events>(event: K, heard: (payload: Events[K]) => void): Promise<Stop> {
  hearing[event].add(heard);
  return () => void hearing[event].delete(heard);
}

// Tests play the shell: the idle lock, a file held over the window.
Object.assign(window, {
  fakeShell: {
    lock: () => {
      Object.assign(app, { stage: "locked", fresh: false });
      tell("locked", null);
    },
    drop: (phase: Events["dropping"]) => tell("dropping", phase),
    change: (tags: Events["changed"]) => tell("changed", tags),
    calls,
  },
});
