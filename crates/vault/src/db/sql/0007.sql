-- Schema 7. The second opinion: cases, opinions, what is gathered for them, letters; and what exactly left with a packet.

CREATE TABLE opinion_case (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  condition BLOB,
  form TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX opinion_case_by_person ON opinion_case (person, id);

CREATE TABLE opinion (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  of_case BLOB NOT NULL REFERENCES opinion_case (id) DEFERRABLE INITIALLY DEFERRED,
  nth INTEGER NOT NULL,
  form TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX opinion_by_case ON opinion (of_case, nth);

CREATE TABLE packet_item (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  of_case BLOB NOT NULL REFERENCES opinion_case (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  form TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX packet_item_by_case ON packet_item (of_case, id);

CREATE TABLE letter (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  of_case BLOB NOT NULL REFERENCES opinion_case (id) DEFERRABLE INITIALLY DEFERRED,
  form TEXT NOT NULL
) STRICT;
CREATE INDEX letter_by_case ON letter (of_case, id);

-- Every file of a packet with its hash, and what was in it.
ALTER TABLE share ADD COLUMN packet TEXT;
