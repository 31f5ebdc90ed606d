// Only until fake/cases.ts is here: remove at merge, with its line in fake.ts.
import type { CaseView } from "../../generated/commands";
import type { Handlers } from "./world";

const none = {
  condition: null,
  about: "Rectal cancer",
  reasons: [],
  ownReason: null,
  decision: null,
  wait: { until: null, words: null, by: null, said: null },
  told: { doctor: "Dr. Odalys Fenn", knows: true, when: "2026-05-02", by: null, reaction: null, helps: null },
  standing: "open" as const,
  since: null,
  why: null,
  urgent: null,
  here: null,
  settled: [],
  benefit: "not_asked" as const,
  benefitNote: null,
  places: [],
  back: { when: null, said: null, inCharge: null },
  decided: { what: null, when: null, starts: null, told: null, why: null },
};
const opinion = { time: null, basis: null, written: false };

const view: CaseView = {
  id: "c1",
  begun: "2026-04-28",
  title: "Rectal cancer",
  fields: none,
  stages: [],
  here: "gathering",
  ready: 10,
  asked: 3,
  missing: 2,
  notNeeded: 0,
  opinions: [
    { id: "o1", nth: 1, doctor: "Dr. Odalys Fenn", centre: "Harbour Street Hospital", when: "2026-01-08", ...opinion },
    {
      id: "o2",
      nth: 2,
      doctor: "Dr. Maren Ashdown",
      centre: "Northmere Cancer Centre",
      when: "2026-06-04",
      ...opinion,
    },
  ],
  lastSent: null,
  lastReceived: false,
};

export const gatherCaseHandlers = (): Handlers<"opinion_case" | "open_source"> => ({
  opinion_case: () => view,
  open_source: () => null,
});
