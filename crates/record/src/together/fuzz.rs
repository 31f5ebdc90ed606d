//! What holds of every shared file, whatever was done to it: one set of rules for the fuzz target (`fuzz/`) and for the test that
//! replays its corpus, so that the two cannot drift apart.

use super::DeviceId;
use super::{Fields, File, Stamp, Thing};
use serde_json::Value;

/// A rule that was broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// What was read does not come back from what was written.
    NotTheSame,
    /// Merging depends on the order, or on how often.
    Order,
    /// Something that was written here, and not seen there, is gone; or an edit left another version.
    Lost,
}

/// Whether a file reads.
pub fn together(bytes: &[u8]) -> Result<bool, Broken> {
    let Ok(file) = File::read(bytes) else { return Ok(false) };
    // JSON escapes may make it longer than it came.
    if let Ok(json) = file.to_json() {
        let mut again = File::read(&json).map_err(|_| Broken::NotTheSame)?;
        again.unreadable += file.unreadable;
        if again != file {
            return Err(Broken::NotTheSame);
        }
    }
    for pair in file.things.windows(2) {
        if let [one, next] = pair {
            // As if they were two states of one thing.
            same_either_way(one, &Thing { id: one.id, kind: one.kind.clone(), ..next.clone() })?;
        }
    }
    file.things.iter().try_for_each(an_edit_counts)?;
    Ok(true)
}

fn same_either_way(one: &Thing, other: &Thing) -> Result<(), Broken> {
    let merged = |from: &Thing, with: &Thing| {
        let mut thing = from.clone();
        thing.merge(with);
        thing
    };
    let (mut both, back) = (merged(one, other), merged(other, one));
    if both != back || both.merge(one) || both.merge(other) { Err(Broken::Order) } else { Ok(()) }
}

/// An edit replaces all versions, here and, once it arrives, in the state before it; one made elsewhere stands beside it.
fn an_edit_counts(before: &Thing) -> Result<(), Broken> {
    if [1, 2].iter().any(|byte| before.context.contains_key(&DeviceId::from_bytes([*byte; 16]))) {
        return Ok(());
    }
    let stamp = |byte| Stamp { device: DeviceId::from_bytes([byte; 16]), by: None, at_ms: 1 };
    let edited = |value: &str, byte| {
        let mut thing = before.clone();
        thing.note_changes(&Fields::new(), &Fields::from([("text".to_owned(), Value::from(value))]), stamp(byte));
        thing
    };
    let (mine, theirs) = (edited("made up: mine", 1), edited("made up: theirs", 2));
    let mut late = before.clone();
    late.merge(&mine);
    if late != mine || late.versions("text").len() != 1 {
        return Err(Broken::Lost);
    }
    late.merge(&theirs);
    if late.versions("text").len() == 2 { Ok(()) } else { Err(Broken::Lost) }
}
