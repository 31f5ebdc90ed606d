// What drawing a page holds on to, and when a picture is read.
import { cleanup, render, waitFor } from "@testing-library/svelte";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FileView, LookView } from "../src/generated/commands";
import { draw } from "../src/parts/pdf/draw";
import Thumb from "../src/parts/pictures/Thumb.svelte";

let words: () => Promise<void> = async () => undefined;
vi.mock("../src/parts/pdf/library", () => ({ textLayer: () => words() }));
const load = vi.hoisted(() => vi.fn());
vi.mock("../src/parts/pictures/load", () => ({
  load,
  decoded: async () => ({ image: new Image(), done: () => undefined }),
  paint: () => undefined,
}));

afterEach(cleanup);

describe("a page of a PDF", () => {
  const page = {
    getViewport: ({ scale }: { scale: number }) => ({ width: 600 * scale, height: 800 * scale, scale }),
    render: vi.fn(() => ({ promise: Promise.resolve(), cancel: () => undefined })),
    cleanup: vi.fn(),
  };
  const pdf = { getPage: async () => page } as unknown as PDFDocumentProxy;
  const letters = () => document.createElement("div");
  beforeEach(() => {
    page.cleanup.mockClear();
    words = async () => undefined;
  });

  test("lets go of what it took once it is drawn", async () => {
    const { canvas } = await draw(pdf, 1, 300, 1, letters()).done;
    expect(canvas.width).toBe(300);
    expect(page.cleanup).toHaveBeenCalledOnce();
  });

  test("lets go of it when it cannot be drawn", async () => {
    page.render.mockReturnValueOnce({ promise: Promise.reject(new Error("bad")), cancel: () => undefined });
    await expect(draw(pdf, 1, 300, 1).done).rejects.toThrow("bad");
    expect(page.cleanup).toHaveBeenCalledOnce();
  });

  test("is not put on screen when it has gone out of sight, not even while its words were laid out", async () => {
    let go: () => void = () => undefined;
    words = () => new Promise((done) => (go = done));
    const drawing = draw(pdf, 1, 300, 1, letters());
    await vi.waitFor(() => expect(page.render).toHaveBeenCalled());
    await new Promise((done) => setTimeout(done, 5));
    drawing.cancel();
    go();
    await expect(drawing.done).rejects.toThrow("cancelled");
    expect(page.cleanup).toHaveBeenCalledOnce();
  });
});

test("a small picture is read once, though its file comes anew with each answer, and again for another file", async () => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(readonly seen: (entries: { isIntersecting: boolean }[]) => void) {}
      observe = () => this.seen([{ isIntersecting: true }]);
      disconnect = () => undefined;
    },
  );
  load.mockResolvedValue({ blob: new Blob(), pages: 1 });
  const file = (object: string): FileView => ({ object, name: "n", mediaType: "image/png", bytes: 1, pages: null });
  const look: LookView = { object: "a", turn: "none", crop: null };
  const { rerender } = render(Thumb, { record: "e1", file: file("a"), look });
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  await rerender({ file: file("a"), look: { ...look, turn: "left" } });
  await new Promise((done) => setTimeout(done, 20));
  expect(load).toHaveBeenCalledTimes(1);
  await rerender({ file: file("b") });
  await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  vi.unstubAllGlobals();
});
