// Which records are wanted in a list.
import type { RecordFilter } from "../../generated/commands";

/** All of them. */
export const everything: RecordFilter = { kind: null, place: null, by: null, tag: null, year: null };

/** Whether something is asked beside the kind. */
export const narrowed = ({ place, by, tag, year }: RecordFilter): boolean =>
  place !== null || by !== null || tag !== null || year !== null;
