// Words onto the clipboard; the program takes them off it when the records lock.
import { call } from "../../../backend/client";

/** Whether they are there. */
export async function copyWords(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  await call("copied").catch(() => undefined);
  return true;
}
