// @vitest-environment node
// Contrast of the tokens in all themes, by the formula of WCAG 2.2: 7:1 for words, 3:1 for the edges of controls.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sources } from "./locales";

const css = readFileSync(join(import.meta.dirname, "../src/look/tokens.css"), "utf8");

function tokens(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split("}")[0] ?? "";
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, value]) => [name, value]),
  );
}

const light = tokens(":root");
const themes: Record<string, Record<string, string>> = {
  light,
  dark: { ...light, ...tokens('[data-theme="dark"]') },
  contrast: { ...light, ...tokens('[data-theme="contrast"]') },
};

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const grounds = ["canvas", "surface", "sunken"];
const words: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ["text", ground],
    ["muted", ground],
    ["link", ground],
  ]),
  ...["brand", "clay", "problem", "good", "info"].flatMap((ink): [string, string][] => [
    [ink, "canvas"],
    [ink, "surface"],
  ]),
  ["on-brand", "brand"],
  ["on-scan", "scan"],
  ["on-brand-soft", "brand-soft"],
  ["link", "brand-soft"],
  ["on-clay-soft", "clay-soft"],
  ["info", "info-soft"],
  ["text", "info-soft"],
  ["good", "good-soft"],
  ["caution", "caution-soft"],
  ["text", "caution-soft"],
  ["problem", "problem-soft"],
  ["text", "problem-soft"],
  ["series-4", "sunken"],
  ["canvas", "text"],
  ["on-paper", "paper"],
];
const edges: [string, string][] = [
  ...grounds.map((ground): [string, string] => ["control", ground]),
  ["control", "brand-soft"],
  ["brand", "brand-soft"],
  ...grounds.map((ground): [string, string] => ["focus", ground]),
  ["focus", "focus-halo"],
];

test.each(Object.keys(themes))("words and edges stand out in %s", (theme) => {
  const colour = (name: string) => themes[theme]?.[name] ?? "missing";
  const faint = [...words.map((pair) => [...pair, 7] as const), ...edges.map((pair) => [...pair, 3] as const)]
    .map(([ink, ground, least]) => ({ ink, ground, least, is: contrast(colour(ink), colour(ground)) }))
    .filter(({ is, least }) => !(is >= least));
  expect(faint).toEqual([]);
});

test("no colour is written outside the tokens", () => {
  const found = sources()
    .filter(({ path }) => /\.(svelte|css)$/.test(path) && path !== "look/tokens.css")
    .filter(({ text }) => /#[0-9a-f]{3,8}\b(?=[^{}]*[;}])|\brgb\(/i.test(text.replace(/^[\s\S]*<style>/, "")))
    .map(({ path }) => path);
  expect(found).toEqual([]);
});
