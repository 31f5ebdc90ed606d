//! What becomes of two states of one thing.
//!
//! Merging gives the same in whatever order, however often, by whatever way states come (it is the least upper bound), so files
//! may be lost, late, or opened twice.

use super::device::{DeviceId, Dot};
use super::written::Written;
use super::{Thing, Unknown};
use serde_json::Value;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// For each device its last writing that is known here: of this thing, all up to it are known.
pub(super) type Context = BTreeMap<DeviceId, u64>;

pub(super) fn contains(context: &Context, dot: Dot) -> bool {
    context.get(&dot.0).is_some_and(|last| dot.1 <= *last)
}

impl Thing {
    /// Takes in what another state of the same thing knows. Answers whether that changed anything; another thing changes nothing.
    ///
    /// A value stays unless the other side saw it and no longer has it: then somebody there replaced it.
    pub fn merge(&mut self, other: &Self) -> bool {
        if self.id != other.id || self.kind != other.kind {
            return false;
        }
        let mut merged = Self::new(self.id, self.kind.clone());
        for name in self.fields.keys().chain(other.fields.keys()) {
            let values = merged_field((self.written(name), &self.context), (other.written(name), &other.context));
            if !values.is_empty() {
                merged.fields.insert(name.clone(), values);
            }
        }
        merged.context = self.context.clone();
        for (device, last) in &other.context {
            let known = merged.context.entry(*device).or_default();
            *known = (*known).max(*last);
        }
        merged.more = merged_unknown(&self.more, &other.more);
        let changed = merged != *self;
        *self = merged;
        changed
    }
}

/// The values of a field in one state, and what that state knows.
type Side<'a> = (&'a [Written], &'a Context);

fn merged_field(here: Side<'_>, there: Side<'_>) -> Vec<Written> {
    let mut kept: BTreeMap<Dot, &Written> = BTreeMap::new();
    for ((mine, _), (theirs, seen)) in [(here, there), (there, here)] {
        for written in mine {
            let has = theirs.binary_search_by_key(&written.dot, |other| other.dot).is_ok();
            if has || !contains(seen, written.dot) {
                let twin = kept.entry(written.dot).or_insert(written);
                if by_text(written, twin).is_gt() {
                    *twin = written;
                }
            }
        }
    }
    kept.into_values().cloned().collect()
}

/// One writing is the same everywhere. Where a damaged program made two of it, all must choose the same one.
fn by_text(one: &Written, other: &Written) -> Ordering {
    if one == other {
        return Ordering::Equal;
    }
    let text = |written: &Written| serde_json::to_string(written).unwrap_or_default();
    text(one).cmp(&text(other))
}

/// What a later version adds beside the fields has no history: where two differ, the one later in the order of its text stays.
fn merged_unknown(one: &Unknown, other: &Unknown) -> Unknown {
    let mut merged = one.clone();
    for (key, value) in other {
        let known = merged.entry(key.clone()).or_insert_with(|| value.clone());
        let [mine, theirs] = [&*known, value].map(Value::to_string);
        if theirs > mine {
            *known = value.clone();
        }
    }
    merged
}
