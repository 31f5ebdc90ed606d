-- Schema 4. The directory of services, contact requests, what was sent of them, and every contact with another computer.

CREATE TABLE service (
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  place TEXT,
  address TEXT,
  hours TEXT,
  languages TEXT,
  cost TEXT,
  phone TEXT,
  email TEXT,
  endpoint TEXT,
  asks TEXT,
  notes TEXT,
  from_file INTEGER NOT NULL DEFAULT 0
) STRICT;

-- `service` is a code of the program's own list or an id, `task` a task; neither is a reference, both may since be gone.
CREATE TABLE contact_request (
  id BLOB NOT NULL PRIMARY KEY,
  person BLOB NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  service TEXT NOT NULL,
  form TEXT NOT NULL,
  follow_up TEXT,
  task BLOB,
  call_notes TEXT,
  heard TEXT,
  closed TEXT
) STRICT;
CREATE INDEX contact_request_by_person ON contact_request (person, id);

-- What left, or is to leave, exactly as it was shown. Not in the journal: a sending cannot be undone. What is frozen never changes;
-- only where it stands does. `device`: a restored copy must not send again what was sent after it was made.
CREATE TABLE sending (
  id BLOB NOT NULL PRIMARY KEY,
  request BLOB NOT NULL,
  person BLOB NOT NULL,
  device BLOB NOT NULL,
  kind TEXT NOT NULL,
  way TEXT NOT NULL,
  code TEXT NOT NULL,
  service TEXT NOT NULL,
  service_name TEXT NOT NULL,
  address TEXT NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  bytes BLOB NOT NULL,
  hash TEXT NOT NULL,
  consents TEXT NOT NULL,
  frozen_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  state TEXT NOT NULL,
  state_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER,
  failure TEXT,
  stopping INTEGER NOT NULL DEFAULT 0,
  reference TEXT,
  reply TEXT
) STRICT;
CREATE INDEX sending_by_person ON sending (person, id);
CREATE INDEX sending_by_request ON sending (request, id);
CREATE INDEX sending_under_way ON sending (state) WHERE state IN ('queued', 'sending');

-- Written before anything is opened; never changed but for how it ended.
CREATE TABLE net_contact (
  id BLOB NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  host TEXT NOT NULL,
  port INTEGER NOT NULL,
  why TEXT NOT NULL,
  sending BLOB,
  bytes INTEGER,
  result TEXT,
  ended_at INTEGER
) STRICT;
