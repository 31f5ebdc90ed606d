//! The network record: each contact of this program with another computer, written before it happens.

use super::Database;
use super::reader::Reader;
use super::snapshot::{from_word, id_in, to_word};
use crate::Error;
use record::{NetContactId, SendingId};
use rusqlite::params;
use serde::{Deserialize, Serialize};

/// Why another computer is contacted. There is no other reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NetWhy {
    /// A contact request is sent.
    Request,
    /// A request is taken back.
    Withdrawal,
    /// The person tries whether their mail account answers.
    MailTest,
}

/// One contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetContact {
    /// Its id.
    pub id: NetContactId,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
    /// The name of the other computer.
    pub host: String,
    /// The port.
    pub port: u16,
    /// Why.
    pub why: NetWhy,
    /// For which sending.
    pub sending: Option<SendingId>,
    /// How many bytes of the person's were handed over; `None` while it lasts, or when the program ended in it.
    pub bytes: Option<u64>,
    /// How it ended: "ok", or why not.
    pub result: Option<String>,
    /// When it ended.
    pub ended_ms: Option<i64>,
}

impl Database {
    /// Writes down a contact that is about to happen.
    pub fn begin_net_contact(&self, contact: &NetContact) -> Result<(), Error> {
        let why = to_word(&contact.why)?;
        self.unjournaled(|transaction| {
            transaction
                .prepare_cached(
                    "INSERT INTO net_contact (id, at, host, port, why, sending) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                )?
                .execute(params![
                    contact.id.to_bytes(),
                    contact.at_ms,
                    contact.host,
                    contact.port,
                    why,
                    contact.sending.map(SendingId::to_bytes)
                ])?;
            Ok(())
        })
    }

    /// Writes down how a contact ended.
    pub fn end_net_contact(&self, id: NetContactId, bytes: u64, result: &str, at_ms: i64) -> Result<(), Error> {
        let bytes = i64::try_from(bytes).unwrap_or(i64::MAX);
        self.unjournaled(|transaction| {
            transaction
                .prepare_cached("UPDATE net_contact SET bytes = ?2, result = ?3, ended_at = ?4 WHERE id = ?1")?
                .execute(params![id.to_bytes(), bytes, result, at_ms])?;
            Ok(())
        })
    }
}

impl Reader<'_> {
    /// Every contact there ever was, the newest first.
    pub fn net_contacts(&self) -> Result<Vec<NetContact>, Error> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, at, host, port, why, sending, bytes, result, ended_at FROM net_contact ORDER BY id DESC",
        )?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let sending: Option<[u8; 16]> = row.get(5)?;
            all.push(NetContact {
                id: id_in(row, 0)?,
                at_ms: row.get(1)?,
                host: row.get(2)?,
                port: row.get(3)?,
                why: from_word(&row.get::<_, String>(4)?)?,
                sending: sending.map(|id| SendingId::from_bytes(id).map_err(|_| Error::RowUnreadable)).transpose()?,
                bytes: row.get::<_, Option<i64>>(6)?.map(|bytes| u64::try_from(bytes).unwrap_or(0)),
                result: row.get(7)?,
                ended_ms: row.get(8)?,
            });
        }
        Ok(all)
    }
}
