// Pictures of paper, looking for words in them, and recordings. `?pictures`: there are some. `?looking`: nobody has looked for words
// in them yet.
import type { FileToLookAt, FileView, LookView } from "../../generated/commands";
import { drawnBytes } from "./drawn";
import { entry } from "./family";
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

/** The object, its name, its kind. */
const FILES: Record<string, [object: string, name: string, mediaType: string][]> = {
  k1: [
    ["photo-1", "IMG_2041.png", "image/png"],
    ["photo-2", "IMG_2042.png", "image/png"],
    ["photo-3", "IMG_2043.jpg", "image/jpeg"],
  ],
  k2: [["fax", "Fax from the clinic.tif", "image/tiff"]],
  k3: [["heic", "IMG_2044.heic", "image/heic"]],
  k4: [
    ["sound", "The visit in May.wav", "audio/wav"],
    ["unplayed", "Voice 002.amr", "audio/amr"],
  ],
};
const TITLES: Record<string, string> = {
  k1: "Letter in three photos",
  k2: "Fax from the clinic",
  k3: "Photo of a prescription",
  k4: "What was said in May",
};

export function pictureHandlers(world: World, shelf: Shelf): Handlers<Names> {
  const { asked, change } = world;
  const heard = new Map<string, number>();
  const words = new Map<string, string>();
  const known = new Map<string, number[]>();
  let waiting: FileToLookAt[] = [];

  if (asked.has("pictures")) {
    for (const [id, title] of Object.entries(TITLES)) {
      const made = entry(id, ["document", title, "2026-05-20"]);
      made.files = (FILES[id] ?? []).map(([object, name, mediaType]) => file(object, name, mediaType));
      made.line.files = made.files.length;
      shelf.add({ person: "p1", deleted: false, entry: made });
      if (asked.has("looking")) waiting.push(...made.files.filter(isLookedAt).map((one) => toLookAt(id, one)));
    }
    const [letter] = shelf.one("e5").entry.files;
    // Of this PDF all pages but the second have words already.
    if (asked.has("looking") && letter) {
      known.set(letter.object, [1, 3]);
      waiting.push(toLookAt("e5", letter));
    }
  }
  // Tests ask what was kept.
  if (asked.has("looking")) Object.assign(window, { fakeWords: words });

  return {
    arrange_pages: ({ id, pages }) => {
      const found = shelf.one(id).entry;
      const before = { files: found.files, looks: found.looks };
      found.files = pages.flatMap(({ object }) => found.files.filter((one) => one.object === object));
      found.looks = pages.filter(isLook);
      return change(["records"], "record_changed", swap(found, before));
    },
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
    part_pictures: () => change(["records"], "record_changed", () => undefined),
    files_to_look_at: () => waiting.map((one) => ({ ...one, known: known.get(one.object) ?? [] })),
    keep_words: ({ object, page, text }) => {
      words.set(`${object}/${page}`, text);
      known.set(object, [...(known.get(object) ?? []), page]);
      return null;
    },
    looked_through: ({ object }) => {
      waiting = waiting.filter((one) => one.object !== object);
      return null;
    },
    heard_place: ({ object }) => heard.get(object) ?? 0,
    set_heard_place: ({ object, seconds }) => {
      heard.set(object, seconds);
      return null;
    },
  };
}

const isLook = ({ turn, crop }: LookView) => turn !== "none" || crop !== null;
const isLookedAt = ({ mediaType }: FileView) => mediaType.startsWith("image/");
const toLookAt = (record: string, { object, mediaType, bytes }: FileView): FileToLookAt => ({
  object,
  record,
  mediaType,
  bytes,
  known: [],
});

function file(object: string, name: string, mediaType: string): FileView {
  const bytes = drawnBytes(object)?.byteLength ?? 0;
  return { object, name, mediaType, bytes, pages: null };
}
