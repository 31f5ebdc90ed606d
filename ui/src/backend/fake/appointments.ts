// Appointments and tasks of the example family. `?twice`: one was changed on two computers. `?away`: nobody was here for a long time.
// `?unplanned`: nothing is planned, nothing was said.
import type {
  AppointmentView,
  CompanionView,
  Tag,
  TaskView,
  Today,
  TwiceView,
  UiError,
  Undoable,
} from "../../generated/commands";
import type { Input } from "../client";
import { swap, toggle } from "./history";
import type { Handlers, World } from "./world";

type Names =
  | "appointments"
  | "appointment"
  | "save_appointment"
  | "set_appointment_state"
  | "delete_appointment"
  | "save_after"
  | "set_ready"
  | "set_papers"
  | "stay_open"
  | "save_calendar"
  | "tasks"
  | "save_task"
  | "set_task_done"
  | "delete_task";
type Planned = { person: string; deleted: boolean; it: AppointmentView };
type Todo = { person: string; deleted: boolean; it: TaskView };

const fail = (error: UiError): never => {
  throw error;
};
const CLOCK = "10:00";
const WEEK = 7 * 86_400_000;

export function appointmentHandlers(world: World) {
  let planned: Planned[] = [];
  let todos: Todo[] = [];

  function find(id: string): Planned {
    return planned.find((one) => one.it.id === id) ?? fail({ code: "not_found" });
  }
  const task = (id: string) => todos.find((one) => one.it.id === id) ?? fail({ code: "not_found" });
  const both: Tag[] = ["appointments", "tasks"];
  const tied = (person: string, id: string) => world.questions(person).filter(({ appointment }) => appointment === id);

  function shown({ person, it }: Planned): AppointmentView {
    const past = it.day !== null && (it.day < world.today || (it.day === world.today && (it.time ?? "24") <= CLOCK));
    const questions = tied(person, it.id).filter(({ state }) => state !== "answered").length;
    const series = planned
      .filter((one) => !one.deleted && one.it.series !== null && one.it.series === it.series)
      .map((one) => one.it)
      .sort((a, b) => (a.day ?? "").localeCompare(b.day ?? ""));
    const inSeries = it.series === null ? null : { place: series.indexOf(it) + 1, of: series.length };
    return { ...it, past, questions, inSeries };
  }

  const of = (person: string) =>
    planned
      .filter((one) => one.person === person && !one.deleted)
      .map(shown)
      .sort((a, b) => order(a).localeCompare(order(b)));
  const tasksOf = (person: string) => todos.filter((one) => one.person === person && !one.deleted).map(({ it }) => it);

  function change<T extends object>(thing: T, next: Partial<T>, label: Parameters<World["change"]>[1], tags = both) {
    const before = Object.fromEntries(
      Object.keys(next).map((key) => [key, thing[key as keyof T]]),
    ) as unknown as Partial<T>;
    Object.assign(thing, next);
    return world.change(tags, label, swap(thing, before));
  }

  const handlers: Handlers<Names> = {
    appointments: ({ person }) => of(person),
    appointment: ({ id }) => {
      const found = find(id);
      if (found.deleted) fail({ code: "not_found" });
      const coming = new Set(
        of(found.person)
          .filter(({ past }) => !past)
          .map((one) => one.id),
      );
      return {
        appointment: shown(found),
        questions: tied(found.person, id),
        offered: world
          .questions(found.person)
          .filter(({ state }) => state !== "answered" && state !== "aside")
          .filter(({ appointment }) => appointment === null || (appointment !== id && !coming.has(appointment))),
        tasks: tasksOf(found.person).filter(({ appointment }) => appointment === id),
        papers: found.it.papers.map(world.record),
      };
    },
    save_appointment: ({ id, person, repeat, question, ...words }) => {
      const known = id === null ? null : find(id);
      const first: Planned = known ?? { person, deleted: false, it: empty(world.fresh("a")) };
      const series = repeat ? world.fresh("series") : first.it.series;
      const kept = { ...words, zoneIsHere: words.zone === null, series };
      const before = Object.fromEntries(Object.keys(kept).map((key) => [key, first.it[key as keyof AppointmentView]]));
      Object.assign(first.it, kept);
      const turns = [known ? swap(first.it, before as Partial<AppointmentView>) : toggle(first)];
      const more = Array.from({ length: (repeat?.times ?? 1) - 1 }, (_, index): Planned => {
        const day = later(first.it.day ?? world.today, (repeat?.everyDays ?? 0) * (index + 1));
        const it = { ...first.it, id: world.fresh("a"), day, ready: [], papers: [] };
        return { person, deleted: false, it };
      });
      planned.push(...(known ? [] : [first]), ...more);
      turns.push(...more.map(toggle));
      if (question !== null) {
        const asked = world.question(question);
        const { appointment, state } = asked;
        Object.assign(asked, { appointment: first.it.id, state: state === "open" ? "chosen" : state });
        turns.push(swap(asked, { appointment, state }));
      }
      const label = known && !repeat ? "appointment_changed" : "appointment_written";
      const { undo } = world.change([...both, "questions"], label, () => turns.forEach((turn) => turn()));
      return { undo, appointment: shown(first) };
    },
    set_appointment_state: ({ id, state }) => change(find(id).it, { state }, "appointment_changed"),
    delete_appointment: ({ id }) => {
      const found = find(id);
      found.deleted = true;
      const { withWhom, purpose, day } = found.it;
      world.bin({ id, kind: "appointment", person: found.person, text: withWhom ?? purpose ?? "", date: day }, found);
      return world.change(both, "appointment_deleted", toggle(found));
    },
    save_after: ({ id, ...words }) => change(find(id).it, words, "after_written"),
    set_ready: ({ id, step, done }) => {
      const { it } = find(id);
      it.ready = done ? [...new Set([...it.ready, step])] : it.ready.filter((one) => one !== step);
      world.tell("changed", ["appointments"]);
      return null;
    },
    set_papers: ({ id, records }) => change(find(id).it, { papers: records }, "appointment_changed"),
    stay_open: ({ on }) => {
      window.dispatchEvent(new CustomEvent("fake-stay-open", { detail: on }));
      return null;
    },
    save_calendar: ({ detail }) => ({
      saved: !world.asked.has("cancelled"),
      name: detail ? "surgeon.ics" : "appointment.ics",
    }),
    tasks: ({ person }) => tasksOf(person),
    save_task: ({ id, person, ...words }) => {
      if (!words.text.trim()) fail({ code: "text_empty", field: "text" });
      if (id !== null) return change(task(id).it, words, "task_changed", ["tasks"]);
      const made: Todo = { person, deleted: false, it: { id: world.fresh("t"), done: false, ...words } };
      todos.push(made);
      return world.change(["tasks"], "task_written", toggle(made));
    },
    set_task_done: ({ id, done }) => change(task(id).it, { done }, "task_changed", ["tasks"]),
    delete_task: ({ id }) => {
      const found = task(id);
      found.deleted = true;
      world.bin({ id, kind: "task", person: found.person, text: found.it.text, date: found.it.by }, found);
      return world.change(["tasks"], "task_deleted", toggle(found));
    },
  };

  /** What Today says of appointments and tasks. */
  function today(person: string): Pick<Today, "next" | "after" | "tasks" | "taskCount" | "before"> {
    const all = of(person).filter(({ state }) => state === "planned");
    const open = tasksOf(person).filter(({ done }) => !done);
    const away = world.asked.has("away");
    const weekAgo = new Date(Date.parse(world.today) - WEEK).toISOString().slice(0, 10);
    return {
      next: all.find(({ day, past }) => day !== null && !past) ?? null,
      after:
        all.findLast(
          ({ day, past, found, decided, callIf, notes }) =>
            past && day !== null && day >= weekAgo && !(found ?? decided ?? callIf ?? notes),
        ) ?? null,
      tasks: away ? [] : open.slice(0, 5),
      taskCount: away ? 0 : open.length,
      before: away ? open : [],
    };
  }

  /** Begins anew, with nothing or with the example family. */
  function begin(bare: boolean) {
    planned = bare ? [] : example();
    todos = bare ? [] : exampleTasks();
    if (bare) return;
    // The first three of her list are for the next appointment.
    for (const question of world.questions("p1").slice(0, 3)) {
      Object.assign(question, { appointment: "a1", state: "chosen" });
    }
    if (world.asked.has("twice")) find("a1").it.twice = [twice()];
    if (world.asked.has("unplanned")) planned = [];
  }
  begin(world.bare);

  /** Chooses between two versions of an appointment; null where the id is of something else. */
  function chooseVersion({ id, field, version }: Input<"choose_version">): Undoable | null {
    const it = planned.find((one) => one.it.id === id)?.it;
    const chosen = it?.twice.find((one) => one.field === field)?.versions[version];
    if (!it || !chosen) return null;
    const twice = it.twice.filter((one) => one.field !== field);
    return change(it, { [field]: chosen.value, twice }, "version_chosen", ["appointments"]);
  }

  /** What was taken in at an appointment. */
  function attach(id: string, record: string) {
    const { it } = find(id);
    it.papers = [...it.papers, record];
    world.tell("changed", ["appointments"]);
  }

  return { handlers, today, begin, chooseVersion, attach };
}

