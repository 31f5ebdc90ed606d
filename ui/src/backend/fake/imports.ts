// What was added, and what is being added: the jobs of the made-up backend. ?slow  asking  waiting  cancelled
import type { AppState, ImportLine, JobView, UiError } from "../../generated/commands";
import { entry, type Held } from "./family";
import { swap, toggle } from "./history";
import { moreFiles, newJob, openLocked, report } from "./reports";
import type { Handlers, World } from "./world";

type Names =
  | "choose_files"
  | "choose_folder"
  | "take_dropped"
  | "jobs"
  | "cancel_job"
  | "imports"
  | "import_report"
  | "import_files"
  | "answer_whose"
  | "open_locked_file"
  | "take_back_import";

/** What the window as a whole holds, and adding needs. */
export type Rest = {
  app: AppState;
  add: (added: Held) => void;
  attach: (appointment: string, record: string) => void;
  fail: (error: UiError) => never;
};

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
const copy = <T>(value: T): T => structuredClone(value);

function waiting(): ImportLine {
  return { id: "waiting", at: "2026-05-20T08:15:00Z", state: "staged", files: 1, firstName: "families.zip", total: 0 };
}

export function importHandlers(world: World, rest: Rest): { begin: () => void; handlers: Handlers<Names> } {
  const { asked, bare, fresh, change, tell } = world;
  const { app } = rest;
  let jobs: JobView[] = [];
  /** The appointment at which the files were chosen that wait for an answer. */
  let waitingFor: string | null = null;
  let brought: ImportLine[] = bare
    ? []
    : [
        { id: "i1", at: "2026-05-19T14:02:00Z", state: "kept", files: 6, firstName: "records.json", total: 17 },
        { id: "long", at: "2026-05-02T09:30:00Z", state: "kept", files: 44, firstName: "Letters.txt", total: 252 },
      ];
  if (asked.has("inside")) {
    brought.unshift({
      id: "portal",
      at: "2026-05-19T14:02:00Z",
      state: "kept",
      files: 6,
      firstName: "Disc.zip",
      total: 12,
    });
  }
  if (asked.has("waiting")) brought.unshift(waiting());

  async function bringIn(person: string, appointment: string | null = null): Promise<void> {
    const job = newJob(fresh("j"));
    jobs = [job];
    app.jobsRunning = 1;
    const slow = asked.has("slow") ? 40 : 1;
    for (let done = 1; done <= 10 && job.state === "running"; done++) {
      Object.assign(job, { done: done * 40_000, entries: done * 2, step: done < 3 ? "keeping" : "reading" });
      tell("job", copy(job));
      await wait(30 * slow);
    }
    app.jobsRunning = 0;
    if (job.state === "running" && asked.has("asking")) {
      brought.unshift(waiting());
      waitingFor = appointment;
      Object.assign(job, { state: "asking", importId: "waiting" });
      tell("changed", ["imports"]);
    } else if (job.state === "running") {
      const at = "2026-05-21T10:00:00Z";
      const line = { id: fresh("i"), at, state: "kept" as const, files: 6, firstName: "records.json", total: 17 };
      keep(job, person, line, appointment);
    }
    tell("job", copy(job));
  }

  /** The end of a job: what it brought is in the list. */
  function keep(job: JobView, person: string, line: ImportLine, appointment: string | null): void {
    const letter = entry(fresh("e"), ["letter", "New letter", "2026-05-20"]);
    const added: Held = { person, deleted: line.total === 0, entry: letter };
    rest.add(added);
    brought = [line, ...brought.filter(({ id }) => id !== line.id)];
    Object.assign(job, { state: "done", step: "finishing", importId: line.id });
    change(["records", "imports"], "import_kept", toggle(added));
    if (appointment !== null) rest.attach(appointment, letter.line.id);
  }

  const handlers: Handlers<Names> = {
    choose_files: ({ person, appointment }) => {
      if (asked.has("cancelled")) return { job: null };
      void bringIn(person, appointment);
      return { job: jobs[0]?.id ?? null };
    },
    choose_folder: ({ person }) => {
      void bringIn(person);
      return { job: jobs[0]?.id ?? null };
    },
    take_dropped: ({ person }) => {
      void bringIn(person);
      return { job: jobs[0]?.id ?? null };
    },
    jobs: () => jobs,
    cancel_job: ({ id }) => {
      const job = jobs.find((one) => one.id === id);
      if (job) job.state = "cancelled";
      return null;
    },
    imports: () => brought,
    import_report: ({ id }) => report(brought.find((one) => one.id === id) ?? rest.fail({ code: "not_found" })),
    import_files: ({ id, after }) => moreFiles(id, after),
    answer_whose: ({ id, answers }) => {
      const line = brought.find((one) => one.id === id && one.state === "staged") ?? rest.fail({ code: "not_found" });
      if (answers.length !== report(line).whose.length) rest.fail({ code: "not_found" });
      const job = { ...newJob(fresh("j")), step: "finishing" as const, importId: id };
      jobs = [job];
      void wait(asked.has("slow") ? 1200 : 30).then(() => {
        const person = answers.find(({ person }) => person !== null)?.person ?? null;
        keep(job, person ?? "", { ...line, state: "kept", total: person === null ? 0 : 12 }, waitingFor);
        tell("job", copy(job));
      });
      tell("job", copy(job));
      return { job: job.id };
    },
    open_locked_file: async ({ position, password: typed }) => {
      await wait(60);
      void position;
      const file = openLocked(typed) ?? rest.fail({ code: "wrong_file_password" });
      tell("changed", ["records", "imports"]);
      return file;
    },
    take_back_import: ({ id }) => {
      const found = brought.find((one) => one.id === id) ?? rest.fail({ code: "not_found" });
      found.state = "taken_back";
      const kept: Partial<ImportLine> = { state: "kept" };
      return change(["records", "imports"], "import_taken_back", swap(found, kept));
    },
  };
  return { begin: () => (brought = []), handlers };
}
