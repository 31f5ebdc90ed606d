// The one door to the rest of the program. It never logs: what passes here is what a person wrote.
import type { Commands, Events, UiError } from "../generated/commands";

export type CommandName = keyof Commands;
export type Input<K extends CommandName> = Commands[K]["input"];
export type Output<K extends CommandName> = Commands[K]["output"];
/** Ends the listening. */
export type Stop = () => void;

export interface Backend {
  call<K extends CommandName>(name: K, input: Input<K>): Promise<Output<K>>;
  listen<K extends keyof Events>(event: K, heard: (payload: Events[K]) => void): Promise<Stop>;
}

let backend: Promise<Backend> | undefined;

function chosen(): Promise<Backend> {
  // The made-up backend is compiled in for tests only; a release build drops this branch and its file.
  backend ??= import.meta.env.PROD && import.meta.env.MODE !== "fake" ? import("./tauri") : import("./fake");
  return backend;
}

/** Runs a command. Rejects with a `UiError`, whatever went wrong. */
export async function call<K extends CommandName>(
  name: K,
  ...input: Record<string, never> extends Input<K> ? [] : [Input<K>]
): Promise<Output<K>> {
  const open = await chosen();
  try {
    return await open.call(name, (input[0] ?? {}) as Input<K>);
  } catch (caught) {
    throw asUiError(caught);
  }
}

/** Hears an event until the returned function is called. */
export async function listen<K extends keyof Events>(event: K, heard: (payload: Events[K]) => void): Promise<Stop> {
  return (await chosen()).listen(event, heard);
}

/** What was thrown, as an error that has words. */
export function asUiError(caught: unknown): UiError {
  if (typeof caught === "object" && caught !== null && "code" in caught && typeof caught.code === "string") {
    return caught as UiError;
  }
  return { code: "unexpected", incident: "" };
}
