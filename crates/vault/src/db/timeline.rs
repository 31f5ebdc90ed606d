//! Records and appointments by day, and what records can be chosen by.

use super::entries::{Cursor, EntryRow, ROW, Wanted, entry_row};
use super::reader::{Reader, visible};
use super::snapshot::blob;
use crate::Error;
use record::{Appointment, AppointmentId, EntryId, Line, PartialDate, PersonId};
use rusqlite::types::Value;
use rusqlite::{Row, params, params_from_iter};

/// How much is read of what an entry says, in characters: more than a list shows.
const SAYS: u32 = 400;

/// An entry as a line of the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct TimelineRow {
    /// As in every list.
    pub row: EntryRow,
    /// When it ended.
    pub end: Option<PartialDate>,
    /// By whom.
    pub by: Option<Line>,
    /// The beginning of what it says; none of what is closed, or lies in the "to sort" tray.
    pub says: Option<String>,
}

impl Cursor {
    /// The place after an appointment: its id is of the same kind of number.
    pub fn after_appointment(day: Option<PartialDate>, id: AppointmentId) -> Option<Self> {
        let id = EntryId::from_bytes(id.to_bytes()).ok()?;
        Some(Self { sort_day: day.map_or(0, PartialDate::sort_key), id })
    }

    /// What both lists are in order of: the greatest comes first.
    pub fn order(&self) -> (u32, [u8; 16]) {
        (self.sort_day, self.id.to_bytes())
    }
}

impl Reader<'_> {
    /// A piece of a person's records that are wanted, in the order of [`entries`](Self::entries).
    pub fn timeline(
        &self,
        person: PersonId,
        wanted: &Wanted<'_>,
        after: Option<Cursor>,
        limit: u32,
    ) -> Result<Vec<TimelineRow>, Error> {
        let (clauses, mut values) = wanted.clauses()?;
        let (seen, from) = (visible("entry"), wanted.from());
        let sql = format!(
            "SELECT {ROW}, end_date, by_whom,
                    CASE WHEN to_sort = 0 AND coalesce(news_state, 'opened') = 'opened' THEN substr(text, 1, {SAYS}) END
             FROM {from} WHERE person = ?1 AND (sort_day, id) < (?2, ?3) {clauses} AND {seen}
             ORDER BY sort_day DESC, id DESC LIMIT ?4"
        );
        let (day, id) = wanted.begin(after);
        let mut all: Vec<Value> = vec![blob(person), day.into(), id.into(), limit.into()];
        all.append(&mut values);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(all))?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(timeline_row(row)?);
        }
        Ok(found)
    }

    /// A piece of a person's appointments that have a day, the last first.
    pub fn appointments_by_day(
        &self,
        person: PersonId,
        year: Option<u16>,
        after: Option<Cursor>,
        limit: u32,
    ) -> Result<Vec<Appointment>, Error> {
        let (day, id) = Wanted { year, ..Wanted::default() }.begin(after);
        self.select(
            "person = ?1 AND sort_day > 0 AND (sort_day, id) < (?2, ?3)",
            "sort_day DESC, id DESC LIMIT ?4",
            params![person.to_bytes(), day, id, limit],
        )
    }

    /// The years in which a person has a record or an appointment, the newest first.
    pub fn years(&self, person: PersonId) -> Result<Vec<u16>, Error> {
        let last = |table: &str| {
            let seen = visible(table);
            format!(
                "SELECT sort_day FROM {table} WHERE person = ?1 AND sort_day > 0 AND sort_day < ?2 AND {seen}
                 ORDER BY sort_day DESC LIMIT 1"
            )
        };
        let (entry, appointment) = (last("entry"), last("appointment"));
        let (mut below, mut years) = (i64::MAX, Vec::new());
        loop {
            let asked = params![person.to_bytes(), below];
            let day = self.one::<i64>(&entry, asked)?.max(self.one::<i64>(&appointment, asked)?);
            let Some(year) = day.and_then(|day| u16::try_from(day / 10_000).ok()) else { return Ok(years) };
            years.push(year);
            below = i64::from(year) * 10_000;
        }
    }

    /// The places that a person's records name, the most frequent first. What only closed results name is not among them.
    pub fn places(&self, person: PersonId, most: usize) -> Result<Vec<String>, Error> {
        self.named_by(person, "place", "entry_by_place", most)
    }

    /// By whom a person's records are, in the same way.
    pub fn authors_named(&self, person: PersonId, most: usize) -> Result<Vec<String>, Error> {
        self.named_by(person, "by_whom", "entry_by_whom", most)
    }

    /// A person's own tags, in the same way.
    pub fn tags(&self, person: PersonId, most: usize) -> Result<Vec<String>, Error> {
        let seen = visible("entry");
        let mut tags = self.connection.prepare_cached(&format!(
            "SELECT json_each.value FROM entry INDEXED BY entry_tagged, json_each(entry.tags)
             WHERE person = ?1 AND tags <> '[]' AND coalesce(news_state, 'opened') = 'opened' AND {seen}
             GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?2"
        ))?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let tags = tags.query_map(params![person.to_bytes(), most], |row| row.get(0))?;
        Ok(tags.collect::<rusqlite::Result<_>>()?)
    }

    /// Counted along an index that holds all that is asked for; then each is looked up once, to see whether an open record names it.
    fn named_by(&self, person: PersonId, column: &str, index: &str, most: usize) -> Result<Vec<String>, Error> {
        let seen = visible("entry");
        let mut counted = self.connection.prepare_cached(&format!(
            "SELECT {column} FROM entry INDEXED BY {index} WHERE person = ?1 AND {column} IS NOT NULL
             GROUP BY {column} ORDER BY count(*) DESC, {column}"
        ))?;
        let open = format!(
            "SELECT 1 FROM entry INDEXED BY {index}
             WHERE person = ?1 AND {column} = ?2 AND coalesce(news_state, 'opened') = 'opened' AND {seen} LIMIT 1"
        );
        let mut rows = counted.query([person.to_bytes()])?;
        let mut named = Vec::new();
        while let Some(row) = rows.next()?
            && named.len() < most
        {
            let name: String = row.get(0)?;
            if self.one::<i64>(&open, params![person.to_bytes(), name])?.is_some() {
                named.push(name);
            }
        }
        Ok(named)
    }
}

fn timeline_row(row: &Row<'_>) -> Result<TimelineRow, Error> {
    let end: Option<String> = row.get(12)?;
    let by: Option<String> = row.get(13)?;
    Ok(TimelineRow {
        row: entry_row(row)?,
        end: end.map(|end| end.parse().map_err(|_| Error::RowUnreadable)).transpose()?,
        by: by.map(|by| Line::new(&by).map_err(|_| Error::RowUnreadable)).transpose()?,
        says: row.get(14)?,
    })
}
