// Files to prepare together, and what is printed. `?file=` says which file is chosen: `key`, `unknown`, `foreign`, `newer`.
import type { GivenView, TogetherAppointment, TogetherFound, TogetherInside, UiError } from "../../generated/commands";
import { pdf } from "./pdf";
import type { Handlers, World } from "./world";

const WORDS = "plum ladder quiet harbour tin";
const MY_KEY = "age1sc0nd7ch41rlena5w2mqe8y0vt9k3plx6r4zjhd8u2fgqa7nsgd5kcw3hq4m";

const fenn: TogetherAppointment = {
  day: "2026-05-26",
  time: "10:30",
  withWhom: "Dr. Odalys Fenn",
  place: "Harbour Street Hospital, desk B",
  purpose: "What comes after chemo",
  companions: ["Carla"],
  bring: null,
  travel: null,
};

type Names =
  | "together_inside"
  | "save_together"
  | "choose_together"
  | "open_together"
  | "take_together"
  | "given_together"
  | "my_key"
  | "print"
  | "save_print";

export const togetherHandlers = (world: World): Handlers<Names> => {
  const { asked } = world;
  const fail = (error: UiError): never => {
    throw error;
  };
  const file = asked.get("file");
  const given: GivenView[] = world.bare ? [] : [{ at: "2026-05-12T18:20:00Z", to: "Carla Rossi" }];

  const carla: TogetherInside = {
    person: file === "unknown" ? "Ana Roy" : "Lena Marchetti",
    from: "Carla Rossi",
    appointment: fenn,
    questions: [
      {
        text: "Could we wait and watch, if no cancer is seen after chemo?",
        note: "The scan is on 2 June.",
        answer: null,
      },
      { text: "How long can I take to decide?", note: null, answer: "Two weeks are fine." },
      { text: "Who drives me home after the scan?", note: null, answer: null },
      { text: "What may Mum eat on the day before?", note: "She is always hungry.", answer: null },
    ],
    leftOut: 0,
  };
  const opened: TogetherFound = { needsWords: false, inside: carla, person: file === "unknown" ? null : "p1" };

  const inside = ({
    person,
    questions,
    appointment,
  }: {
    person: string;
    questions: string[];
    appointment: string | null;
  }) => {
    const chosen = world.questions(person).filter(({ id }) => questions.includes(id));
    return {
      person: person === "p1" ? "Lena Marchetti" : "Oskar Marchetti",
      from: world.author(),
      appointment: appointment === null ? null : fenn,
      questions: chosen
        .filter(({ leftOut }) => !leftOut)
        .map(({ text, answer, note }) => ({ text, note, answer: answer?.text ?? null })),
      leftOut: world.questions(person).filter(({ leftOut }) => leftOut).length,
    };
  };

  return {
    together_inside: inside,
    save_together: ({ lock }) => {
      if (lock.kind === "words" && lock.words.length < 12) fail({ code: "password_short", least: 12 });
      if (asked.has("cancelled")) return { saved: false, name: null };
      given.unshift({ at: `2026-05-21T10:0${given.length}:00Z`, to: lock.kind === "contact" ? "Carla Rossi" : null });
      return { saved: true, name: "Together 2026-05-21.age" };
    },
    choose_together: () => {
      if (asked.has("cancelled")) return null;
      if (file === "foreign") fail({ code: "not_together" });
      if (file === "newer") fail({ code: "newer_together" });
      return file === "key" ? opened : { needsWords: true, inside: null, person: null };
    },
    open_together: ({ words }) => (words.trim().toLowerCase() === WORDS ? opened : fail({ code: "wrong_words" })),
    take_together: ({ person }) => {
      if (person === null) {
        const { undo } = world.change(["questions"], "together_taken", () => undefined);
        return { from: "Carla Rossi", added: 4, answered: 0, changed: 0, same: 0, twice: 0, undo, person: "p1" };
      }
      const one = world.question("q1");
      const answered = world.question("q3");
      const at = "2026-05-20T19:30:00Z";
      const versions = [
        { value: one.text, by: "Lena Marchetti", at, here: true },
        { value: "Could we wait and see after chemo?", by: "Carla Rossi", at, here: false },
      ];
      const states = [
        { twice: one.twice, answer: answered.answer, state: answered.state },
        {
          twice: [{ field: "text", versions }],
          answer: { text: "Two weeks, Dr. Fenn said.", by: "Dr. Fenn", when: "2026-05-19" },
          state: "answered" as const,
        },
      ];
      const swap = () => {
        const [before] = states.reverse();
        one.twice = before?.twice ?? [];
        answered.answer = before?.answer ?? null;
        answered.state = before?.state ?? "open";
      };
      swap();
      const { undo } = world.change(["questions"], "together_taken", swap);
      return { from: "Carla Rossi", added: 2, answered: 1, changed: 1, same: 3, twice: 1, undo, person };
    },
    given_together: ({ person }) => (person === "p1" ? given : []),
    my_key: () => MY_KEY,
    print: ({ kind, person, from, appointment }) => {
      if (world.bare || asked.has("nothing")) fail({ code: "nothing_to_print" });
      if (kind === "diary" && from !== null && from > world.today) fail({ code: "nothing_to_print" });
      void appointment;
      return pdf([kind, ...world.questions(person).map(({ text }) => text)]);
    },
    save_print: ({ kind }) => ({ saved: !asked.has("cancelled"), name: `${kind}.pdf` }),
  };
};
