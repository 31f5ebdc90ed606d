// What of the records an address asks for.
import type { AreaView } from "../../generated/commands";
import { read, written } from "../../parts/area/area";
import { to } from "../../router.svelte";

export type View =
  | { name: "list" }
  /** Records and appointments by date. */
  | { name: "dates" }
  /** Kinds of results; some of them over time, by their keys. */
  | { name: "measures" }
  | { name: "measure"; keys: string[] }
  /** Illnesses at a glance; one of them. */
  | { name: "glance"; id: string | null }
  /** What is worth asking about the records. */
  | { name: "asking" }
  | { name: "imports" }
  | { name: "report"; id: string }
  /** A piece of a file that was added: bytes as they lie. */
  | { name: "spot"; id: string; object: string; from: number; length: number }
  /** Something written by hand: what kind of thing, the form of a kind, the form of a record that is there. */
  | { name: "choose" }
  | { name: "write"; kind: string }
  | { name: "change"; id: string }
  /** Results typed from paper; the record and the file of the paper, if it is here; its page. `noted`: a line of it is filled in. */
  | {
      name: "results";
      paper: string | null;
      object: string | null;
      page?: number | undefined;
      noted?: true | undefined;
    }
  /** The "to sort" tray, and one paper of it to describe. */
  | { name: "sort" }
  | { name: "describe"; id: string }
  | { name: "record"; id: string }
  /** Its pictures, to be turned, cropped and moved. */
  | { name: "pages"; id: string }
  /** A table of a record, before its results are kept. */
  | { name: "table"; id: string; object: string }
  /** `at`: the place of a document to begin at. */
  | { name: "file"; id: string; object: string; page: number; area: AreaView | null; at?: string | undefined };

/** `rest` is the address after `#/records/`. */
export function view(rest: string[]): View {
  const [first, second, third = ""] = rest;
  if (!first) return { name: "list" };
  if (first === "dates") return { name: "dates" };
  if (first === "measures") return second ? { name: "measure", keys: rest.slice(1) } : { name: "measures" };
  if (first === "glance") return { name: "glance", id: second || null };
  if (first === "asking") return { name: "asking" };
  if (first === "imports") return added(second, rest.slice(2));
  if (first === "write") return second ? { name: "write", kind: second } : { name: "choose" };
  if (first === "results") return results(second, third);
  if (first === "sort") return second ? { name: "describe", id: second } : { name: "sort" };
  if (second === "change") return { name: "change", id: first };
  if (second === "pages") return { name: "pages", id: first };
  if (second === "table" && third) return { name: "table", id: first, object: third };
  if (second !== "file") return { name: "record", id: first };
  const [object = "", asked = ""] = third.split("?");
  const wanted = new URLSearchParams(asked);
  const page = Number(wanted.get("page"));
  const area = read(wanted.get("area"));
  const at = wanted.get("at") || undefined;
  return { name: "file", id: first, object, page: Number.isInteger(page) && page > 0 ? page : 1, area, at };
}

function results(paper: string | undefined, third: string): View {
  const [object, asked = ""] = third.split("?");
  const wanted = new URLSearchParams(asked);
  const page = Number(wanted.get("page"));
  return {
    name: "results",
    paper: paper || null,
    object: object || null,
    page: Number.isInteger(page) && page > 0 ? page : undefined,
    noted: wanted.has("noted") ? true : undefined,
  };
}

function added(id: string | undefined, [show, object, ...numbers]: string[]): View {
  if (!id) return { name: "imports" };
  const [from, length] = numbers.map((written) => (/^\d{1,15}$/.test(written) ? Number(written) : undefined));
  if (show !== "show" || !object || from === undefined || length === undefined) return { name: "report", id };
  return { name: "spot", id, object, from, length };
}

/** The address of bytes of a file that an import brought. */
export function spotAddress(id: string, object: string, from: number, length: number): string {
  return to("records", "imports", id, "show", object, String(from), String(length));
}

/** The address of a table of a record. */
export const tableAddress = (record: string, object: string) => to("records", record, "table", object);

/** The address of the form for results of a page. `noted`: a line is filled in already. */
export function resultsAddress(record: string, object: string, page: number | null, noted = false): string {
  const wanted = [page !== null && `page=${page}`, noted && "noted"].filter(Boolean).join("&");
  return to("records", "results", record, object) + (wanted && `?${wanted}`);
}

/** The address of a page of a file of a record, with a part of it outlined, or of a place of a document (`at`). */
export function fileAddress(
  record: string,
  object: string,
  page: number | null = null,
  area: AreaView | null = null,
  at: string | null = null,
): string {
  // Twice: the router takes the first wrapping off, and a name in a file may hold any sign.
  const place = at !== null && `at=${encodeURIComponent(encodeURIComponent(at))}`;
  const wanted = [page !== null && `page=${page}`, area && `area=${written(area)}`, place].filter(Boolean).join("&");
  return to("records", record, "file", object) + (wanted && `?${wanted}`);
}
