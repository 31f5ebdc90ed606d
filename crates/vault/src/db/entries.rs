//! The health record: entries, pages of them newest first, how many there are of each kind.

use super::reader::{Reader, visible};
use super::shape::Entity;
use super::snapshot::{ListRow, Snapshot, blob, from_json, from_word, id_in, id_of, to_word};
use super::stored::Stored;
use crate::Error;
use record::{
    Entry, EntryId, EntryKind, ImportId, Line, Measured, News, ObjectId, PartialDate, PersonId, Pointer, Source,
    Standing,
};
use rusqlite::types::Value;
use rusqlite::{Params, Row, params};
use std::collections::{BTreeMap, HashSet};

impl Stored for Entry {
    type Id = EntryId;
    const ENTITY: Entity = Entity::Entry;

    fn id(&self) -> EntryId {
        self.id
    }

    fn snapshot(&self) -> Result<Snapshot, Error> {
        let objects = self.objects.iter().map(|object| vec![blob(*object)]).collect();
        let sources = self.sources.iter().map(source_row).collect();
        Snapshot::default()
            .with_id("person", Some(self.person))
            .with_line("title", Some(&self.title))
            .with_date("date", self.when)
            .with("sort_day", self.when.map_or(0, |when| when.sort_key()))
            .with_date("end_date", self.end)
            .with_line("by_whom", self.by.as_ref())
            .with_line("place", self.place.as_ref())
            .with_line("status", self.status.as_ref())
            .with_text("text", self.text.as_ref())
            .with("left_out", self.left_out)
            .with("to_sort", self.to_sort)
            .with("news_kind", self.news.map(|news| to_word(&news.kind)).transpose()?)
            .with("news_state", self.news.map(|news| to_word(&news.state)).transpose()?)
            .with_list("entry_object", objects)
            .with_list("entry_source", sources)
            .with_json("codes", &self.codes)?
            .with_json("measured", &self.measured)?
            .with_json("tags", &self.tags)?
            .with_some_json("diary", self.diary.as_ref())?
            .with_some_json("study", self.study.as_ref())?
            .with_json("looks", &self.looks)?
            .with_word("kind", &self.kind)?
            .with_word("standing", &self.standing)
    }

    fn from_snapshot(id: EntryId, row: &Snapshot) -> Result<Self, Error> {
        let objects = row.list("entry_object").iter().map(|object| match object.as_slice() {
            [object] => id_of(object)?.ok_or(Error::RowUnreadable),
            _ => Err(Error::RowUnreadable),
        });
        Ok(Self {
            id,
            person: row.id("person")?.ok_or(Error::RowUnreadable)?,
            kind: row.word("kind")?,
            title: row.line("title")?.ok_or(Error::RowUnreadable)?,
            standing: row.word("standing")?,
            when: row.date("date")?,
            end: row.date("end_date")?,
            by: row.line("by_whom")?,
            place: row.line("place")?,
            status: row.line("status")?,
            text: row.text("text")?,
            codes: row.json("codes")?,
            measured: row.json("measured")?,
            study: row.some_json("study")?,
            diary: row.some_json("diary")?,
            tags: row.json("tags")?,
            left_out: row.flag("left_out")?,
            news: news(row.str("news_kind")?, row.str("news_state")?)?,
            sources: row.list("entry_source").iter().map(|source| source_of(source)).collect::<Result<_, _>>()?,
            objects: objects.collect::<Result<Vec<ObjectId>, _>>()?,
            looks: row.json("looks")?,
            to_sort: row.flag("to_sort")?,
        })
    }
}

fn news(kind: Option<&str>, state: Option<&str>) -> Result<Option<News>, Error> {
    kind.zip(state).map(|(kind, state)| Ok(News { kind: from_word(kind)?, state: from_word(state)? })).transpose()
}

