// What is said about second opinions: no promise, and no figure without its source beside it.
import { render } from "@testing-library/svelte";
import { describe, expect, test, vi } from "vitest";
import figures from "../../locales/figures.json";
import listed from "../../locales/sources.json";
import Bring from "../src/screens/opinion/ask/Bring.svelte";
import Feel from "../src/screens/opinion/ask/Feel.svelte";
import { sourcesOf } from "../src/screens/opinion/ask/sources";
import { speak, t } from "../src/words/words.svelte";
import { entries, languages, readings, sources } from "./locales";

vi.mock("../src/backend/client", () => ({ call: async () => null, listen: async () => () => undefined }));

const files = ["opinion.ftl", "gather.ftl", "compare.ftl", "letters.ftl", "opinion-sheets.ftl"];
const ofOpinions = (language: (typeof languages)[number]) =>
  entries(language).filter(({ file }) => files.includes(file));
const byId: Record<string, string[]> = figures;
const message = (id: string) => id.split(".")[0] ?? id;

/** Promises of an outcome, praise of doctors, and the word that no text of ours has. */
const forbidden = {
  "en-CA":
    /misdiagnos|\b(cures? you|will cure|can save|will save|saves? (your )?li(fe|ves)|guarantee|best (doctor|hospital|specialist|cent(re|er))|better (doctor|treatment|care|chance)|live longer if|will live|right diagnosis|wrong diagnosis|risk-free|always works|peace of mind|100 ?%|nothing to lose)/i,
  "fr-CA":
    /erreurs? de diagnostic|mauvais diagnostic|bon diagnostic|(vous|va|peut) guérir|vous guéri|sauve(r|ra)?\b|garanti|meilleurs? (médecin|hôpital|spécialiste|centre|soins|traitement)|vous vivrez|sans aucun risque|marche toujours|rien à perdre|100 ?%/i,
};

/** Digits that are no figure of a study: a number to dial, how a doctor's own figure is written down, the name of a check sum. */
const digitsAllowed = new Set(["opinion-safety", "compare-row-benefit", "left-sheet-seal", "left-sheet-check"]);
/** Sentences about studies as such, without a finding. */
const studiesAllowed = new Set([
  "feel-lead",
  "feel-cannot",
  "bring-lead",
  "bring-who",
  "bring-right",
  "leaflet-note",
  "compare-row-sure",
]);

describe.each(languages)("the words in %s", (language) => {
  test("promise no outcome and call nobody the best", () => {
    const found = ofOpinions(language).flatMap((entry) =>
      readings(entry).filter((text) => forbidden[language].test(text)),
    );
    expect(found).toEqual([]);
  });

  test("have no figure without a source", () => {
    const known = new Set(listed.map(({ id }) => id));
    const numbered = ofOpinions(language).filter((entry) => readings(entry).some((text) => /\d/.test(text)));
    const studied = ofOpinions(language).filter(({ text }) =>
      /\b(study|studies|review|researchers?|études?|revue|chercheurs?)\b/i.test(text),
    );
    expect(numbered.length).toBeGreaterThan(8);
    const bare = [
      ...numbered.filter(({ id }) => !digitsAllowed.has(message(id))),
      ...studied.filter(({ id }) => !studiesAllowed.has(message(id))),
    ].filter(({ id }) => !(byId[message(id)]?.length && byId[message(id)]?.every((source) => known.has(source))));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test("exist for each figure that has sources", () => {
    const ids = new Set(entries(language).map(({ id }) => id));
    expect(Object.keys(figures).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the sources", () => {
  test("are those of the reference: each with an address, and each used", () => {
    const used = new Set(Object.values(byId).flat());
    for (const { id, url, where, checked } of listed) {
      if (url !== null) expect(url).toMatch(/^https?:\/\/\S+$/);
      expect(where && checked).toBeTruthy();
      expect(used.has(id), id).toBe(true);
    }
  });

  test("stand beside their figures on the screen that shows them", async () => {
    await speak("en-CA", true);
    const shown = new Map<string, string>();
    for (const Screen of [Feel, Bring]) {
      const { container, unmount } = render(Screen);
      for (const box of container.querySelectorAll(".figure")) {
        shown.set(box.querySelector("p")?.textContent ?? "", box.textContent ?? "");
      }
      unmount();
    }
    const others = Object.keys(figures).filter((id) =>
      sources().some(({ text }) => text.includes(`<Figure id="${id}"`)),
    );
    for (const id of Object.keys(figures).filter((id) => !others.includes(id))) {
      const box = shown.get(t(id));
      expect(box, id).toBeDefined();
      for (const { where, url } of sourcesOf(id)) {
        expect(box).toContain(where);
        if (url !== null) expect(box).toContain(url);
      }
    }
    // And nowhere without them.
    const plain = sources().filter(({ text }) => Object.keys(figures).some((id) => text.includes(`t("${id}")`)));
    expect(plain.map(({ path }) => path)).toEqual([]);
  });
});
