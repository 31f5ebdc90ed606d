// The ways to reach a service, and where a request goes on.
import { call } from "../../backend/client";
import type { ServiceView, Way } from "../../generated/commands";
import { saveDraft } from "../../drafts";
import { readDraft } from "../../form.svelte";
import type { IconName } from "../../look/icons";
import { go } from "../../router.svelte";
import { person } from "../../session.svelte";
import { isPage, type PageName } from "./pages";

/** These first, and all the same size; the others on request. */
export const first: readonly Way[] = ["phone", "letter", "mail_program"];
export const more: readonly Way[] = ["copy", "mail_account", "https"];
const all: readonly Way[] = [...first, ...more];

export const icons: Record<Way, IconName> = {
  phone: "phone",
  letter: "print",
  mail_program: "letter",
  copy: "paper",
  mail_account: "letter",
  https: "forward",
};

/** As part of the id of its words. */
export const kebab = (word: string): string => word.replaceAll("_", "-");

export const isWay = (name: string | undefined): name is Way => all.some((way) => way === name);
/** Sent by the program itself, over the internet. */
export const isQueued = (way: Way): boolean => way === "mail_account" || way === "https";
export const has = ({ ways }: ServiceView, way: Way): boolean => ways.includes(way);

/** The other ways to it. Who takes a request back by phone just calls. */
export const others = ({ ways }: ServiceView, way: Way, withdraw: boolean): Way[] =>
  ways.filter((one) => one !== way && !(withdraw && one === "phone"));

const placeKey = (id: string) => `request-place:${id}`;
type Place = { page: PageName | "check"; way: Way | null };

/** Keeps how far a person came, and on which way, so that a request goes on where it was left. */
export const keepPlace = (id: string, page: Place["page"], way: Way): void =>
  saveDraft(placeKey(id), JSON.stringify({ page, way }));

async function placeOf(id: string): Promise<Place> {
  const kept = await call("draft", { key: placeKey(id) }).catch(() => "");
  return readDraft(kept, readPlace) ?? { page: "name", way: null };
}

function readPlace({ page, way }: Record<string, unknown>): Place | null {
  if (typeof page !== "string" || !(page === "check" || isPage(page))) return null;
  return { page, way: typeof way === "string" && isWay(way) ? way : null };
}

/** Begins a request to a service, or goes on with the one that was begun. `prepare`: the questions, also before a call. */
export async function begin(service: ServiceView, way: Way, prepare = way !== "phone"): Promise<void> {
  const { id } = await call("begin_request", { person: person().id, service: service.id });
  if (prepare) goTo(id, way, await placeOf(id));
  else go("contact", "request", id, "phone");
}

/** Goes on where a request was left. `way`: the one to take if none was kept. */
export async function goOn(id: string, way: Way): Promise<void> {
  const place = await placeOf(id);
  goTo(id, place.way ?? way, place);
}

function goTo(id: string, way: Way, { page }: Place): void {
  if (page !== "check") go("contact", "request", id, "ask", way, page);
  else if (way === "phone") go("contact", "request", id, "phone");
  else go("contact", "request", id, "check", way);
}
