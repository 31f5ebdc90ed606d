// The pages of a PDF on the printer, through the print window of the system.
import type { PDFDocumentProxy } from "pdfjs-dist";
import { call } from "../../backend/client";
import { draw, letGo } from "./draw";

/** CSS pixels are 96 to the inch; this many times that is fine enough for small print. */
const DENSITY = 2.5;

/** Lays the pages out as print only and opens the print window. The returned function takes them away again. */
export async function printPages(pdf: PDFDocumentProxy): Promise<() => void> {
  const layer = document.createElement("div");
  layer.className = "print-only";
  layer.setAttribute("aria-hidden", "true");
  const addresses: string[] = [];
  const clear = () => {
    layer.remove();
    addresses.forEach((address) => URL.revokeObjectURL(address));
  };
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const { width } = (await pdf.getPage(number)).getViewport({ scale: 96 / 72 });
      const { canvas } = await draw(pdf, number, width, DENSITY).done;
      const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
      letGo(canvas);
      if (!picture) throw new Error("no picture");
      const address = URL.createObjectURL(picture);
      addresses.push(address);
      const image = document.createElement("img");
      image.alt = "";
      image.src = address;
      image.className = "print-page";
      layer.append(image);
      await image.decode();
    }
    document.body.append(layer);
    await call("print_window");
    return clear;
  } catch (caught) {
    clear();
    throw caught;
  }
}
