-- Schema 3. Questions tied to appointments and sources, appointments with what comes before and after, tasks, whom to call,
-- chapters, the diary, and what is known of questions and appointments that relatives prepare together.

ALTER TABLE question ADD COLUMN library TEXT;
ALTER TABLE question ADD COLUMN source TEXT;

-- `series` names the first appointment of a series, `papers` records; neither is a reference, both may since be gone.
ALTER TABLE appointment ADD COLUMN travel TEXT;
ALTER TABLE appointment ADD COLUMN state TEXT NOT NULL DEFAULT 'planned';
ALTER TABLE appointment ADD COLUMN series BLOB;
ALTER TABLE appointment ADD COLUMN ready TEXT NOT NULL DEFAULT '[]';
ALTER TABLE appointment ADD COLUMN papers TEXT NOT NULL DEFAULT '[]';
ALTER TABLE appointment ADD COLUMN found TEXT;
ALTER TABLE appointment ADD COLUMN call_if TEXT;

ALTER TABLE care_contact ADD COLUMN may_know TEXT;
ALTER TABLE care_contact ADD COLUMN key TEXT;
ALTER TABLE person ADD COLUMN if_i_cannot TEXT;
ALTER TABLE person ADD COLUMN may_know TEXT;
ALTER TABLE entry ADD COLUMN diary TEXT;

CREATE TABLE task (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  who TEXT,
  by_day TEXT,
  done INTEGER NOT NULL DEFAULT 0,
  appointment BLOB REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX task_by_person ON task (person, id);
CREATE INDEX task_by_appointment ON task (appointment) WHERE appointment IS NOT NULL;

CREATE TABLE call_line (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  need TEXT NOT NULL,
  instruction TEXT,
  name TEXT,
  phone TEXT,
  hours TEXT,
  told TEXT
) STRICT;
CREATE INDEX call_line_by_person ON call_line (person, id);

CREATE TABLE chapter (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  from_day TEXT NOT NULL
) STRICT;
CREATE INDEX chapter_by_person ON chapter (person, id);

-- What shared files said of a question or an appointment, and of what is here, field by field: docs/shared-file-format.md.
-- Not in the journal: what is here can be undone, what a relative wrote is known for good.
CREATE TABLE together (
  subject BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL,
  state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX together_by_person ON together (person);
