// pdf.js, fetched when the first file is opened. It runs untrusted files: no scripts, no forms, no evaluated code, no network.
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from "pdfjs-dist";
import worker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import type { UiError } from "../../generated/commands";
import { readRange } from "./bytes";

export type Source = { bytes: ArrayBuffer } | { object: string; length: number };

/** Pieces of this many bytes are asked for; the most that one answer may hold. */
const PIECE = 1024 * 1024;

type Asked = {
  /** The file wants a password; `wrong` after one that did not open it. */
  password: (answer: (text: string) => void, wrong: boolean) => void;
  /** Its bytes could not be fetched. */
  failed: (error: UiError) => void;
};

/** Starts to open a file. `destroy()` on the task ends all that goes on for it. */
export async function open(source: Source, asked: Asked): Promise<PDFDocumentLoadingTask> {
  // The legacy build: the other one needs things that older systems' web views lack.
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  const asset = (folder: string) => new URL(`pdfjs/${folder}/`, document.baseURI).href;

  const task = pdfjs.getDocument({
    ...("bytes" in source
      ? // pdf.js moves the bytes away into its worker.
        { data: source.bytes.slice(0) }
      : {
          range: ranges(pdfjs.PDFDataRangeTransport, source.object, source.length, asked.failed),
          rangeChunkSize: PIECE,
        }),
    // Only what is looked at is fetched.
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: asset("cmaps"),
    standardFontDataUrl: asset("standard_fonts"),
    wasmUrl: asset("wasm"),
    // Untrusted files get no WebAssembly; JPEG 2000 has a decoder without it, and so have the others.
    useWasm: false,
    verbosity: 0,
  });
  task.onPassword = (answer: (text: string) => void, reason: number) =>
    asked.password(answer, reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD);
  return task;
}

function ranges(
  Transport: typeof import("pdfjs-dist").PDFDataRangeTransport,
  object: string,
  length: number,
  failed: (error: UiError) => void,
) {
  class Ranges extends Transport {
    override requestDataRange(begin: number, end: number) {
      readRange(object, begin, Math.min(end, length)).then((bytes) => this.onDataRange(begin, bytes), failed);
    }
  }
  return new Ranges(length, null);
}

/** Draws the letters of a page, unseen, over its picture, so that they can be selected and read aloud. */
export async function textLayer(
  page: Awaited<ReturnType<PDFDocumentProxy["getPage"]>>,
  container: HTMLElement,
  scale: number,
) {
  const { TextLayer } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // As a stream: WebKitGTK cannot loop over one, which `getTextContent` would do.
  const layer = new TextLayer({
    textContentSource: page.streamTextContent({ includeMarkedContent: true }),
    container,
    viewport: page.getViewport({ scale }),
  });
  await layer.render();
}
