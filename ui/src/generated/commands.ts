// Made by `cargo xtask bindings` from the command table. Not edited by hand.

export type Language = "en-CA" | "fr-CA";
export type Theme = "system" | "light" | "dark" | "contrast";
export type Paper = "letter" | "a4";
/** Fixed choices only, so that a hint can never hold the password itself. */
export type PasswordHint = "none" | "with_my_papers" | "with_a_relative" | "in_a_safe" | "password_program";
export type Preferences = { language: Language, theme: Theme, textSize: number, lockMinutes: number | null, paper: Paper };

/** `problem`: the records are there but cannot be opened at all; the person sees why, nothing is touched. */
export type Stage = "first_run" | "locked" | "open" | "problem";
export type AppState = { stage: Stage, problem: UiError | null, preferences: Preferences, hint: PasswordHint, example: boolean,
  openedByRecovery: boolean, version: string, macos: boolean, jobsRunning: number };

export type Colour = "clay" | "teal" | "blue" | "plum";
export type PersonView = { id: string, name: string, initials: string, colour: Colour, born: string | null, example: boolean };
export type AuthorView = { id: string, name: string };

export type RecoveryView = { groups: Array<string>, made: string, confirmed: boolean };
export type PasswordCheck = { least: number, length: number, long: boolean, common: boolean };

export type QuestionState = "open" | "asked" | "answered" | "unclear" | "aside";
export type AnswerView = { text: string, by: string | null, when: string | null };
export type QuestionView = { id: string, text: string, note: string | null, topic: string | null, rank: number, state: QuestionState,
  answer: AnswerView | null, leftOut: boolean };

export type SheetOptions = { doctor: string, when: string, withMe: string, decide: string, largePrint: boolean, paper: Paper };
export type Saved = { saved: boolean, name: string | null };
export type Undoable = { undo: string };
export type Undone = { undone: UndoLabel | null };
export type UndoLabel = "question_written" | "question_changed" | "question_moved" | "question_deleted" | "record_changed" | "record_deleted"
  | "import_taken_back" | "import_kept" | "person_added" | "person_changed" | "set_up";

export type EntryKind = "diagnosis" | "medicine" | "treatment" | "allergy" | "immunisation" | "procedure" | "lab_result" | "vital_sign"
  | "finding" | "imaging_study" | "document" | "letter" | "encounter" | "diary" | "note" | "other";
export type Standing = "fact" | "negated" | "not_done" | "in_error";
export type EntryLine = { id: string, kind: EntryKind, title: string, when: string | null, value: string | null, range: string | null,
  standing: Standing, place: string | null, files: number, added: string };
export type KindCount = { kind: EntryKind, count: number };
export type RecordsPage = { entries: Array<EntryLine>, next: string | null, total: number, kinds: Array<KindCount> };
export type MeasuredView = { name: string | null, original: string, number: number | null, comparator: string | null, unit: string | null,
  low: number | null, high: number | null, rangeText: string | null, flag: string | null, lab: string | null, method: string | null };
export type CodeView = { system: string, code: string, display: string | null };
export type SourceView = { importId: string, fileName: string, at: string, page: number | null, path: string | null };
export type FileView = { object: string, name: string, mediaType: string, bytes: number, pages: number | null };
export type EntryView = { line: EntryLine, end: string | null, by: string | null, status: string | null, text: string | null,
  codes: Array<CodeView>, measured: Array<MeasuredView>, sources: Array<SourceView>, files: Array<FileView>, leftOut: boolean };

export type JobState = "running" | "done" | "cancelled" | "failed";
export type JobStep = "keeping" | "reading" | "finishing";
/** `done` and `total` are bytes of the file at hand; `file` counts from 1. */
export type JobView = { id: string, state: JobState, step: JobStep, file: number, files: number, fileName: string, done: number,
  total: number, entries: number, importId: string | null, error: UiError | null };
export type JobStarted = { job: string | null };
export type RefusedCode = "empty" | "unknown_kind" | "damaged" | "locked_with_password" | "too_large" | "too_much_memory" | "too_slow"
  | "reader_stopped" | "cannot_open";
export type ProblemView = { code: string, count: number, places: Array<string> };
export type FoundPerson = { name: string, born: string | null };
export type ReportFile = { name: string, kind: string, refused: RefusedCode | null, alreadyHere: boolean, added: Array<KindCount>,
  notFacts: number, pages: number, patients: Array<FoundPerson>, problems: Array<ProblemView>, firstEntry: string | null };
export type ImportState = "staged" | "kept" | "taken_back";
export type ImportReport = { id: string, at: string, state: ImportState, total: number, files: Array<ReportFile> };
export type ImportLine = { id: string, at: string, state: ImportState, files: number, firstName: string, total: number };

export type HitKind = "question" | "record" | "page";
export type SearchHit = { kind: HitKind, id: string, title: string, before: string, match: string, after: string, when: string | null,
  entryKind: EntryKind | null, page: number | null, object: string | null };
export type SearchResults = { query: string, hits: Array<SearchHit>, more: boolean };

