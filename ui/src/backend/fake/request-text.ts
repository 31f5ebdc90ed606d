// What the made-up program would write. The real words are made in Rust; these only have their shape.
import type { ConsentView, RequestFields, ServiceView, Way } from "../../generated/commands";

const HELP: Partial<Record<string, string>> = {
  second_opinion: "I would like a second opinion.",
  support: "I would like somebody to talk to.",
  costs: "I would like to know what it costs and who pays.",
};

export function words(form: RequestFields): string {
  const unknown = form.knows === "no" && form.asker !== "patient";
  const lines = [
    "Hello,",
    "",
    `My name is ${form.name ?? "…"}.${form.asker === "patient" ? " I am the patient." : ""}`,
    ...(unknown ? ["I write for somebody who does not know that I am writing."] : []),
    ...(!unknown && form.forName ? [`I write for ${form.forName}.`] : []),
    ...form.help.map((one) => HELP[one] ?? "I would like to understand more."),
    ...(form.replyBy === "phone" ? [`Please call me at ${form.phone ?? "…"}.`] : []),
    ...(form.replyBy === "email" ? [`Please write to ${form.email ?? "…"}.`] : []),
    ...(form.replyBy === "letter" ? [`Please write to me:\n${form.address ?? "…"}`] : []),
    ...(form.bestTime ? [`Best time: ${form.bestTime}, Eastern Time.`] : []),
    ...(form.decideBy ? ["", `There is a decision to make by ${form.decideBy}.`] : []),
    ...(!unknown && form.illness ? ["", `The illness: ${form.illness}.`] : []),
    ...(form.words ? ["", form.words] : []),
    "",
    "Thank you,",
    form.name ?? "…",
  ];
  return lines.join("\n");
}

export function script(form: RequestFields): string {
  return [
    form.name ? `My name is ${form.name}. I am calling about a second opinion.` : "Hello.",
    ...(form.phone ? [`You can reach me at ${form.phone}.`] : []),
    ...(form.bestTime ? [`The best time is ${form.bestTime}.`] : []),
    "You may leave your name and number, and nothing else.",
    ...(form.decideBy ? [`There is a decision to make by ${form.decideBy}.`] : []),
    "Thank you.",
  ].join("\n");
}

export function consents(form: RequestFields, service: ServiceView, way: Way, withdraw = false): ConsentView[] {
  if (way === "phone") return [];
  const version = "2026-11";
  const health = (form.illness !== null || form.moment !== null) && form.knows !== "no";
  const list: ConsentView[] = [
    {
      code: "contact",
      version,
      text: `I agree that ${service.name} gets the words above, and only these, to answer me. This is my choice, and my care does not depend on it. E-mail is not private like a sealed letter. I can take this back later. ${service.name} keeps its own copy; I can ask how long.`,
    },
  ];
  if (withdraw) return list;
  if (health) list.push({ code: "health", version, text: "I agree that the words about the illness go along." });
  if (form.replyBy === "phone" && form.message !== null && form.message !== "nothing") {
    list.push({ code: "message", version, text: "I agree that a message may be left for me, as I wrote above." });
  }
  return list;
}
