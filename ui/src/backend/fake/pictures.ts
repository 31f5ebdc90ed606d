// Pictures of paper, looking for words in them, and recordings.
import { swap, toggle } from "./history";
import type { Handlers, Shelf, World } from "./world";

type Names =
  | "arrange_pages"
  | "join_pictures"
  | "part_pictures"
  | "files_to_look_at"
  | "keep_words"
  | "looked_through"
  | "heard_place"
  | "set_heard_place";

export function pictureHandlers({ change }: World, shelf: Shelf): Handlers<Names> {
  const heard = new Map<string, number>();
  const nothing = () => change(["records"], "record_changed", () => undefined);
  return {
    arrange_pages: nothing,
    join_pictures: ({ ids }) => {
      const [first, ...others] = ids.map(shelf.one);
      if (!first) return shelf.fail({ code: "not_found" });
      const files = [first, ...others].flatMap(({ entry }) => entry.files);
      const joined = { ...first.entry, files, line: { ...first.entry.line, files: files.length } };
      const before = { entry: first.entry };
      const turn = () => {
        swap(first, before)();
        others.forEach((other) => toggle(other)());
      };
      first.entry = joined;
      others.forEach((other) => (other.deleted = true));
      return { id: first.entry.line.id, ...change(["records"], "pictures_joined", turn) };
    },
    part_pictures: nothing,
    files_to_look_at: () => [],
    keep_words: () => null,
    looked_through: () => null,
    heard_place: ({ object }) => heard.get(object) ?? 0,
    set_heard_place: ({ object, seconds }) => {
      heard.set(object, seconds);
      return null;
    },
  };
}
