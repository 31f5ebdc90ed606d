import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

export default ts.config(
  { ignores: ["dist", "dist-fake*", "node_modules", "src/generated", "public", "test-results"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      "no-undef": "off", // TypeScript knows better
      "no-console": "error", // a log line could hold what a person wrote
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": "error", // the content policy drops style attributes
      "svelte/no-navigation-without-resolve": "off", // for SvelteKit; this program has its own small router
      "svelte/prefer-svelte-reactivity": "off", // dates and maps here are not state
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@tauri-apps/*"], message: "Only src/backend/tauri.ts talks to the shell." },
            { group: ["**/backend/fake*"], message: "Only src/backend/client.ts may load the made-up backend." },
          ],
        },
      ],
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
  },
  {
    files: ["src/backend/tauri.ts", "src/backend/client.ts", "tests/**/*.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  { files: ["e2e-fake/**/*.ts", "tests/**/*.ts", "*.js", "*.ts"], languageOptions: { globals: { ...globals.node } } },
);
