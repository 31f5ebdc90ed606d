// Contact requests and what becomes of them. `?sent` begins with one in every state; `?offline`, `?refused`, `?nomail`,
// `?long` say how a sending goes.
import type {
  CheckView,
  Missing,
  RequestFields,
  RequestView,
  SendFailure,
  SendingState,
  SendingView,
  ServiceView,
  UiError,
  Way,
} from "../../generated/commands";
import { pdf } from "./pdf";
import { consents, script, words } from "./request-text";
import { emptyForm, everyState } from "./sent-before";
import type { Handlers, World } from "./world";

type Names =
  | "requests"
  | "request"
  | "begin_request"
  | "save_request"
  | "delete_request"
  | "check_request"
  | "send_request"
  | "hand_to_mail"
  | "decide_sending"
  | "forget_sending"
  | "set_follow_up"
  | "save_call_notes"
  | "note_heard"
  | "close_request"
  | "request_pdf"
  | "save_request_pdf";

/** Looks like a check sum: 64 digits that change with the text. */
function digest(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 4_294_967_291;
  return sum.toString(16).padStart(8, "0").repeat(8);
}

const after: Partial<Record<string, SendingState>> = {
  stop: "stopped",
  not_sent: "stopped",
  said_sent: "said_sent",
  copied: "handed_over",
  printed: "printed",
  phoned: "phoned",
};

