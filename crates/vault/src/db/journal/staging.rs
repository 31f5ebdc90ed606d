//! What an import finds: written in batches that nobody sees, then kept, all of it, by one small change.

use super::{Action, Label, StepId, Writer, rows};
use crate::Error;
use crate::db::import_files::{FileDone, finish};
use crate::db::shape::Entity;
use crate::db::snapshot::{Id, blob, id_in};
use crate::db::stored::Stored;
use crate::db::{Database, imports::PageText, search};
use record::{Appointment, AuthorId, CareContact, Entry, ImportId, ObjectId, PersonId, Pointer, Source};
use rusqlite::{Connection, OptionalExtension, params};

/// Rows written in one transaction. More would hold up somebody who is writing a question meanwhile.
const ROWS: usize = 1_000;

/// Something an import found.
#[derive(Debug, Clone)]
pub struct Staged<T> {
    /// It.
    pub noun: T,
    /// What its source says, hashed: the same for the same thing in another file. None: never the same as anything.
    pub fingerprint: Option<[u8; 16]>,
    /// Which of the people of the import it is about, where that is said.
    pub patient: Option<u32>,
    /// Where it was read, to be kept beside what is there when it is there already.
    pub source: Option<Source>,
}

impl<T> From<T> for Staged<T> {
    fn from(noun: T) -> Self {
        Self { noun, fingerprint: None, patient: None, source: None }
    }
}

/// Part of what an import found.
#[derive(Debug, Clone, Default)]
pub struct Batch {
    /// Doctors, places.
    pub contacts: Vec<Staged<CareContact>>,
    /// Appointments.
    pub appointments: Vec<Staged<Appointment>>,
    /// Things of the health record.
    pub entries: Vec<Staged<Entry>>,
    /// Words of pages. The object they belong to must be stored, and the entry that shows it should come in the same batch
    /// or before, because its date places the page among the search results.
    pub pages: Vec<PageText>,
}

