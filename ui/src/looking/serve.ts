// Runs in a worker: makes out the words of one picture after another. It opens nothing by itself; all that it needs is handed in.

type Api = {
  Init(path: null, languages: string, mode: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetUTF8Text(): string;
  MeanTextConf(): number;
  Clear(): void;
};
type Engine = {
  FS: { writeFile(path: string, bytes: Uint8Array): void; unlink(path: string): void };
  TessBaseAPI: new () => Api;
};
export type Start = (options: {
  wasmBinary: ArrayBuffer;
  print: () => void;
  printErr: () => void;
  TesseractProgress: () => void;
}) => Promise<Engine>;

export type Language = { code: string; data: ArrayBuffer };
/** First what it needs, then pictures, one at a time, as PNG. */
export type Asked = { wasm: ArrayBuffer; languages: Language[] } | { picture: ArrayBuffer };
/** `sure`: how sure it is of the words, 0 to 100. */
export type Answered = "ready" | "failed" | { text: string; sure: number };

/** Only the newer kind of reading; the data for the older one stays away. */
const LSTM_ONLY = 1;
const PICTURE = "/input";

export function serve(start: Start): void {
  let engine: Engine | undefined;
  let api: Api | undefined;

  async function begin(wasm: ArrayBuffer, languages: Language[]): Promise<Answered> {
    // What it prints could hold words of a picture.
    const quiet = () => undefined;
    engine = await start({ wasmBinary: wasm, print: quiet, printErr: quiet, TesseractProgress: quiet });
    for (const { code, data } of languages) engine.FS.writeFile(`${code}.traineddata`, new Uint8Array(data));
    api = new engine.TessBaseAPI();
    const names = languages.map(({ code }) => code).join("+");
    return api.Init(null, names, LSTM_ONLY) === 0 ? "ready" : "failed";
  }

  function read(picture: ArrayBuffer): Answered {
    if (!engine || !api) return "failed";
    engine.FS.writeFile(PICTURE, new Uint8Array(picture));
    try {
      if (api.SetImageFile(1, 0) === 1) return "failed";
      api.Recognize(null);
      return { text: api.GetUTF8Text(), sure: api.MeanTextConf() };
    } finally {
      api.Clear();
      engine.FS.unlink(PICTURE);
    }
  }

  self.onmessage = async ({ data }: MessageEvent<Asked>) => {
    let answer: Answered = "failed";
    try {
      answer = "picture" in data ? read(data.picture) : await begin(data.wasm, data.languages);
    } catch {
      // Said by the answer.
    }
    self.postMessage(answer);
  };
}
