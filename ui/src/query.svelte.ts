// What a screen shows, asked for again whenever something with one of its tags has changed.
import { asUiError, listen } from "./backend/client";
import type { Tag, UiError } from "./generated/commands";

export type Query<T> = {
  /** The last good answer; kept on screen while a new one is fetched. */
  readonly data: T | undefined;
  readonly error: UiError | undefined;
  /** No answer yet. */
  readonly loading: boolean;
  refetch(): void;
};

/** Call while a component starts. What `fetch` reads before its first `await` is followed as well. */
export function query<T>(tags: readonly Tag[], fetch: () => Promise<T>): Query<T> {
  let data = $state.raw<T>();
  let error = $state.raw<UiError>();
  let round = $state(0);
  let newest = 0;

  $effect(() => {
    void round;
    const mine = ++newest;
    fetch().then(
      (answer) => {
        // An answer that comes late must not hide a newer one.
        if (mine !== newest) return;
        data = answer;
        error = undefined;
      },
      (caught: unknown) => {
        if (mine === newest) error = asUiError(caught);
      },
    );
  });
  $effect(() => onChanged(tags, () => round++));
  // A screen that has gone away must not be written to.
  $effect(() => () => void newest++);

  return {
    get data() {
      return data;
    },
    get error() {
      return error;
    },
    get loading() {
      return data === undefined && error === undefined;
    },
    refetch: () => void round++,
  };
}

/** Runs `react` when something with one of these tags has changed; returns the end of it. */
export function onChanged(tags: readonly Tag[], react: () => void): () => void {
  const stop = listen("changed", (changed) => {
    if (changed.some((tag) => tags.includes(tag))) react();
  });
  return () => void stop.then((end) => end());
}
