-- Schema 6. What the records look like at a glance, what doctors said about values, and what was worth asking and is not shown any more.

CREATE TABLE condition (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  facts TEXT NOT NULL DEFAULT '[]',
  declined TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX condition_by_person ON condition (person, id);

CREATE TABLE mark (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  measure TEXT NOT NULL,
  number REAL NOT NULL,
  unit TEXT,
  words TEXT NOT NULL,
  by_whom TEXT NOT NULL,
  date TEXT NOT NULL
) STRICT;
CREATE INDEX mark_by_person ON mark (person, measure, id);

CREATE TABLE dismissed (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  what TEXT NOT NULL
) STRICT;
CREATE INDEX dismissed_by_person ON dismissed (person, id);

-- Which kinds of results there are, without looking at the entries themselves: it holds all that is asked for. What says that
-- something is so and has values: 1, or 2 where a value has a name of its own.
CREATE INDEX entry_by_measure ON entry (
  person, kind,
  CASE WHEN measured = '[]' OR standing <> 'fact' THEN 0 WHEN instr(measured, '{"name":') > 0 THEN 2 ELSE 1 END,
  title, codes, news_state, sort_day, import, id
);

-- The records of one place, of one doctor, with a tag: few among many, the newest first.
CREATE INDEX entry_by_place ON entry (person, place, sort_day, id) WHERE place IS NOT NULL;
CREATE INDEX entry_by_whom ON entry (person, by_whom, sort_day, id) WHERE by_whom IS NOT NULL;
CREATE INDEX entry_tagged ON entry (person, sort_day, id) WHERE tags <> '[]';
