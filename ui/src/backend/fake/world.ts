// What the parts of the made-up backend share.
import type {
  DeletedView,
  EntryLine,
  Events,
  PersonView,
  QuestionView,
  Tag,
  Undoable,
  UiError,
  UndoLabel,
} from "../../generated/commands";
import type { CommandName, Input, Output } from "../client";
import type { Held } from "./family";

/** The answers to some of the commands. */
export type Handlers<K extends CommandName> = {
  [Name in K]: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>;
};

/** What the list of what was deleted says of one. */
export type Gone = Pick<DeletedView, "id" | "kind" | "person" | "text" | "date">;

export type World = {
  /** The address of the page: how the made-up backend begins. */
  asked: URLSearchParams;
  /** Whether nothing was written yet. */
  bare: boolean;
  /** The day on this computer's calendar, ISO. */
  today: string;
  /** A new id. */
  fresh: (letter: string) => string;
  /** One step that can be undone: `swap` does and undoes in turn, and was already done once. */
  change: (tags: Tag[], label: UndoLabel, swap: () => void) => Undoable;
  /** Lists something that was just deleted by a person's own hand: it can be found again for 30 days. */
  bin: (gone: Gone, thing: { deleted: boolean }) => void;
  tell: <K extends keyof Events>(event: K, payload: Events[K]) => void;
  /** A person's questions in their order, as they are held: changes to them stay. */
  questions: (person: string) => QuestionView[];
  question: (id: string) => QuestionView;
  record: (id: string) => EntryLine;
  /** A person, as held: changes stay. */
  person: (id: string) => PersonView;
  /** Who is using this computer. */
  author: () => string;
};

/** The records of everybody, as held: changes stay. */
export type Shelf = {
  /** A person's, the newest first. */
  held: (person: string) => Held[];
  one: (id: string) => Held;
  add: (added: Held) => void;
  fail: (error: UiError) => never;
};
