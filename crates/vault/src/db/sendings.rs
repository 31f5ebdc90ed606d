//! What was sent of contact requests, exactly as it was shown, and where each sending stands.
//!
//! A row is frozen when the person says yes; afterwards only its state changes, and each change names the state it comes from, so
//! that two who look at the same time (the person who stops it, the sender who finished) cannot both win.

use super::Database;
use super::reader::Reader;
use super::snapshot::{from_json, from_word, id_in, to_word};
use crate::Error;
use record::{PersonId, RequestId, SendingId};
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

/// How something goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// The person calls, with a card.
    Phone,
    /// A letter, printed or saved.
    Letter,
    /// The mail program of this computer.
    MailProgram,
    /// The words are copied and pasted by the person.
    Copy,
    /// The person's own mail account.
    MailAccount,
    /// Straight to the service, over HTTPS.
    Https,
}

/// What a sending says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SendingKind {
    /// The request.
    Request,
    /// That it is taken back.
    Withdrawal,
}

/// Where a sending stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SendingState {
    /// Frozen, to be handed to the mail program, the printer or the phone by the person.
    Frozen,
    /// Waits for its turn.
    Queued,
    /// Is being sent now.
    Sending,
    /// The other computer took it.
    Accepted,
    /// The mail program has it, or the words were copied; whether it was sent is not known.
    HandedOver,
    /// The person says that they sent it.
    SaidSent,
    /// The letter was printed or saved.
    Printed,
    /// The person called.
    Phoned,
    /// It could not be sent.
    Failed,
    /// The program ended, or the line broke, while it was being sent: it may have arrived.
    Unknown,
    /// It waited for more than three days: the person is asked again.
    Asking,
    /// The person stopped it before it was sent.
    Stopped,
}

/// Something the person agreed to, with the words that were shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Which ("contact", "health", "message").
    pub code: String,
    /// The version of the words.
    pub version: String,
    /// The words.
    pub text: String,
    /// When, in Unix milliseconds.
    pub at_ms: i64,
}

/// One sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    /// Its id: also the key by which a receiver tells repeats.
    pub id: SendingId,
    /// Of which request.
    pub request: RequestId,
    /// Of whom.
    pub person: PersonId,
    /// What it says.
    pub kind: SendingKind,
    /// How it goes.
    pub way: Way,
    /// The code in the subject ("7F3K-92"); random, the same for a request and its withdrawal.
    pub code: String,
    /// To which service.
    pub service: String,
    /// Its name when it was frozen.
    pub service_name: String,
    /// The exact address it goes to: a number, a mail address, a postal address, a URL.
    pub address: String,
    /// The subject; no word about health.
    pub subject: String,
    /// The words as shown.
    pub text: String,
    /// The bytes that go out.
    pub bytes: Vec<u8>,
    /// BLAKE3 of the bytes, in hex.
    pub hash: String,
    /// What was agreed to.
    pub consents: Vec<Consent>,
    /// When it was frozen, in Unix milliseconds.
    pub frozen_ms: i64,
    /// The time zone of this computer then.
    pub zone: String,
    /// Where it stands.
    pub state: SendingState,
    /// Since when.
    pub state_ms: i64,
    /// How often it was tried.
    pub attempts: u32,
    /// When it is tried next.
    pub next_ms: Option<i64>,
    /// Why it did not go, as a word.
    pub failure: Option<String>,
    /// The person wants it stopped while it is being sent.
    pub stopping: bool,
    /// The number the other computer gave it.
    pub reference: Option<String>,
    /// What the other computer answered.
    pub reply: Option<String>,
}

/// A change of where a sending stands.
#[derive(Debug, Clone)]
pub struct SendingChange<'a> {
    /// From which states.
    pub from: &'a [SendingState],
    /// To which.
    pub to: SendingState,
    /// When.
    pub at_ms: i64,
    /// When it is tried next.
    pub next_ms: Option<i64>,
    /// Why it did not go.
    pub failure: Option<&'a str>,
    /// Whether this is another attempt.
    pub attempt: bool,
    /// What the other computer answered: its number, its words.
    pub reply: Option<(Option<&'a str>, Option<&'a str>)>,
}

