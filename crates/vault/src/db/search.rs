//! Full-text search over questions, records and the words of pages, kept right in the same transaction as the rows.

use super::reader::{Reader, visible};
use super::shape::Entity;
use super::snapshot::{from_word, id_in};
use crate::Error;
use record::{Entry, EntryId, EntryKind, Line, ObjectId, PartialDate, PersonId, QuestionId, Text};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// Up to this many matches are ranked by relevance. More are shown newest first, which costs the same however many there are.
const RANKED: i64 = 500;
/// Words of a query that count; nobody types more, and each one costs.
const WORDS: usize = 12;
/// Near words that are tried.
const NEAR: usize = 8;
/// Words around a match.
const SNIPPET: i64 = 24;
/// Bits of a rowid below the day.
const COUNTER_BITS: u32 = 32;

/// What a hit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HitKind {
    /// A question.
    Question(QuestionId),
    /// A thing of the records.
    Entry(EntryId, EntryKind),
    /// A page, counted from 1, of a file that belongs to an entry.
    Page(EntryId, EntryKind, ObjectId, u32),
}

/// Something found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// The question, or the title of the record. A question may be longer than a line and is cut.
    pub title: Line,
    /// Words before the match. When only the title matches, the first words.
    pub before: String,
    /// The words that match; empty when only the title does.
    pub matched: String,
    /// Words after the match.
    pub after: String,
    /// The date of the record.
    pub when: Option<PartialDate>,
}

/// Adds what search knows of a row that was just written.
pub(crate) fn add(connection: &Connection, entity: Entity, id: &[u8; 16]) -> Result<(), Error> {
    match entity {
        Entity::Question => insert(connection, "question", id, 0, day_of_id(id)),
        Entity::Entry => {
            let day = entry_day(connection, id)?;
            insert(connection, "entry", id, 0, day)?;
            move_pages(connection, id, day)
        }
        _ => Ok(()),
    }
}

/// Adds a new entry from what is in memory: the same words that `search_text` shows of its row, without asking for them.
pub(crate) fn add_entry(connection: &Connection, entry: &Entry) -> Result<(), Error> {
    let id = entry.id.to_bytes();
    if !entry.tags.is_empty() {
        return add(connection, Entity::Entry, &id);
    }
    let day = day_of(entry);
    let words = [
        entry.text.as_ref().map(Text::as_str),
        entry.by.as_ref().map(Line::as_str),
        entry.place.as_ref().map(Line::as_str),
    ];
    let body = words.into_iter().flatten().collect::<Vec<_>>().join("\n");
    let rowid = insert_row(connection, "entry", &id, 0, day)?;
    connection.prepare_cached("INSERT INTO search (rowid, title, body) VALUES (?1, ?2, ?3)")?.execute(params![
        rowid,
        entry.title.as_str(),
        body
    ])?;
    if entry.objects.is_empty() { Ok(()) } else { move_pages(connection, &id, day) }
}

/// Forgets a row that is about to change or go. The pages of its files stay: they show only through an entry.
pub(crate) fn remove(connection: &Connection, entity: Entity, id: &[u8; 16]) -> Result<(), Error> {
    match entity {
        Entity::Question | Entity::Entry => forget(connection, id, 0),
        _ => Ok(()),
    }
}

/// Adds a page that was just written.
pub(crate) fn add_page(connection: &Connection, object: &[u8; 16], page: u32) -> Result<(), Error> {
    let mut shown = connection.prepare_cached(
        "SELECT entry.id FROM entry_object JOIN entry ON entry.id = entry_object.entry WHERE object = ?1 LIMIT 1",
    )?;
    let day = match shown.query_row([object], |row| row.get(0)).optional()? {
        Some(entry) => entry_day(connection, &entry)?,
        None => day_of_id(object),
    };
    insert(connection, "page", object, page, day)
}

/// Forgets the pages of an object that is about to go.
pub(crate) fn remove_pages(connection: &Connection, object: &[u8; 16]) -> Result<(), Error> {
    for (page, _) in pages(connection, object)? {
        forget(connection, object, page)?;
    }
    Ok(())
}

/// Pages stand at the day of the entry that shows them.
fn move_pages(connection: &Connection, entry: &[u8; 16], day: i64) -> Result<(), Error> {
    let mut objects = connection.prepare_cached("SELECT object FROM entry_object WHERE entry = ?1")?;
    let objects = objects.query_map([entry], |row| row.get(0))?.collect::<rusqlite::Result<Vec<[u8; 16]>>>()?;
    for object in objects {
        for (page, rowid) in pages(connection, &object)? {
            if rowid >> COUNTER_BITS != day {
                forget(connection, &object, page)?;
                insert(connection, "page", &object, page, day)?;
            }
        }
    }
    Ok(())
}

