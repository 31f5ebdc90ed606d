//! Whose the rows of a staged import are, once somebody said so: they move to that person, or go.

use super::staging::{discard_row, meet_twin, must_be_staged};
use crate::Error;
use crate::db::shape::Entity;
use crate::db::{Database, Reader};
use record::{ImportId, PersonId};
use rusqlite::params;
use std::collections::BTreeMap;

/// Rows written in one transaction.
const ROWS: usize = 1_000;

/// Nouns that are about one of the people of an import.
const ABOUT_SOMEBODY: [Entity; 2] = [Entity::Entry, Entity::Appointment];

impl Reader<'_> {
    /// How many rows of an import are about each of its people; `None`: about nobody in particular.
    pub fn count_patients(&self, import: ImportId) -> Result<BTreeMap<Option<u32>, u64>, Error> {
        let mut all = BTreeMap::new();
        for entity in ABOUT_SOMEBODY {
            let table = entity.shape().table;
            let sql = format!("SELECT patient, count(*) FROM {table} WHERE import = ?1 GROUP BY patient");
            let mut counts = self.connection.prepare_cached(&sql)?;
            let mut rows = counts.query([import.to_bytes()])?;
            while let Some(row) = rows.next()? {
                *all.entry(row.get(0)?).or_default() += row.get::<_, u64>(1)?;
            }
        }
        Ok(all)
    }
}

impl Database {
    /// Says that two of the people of a staged import are one.
    pub fn merge_patients(&self, import: ImportId, from: u32, into: u32) -> Result<(), Error> {
        for entity in ABOUT_SOMEBODY {
            let table = entity.shape().table;
            self.unjournaled(|transaction| {
                must_be_staged(transaction, import)?;
                transaction
                    .prepare_cached(&format!("UPDATE {table} SET patient = ?3 WHERE import = ?1 AND patient = ?2"))?
                    .execute(params![import.to_bytes(), from, into])?;
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Gives the rows about one of the people of a staged import to a person, or removes them (`None`). What that person has
    /// already is not there twice afterwards. `patient` `None`: the rows about nobody in particular, to be settled first. At most 1,000 rows a transaction; may be called again after a crash.
    pub fn settle(&self, import: ImportId, patient: Option<u32>, to: Option<PersonId>) -> Result<(), Error> {
        for entity in ABOUT_SOMEBODY {
            while self.settle_some(import, entity, patient, to)? == ROWS {}
        }
        Ok(())
    }

    fn settle_some(
        &self,
        import: ImportId,
        entity: Entity,
        patient: Option<u32>,
        to: Option<PersonId>,
    ) -> Result<usize, Error> {
        let table = entity.shape().table;
        self.unjournaled(|transaction| {
            must_be_staged(transaction, import)?;
            let ids = transaction
                .prepare_cached(&format!(
                    "SELECT id FROM {table} WHERE import = ?1 AND patient IS ?2 AND (?3 IS NULL OR person <> ?3) LIMIT ?4"
                ))?
                .query_map(params![import.to_bytes(), patient, to.map(PersonId::to_bytes), ROWS], |row| row.get(0))?
                .collect::<rusqlite::Result<Vec<[u8; 16]>>>()?;
            for id in &ids {
                let gone = match to {
                    None => true,
                    Some(person) => meet_twin(transaction, entity, import, id, person)?,
                };
                if gone {
                    discard_row(transaction, entity, id)?;
                } else if let Some(person) = to {
                    transaction
                        .prepare_cached(&format!("UPDATE {table} SET person = ?2 WHERE id = ?1"))?
                        .execute(params![id, person.to_bytes()])?;
                }
            }
            Ok(ids.len())
        })
    }
}
