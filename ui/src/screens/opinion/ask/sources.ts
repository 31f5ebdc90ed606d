// Which study each figure is from. No figure is shown without it.
import figures from "../../../../../locales/figures.json";
import listed from "../../../../../locales/sources.json";

export type Source = {
  id: string;
  authors: string | null;
  year: number | null;
  title?: string;
  where: string;
  url: string;
};

const sources: readonly Source[] = listed;
const byId: Record<string, readonly string[]> = figures;

/** The sources of a message, in their order. */
export const sourcesOf = (message: string): Source[] =>
  (byId[message] ?? []).flatMap((id) => sources.filter((source) => source.id === id));