fn pages(connection: &Connection, object: &[u8; 16]) -> Result<Vec<(u32, i64)>, Error> {
    let mut pages = connection.prepare_cached("SELECT page, id FROM search_row WHERE subject = ?1 AND page > 0")?;
    let pages = pages.query_map([object], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(pages.collect::<rusqlite::Result<_>>()?)
}

fn insert(connection: &Connection, kind: &str, subject: &[u8; 16], page: u32, day: i64) -> Result<(), Error> {
    let rowid = insert_row(connection, kind, subject, page, day)?;
    connection
        .prepare_cached(
            "INSERT INTO search (rowid, title, body) SELECT id, title, body FROM search_text WHERE id = ?1",
        )?
        .execute([rowid])?;
    Ok(())
}

/// The row that stands for a subject among the results, the newest of its day.
fn insert_row(connection: &Connection, kind: &str, subject: &[u8; 16], page: u32, day: i64) -> Result<i64, Error> {
    let first = day << COUNTER_BITS;
    let last = first | i64::from(u32::MAX);
    let next: i64 = connection
        .prepare_cached("SELECT coalesce(max(id) + 1, ?1) FROM search_row WHERE id BETWEEN ?1 AND ?2")?
        .query_row([first, last], |row| row.get(0))?;
    connection
        .prepare_cached("INSERT INTO search_row (id, kind, subject, page) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![next, kind, subject, page])?;
    Ok(next)
}

/// FTS5 must be shown the very words it is to forget, so this comes before the row changes.
fn forget(connection: &Connection, subject: &[u8; 16], page: u32) -> Result<(), Error> {
    let mut find = connection.prepare_cached("SELECT id FROM search_row WHERE subject = ?1 AND page = ?2")?;
    let Some(rowid) = find.query_row(params![subject, page], |row| row.get::<_, i64>(0)).optional()? else {
        return Ok(());
    };
    connection
        .prepare_cached(
            "INSERT INTO search (search, rowid, title, body) SELECT 'delete', id, title, body FROM search_text WHERE id = ?1",
        )?
        .execute([rowid])?;
    connection.prepare_cached("DELETE FROM search_row WHERE id = ?1")?.execute([rowid])?;
    Ok(())
}

/// The day of the record; without one, the day it was added, so that a letter of today is not the last to be found.
fn entry_day(connection: &Connection, id: &[u8; 16]) -> Result<i64, Error> {
    let mut day = connection.prepare_cached("SELECT sort_day FROM entry WHERE id = ?1")?;
    let day: i64 = day.query_row([id], |row| row.get(0))?;
    Ok(if day == 0 { day_of_id(id) } else { day })
}

/// The day an entry will have in search.
pub(crate) fn day_of(entry: &Entry) -> i64 {
    entry.when.map_or_else(|| day_of_id(&entry.id.to_bytes()), |when| when.sort_key().into())
}

/// The UTC day an id was made, in eight digits (RFC 9562, 5.7: the first 48 bits are milliseconds since 1970).
fn day_of_id(id: &[u8; 16]) -> i64 {
    let ms = id.iter().take(6).fold(0_i64, |ms, byte| ms << 8 | i64::from(*byte));
    eight_digits(ms / 86_400_000)
}

/// Days since 1970 to a date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days).
fn eight_digits(days: i64) -> i64 {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let of_era = z.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    year * 10_000 + month * 100 + day
}

/// Runs of letters and digits.
fn words_of(typed: &str) -> impl Iterator<Item = &str> {
    typed.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// What a person typed as an FTS5 query: each run of letters and digits a quoted prefix, all of which must match. Nothing
/// typed is ever syntax. `None` when there is no letter or digit.
fn query_of(typed: &str) -> Option<String> {
    let prefixes: Vec<String> = words_of(typed).take(WORDS).map(|word| format!("\"{word}\"*")).collect();
    (!prefixes.is_empty()).then(|| prefixes.join(" "))
}

/// The person's matches, `search` outermost so that "newest first" stops as soon as there are enough. What may hold news and was
/// not opened is not found, by any of its words.
fn visible_matches() -> String {
    let (entry, shown) = (visible("e"), visible("shown"));
    format!(
        "FROM search
    CROSS JOIN search_row AS r ON r.id = search.rowid
    LEFT JOIN question AS q ON r.kind = 'question' AND q.id = r.subject
    LEFT JOIN entry AS e ON e.id = CASE r.kind
      WHEN 'entry' THEN r.subject
      WHEN 'page' THEN (
        SELECT shown.id FROM entry_object JOIN entry AS shown ON shown.id = entry_object.entry
        WHERE entry_object.object = r.subject AND shown.person = ?2 AND {shown}
        LIMIT 1)
      END
    WHERE search MATCH ?1 AND (q.person = ?2 OR (e.person = ?2
      AND (e.news_state IS NULL OR e.news_state = 'opened') AND {entry}))"
    )
}

impl Reader<'_> {
    /// Finds what a person typed among one person's records, at most `limit`: by relevance when there are few matches, else
    /// newest first. Words match from their beginning, without accents or capitals.
    pub fn search(&self, person: PersonId, typed: &str, limit: u32) -> Result<Vec<Hit>, Error> {
        let Some(query) = query_of(typed) else { return Ok(Vec::new()) };
        let matches: i64 = self
            .connection
            .prepare_cached("SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ?1 LIMIT ?2)")?
            .query_row(params![query, RANKED + 1], |row| row.get(0))?;
        // A word in the title weighs as much as five in the text.
        let order = if matches > RANKED { "search.rowid DESC" } else { "bm25(search, 5.0, 1.0), search.rowid DESC" };
        let sql = format!(
            "SELECT r.kind, r.subject, r.page, e.id, e.kind, e.date, substr(coalesce(e.title, q.text), 1, 300),
               snippet(search, 1, char(1), char(2), '…', {SNIPPET})
             {} ORDER BY {order} LIMIT ?3",
            visible_matches()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![query, person.to_bytes(), limit])?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            hits.push(hit(row)?);
        }
        Ok(hits)
    }
}

impl Reader<'_> {
    /// What a person may have meant by words that find nothing: the same words, those that search does not know exchanged for near
    /// ones that find something. `None` when no near words do.
    pub fn near(&self, person: PersonId, typed: &str) -> Result<Option<String>, Error> {
        let mut near = Vec::new();
        for word in words_of(typed).take(WORDS) {
            let folded = record::folded(word);
            near.push(if self.finds(person, word)? {
                word.to_owned()
            } else {
                match self.near_word(person, &folded)? {
                    Some(better) => better,
                    None => return Ok(None),
                }
            });
        }
        let near = near.join(" ");
        Ok(if !near.is_empty() && self.finds(person, &near)? { Some(near) } else { None })
    }

    fn finds(&self, person: PersonId, typed: &str) -> Result<bool, Error> {
        Ok(!self.search(person, typed, 1)?.is_empty())
    }

    /// The nearest word that finds something: fewest letters apart, then the one in most records.
    fn near_word(&self, person: PersonId, word: &str) -> Result<Option<String>, Error> {
        let length = word.chars().count();
        // One letter wrong in a short word, two in a long one; in a word of three letters any change makes another word.
        let most = match length {
            0..=3 => return Ok(None),
            4..=7 => 1,
            _ => 2,
        };
        let mut known = self
            .connection
            .prepare_cached("SELECT term, doc FROM search_words WHERE length(term) BETWEEN ?1 AND ?2")?;
        let least = i64::try_from(length - most).unwrap_or(0);
        let longest = i64::try_from(length + most).unwrap_or(0);
        let mut rows = known.query([least, longest])?;
        let mut near: Vec<(usize, i64, String)> = Vec::new();
        while let Some(row) = rows.next()? {
            let term = row.get_ref(0)?.as_str()?;
            let apart = strsim::osa_distance(word, term);
            if apart <= most {
                near.push((apart, -row.get::<_, i64>(1)?, term.to_owned()));
            }
        }
        near.sort_unstable();
        near.truncate(NEAR);
        for (.., term) in near {
            // The index knows words of hidden records too: only a word that finds something this person sees is said.
            if self.finds(person, &term)? {
                return Ok(Some(term));
            }
        }
        Ok(None)
    }
}