const order = ({ day, time }: AppointmentView) => `${day ?? "9"}T${time ?? ""}`;
const later = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function empty(id: string): AppointmentView {
  return {
    id,
    day: null,
    time: null,
    zone: null,
    zoneIsHere: true,
    place: null,
    contact: null,
    withWhom: null,
    meeting: "in_person",
    companions: [],
    purpose: null,
    bring: null,
    travel: null,
    notes: null,
    found: null,
    decided: null,
    callIf: null,
    state: "planned",
    series: null,
    inSeries: null,
    past: false,
    ready: [],
    questions: 0,
    papers: [],
    twice: [],
  };
}

function example(): Planned[] {
  const carla: CompanionView = { name: "Carla", part: "notes" };
  const surgeon = { withWhom: "Dr. Odalys Fenn, surgeon", place: "Harbour Street Hospital, desk B" };
  const rows: Partial<AppointmentView>[] = [
    {
      ...surgeon,
      day: "2026-05-26",
      time: "10:30",
      companions: [carla],
      purpose: "What comes after chemo",
      bring: "Health card\nThe list of my medicines",
      travel: "Bus 14 stops at the main door.",
      ready: ["questions"],
      papers: ["e5"],
    },
    { day: "2026-05-19", time: "14:15", withWhom: "Dr. Idris Vale, oncologist", place: "Harbour Street Hospital" },
    {
      day: "2026-06-03",
      time: "13:00",
      zone: "America/Vancouver",
      zoneIsHere: false,
      withWhom: "Dr. Mei Aldous",
      meeting: "video",
      purpose: "A second opinion",
    },
    { withWhom: "Dietitian", meeting: "phone", purpose: "What I can eat" },
    {
      ...surgeon,
      day: "2026-01-08",
      time: "09:00",
      found: "The scan shows one tumour.",
      decided: "Chemo first, then we look again.",
    },
    { ...surgeon, day: "2025-12-16", time: "11:15", decided: "More tests." },
  ];
  const series = Array.from({ length: 6 }, (_, index): Partial<AppointmentView> => ({
    day: later("2026-04-30", 28 * index),
    time: "08:30",
    withWhom: "Day unit",
    purpose: "Infusion",
    series: "s1",
    state: index === 2 ? "skipped" : "planned",
    notes: index === 0 ? "It went well. I slept in the afternoon." : null,
  }));
  return [...rows, ...series].map((row, index) => ({
    person: "p1",
    deleted: false,
    it: { ...empty(`a${index + 1}`), ...row },
  }));
}

function exampleTasks(): Todo[] {
  const rows: [text: string, who: string | null, by: string | null, appointment: string | null][] = [
    ["Ask for the slides", "Carla", "2026-05-25", "a1"],
    ["Book a ride home", null, null, "a1"],
    ["Renew the health card", null, "2026-06-15", null],
  ];
  return rows.map(([text, who, by, appointment], index) => ({
    person: "p1",
    deleted: false,
    it: { id: `t${index + 1}`, text, who, by, done: false, appointment },
  }));
}

const twice = (): TwiceView => ({
  field: "place",
  versions: [
    { value: "Harbour Street Hospital, desk B", by: "Lena Marchetti", at: "2026-05-20T09:12:00Z", here: true },
    { value: "Harbour Street Hospital, desk D", by: "Carla Rossi", at: "2026-05-20T18:40:00Z", here: false },
  ],
});
