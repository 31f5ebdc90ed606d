// The illness of the made-up family at a glance, and what is worth asking.
// ?pages=two: a second illness; ?pages=none: nothing yet; ?remarks=none: nothing to ask about.
import type { ConditionView, FactSourceView, FactView, RemarkView } from "../../generated/commands";
import { swap, toggle } from "./history";
import type { Handlers, Shelf, World } from "./world";

type Names =
  | "conditions"
  | "save_condition"
  | "delete_condition"
  | "offered_facts"
  | "decline_fact"
  | "worth_asking"
  | "dismiss_remark";

type Page = { person: string; id: string; facts: FactView[]; declined: string[]; deleted: boolean };

const letter: FactSourceView = {
  record: "e5",
  object: "pdf-e5",
  page: 2,
  title: "Letter from Harbour Street Hospital",
};
const report: FactSourceView = { record: "e7", object: null, page: null, title: "Rectal cancer, stage not written" };

const fact = (part: FactView["part"], value: string, more: Partial<FactView> = {}): FactView => ({
  part,
  name: null,
  value,
  system: null,
  method: null,
  origin: null,
  cycle: null,
  cycles: null,
  when: null,
  end: null,
  source: null,
  gone: false,
  ...more,
});

const facts = (): FactView[] => [
  fact("what", "Rectal cancer", { when: "2025-12-16", source: report }),
  fact("where", "Lower rectum", { source: letter }),
  fact("stage", "IIIB", { system: "AJCC, 8th edition", when: "2025-12-16", source: letter }),
  fact("histology", "Adenocarcinoma", { source: letter }),
  fact("biomarker", "stable (MSS)", {
    name: "MSI",
    origin: "tumour",
    method: "IHC",
    when: "2025-12-20",
    source: letter,
  }),
  fact("biomarker", "no change found", { name: "Lynch genes", origin: "inherited", when: "~2026-02", gone: true }),
  fact("treatment", "Radiation, short course", { when: "2026-01-19", end: "2026-01-23", source: letter }),
  fact("treatment", "CAPOX", { cycle: 4, cycles: 6, when: "2026-02-03" }),
];

const second = (): FactView[] => [
  fact("what", "High blood pressure", { when: "2019" }),
  fact("treatment", "Ramipril", { when: "2024" }),
];

const said = (): FactView[] => [
  fact("stage", "IIIB", { system: "AJCC, 8th edition", when: "2025-12-16", source: letter }),
  fact("grade", "2", { when: "2025-12-16", source: { ...letter, page: 1 } }),
  fact("biomarker", "negative", { name: "HER2", origin: "tumour", method: "IHC", when: "2025-12-20", source: letter }),
  fact("treatment", "Colonoscopy", {
    when: "2025-12-02",
    end: "2025-12-02",
    source: { record: "e10", object: null, page: null, title: "Colonoscopy" },
  }),
];

const same = (one: FactView, other: FactView) =>
  one.part === other.part && one.name === other.name && one.value === other.value;

const order = ["what", "where", "side", "stage", "grade", "histology", "biomarker", "treatment", "other"];

export function glanceHandlers({ asked, bare, change, fresh }: World, { fail }: Shelf): Handlers<Names> {
  const page = (id: string, facts: FactView[]): Page => ({ person: "p1", id, facts, declined: [], deleted: false });
  const pages: Page[] = bare || asked.get("pages") === "none" ? [] : [page("c1", facts())];
  if (asked.get("pages") === "two") pages.push(page("c2", second()));
  const one = (id: string) => pages.find((each) => each.id === id && !each.deleted) ?? fail({ code: "not_found" });
  const offered = ({ facts, declined }: Page) =>
    bare
      ? []
      : said().filter(
          (each) =>
            !facts.some((known) => same(known, each)) &&
            !declined.includes(`${each.part} ${each.name ?? ""} ${each.value} ${each.source?.record}`),
        );

  const remarks: { remark: RemarkView; deleted: boolean }[] =
    bare || asked.get("remarks") === "none" ? [] : worth().map((remark) => ({ remark, deleted: false }));

  return {
    conditions: ({ person }): ConditionView[] =>
      pages
        .filter((each) => each.person === person && !each.deleted)
        .map((each) => ({ id: each.id, facts: each.facts, offered: offered(each).length })),
    save_condition: ({ id, person, facts: wanted }) => {
      const isDay = (when: string | null) => when === null || /^~?\d{4}(-\d{2}(-\d{2})?)?$/.test(when);
      for (const each of wanted) {
        if (!each.value.trim()) fail({ code: "text_empty", field: "value" });
        if (![each.when, each.end].every(isDay)) fail({ code: "not_a_day" });
      }
      const next = wanted.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
      if (id === null) {
        const made = { ...page(fresh("c"), next), person };
        pages.push(made);
        return { id: made.id, ...change(["records"], "condition_changed", toggle(made)) };
      }
      const found = one(id);
      const before = { facts: found.facts };
      found.facts = next;
      return { id, ...change(["records"], "condition_changed", swap(found, before)) };
    },
    delete_condition: ({ id }) => {
      const found = one(id);
      found.deleted = true;
      return change(["records"], "condition_deleted", toggle(found));
    },
    offered_facts: ({ id }) => offered(one(id)),
    decline_fact: ({ id, part, name, value, record }) => {
      const found = one(id);
      const before = { declined: found.declined };
      found.declined = [...found.declined, `${part} ${name ?? ""} ${value} ${record}`];
      return change(["records"], "condition_changed", swap(found, before));
    },
    worth_asking: ({ person }) =>
      person === "p1" ? remarks.filter(({ deleted }) => !deleted).map(({ remark }) => remark) : [],
    dismiss_remark: ({ key }) => {
      const found = remarks.find(({ remark }) => remark.key === key) ?? fail({ code: "not_found" });
      found.deleted = true;
      return change(["records"], "dismissed", toggle(found));
    },
  };
}

function worth(): RemarkView[] {
  const from = { record: "e5", title: "Letter from Harbour Street Hospital", when: "~2025-11", object: "pdf-e5" };
  const diagnosis = { record: "e7", title: "Rectal cancer, stage not written", when: "2025-12-16", object: null };
  return [
    {
      key: "r1",
      kind: "side",
      what: "kidney",
      places: [
        { ...from, page: 1, words: "a small cyst of the left kidney" },
        { ...diagnosis, page: null, words: "cyst, right kidney" },
      ],
    },
    {
      key: "r2",
      kind: "born",
      what: null,
      places: [
        { ...from, page: 1, words: "1958-03-02" },
        { ...diagnosis, page: null, words: "1958-02-03" },
      ],
    },
    {
      key: "r3",
      kind: "name",
      what: null,
      places: [
        { ...from, page: 2, words: "Marchetti, Lena" },
        { ...diagnosis, page: null, words: "Marcheti, Lena" },
      ],
    },
    { key: "r4", kind: "page_missing", what: "3, 4", places: [{ ...from, page: 2, words: "Page 2 of 4" }] },
    {
      key: "r5",
      kind: "scan_missing",
      what: "CT of the chest",
      places: [{ ...diagnosis, page: null, words: "CT of the chest, report" }],
    },
    { key: "r6", kind: "born", what: "1958-03-12", places: [{ ...from, page: 1, words: "1958-03-02" }] },
  ];
}
