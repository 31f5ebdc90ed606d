// Pages of Help on the printer.
import { printPart } from "../../parts/print/print";
import OnPaper from "./OnPaper.svelte";
import type { Topic } from "./topics";

/** Opens the print window for these pages. The returned function takes what was laid out away again. */
export const printTopics = (topics: readonly Topic[]): Promise<() => void> => printPart(OnPaper, { topics });
