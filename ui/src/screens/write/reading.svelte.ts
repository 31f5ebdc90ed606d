// What the program understands of the values on screen, asked for after each pause in typing.
import { call } from "../../backend/client";
import type { Decimal, ValueRead } from "../../generated/commands";

const PAUSE = 150; // milliseconds: it shows while the next cell is typed

/** Call while a component starts. The answers stand in the order of the values; what has changed since has none. */
export function reading(values: () => string[], decimal: () => Decimal | null) {
  let read = $state.raw(new Map<string, ValueRead>());
  let newest = 0;

  $effect(() => {
    const asked = [...new Set(values().map((one) => one.trim()))].filter(Boolean);
    const sign = decimal();
    const mine = ++newest;
    const timer = setTimeout(() => {
      call("read_values", { values: asked, decimal: sign }).then(
        (answers) => {
          if (mine !== newest) return;
          read = new Map(asked.flatMap((one, index) => (answers[index] ? [[one, answers[index]] as const] : [])));
        },
        // It is a help only: the values are kept as they are written.
        () => undefined,
      );
    }, PAUSE);
    return () => clearTimeout(timer);
  });

  return { of: (value: string) => read.get(value.trim()) };
}
