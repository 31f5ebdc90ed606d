// What pdf.js fetches while it draws: character maps, the standard fonts, a decoder for JPEG 2000. Taken from its package at build
// time and served beside the page, because the content policy allows no other place.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const root = fileURLToPath(new URL("./node_modules/pdfjs-dist/", import.meta.url));

// Only what is used: pdf.js is told to do without WebAssembly, so its files stay away.
const folders: Record<string, (name: string) => boolean> = {
  cmaps: () => true,
  standard_fonts: () => true,
  wasm: (name) => name === "openjpeg_nowasm_fallback.js" || name.endsWith("_OPENJPEG"),
};

function files(): string[] {
  return Object.entries(folders).flatMap(([folder, wanted]) =>
    readdirSync(root + folder)
      .filter(wanted)
      .map((name) => `${folder}/${name}`),
  );
}

/** Serves and bundles the files under `pdfjs/`. */
export function pdfAssets(): Plugin {
  return {
    name: "pdf-assets",
    configureServer(server) {
      const known = new Set(files());
      server.middlewares.use("/pdfjs/", (request, response, next) => {
        const path = (request.url ?? "").slice(1).split("?")[0] ?? "";
        if (!known.has(path) || !existsSync(root + path)) return next();
        response.setHeader("Content-Type", path.endsWith(".js") ? "text/javascript" : "application/octet-stream");
        response.end(readFileSync(root + path));
      });
    },
    generateBundle() {
      for (const path of files())
        this.emitFile({ type: "asset", fileName: `pdfjs/${path}`, source: readFileSync(root + path) });
    },
  };
}
