// What a case says, in lines: for its home and its list.
import type { CaseStanding, CaseView, OpinionLine } from "../../../generated/commands";
import { date } from "../../../words/format";
import { t } from "../../../words/words.svelte";
import { clock } from "../../appointments/when";
import { when } from "../when";

export const titleOf = ({ title }: CaseView): string => title ?? t("case-unnamed");

/** Why the person asks: the reasons chosen, then their own words. */
export function whyLines({ fields }: CaseView): string[] {
  const own = fields.ownReason ? [fields.ownReason] : [];
  return [...fields.reasons.map((reason) => t(`reason-${reason}`)), ...own];
}

/** The opinion that is asked for: the first one after that of the own doctor. */
export const nextOpinion = ({ opinions }: CaseView): OpinionLine | undefined =>
  opinions.filter(({ nth }) => nth > 1).find(({ written }) => !written) ?? opinions.findLast(({ nth }) => nth > 1);

const decide = ({ fields }: CaseView): string[] => {
  const { knows, when: day, doctor } = fields.told;
  const written = fields.reasons.length > 0 || fields.ownReason !== null;
  const who = doctor ?? t("case-your-doctor");
  return [
    t(written ? "case-wrote-why" : "case-no-why"),
    knows ? (day ? t("case-told-since", { who, ...when(day) }) : t("case-told", { who })) : t("case-not-told"),
  ];
};

const gather = (view: CaseView): string[] => {
  const { ready, asked, missing, lastSent, lastReceived } = view;
  const place = view.fields.places.find(({ chosen }) => chosen);
  const counted = [
    t("case-ready", { ready, all: ready + asked + missing }),
    ...(asked > 0 ? [t("case-asked", { asked })] : []),
    ...(missing > 0 ? [t("case-missing", { missing })] : []),
  ];
  const left = lastSent ? [t(lastReceived ? "case-arrived" : "case-left", { when: date(lastSent) })] : [];
  return [
    ...(place ? [t("case-chosen", { name: place.name })] : []),
    ...(ready + asked > 0 ? counted : [t("case-gather-plain")]),
    ...left,
  ];
};

const hear = (view: CaseView): string[] => {
  const opinion = nextOpinion(view);
  if (!opinion) return [t("case-hear-plain")];
  const who = [opinion.doctor, opinion.centre].filter(Boolean).join(", ");
  const basis = opinion.basis ? t(`case-basis-${opinion.basis.replaceAll("_", "-")}`) : "";
  const how = basis && opinion.time ? t("case-basis-at", { basis, time: clock(opinion.time) }) : basis;
  return [
    ...(who ? [t("case-line", { words: who })] : []),
    ...(how ? [t("case-line", { words: how })] : []),
    ...(opinion.written ? [t("case-in-writing")] : []),
  ];
};

const next = ({ fields }: CaseView): string[] =>
  fields.decided.what ? [t("case-decided", { what: fields.decided.what })] : [t("case-next-plain")];

/** Where each of the four steps stands, in short sentences. */
export const summaries = { decide, gather, hear, next };

/** "Paused since 3 May. Waiting for the results." */
export const standingLines = (standing: Exclude<CaseStanding, "open">, since: string | null, why: string | null) => [
  since ? t(`case-${standing}-since`, when(since)) : t(`case-${standing}`),
  ...(why ? [why] : []),
];
