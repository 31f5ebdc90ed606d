// The memory of other processes, page by page, as somebody with the rights of the system's administrator could read it.
import { closeSync, openSync, readFileSync, readSync } from "node:fs";

const PAGE = 4096;
const PIECE = 4 * 1024 * 1024;

/** Which of the needles (`{ name, bytes }`) are in the memory of a process, and how often. */
export function search(pid, needles) {
  const longest = Math.max(...needles.map(({ bytes }) => bytes.length));
  const found = new Map();
  const memory = openSync(`/proc/${pid}/mem`, "r");
  const pages = openSync(`/proc/${pid}/pagemap`, "r");
  try {
    for (const area of areas(pid)) {
      for (const [from, to] of present(pages, area)) {
        // Pieces overlap, so that nothing hides across their border; what lies whole in the overlap is counted once.
        for (let at = from; at < to; at += PIECE) {
          const piece = bytesAt(memory, at, Math.min(PIECE + longest - 1, to - at));
          for (const { name, bytes } of needles) {
            for (let hit = piece.indexOf(bytes); hit !== -1 && hit < PIECE; hit = piece.indexOf(bytes, hit + 1)) {
              found.set(name, (found.get(name) ?? 0) + 1);
            }
          }
        }
      }
    }
  } finally {
    closeSync(memory);
    closeSync(pages);
  }
  return found;
}

/** Why the memory of a process cannot be read from here; nothing if it can. */
export function refused(pid) {
  try {
    closeSync(openSync(`/proc/${pid}/mem`, "r"));
    return undefined;
  } catch (error) {
    return `The memory of the app cannot be read from here (${error.code}): the app forbids it to all but the administrator.`;
  }
}

/** What may hold anything: not the parts of program files, which are the same as on the disk. */
function areas(pid) {
  const lines = readFileSync(`/proc/${pid}/maps`, "utf8").split("\n").filter(Boolean);
  const all = lines.map((line) => {
    const [, from, to, rights, file] = line.match(/^(\w+)-(\w+) (\S+) \S+ \S+ \S+ *(.*)$/);
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), rights, file };
  });
  const program = ({ rights, file }) => file.startsWith("/") && /^r-.p$/.test(rights);
  const kernels = ({ file }) => /^\[v(var|var_vclock|dso|syscall)\]$/.test(file);
  return all.filter((area) => area.rights.startsWith("r") && !program(area) && !kernels(area));
}

/** The runs of pages that are in memory or in swap: most of what a web view reserves never is. */
function* present(pages, { from, to }) {
  const table = Buffer.alloc(((to - from) / PAGE) * 8);
  const length = readSync(pages, table, 0, table.length, BigInt((from / PAGE) * 8));
  let start;
  for (let page = 0; page * 8 < length; page++) {
    const there = (table[page * 8 + 7] & 0xc0) !== 0; // bit 63: in memory, bit 62: in swap
    if (there) start ??= from + page * PAGE;
    else if (start !== undefined) {
      yield [start, from + page * PAGE];
      start = undefined;
    }
  }
  if (start !== undefined) yield [start, to];
}

function bytesAt(memory, at, length) {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    try {
      const more = readSync(memory, bytes, done, length - done, BigInt(at + done));
      if (more === 0) break;
      done += more;
    } catch (error) {
      // The process may have given this page back since the list was made.
      if (error.code !== "EIO" && error.code !== "EFAULT") throw error;
      break;
    }
  }
  return bytes.subarray(0, done);
}
