// What a person does with what a file shows.
import type { Handlers } from "./world";

type Names = "read_line" | "open_elsewhere";

export function viewerHandlers(): Handlers<Names> {
  return {
    // A small part of what the program itself reads: "Potassium 5.2 mmol/L 3.5-5.0 H".
    read_line: ({ words }) => {
      const found =
        /^\s*(.+?)[\s:]+([<>≤≥]?\s*\d[\d.,]*)\s*([^\d\s][^\s]*)?(?:\s+(\d\S*\s*-\s*\S+))?(?:\s+([HL]))?\s*$/u.exec(
          words,
        );
      if (!found) return { name: words.trim(), value: "", unit: null, range: null, flag: null };
      const [, name = "", value = "", unit = null, range = null, flag = null] = found;
      return { name, value, unit, range, flag };
    },
    open_elsewhere: () => null,
  };
}
