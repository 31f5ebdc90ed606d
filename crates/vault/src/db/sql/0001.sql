-- Schema 1. Rules: STRICT tables, explicit columns; ids are UUIDv7 in 16 bytes; dates are ISO texts as far as known, `~` before
-- them for "about"; times are milliseconds since 1970; lists nobody searches by are JSON. Never change the meaning of a column.

-- Neither is part of anyone's records, so neither is in the journal.
CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE draft (key TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The journal. A step is what one click did; `undoes` names the step it takes back. The order is `lamport`; `at` is for display.
CREATE TABLE step (
  id BLOB NOT NULL PRIMARY KEY,
  lamport INTEGER NOT NULL,
  label TEXT NOT NULL,
  at INTEGER NOT NULL,
  author BLOB,
  undoes BLOB REFERENCES step (id)
) STRICT;
CREATE INDEX step_by_order ON step (lamport);
CREATE INDEX step_by_undoes ON step (undoes) WHERE undoes IS NOT NULL;

-- `seen` holds the last `seq` known of every other device: {"<hex of device>": seq}. A device always knows its own.
-- `before`: nothing for an insert (the row is the state after), the columns changed for an update, the whole row for a delete.
CREATE TABLE change (
  id BLOB NOT NULL PRIMARY KEY,
  step BLOB NOT NULL REFERENCES step (id),
  device BLOB NOT NULL,
  seq INTEGER NOT NULL,
  lamport INTEGER NOT NULL,
  seen TEXT NOT NULL,
  at INTEGER NOT NULL,
  author BLOB,
  entity TEXT NOT NULL,
  entity_id BLOB NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'delete')),
  before TEXT,
  UNIQUE (device, seq)
) STRICT;
CREATE INDEX change_by_step ON change (step);
CREATE INDEX change_by_entity ON change (entity_id, lamport);

