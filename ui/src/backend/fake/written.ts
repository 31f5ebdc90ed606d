// Records written by hand, results typed from paper, the "to sort" tray.
import type { Handlers, Shelf, World } from "./world";

type Names = "write_record" | "read_values" | "known_results" | "keep_results" | "to_sort" | "take_out_of_tray";

export function writtenHandlers({ change }: World, _shelf: Shelf): Handlers<Names> {
  const nothing = () => change(["records"], "record_changed", () => undefined);
  return {
    write_record: ({ id }) => ({ id: id ?? "", ...nothing() }),
    read_values: ({ values }) => values.map(() => ({ number: null, unit: null, either: null })),
    known_results: () => [],
    keep_results: () => ({ ids: [], ...nothing() }),
    to_sort: () => ({ entries: [], total: 0 }),
    take_out_of_tray: nothing,
  };
}
