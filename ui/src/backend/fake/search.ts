// What the made-up search finds: titles, questions and two pages of a letter.
import type {
  AppointmentView,
  CareContactView,
  EntryLine,
  QuestionView,
  SearchHit,
  SearchResults,
} from "../../generated/commands";
import type { Held } from "./family";

const MOST = 20;

const PAGES = [
  { number: 1, text: "thank you for coming to see us." },
  { number: 2, text: "Potassium 5.2 mmol/L" },
];

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** What is searched of a person. */
type Searched = {
  questions: readonly QuestionView[];
  papers: readonly Held[];
  appointments: readonly AppointmentView[];
  team: readonly CareContactView[];
};

export function find(query: string, { questions, papers, appointments, team }: Searched): SearchResults {
  const wanted = query.trim();
  const hit = (kind: SearchHit["kind"], id: string, title: string, line?: EntryLine): SearchHit | null => {
    const at = plain(title).indexOf(plain(wanted));
    if (at < 0 || !wanted) return null;
    const end = at + wanted.length;
    return {
      kind,
      id,
      title,
      before: title.slice(0, at),
      match: title.slice(at, end),
      after: title.slice(end),
      when: line?.when ?? null,
      entryKind: line?.kind ?? null,
      page: null,
      object: null,
    };
  };
  const open = papers.filter(({ entry: { line } }) => !line.news || line.news.state === "opened");
  const hits = [
    ...questions.map((one) => hit("question", one.id, one.text)),
    ...appointments.map((one) => {
      const found = hit("appointment", one.id, one.withWhom ?? one.purpose ?? "");
      return found && { ...found, when: one.day };
    }),
    ...team.map((one) => hit("contact", one.id, one.name)),
    ...open.map(({ entry: { line } }) => hit("record", line.id, line.title, line)),
    ...PAGES.map((page) => {
      const found = hit("page", "e5", page.text);
      return found && { ...found, title: "Letter from Harbour Street Hospital", page: page.number, object: "pdf-e5" };
    }),
  ].filter((one) => one !== null);
  return {
    query,
    hits: hits.slice(0, MOST),
    more: hits.length > MOST,
    near: hits.length === 0 && /^ha?emoglobi?n$/.test(plain(wanted)) ? "haemoglobin" : null,
    unopened: open.length < papers.length,
  };
}
