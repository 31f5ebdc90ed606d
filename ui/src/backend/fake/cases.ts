// The second opinions of the made-up family.
// ?cases=none: no case yet; ?cases=new: one just begun; ?cases=many: one open, one at rest, one long over.
import type { CaseFields, CaseStage, CaseView, OpinionLine } from "../../generated/commands";
import { swap, toggle } from "./history";
import type { Handlers, Shelf, World } from "./world";

type Names = "opinion_cases" | "opinion_case" | "begin_case" | "save_case" | "delete_case" | "open_source";
type Held = { person: string; id: string; begun: string; fields: CaseFields; story: Story; deleted: boolean };
/** What the rest of the program would know of a case. */
type Story = Pick<CaseView, "ready" | "asked" | "missing" | "notNeeded" | "opinions" | "lastSent" | "lastReceived">;

const stages: CaseStage[] = [
  "deciding",
  "telling",
  "choosing",
  "gathering",
  "sending",
  "hearing",
  "writing",
  "comparing",
  "going_back",
  "decision",
];

export const emptyCase = (): CaseFields => ({
  condition: null,
  about: null,
  reasons: [],
  ownReason: null,
  decision: null,
  wait: { until: null, words: null, by: null, said: null },
  told: { doctor: null, knows: false, when: null, by: null, reaction: null, helps: null },
  standing: "open",
  since: null,
  why: null,
  urgent: null,
  here: null,
  settled: [],
  benefit: "not_asked",
  benefitNote: null,
  places: [],
  back: { when: null, said: null, inCharge: null },
  decided: { what: null, when: null, starts: null, told: null, why: null },
});

const place = {
  doctor: null,
  phone: null,
  referral: null,
  cost: null,
  language: null,
  travel: null,
  answer: null,
  reads: null,
  whoAsks: null,
  notes: null,
  chosen: false,
};

/** As on the picture of the second opinion. */
export const lenasCase = (): CaseFields => ({
  ...emptyCase(),
  condition: "c1",
  reasons: ["widen"],
  ownReason: "I want to know if there is another way, before I say yes to surgery.",
  decision: "Surgery this summer, or wait and watch.",
  wait: { until: "2026-06-30", words: "You can take until the end of June.", by: "Dr. Fenn", said: "2026-04-28" },
  told: {
    doctor: "Dr. Odalys Fenn",
    knows: true,
    when: "2026-05-02",
    by: "Me, at the visit",
    reaction: "She was calm. She said she would do the same.",
    helps: "She will send the pictures.",
  },
  benefit: "waiting",
  benefitNote: "Asked at work on 4 May.",
  places: [
    {
      ...place,
      name: "Northmere Cancer Centre",
      channel: "online",
      doctor: "Dr. Maren Ashdown",
      phone: "416-555-0188",
      referral: "Yes, from Dr. Fenn",
      cost: "Covered, they said",
      language: "English, some French",
      reads: "Reports, slides and pictures",
      whoAsks: "Dr. Fenn’s office",
      chosen: true,
    },
    { ...place, name: "Lakeside University Hospital", channel: "visit", travel: "Three hours by train" },
  ],
});

const opinions = (): OpinionLine[] => [
  {
    id: "o1",
    nth: 1,
    doctor: "Dr. Odalys Fenn",
    centre: "Harbour Street Hospital",
    when: "2026-04-28",
    time: null,
    basis: "in_person",
    written: true,
  },
  {
    id: "o2",
    nth: 2,
    doctor: "Dr. Maren Ashdown",
    centre: "Northmere Cancer Centre",
    when: "2026-06-04",
    time: "14:00",
    basis: "video",
    written: false,
  },
];

const nothing = (): Story => ({
  ready: 0,
  asked: 0,
  missing: 15,
  notNeeded: 0,
  opinions: [],
  lastSent: null,
  lastReceived: false,
});
const gathering = (): Story => ({ ...nothing(), ready: 9, asked: 4, missing: 2, opinions: opinions() });

export function caseHandlers({ asked, bare, today, change, fresh }: World, { fail }: Shelf): Handlers<Names> {
  const kind = asked.get("cases") ?? (bare ? "none" : null);
  const held = (id: string, begun: string, fields: CaseFields, story: Story): Held => ({
    person: "p1",
    id,
    begun,
    fields,
    story,
    deleted: false,
  });
  const cases: Held[] = [];
  if (kind === "new") cases.push(held("k1", today, { ...emptyCase(), condition: "c1" }, nothing()));
  else if (kind !== "none") cases.push(held("k1", "2026-04-29", lenasCase(), gathering()));
  if (kind === "many") {
    const rests = { standing: "paused", since: "2026-03-10", why: "Waiting for the new scan" } as const;
    cases.push(held("k2", "2026-02-20", { ...emptyCase(), about: "My left knee", ...rests }, nothing()));
    const over = { standing: "stopped", since: "2019-09-12", why: "It healed" } as const;
    cases.push(held("k3", "2019-06-03", { ...emptyCase(), about: "A spot on the skin", ...over }, nothing()));
  }

  const one = (id: string) => cases.find((each) => each.id === id && !each.deleted) ?? fail({ code: "not_found" });

  function isBehind(stage: CaseStage, { fields, story }: Held): boolean {
    const second = story.opinions.find(({ nth }) => nth > 1);
    switch (stage) {
      case "deciding":
        return (fields.reasons.length > 0 || fields.ownReason !== null) && fields.decision !== null;
      case "telling":
        return fields.told.knows;
      case "choosing":
        return fields.places.some(({ chosen }) => chosen);
      case "gathering":
        return story.missing === 0 && story.asked === 0;
      case "sending":
        return story.lastReceived;
      case "hearing":
        return second?.when != null && second.when < today;
      case "writing":
        return second?.written ?? false;
      case "comparing":
        return false;
      case "going_back":
        return fields.back.when !== null || fields.back.said !== null;
      case "decision":
        return fields.decided.what !== null;
    }
  }
  function view(it: Held): CaseView {
    const line = stages.map((stage) => ({
      stage,
      done: isBehind(stage, it),
      settled: it.fields.settled.includes(stage),
    }));
    const first = line.find(({ done, settled }) => !done && !settled)?.stage ?? "decision";
    const illness = it.fields.condition === "c1" ? "Rectal cancer" : null;
    return {
      id: it.id,
      begun: it.begun,
      title: illness ?? it.fields.about,
      fields: it.fields,
      stages: line,
      here: it.fields.here ?? first,
      ...it.story,
    };
  }

  return {
    opinion_cases: ({ person }) => cases.filter((each) => each.person === person && !each.deleted).map(view),
    opinion_case: ({ case: id }) => view(one(id)),
    begin_case: ({ person, condition, about }) => {
      const made = { ...held(fresh("k"), today, { ...emptyCase(), condition, about }, nothing()), person };
      cases.push(made);
      return { case: view(made), ...change(["opinions"], "case_begun", toggle(made)) };
    },
    save_case: ({ case: id, fields }) => {
      const found = one(id);
      const before = { fields: found.fields };
      found.fields = fields;
      const { undo } = change(["opinions"], "case_changed", swap(found, before));
      return { case: view(found), undo };
    },
    delete_case: ({ case: id }) => {
      const found = one(id);
      found.deleted = true;
      return change(["opinions"], "case_deleted", toggle(found));
    },
    open_source: () => {
      window.dispatchEvent(new Event("fake-opened"));
      return null;
    },
  };
}