impl Batch {
    /// How many rows.
    pub fn len(&self) -> usize {
        self.contacts.len() + self.appointments.len() + self.entries.len() + self.pages.len()
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What became of something an import found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Staging {
    /// It was new.
    New,
    /// It was there already, from another file; this file is one source more.
    Again,
    /// This very place of this file was read before, by an attempt that was cut short.
    Reread,
}

/// Makes what is written of a file once it is read, from what became of its last entries.
pub type Finish<'a> = &'a mut dyn FnMut(&[Staging]) -> FileDone;

impl Database {
    /// Begins an import for a person: nothing of it shows until `keep_import`.
    pub fn begin_import(&self, import: ImportId, person: PersonId, at_ms: i64) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            transaction
                .prepare_cached("INSERT INTO import (id, person, at, state) VALUES (?1, ?2, ?3, 'staged')")?
                .execute(params![import.to_bytes(), person.to_bytes(), at_ms])?;
            Ok(())
        })
    }

    /// Writes a batch, in as few transactions of at most 1,000 rows as it needs, and answers what became of each entry, in their
    /// order. `done` makes what is written with the last rows of a file, knowing what became of them. `NotFound` unless the
    /// import is staged.
    pub fn stage(&self, import: ImportId, batch: &Batch, mut done: Option<Finish<'_>>) -> Result<Vec<Staging>, Error> {
        // In the order of search: FTS5 writes out what it has gathered whenever a rowid is smaller than the one before.
        let mut order: Vec<usize> = (0..batch.entries.len()).collect();
        order.sort_by_cached_key(|at| batch.entries.get(*at).map(|entry| search::day_of(&entry.noun)));
        let work = batch
            .contacts
            .iter()
            .map(Work::Contact)
            .chain(batch.appointments.iter().map(Work::Appointment))
            .chain(order.iter().filter_map(|at| Some(Work::Entry(*at, batch.entries.get(*at)?))))
            .chain(batch.pages.iter().map(Work::Page));
        let mut work = work.peekable();
        let mut became = vec![Staging::New; batch.entries.len()];
        loop {
            self.unjournaled(|transaction| {
                must_be_staged(transaction, import)?;
                for one in work.by_ref().take(ROWS) {
                    one.stage(transaction, import, &mut became)?;
                }
                match &mut done {
                    Some(done) if work.peek().is_none() => finish(transaction, import, &done(&became)),
                    _ => Ok(()),
                }
            })?;
            if work.peek().is_none() {
                return Ok(became);
            }
        }
    }

    /// Shows what an import found: one transaction and one change, whatever its size. `report` is the app's own JSON.
    pub fn keep_import(
        &self,
        import: ImportId,
        report: &str,
        author: Option<AuthorId>,
        at_ms: i64,
    ) -> Result<StepId, Error> {
        let action = Action { author, at_ms, label: Label::ImportKept };
        self.write(action, |writer| writer.keep_import(import, report)).map(|((), step)| step)
    }

    /// Notes what must be asked before a staged import is kept, as the app's own JSON. It waits, also over a restart.
    pub fn ask_about_import(&self, import: ImportId, report: &str) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            must_be_staged(transaction, import)?;
            transaction
                .prepare_cached("UPDATE import SET report = ?2 WHERE id = ?1")?
                .execute(params![import.to_bytes(), report])?;
            Ok(())
        })
    }

    /// Writes the words of pages of a file that is kept already: after its password opened it.
    pub fn add_pages(&self, pages: &[PageText]) -> Result<(), Error> {
        for some in pages.chunks(ROWS) {
            self.unjournaled(|transaction| some.iter().try_for_each(|page| stage_page(transaction, page)))?;
        }
        Ok(())
    }

    /// Hides everything an import brought, until the step is undone.
    pub fn take_back_import(&self, import: ImportId, author: Option<AuthorId>, at_ms: i64) -> Result<StepId, Error> {
        let action = Action { author, at_ms, label: Label::ImportTakenBack };
        self.write(action, |writer| writer.set_import_state(import, "taken_back")).map(|((), step)| step)
    }

    /// Removes an import that is not kept, rows and all, and names the objects that nothing else uses, for `Objects::remove`.
    pub fn discard_import(&self, import: ImportId) -> Result<Vec<ObjectId>, Error> {
        for entity in [Entity::Entry, Entity::Appointment, Entity::CareContact] {
            while self.unjournaled(|transaction| discard_some(transaction, import, entity))? == ROWS {}
        }
        self.unjournaled(|transaction| {
            must_not_be_kept(transaction, import)?;
            let objects = unused_objects(transaction, import)?;
            transaction.execute("DELETE FROM found_again WHERE import = ?1", [import.to_bytes()])?;
            transaction.execute("DELETE FROM import_file WHERE import = ?1", [import.to_bytes()])?;
            transaction.execute("DELETE FROM import WHERE id = ?1", [import.to_bytes()])?;
            Ok(objects)
        })
    }
}

impl Writer<'_> {
    /// Shows what a staged import found, in a step that may do more.
    pub fn keep_import(&mut self, import: ImportId, report: &str) -> Result<(), Error> {
        must_be_staged(self.transaction, import)?;
        self.transaction
            .prepare_cached("UPDATE import SET report = ?2 WHERE id = ?1")?
            .execute(params![import.to_bytes(), report])?;
        self.set_import_state(import, "kept")
    }

    fn set_import_state(&mut self, import: ImportId, state: &str) -> Result<(), Error> {
        let old = rows::read(self.transaction, Entity::Import, &import.bytes())?.ok_or(Error::NotFound)?;
        let new = old.clone().with("state", state.to_owned());
        match old.differing(&new) {
            Some((before, after)) => self.update(Entity::Import, import.bytes(), &before, &after),
            None => Ok(()),
        }
    }
}

pub(crate) fn must_be_staged(connection: &Connection, import: ImportId) -> Result<(), Error> {
    let mut staged = connection.prepare_cached("SELECT 1 FROM import WHERE id = ?1 AND state = 'staged'")?;
    staged.query_row([import.to_bytes()], |_| Ok(())).optional()?.ok_or(Error::NotFound)
}

