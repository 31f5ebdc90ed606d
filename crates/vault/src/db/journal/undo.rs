//! Taking a step back: its inverse, appended as a new step, so that taking that back does it again.

use super::{Action, Label, StepId, Writer, rows};
use crate::Error;
use crate::db::shape::Entity;
use crate::db::snapshot::Snapshot;
use record::AuthorId;
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashSet;

/// What was taken back, and the step that took it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undone {
    /// What the step taken back was called.
    pub label: Label,
    /// Undoing this one does it again.
    pub step: StepId,
}

struct Step {
    label: Label,
    undoes: Option<StepId>,
}

struct Change {
    entity: Entity,
    id: [u8; 16],
    lamport: i64,
    kind: String,
    before: Option<String>,
}

/// The inverse of a step as a new one. `UndoStale` when the step is not in effect, or something newer touched the same thing.
pub(crate) fn prepare<'a>(
    transaction: &'a Connection,
    heads: super::Heads,
    step: StepId,
    author: Option<AuthorId>,
    at_ms: i64,
) -> Result<(Writer<'a>, Label), Error> {
    let Step { label, .. } = find(transaction, step)?.ok_or(Error::UndoStale)?;
    if !label.can_be_undone() || !in_effect(transaction, step)? {
        return Err(Error::UndoStale);
    }
    let mut writer = Writer::new(transaction, Action { author, at_ms, label }, heads)?;
    writer.undoes = Some(step);
    let changes = changes(transaction, step)?;
    let since = changes.iter().map(|change| change.lamport).max().ok_or(Error::UndoStale)?;
    let mut looked_at = HashSet::new();
    for change in &changes {
        if looked_at.insert(change.id) && touched_since(transaction, change.id, since)? {
            return Err(Error::UndoStale);
        }
        writer.reverse(change)?;
    }
    Ok((writer, label))
}

impl Writer<'_> {
    fn reverse(&mut self, change: &Change) -> Result<(), Error> {
        let now = rows::read(self.transaction, change.entity, &change.id)?;
        let before =
            change.before.as_deref().map(|json| Snapshot::from_json(json, change.entity.shape())).transpose()?;
        match (change.kind.as_str(), now, before) {
            // What left cannot be undone, and what it was made from is needed to take it back.
            ("insert", ..) if self.was_sent(change.entity, change.id)? => Err(Error::UndoStale),
            ("insert", Some(now), None) => self.remove(change.entity, change.id, &now),
            ("update", Some(now), Some(before)) => match now.differing(&kept_whole(change.entity, before)) {
                Some((now, before)) => self.update(change.entity, change.id, &now, &before),
                None => Ok(()),
            },
            ("delete", None, Some(before)) => self.insert(change.entity, change.id, &before),
            // Blanked after its thirty days, or not as the journal says.
            _ => Err(Error::UndoStale),
        }
    }
}

impl Writer<'_> {
    fn was_sent(&self, entity: Entity, id: [u8; 16]) -> Result<bool, Error> {
        if entity != Entity::ContactRequest {
            return Ok(false);
        }
        Ok(self.one("SELECT EXISTS (SELECT 1 FROM sending WHERE request = ?1)", [id])?.unwrap_or(false))
    }
}

/// Undoing "kept" takes the import back: as "staged" it would pass for one that was cut short, and be removed.
fn kept_whole(entity: Entity, before: Snapshot) -> Snapshot {
    let staged = before.columns.get("state") == Some(&Value::Text("staged".to_owned()));
    if entity == Entity::Import && staged { before.with("state", "taken_back".to_owned()) } else { before }
}

/// The newest step that is no undo and not taken back: what Ctrl+Z takes back next.
pub(crate) fn last_step(connection: &Connection) -> Result<Option<(StepId, Label)>, Error> {
    let mut newest = connection.prepare_cached(
        "SELECT id, label FROM step WHERE undoes IS NULL AND label NOT IN ('set_up', 'left', 'news_found') ORDER BY lamport DESC",
    )?;
    let mut rows = newest.query([])?;
    while let Some(row) = rows.next()? {
        let step = StepId::of(row.get(0)?)?;
        if in_effect(connection, step)? {
            return Ok(Some((step, label(row.get(1)?)?)));
        }
    }
    Ok(None)
}

fn find(connection: &Connection, step: StepId) -> Result<Option<Step>, Error> {
    let mut statement = connection.prepare_cached("SELECT label, undoes FROM step WHERE id = ?1")?;
    let found = statement.query_row([step.bytes()], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    found.map(|(name, undoes)| Ok(Step { label: label(name)?, undoes: optional_step(undoes)? })).transpose()
}

pub(super) fn label(name: String) -> Result<Label, Error> {
    Label::named(&name).ok_or(Error::RowUnreadable)
}

fn optional_step(id: Option<[u8; 16]>) -> Result<Option<StepId>, Error> {
    id.map(StepId::of).transpose()
}

/// A step is in effect unless a step that takes it back is. As deep as somebody went back and forth over one step.
pub(super) fn in_effect(connection: &Connection, step: StepId) -> Result<bool, Error> {
    let mut takes_back = connection.prepare_cached("SELECT id FROM step WHERE undoes = ?1")?;
    let undos = takes_back.query_map([step.bytes()], |row| row.get(0))?.collect::<rusqlite::Result<Vec<[u8; 16]>>>()?;
    drop(takes_back);
    for undo in undos {
        if in_effect(connection, StepId::of(undo)?)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn changes(connection: &Connection, step: StepId) -> Result<Vec<Change>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT entity, entity_id, lamport, kind, before FROM change WHERE step = ?1 ORDER BY lamport DESC",
    )?;
    let mut rows = statement.query([step.bytes()])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let entity = Entity::named(&row.get::<_, String>(0)?).ok_or(Error::RowUnreadable)?;
        all.push(Change { entity, id: row.get(1)?, lamport: row.get(2)?, kind: row.get(3)?, before: row.get(4)? });
    }
    Ok(all)
}

/// Whether something newer than `since` touched the thing and still stands. A later step and the step that took it back
/// cancel each other: neither counts.
fn touched_since(connection: &Connection, id: [u8; 16], since: i64) -> Result<bool, Error> {
    let mut later =
        connection.prepare_cached("SELECT DISTINCT step FROM change WHERE entity_id = ?1 AND lamport > ?2")?;
    let steps = later.query_map(params![id, since], |row| row.get(0))?.collect::<rusqlite::Result<Vec<[u8; 16]>>>()?;
    for step in steps {
        let step = StepId::of(step)?;
        let undoes = find(connection, step)?.and_then(|step| step.undoes);
        let cancels = undoes.map_or(Ok(false), |undone| is_later(connection, undone, since))?;
        if in_effect(connection, step)? && !cancels {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_later(connection: &Connection, step: StepId, since: i64) -> Result<bool, Error> {
    let mut order = connection.prepare_cached("SELECT lamport > ?2 FROM step WHERE id = ?1")?;
    Ok(order.query_row(params![step.bytes(), since], |row| row.get(0))?)
}
