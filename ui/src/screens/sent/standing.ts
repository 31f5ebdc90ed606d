// Where a request stands, in plain words, and whether it waits for the person.
import type { RequestView, SendFailure, SendingState, SendingView, Way } from "../../generated/commands";
import { date } from "../../words/format";
import { has, t } from "../../words/words.svelte";
import { kebab } from "../contact/ways";

/** The id of the words of a state: those of its way, if that says more. */
export function stateId({ state, way }: Pick<SendingView, "state" | "way">): string {
  const own = `standing-${kebab(state)}-${kebab(way)}`;
  return has(own) ? own : `standing-${kebab(state)}`;
}

export const failureId = (failure: SendFailure): string => `failure-${kebab(failure)}`;

/** In these a person has to do or say something; in the others nothing, or only to wait. */
const waits: readonly SendingState[] = ["frozen", "handed_over", "failed", "unknown", "asking"];

export const latest = ({ sendings }: RequestView): SendingView | undefined => sendings[0];

export function needsYou(request: RequestView): boolean {
  const last = latest(request);
  return request.closed === null && last !== undefined && waits.includes(last.state);
}

/** One line: "Begun on 20 May, not sent", "It has arrived". */
export function standingOf(request: RequestView): string {
  const last = latest(request);
  if (request.closed) return t(`closed-${kebab(request.closed)}`);
  if (request.heard && last?.kind !== "withdrawal") return t("standing-heard");
  return last ? t(stateId(last)) : t("standing-draft", { day: date(request.begun) });
}

/** The way that an unsent request was on, as far as the service shows it: the first it has. */
export function wayOf(request: RequestView): Way {
  return latest(request)?.way ?? request.service.ways.find((way) => way !== "phone") ?? "phone";
}

/** Whether the words stand there to be copied: for e-mail that the person sends by their own hand. */
export function showsCopy({ way, state, text }: SendingView): boolean {
  if (text === "" || way === "https" || way === "letter" || way === "phone") return false;
  return state === "failed" || (state === "frozen" && way === "copy");
}

/** Drafts and what waits for the person first, what is closed last; within that as it comes, newest first. */
export function inOrder(requests: readonly RequestView[]): RequestView[] {
  const rank = (one: RequestView) => (needsYou(one) ? 0 : one.closed ? 2 : 1);
  return requests.filter((one) => !one.deleted || one.sendings.length > 0).sort((a, b) => rank(a) - rank(b));
}
