// Fetches a picture, or a page of a fax, and draws it as it is to be shown.
import { call } from "../../backend/client";
import type { FileView } from "../../generated/commands";
import { readRange } from "../pdf/bytes";
import { drawnBy, shownSize, type Look } from "./look";
import { isFax } from "../media";

/** As large as the program draws a page of a fax: fine enough for small print. */
const LONGEST = 3500;

export type Loaded = { blob: Blob; pages: number };

/** `page`: of a fax, from 1. */
type File = Pick<FileView, "object" | "mediaType" | "bytes">;

export async function load(record: string, file: File, page: number): Promise<Loaded> {
  const { object, mediaType, bytes } = file;
  if (!isFax(file)) return { blob: new Blob([await readRange(object, 0, bytes)], { type: mediaType }), pages: 1 };
  const answer = await call("picture", { record, object, within: null, page, longest: LONGEST });
  // The number of pages stands before the picture.
  const pages = answer.byteLength < 4 ? 1 : new DataView(answer).getUint32(0, true);
  return { blob: new Blob([answer.slice(4)], { type: "image/png" }), pages };
}

/** A picture that can be drawn, turned as its camera says. Fails where the system cannot show it. `done` lets it go. */
export async function decoded(blob: Blob): Promise<{ image: HTMLImageElement; done: () => void }> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  const done = () => URL.revokeObjectURL(image.src);
  try {
    await image.decode();
    return { image, done };
  } catch (caught) {
    done();
    throw caught;
  }
}

/** Draws it into a canvas that becomes as large as what is shown, or `longest` on its longer side. */
export function paint(canvas: HTMLCanvasElement, image: HTMLImageElement, look: Look, longest: number): void {
  const natural = { width: image.naturalWidth, height: image.naturalHeight };
  const { width, height, scale } = shownSize(natural, look, longest);
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  // Paper, where a picture is see-through.
  pen.fillStyle = "white";
  pen.fillRect(0, 0, width, height);
  pen.setTransform(...drawnBy(natural, look, scale));
  pen.drawImage(image, 0, 0);
}
