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

/** The files below a folder that hold one of the needles (`{ name, bytes }`), or carry it in their name; only those changed since. */
export function holding(folder, needles, { since = 0 } = {}) {
  const found = [];
  for (const path of files(folder)) {
    const bytes = readIfNewer(path, since);
    if (!bytes) continue;
    for (const needle of needles) {
      if (path.slice(folder.length).includes(needle.bytes.toString()) || bytes.includes(needle.bytes)) found.push(`${needle.name} in ${path}`);
    }
  }
  return found;
}

function readIfNewer(path, since) {
  try {
    return lstatSync(path).ctimeMs >= since ? readFileSync(path) : undefined;
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}
