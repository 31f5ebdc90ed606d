// The opinions of a case, and changes to them one after the other, so that none writes over another.
import { asUiError, call } from "../../../backend/client";
import type { CaseView, OpinionFields, OpinionView, UiError } from "../../../generated/commands";
import { query } from "../../../query.svelte";
import { offerUndo } from "../../../undo.svelte";
import { t } from "../../../words/words.svelte";
import { blank } from "./blank";

export const MOST = 3;

export const nameOf = (nth: number): string => t("compare-nth", { nth });

/** Where a new opinion stands; none: there is no room. */
export function nextOf(opinions: readonly OpinionView[]): number | null {
  const free = Array.from({ length: MOST }, (_, index) => index + 1).find(
    (nth) => !opinions.some((one) => one.nth === nth),
  );
  return free ?? null;
}

/** What a case already says of who gives an opinion. */
export function begin(view: CaseView, nth: number): OpinionFields {
  const { told, places } = view.fields;
  const place = places.find(({ chosen }) => chosen);
  if (nth === 1) return { ...blank, doctor: told.doctor };
  if (nth === 2 && place) return { ...blank, doctor: place.doctor, centre: place.name };
  return blank;
}

type Change = { nth: number; change: (fields: OpinionFields) => OpinionFields };

/** Call while a component starts. */
export class Opinions {
  readonly #of: string;
  readonly #found;
  #ours = $state.raw<OpinionView[]>();
  /** Changes on their way: they show at once, so that no tick jumps back while an earlier one is kept. */
  #going = $state.raw<readonly Change[]>([]);
  #last: Promise<unknown> = Promise.resolve();
  saved = $state<"saving" | "saved" | null>(null);
  problem = $state.raw<UiError>();

  constructor(of: string) {
    this.#of = of;
    this.#found = query(["opinions", "questions", "records"], () => call("opinions", { case: of }));
    // What was just saved shows at once; the next answer of the program takes its place.
    $effect(() => {
      void this.#found.data;
      this.#ours = undefined;
    });
  }

  get list(): OpinionView[] | undefined {
    const all = this.#ours ?? this.#found.data;
    return all
      ?.map((one) => {
        const going = this.#going.filter(({ nth }) => nth === one.nth);
        return { ...one, fields: going.reduce((fields, { change }) => change(fields), one.fields) };
      })
      .toSorted((a, b) => a.nth - b.nth);
  }

  get error(): UiError | undefined {
    return this.#found.error;
  }

  refetch = (): void => this.#found.refetch();

  one(nth: number): OpinionView | undefined {
    return this.list?.find((one) => one.nth === nth);
  }

  /** Changes an opinion as it is now, and offers to take that back. Says whether it was kept. */
  async change(nth: number, change: Change["change"], words: string): Promise<boolean> {
    const mine: Change = { nth, change };
    this.#going = [...this.#going, mine];
    const kept = await this.work(async () => {
      const now = await call("opinions", { case: this.#of });
      const fields = change(now.find((one) => one.nth === nth)?.fields ?? blank);
      const { undo } = await call("save_opinion", { case: this.#of, nth, fields });
      this.#ours = now.map((one) => (one.nth === nth ? { ...one, fields } : one));
      return undo;
    }, words);
    this.#going = this.#going.filter((one) => one !== mine);
    return kept;
  }

  /** Anything else that changes them, in its turn. */
  work(work: () => Promise<string>, words: string): Promise<boolean> {
    const mine = this.#last.then(async () => {
      this.saved = "saving";
      try {
        offerUndo(await work(), words);
        this.problem = undefined;
        this.saved = "saved";
        this.refetch();
        return true;
      } catch (caught) {
        this.problem = asUiError(caught);
        this.saved = null;
        return false;
      }
    });
    this.#last = mine;
    return mine;
  }
}