/// What shows is never discarded.
fn must_not_be_kept(connection: &Connection, import: ImportId) -> Result<(), Error> {
    let mut hidden = connection.prepare_cached("SELECT 1 FROM import WHERE id = ?1 AND state <> 'kept'")?;
    hidden.query_row([import.to_bytes()], |_| Ok(())).optional()?.ok_or(Error::NotFound)
}

/// One row of a batch.
enum Work<'a> {
    Contact(&'a Staged<CareContact>),
    Appointment(&'a Staged<Appointment>),
    Entry(usize, &'a Staged<Entry>),
    Page(&'a PageText),
}

impl Work<'_> {
    fn stage(&self, transaction: &Connection, import: ImportId, became: &mut [Staging]) -> Result<(), Error> {
        match self {
            // Search knows neither of these.
            Self::Contact(contact) => stage_noun(transaction, import, contact.noun.person, contact).map(|_| ()),
            Self::Appointment(one) => stage_noun(transaction, import, one.noun.person, one).map(|_| ()),
            Self::Entry(at, entry) => {
                let staging = stage_noun(transaction, import, entry.noun.person, entry)?;
                if staging == Staging::New {
                    search::add_entry(transaction, &entry.noun)?;
                }
                if let Some(slot) = became.get_mut(*at) {
                    *slot = staging;
                }
                Ok(())
            }
            Self::Page(page) => stage_page(transaction, page),
        }
    }
}

fn stage_noun<T: Stored>(
    transaction: &Connection,
    import: ImportId,
    person: PersonId,
    staged: &Staged<T>,
) -> Result<Staging, Error> {
    if let (Some(print), Some(source)) = (&staged.fingerprint, &staged.source)
        && let Some(twin) = twin(transaction, T::ENTITY, print, import, person)?
    {
        return meet(transaction, T::ENTITY, import, &twin, source, staged.patient);
    }
    let id = staged.noun.id().bytes();
    let mut found = staged.noun.snapshot()?.with("import", blob(import));
    if let Some(print) = staged.fingerprint {
        found = found.with("fingerprint", print.to_vec());
    }
    if let Some(patient) = staged.patient {
        found = found.with("patient", patient);
    }
    rows::insert(transaction, T::ENTITY, &id, &found)?;
    Ok(Staging::New)
}

/// A row that says the same.
struct Twin {
    id: [u8; 16],
    /// Of this same import.
    own: bool,
}

/// The row with the same fingerprint, written by hand, or of this import, or of one that ended. What another import is still
/// staging does not count: it may be discarded, and would take with it what it stands for.
fn twin(
    transaction: &Connection,
    entity: Entity,
    print: &[u8; 16],
    import: ImportId,
    person: PersonId,
) -> Result<Option<Twin>, Error> {
    let table = entity.shape().table;
    let sql = format!(
        "SELECT {table}.id, {table}.import IS ?2 FROM {table} LEFT JOIN import ON import.id = {table}.import
         WHERE {table}.fingerprint = ?1 AND {table}.person = ?3
           AND ({table}.import IS NULL OR {table}.import = ?2 OR import.state <> 'staged') LIMIT 1"
    );
    let mut same = transaction.prepare_cached(&sql)?;
    let values = params![print, import.to_bytes(), person.to_bytes()];
    Ok(same.query_row(values, |row| Ok(Twin { id: row.get(0)?, own: row.get(1)? })).optional()?)
}

/// Notes one source more of what is there.
fn meet(
    transaction: &Connection,
    entity: Entity,
    import: ImportId,
    twin: &Twin,
    source: &Source,
    patient: Option<u32>,
) -> Result<Staging, Error> {
    let Some(object) = source.object else { return Ok(Staging::Again) };
    let path = path_of(&source.pointer);
    if twin.own && entity == Entity::Entry {
        let same_place = transaction
            .prepare_cached(
                "SELECT 1 FROM entry_source WHERE entry = ?1 AND object = ?2 AND coalesce(path, '') = ?3 LIMIT 1",
            )?
            .query_row(params![twin.id, object.to_bytes(), path], |_| Ok(()))
            .optional()?;
        if same_place.is_some() {
            // The people of the import may be counted anew by now.
            transaction
                .prepare_cached("UPDATE entry SET patient = ?2 WHERE id = ?1 AND patient IS NOT ?2")?
                .execute(params![twin.id, patient])?;
            return Ok(Staging::Reread);
        }
    }
    transaction
        .prepare_cached(
            "INSERT INTO found_again (subject, import, object, path) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
        )?
        .execute(params![twin.id, import.to_bytes(), object.to_bytes(), path])?;
    Ok(Staging::Again)
}

/// Whether a person has the same thing as a staged row already; the row's source is then noted beside it.
pub(super) fn meet_twin(
    transaction: &Connection,
    entity: Entity,
    import: ImportId,
    id: &[u8; 16],
    person: PersonId,
) -> Result<bool, Error> {
    let table = entity.shape().table;
    let mut print = transaction.prepare_cached(&format!(
        "SELECT fingerprint FROM {table} WHERE id = ?1 AND fingerprint IS NOT NULL AND person <> ?2"
    ))?;
    let print = print.query_row(params![id, person.to_bytes()], |row| row.get::<_, [u8; 16]>(0)).optional()?;
    let Some(print) = print else { return Ok(false) };
    let Some(twin) = twin(transaction, entity, &print, import, person)? else { return Ok(false) };
    if entity == Entity::Entry {
        transaction
            .prepare_cached(
                "INSERT INTO found_again (subject, import, object, path)
                 SELECT ?2, ?3, object, coalesce(path, '') FROM entry_source WHERE entry = ?1 AND object IS NOT NULL
                 ON CONFLICT DO NOTHING",
            )?
            .execute(params![id, twin.id, import.to_bytes()])?;
    }
    Ok(true)
}

/// Removes a staged row.
pub(super) fn discard_row(transaction: &Connection, entity: Entity, id: &[u8; 16]) -> Result<(), Error> {
    search::remove(transaction, entity, id)?;
    rows::delete(transaction, entity, id)
}

fn path_of(pointer: &Pointer) -> String {
    match pointer {
        Pointer::Whole => String::new(),
        Pointer::Page { page } => format!("page {page}"),
        Pointer::Path { path } => path.as_str().to_owned(),
    }
}

pub(crate) fn stage_page(transaction: &Connection, page: &PageText) -> Result<(), Error> {
    let object = page.object.to_bytes();
    // The same file, taken in again, brings the same words.
    let new = transaction
        .prepare_cached("INSERT INTO page_text (object, page, text) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
        .execute(params![object, page.page, page.text.as_str()])?;
    if new == 1 { search::add_page(transaction, &object, page.page) } else { Ok(()) }
}

fn discard_some(transaction: &Connection, import: ImportId, entity: Entity) -> Result<usize, Error> {
    must_not_be_kept(transaction, import)?;
    let sql = format!("SELECT id FROM {} WHERE import = ?1 LIMIT ?2", entity.shape().table);
    let mut some = transaction.prepare_cached(&sql)?;
    let ids = some.query_map(params![import.to_bytes(), ROWS], |row| row.get(0))?;
    let ids = ids.collect::<rusqlite::Result<Vec<[u8; 16]>>>()?;
    for id in &ids {
        discard_row(transaction, entity, id)?;
    }
    Ok(ids.len())
}

fn unused_objects(connection: &Connection, import: ImportId) -> Result<Vec<ObjectId>, Error> {
    let mut unused = connection.prepare(
        "SELECT id FROM object WHERE import = ?1
           AND NOT EXISTS (SELECT 1 FROM entry_object AS used WHERE used.object = object.id)
           AND NOT EXISTS (SELECT 1 FROM import_file AS other WHERE other.object = object.id AND other.import <> ?1)",
    )?;
    let mut rows = unused.query([import.to_bytes()])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(id_in(row, 0)?);
    }
    Ok(all)
}
