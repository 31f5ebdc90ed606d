//! Results by kind: which kinds there are, and all results of some of them.

use super::reader::{Reader, visible};
use super::snapshot::{from_json, from_word, id_in, id_of, to_word};
use crate::Error;
use record::{Code, EntryId, EntryKind, Line, Measured, ObjectId, PartialDate, PersonId};
use rusqlite::types::Value;
use rusqlite::{Row, params};

/// As the index `entry_by_measure` has it, word for word.
const SORT: &str =
    "CASE WHEN measured = '[]' OR standing <> 'fact' THEN 0 WHEN instr(measured, '{\"name\":') > 0 THEN 2 ELSE 1 END";

/// Results that are called the same and have the same codes. Results only: what says that something is so, and has values.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultKind {
    /// What they are.
    pub kind: EntryKind,
    /// What they are called.
    pub title: Line,
    /// Their codes.
    pub codes: Vec<Code>,
    /// Whether some of the values have names of their own.
    pub has_parts: bool,
    /// How many of them may be shown.
    pub count: u64,
    /// How many may hold news and were not opened.
    pub closed: u64,
    /// The last one that may be shown.
    pub last: Option<EntryId>,
    stored_codes: String,
    last_day: i64,
}

/// One result, with what is shown of it over time.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultRow {
    /// Its id.
    pub id: EntryId,
    /// What it is called.
    pub title: Line,
    /// When it was.
    pub when: Option<PartialDate>,
    /// Its values.
    pub measured: Vec<Measured>,
    /// Whether it may hold news and was not opened: its words and values are for nobody's eyes.
    pub closed: bool,
    /// "Leave out of prints and shared files".
    pub left_out: bool,
    /// The file it was read from, and the page.
    pub source: Option<(ObjectId, Option<u32>)>,
}

impl Reader<'_> {
    /// Which kinds of results a person has.
    pub fn result_kinds(&self, person: PersonId) -> Result<Vec<ResultKind>, Error> {
        // Row by row along an index that holds all that is asked for; counting in SQL would look at the entries (SQLite uses an index
        // on an expression as a covering one only where nothing is counted).
        let seen = visible("entry");
        let sql = format!(
            "SELECT kind, {SORT}, title, codes, coalesce(news_state, 'opened') <> 'opened', sort_day, id
             FROM entry INDEXED BY entry_by_measure
             WHERE person = ?1 AND kind IN ('lab_result', 'vital_sign', 'finding') AND {SORT} > 0 AND {seen}
             ORDER BY kind, {SORT}, title, codes, news_state, sort_day"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([person.to_bytes()])?;
        let mut kinds: Vec<ResultKind> = Vec::new();
        let mut word = String::new();
        while let Some(row) = rows.next()? {
            let (kind, parts, title, codes) = (
                row.get_ref(0)?.as_str()?,
                row.get::<_, i64>(1)? == 2,
                row.get_ref(2)?.as_str()?,
                row.get_ref(3)?.as_str()?,
            );
            let same = kinds.last().is_some_and(|last| {
                last.has_parts == parts && last.title.as_str() == title && last.stored_codes == codes && word == kind
            });
            if !same {
                kinds.push(ResultKind {
                    kind: from_word(kind)?,
                    title: Line::new(title).map_err(|_| Error::RowUnreadable)?,
                    codes: from_json(codes)?,
                    has_parts: parts,
                    count: 0,
                    closed: 0,
                    last: None,
                    stored_codes: codes.to_owned(),
                    last_day: -1,
                });
                kind.clone_into(&mut word);
            }
            let Some(last) = kinds.last_mut() else { continue };
            if row.get(4)? {
                last.closed += 1;
                continue;
            }
            last.count += 1;
            let day = row.get(5)?;
            if day >= last.last_day {
                (last.last_day, last.last) = (day, Some(id_in(row, 6)?));
            }
        }
        Ok(kinds)
    }

    /// All results of one kind, the earliest first, those without a day before them; those that were not opened too.
    pub fn results_of(&self, person: PersonId, of: &ResultKind) -> Result<Vec<ResultRow>, Error> {
        let seen = visible("entry");
        let sql = format!(
            "SELECT {COLUMNS} FROM entry INDEXED BY entry_by_measure {SOURCE}
             WHERE entry.person = ?1 AND kind = ?2 AND {SORT} = ?3 AND title = ?4 AND codes = ?5 AND {seen}
             ORDER BY sort_day, entry.id"
        );
        let parts = if of.has_parts { 2 } else { 1 };
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![
            person.to_bytes(),
            to_word(&of.kind)?,
            parts,
            of.title.as_str(),
            of.stored_codes
        ])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(result_row(row)?);
        }
        Ok(all)
    }

    /// One result.
    pub fn result(&self, id: EntryId) -> Result<Option<ResultRow>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM entry {SOURCE} WHERE entry.id = ?1 AND {}", visible("entry"));
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([id.to_bytes()])?;
        rows.next()?.map(result_row).transpose()
    }
}

const COLUMNS: &str =
    "entry.id, title, date, measured, coalesce(news_state, 'opened') <> 'opened', left_out, read.object, read.page";
const SOURCE: &str = "LEFT JOIN entry_source AS read ON read.entry = entry.id AND read.position = 0";

fn result_row(row: &Row<'_>) -> Result<ResultRow, Error> {
    let when = row.get::<_, Option<String>>(2)?;
    let object: Option<ObjectId> = id_of(&row.get::<_, Value>(6)?)?;
    let page: Option<u32> = row.get(7)?;
    Ok(ResultRow {
        id: id_in(row, 0)?,
        title: Line::new(row.get_ref(1)?.as_str()?).map_err(|_| Error::RowUnreadable)?,
        when: when.map(|date| date.parse().map_err(|_| Error::RowUnreadable)).transpose()?,
        measured: from_json(row.get_ref(3)?.as_str()?)?,
        closed: row.get(4)?,
        left_out: row.get(5)?,
        source: object.map(|object| (object, page)),
    })
}