fn source_row(source: &Source) -> ListRow {
    let (page, path) = match &source.pointer {
        Pointer::Whole => (None, None),
        Pointer::Page { page } => (Some(*page), None),
        Pointer::Path { path } => (None, Some(path.as_str().to_owned())),
    };
    vec![blob(source.import), source.object.map_or(Value::Null, blob), page.into(), path.into()]
}

fn source_of(row: &[Value]) -> Result<Source, Error> {
    let [import, object, page, path] = row else { return Err(Error::RowUnreadable) };
    let pointer = match (page, path) {
        (Value::Null, Value::Null) => Pointer::Whole,
        (Value::Integer(page), Value::Null) => {
            Pointer::Page { page: u32::try_from(*page).map_err(|_| Error::RowUnreadable)? }
        }
        (Value::Null, Value::Text(path)) => Pointer::Path { path: Line::new(path).map_err(|_| Error::RowUnreadable)? },
        _ => return Err(Error::RowUnreadable),
    };
    Ok(Source { import: id_of(import)?.ok_or(Error::RowUnreadable)?, object: id_of(object)?, pointer })
}

/// An entry as a line of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct EntryRow {
    /// Its id.
    pub id: EntryId,
    /// What it is.
    pub kind: EntryKind,
    /// What it is called.
    pub title: Line,
    /// Whether it is so.
    pub standing: Standing,
    /// When it was or began.
    pub when: Option<PartialDate>,
    /// Where.
    pub place: Option<Line>,
    /// Measured values; several for a result with parts.
    pub measured: Vec<Measured>,
    /// How many files belong to it.
    pub files: u32,
    /// "Leave out of prints and shared files".
    pub left_out: bool,
    /// Whether it may say things that nobody has told the person yet.
    pub news: Option<News>,
    /// Whether it lies in the "to sort" tray.
    pub to_sort: bool,
    /// When it was added: milliseconds since 1970, from its id.
    pub added_ms: i64,
}

/// Which entries are wanted; what is none is not asked.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wanted<'a> {
    /// Of one kind.
    pub kind: Option<EntryKind>,
    /// At one place.
    pub place: Option<&'a str>,
    /// By one doctor.
    pub by: Option<&'a str>,
    /// With one tag.
    pub tag: Option<&'a str>,
    /// Of one year and before it.
    pub year: Option<u16>,
}

impl Wanted<'_> {
    /// What follows in a condition on `entry`, and the values of its places, counted from ?5.
    pub(super) fn clauses(&self) -> Result<(String, Vec<Value>), Error> {
        let text = |text: &str| Value::Text(text.to_owned());
        let asked = [
            ("kind = ", self.kind.map(|kind| to_word(&kind)).transpose()?.map(Value::Text)),
            ("place = ", self.place.map(text)),
            ("by_whom = ", self.by.map(text)),
            // The first half says to SQLite that an index of what has tags holds all that is asked for.
            (
                "tags <> '[]' AND EXISTS (SELECT 1 FROM json_each(entry.tags) WHERE json_each.value = ",
                self.tag.map(text),
            ),
        ];
        let (mut clauses, mut values) = (String::new(), Vec::new());
        for (condition, value) in asked.into_iter().filter_map(|(condition, value)| Some((condition, value?))) {
            values.push(value);
            let close = if condition.contains('(') { ")" } else { "" };
            clauses.push_str(&format!(" AND {condition}?{}{close}", values.len() + 4));
        }
        // What is kept back of a closed result is not to be found out by asking for it.
        if self.place.is_some() || self.by.is_some() || self.tag.is_some() {
            clauses.push_str(" AND coalesce(news_state, 'opened') = 'opened'");
        }
        Ok((clauses, values))
    }

    /// The table, and the way to it: along what occurs least often. Left alone, SQLite may go through all that a person has.
    pub(super) fn from(&self) -> &'static str {
        match (self.tag, self.place, self.by) {
            (Some(_), ..) => "entry INDEXED BY entry_tagged",
            (None, Some(_), _) => "entry INDEXED BY entry_by_place",
            (None, None, Some(_)) => "entry INDEXED BY entry_by_whom",
            _ => "entry",
        }
    }

    /// Where a piece begins: after a place, but not before the last day of the year that is wanted.
    pub(super) fn begin(&self, after: Option<Cursor>) -> (i64, Vec<u8>) {
        let year = self.year.map(|year| ((i64::from(year) + 1) * 10_000, Vec::new()));
        let after = after.map(|at| (at.sort_day.into(), at.id.to_bytes().to_vec()));
        year.into_iter().chain(after).min().unwrap_or((i64::MAX, Vec::new()))
    }
}

