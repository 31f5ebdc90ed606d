// How far the copying is that runs now, and the end of it on request.
import { call, listen } from "../../backend/client";
import type { CopyProgress } from "../../generated/commands";

/** Call while a component starts. What is told here is null while nothing is being copied. */
export function copying(): { readonly progress: CopyProgress | null } {
  let progress = $state.raw<CopyProgress | null>(null);
  $effect(() => {
    const stop = listen("copying", (told) => (progress = told));
    return () => void stop.then((end) => end());
  });
  return {
    get progress() {
      return progress;
    },
  };
}

/** Stops it; the command that runs then ends with `stopped`. */
export async function stopCopying(): Promise<void> {
  // If it cannot be stopped, it goes on and shows that it does.
  await call("cancel_copying").catch(() => undefined);
}
