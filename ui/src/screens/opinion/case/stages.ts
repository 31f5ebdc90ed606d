// The four steps on screen, the ten states inside them, and what is done in each.
import type { CaseStage, CaseView } from "../../../generated/commands";
import { to } from "../../../router.svelte";

export const steps = [
  { step: "decide", stages: ["deciding", "telling"] },
  { step: "gather", stages: ["choosing", "gathering", "sending"] },
  { step: "hear", stages: ["hearing", "writing"] },
  { step: "next", stages: ["comparing", "going_back", "decision"] },
] as const satisfies { step: string; stages: CaseStage[] }[];
export type Step = (typeof steps)[number];

/** Something to do: `case-do-…` are its words, `at` is the page of the case where it is done. */
type Todo = { words: string; at: (id: string) => string };

const page =
  (...rest: string[]) =>
  (id: string) =>
    to("opinion", id, ...rest);

/** The first of each is the main button while the case is there. */
export const todos: Record<CaseStage, readonly [Todo, ...Todo[]]> = {
  deciding: [
    { words: "why", at: page("about") },
    { words: "feel", at: () => to("opinion", "feel") },
    { words: "bring", at: () => to("opinion", "bring") },
  ],
  telling: [{ words: "tell", at: page("tell") }],
  choosing: [
    { words: "where", at: page("where") },
    { words: "kinds", at: page("where", "kinds") },
    { words: "service", at: () => to("contact") },
  ],
  gathering: [
    { words: "records", at: page("records") },
    { words: "letters", at: page("letters") },
  ],
  sending: [
    { words: "packet", at: page("packet") },
    { words: "sent", at: page("sent") },
  ],
  hearing: [
    { words: "opinion", at: page("compare", "opinion", "2") },
    { words: "questions", at: () => to("questions") },
  ],
  writing: [{ words: "written", at: page("after", "written") }],
  comparing: [{ words: "compare", at: page("compare") }],
  going_back: [{ words: "back", at: page("after", "back") }],
  decision: [
    { words: "decide", at: page("after", "decision") },
    { words: "relatives", at: page("after", "relatives") },
  ],
};

/** `settled`: put behind by hand. */
export type Status = "here" | "done" | "settled" | "open";

export function statusOf({ here, stages }: CaseView, stage: CaseStage): Status {
  const found = stages.find((one) => one.stage === stage);
  if (found?.done) return "done";
  if (found?.settled) return "settled";
  return here === stage ? "here" : "open";
}

/** `begun`: some of it is behind, and the case is elsewhere. */
export type StepStatus = "here" | "done" | "not_needed" | "begun" | "open";

export function stepStatus(view: CaseView, { stages }: Step): StepStatus {
  const all = stages.map((stage) => statusOf(view, stage));
  const behind = all.filter((one) => one === "done" || one === "settled");
  if (behind.length === all.length) return behind.includes("done") ? "done" : "not_needed";
  if (stages.some((stage) => stage === view.here)) return "here";
  return behind.length > 0 ? "begun" : "open";
}

/** The words of a state in the Fluent files. */
export const stageId = (stage: CaseStage): string => `stage-${stage.replaceAll("_", "-")}`;
