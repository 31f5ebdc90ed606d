// The pages of a case, by the word in the address behind its id. Each gets the case, the rest of the address, and how to ask for it anew.
import type { Component } from "svelte";
import type { CaseView } from "../../generated/commands";

export type CasePage = Component<{ view: CaseView; rest: string[]; onchanged: () => void }>;
type Load = () => Promise<{ default: CasePage }>;

const load = (page: Promise<unknown>) => page as Promise<{ default: CasePage }>;

export const pages: Record<string, Load> = {
  home: () => load(import("./case/Home.svelte")),
  about: () => load(import("./case/About.svelte")),
  tell: () => load(import("./ask/Tell.svelte")),
  where: () => load(import("./where/Where.svelte")),
  records: () => load(import("./gather/Gather.svelte")),
  letters: () => load(import("./letters/Letters.svelte")),
  packet: () => load(import("./packet/Packet.svelte")),
  sent: () => load(import("./packet/Sent.svelte")),
  compare: () => load(import("./compare/Compare.svelte")),
  after: () => load(import("./after/After.svelte")),
};