impl<'a> SendingChange<'a> {
    /// To a state, and nothing else.
    pub fn to(from: &'a [SendingState], to: SendingState, at_ms: i64) -> Self {
        Self { from, to, at_ms, next_ms: None, failure: None, attempt: false, reply: None }
    }
}

/// What tells frozen bytes from others: BLAKE3, in hex.
pub fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

const COLUMNS: &str = "id, request, person, kind, way, code, service, service_name, address, subject, text, bytes, hash, consents, \
     frozen_at, zone, state, state_at, attempts, next_at, failure, stopping, reference, reply";

impl Database {
    /// Freezes what is to go out.
    pub fn freeze(&self, sending: &Sending) -> Result<(), Error> {
        let consents = serde_json::to_string(&sending.consents).map_err(|_| Error::RowUnreadable)?;
        let (kind, way, state) = (to_word(&sending.kind)?, to_word(&sending.way)?, to_word(&sending.state)?);
        self.as_device(|transaction, device| {
            transaction
                .prepare_cached(
                    "INSERT INTO sending (id, request, person, device, kind, way, code, service, service_name, address, subject,
                       text, bytes, hash, consents, frozen_at, zone, state, state_at, next_at)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)",
                )?
                .execute(params![
                    sending.id.to_bytes(),
                    sending.request.to_bytes(),
                    sending.person.to_bytes(),
                    device,
                    kind,
                    way,
                    sending.code,
                    sending.service,
                    sending.service_name,
                    sending.address,
                    sending.subject,
                    sending.text,
                    sending.bytes,
                    sending.hash,
                    consents,
                    sending.frozen_ms,
                    sending.zone,
                    state,
                    sending.state_ms,
                    sending.next_ms,
                ])?;
            Ok(())
        })
    }

    /// Moves a sending on; one that the person stopped meanwhile does not wait again. Answers whether it was in one of the states it
    /// should come from; if not, nothing changed.
    pub fn move_sending(&self, id: SendingId, change: &SendingChange<'_>) -> Result<bool, Error> {
        let from = change.from.iter().map(to_word).collect::<Result<Vec<_>, _>>()?;
        let (from, to) = (serde_json::to_string(&from).map_err(|_| Error::RowUnreadable)?, to_word(&change.to)?);
        let (reference, reply) = change.reply.unwrap_or_default();
        self.as_device(|transaction, device| {
            let changed = transaction
                .prepare_cached(
                    "UPDATE sending SET
                       state = CASE WHEN stopping AND ?3 IN ('queued', 'failed') THEN 'stopped' ELSE ?3 END,
                       next_at = CASE WHEN stopping THEN NULL ELSE ?5 END, state_at = ?4, failure = ?6, attempts = attempts + ?7,
                       reference = coalesce(?8, reference), reply = coalesce(?9, reply), stopping = 0, device = ?10
                     WHERE id = ?1 AND state IN (SELECT value FROM json_each(?2))",
                )?
                .execute(params![
                    id.to_bytes(),
                    from,
                    to,
                    change.at_ms,
                    change.next_ms,
                    change.failure,
                    i64::from(change.attempt),
                    reference,
                    reply,
                    device,
                ])?;
            Ok(changed > 0)
        })
    }

    /// Asks that a sending under way is not tried again. Answers whether it was under way.
    pub fn stop_sending(&self, id: SendingId) -> Result<bool, Error> {
        self.unjournaled(|transaction| {
            let changed = transaction
                .prepare_cached("UPDATE sending SET stopping = 1 WHERE id = ?1 AND state = 'sending'")?
                .execute([id.to_bytes()])?;
            Ok(changed > 0)
        })
    }

    /// At opening: what a crash cut off in the middle, and what a restored copy believes not to have gone, may have been sent. The
    /// person decides. Answers whether there was any.
    pub fn doubt_sendings(&self, at_ms: i64) -> Result<bool, Error> {
        self.as_device(|transaction, device| {
            let changed = transaction
                .prepare_cached(
                    "UPDATE sending SET state = 'unknown', state_at = ?1, next_at = NULL, stopping = 0
                     WHERE state = 'sending' OR (device <> ?2 AND way IN ('mail_account', 'https')
                       AND state IN ('queued', 'asking', 'failed'))",
                )?
                .execute(params![at_ms, device])?;
            Ok(changed > 0)
        })
    }

    /// Removes the words of a sending from this computer, also those it was made from once no other sending of the request keeps them.
    /// That something went, to whom and when, stays. The caller then calls `wipe_traces`.
    pub fn forget_sending(&self, id: SendingId) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            let id = id.to_bytes();
            transaction
                .prepare_cached(
                    "UPDATE sending SET text = '', bytes = x'', reply = NULL, consents = (
                       SELECT json_group_array(json_set(json(value), '$.text', '')) FROM json_each(sending.consents))
                     WHERE id = ?1",
                )?
                .execute([id])?;
            let made_from: Option<[u8; 16]> = transaction
                .prepare_cached(
                    "SELECT request FROM sending AS one WHERE id = ?1
                       AND NOT EXISTS (SELECT 1 FROM sending WHERE request = one.request AND text <> '')",
                )?
                .query_row([id], |row| row.get(0))
                .optional()?;
            if let Some(request) = made_from {
                transaction
                    .prepare_cached("UPDATE contact_request SET form = '{}' WHERE id = ?1")?
                    .execute([request])?;
                transaction
                    .prepare_cached("UPDATE change SET before = NULL WHERE entity_id = ?1")?
                    .execute([request])?;
            }
            Ok(())
        })
    }
}

