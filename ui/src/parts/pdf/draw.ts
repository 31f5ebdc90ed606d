// Draws a page of a PDF.
import type { PDFDocumentProxy, PDFPageProxy, RenderTask } from "pdfjs-dist";
import { textLayer } from "./library";

/** Beyond this many points a canvas fails in some web views. */
const MOST_POINTS = 16_000_000;

export type Drawing = { done: Promise<{ canvas: HTMLCanvasElement; height: number }>; cancel: () => void };

/** Draws page `number` `width` CSS pixels wide, sharp on this screen. `letters`: where its selectable text goes. */
export function draw(
  pdf: PDFDocumentProxy,
  number: number,
  width: number,
  density: number,
  letters?: HTMLElement,
): Drawing {
  let task: RenderTask | undefined;
  let cancelled = false;
  const done = (async () => {
    const page = await pdf.getPage(number);
    try {
      return await render(page);
    } finally {
      // Fonts and pictures that it took would stay in memory for each page that was leafed through.
      page.cleanup();
    }
  })();

  async function render(page: PDFPageProxy) {
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: width / natural.width });
    const sharp = Math.min(density, Math.sqrt(MOST_POINTS / (viewport.width * viewport.height)));
    if (cancelled) throw new Error("cancelled");
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.floor(viewport.width * sharp));
    canvas.height = Math.max(1, Math.floor(viewport.height * sharp));
    task = page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] });
    await task.promise;
    if (letters && !cancelled) {
      letters.replaceChildren();
      letters.style.setProperty("--total-scale-factor", String(viewport.scale));
      await textLayer(page, letters, viewport.scale);
    }
    // The page has gone out of sight meanwhile.
    if (cancelled) {
      letGo(canvas);
      throw new Error("cancelled");
    }
    return { canvas, height: viewport.height };
  }
  return {
    done,
    cancel: () => {
      cancelled = true;
      task?.cancel();
    },
  };
}

/** Lets go of what was drawn in a place. */
export function clear(place: HTMLElement | undefined): void {
  place?.querySelectorAll("canvas").forEach(letGo);
  place?.replaceChildren();
}

/** Some web views keep the memory of a canvas for a while after it is gone; not that of an empty one. */
export function letGo(canvas: HTMLCanvasElement): void {
  canvas.width = canvas.height = 0;
}
