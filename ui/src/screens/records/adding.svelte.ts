// Choosing files or a folder to add, from any of the ways to see the records.
import { asUiError } from "../../backend/client";
import type { UiError } from "../../generated/commands";
import { chooseFiles, chooseFolder } from "./add";

export type Adding = {
  /** Why nothing was added. */
  readonly error: UiError | undefined;
  close(): void;
  files(): void;
  folder(): void;
};

/** Call while a component starts. */
export function adding(): Adding {
  let error = $state.raw<UiError>();

  async function add(choose: () => Promise<unknown>) {
    try {
      error = undefined;
      await choose();
    } catch (caught) {
      error = asUiError(caught);
    }
  }

  return {
    get error() {
      return error;
    },
    close: () => (error = undefined),
    files: () => void add(() => chooseFiles()),
    folder: () => void add(chooseFolder),
  };
}
