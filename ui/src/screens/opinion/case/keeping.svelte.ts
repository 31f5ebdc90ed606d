// What a page of a case keeps: each change is shown and saved at once, and can be taken back.
import { asUiError, call } from "../../../backend/client";
import type { CaseFields, CaseView, UiError } from "../../../generated/commands";
import { offerUndo } from "../../../undo.svelte";

export type Keeping = {
  /** What is filled in, with what is being saved. */
  readonly fields: CaseFields;
  readonly state: "saving" | "saved" | null;
  readonly error: UiError | undefined;
  /** `words` says what was done. Whether it was saved. */
  keep(change: Partial<CaseFields>, words: string): Promise<boolean>;
  closeError(): void;
};

/** Call while a page starts. */
export function keeping(view: () => CaseView, onchanged: () => void): Keeping {
  let ours = $state.raw<CaseFields>();
  let state = $state<Keeping["state"]>(null);
  let error = $state.raw<UiError>();
  let underWay = 0;
  let last: Promise<unknown> = Promise.resolve();

  const now = () => ours ?? view().fields;
  // A case that was fetched before the last save must not hide what was saved.
  $effect(() => {
    void view();
    if (underWay === 0) ours = undefined;
  });

  async function send(fields: CaseFields, words: string): Promise<boolean> {
    try {
      const saved = await call("save_case", { case: view().id, fields });
      offerUndo(saved.undo, words);
      state = "saved";
      return true;
    } catch (caught) {
      error = asUiError(caught);
      state = null;
      return false;
    } finally {
      underWay--;
      onchanged();
    }
  }

  return {
    get fields() {
      return now();
    },
    get state() {
      return state;
    },
    get error() {
      return error;
    },
    keep(change, words) {
      const fields = { ...now(), ...change };
      ours = fields;
      error = undefined;
      state = "saving";
      underWay++;
      // One after the other: each holds what those before it changed.
      const mine = last.then(() => send(fields, words));
      last = mine;
      return mine;
    },
    closeError: () => (error = undefined),
  };
}
