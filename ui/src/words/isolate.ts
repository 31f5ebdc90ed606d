import type { FluentVariable } from "@fluent/bundle";

export type Args = Record<string, FluentVariable>;

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** A name in Hebrew or Arabic letters must not turn the rest of the sentence around. */
export function isolate(args: Args): Args {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" && RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  );
}
