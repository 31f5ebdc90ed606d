// The pages of a file that nobody has looked at yet, one after another, drawn as they are to be read.
import { asUiError } from "../backend/client";
import type { FileToLookAt, UiError } from "../generated/commands";
import { draw, letGo } from "../parts/pdf/draw";
import { open } from "../parts/pdf/library";
import { decoded, load, paint } from "../parts/pictures/load";
import type { Look } from "../parts/pictures/look";

/** `draw` makes the picture of the page: only of the one that is read next, so that no more than one lies in memory. */
export type Page = { number: number; draw: () => Promise<Blob> };
/** `left`: how many of the pages of this file were not looked at; told again when it turns out to be another number. */
export type Told = (left: number) => void;

/** Fine enough for print of any usual size; more takes longer and finds no more. */
const LONGEST = 3000; // pixels
const DOTS = 200; // to the inch

/** Ends early, without an error, where the file cannot be drawn. Rejects with a `UiError` where the program could not give it. */
export async function* pagesOf(file: FileToLookAt, look: Look, tell: Told): AsyncGenerator<Page> {
  if (file.mediaType === "application/pdf") yield* pdfPages(file, tell);
  else yield* pictures(file, look, tell);
}

async function* pictures(file: FileToLookAt, look: Look, tell: Told): AsyncGenerator<Page> {
  let pages = 1;
  for (let number = 1; number <= pages; number++) {
    // A fax says how many pages it has with its first one.
    if (file.known.includes(number) && pages > 1) continue;
    const loaded = await load(file.record, file, number).catch(orNothing);
    if (!loaded) return;
    if (number === 1) {
      pages = loaded.pages;
      tell(pages - file.known.filter((known) => known <= pages).length);
    }
    if (file.known.includes(number)) continue;
    const drawn = await decoded(loaded.blob).catch(() => null);
    if (!drawn) return;
    yield {
      number,
      draw: async () => {
        const canvas = document.createElement("canvas");
        paint(canvas, drawn.image, look, LONGEST);
        drawn.done();
        return picture(canvas);
      },
    };
  }
}

async function* pdfPages({ object, bytes, known }: FileToLookAt, tell: Told): AsyncGenerator<Page> {
  let failed: UiError | undefined;
  let locked = false;
  const task = await open(
    { object, length: bytes },
    {
      // One that wants a password waits until its words come in with it.
      password: () => {
        locked = true;
        void task.destroy();
      },
      failed: (error) => {
        failed = error;
        void task.destroy();
      },
    },
  );
  try {
    const pdf = await task.promise.catch(() => null);
    if (failed) throw failed;
    if (!pdf || locked) return;
    const left = Array.from({ length: pdf.numPages }, (_, index) => index + 1).filter((one) => !known.includes(one));
    tell(left.length);
    for (const number of left) {
      yield {
        number,
        draw: async () => {
          const { width, height } = (await pdf.getPage(number)).getViewport({ scale: DOTS / 72 });
          const wide = width * Math.min(1, LONGEST / Math.max(width, height));
          return picture((await draw(pdf, number, wide, 1).done).canvas);
        },
      };
      if (failed) throw failed;
    }
  } finally {
    void task.destroy().catch(() => undefined);
  }
}

/** Nothing where the file cannot be shown; anything else goes on. */
function orNothing(caught: unknown): null {
  const error = asUiError(caught);
  if (error.code === "cannot_show") return null;
  throw error;
}

const picture = (canvas: HTMLCanvasElement) =>
  new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => {
      letGo(canvas);
      if (blob) resolve(blob);
      else reject(new Error("no picture"));
    }, "image/png");
  });