fn hit(row: &Row<'_>) -> Result<Hit, Error> {
    let kind = match row.get_ref(0)?.as_str()? {
        "question" => HitKind::Question(id_in(row, 1)?),
        "entry" => HitKind::Entry(id_in(row, 3)?, from_word(row.get_ref(4)?.as_str()?)?),
        _ => HitKind::Page(id_in(row, 3)?, from_word(row.get_ref(4)?.as_str()?)?, id_in(row, 1)?, row.get(2)?),
    };
    let title = Line::cut(row.get_ref(6)?.as_str()?).ok_or(Error::RowUnreadable)?;
    let when = row.get::<_, Option<String>>(5)?;
    let when = when.map(|date| date.parse().map_err(|_| Error::RowUnreadable)).transpose()?;
    let (before, matched, after) = split(row.get_ref(7)?.as_str()?);
    Ok(Hit { kind, title, before, matched, after, when })
}

/// Splits a snippet at the first marked match. The marks are control characters, which no stored text has.
fn split(snippet: &str) -> (String, String, String) {
    let plain = |text: &str| text.replace(['\u{1}', '\u{2}'], "");
    let (before, rest) = snippet.split_once('\u{1}').unwrap_or((snippet, ""));
    let (matched, after) = rest.split_once('\u{2}').unwrap_or((rest, ""));
    (before.to_owned(), plain(matched), plain(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        assert_eq!([0, 11_016, 19_782, 20_780].map(eight_digits), [19_700_101, 20_000_229, 20_240_229, 20_261_123]);
    }

    #[test]
    fn nothing_typed_is_syntax() {
        assert_eq!(query_of(" \"*-^:()' \0"), None);
        assert_eq!(query_of("PSA OR (5,5"), Some("\"PSA\"* \"OR\"* \"5\"* \"5\"*".to_owned()));
        assert_eq!(query_of(&"a ".repeat(100)).map(|query| query.matches('a').count()), Some(WORDS));
    }

    #[test]
    fn a_snippet_splits_at_its_first_match() {
        let parts = split("a \u{1}b\u{2} c \u{1}d\u{2}");
        assert_eq!(parts, ("a ".to_owned(), "b".to_owned(), " c d".to_owned()));
        assert_eq!(split("no match"), ("no match".to_owned(), String::new(), String::new()));
    }
}
