// A form that is being written: what stands in its fields is kept as a draft until it is saved or closed.
import { call } from "./backend/client";
import { endDraft, flushDrafts, saveDraft } from "./drafts";

export type Form<T> = {
  /** What stands in the fields. */
  fields: T;
  /** Whether something that was written before came back. */
  readonly kept: boolean;
  /** Call after each change that a person makes. */
  written(): void;
  /** The draft is not needed any more. */
  end(): Promise<void>;
};

/** What a draft held; null where there is nothing, or nothing that fits. */
export type Reader<T> = (found: Record<string, unknown>) => T | null;

/** Call while a component starts. */
export function form<T extends object>(key: string, start: T, read: Reader<T>): Form<T> {
  const fields = $state(start);
  let kept = $state(false);
  let touched = false;

  void call("draft", { key }).then(
    (draft) => {
      const found = readDraft(draft, read);
      // A draft that comes late must not take the place of what is being typed.
      if (!found || touched) return;
      Object.assign(fields, found);
      kept = true;
    },
    () => undefined,
  );
  $effect(() => () => void flushDrafts());

  return {
    fields,
    get kept() {
      return kept;
    },
    written() {
      touched = true;
      saveDraft(key, JSON.stringify(fields));
    },
    end: () => endDraft(key),
  };
}

export function readDraft<T>(draft: string, read: Reader<T>): T | null {
  try {
    const found: unknown = JSON.parse(draft);
    return typeof found === "object" && found !== null ? read(found as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Reads fields that are all text. */
export function texts<K extends string>(names: readonly K[]): Reader<Record<K, string>> {
  return (found) =>
    names.every((name) => typeof found[name] === "string")
      ? (Object.fromEntries(names.map((name) => [name, found[name]])) as Record<K, string>)
      : null;
}

/** What was written, or nothing. */
export const orNone = (text: string): string | null => text.trim() || null;
