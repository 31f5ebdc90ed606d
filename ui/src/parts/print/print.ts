// Words on the printer, through the print window of the system.
import { mount, unmount, type Component } from "svelte";
import { call } from "../../backend/client";
import margins from "./paper.css?url";

/** Lays a part out as print only and opens the print window. The returned function takes it away again. */
export async function printPart<Props extends Record<string, unknown>>(
  part: Component<Props>,
  props: Props,
): Promise<() => void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = margins;
  const loaded = new Promise((done) => (link.onload = link.onerror = done));
  document.head.append(link);
  const paper = mount(part, { target: document.body, props });
  const clear = () => {
    link.remove();
    void unmount(paper);
  };
  try {
    await loaded;
    await call("print_window");
    return clear;
  } catch (caught) {
    clear();
    throw caught;
  }
}
