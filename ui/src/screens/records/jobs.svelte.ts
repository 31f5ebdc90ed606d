// Files being taken in. Known to the whole window, so that a job goes on being shown wherever the person looks.
import { call, listen } from "../../backend/client";
import type { ImportLine, JobView } from "../../generated/commands";

let jobs = $state.raw<JobView[]>([]);
const closed = new Set<string>();

/** The jobs to show: those that run, and those that ended and were not put away; reactive. */
export function shownJobs(): JobView[] {
  return jobs;
}

/** Hears of jobs until the returned function is called. */
export function followJobs(): () => void {
  let over = false;
  const stop = listen("job", learn);
  void call("jobs").then(
    (known) => {
      // An answer that comes after a lock must not bring names of files back.
      if (!over) known.filter(({ state }) => state === "running" || state === "asking").forEach(learn);
    },
    () => undefined,
  );
  return () => {
    over = true;
    void stop.then((end) => end());
  };
}

/** Puts an ended job away. */
export function closeJob(id: string): void {
  closed.add(id);
  jobs = jobs.filter((job) => job.id !== id);
}

/** Puts away what asked about this import: it has been answered. */
export function closeQuestion(importId: string): void {
  jobs.filter((job) => job.state === "asking" && job.importId === importId).forEach(({ id }) => closeJob(id));
}

/** Forgets all of them: the records were locked. */
export function forgetJobs(): void {
  jobs = [];
}

/** Whether files wait for an answer; while one of these is still being read, there is nothing to answer yet. */
export function waitsForAnswer({ id, state }: ImportLine): boolean {
  const read = jobs.some((job) => job.state === "running" && (job.importId === null || job.importId === id));
  return state === "staged" && !read;
}

function learn(job: JobView): void {
  // One that asked and was put away is shown again when it goes on.
  if (job.state === "running") closed.delete(job.id);
  if (closed.has(job.id)) return;
  const known = jobs.some(({ id }) => id === job.id);
  jobs = known ? jobs.map((one) => (one.id === job.id ? job : one)) : [job, ...jobs];
}

/** From here on a file takes long enough to say how much of it is done. */
const LARGE = 20_000_000; // bytes

/** Whether to say how many bytes of the file are done. */
export const isLarge = (job: JobView) => job.total >= LARGE && job.step !== "finishing";

/** How far it is, 0 to 1, over all its files; null where that cannot be known. */
export function share(job: JobView): number | null {
  if (job.step === "finishing") return 1;
  if (job.files === 0) return null;
  const ofFile = job.total > 0 ? Math.min(1, job.done / job.total) : 0;
  // Keeping and reading a file are two halves of the work on it.
  const half = job.step === "keeping" ? ofFile / 2 : 0.5 + ofFile / 2;
  return Math.min(1, (job.file - 1 + half) / job.files);
}
