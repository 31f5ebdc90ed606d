// Where a request stands, in plain words, and whether it waits for the person.
import type { RequestView, SendFailure, SendingState, SendingView, Way } from "../../generated/commands";
import { date } from "../../words/format";
import { has, t } from "../../words/words.svelte";
import { isQueued, kebab } from "../contact/ways";

/** With these the other computer took nothing, if it was the only attempt. */
const notTaken: readonly SendFailure[] = [
  "no_connection",
  "name_unknown",
  "certificate",
  "not_encrypted",
  "redirected",
  "refused",
  "login_refused",
  "address_refused",
  "no_mail_account",
];

/** Whether something that the program sends by itself was tried, and may have arrived although nobody said so. */
export function triedBefore({ state, way, attempts, failure }: SendingView): boolean {
  if (!isQueued(way) || !["queued", "asking", "failed", "stopped"].includes(state)) return false;
  return attempts > 1 || (attempts === 1 && !(failure !== null && notTaken.includes(failure)));
}

/** Whether it has left this computer, or may have. */
export function mayHaveLeft(sending: SendingView): boolean {
  const left: readonly SendingState[] = [
    "sending",
    "unknown",
    "accepted",
    "handed_over",
    "said_sent",
    "printed",
    "phoned",
  ];
  return left.includes(sending.state) || triedBefore(sending);
}

/** Only what may have reached somebody can be taken back. */
export const canTakeBack = ({ closed, deleted, sendings }: RequestView): boolean =>
  closed === null && !deleted && sendings.some((one) => one.kind === "request" && mayHaveLeft(one));

/** Whether an answer is still waited for: then there is a day to call. */
export const awaitsAnswer = (request: RequestView): boolean =>
  request.closed === null && request.heard === null && latest(request)?.kind !== "withdrawal";

/** It waits because the person has turned off all sending. */
const isOff = ({ state, failure }: SendingView): boolean => state === "queued" && failure === "network_off";

/** The id of the words of a state: those of how it came there or of its way, if these say more. */
export function stateId(sending: SendingView): string {
  const { state, way, attempts } = sending;
  // The words can be copied although the mail program never had them.
  const as = state === "handed_over" && way === "mail_program" && attempts === 0 ? "copy" : way;
  const more = isOff(sending) ? "off" : triedBefore(sending) ? "tried" : kebab(as);
  const own = `standing-${kebab(state)}-${more}`;
  return has(own) ? own : `standing-${kebab(state)}`;
}

export const failureId = (failure: SendFailure): string => `failure-${kebab(failure)}`;

/** In these a person has to do or say something; in the others nothing, or only to wait. */
const waits: readonly SendingState[] = ["frozen", "handed_over", "failed", "unknown", "asking"];

export const latest = ({ sendings }: RequestView): SendingView | undefined => sendings[0];

export function needsYou(request: RequestView): boolean {
  const last = latest(request);
  return request.closed === null && last !== undefined && (waits.includes(last.state) || isOff(last));
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
