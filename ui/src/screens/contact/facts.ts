// What is known of a service. Of those that come with the program the words stand in services.ftl, of the others as they were told.
import type { ServiceView } from "../../generated/commands";
import { date } from "../../words/format";
import { has, t } from "../../words/words.svelte";

export const facts = ["place", "hours", "languages", "cost"] as const;
export type Fact = (typeof facts)[number] | "name" | "what" | "claim" | "dial";

/** Null where it is not known: then a person is told to ask. */
export function fact(service: ServiceView, which: Fact): string | null {
  const id = service.shipped === null ? "" : `service-${service.shipped}-${which}`;
  if (id && has(id)) return t(id);
  return which === "what" || which === "claim" || which === "dial" ? null : service[which];
}

/** One that is gone before anything was sent to it has no name any more. */
export const nameOf = (service: ServiceView): string =>
  (fact(service, "name") ?? service.name) || t("service-gone-name");

/** Where its number was read, and when. */
export function sourceWords({ shipped, source, fromFile }: ServiceView): string {
  if (source?.day) return t("service-source", { address: source.address, day: date(source.day) });
  if (source) return t("service-source-no-day", { address: source.address });
  if (shipped !== null) return has(`service-${shipped}-source`) ? t(`service-${shipped}-source`) : "";
  return t(fromFile ? "service-source-file" : "service-source-own");
}
