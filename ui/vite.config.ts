import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { pdfAssets } from "./pdf-assets.ts";

const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

/** tesseract.js-core also runs in Node, and names two of its modules for that; here it never asks for them. */
const withoutNode: Plugin = {
  name: "without-node",
  enforce: "pre",
  resolveId: (id) => (id === "fs" || id === "crypto" ? "\0without-node" : null),
  load: (id) => (id === "\0without-node" ? "export default {};" : null),
};

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), pdfAssets(), ...(mode === "test" ? [svelteTesting()] : [])],
  // Paths in the built page are relative, so the same files open from tauri://localhost and from a test server.
  base: "./",
  build: {
    target: ["safari15", "chrome110"],
    // A data: address in a style would need a wider content policy; small fonts stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The same content policy as in the real window, so that the tests in Chromium meet it too.
  preview: { headers: { "Content-Security-Policy": policy } },
  // What runs beside the page is one file: a web view then fetches nothing more for it.
  worker: { format: "iife", plugins: () => [withoutNode] },
  server: { fs: { allow: [".."] } },
  test: {
    environment: "happy-dom",
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    testTimeout: 20_000,
  },
}));
