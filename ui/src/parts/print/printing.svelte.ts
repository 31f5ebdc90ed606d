// What is laid out for the printer, from the press of the button until the screen goes or something else is printed.

export type Printing = {
  /** While the pages are laid out and the print window opens. */
  readonly busy: boolean;
  /** `lay` lays them out, opens the print window, and gives back how to take them away. Nothing while it is busy. */
  print(lay: () => Promise<() => void>): Promise<void>;
  clear(): void;
};

/** Call while a component starts. */
export function printing(): Printing {
  let busy = $state(false);
  let takeAway: (() => void) | undefined;
  let round = 0;

  function clear() {
    round++;
    takeAway?.();
    takeAway = undefined;
  }
  $effect(() => clear);

  return {
    get busy() {
      return busy;
    },
    async print(lay) {
      // Two at once would come out as one, twice as long.
      if (busy) return;
      clear();
      busy = true;
      const mine = round;
      try {
        const away = await lay();
        // The screen went meanwhile, and with it what was on it.
        if (mine === round) takeAway = away;
        else away();
      } finally {
        busy = false;
      }
    },
    clear,
  };
}
