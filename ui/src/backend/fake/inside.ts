// What is inside files: documents by section, pictures of scans, tables of results, originals handed on.
import type { JobView } from "../../generated/commands";
import { notes, summary, wordsEverywhere } from "./documents";
import { faxPage } from "./drawn";
import { newJob } from "./reports";
import { readTable } from "./tables";
import type { Handlers, Shelf, World } from "./world";

type Names = "sections" | "picture" | "table" | "keep_table" | "save_original";

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A test may put words of its own in, to see that they stay words. */
const given = () => (window as unknown as { fakeWords?: string[] }).fakeWords ?? [];

export function insideHandlers({ asked, change, fresh, tell }: World, { fail, one }: Shelf): Handlers<Names> {
  let kept = asked.has("again") ? 5 : 0;

  return {
    sections: ({ record, object }) => {
      one(record);
      if (object === "nothing") return [];
      // Another record that came from it is closed.
      if (object === "kept-back") fail({ code: "not_found" });
      if (object === "words") return notes();
      if (object === "given") return wordsEverywhere(given());
      return object === "ccda" ? summary() : fail({ code: "cannot_show" });
    },
    picture: async ({ within, longest, object, page }) => {
      const fax = faxPage(object, page);
      if (fax) return fax;
      await wait(asked.has("slow") ? 800 : 20);
      if (object === "disc" || within === "IM/DAMAGED") fail({ code: "cannot_show" });
      return picture(within ?? "", Math.min(longest, 512));
    },
    table: async ({ object, choices }) => {
      await wait(asked.has("slowtable") ? 2500 : 0);
      if (object === "nothing")
        return { ...readTable(choices, 0), header: [], columns: [], sample: [], rows: 0, total: 0 };
      return readTable(choices, kept);
    },
    keep_table: async ({ choices }) => {
      await wait(asked.has("slowtable") ? 1500 : 0);
      const { total } = readTable(choices, 0);
      const job: JobView = { ...newJob(fresh("j")), fileName: "Results.csv", files: 1, entries: total };
      void (async () => {
        for (const step of ["keeping", "reading"] as const) {
          tell("job", { ...job, step, done: 200_000 });
          await wait(asked.has("slowtable") ? 600 : 30);
        }
        const before = kept;
        kept = total;
        change(["records", "imports"], "import_kept", () => (kept = kept === total ? before : total));
        tell("job", { ...job, state: "done", step: "finishing", importId: "i1" });
      })();
      return { job: job.id };
    },
    save_original: async ({ record, object }) => {
      await wait(asked.has("slow") ? 1500 : 20);
      const file = one(record).entry.files.find((held) => held.object === object);
      return asked.has("cancelled")
        ? { saved: false, name: null }
        : { saved: true, name: file?.name ?? "CT of 2 May 2026" };
    },
  };
}

/** A round shape, grey on black, with its count of pages in front. */
async function picture(within: string, side: number): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(side, Math.round(side * 0.8));
  const brush = canvas.getContext("2d");
  if (brush) {
    const [x, y] = [canvas.width / 2, canvas.height / 2];
    brush.fillStyle = "black";
    brush.fillRect(0, 0, canvas.width, canvas.height);
    const light = brush.createRadialGradient(x, y, side * 0.02, x, y, side * 0.36);
    light.addColorStop(0, "rgb(90 90 90)");
    light.addColorStop(within.endsWith("2") ? 0.7 : 0.86, "rgb(150 150 150)");
    light.addColorStop(1, "rgb(230 230 230)");
    brush.fillStyle = light;
    brush.beginPath();
    brush.ellipse(x, y, side * 0.38, side * 0.34, 0, 0, 7);
    brush.fill();
  }
  const png = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
  const whole = new Uint8Array(4 + png.length);
  whole[0] = 1;
  whole.set(png, 4);
  return whole.buffer;
}
