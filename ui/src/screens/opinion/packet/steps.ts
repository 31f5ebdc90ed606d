// The steps of putting the records together, in their order.
import type { Component } from "svelte";
import type { CaseView, ItemView } from "../../../generated/commands";
import type { Making } from "./making";

export type StepProps = {
  view: CaseView;
  items: ItemView[];
  making: Making;
  step: Step;
  /** Call after each change. */
  written: () => void;
  /** Keeps the choice and goes to another page of the case. */
  onward: (...path: string[]) => Promise<void>;
  /** Forgets the choice. */
  end: () => Promise<void>;
};
export type StepPage = Component<StepProps, Record<string, never>, "making">;

export type Step = {
  /** The word in the address; none for the first. */
  name: string | undefined;
  /** Counted from 1; none for the page behind the last step. */
  number: number | null;
  load: () => Promise<{ default: StepPage }>;
};

const load = (page: Promise<unknown>) => page as Promise<{ default: StepPage }>;

export const steps: readonly Step[] = [
  { name: undefined, number: 1, load: () => load(import("./Whom.svelte")) },
  { name: "what", number: 2, load: () => load(import("./What.svelte")) },
  { name: "page", number: 3, load: () => load(import("./CasePage.svelte")) },
  { name: "inside", number: 4, load: () => load(import("./Inside.svelte")) },
  { name: "shape", number: 5, load: () => load(import("./Shape.svelte")) },
  { name: "done", number: null, load: () => load(import("./Done.svelte")) },
];
export const OF = 5;

export const stepOf = (name: string | undefined): Step =>
  steps.find((step) => step.name === name) ?? (steps[0] as Step);

/** Where the step before it is, among the pages of a case. */
export function before({ number }: Step): string[] {
  const name = steps.find((step) => step.number === (number ?? 0) - 1)?.name;
  return number === 1 ? ["records"] : name ? ["packet", name] : ["packet"];
}

export function after({ number }: Step): string[] {
  return ["packet", steps.find((step) => step.number === (number ?? 0) + 1)?.name ?? "done"];
}