impl From<EntryKind> for Wanted<'_> {
    fn from(kind: EntryKind) -> Self {
        Self { kind: Some(kind), ..Self::default() }
    }
}

/// A place in a list: after this entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    pub(super) sort_day: u32,
    pub(super) id: EntryId,
}

impl EntryRow {
    /// The place after this row.
    pub fn cursor(&self) -> Cursor {
        Cursor { sort_day: self.when.map_or(0, PartialDate::sort_key), id: self.id }
    }
}

impl From<&Entry> for EntryRow {
    fn from(entry: &Entry) -> Self {
        Self {
            id: entry.id,
            kind: entry.kind,
            title: entry.title.clone(),
            standing: entry.standing,
            when: entry.when,
            place: entry.place.clone(),
            measured: entry.measured.clone(),
            files: u32::try_from(entry.objects.len()).unwrap_or(u32::MAX),
            left_out: entry.left_out,
            news: entry.news,
            to_sort: entry.to_sort,
            added_ms: made_at(entry.id.to_bytes()),
        }
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.sort_day, self.id)
    }
}

impl std::str::FromStr for Cursor {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let (day, id) = text.split_once('.').ok_or(Error::NotFound)?;
        let sort_day = day.parse().map_err(|_| Error::NotFound)?;
        Ok(Self { sort_day, id: id.parse().map_err(|_| Error::NotFound)? })
    }
}

pub(super) const ROW: &str = "id, kind, title, standing, date, place, measured, left_out,
    (SELECT count(*) FROM entry_object WHERE entry_object.entry = entry.id), news_kind, news_state, to_sort";

