// What of the appointments an address means.
const inner = ["change", "ready", "mode", "after"] as const;
export type Inner = (typeof inner)[number] | "new" | "one" | "short";
export type AppointmentsView = { name: "list" } | { name: Inner; id: string; step: string };

/** `rest` is what stands after `#/appointments/`. */
export function view([id, part, step = ""]: string[]): AppointmentsView {
  if (!id) return { name: "list" };
  if (id === "new") return { name: "new", id: "", step: part ?? "" };
  if (part === "ready" && step === "short") return { name: "short", id, step: "" };
  return { name: inner.find((name) => name === part) ?? "one", id, step };
}
