// Where the person is: `#/records/0190…`. The first part names a screen, the rest belongs to that screen.
import { tick, untrack } from "svelte";

export const sections = [
  "today",
  "records",
  "questions",
  "library",
  "appointments",
  "opinion",
  "together",
  "sheet",
  "care",
  "call",
  "contact",
  "sent",
  "diary",
  "people",
  "deleted",
  "help",
  "settings",
] as const;
export type Section = (typeof sections)[number];
export type Route = { section: Section; rest: string[] };

const route = $state<Route>(read());

/** The place on screen; reactive. */
export function here(): Route {
  return route;
}

/** The address of a place, for `href`. */
export function to(section: Section, ...rest: string[]): string {
  return `#/${[section, ...rest.map(encodeURIComponent)].join("/")}`;
}

/** Goes to a place. */
export function go(section: Section, ...rest: string[]): void {
  location.hash = to(section, ...rest);
}

/** Forgets where the person was, so that nothing of it is on screen or in the history after a lock. */
export function home(): void {
  history.replaceState(null, "", "#/today");
  Object.assign(route, read());
}

/** Puts the keyboard and the screen reader at the start of what is new. */
export async function focusHeading(): Promise<void> {
  // The title never says what is on screen: other programs and the task bar show it.
  document.title = "Second Chair";
  await tick();
  const heading = document.querySelector<HTMLElement>("main h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus();
}

/** The same for a page that comes late, because its file or what it shows had to be fetched. Call while it starts. */
export function focusWhen(ready: () => boolean): void {
  $effect(() => {
    // Whoever has gone on to a field meanwhile stays there.
    if (ready() && untrack(() => document.activeElement === document.body)) void focusHeading();
  });
}

function read(): Route {
  const [first = "", ...rest] = location.hash.replace(/^#\/?/, "").split("/");
  const section = sections.find((name) => name === first) ?? "today";
  return { section, rest: section === first ? rest.map(decodeURIComponent) : [] };
}

window.addEventListener("hashchange", () => Object.assign(route, read()));
