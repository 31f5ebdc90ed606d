//! A question or an appointment that several people write on, and what a copy of it knows.

use super::Unknown;
use super::bounds;
use super::device::Dot;
use super::kind::Kind;
use super::merge::{Context, contains};
use super::written::{Stamp, Written};
use crate::id::ThingId;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Values by the names of their fields; one that is null or missing is empty.
pub type Fields = BTreeMap<String, Value>;

/// A shared thing.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "AsRead")]
pub struct Thing {
    pub(super) id: ThingId,
    pub(super) kind: Kind,
    pub(super) context: Context,
    /// In each the writings that nobody replaced, in the order of their dots; never an empty list.
    pub(super) fields: BTreeMap<String, Vec<Written>>,
    #[serde(flatten)]
    pub(super) more: Unknown,
}

static EMPTY: Value = Value::Null;

impl Thing {
    /// A thing of which nothing was written yet.
    pub const fn new(id: ThingId, kind: Kind) -> Self {
        Self { id, kind, context: Context::new(), fields: BTreeMap::new(), more: Unknown::new() }
    }

    /// Its id, the same in all vaults.
    pub const fn id(&self) -> ThingId {
        self.id
    }

    /// What it is.
    pub const fn kind(&self) -> &Kind {
        &self.kind
    }

    /// The writings of a field that nobody replaced.
    pub(super) fn written(&self, field: &str) -> &[Written] {
        self.fields.get(field).map_or(&[], Vec::as_slice)
    }

    /// What a field shows, the same in every copy that knows the same; null when it is empty.
    pub fn shown(&self, field: &str) -> &Value {
        let last = self.written(field).iter().max_by_key(|written| written.order_shown());
        last.map_or(&EMPTY, Written::value)
    }

    /// What all fields show, without the empty ones; those of later versions too.
    pub fn all_shown(&self) -> Fields {
        let shown = self.fields.keys().map(|name| (name.clone(), self.shown(name).clone()));
        shown.filter(|(_, value)| !value.is_null()).collect()
    }

    /// The versions of a field, in the order of their dots. What two people wrote alike is one version, that of whoever is shown.
    pub fn versions(&self, field: &str) -> Vec<&Written> {
        let mut unlike: BTreeMap<String, &Written> = BTreeMap::new();
        for written in self.written(field) {
            let known = unlike.entry(written.value.to_string()).or_insert(written);
            if written.order_shown() > known.order_shown() {
                *known = written;
            }
        }
        let mut versions: Vec<&Written> = unlike.into_values().collect();
        versions.sort_by_key(|written| written.dot);
        versions
    }

    /// The fields that were changed in two ways at once.
    pub fn twice(&self) -> impl Iterator<Item = &str> {
        let written_twice = self.fields.iter().filter(|(_, all)| all.len() > 1).map(|(name, _)| name.as_str());
        written_twice.filter(|name| self.versions(name).len() > 1)
    }

    /// Notes what the row holds by now. A field that differs from what is shown is one new writing, which replaces all versions.
    ///
    /// Always before merging: afterwards the row is not what is shown here. A field that `now` does not name and this
    /// version does not know stays: it is not empty, there is only no place for it. Answers whether anything was noted.
    pub fn note_edits(&mut self, now: &Fields, stamp: Stamp<'_>) -> bool {
        let names = self.kind.fields().iter().copied().chain(now.keys().map(String::as_str));
        let before: Fields = names.map(|name| (name.to_owned(), self.shown(name).clone())).collect();
        self.note_changes(&before, now, stamp)
    }

    /// Notes each field that differs between two readings of the row; what both lack is left alone.
    ///
    /// For where a row cannot hold all that is shown (a state or a part of an answer that a later version added): give what
    /// the row becomes of [`Self::all_shown`] as `before`, and what no one touched is no edit.
    pub fn note_changes(&mut self, before: &Fields, now: &Fields, stamp: Stamp<'_>) -> bool {
        let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
        let mut noted = false;
        for name in names {
            let value = now.get(name).unwrap_or(&EMPTY);
            if before.get(name).unwrap_or(&EMPTY) != value {
                self.write(name, value.clone(), stamp);
                noted = true;
            }
        }
        noted
    }

    /// Settles a field that was changed in two ways at once, by the place in [`Self::versions`]. Answers whether there was such a version.
    pub fn choose(&mut self, field: &str, index: usize, stamp: Stamp<'_>) -> bool {
        let versions = self.versions(field);
        let chosen = versions.get(index).filter(|_| versions.len() > 1).map(|written| written.value.clone());
        match chosen {
            Some(value) => {
                self.write(field, value, stamp);
                true
            }
            None => false,
        }
    }

    fn write(&mut self, field: &str, value: Value, stamp: Stamp<'_>) {
        let last = self.context.entry(stamp.device).or_default();
        // Not only one more than the last: a vault that forgot (a thing deleted and taken in again, a step taken back) must not
        // give a number twice. The time makes that as unlikely as a clock put back at that very moment, and decides nothing else.
        let now = u64::try_from(stamp.at_ms).unwrap_or(0);
        *last = last.saturating_add(1).max(now).min(Dot::LARGEST);
        let written = Written::new(Dot(stamp.device, *last), value, stamp);
        self.fields.insert(field.to_owned(), vec![written]);
    }
}

/// Without what was written, so that no log can repeat it.
impl fmt::Debug for Thing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Thing({:?}, {}, …)", self.kind, self.id)
    }
}

/// A thing as a file brings it.
#[derive(Deserialize)]
struct AsRead {
    id: ThingId,
    kind: Kind,
    context: Context,
    fields: BTreeMap<String, Vec<Written>>,
    #[serde(flatten)]
    more: Unknown,
}

/// One bad writing refuses the whole thing: without it, the others would be believed to have replaced it.
impl TryFrom<AsRead> for Thing {
    type Error = bounds::Outside;

    fn try_from(read: AsRead) -> Result<Self, bounds::Outside> {
        let AsRead { id, kind, context, mut fields, more } = read;
        if let Kind::Other(name) = &kind {
            bounds::name(name)?;
        }
        bounds::values(&more)?;
        if context.values().any(|last| !(1..=Dot::LARGEST).contains(last)) {
            return Err(bounds::Outside);
        }
        for (name, all) in &mut fields {
            bounds::name(name)?;
            all.sort_by_key(|written| written.dot);
            // A device replaces what it wrote itself, so it has one writing in a field at most.
            let twice = all.iter().zip(all.iter().skip(1)).any(|(one, next)| one.dot.0 == next.dot.0);
            // A number of 0 would be known to everyone.
            if twice || all.iter().any(|written| written.dot.1 == 0 || !contains(&context, written.dot)) {
                return Err(bounds::Outside);
            }
            for written in all {
                bounds::value(&written.value)?;
                bounds::values(&written.more)?;
            }
        }
        fields.retain(|_, all| !all.is_empty());
        Ok(Self { id, kind, context, fields, more })
    }
}
