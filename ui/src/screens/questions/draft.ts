// A change that is being written, as the text of a draft.
export type QuestionChange = { text: string; note: string; leftOut: boolean };

export function writeChange(change: QuestionChange): string {
  return JSON.stringify(change);
}

/** What was being written; null where there is nothing, or nothing that can be read. */
export function readChange(draft: string): QuestionChange | null {
  try {
    const found: unknown = JSON.parse(draft);
    if (typeof found !== "object" || found === null) return null;
    const { text, note, leftOut } = found as Record<string, unknown>;
    if (typeof text !== "string" || typeof note !== "string" || typeof leftOut !== "boolean") return null;
    return { text, note, leftOut };
  } catch {
    return null;
  }
}
