// What is inside files: documents by section, pictures of scans, tables of results, originals handed on.
import type { Handlers, Shelf, World } from "./world";

type Names = "sections" | "picture" | "table" | "keep_table" | "save_original";

export function insideHandlers(_world: World, _shelf: Shelf): Handlers<Names> {
  return {
    sections: () => [],
    picture: () => new ArrayBuffer(0),
    table: () => ({
      header: [],
      columns: [],
      sample: [],
      rows: 0,
      dates: null,
      datesUndecided: false,
      decimal: null,
      numbersUndecided: false,
      results: [],
      total: 0,
      again: 0,
    }),
    keep_table: () => ({ job: null }),
    save_original: () => ({ saved: false, name: null }),
  };
}
