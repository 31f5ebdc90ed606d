// The first words of a letter that asks for something. The person changes them as they like.
import type { ItemView, LetterFields, LetterKind } from "../../../generated/commands";
import { date } from "../../../words/format";
import { language, t } from "../../../words/words.svelte";
import { itemName, kebab, letterFor } from "../gather/items";
import { lawName, lawOf, type Place } from "./laws";

export type AskKind = Extract<LetterKind, "ask_records" | "ask_slides" | "ask_disc">;
export const askKinds = ["ask_records", "ask_slides", "ask_disc"] as const satisfies AskKind[];

export const authorities = ["parent", "power", "consent", "executor"] as const;
export type Authority = (typeof authorities)[number];

export type Asking = {
  kind: AskKind;
  items: ItemView[];
  to: string;
  place: Place;
  /** Whose records. */
  name: string;
  /** Their day of birth, where it is to stand in the letter. */
  born: string | null;
  /** Who asks, and by what right, if it is for someone else. */
  other: { writer: string; authority: Authority } | null;
  /** The doctor and the centre whose lab gets the slides. */
  slidesTo: string | null;
};

/** `records`, `slides`, `disc`: as the ids of the words have it. */
export const ofKind = (kind: AskKind): string => kind.replace("ask_", "");

export function firstLetter(asking: Asking): LetterFields {
  const { kind, items, to, name, other } = asking;
  const subject = `letter-subject-${ofKind(kind)}`;
  return {
    kind,
    to: to.trim() || null,
    subject: kind === "ask_records" && other ? t("letter-subject-records-other", { name }) : t(subject),
    body: body(asking),
    items: [...new Set(items.map((item) => item.kind))],
    left: null,
  };
}

function body({ kind, items, place, name, born, other, slidesTo }: Asking): string {
  const what = ofKind(kind);
  const about = other ? t(`letter-${what}-other`, { name }) : t(`letter-${what}`);
  const parts = [
    t("letter-hello"),
    other ? `${about} ${t(`letter-authority-${other.authority}`)}` : about,
    [t("letter-name", { name }), born && t("letter-born", { day: date(born) })].filter(Boolean).join("\n"),
    [
      t(kind === "ask_records" ? "letter-please" : `letter-please-${what}`),
      ...items.map((item) => `– ${asked(item)}`),
    ].join("\n"),
    ...(kind === "ask_slides" ? slides(slidesTo) : copies(kind, place)),
    t("letter-holder"),
    `${t("letter-reach")}\n\n`,
    `${t("letter-thanks")}\n\n${other?.writer ?? name}`,
  ];
  return parts.join("\n\n").replace(/\n{4,}/g, "\n\n\n");
}

/** The thing as it stands in the list of a letter. */
const asked = (item: ItemView): string =>
  item.kind === "own" ? itemName(item) : t(`gather-item-${kebab(item.kind)}.ask`);

const copies = (kind: AskKind, place: Place): string[] => [
  kind === "ask_disc" ? `${t("letter-whole")} ${t("letter-reports")}` : t("letter-files"),
  law(place),
  t("letter-cost"),
];

function law(place: Place): string {
  const known = lawOf(place);
  if (!known) return t("letter-law-other");
  return [
    t("letter-law-ontario", { law: lawName(known, language()) }),
    t("letter-law-ontario-days", { days: known.answerDays, more: known.moreDays }),
    t("letter-law-ontario-fee", { fee: known.fee.dollars, pages: known.fee.pages, each: known.fee.centsAfter }),
    t("letter-law-ontario-files"),
  ].join(" ");
}

// Slides are lent, not copied: what is said of copies and their price is not said of them.
const slides = (where: string | null): string[] => [
  where ? `${t("letter-slides-to")}\n${where}` : t("letter-slides-nobody"),
  t("letter-slides-release"),
  `${t("letter-slides-block")} ${t("letter-slides-track")}`,
];

/** Who is asked for what: a letter each. */
export type Group = { kind: AskKind; holder: string | null; items: ItemView[] };

/** What is missing, by the letter that asks for it and by who has it; those whose holder is known come first. */
export function letterGroups(items: readonly ItemView[]): Group[] {
  const found = new Map<string, Group>();
  for (const item of items) {
    const kind = letterFor(item.kind) as AskKind | null;
    if (!kind) continue;
    const holder = item.fields.holder?.trim() || null;
    const key = `${kind} ${holder?.toLowerCase() ?? ""}`;
    const group = found.get(key) ?? { kind, holder, items: [] };
    group.items.push(item);
    found.set(key, group);
  }
  const order = (group: Group) => (group.holder ? 0 : 1) * askKinds.length + askKinds.indexOf(group.kind);
  return [...found.values()].sort((a, b) => order(a) - order(b));
}

/** What is to be marked as asked for once the letter left: what it asks for and what is still missing. */
export function toMark(letter: LetterFields, items: readonly ItemView[]): ItemView[] {
  return items.filter(
    (item) =>
      item.fields.state === "missing" &&
      letter.items.includes(item.kind) &&
      // Several things of the person's own share a kind: the letter names them.
      (item.kind !== "own" || (letter.body ?? "").includes(itemName(item))),
  );
}