CREATE TABLE person (
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  born TEXT,
  colour TEXT NOT NULL,
  has_died INTEGER NOT NULL DEFAULT 0,
  example INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE author (
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  person BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- A taking in of files. What it brought is seen only while it is 'kept'.
CREATE TABLE import (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('staged', 'kept', 'taken_back')),
  report TEXT
) STRICT;
CREATE INDEX import_by_person ON import (person, id);

CREATE TABLE care_contact (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  import BLOB REFERENCES import (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  field TEXT,
  place TEXT,
  phone TEXT,
  email TEXT,
  notes TEXT
) STRICT;
CREATE INDEX care_contact_by_person ON care_contact (person);
CREATE INDEX care_contact_by_import ON care_contact (import) WHERE import IS NOT NULL;

-- `sort_day` is the date in eight digits with 00 for what is unknown (0: no date), for sorting only.
CREATE TABLE appointment (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  import BLOB REFERENCES import (id) DEFERRABLE INITIALLY DEFERRED,
  day TEXT,
  sort_day INTEGER NOT NULL,
  time TEXT,
  zone TEXT,
  place TEXT,
  contact BLOB REFERENCES care_contact (id) DEFERRABLE INITIALLY DEFERRED,
  with_whom TEXT,
  meeting TEXT NOT NULL,
  companions TEXT NOT NULL DEFAULT '[]',
  purpose TEXT,
  bring TEXT,
  notes TEXT,
  decided TEXT
) STRICT;
CREATE INDEX appointment_by_day ON appointment (person, sort_day);
CREATE INDEX appointment_by_import ON appointment (import) WHERE import IS NOT NULL;
CREATE INDEX appointment_by_contact ON appointment (contact) WHERE contact IS NOT NULL;

CREATE TABLE question (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  note TEXT,
  topic TEXT,
  asked_by BLOB REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED,
  ask_whom BLOB REFERENCES care_contact (id) DEFERRABLE INITIALLY DEFERRED,
  appointment BLOB REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,
  rank INTEGER NOT NULL,
  state TEXT NOT NULL,
  answer TEXT,
  answer_by TEXT,
  answer_date TEXT,
  left_out INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX question_by_rank ON question (person, rank);
CREATE INDEX question_by_appointment ON question (appointment) WHERE appointment IS NOT NULL;
CREATE INDEX question_by_contact ON question (ask_whom) WHERE ask_whom IS NOT NULL;

-- An object is the bytes of one file: small ones here, the others in pieces, each an age file under objects/.
-- `bytes` and `hash` stay NULL until the whole has arrived. The hash is keyed, so that a stolen folder confirms no file.
CREATE TABLE object (
  id BLOB NOT NULL PRIMARY KEY,
  import BLOB NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes INTEGER,
  hash BLOB UNIQUE
) STRICT;
CREATE INDEX object_by_import ON object (import);

CREATE TABLE object_piece (
  object BLOB NOT NULL REFERENCES object (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file BLOB NOT NULL UNIQUE,
  start INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  header_hash BLOB NOT NULL,
  PRIMARY KEY (object, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE small_object (
  object BLOB NOT NULL PRIMARY KEY REFERENCES object (id) ON DELETE CASCADE,
  bytes BLOB NOT NULL
) STRICT;

-- The words read from a page of an object, counted from 1.
CREATE TABLE page_text (
  object BLOB NOT NULL REFERENCES object (id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (object, page)
) STRICT;

CREATE TABLE entry (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  import BLOB REFERENCES import (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  standing TEXT NOT NULL,
  date TEXT,
  sort_day INTEGER NOT NULL,
  end_date TEXT,
  by_whom TEXT,
  place TEXT,
  status TEXT,
  text TEXT,
  codes TEXT NOT NULL DEFAULT '[]',
  measured TEXT NOT NULL DEFAULT '[]',
  tags TEXT NOT NULL DEFAULT '[]',
  left_out INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX entry_by_day ON entry (person, sort_day, id);
CREATE INDEX entry_by_kind ON entry (person, kind, sort_day, id);
CREATE INDEX entry_by_import ON entry (import, person, kind);
CREATE INDEX entry_by_added ON entry (person, id);

CREATE TABLE entry_object (
  entry BLOB NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  object BLOB NOT NULL REFERENCES object (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_object_by_object ON entry_object (object);

-- Where an entry was read: page, path, or neither for the file as a whole. No references: where a thing came from stays true
-- when the import or the file is gone.
CREATE TABLE entry_source (
  entry BLOB NOT NULL REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  import BLOB NOT NULL,
  object BLOB,
  page INTEGER,
  path TEXT,
  PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_source_object ON entry_source (object) WHERE object IS NOT NULL;

-- What left the app, to whom, when.
CREATE TABLE share (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  at INTEGER NOT NULL,
  what TEXT NOT NULL,
  how TEXT NOT NULL,
  recipient TEXT
) STRICT;
CREATE INDEX share_by_person ON share (person, at);

-- Search. `search_row.id` is the clinical day times 2^32 plus a counter, so that the newest rowid is the newest in medicine.
-- The index holds no text of its own: `search_text` shows FTS5 the words where they lie.
CREATE TABLE search_row (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('question', 'entry', 'page')),
  subject BLOB NOT NULL,
  page INTEGER NOT NULL,
  UNIQUE (subject, page)
) STRICT;

CREATE VIEW search_text (id, title, body) AS
SELECT
  r.id,
  coalesce(e.title, q.text, ''),
  CASE r.kind
    WHEN 'entry' THEN concat_ws(char(10), e.text, e.by_whom, e.place, (SELECT group_concat(value, ' ') FROM json_each(e.tags)))
    WHEN 'question' THEN concat_ws(char(10), q.note, q.answer, q.answer_by)
    ELSE coalesce(p.text, '')
  END
FROM search_row AS r
LEFT JOIN entry AS e ON r.kind = 'entry' AND e.id = r.subject
LEFT JOIN question AS q ON r.kind = 'question' AND q.id = r.subject
LEFT JOIN page_text AS p ON r.kind = 'page' AND p.object = r.subject AND p.page = r.page;

CREATE VIRTUAL TABLE search USING fts5 (
  title,
  body,
  content = 'search_text',
  content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '2 3 4'
);
