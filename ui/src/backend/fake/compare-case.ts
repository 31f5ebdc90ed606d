// REMOVE AT MERGE: `fake/cases.ts` answers these. Just enough of a case to look at its comparison.
import type { CaseView } from "../../generated/commands";
import type { Handlers, World } from "./world";

export function compareCase({ bare }: World): Handlers<"opinion_case" | "opinion_cases"> {
  const place = {
    name: "Northmere Cancer Centre",
    channel: "online" as const,
    doctor: "Dr. Maren Ashdown",
    phone: null,
    referral: null,
    cost: null,
    language: null,
    travel: null,
    answer: null,
    reads: null,
    whoAsks: null,
    notes: null,
    chosen: true,
  };
  const view: CaseView = {
    id: "k1",
    begun: "2026-04-29",
    title: "Rectal cancer",
    fields: {
      condition: "c1",
      about: null,
      reasons: ["widen"],
      ownReason: null,
      decision: null,
      wait: { until: null, words: null, by: null, said: null },
      told: { doctor: "Dr. Odalys Fenn", knows: true, when: "2026-05-02", by: null, reaction: null, helps: null },
      standing: "open",
      since: null,
      why: null,
      urgent: null,
      here: null,
      settled: [],
      benefit: "not_asked",
      benefitNote: null,
      places: [place],
      back: { when: null, said: null, inCharge: null },
      decided: { what: null, when: null, starts: null, told: null, why: null },
    },
    stages: [],
    here: "comparing",
    ready: 0,
    asked: 0,
    missing: 15,
    notNeeded: 0,
    opinions: [],
    lastSent: null,
    lastReceived: false,
  };
  return { opinion_case: () => view, opinion_cases: () => (bare ? [] : [view]) };
}
