// What can be chosen in the search window: things found, and things to do.
import { call } from "../../backend/client";
import type { SearchHit } from "../../generated/commands";
import type { IconName } from "../../look/icons";
import { go, to } from "../../router.svelte";
import { lock, person } from "../../session.svelte";
import { redo, undo } from "../../undo.svelte";
import { chooseFiles, chooseFolder } from "../records/add";
import { fileAddress } from "../records/view";

export type Action = { name: string; icon: IconName; act: () => unknown };
export type Choice = { hit: SearchHit; action?: undefined } | { hit?: undefined; action: Action };
type GroupName = "questions" | "appointments" | "care" | "records" | "pages" | "actions" | "places";
export type Group = { name: GroupName; choices: Choice[] };

export const actions: readonly Action[] = [
  { name: "ask", icon: "question", act: () => go("questions", "new") },
  { name: "add", icon: "plus", act: () => add(() => chooseFiles()) },
  { name: "folder", icon: "plus", act: () => add(chooseFolder) },
  { name: "sheet", icon: "print", act: () => go("sheet") },
  { name: "prints", icon: "print", act: () => go("sheet", "all") },
  { name: "appointment", icon: "calendar", act: () => go("appointments", "new") },
  { name: "line", icon: "pencil", act: () => go("diary", "new") },
  { name: "undo", icon: "undo", act: () => undo() },
  { name: "redo", icon: "redo", act: () => redo() },
  { name: "lock", icon: "lock", act: () => lock() },
];

export const places: readonly Action[] = [
  { name: "today", icon: "today", act: () => go("today") },
  { name: "records", icon: "record", act: () => go("records") },
  { name: "imports", icon: "save", act: () => go("records", "imports") },
  { name: "questions", icon: "question", act: () => go("questions") },
  { name: "appointments", icon: "calendar", act: () => go("appointments") },
  { name: "opinion", icon: "chairs", act: () => go("opinion") },
  { name: "call", icon: "phone", act: () => go("call") },
  { name: "care", icon: "people", act: () => go("care") },
  { name: "diary", icon: "pencil", act: () => go("diary") },
  { name: "library", icon: "question", act: () => go("library") },
  { name: "together", icon: "people", act: () => go("together") },
  { name: "deleted", icon: "bin", act: () => go("deleted") },
  { name: "help", icon: "help", act: () => go("help") },
  { name: "copies", icon: "save", act: () => go("settings", "copies") },
  { name: "password", icon: "key", act: () => go("settings", "password") },
  { name: "recovery", icon: "key", act: () => go("settings", "recovery") },
  { name: "settings", icon: "settings", act: () => go("settings") },
  { name: "feel", icon: "chairs", act: () => go("opinion", "feel") },
  { name: "bring", icon: "chairs", act: () => go("opinion", "bring") },
  { name: "tell", icon: "chairs", act: () => ofCase("tell") },
  { name: "where", icon: "chairs", act: () => ofCase("where") },
  { name: "gather", icon: "chairs", act: () => ofCase("records") },
  { name: "letters", icon: "chairs", act: () => ofCase("letters") },
  { name: "left", icon: "chairs", act: () => ofCase("sent") },
  { name: "side", icon: "chairs", act: () => ofCase("compare") },
  { name: "decide", icon: "chairs", act: () => ofCase("after") },
];

function add(choose: () => Promise<unknown>) {
  go("records");
  // A problem with the window of the system shows when the person tries the button there.
  return choose().catch(() => undefined);
}

/** A page of the only case that goes on; where there is none, or more than one, the person chooses first. */
async function ofCase(page: string) {
  const cases = await call("opinion_cases", { person: person().id }).catch(() => []);
  const [open, ...others] = cases.filter(({ fields }) => fields.standing === "open");
  if (open && others.length === 0) go("opinion", open.id, page);
  else go("opinion");
}

/** The groups in their order, without empty ones. What is found comes before what can be done. */
export function groups(hits: readonly SearchHit[], todo: readonly Action[], where: readonly Action[]): Group[] {
  const of = (kind: SearchHit["kind"]) => hits.filter((hit) => hit.kind === kind).map((hit): Choice => ({ hit }));
  const all: Group[] = [
    { name: "questions", choices: of("question") },
    { name: "appointments", choices: of("appointment") },
    { name: "care", choices: of("contact") },
    { name: "records", choices: of("record") },
    { name: "pages", choices: of("page") },
    { name: "actions", choices: todo.map((action): Choice => ({ action })) },
    { name: "places", choices: where.map((action): Choice => ({ action })) },
  ];
  return all.filter(({ choices }) => choices.length > 0);
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Whether a thing to do fits what was typed: each typed word begins one of its words. Accents do not matter. */
export function matches(words: string, typed: string): boolean {
  const inWords = plain(words).split(/\s+/);
  return plain(typed)
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => inWords.some((word) => word.startsWith(part)));
}

/** Where a thing found is. */
export function address(hit: SearchHit): string {
  if (hit.kind === "question") return to("questions", hit.id);
  if (hit.kind === "appointment") return to("appointments", hit.id);
  if (hit.kind === "contact") return to("care", hit.id);
  if (hit.kind === "page" && hit.object) return fileAddress(hit.id, hit.object, hit.page);
  return to("records", hit.id);
}
