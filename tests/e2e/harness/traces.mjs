// Looking for words where they must not be: in files, in the ways programs write text.
import { lstatSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The paths of every file below a folder. What goes while we look is left out. */
export function* files(folder) {
  for (const entry of listed(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile()) yield path;
  }
}

function listed(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "EACCES") return [];
    throw error;
  }
}

/** A text in the ways programs write it. */
export function spellings(name, text) {
  return [...new Set([text, text.toLowerCase(), text.toUpperCase()])].flatMap((spelt) => [
    { name, bytes: Buffer.from(spelt, "utf8") },
    { name, bytes: Buffer.from(spelt, "utf16le") },
    ...bases(spelt).map((bytes) => ({ name, bytes })),
  ]);
}

/** The middle of it in base64, at each of its three alignments. */
function bases(text) {
  return [0, 1, 2].map((shift) => Buffer.from(Buffer.from("x".repeat(shift) + text).toString("base64").slice(4, -4)));
}

/** The files below a folder that hold one of the needles (`{ name, bytes }`), or carry it in their name; only those changed since. */
export function holding(folder, needles, { since = 0 } = {}) {
  const found = new Map();
  for (const path of files(folder)) {
    const content = readIfNewer(path, since);
    const carried = Buffer.from(path.slice(folder.length));
    for (const { name, bytes } of content ? needles : []) {
      if (content.includes(bytes) || carried.includes(bytes)) found.set(`${name} ${path}`, { name, path });
    }
  }
  return [...found.values()];
}

/** Whether the records are open: SQLite's log is there while the database is. */
export function isOpen(profile) {
  return [...files(profile.data)].some((file) => file.endsWith("records.db-wal"));
}

function readIfNewer(path, since) {
  try {
    return lstatSync(path).ctimeMs >= since ? readFileSync(path) : undefined;
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
