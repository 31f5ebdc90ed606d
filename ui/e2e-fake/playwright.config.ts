// Screens in Chromium on the made-up backend, under the same content policy as the real window.
import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const installed = "/usr/bin/chromium";

export default defineConfig({
  testDir: ".",
  fullyParallel: true,
  workers: 2,
  reporter: [["line"]],
  outputDir: "../test-results",
  timeout: 30_000,
  use: {
    baseURL: "http://127.0.0.1:4317/",
    viewport: { width: 1000, height: 700 },
    launchOptions: existsSync(installed) ? { executablePath: installed } : {},
    trace: "retain-on-failure",
  },
  webServer: {
    command:
      "npm run build:fake && npx vite preview --mode fake --outDir dist-fake --host 127.0.0.1 --port 4317 --strictPort",
    cwd: "..",
    url: "http://127.0.0.1:4317/",
    reuseExistingServer: true,
  },
});
