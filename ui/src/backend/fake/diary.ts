// A line a day, as the example family wrote them.
import type { DiaryView, UiError } from "../../generated/commands";
import { swap, toggle } from "./history";
import type { Handlers, World } from "./world";

type Line = { person: string; deleted: boolean; it: DiaryView };

const line = (id: string, day: string, worst: [string, number][], part: Partial<DiaryView> = {}): DiaryView => ({
  id,
  day,
  time: null,
  text: null,
  worst: worst.map(([what, level]) => ({ what, level })),
  helped: null,
  effect: null,
  temperature: null,
  weight: null,
  cycle: cycle(day),
  ...part,
});

/** As the appointments of the treatment say: one every fourteen days. */
function cycle(day: string): DiaryView["cycle"] {
  const days = Math.round((Date.parse(day) - Date.parse("2026-04-30")) / 86_400_000);
  if (days < 0) return null;
  return { name: `FOLFOX ${3 + Math.floor(days / 14)}`, day: (days % 14) + 1 };
}

const lines = (): DiaryView[] => [
  line("d1", "2026-04-28", [["Tiredness", 3]], { text: "A good day. Walked to the market and back." }),
  line("d2", "2026-05-01", [
    ["Tiredness", 7],
    ["Nausea", 6],
  ]),
  line("d3", "2026-05-02", [
    ["Tiredness", 8],
    ["Nausea", 4],
  ]),
  line("d4", "2026-05-03", [["Tiredness", 6]], { helped: "Ginger tea. Lying down at noon." }),
  line("d5", "2026-05-07", [["Tiredness", 4]], { weight: "61.5 kg" }),
  line(
    "d6",
    "2026-05-15",
    [
      ["Tiredness", 7],
      ["Nausea", 5],
    ],
    { time: "20:30", temperature: "37.4 °C", text: "Felt hot in the evening." },
  ),
  line(
    "d7",
    "2026-05-16",
    [
      ["Tiredness", 6],
      ["Nausea", 2],
      ["Numb fingers", 4],
    ],
    { effect: "Could not button my coat.", helped: "Warm gloves." },
  ),
  line("d8", "2026-05-20", [
    ["Tiredness", 4],
    ["Numb fingers", 5],
  ]),
];

const fail = (error: UiError): never => {
  throw error;
};

export const diaryHandlers = (world: World): Handlers<"diary" | "save_diary" | "delete_diary"> => {
  const kept: Line[] = (world.bare ? [] : lines()).map((it) => ({ person: "p1", deleted: false, it }));
  const find = (id: string) => kept.find(({ it }) => it.id === id) ?? fail({ code: "not_found" });
  return {
    diary: ({ person }) =>
      kept
        .filter((one) => one.person === person && !one.deleted)
        .map(({ it }) => it)
        .sort((a, b) => b.day.localeCompare(a.day)),
    save_diary: ({ id, person, ...rest }) => {
      if (rest.time !== null && !/^([01]?\d|2[0-3]):[0-5]\d$/.test(rest.time)) fail({ code: "not_a_time" });
      const { day, time, worst, ...words } = rest;
      if (worst.length === 0 && Object.values(words).every((text) => text === null)) {
        fail({ code: "text_empty", field: "text" });
      }
      const it: DiaryView = { ...words, day, time, worst, id: id ?? world.fresh("d"), cycle: cycle(day) };
      if (id !== null) {
        const found = find(id);
        const before = { it: found.it };
        found.it = it;
        return world.change(["diary"], "diary_changed", swap(found, before));
      }
      const added = { person, deleted: false, it };
      kept.push(added);
      return world.change(["diary"], "diary_written", toggle(added));
    },
    delete_diary: ({ id }) => {
      const found = find(id);
      found.deleted = true;
      const { text, worst, day } = found.it;
      world.bin({ id, kind: "diary", person: found.person, text: text ?? worst[0]?.what ?? day, date: day }, found);
      return world.change(["diary"], "diary_deleted", toggle(found));
    },
  };
};
