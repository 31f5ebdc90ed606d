-- Schema 5. What paper, photos and discs need: how pictures are shown, what a disc holds, what nobody described yet, and which pages
-- were looked at for words.

ALTER TABLE entry ADD COLUMN study TEXT;
ALTER TABLE entry ADD COLUMN looks TEXT NOT NULL DEFAULT '[]';
ALTER TABLE entry ADD COLUMN to_sort INTEGER NOT NULL DEFAULT 0;
CREATE INDEX entry_to_sort ON entry (person, id) WHERE to_sort = 1;

-- Words that the program made out in a picture: for search only, they may be wrong.
ALTER TABLE page_text ADD COLUMN made_out INTEGER NOT NULL DEFAULT 0;

-- Pages of pictures that were looked at for words, whether or not there were any: not looked at again.
CREATE TABLE page_looked_at (
  object BLOB NOT NULL REFERENCES object (id) ON DELETE CASCADE,
  page INTEGER NOT NULL,
  PRIMARY KEY (object, page)
) STRICT, WITHOUT ROWID;

-- A disc that is taken in from a folder: where the folder lies, what was in it when the taking in began, and the object its bytes come
-- into, so that it can go on. Nothing of this stays once the file is done.
ALTER TABLE import_file ADD COLUMN folder TEXT;
ALTER TABLE import_file ADD COLUMN listing BLOB;
ALTER TABLE import_file ADD COLUMN coming BLOB;
