//! A consistent look at the records. What to look for is written beside each noun.

use super::journal::{self, Label, StepId};
use super::shape::Entity;
use super::snapshot::{Id, Snapshot, id_in};
use super::stored::Stored;
use crate::Error;
use rusqlite::{Connection, OptionalExtension, Params};

/// Reads within one transaction: everything read with it is of the same moment.
pub struct Reader<'a> {
    pub(crate) connection: &'a Connection,
}

/// Hides what staged or taken-back imports brought, unless one that is kept found it again.
pub(crate) fn visible(table: &str) -> String {
    format!(
        "({table}.import IS NULL OR {table}.import IN (SELECT id FROM import WHERE state = 'kept')
          OR EXISTS (SELECT 1 FROM found_again JOIN import ON import.id = found_again.import
                     WHERE found_again.subject = {table}.id AND import.state = 'kept'))"
    )
}

impl<'a> Reader<'a> {
    pub(crate) fn new(connection: &'a Connection) -> Self {
        Self { connection }
    }

    /// A noun by its id; `None` when there is none, or its import is not kept.
    pub fn get<T: Stored>(&self, id: T::Id) -> Result<Option<T>, Error> {
        Ok(self.select("id = ?1", "id", [id.bytes()])?.pop())
    }

    /// A noun by its id; `NotFound` when there is none.
    pub fn require<T: Stored>(&self, id: T::Id) -> Result<T, Error> {
        self.get(id)?.ok_or(Error::NotFound)
    }

    /// The newest step that can be taken back, for Ctrl+Z. Neither an undo, nor a step already undone, nor the set-up.
    pub fn last_step(&self) -> Result<Option<(StepId, Label)>, Error> {
        journal::last_step(self.connection)
    }

    /// Nouns whole, by a condition and an order that are written in this crate.
    pub(crate) fn select<T: Stored>(&self, condition: &str, order: &str, values: impl Params) -> Result<Vec<T>, Error> {
        let shape = T::ENTITY.shape();
        let seen = if shape.imported { visible(shape.table) } else { "1".to_owned() };
        self.select_hidden_too(&format!("{condition} AND {seen}"), order, values)
    }

    /// The same, with what imports brought that are not kept.
    pub(crate) fn select_hidden_too<T: Stored>(
        &self,
        condition: &str,
        order: &str,
        values: impl Params,
    ) -> Result<Vec<T>, Error> {
        let shape = T::ENTITY.shape();
        let columns = shape.columns.join(", ");
        let sql = format!("SELECT id, {columns} FROM {} WHERE {condition} ORDER BY {order}", shape.table);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(values)?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let id: T::Id = id_in(row, 0)?;
            let mut snapshot = journal::columns(row, shape, 1)?;
            self.read_lists(T::ENTITY, id.bytes(), &mut snapshot)?;
            all.push(T::from_snapshot(id, &snapshot)?);
        }
        Ok(all)
    }

    fn read_lists(&self, entity: Entity, id: [u8; 16], snapshot: &mut Snapshot) -> Result<(), Error> {
        for list in entity.shape().lists {
            snapshot.lists.insert(list.table, journal::list_rows(self.connection, list, &id)?);
        }
        Ok(())
    }

    /// One value of one row, when there is one.
    pub(crate) fn one<T: rusqlite::types::FromSql>(&self, sql: &str, values: impl Params) -> Result<Option<T>, Error> {
        Ok(self.connection.prepare_cached(sql)?.query_row(values, |row| row.get(0)).optional()?)
    }
}