impl Reader<'_> {
    /// What an import brought of a person, in the order it was read; also what it found that was here before.
    pub fn entries_of(&self, import: ImportId, person: PersonId) -> Result<Vec<EntryId>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM entry WHERE person = ?2
               AND (import = ?1 OR id IN (SELECT subject FROM found_again WHERE import = ?1)
                    OR id IN (SELECT entry FROM entry_object JOIN import_file USING (object) WHERE import_file.import = ?1))
             ORDER BY id",
        )?;
        let mut rows = statement.query(params![import.to_bytes(), person.to_bytes()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(id_in(row, 0)?);
        }
        Ok(all)
    }

    /// The lines of a person's diary, the newest first.
    pub fn diary(&self, person: PersonId) -> Result<Vec<Entry>, Error> {
        self.select("person = ?1 AND kind = 'diary'", "sort_day DESC, id DESC", [person.to_bytes()])
    }

    /// The medicines and allergies of a person, as they stand in the records, the newest first.
    pub fn entries_whole(&self, person: PersonId, kind: EntryKind) -> Result<Vec<Entry>, Error> {
        self.select("person = ?1 AND kind = ?2", "sort_day DESC, id DESC", params![person.to_bytes(), to_word(&kind)?])
    }

    /// A page of a person's entries that are wanted: newest first, those without a date last, and within a date the
    /// last added first. `after` is the cursor of the last row of the page before.
    pub fn entries(
        &self,
        person: PersonId,
        wanted: &Wanted<'_>,
        after: Option<Cursor>,
        limit: u32,
    ) -> Result<Vec<EntryRow>, Error> {
        let (clauses, mut values) = wanted.clauses()?;
        let (seen, from) = (visible("entry"), wanted.from());
        let sql = format!(
            "SELECT {ROW} FROM {from} WHERE person = ?1 AND (sort_day, id) < (?2, ?3) {clauses} AND {seen}
             ORDER BY sort_day DESC, id DESC LIMIT ?4"
        );
        let (day, id) = wanted.begin(after);
        let mut all: Vec<Value> = vec![blob(person), day.into(), id.into(), limit.into()];
        all.append(&mut values);
        self.entry_rows(&sql, rusqlite::params_from_iter(all))
    }

    /// Every entry that shows.
    pub fn entry_ids(&self) -> Result<HashSet<EntryId>, Error> {
        let mut ids = self.connection.prepare(&format!("SELECT id FROM entry WHERE {}", visible("entry")))?;
        let mut rows = ids.query([])?;
        let mut all = HashSet::new();
        while let Some(row) = rows.next()? {
            all.insert(id_in(row, 0)?);
        }
        Ok(all)
    }

    /// The entries a person added last, the newest first.
    pub fn last_added(&self, person: PersonId, limit: u32) -> Result<Vec<EntryRow>, Error> {
        let seen = visible("entry");
        let sql = format!("SELECT {ROW} FROM entry WHERE person = ?1 AND {seen} ORDER BY id DESC LIMIT ?2");
        self.entry_rows(&sql, params![person.to_bytes(), limit])
    }

    /// What lies in a person's "to sort" tray, the last added first, and how many there are in all.
    pub fn to_sort(&self, person: PersonId, limit: u32) -> Result<(Vec<EntryRow>, u64), Error> {
        let seen = visible("entry");
        let of = format!("FROM entry INDEXED BY entry_to_sort WHERE person = ?1 AND to_sort = 1 AND {seen}");
        let rows = self
            .entry_rows(&format!("SELECT {ROW} {of} ORDER BY id DESC LIMIT ?2"), params![person.to_bytes(), limit])?;
        let all: Option<i64> = self.one(&format!("SELECT count(*) {of}"), [person.to_bytes()])?;
        Ok((rows, all.and_then(|all| u64::try_from(all).ok()).unwrap_or(0)))
    }

    /// How many entries a person has of each kind that occurs.
    pub fn entry_counts(&self, person: PersonId) -> Result<BTreeMap<EntryKind, u64>, Error> {
        // Import by import along an index that holds all that is asked for: no entry is looked at.
        let mut counts = self.connection.prepare_cached(
            "SELECT kind, sum(n) FROM (
               SELECT kind, count(*) AS n FROM entry INDEXED BY entry_by_import
               WHERE import IS NULL AND person = ?1 GROUP BY kind
               UNION ALL
               SELECT entry.kind, count(*) FROM import CROSS JOIN entry INDEXED BY entry_by_import
                 ON entry.import = import.id AND entry.person = ?1
               WHERE import.state = 'kept' GROUP BY import.id, entry.kind
               UNION ALL
               -- What was taken back and shows all the same, because an import that is kept found it again.
               SELECT entry.kind, count(DISTINCT entry.id)
               FROM import AS back CROSS JOIN entry INDEXED BY entry_by_import ON entry.import = back.id AND entry.person = ?1
               WHERE back.state = 'taken_back' AND EXISTS (
                 SELECT 1 FROM found_again JOIN import ON import.id = found_again.import
                 WHERE found_again.subject = entry.id AND import.state = 'kept')
               GROUP BY back.id, entry.kind)
             GROUP BY kind",
        )?;
        let mut rows = counts.query([person.to_bytes()])?;
        let mut all = BTreeMap::new();
        while let Some(row) = rows.next()? {
            all.insert(from_word(row.get_ref(0)?.as_str()?)?, row.get(1)?);
        }
        Ok(all)
    }

    /// Whether a person has results that may hold news and were not opened.
    pub fn has_unopened(&self, person: PersonId) -> Result<bool, Error> {
        let seen = visible("entry");
        let sql = format!(
            "SELECT 1 FROM entry INDEXED BY entry_unopened
             WHERE person = ?1 AND news_state IN ('unopened', 'closed') AND {seen} LIMIT 1"
        );
        Ok(self.one::<i64>(&sql, [person.to_bytes()])?.is_some())
    }

    /// Whether something that was read from a file, or shows it, may hold news and is closed.
    pub fn holds_closed(&self, person: PersonId, object: ObjectId) -> Result<bool, Error> {
        let seen = visible("entry");
        let sql = format!(
            "SELECT 1 FROM entry INDEXED BY entry_unopened
             WHERE person = ?1 AND news_state IN ('unopened', 'closed') AND {seen}
               AND (EXISTS (SELECT 1 FROM entry_object AS own WHERE own.entry = entry.id AND own.object = ?2)
                    OR EXISTS (SELECT 1 FROM entry_source AS read WHERE read.entry = entry.id AND read.object = ?2))
             LIMIT 1"
        );
        Ok(self.one::<i64>(&sql, params![person.to_bytes(), object.to_bytes()])?.is_some())
    }

    /// Whether something of these bytes is shown in a person's records: then taking the same file in again brings nothing new. Results
    /// that were typed from a paper or made of a table do not stand for it: the document itself must show.
    pub fn shows_object(&self, person: PersonId, object: ObjectId) -> Result<bool, Error> {
        // From the file to its entries: the other way round, each file of an import would look at everything the person has.
        let seen = visible("entry");
        let sql = format!(
            "SELECT 1 FROM entry_object INDEXED BY entry_object_by_object CROSS JOIN entry ON entry.id = entry_object.entry
             WHERE entry_object.object = ?2 AND entry.person = ?1 AND {seen}
             UNION ALL
             SELECT 1 FROM entry_source INDEXED BY entry_source_object CROSS JOIN entry ON entry.id = entry_source.entry
             WHERE entry_source.object = ?2 AND entry.person = ?1 AND {seen}
               AND NOT EXISTS (SELECT 1 FROM object WHERE object.id = ?2 AND (media_type GLOB 'image/*' OR media_type GLOB 'text/*'
                 OR media_type IN ('application/pdf', 'application/rtf',
                   'application/vnd.openxmlformats-officedocument.wordprocessingml.document')))
             LIMIT 1"
        );
        Ok(self.one::<i64>(&sql, params![person.to_bytes(), object.to_bytes()])?.is_some())
    }

    fn entry_rows(&self, sql: &str, values: impl Params) -> Result<Vec<EntryRow>, Error> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(values)?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(entry_row(row)?);
        }
        Ok(all)
    }
}

