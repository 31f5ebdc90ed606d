// The places that could give the opinion, and what is asked about each.
import type { OpinionPlace } from "../../../generated/commands";

/** In the order in which one asks. `doctor` and `phone` first: whom to call. */
export const asked = [
  "doctor",
  "phone",
  "referral",
  "whoAsks",
  "cost",
  "language",
  "reads",
  "answer",
  "travel",
] as const satisfies (keyof OpinionPlace)[];
export type Asked = (typeof asked)[number];

/** The words of a field in the Fluent files. */
export const askedId = (field: Asked): string => `place-${field === "whoAsks" ? "who-asks" : field}`;

export const newPlace = (name: string, channel: OpinionPlace["channel"]): OpinionPlace => ({
  name,
  channel,
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
});

/** With this one chosen, and no other; or none. */
export const choose = (places: readonly OpinionPlace[], at: number, on: boolean): OpinionPlace[] =>
  places.map((place, index) => ({ ...place, chosen: on && index === at }));

/** The kinds of services, and how they usually work. Each has words for what it is and what to ask. */
export const kinds = ["provincial", "hospital", "benefit", "navigator", "abroad", "reread"] as const;
