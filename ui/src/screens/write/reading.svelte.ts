// What the program understands of the values on screen, asked for after each pause in typing.
import { tick } from "svelte";
import { call } from "../../backend/client";
import type { Decimal, ValueRead } from "../../generated/commands";

const PAUSE = 150; // milliseconds: it shows while the next cell is typed

export type Reading = {
  /** What is understood of a value; nothing while that is not known. */
  of(value: string): ValueRead | undefined;
  /** Waits until all values are read: whoever saves at once must not be quicker than the question. */
  now(): Promise<void>;
};

/** Call while a component starts. */
export function reading(values: () => string[], decimal: () => Decimal | null): Reading {
  let read = $state.raw(new Map<string, ValueRead>());
  let newest = 0;

  async function ask(asked: string[], sign: Decimal | null) {
    const mine = ++newest;
    try {
      const answers = await call("read_values", { values: asked, decimal: sign });
      if (mine !== newest) return;
      read = new Map(asked.flatMap((one, index) => (answers[index] ? [[one, answers[index]] as const] : [])));
    } catch {
      // It is a help only: the values are kept as they are written.
    }
  }

  const all = () => [...new Set(values().map((one) => one.trim()))].filter(Boolean);

  $effect(() => {
    const asked = all();
    const sign = decimal();
    newest++;
    const timer = setTimeout(() => void ask(asked, sign), PAUSE);
    return () => clearTimeout(timer);
  });

  return {
    of: (value) => read.get(value.trim()),
    async now() {
      await ask(all(), decimal());
      await tick();
    },
  };
}
