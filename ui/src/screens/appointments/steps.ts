// Getting ready: its steps, in the order in which they help each other.
import type { ReadyStep } from "../../generated/commands";

export const steps = ["questions", "top", "papers", "print", "company", "record"] as const satisfies ReadyStep[];

export const isStep = (name: string): name is ReadyStep => steps.some((step) => step === name);

/** The first step that is not done, where the person goes on; null when all are. */
export const nextStep = (ready: readonly ReadyStep[]): ReadyStep | null =>
  steps.find((step) => !ready.includes(step)) ?? null;
