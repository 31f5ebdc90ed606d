// The questions of the made-up family: written, changed, moved, tied to an appointment, answered.
import type { AuthorView, QuestionView, UiError, Undoable, VersionView } from "../../generated/commands";
import { question, type Asked } from "./family";
import { earlierVersions, swap, toggle, versionOf } from "./history";
import type { Handlers, World } from "./world";

type Names =
  | "questions"
  | "ask_question"
  | "ask_several"
  | "edit_question"
  | "move_question"
  | "delete_question"
  | "question_versions"
  | "bring_back_version"
  | "set_question_state"
  | "answer_question"
  | "tie_questions"
  | "similar_questions"
  | "choose_version";

/** What the window as a whole holds, and the questions need. */
export type Asking = {
  find: (id: string) => Asked;
  add: (made: Asked) => void;
  remove: (id: string) => Undoable;
  filled: (text: string, field: "text") => string;
  author: () => AuthorView;
  nameOf: (contact: string | null) => Promise<string | null>;
  fail: (error: UiError) => never;
};

const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);

/** Whether two questions share most of their longer words. */
function alike(one: string, other: string): boolean {
  const [few, many] = [words(one), words(other)].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size < 2) return false;
  return [...few].filter((word) => many.has(word)).length / few.size >= 0.6;
}

export function questionHandlers(world: World, held: Asking): Handlers<Names> {
  const versions = world.bare ? new Map<string, VersionView[]>() : earlierVersions();
  const rank = (order: QuestionView[]) => order.forEach((one, index) => (one.rank = index));
  const mine = world.questions;

  function make(person: string, text: string, more: Partial<QuestionView>): Asked {
    const made = question(world.fresh("q"), held.filled(text, "text"), mine(person).length);
    Object.assign(made, { askedBy: world.author(), written: `${world.today}T14:02:00Z` }, more);
    return { person, deleted: false, question: made };
  }

  /** Changes questions as one step. */
  function set(label: "question_changed" | "version_chosen", changes: [id: string, to: Partial<QuestionView>][]) {
    const swaps = changes.map(([id, to]) => {
      const { question } = held.find(id);
      const before = Object.fromEntries(Object.keys(to).map((key) => [key, question[key as keyof QuestionView]]));
      Object.assign(question, to);
      return swap(question, before);
    });
    return world.change(["questions", "appointments"], label, () => swaps.forEach((turn) => turn()));
  }

  function reword(id: string, to: Partial<QuestionView>) {
    const { question } = held.find(id);
    if (to.text !== question.text || to.note !== question.note) {
      versions.set(id, [versionOf(question, world.fresh("c"), held.author()), ...(versions.get(id) ?? [])]);
    }
    return set("question_changed", [[id, to]]);
  }

  const tied = (id: string, appointment: string | null): Partial<QuestionView> => {
    const { state } = held.find(id).question;
    if (appointment !== null) return { appointment, state: state === "open" ? "chosen" : state };
    return { appointment, state: state === "chosen" ? "open" : state };
  };

  if (world.asked.has("twice")) {
    const at = ["2026-05-20T18:10:00Z", "2026-05-20T19:45:00Z"] as const;
    const { question } = held.find("q1");
    const text = "If no cancer is seen after chemo, could we wait before surgery?";
    const versions = [
      { value: question.text, by: "Lena Marchetti", at: at[1], here: true },
      { value: text, by: "Carla Rossi", at: at[0], here: false },
    ];
    question.twice = [{ field: "text", versions }];
  }

  if (world.asked.has("chapters")) {
    // Written before the chapter that the family has.
    for (const id of ["q3", "q5"]) held.find(id).question.written = "2025-10-03T14:00:00Z";
  }
  // After the appointments: one that is over left these without an answer.
  if (world.asked.has("missed")) {
    for (const id of ["q4", "q5"]) Object.assign(held.find(id).question, { appointment: "a2", state: "chosen" });
  }

  return {
    questions: ({ person }) => mine(person),
    ask_question: ({ person, text, note, topic, library, appointment, source }) => {
      const state = appointment === null ? "open" : "chosen";
      const made = make(person, text, { note, topic, library, appointment, source, state });
      held.add(made);
      world.change(["questions"], "question_written", toggle(made));
      return made.question;
    },
    ask_several: ({ person, questions, appointment }) => {
      const state = appointment === null ? "open" : "chosen";
      const made = questions.map(({ text, topic, library }) => {
        const one = make(person, text, { topic, library, appointment, state });
        held.add(one);
        return one;
      });
      return world.change(["questions"], "question_written", () => made.forEach((one) => toggle(one)()));
    },
    edit_question: async ({ id, text, askWhom, appointment, ...rest }) =>
      reword(id, {
        ...rest,
        ...tied(id, appointment),
        text: held.filled(text, "text"),
        askWhom,
        askWhomName: await held.nameOf(askWhom),
      }),
    move_question: ({ id, to }) => {
      const found = held.find(id);
      const before = mine(found.person);
      const after = before.filter((one) => one.id !== id);
      after.splice(to, 0, found.question);
      rank(after);
      const orders = [before, after];
      return world.change(["questions"], "question_moved", () => rank(orders.reverse()[1] ?? []));
    },
    delete_question: ({ id }) => held.remove(id),
    question_versions: ({ id }) => {
      const { text, note } = held.find(id).question;
      const now = { change: null, at: "2026-05-20T10:12:00Z", by: world.author(), text, note };
      return [now, ...(versions.get(id) ?? [])];
    },
    bring_back_version: ({ id, change }) => {
      const found = versions.get(id)?.find((one) => one.change === change) ?? held.fail({ code: "not_found" });
      return reword(id, { text: found.text, note: found.note });
    },
    set_question_state: ({ id, state }) => set("question_changed", [[id, { state }]]),
    answer_question: ({ id, answer, state }) => {
      const text = answer && held.filled(answer.text, "text");
      return set("question_changed", [[id, { answer: answer && text ? { ...answer, text } : null, state }]]);
    },
    tie_questions: ({ ids, appointment }) =>
      set(
        "question_changed",
        ids.map((id) => [id, tied(id, appointment)]),
      ),
    similar_questions: ({ person, text, not }) =>
      mine(person).filter((one) => one.id !== not && one.state !== "aside" && alike(one.text, text)),
    choose_version: ({ id, field, version }) => {
      const { question } = held.find(id);
      const chosen = question.twice.find((one) => one.field === field)?.versions[version];
      if (!chosen) return held.fail({ code: "not_found" });
      const twice = question.twice.filter((one) => one.field !== field);
      return set("version_chosen", [[id, { [field]: chosen.value, twice }]]);
    },
  };
}
