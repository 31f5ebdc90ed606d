// What of the records an address asks for.
import { to } from "../../router.svelte";

export type View =
  | { name: "list" }
  | { name: "imports" }
  | { name: "report"; id: string }
  | { name: "record"; id: string }
  | { name: "file"; id: string; object: string; page: number };

/** `rest` is the address after `#/records/`. */
export function view(rest: string[]): View {
  const [first, second, third = ""] = rest;
  if (!first) return { name: "list" };
  if (first === "imports") return second ? { name: "report", id: second } : { name: "imports" };
  if (second !== "file") return { name: "record", id: first };
  const [object = "", asked = ""] = third.split("?");
  const page = Number(new URLSearchParams(asked).get("page"));
  return { name: "file", id: first, object, page: Number.isInteger(page) && page > 0 ? page : 1 };
}

/** The address of a page of a file of a record. */
export function fileAddress(record: string, object: string, page: number | null = null): string {
  const address = to("records", record, "file", object);
  return page === null ? address : `${address}?page=${page}`;
}
