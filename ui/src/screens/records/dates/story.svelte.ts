// The timeline as far as it was loaded. Pieces are added one by one; what changed is asked for anew, as far as it was loaded before.
import { asUiError, call } from "../../../backend/client";
import type { RecordFilter, TimelineItem, UiError } from "../../../generated/commands";
import { onChanged } from "../../../query.svelte";
import { person } from "../../../session.svelte";

type Loaded = { items: TimelineItem[]; years: number[]; next: string | null; pieces: number };

export type Story = {
  readonly loaded: Loaded | undefined;
  readonly error: UiError | undefined;
  /** Adds the next piece; says how many there were before. */
  more(): Promise<number>;
  again(): void;
};

/** Call while a component starts. What `filter` reads is followed. */
export function story(filter: () => RecordFilter): Story {
  let loaded = $state.raw<Loaded>();
  let error = $state.raw<UiError>();
  let newest = 0;
  let asked: { person: string; filter: RecordFilter } | undefined;

  async function load(begun: Loaded | undefined, pieces: number) {
    if (!asked) return;
    const mine = ++newest;
    const wanted = asked;
    let { items, next }: Pick<Loaded, "items" | "next"> = begun ?? { items: [], next: null };
    let years: number[];
    let done = begun?.pieces ?? 0;
    try {
      do {
        const got = await call("timeline", { ...wanted, after: next });
        // An answer that comes late must not hide a newer one.
        if (mine !== newest) return;
        ({ years, next } = got);
        items = [...items, ...got.items];
        done++;
      } while (done < pieces && next !== null);
      loaded = { items, years, next, pieces: done };
      error = undefined;
    } catch (caught) {
      if (mine === newest) error = asUiError(caught);
    }
  }
  const again = () => void load(undefined, loaded?.pieces ?? 1);

  $effect(() => {
    asked = { person: person().id, filter: filter() };
    void load(undefined, 1);
  });
  $effect(() => onChanged(["records", "imports", "appointments"], again));
  $effect(() => () => void newest++);

  return {
    get loaded() {
      return loaded;
    },
    get error() {
      return error;
    },
    async more() {
      const before = loaded?.items.length ?? 0;
      if (loaded && loaded.next !== null) await load(loaded, loaded.pieces + 1);
      return before;
    },
    again,
  };
}