export type Today = { date: string, topQuestions: Array<QuestionView>, questionCount: number, lastAdded: Array<EntryLine>,
  recordCount: number, recoveryConfirmed: boolean, openedByRecovery: boolean };

export type Field = "name" | "born" | "author" | "password" | "text" | "note" | "code" | "when" | "doctor" | "query";
export type UiError =
  | { code: "wrong_password" } | { code: "wrong_recovery_code" } | { code: "recovery_group", group: number }
  | { code: "recovery_length" } | { code: "too_much_work" } | { code: "key_file_damaged" } | { code: "database_damaged" }
  | { code: "newer_format" } | { code: "in_use" } | { code: "read_only" } | { code: "disk_full" } | { code: "network_folder" }
  | { code: "cloud_folder" } | { code: "vault_unreadable", newest: string | null } | { code: "locked" } | { code: "not_found" }
  | { code: "text_empty", field: Field } | { code: "text_too_long", field: Field, limit: number } | { code: "bad_date", field: Field }
  | { code: "password_short", least: number } | { code: "password_common" } | { code: "already_set_up" } | { code: "undo_stale" }
  | { code: "recovery_confirmed" } | { code: "nothing_to_print" } | { code: "cannot_save_file" } | { code: "object_damaged" }
  | { code: "unexpected", incident: string };

export type Tag = "people" | "questions" | "records" | "imports" | "settings";
export type Events = { changed: Array<Tag>, job: JobView, locked: null, dropping: "over" | "left" | "dropped" };
export type Nothing = Record<string, never>;

/** Every command: its name, what goes in, what comes out. Bytes come back as an ArrayBuffer. */
export type Commands = {
  app_state: { input: Nothing, output: AppState },
  set_preferences: { input: Preferences, output: Preferences },
  suggest_password: { input: Nothing, output: string },
  check_password: { input: { password: string }, output: PasswordCheck },
  /** `author` null: the person of the records is using this computer. */
  create_records: { input: { person: string, author: string | null, password: string, hint: PasswordHint }, output: RecoveryView },
  recovery_sheet: { input: Nothing, output: RecoveryView },
  new_recovery_sheet: { input: { password: string }, output: RecoveryView },
  /** Two groups typed back, counted from 1; answers the numbers of those that differ. */
  confirm_recovery: { input: { answers: Array<{ group: number, text: string }> }, output: Array<number> },
  recovery_pdf: { input: { paper: Paper }, output: ArrayBuffer },
  save_recovery_pdf: { input: { paper: Paper }, output: Saved },
  open_example: { input: Nothing, output: AppState },
  leave_example: { input: Nothing, output: AppState },
  unlock: { input: { password: string }, output: AppState },
  unlock_with_code: { input: { code: string }, output: AppState },
  lock: { input: Nothing, output: AppState },
  still_here: { input: Nothing, output: null },
  /** `current` null only after opening with the recovery code. */
  change_password: { input: { current: string | null, password: string, hint: PasswordHint }, output: null },
  people: { input: Nothing, output: Array<PersonView> },
  author: { input: Nothing, output: AuthorView },
  add_person: { input: { name: string }, output: PersonView },
  today: { input: { person: string }, output: Today },
  questions: { input: { person: string }, output: Array<QuestionView> },
  ask_question: { input: { person: string, text: string, note: string | null }, output: QuestionView },
  edit_question: { input: { id: string, text: string, note: string | null, leftOut: boolean }, output: Undoable },
  move_question: { input: { id: string, to: number }, output: Undoable },
  delete_question: { input: { id: string }, output: Undoable },
  /** Takes one step back; `undo_stale` when something newer touched the same thing. */
  undo: { input: { step: string }, output: Undone },
  undo_last: { input: Nothing, output: Undone },
  draft: { input: { key: string }, output: string },
  save_draft: { input: { key: string, text: string }, output: null },
  sheet_options: { input: { person: string }, output: SheetOptions },
  question_sheet: { input: { person: string, options: SheetOptions }, output: ArrayBuffer },
  save_question_sheet: { input: { person: string, options: SheetOptions }, output: Saved },
  print_window: { input: Nothing, output: null },
  records: { input: { person: string, kind: EntryKind | null, after: string | null }, output: RecordsPage },
  record: { input: { id: string }, output: EntryView },
  set_left_out: { input: { id: string, leftOut: boolean }, output: Undoable },
  delete_record: { input: { id: string }, output: Undoable },
  /** At most 1 MiB at a time. */
  file_bytes: { input: { object: string, from: number, length: number }, output: ArrayBuffer },
  choose_files: { input: { person: string }, output: JobStarted },
  take_dropped: { input: { person: string }, output: JobStarted },
  jobs: { input: Nothing, output: Array<JobView> },
  cancel_job: { input: { id: string }, output: null },
  imports: { input: { person: string }, output: Array<ImportLine> },
  import_report: { input: { id: string }, output: ImportReport },
  take_back_import: { input: { id: string }, output: Undoable },
  search: { input: { person: string, query: string }, output: SearchResults },
};
