// A view whose title comes with its data: the router found no title to put the keyboard on, so the view does it once it is there.
import { focusHeading } from "../../router.svelte";

/** Call while a component starts. `ready` says whether the title is on screen. */
export function focusOnce(ready: () => boolean): void {
  let done = false;
  $effect(() => {
    if (done || !ready()) return;
    done = true;
    // Whoever has gone on to something in the meantime is left alone.
    if (document.activeElement === document.body || document.activeElement === null) void focusHeading();
  });
}
