// What is inside files: documents by section, pictures of scans, tables of results, originals handed on.
import { faxPage } from "./drawn";
import type { Handlers, Shelf, World } from "./world";

type Names = "sections" | "picture" | "table" | "keep_table" | "save_original";

export function insideHandlers({ asked }: World, shelf: Shelf): Handlers<Names> {
  return {
    sections: () => [],
    picture: ({ object, page }) => faxPage(object, page) ?? shelf.fail({ code: "cannot_show" }),
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
    save_original: ({ record, object }) => {
      const file = shelf.one(record).entry.files.find((one) => one.object === object);
      return asked.has("cancelled") ? { saved: false, name: null } : { saved: true, name: file?.name ?? null };
    },
  };
}
