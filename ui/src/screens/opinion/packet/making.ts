// The packet that is being made: kept as a draft, so that going back, or a lock, loses nothing.
import { call } from "../../../backend/client";
import { readDraft } from "../../../form.svelte";
import type { ItemRecord, ItemView, PacketForm, PacketView, PacketWanted } from "../../../generated/commands";
import { staysUnlessNamed } from "../gather/marks";

export const MOST_QUESTIONS = 3;

export type Making = {
  whom: string;
  /** Records that are ticked by themselves, and were taken off. */
  off: string[];
  /** Records that stay here by themselves, and were ticked one by one. */
  on: string[];
  casePage: boolean;
  /** None: nothing was ticked or unticked yet. */
  questions: string[] | null;
  withoutNames: boolean;
  /** The seal of the list that was looked at. */
  seal: string | null;
  /** The list has changed since it was looked at. */
  again: boolean;
  form: PacketForm;
  words: string;
  /** What left, once it is saved. */
  saved: PacketView | null;
};

export const nothingYet = (whom: string): Making => ({
  whom,
  off: [],
  on: [],
  casePage: true,
  questions: null,
  withoutNames: false,
  seal: null,
  again: false,
  form: "folder",
  words: "",
  saved: null,
});

export const makingKey = (caseId: string): string => `packet:${caseId}`;

/** What was chosen so far. `anew`: whoever begins again after a packet was saved begins with nothing. */
export async function findMaking(caseId: string, whom: string, anew: boolean): Promise<Making> {
  const draft = await call("draft", { key: makingKey(caseId) }).catch(() => "");
  const found = readDraft(draft, (read) => read as Partial<Making>);
  const start = nothingYet(whom);
  return !found || (anew && found.saved) ? start : { ...start, ...found };
}

export type Choices = {
  /** Things to send with their records, all ticked at first. */
  items: { item: ItemView; records: ItemRecord[] }[];
  /** Not opened yet, or marked to be left out: none is ticked at first. */
  closed: ItemRecord[];
  /** Cards and consent papers: none is ticked at first. */
  identity: ItemRecord[];
};

/** Each record once, even if it belongs to several things. */
export function choicesOf(items: readonly ItemView[]): Choices {
  const seen = new Set<string>();
  const fresh = (records: readonly ItemRecord[]) =>
    records.filter(({ line }) => !seen.has(line.id) && seen.add(line.id));
  const wanted = items.filter(({ fields }) => fields.state !== "not_needed");
  const ofCards = fresh(wanted.filter(({ kind }) => kind === "identity").flatMap(({ records }) => records));
  const others = wanted
    .filter(({ kind }) => kind !== "identity")
    .map((item) => ({ item, records: fresh(item.records) }));
  return {
    items: others
      .map(({ item, records }) => ({ item, records: records.filter((record) => !staysUnlessNamed(record)) }))
      .filter(({ records }) => records.length > 0),
    closed: others.flatMap(({ records }) => records).filter(staysUnlessNamed),
    identity: ofCards,
  };
}

export const isTicked = (making: Making, id: string, byItself: boolean): boolean =>
  byItself ? !making.off.includes(id) : making.on.includes(id);

/** Ticks a record, or takes it off. */
export function setTicked(making: Making, id: string, byItself: boolean, on: boolean): void {
  const list = byItself ? "off" : "on";
  const rest = making[list].filter((one) => one !== id);
  making[list] = on === byItself ? rest : [...rest, id];
}

/** The records that are ticked, and those of them that go only because they were named. */
export function tickedOf(making: Making, items: readonly ItemView[]): Pick<PacketWanted, "records" | "named"> {
  const { items: some, closed, identity } = choicesOf(items);
  const byItself = some.flatMap(({ records }) => records).filter(({ line }) => isTicked(making, line.id, true));
  const byHand = [...closed, ...identity].filter(({ line }) => isTicked(making, line.id, false));
  return {
    records: [...byItself, ...byHand].map(({ line }) => line.id),
    named: byHand.filter(staysUnlessNamed).map(({ line }) => line.id),
  };
}

/** How many stay here because they were not named. */
export const staying = (making: Making, items: readonly ItemView[]): number =>
  choicesOf(items).closed.filter(({ line }) => !isTicked(making, line.id, false)).length;

/** What the program is asked to put together. */
export const wantedOf = (making: Making, caseId: string, items: readonly ItemView[]): PacketWanted => ({
  case: caseId,
  recipient: making.whom.trim(),
  ...tickedOf(making, items),
  withoutNames: making.withoutNames,
  casePage: making.casePage,
  questions: making.casePage ? (making.questions ?? []) : [],
});
