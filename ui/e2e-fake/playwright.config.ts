// Screens in Chromium on the made-up backend, under the same content policy as the real window.
import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

// Two people (or programs) can run the tests at the same time, each on a port of their own.
const port = process.env["FAKE_PORT"] ?? "4317";
const folder = `dist-fake${process.env["FAKE_PORT"] ?? ""}`;
const address = `http://127.0.0.1:${port}/`;
const installed = "/usr/bin/chromium";

export default defineConfig({
  testDir: ".",
  fullyParallel: true,
  workers: 2,
  reporter: [["line"]],
  outputDir: `../test-results/${port}`,
  timeout: 30_000,
  use: {
    baseURL: address,
    viewport: { width: 1000, height: 700 },
    launchOptions: existsSync(installed) ? { executablePath: installed } : {},
  },
  webServer: {
    command: `vite build --mode fake --outDir ${folder} && vite preview --mode fake --outDir ${folder} --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: "..",
    url: address,
    // Never the server of somebody else: it may serve older pages.
    reuseExistingServer: false,
  },
});
