//! What open records and the pages of their files say, for plain comparing of words. What may hold news and is closed is never among it,
//! nor is a file in which something closed stands, nor are words that were made out in a picture.

use super::reader::{Reader, visible};
use super::snapshot::{from_word, id_in, id_of, to_word};
use crate::Error;
use record::{Entry, EntryId, EntryKind, Line, ObjectId, PartialDate, PersonId};
use rusqlite::{Row, params};

/// Files of a person that hold something closed. The person is ?1.
const CLOSED: &str = "SELECT own.object FROM entry AS shut INDEXED BY entry_unopened
       JOIN entry_object AS own ON own.entry = shut.id
     WHERE shut.person = ?1 AND shut.news_state IN ('unopened', 'closed')
     UNION ALL
     SELECT read.object FROM entry AS shut INDEXED BY entry_unopened JOIN entry_source AS read ON read.entry = shut.id
     WHERE shut.person = ?1 AND shut.news_state IN ('unopened', 'closed') AND read.object IS NOT NULL";

/// How much of the top and of the foot of a page is read, in characters.
const EDGE: u32 = 400;

/// A page of a file that an open record shows.
#[derive(Debug, Clone, PartialEq)]
pub struct PageOf {
    /// The record.
    pub entry: EntryId,
    /// What it is.
    pub kind: EntryKind,
    /// What it is called.
    pub title: Line,
    /// When it was.
    pub when: Option<PartialDate>,
    /// The file.
    pub object: ObjectId,
    /// The page, counted from 1; none for a file of which no words are known.
    pub page: Option<u32>,
    /// Its words, or their beginning and end.
    pub text: Option<String>,
}

/// Somebody that a file is about, and an open record that was read in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedIn {
    /// The name.
    pub name: String,
    /// Date of birth, ISO, if the file says it.
    pub born: Option<String>,
    /// The file.
    pub object: ObjectId,
    /// The record.
    pub entry: EntryId,
    /// What the record is called.
    pub title: Line,
    /// When it was.
    pub when: Option<PartialDate>,
}

