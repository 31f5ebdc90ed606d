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
  // The person's own word goes before what was found out; a case with all behind it is nowhere any more.
  const here = view.fields.here !== null || !isBehind(view, view.here);
  if (here && stages.some((stage) => stage === view.here)) return "here";
  if (behind.length === all.length) return behind.includes("done") ? "done" : "not_needed";
  return behind.length > 0 ? "begun" : "open";
}

function isBehind(view: CaseView, stage: CaseStage): boolean {
  const status = statusOf(view, stage);
  return status === "done" || status === "settled";
}

/** Where a case goes on, once the state it was put into is behind it; none: it goes on by itself, or is at its end. */
export function nextStage(view: CaseView): CaseStage | undefined {
  if (view.fields.here === null || !isBehind(view, view.here)) return undefined;
  const order = steps.flatMap(({ stages }): readonly CaseStage[] => stages);
  return order.slice(order.indexOf(view.here) + 1).find((stage) => !isBehind(view, stage));
}

/** The words of a state in the Fluent files. */
export const stageId = (stage: CaseStage): string => `stage-${stage.replaceAll("_", "-")}`;