pub(super) fn entry_row(row: &Row<'_>) -> Result<EntryRow, Error> {
    let id: EntryId = id_in(row, 0)?;
    let when = row.get::<_, Option<String>>(4)?;
    let place = row.get::<_, Option<String>>(5)?;
    Ok(EntryRow {
        id,
        kind: from_word(row.get_ref(1)?.as_str()?)?,
        title: Line::new(row.get_ref(2)?.as_str()?).map_err(|_| Error::RowUnreadable)?,
        standing: from_word(row.get_ref(3)?.as_str()?)?,
        when: when.map(|date| date.parse().map_err(|_| Error::RowUnreadable)).transpose()?,
        place: place.map(|place| Line::new(&place).map_err(|_| Error::RowUnreadable)).transpose()?,
        measured: from_json(row.get_ref(6)?.as_str()?)?,
        left_out: row.get(7)?,
        news: news(row.get_ref(9)?.as_str_or_null()?, row.get_ref(10)?.as_str_or_null()?)?,
        files: row.get(8)?,
        to_sort: row.get(11)?,
        added_ms: made_at(id.to_bytes()),
    })
}

/// Milliseconds since 1970 at which a UUIDv7 was made.
fn made_at(id: [u8; 16]) -> i64 {
    id.iter().take(6).fold(0, |ms, byte| ms << 8 | i64::from(*byte))
}
