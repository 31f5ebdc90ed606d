// Pictures of paper, looking for words in them, and recordings.
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

export function pictureHandlers({ change }: World, _shelf: Shelf): Handlers<Names> {
  const heard = new Map<string, number>();
  const nothing = () => change(["records"], "record_changed", () => undefined);
  return {
    arrange_pages: nothing,
    join_pictures: ({ ids }) => ({ id: ids[0] ?? "", ...nothing() }),
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
