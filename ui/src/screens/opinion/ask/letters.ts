// The first words of the letters of a case. They are made once, then the person changes them as they like.
import type { CaseView, LetterKind, OpinionFields, ReportPart } from "../../../generated/commands";
import { t } from "../../../words/words.svelte";
import { when } from "../when";

export const tones = ["plain", "warm", "shy", "hurry"] as const;
export type Tone = (typeof tones)[number];
export const ways = ["say", "write", "other"] as const;
export type Way = (typeof ways)[number];

const paragraphs = (...parts: (string | false | null)[]) => parts.filter(Boolean).join("\n\n");
const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

/** The person's own doctor: who was told, or who gave the first opinion. */
export const ownDoctor = ({ fields, opinions }: CaseView): string | null =>
  fields.told.doctor ?? opinions.find(({ nth }) => nth === 1)?.doctor ?? null;

const dear = (doctor: string | null) => (doctor ? t("letter-dear", { doctor }) : t("letter-dear-doctor"));

/** Words to tell a doctor, with the reasons of the case. */
export function tellWords(view: CaseView, tone: Tone, way: Way, name: string): string {
  const reasons = view.fields.reasons.map((reason) => t(`reason-${reason}.wish`));
  return paragraphs(
    way === "write" && dear(ownDoctor(view)),
    t(`letter-tell-${tone}-${way}`, { name }),
    reasons.length > 0 && `${t(`letter-tell-why-${way}`)}\n${list(reasons)}`,
    way === "write" && t("letter-end", { name }),
  );
}

/** Asks for an opinion in writing, or for what it lacks. */
export function writtenWords(
  view: CaseView,
  opinion: OpinionFields,
  missing: readonly ReportPart[],
  name: string,
): string {
  const doctor = ownDoctor(view);
  const day = opinion.when;
  return paragraphs(
    dear(opinion.doctor),
    day ? t("letter-written-thanks-on", when(day)) : t("letter-written-thanks"),
    opinion.written ? t("letter-written-lacks") : t("letter-written-ask"),
    missing.length > 0 && list(missing.map((part) => t(`report-${part.replaceAll("_", "-")}`))),
    !opinion.copied && (doctor ? t("letter-written-copy", { doctor }) : t("letter-written-copy-own")),
    t("letter-end", { name }),
  );
}

/** To go back to the own doctor with what was heard. */
export function backWords(view: CaseView, name: string): string {
  const second = view.opinions.find(({ nth }) => nth > 1);
  const by = [second?.doctor, second?.centre].filter(Boolean).join(", ");
  return paragraphs(
    dear(ownDoctor(view)),
    by ? t("letter-back-by", { by }) : t("letter-back-heard"),
    t("letter-back-both"),
    t("letter-back-talk"),
    t("letter-back-charge"),
    t("letter-end", { name }),
  );
}

/** For relatives. The decision is in it only where the person says so; records never are. */
export function relativesWords(view: CaseView, withDecision: boolean, name: string): string {
  const { what, starts } = view.fields.decided;
  return paragraphs(
    t("letter-relatives-hello"),
    t("letter-relatives-plain"),
    withDecision && what && t("letter-relatives-decided", { what }),
    withDecision && starts && t("letter-relatives-starts", when(starts)),
    t("letter-relatives-thanks"),
    name,
  );
}

/** A letter of this kind as it begins. */
export const letterOf = (kind: LetterKind, to: string | null, body: string) => ({
  kind,
  to,
  subject: t(`letter-subject-${kind.replaceAll("_", "-")}`),
  body,
  items: [],
  left: null,
});
