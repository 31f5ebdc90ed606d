// Pages of Help on the printer, through the print window of the system.
import { mount, unmount } from "svelte";
import { call } from "../../backend/client";
import OnPaper from "./OnPaper.svelte";
import margins from "./paper.css?url";
import type { Topic } from "./topics";

/** Lays the pages out as print only and opens the print window. The returned function takes them away again. */
export async function printTopics(topics: readonly Topic[]): Promise<() => void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = margins;
  const loaded = new Promise((done) => (link.onload = link.onerror = done));
  document.head.append(link);
  const paper = mount(OnPaper, { target: document.body, props: { topics } });
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
