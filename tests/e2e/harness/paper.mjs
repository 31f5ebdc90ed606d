// What another program sees in a PDF.
import { execFileSync } from "node:child_process";

/** Its words, with one space between them. */
export function textOf(path) {
  return execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
}

/** How many pages it has. */
export function pagesOf(path) {
  return Number(/^Pages:\s+(\d+)/m.exec(execFileSync("pdfinfo", [path], { encoding: "utf8" }))[1]);
}

/** How high the letters of a word are, in points. */
export function heightOf(path, word) {
  const found = execFileSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8" })
    .split("\n")
    .find((line) => line.includes(`>${word}<`));
  const side = (name) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(found)[1]);
  return side("yMax") - side("yMin");
}
