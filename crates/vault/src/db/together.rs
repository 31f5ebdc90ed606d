//! What shared files said of questions and appointments: docs/shared-file-format.md. Only texts here; the rules are in `record`.

use super::journal::Writer;
use super::reader::Reader;
use super::snapshot::id_in;
use crate::Error;
use record::PersonId;
use rusqlite::params;

impl Reader<'_> {
    /// What is known of one question or appointment, by the sixteen bytes of its id.
    pub fn together(&self, subject: [u8; 16]) -> Result<Option<String>, Error> {
        self.one("SELECT state FROM together WHERE subject = ?1", [subject])
    }

    /// Everything that was ever shared of a person, for what two people wrote differently.
    pub fn all_together(&self, person: PersonId) -> Result<Vec<([u8; 16], String)>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT subject, state FROM together WHERE person = ?1")?;
        let rows = statement.query_map([person.to_bytes()], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Whose that is.
    pub fn together_person(&self, subject: [u8; 16]) -> Result<Option<PersonId>, Error> {
        let mut statement = self.connection.prepare_cached("SELECT person FROM together WHERE subject = ?1")?;
        let mut rows = statement.query([subject])?;
        rows.next()?.map(|row| id_in(row, 0)).transpose()
    }
}

impl Writer<'_> {
    /// Keeps what is known of one question or appointment.
    pub fn keep_together(&mut self, subject: [u8; 16], person: PersonId, state: &str) -> Result<(), Error> {
        self.connection
            .prepare_cached(
                "INSERT INTO together (subject, person, state) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET state = ?3, person = ?2",
            )?
            .execute(params![subject, person.to_bytes(), state])?;
        Ok(())
    }

    /// Forgets what is known of one: a file that brought it was taken back.
    pub fn forget_together(&mut self, subject: [u8; 16]) -> Result<(), Error> {
        self.connection.prepare_cached("DELETE FROM together WHERE subject = ?1")?.execute([subject])?;
        Ok(())
    }
}
