-- Schema 2. What several files say alike is kept once; the files of an import are known one by one, so that it goes on after a crash;
-- results that may hold news are asked about before they are opened.

ALTER TABLE entry ADD COLUMN news_kind TEXT;
ALTER TABLE entry ADD COLUMN news_state TEXT;
CREATE INDEX entry_unopened ON entry (person) WHERE news_state IN ('unopened', 'closed');

-- `fingerprint`: what the source says, hashed. `patient`: which of the people of its import a row is about, until somebody
-- answered whose it is; no change of the records, so not in the journal.
ALTER TABLE entry ADD COLUMN fingerprint BLOB;
ALTER TABLE entry ADD COLUMN patient INTEGER;
CREATE INDEX entry_by_fingerprint ON entry (fingerprint, person) WHERE fingerprint IS NOT NULL;
ALTER TABLE care_contact ADD COLUMN fingerprint BLOB;
CREATE INDEX care_contact_by_fingerprint ON care_contact (fingerprint, person) WHERE fingerprint IS NOT NULL;
ALTER TABLE appointment ADD COLUMN fingerprint BLOB;
ALTER TABLE appointment ADD COLUMN patient INTEGER;
CREATE INDEX appointment_by_fingerprint ON appointment (fingerprint, person) WHERE fingerprint IS NOT NULL;

-- The same thing read once more: `subject` is the row that stands for it. It shows while any of its imports is kept.
CREATE TABLE found_again (
  subject BLOB NOT NULL,
  import BLOB NOT NULL,
  object BLOB NOT NULL,
  path TEXT NOT NULL,
  PRIMARY KEY (subject, import, object, path)
) STRICT, WITHOUT ROWID;
CREATE INDEX found_again_by_import ON found_again (import);

-- The files of an import in the order they are read. `within` and `member`: the archive a file lay in and its place there.
-- `tries` counts how often reading it began, so that a file that ends the program is not tried for ever.
CREATE TABLE import_file (
  import BLOB NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  within INTEGER,
  member INTEGER,
  depth INTEGER NOT NULL,
  object BLOB,
  tries INTEGER NOT NULL DEFAULT 0,
  done INTEGER NOT NULL DEFAULT 0,
  trouble INTEGER NOT NULL DEFAULT 0,
  report TEXT,
  PRIMARY KEY (import, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX import_file_member ON import_file (import, within, member) WHERE within IS NOT NULL;
CREATE INDEX import_file_by_object ON import_file (object) WHERE object IS NOT NULL;

-- Reports of schema 1 held all files in one text. The places of their problems were words only and are not carried over.
INSERT INTO import_file (import, position, name, depth, done, trouble, report)
SELECT
  import.id, file.key, json_extract(file.value, '$.name'), 0, 1,
  json_extract(file.value, '$.refused') IS NOT NULL OR json_array_length(file.value, '$.problems') > 0,
  json_set(file.value, '$.problems', json('[]'))
FROM import, json_each(import.report, '$.files') AS file
WHERE import.report IS NOT NULL AND json_type(import.report, '$.files') = 'array';
UPDATE import SET report = json_object(
  'added',
  (SELECT json_group_array(json_object('kind', kind, 'count', n)) FROM (
     SELECT json_extract(one.value, '$.kind') AS kind, sum(json_extract(one.value, '$.count')) AS n
     FROM json_each(import.report, '$.files') AS file, json_each(file.value, '$.added') AS one GROUP BY 1)))
WHERE report IS NOT NULL AND json_type(report, '$.files') = 'array';

-- The words that search knows, for words near to one that was misspelt.
CREATE VIRTUAL TABLE search_words USING fts5vocab (search, row);
