// One opened PDF and where it stands.
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from "pdfjs-dist";
import type { UiError } from "../../generated/commands";
import { open, type Source } from "./library";

export type PdfState =
  | { name: "opening" }
  /** It wants a password. `answer` tries one. */
  | { name: "locked"; wrong: boolean; answer: (password: string) => void }
  | { name: "open"; pdf: PDFDocumentProxy; pages: number; width: number; height: number }
  | { name: "broken" }
  /** The program could not give its bytes. */
  | { name: "failed"; error: UiError };

export class PdfFile {
  state = $state.raw<PdfState>({ name: "opening" });
  #task: PDFDocumentLoadingTask | undefined;
  #closed = false;

  constructor(source: Source) {
    void this.#open(source);
  }

  async #open(source: Source) {
    try {
      const task = await open(source, {
        password: (answer, wrong) => this.#become({ name: "locked", wrong, answer }),
        failed: (error) => this.#become({ name: "failed", error }),
      });
      this.#task = task;
      // Closed meanwhile: its promise then ends in the catch below, not unheard.
      if (this.#closed) this.close();
      const pdf = await task.promise;
      // Sizes in points, 72 to the inch. All pages are taken to be like the first until they are drawn.
      const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
      this.#become({ name: "open", pdf, pages: pdf.numPages, width, height });
    } catch {
      if (this.state.name !== "failed") this.#become({ name: "broken" });
    }
  }

  #become(state: PdfState) {
    if (!this.#closed) this.state = state;
  }

  /** Ends all that goes on for this file and lets its pages go. */
  close() {
    this.#closed = true;
    void this.#task?.destroy().catch(() => undefined);
  }
}
