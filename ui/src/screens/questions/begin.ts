// A question begun elsewhere: its first words go to the field of the list, where the person writes the rest.
import { call } from "../../backend/client";
import { askKey, originKey, readOrigin, type Origin } from "./draft";

/** What already stands in the field is kept, and so is where it comes from, but for what `from` says. */
export async function beginWith(person: string, words: string, from: Partial<Origin>): Promise<void> {
  const [key, origins] = [askKey(person), originKey(person)];
  const kept = await call("draft", { key });
  const more = kept.trim() !== "";
  const origin = readOrigin(more ? await call("draft", { key: origins }) : "");
  await call("save_draft", { key, text: more ? `${kept.trimEnd()}\n${words}` : words });
  await call("save_draft", { key: origins, text: JSON.stringify({ ...origin, ...from }) });
}