impl Reader<'_> {
    /// One sending.
    pub fn sending(&self, id: SendingId) -> Result<Option<Sending>, Error> {
        Ok(self.sendings_where("id = ?1", id.to_bytes())?.pop())
    }

    /// Everything that was sent of a person's requests, the newest first.
    pub fn sendings(&self, person: PersonId) -> Result<Vec<Sending>, Error> {
        self.sendings_where("person = ?1", person.to_bytes())
    }

    /// Everything that was sent of one request, the newest first.
    pub fn sendings_of(&self, request: RequestId) -> Result<Vec<Sending>, Error> {
        self.sendings_where("request = ?1", request.to_bytes())
    }

    /// What waits to be sent, the oldest first; not of people who have died.
    pub fn queued_sendings(&self) -> Result<Vec<Sending>, Error> {
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM sending WHERE state = 'queued'
               AND EXISTS (SELECT 1 FROM person WHERE person.id = sending.person AND NOT person.has_died) ORDER BY id"
        ))?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(sending(row)?);
        }
        Ok(all)
    }

    fn sendings_where(&self, condition: &str, id: [u8; 16]) -> Result<Vec<Sending>, Error> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("SELECT {COLUMNS} FROM sending WHERE {condition} ORDER BY id DESC"))?;
        let mut rows = statement.query([id])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(sending(row)?);
        }
        Ok(all)
    }
}

fn sending(row: &Row<'_>) -> Result<Sending, Error> {
    let word = |column: usize| row.get::<_, String>(column);
    Ok(Sending {
        id: id_in(row, 0)?,
        request: id_in(row, 1)?,
        person: id_in(row, 2)?,
        kind: from_word(&word(3)?)?,
        way: from_word(&word(4)?)?,
        code: row.get(5)?,
        service: row.get(6)?,
        service_name: row.get(7)?,
        address: row.get(8)?,
        subject: row.get(9)?,
        text: row.get(10)?,
        bytes: row.get(11)?,
        hash: row.get(12)?,
        consents: from_json(&word(13)?)?,
        frozen_ms: row.get(14)?,
        zone: row.get(15)?,
        state: from_word(&word(16)?)?,
        state_ms: row.get(17)?,
        attempts: row.get(18)?,
        next_ms: row.get(19)?,
        failure: row.get(20)?,
        stopping: row.get(21)?,
        reference: row.get(22)?,
        reply: row.get(23)?,
    })
}