impl Reader<'_> {
    /// A person's open records of one kind, the newest first, whole.
    pub fn newest(&self, person: PersonId, kind: EntryKind, limit: u32) -> Result<Vec<Entry>, Error> {
        self.select(
            "person = ?1 AND kind = ?2 AND coalesce(news_state, 'opened') = 'opened'",
            "sort_day DESC, id DESC LIMIT ?3",
            params![person.to_bytes(), to_word(&kind)?, limit],
        )
    }

    /// A person's open records of some kinds with any of some words, the newest first.
    pub fn entries_with(
        &self,
        person: PersonId,
        kinds: &[EntryKind],
        words: &[&str],
        limit: u32,
    ) -> Result<Vec<Entry>, Error> {
        let kinds = kinds.iter().map(to_word).collect::<Result<Vec<_>, _>>()?;
        let kinds = kinds.iter().map(|kind| format!("'{kind}'")).collect::<Vec<_>>().join(", ");
        let seen = visible("entry");
        let mut found = self.connection.prepare_cached(&format!(
            "SELECT entry.id FROM search CROSS JOIN search_row AS found ON found.id = search.rowid
             CROSS JOIN entry ON entry.id = found.subject
             WHERE search MATCH ?2 AND found.kind = 'entry' AND entry.person = ?1 AND entry.kind IN ({kinds})
               AND coalesce(entry.news_state, 'opened') = 'opened' AND {seen}
             ORDER BY search.rowid DESC LIMIT ?3"
        ))?;
        let mut rows = found.query(params![person.to_bytes(), any_of(words), limit])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(self.require(id_in::<EntryId>(row, 0)?)?);
        }
        Ok(all)
    }

    /// Pages of a person's open records with any of some words, those of the newest records first.
    pub fn pages_with(&self, person: PersonId, words: &[&str], limit: u32) -> Result<Vec<PageOf>, Error> {
        let seen = visible("entry");
        let mut found = self.connection.prepare_cached(&format!(
            "SELECT entry.id, entry.kind, entry.title, entry.date, page.object, page.page, page.text
             FROM search CROSS JOIN search_row AS found ON found.id = search.rowid
             CROSS JOIN page_text AS page ON page.object = found.subject AND page.page = found.page
             CROSS JOIN entry_object AS own ON own.object = page.object CROSS JOIN entry ON entry.id = own.entry
             WHERE search MATCH ?2 AND found.kind = 'page' AND page.made_out = 0 AND entry.person = ?1
               AND coalesce(entry.news_state, 'opened') = 'opened' AND entry.standing = 'fact' AND {seen}
               AND page.object NOT IN ({CLOSED})
             ORDER BY search.rowid DESC LIMIT ?3"
        ))?;
        let mut rows = found.query(params![person.to_bytes(), any_of(words), limit])?;
        pages(&mut rows)
    }

    /// The top and the foot of every page of a person's newest open documents and letters, in order.
    pub fn edges_of_pages(&self, person: PersonId, documents: u32, limit: u32) -> Result<Vec<PageOf>, Error> {
        let seen = visible("entry");
        let mut found = self.connection.prepare_cached(&format!(
            "SELECT paper.id, paper.kind, paper.title, paper.date, own.object, page.page,
                    CASE WHEN page.made_out = 0
                      THEN substr(page.text, 1, {EDGE}) || char(10) || substr(page.text, max({EDGE} + 1, length(page.text) - {EDGE}))
                    END
             FROM (SELECT id, kind, title, date, sort_day FROM entry INDEXED BY entry_by_kind
                   WHERE person = ?1 AND kind IN ('document', 'letter') AND coalesce(news_state, 'opened') = 'opened'
                     AND standing = 'fact' AND EXISTS (SELECT 1 FROM entry_object WHERE entry_object.entry = entry.id) AND {seen}
                   ORDER BY sort_day DESC, id DESC LIMIT ?2) AS paper
             CROSS JOIN entry_object AS own ON own.entry = paper.id
             LEFT JOIN page_text AS page ON page.object = own.object
             WHERE own.object NOT IN ({CLOSED})
             ORDER BY paper.sort_day DESC, paper.id DESC, own.position, page.page LIMIT ?3"
        ))?;
        let mut rows = found.query(params![person.to_bytes(), documents, limit])?;
        pages(&mut rows)
    }

    /// The days of all scans whose pictures are here, opened or not; eight digits.
    pub fn days_of_scans(&self, person: PersonId) -> Result<Vec<PartialDate>, Error> {
        let seen = visible("entry");
        let mut found = self.connection.prepare_cached(&format!(
            "SELECT DISTINCT date FROM entry WHERE person = ?1 AND kind = 'imaging_study' AND date IS NOT NULL AND {seen}"
        ))?;
        let mut rows = found.query([person.to_bytes()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(date(row, 0)?.ok_or(Error::RowUnreadable)?);
        }
        Ok(all)
    }

    /// A person's open documents and letters with a day whose kind of news is a scan, or whose title has any of some words.
    pub fn papers_of_scans(&self, person: PersonId, words: &[&str], limit: u32) -> Result<Vec<Entry>, Error> {
        let mut all: Vec<Entry> = self.select(
            "person = ?1 AND kind IN ('document', 'letter') AND news_kind = 'scan' AND news_state = 'opened' AND date IS NOT NULL",
            "sort_day DESC, id DESC LIMIT ?2",
            params![person.to_bytes(), limit],
        )?;
        let titled = self.entries_with(person, &[EntryKind::Document, EntryKind::Letter], words, limit)?;
        for entry in titled {
            if entry.when.is_some() && all.iter().all(|known| known.id != entry.id) {
                all.push(entry);
            }
        }
        Ok(all)
    }

    /// Whom files are about that are about one person alone, each with an open record of this person that was read in it.
    pub fn named_in_files(&self, person: PersonId) -> Result<Vec<NamedIn>, Error> {
        let seen = visible("entry");
        let mut found = self.connection.prepare_cached(&format!(
            "SELECT file.name, file.born, file.object, entry.id, entry.title, entry.date
             FROM (SELECT one.report ->> '$.patients[0].name' AS name, one.report ->> '$.patients[0].born' AS born, one.object
                   FROM import_file AS one JOIN import ON import.id = one.import
                   WHERE import.state = 'kept' AND one.object IS NOT NULL AND one.report IS NOT NULL
                     AND json_array_length(one.report, '$.patients') = 1) AS file
             CROSS JOIN entry ON entry.id = (
               SELECT read.entry FROM entry_source AS read INDEXED BY entry_source_object
                 CROSS JOIN entry ON entry.id = read.entry
               WHERE read.object = file.object AND entry.person = ?1
                 AND coalesce(entry.news_state, 'opened') = 'opened' AND {seen} LIMIT 1)
             WHERE file.object NOT IN ({CLOSED}) AND file.name IS NOT NULL
             ORDER BY entry.sort_day DESC, entry.id DESC"
        ))?;
        let mut rows = found.query([person.to_bytes()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(NamedIn {
                name: row.get(0)?,
                born: row.get(1)?,
                object: id_in(row, 2)?,
                entry: id_in(row, 3)?,
                title: title(row, 4)?,
                when: date(row, 5)?,
            });
        }
        Ok(all)
    }
}

/// As the index of search asks: any of the words; several together are a phrase.
fn any_of(words: &[&str]) -> String {
    let quoted: Vec<_> = words.iter().map(|word| format!("\"{}\"", word.replace('"', " "))).collect();
    quoted.join(" OR ")
}

fn pages(rows: &mut rusqlite::Rows<'_>) -> Result<Vec<PageOf>, Error> {
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(PageOf {
            entry: id_in(row, 0)?,
            kind: from_word(row.get_ref(1)?.as_str()?)?,
            title: title(row, 2)?,
            when: date(row, 3)?,
            object: id_of(&row.get(4)?)?.ok_or(Error::RowUnreadable)?,
            page: row.get(5)?,
            text: row.get(6)?,
        });
    }
    Ok(all)
}

fn title(row: &Row<'_>, column: usize) -> Result<Line, Error> {
    Line::new(row.get_ref(column)?.as_str()?).map_err(|_| Error::RowUnreadable)
}

fn date(row: &Row<'_>, column: usize) -> Result<Option<PartialDate>, Error> {
    let date: Option<String> = row.get(column)?;
    date.map(|date| date.parse().map_err(|_| Error::RowUnreadable)).transpose()
}
