// The care team, whom to call, and what is kept about the people themselves. All names and numbers are invented.
import type {
  CallView,
  CareContactView,
  ChapterView,
  PersonView,
  Tag,
  UiError,
  UndoLabel,
} from "../../generated/commands";
import { swap, toggle } from "./history";
import type { Handlers, World } from "./world";

type Kept<T> = { person: string; deleted: boolean; it: T };

const contact = (id: string, part: Partial<CareContactView> & Pick<CareContactView, "name" | "role">) => ({
  id,
  field: null,
  place: null,
  phone: null,
  email: null,
  notes: null,
  mayKnow: null,
  key: null,
  ...part,
});

const contacts = (): CareContactView[] => [
  contact("c1", {
    name: "Dr. Odalys Fenn",
    role: "doctor",
    field: "Surgeon",
    place: "Harbour Street Hospital, desk B",
    phone: "604-555-0110",
    notes: "Ask for Mireille at the desk. Faxes only on weekdays.",
  }),
  contact("c2", { name: "Dr. Ivo Quill", role: "doctor", field: "Cancer doctor", phone: "604-555-0112" }),
  contact("c3", {
    name: "Imani Okoro",
    role: "nurse",
    field: "Cancer nurse",
    phone: "604-555-0119",
    email: "nurses@harbour.example",
  }),
  contact("c4", {
    name: "Carla Rossi",
    role: "family",
    field: "Sister",
    phone: "604-555-0134",
    mayKnow: "Everything. The signed paper is with the hospital letters.",
    key: "age1exampleexampleexampleexampleexampleexampleexampleexampleq",
  }),
  contact("c5", { name: "Lindenhof Pharmacy", role: "pharmacy", place: "12 Linden Road", phone: "604-555-0151" }),
  contact("c6", { name: "Harbour Street Hospital", role: "place", phone: "604-555-0100" }),
];

const calls = (): CallView[] => [
  {
    id: "w1",
    need: "fever",
    instruction: "If you feel hot or shiver, measure. From 38.0 on, call us at once. Take nothing for the fever first.",
    name: "Cancer nurse line",
    phone: "604-555-0119",
    hours: "Day and night",
    told: "Imani Okoro, nurse, 14 April",
  },
  {
    id: "w2",
    need: "symptom",
    instruction: "Call the same day. Do not wait for the next visit.",
    name: "Cancer nurse line",
    phone: "604-555-0119",
    hours: "Weekdays 8:00 to 16:00",
    told: "Imani Okoro, nurse, 14 April",
  },
  {
    id: "w3",
    need: "symptom",
    instruction: null,
    name: "On-call doctor",
    phone: "604-555-0100",
    hours: "Nights and weekends",
    told: null,
  },
  {
    id: "w4",
    need: "appointment",
    instruction: null,
    name: "Mireille, desk B",
    phone: "604-555-0110",
    hours: "Weekdays 9:00 to 15:00",
    told: "The letter of 12 May",
  },
];

const fail = (error: UiError): never => {
  throw error;
};

/** A day as far as known: `2019`, `2019-05`, `~2019-05-17`. */
function aDay(written: string): string {
  const [, year, month, day] = /^~?(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  const at = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T12:00:00Z`);
  if (!year || Number.isNaN(at.getTime()) || (day && at.getUTCDate() !== Number(day))) fail({ code: "not_a_day" });
  return written;
}

const named = (name: string) => name.trim() || fail({ code: "text_empty", field: "name" });

/** Some things of each person, with the three changes there are: write, change, delete. */
function shelf<T extends { id: string }>(
  world: World,
  tags: Tag[],
  what: "contact" | "call",
  begin: T[],
  name: (it: T) => string,
) {
  const kept: Kept<T>[] = (world.bare ? [] : begin).map((it) => ({ person: "p1", deleted: false, it }));
  const find = (id: string) => kept.find(({ it }) => it.id === id) ?? fail({ code: "not_found" });
  const step = (label: "written" | "changed" | "deleted", turn: () => void) =>
    world.change(tags, `${what}_${label}` satisfies UndoLabel, turn);
  return {
    of: (person: string) => kept.filter((one) => one.person === person && !one.deleted).map(({ it }) => it),
    save: ({ id, person, ...rest }: Omit<T, "id"> & { id: string | null; person: string }) => {
      const it = { ...rest, id: id ?? world.fresh(what[0] ?? "") } as unknown as T;
      if (id !== null) {
        const found = find(id);
        const before = { it: found.it };
        found.it = it;
        return step("changed", swap(found, before));
      }
      const added = { person, deleted: false, it };
      kept.push(added);
      return step("written", toggle(added));
    },
    remove: ({ id }: { id: string }) => {
      const found = find(id);
      found.deleted = true;
      world.bin({ id, kind: what, person: found.person, text: name(found.it), date: null }, found);
      return step("deleted", toggle(found));
    },
  };
}

export const careHandlers = (
  world: World,
): Handlers<
  | "care_team"
  | "save_contact"
  | "delete_contact"
  | "who_to_call"
  | "save_call"
  | "delete_call"
  | "chapters"
  | "start_chapter"
  | "delete_chapter"
  | "edit_person"
  | "set_has_died"
> => {
  const team = shelf<CareContactView>(world, ["care"], "contact", contacts(), (it) => it.name);
  const numbers = shelf<CallView>(
    world,
    ["care"],
    "call",
    calls(),
    (it) => it.name ?? it.phone ?? it.instruction ?? "",
  );
  const chapters: Kept<ChapterView>[] = world.bare
    ? []
    : [{ person: "p1", deleted: false, it: { id: "h1", name: "The first time", from: "2025-12" } }];

  function change(id: string, label: "person_changed" | "person_died", part: Partial<PersonView>) {
    const held = world.person(id);
    const before = Object.fromEntries(Object.keys(part).map((key) => [key, held[key as keyof PersonView]]));
    Object.assign(held, part);
    return world.change(["people"], label, swap(held, before as Partial<PersonView>));
  }

  return {
    care_team: ({ person }) => team.of(person),
    save_contact: (input) => {
      if (input.key && !input.key.startsWith("age1")) fail({ code: "not_a_key" });
      return team.save({ ...input, name: named(input.name) });
    },
    delete_contact: team.remove,
    who_to_call: ({ person }) => numbers.of(person),
    save_call: numbers.save,
    delete_call: numbers.remove,
    chapters: ({ person }) => chapters.filter((one) => one.person === person && !one.deleted).map(({ it }) => it),
    start_chapter: ({ person, name, from }) => {
      const it = { id: world.fresh("h"), name: named(name), from: aDay(from) };
      const added = { person, deleted: false, it };
      chapters.push(added);
      return world.change(["people"], "chapter_started", toggle(added));
    },
    delete_chapter: ({ id }) => {
      const found = chapters.find(({ it }) => it.id === id) ?? fail({ code: "not_found" });
      found.deleted = true;
      world.bin({ id, kind: "chapter", person: found.person, text: found.it.name, date: found.it.from }, found);
      return world.change(["people"], "chapter_deleted", toggle(found));
    },
    edit_person: ({ id, born, ...rest }) =>
      change(id, "person_changed", { ...rest, name: named(rest.name), born: born === null ? null : aDay(born) }),
    set_has_died: ({ id, hasDied }) => change(id, "person_died", { hasDied }),
  };
};
