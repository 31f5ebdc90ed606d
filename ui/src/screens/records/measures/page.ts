// The page that a value stands on.
import type { PointView } from "../../../generated/commands";
import { to } from "../../../router.svelte";
import { fileAddress } from "../view";

/** Its address; null where nobody knows it. */
export function pageOf({ source }: PointView): string | null {
  if (!source) return null;
  const { record, object, page } = source;
  return object === null ? to("records", record) : fileAddress(record, object, page);
}