export function requestHandlers(
  world: World,
  service: (id: string) => ServiceView,
  network: { off: () => boolean; hasAccount: () => boolean; note: (host: string, code: string, ok: boolean) => void },
): Handlers<Names> {
  const { asked } = world;
  const fail = (error: UiError): never => {
    throw error;
  };
  const held: RequestView[] = asked.has("sent") ? everyState(service("sv1"), service("shipped:blueguide")) : [];
  const find = (id: string) => held.find((one) => one.id === id) ?? fail({ code: "not_found" });
  const ofSending = (id: string) => {
    const request = held.find(({ sendings }) => sendings.some((one) => one.id === id));
    const sending = request?.sendings.find((one) => one.id === id);
    return request && sending ? { request, sending } : fail({ code: "not_found" });
  };
  const tell = () => world.tell("changed", ["requests"]);
  let shown: { id: string; check: CheckView; withdraw: boolean } | undefined;

  const address = (one: ServiceView, way: Way) =>
    (({ phone: one.phone, letter: one.address, https: one.endpoint }) as Partial<Record<Way, string | null>>)[way] ??
    one.email ??
    "";

  function missing(form: RequestFields, way: Way): Missing[] {
    // A call needs nothing written beforehand.
    if (way === "phone") return [];
    const lacks: Missing[] = [];
    if (!form.name) lacks.push("name");
    if (!form.asker) lacks.push("asker");
    if (form.asker !== null && form.asker !== "patient" && !form.knows) lacks.push("knows");
    const reached = { phone: form.phone, text_message: form.phone, email: form.email, letter: form.address };
    if (!form.replyBy || !reached[form.replyBy]) lacks.push("reply");
    if (way === "mail_account" && !network.hasAccount()) lacks.push("mail_account");
    return lacks;
  }

  function check(id: string, way: Way, withdraw: boolean): CheckView {
    const request = find(id);
    const { form } = request;
    const code = request.sendings[0]?.code ?? "7F3K-92";
    const text = withdraw
      ? `Hello,\n\nPlease stop my request ${code}, and delete what you keep of it.\n\nThank you,\n${form.name}`
      : way === "phone"
        ? script(form)
        : words(form);
    const subject = withdraw ? `Contact request ${code}, taken back` : `Contact request ${code}`;
    const exact = way === "https" ? JSON.stringify({ id: code, text }, null, 2) : `Subject: ${subject}\n\n${text}`;
    const to = address(request.service, way);
    const consented = consents(form, request.service, way, withdraw);
    return {
      service: request.service,
      way,
      address: to,
      subject,
      text,
      exact,
      // A seal of the whole page, not of the bytes alone.
      hash: digest(JSON.stringify([way, withdraw, to, digest(exact), consented])),
      consents: consented,
      missing: withdraw ? (form.name ? [] : ["name"]) : missing(form, way),
      looksLike: /\d{10}/.test(form.words ?? "") ? ["card_number"] : [],
      fitsMail: !asked.has("long"),
    };
  }

  function become(sending: SendingView, state: SendingState, failure: SendFailure | null = null) {
    Object.assign(sending, { state, failure, since: "2026-05-21T14:05:00Z", stopping: false });
    tell();
  }

  /** What the program does by itself while a request waits. */
  function work(request: RequestView, sending: SendingView) {
    setTimeout(() => {
      if (sending.state !== "queued") return;
      if (network.off()) return become(sending, "queued", "network_off");
      sending.attempts++;
      const { host } = sending.way === "https" ? new URL(sending.address) : { host: "smtp.northmere.example" };
      network.note(host, sending.code, !asked.has("offline") && !asked.has("refused"));
      if (asked.has("offline")) {
        sending.next = "2026-05-21T14:20:00Z";
        return become(sending, "queued", "no_connection");
      }
      if (asked.has("refused")) return become(sending, "failed", "refused");
      sending.reference = sending.way === "https" ? "NM-20417" : null;
      sending.reply = sending.way === "https" ? "We call you within the week." : null;
      become(sending, "accepted");
      void request;
    }, 400);
  }

  return {
    requests: ({ person }) => (person === "p1" ? held : []),
    request: ({ id }) => find(id),
    begin_request: ({ service: to }) => {
      const draft = held.find((one) => one.service.id === to && one.sendings.length === 0 && !one.deleted);
      if (draft) return draft;
      const made: RequestView = {
        id: world.fresh("rq"),
        service: service(to),
        begun: "2026-05-21T14:00:00Z",
        form: { ...emptyForm, name: world.author() },
        followUp: null,
        callNotes: null,
        heard: null,
        closed: null,
        sendings: [],
        deleted: false,
      };
      held.unshift(made);
      tell();
      return made;
    },
    save_request: ({ id, form }) => {
      const request = find(id);
      request.form = form;
      tell();
      return request;
    },
    delete_request: ({ id }) => {
      const request = find(id);
      request.deleted = true;
      return world.change(["requests"], "request_deleted", () => void (request.deleted = !request.deleted));
    },
    check_request: ({ id, way, withdraw }) => {
      shown = { id, check: check(id, way, withdraw), withdraw };
      return shown.check;
    },
    send_request: ({ id, hash, consents: agreed, follow_up: day }) => {
      const request = find(id);
      if (shown?.id !== id || shown.check.hash !== hash || asked.has("stale")) fail({ code: "look_again" });
      const { check: seen, withdraw } = shown!;
      if (seen.missing.length > 0) fail({ code: "request_incomplete" });
      if (seen.consents.some(({ code }) => !agreed.includes(code))) fail({ code: "consent_missing" });
      const queued = seen.way === "https" || seen.way === "mail_account";
      const sending: SendingView = {
        id: world.fresh("sn"),
        kind: withdraw ? "withdrawal" : "request",
        way: seen.way,
        code: request.sendings[0]?.code ?? "7F3K-92",
        serviceName: request.service.name,
        address: seen.address,
        subject: seen.subject,
        text: seen.text,
        exact: seen.exact,
        hash: digest(seen.exact),
        consents: seen.consents,
        frozen: "2026-05-21T14:04:00Z",
        zone: "America/Toronto",
        state: queued ? "queued" : "frozen",
        since: "2026-05-21T14:04:00Z",
        attempts: 0,
        next: null,
        failure: null,
        stopping: false,
        reference: null,
        reply: null,
      };
      request.sendings.unshift(sending);
      if (day !== null || !withdraw) request.followUp = day;
      if (queued) work(request, sending);
      tell();
      return request;
    },
    hand_to_mail: ({ id }) => {
      if (asked.has("example")) fail({ code: "example_sends_nothing" });
      const { request, sending } = ofSending(id);
      sending.attempts++;
      if (asked.has("nomail")) become(sending, "failed", "no_mail_program");
      else become(sending, "handed_over");
      return request;
    },
    decide_sending: ({ id, what }) => {
      const { request, sending } = ofSending(id);
      if (what === "stop" && !["frozen", "queued", "asking", "failed"].includes(sending.state))
        fail({ code: "not_found" });
      if (what === "again") {
        become(sending, "queued");
        work(request, sending);
      } else become(sending, after[what] ?? "frozen");
      return request;
    },
    forget_sending: ({ id }) => {
      const { request, sending } = ofSending(id);
      const blank = sending.consents.map((one) => ({ ...one, text: "" }));
      Object.assign(sending, { text: "", exact: "", reply: null, consents: blank });
      tell();
      return request;
    },
    set_follow_up: ({ id, day }) => {
      const request = find(id);
      request.followUp = day;
      tell();
      return request;
    },
    save_call_notes: ({ id, notes }) => {
      const request = find(id);
      request.callNotes = notes;
      return request;
    },
    note_heard: ({ id, heard }) => {
      const request = find(id);
      const before = request.heard;
      request.heard = heard;
      return world.change(["requests"], "heard_written", () => {
        request.heard = request.heard === heard ? before : heard;
      });
    },
    close_request: ({ id, why }) => {
      const request = find(id);
      const before = request.closed;
      request.closed = why;
      return world.change(["requests"], "request_closed", () => {
        request.closed = request.closed === why ? before : why;
      });
    },
    request_pdf: ({ kind, id }) => pdf([kind, id]),
    save_request_pdf: ({ kind }) => ({ saved: !asked.has("cancelled"), name: `${kind}.pdf` }),
  };
}
