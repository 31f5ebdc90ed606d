// The places of a document that records point to, and the names of its tables.
import type { BlockView, SectionView } from "../../generated/commands";

export type Places = {
  /** The place to mark. */
  at: string | null;
  /** Which table of the document, counted from 1. */
  number: (table: BlockView) => number;
};

/** The id of a place on the page. The prefix and the few letters keep names of a file apart from all that is ours. */
export function placeId(anchor: string): string {
  return `place-${anchor.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)}`;
}

/** The place a record names: `section[3]#row7` points to `row7`. */
export function anchorOf(path: string | null): string | null {
  const [, ...rest] = path?.split("#") ?? [];
  return rest.join("#") || null;
}

/** The tables of a document, numbered as they come. */
export function numbered(sections: readonly SectionView[]): Map<BlockView, number> {
  const found = new Map<BlockView, number>();
  const walk = (blocks: readonly BlockView[]) => {
    for (const block of blocks) {
      if (block.is === "list") block.items.forEach(walk);
      if (block.is !== "table") continue;
      found.set(block, found.size + 1);
      for (const row of [...block.head, ...block.rows]) row.cells.forEach((cell) => walk(cell.blocks));
    }
  };
  for (const { blocks } of sections) walk(blocks);
  return found;
}

/** A heading never stands above the title of the page, and the deepest ones are alike. */
export function headingOf(level: number): "h2" | "h3" | "h4" | "h5" | "h6" {
  return (["h2", "h3", "h4", "h5"] as const)[level] ?? "h6";
}
