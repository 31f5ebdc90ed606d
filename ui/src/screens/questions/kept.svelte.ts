// What the person has chosen on these screens for as long as the window is open.
import { SvelteSet } from "svelte/reactivity";

/** Questions that are to stay although others say nearly the same. */
export const both = new SvelteSet<string>();

/** Which questions the list shows: "all", "none" (without an appointment), or the id of an appointment. */
export const shown = $state({ filter: "all" });
