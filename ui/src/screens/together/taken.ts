// What a file from a relative brought, in words.
import type { TogetherTaken } from "../../generated/commands";
import { t } from "../../words/words.svelte";

type Counts = Pick<TogetherTaken, "from" | "added" | "answered" | "changed" | "same">;

const from = (taken: Counts) => taken.from ?? t("together-someone");

function counts(taken: Counts, words: string): string {
  return (["added", "answered", "changed"] as const)
    .filter((what) => taken[what] > 0)
    .map((what) => t(`${words}-${what}`, { count: taken[what] }))
    .join(", ");
}

/** "From Carla: 2 new, 1 answer. 3 were the same." */
export function report(taken: Counts): string {
  const what = counts(taken, "together-new");
  const news = what
    ? t("together-from", { from: from(taken), what })
    : t("together-nothing-new", { from: from(taken) });
  return taken.same > 0 ? `${news} ${t("together-same", { count: taken.same })}` : news;
}

/** "Carla added 2, answered 1." */
export function inShort(taken: Counts): string {
  const what = counts(taken, "together-did");
  return what ? t("together-did", { from: from(taken), what }) : t("together-nothing-new", { from: from(taken) });
}
