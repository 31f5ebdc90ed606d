// Makes out the words of pictures, English and French together, on this computer alone: all that it needs comes with the program.
// The page fetches it and hands it to the worker, so that the worker itself opens nothing.
import english from "@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz?url";
import french from "@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz?url";
import plainWasm from "tesseract.js-core/tesseract-core-lstm.wasm?url";
import simdWasm from "tesseract.js-core/tesseract-core-simd-lstm.wasm?url";
import Plain from "./engine-plain?worker";
import Simd from "./engine-simd?worker";
import type { Answered, Asked } from "./serve";

/** The words of a picture, and how sure it is of them, 0 to 100. */
export type Read = { text: string; sure: number };
export type Engine = { read: (picture: Blob) => Promise<Read>; close: () => void };

/** The smallest program that reckons with several numbers at once, after wasm-feature-detect. */
const SIMD = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
];

/** Starts it. Closing ends it at once, whatever it is doing. */
export async function start(): Promise<Engine> {
  const simd = WebAssembly.validate(new Uint8Array(SIMD));
  const [wasm, eng, fra] = await Promise.all([
    fetched(simd ? simdWasm : plainWasm),
    unpacked(english),
    unpacked(french),
  ]);
  const worker = simd ? new Simd() : new Plain();
  let stop: () => void = () => undefined;
  const ask = (asked: Asked, given: ArrayBuffer[]) =>
    new Promise<Answered>((answer, fail) => {
      stop = () => fail(new Error("the reader of pictures stopped"));
      worker.onmessage = ({ data }: MessageEvent<Answered>) => answer(data);
      worker.onerror = stop;
      worker.postMessage(asked, given);
    });
  const languages = [
    { code: "eng", data: eng },
    { code: "fra", data: fra },
  ];
  try {
    if ((await ask({ wasm, languages }, [wasm, eng, fra])) !== "ready")
      throw new Error("the reader of pictures did not start");
  } catch (caught) {
    worker.terminate();
    throw caught;
  }
  return {
    read: async (picture) => {
      const bytes = await picture.arrayBuffer();
      const answer = await ask({ picture: bytes }, [bytes]);
      if (typeof answer === "string") throw new Error("the picture was not read");
      return answer;
    },
    close: () => {
      worker.terminate();
      stop();
    },
  };
}

async function fetched(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error("a part of the program is missing");
  return response.arrayBuffer();
}

/** Some servers unpack on the way; then there is nothing left to do. */
async function unpacked(address: string): Promise<ArrayBuffer> {
  const bytes = await fetched(address);
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}
