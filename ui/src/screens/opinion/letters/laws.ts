// The laws that a letter may name: only those that were looked up, with their source and the day.
import laws from "../../../../../locales/laws.json";
import type { Language } from "../../../generated/commands";

export type Law = (typeof laws)[number];
/** Where the place that holds the records is, as far as the person says. */
export type Place = "ontario" | "other";

export const lawOf = (place: Place): Law | null => laws.find((law) => law.place === place) ?? null;

export const lawName = (law: Law, language: Language): string => law.name[language];

/** Those that a letter names, so that their sources can stand beside it. */
export const lawsIn = (body: string): Law[] =>
  laws.filter(({ name }) => Object.values(name).some((one) => body.includes(one)));
