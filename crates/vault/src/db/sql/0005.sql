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

-- Values that a person typed are found, too, with who measured. Those of files are too many, and the index would be numbers mostly.
-- What stood in the index before has no such values, so that it needs not be made anew.
DROP VIEW search_text;
CREATE VIEW search_text (id, title, body) AS
SELECT
  r.id,
  coalesce(e.title, q.text, ''),
  CASE r.kind
    WHEN 'entry' THEN concat_ws(char(10), e.text, e.by_whom, e.place,
      (SELECT group_concat(value, ' ') FROM json_each(e.tags)),
      CASE WHEN e.import IS NULL THEN
        (SELECT group_concat(concat_ws(' ', value ->> 'name', value ->> 'original', value ->> 'lab', value ->> 'method'), char(10))
         FROM json_each(e.measured))
      END)
    WHEN 'question' THEN concat_ws(char(10), q.note, q.answer, q.answer_by)
    ELSE coalesce(p.text, '')
  END
FROM search_row AS r
LEFT JOIN entry AS e ON r.kind = 'entry' AND e.id = r.subject
LEFT JOIN question AS q ON r.kind = 'question' AND q.id = r.subject
LEFT JOIN page_text AS p ON r.kind = 'page' AND p.object = r.subject AND p.page = r.page;
