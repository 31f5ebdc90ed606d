// Requests made before, one in each state, so that every page of "What I sent" can be looked at.
import type {
  RequestFields,
  RequestView,
  SendFailure,
  SendingState,
  SendingView,
  ServiceView,
  Way,
} from "../../generated/commands";
import { consents, words } from "./request-text";

export const emptyForm: RequestFields = {
  name: null,
  asker: null,
  knows: null,
  forName: null,
  replyBy: "phone",
  phone: null,
  email: null,
  address: null,
  message: "name_and_number",
  bestTime: null,
  zone: "America/Toronto",
  language: "english",
  otherLanguage: null,
  interpreter: false,
  region: null,
  help: [],
  decideBy: null,
  illness: null,
  moment: null,
  benefit: null,
  words: null,
};

export const lena: RequestFields = {
  ...emptyForm,
  name: "Lena Marchetti",
  asker: "patient",
  phone: "416-555-0142",
  bestTime: "weekday mornings",
  help: ["second_opinion"],
  decideBy: "2026-06-30",
};

type Made = [state: SendingState, way: Way, failure?: SendFailure];
const all: Made[] = [
  ["frozen", "mail_program"],
  ["frozen", "copy"],
  ["frozen", "letter"],
  ["queued", "mail_account"],
  ["queued", "https", "no_connection"],
  ["sending", "https"],
  ["accepted", "https"],
  ["accepted", "mail_account"],
  ["handed_over", "mail_program"],
  ["handed_over", "copy"],
  ["said_sent", "mail_program"],
  ["printed", "letter"],
  ["phoned", "phone"],
  ["failed", "https", "certificate"],
  ["failed", "mail_account", "login_refused"],
  ["failed", "mail_program", "no_mail_program"],
  ["unknown", "mail_account", "cut_off"],
  ["asking", "https", "no_connection"],
  ["stopped", "mail_account"],
];

export function everyState(own: ServiceView, shipped: ServiceView): RequestView[] {
  const requests = all.map(([state, way, failure], index): RequestView => {
    const service = way === "phone" ? shipped : own;
    const code = `7F${index}K-92`;
    const address = { letter: own.address, https: own.endpoint, phone: shipped.phone } as Partial<Record<Way, string>>;
    const text = words(lena);
    const sending: SendingView = {
      id: `${state}-${way}`,
      kind: "request",
      way,
      code,
      serviceName: service.name,
      address: address[way] ?? own.email ?? "",
      subject: `Contact request ${code}`,
      text,
      exact: `Subject: Contact request ${code}\n\n${text}`,
      hash: "0f3a".repeat(16),
      consents: consents(lena, service, way),
      frozen: "2026-05-18T13:30:00Z",
      zone: "America/Toronto",
      state,
      since: "2026-05-18T13:31:00Z",
      attempts: failure
        ? 3
        : ["frozen", "queued", "stopped", "printed", "phoned"].includes(state) || way === "copy"
          ? 0
          : 1,
      next: state === "queued" && failure ? "2026-05-21T15:10:00Z" : null,
      failure: failure ?? null,
      stopping: false,
      reference: state === "accepted" && way === "https" ? "NM-20417" : null,
      reply: state === "accepted" && way === "https" ? "We call you within the week." : null,
    };
    return {
      id: `r-${state}-${way}`,
      service,
      begun: "2026-05-18T13:00:00Z",
      form: lena,
      followUp: state === "stopped" ? null : "2026-05-25",
      callNotes: way === "phone" ? "Spoke to Ana. She calls back." : null,
      heard:
        state === "said_sent"
          ? { when: "2026-05-20", who: "Ana Roy", reference: "NM-3", promised: "Friday at 10", notes: null }
          : null,
      closed: state === "stopped" ? "not_needed" : null,
      sendings: [sending],
      deleted: false,
    };
  });
  const draft: RequestView = {
    id: "r-draft",
    service: own,
    begun: "2026-05-20T16:00:00Z",
    form: lena,
    followUp: null,
    callNotes: null,
    heard: null,
    closed: null,
    sendings: [],
    deleted: false,
  };
  return [draft, ...requests];
}
