//! A plain model: every copy remembers all writings it ever heard of, and which others each of them replaced.

use proptest::prelude::*;
use record::ThingId;
use record::together::{DeviceId, Kind, Stamp, Thing};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const COPIES: usize = 3;
const FIELDS: [&str; 3] = ["text", "note", "answer"];

/// Something that happens.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Somebody writes; 0 takes out. The clock shows anything.
    Edit { copy: usize, field: usize, value: u8, at_ms: i64 },
    /// Somebody settles two versions.
    Choose { copy: usize, field: usize, version: usize, at_ms: i64 },
    /// A file is made. What is never opened was lost.
    Send { copy: usize },
    /// A file is opened: any one, at any time, however often.
    Open { copy: usize, file: usize },
}

/// A rule that was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Broken {
    /// A copy shows other versions of a field than those that nobody who saw them replaced.
    Versions,
    /// Copies that heard the same are not the same.
    Apart,
}

type Writing = usize;

struct Made {
    field: &'static str,
    value: Value,
    /// The writings of the field that whoever wrote it knew.
    replaced: BTreeSet<Writing>,
}

/// The copies, and what each of them heard of.
#[derive(Clone, Default)]
pub(crate) struct Copies {
    pub(crate) things: Vec<Thing>,
    heard: Vec<BTreeSet<Writing>>,
}

pub(crate) fn steps() -> impl Strategy<Value = Vec<Step>> {
    let (copy, field) = (|| 0..COPIES, || 0..FIELDS.len());
    let step = prop_oneof![
        4 => (copy(), field(), 0..4u8, 0..20i64).prop_map(|(copy, field, value, at_ms)| Step::Edit { copy, field, value, at_ms }),
        1 => (copy(), field(), 0..3usize, 0..20i64)
            .prop_map(|(copy, field, version, at_ms)| Step::Choose { copy, field, version, at_ms }),
        3 => copy().prop_map(|copy| Step::Send { copy }),
        4 => (copy(), 0..10usize).prop_map(|(copy, file)| Step::Open { copy, file }),
    ];
    proptest::collection::vec(step, 0..40)
}

/// Plays a history, then gives every copy the files of all others. The rules are looked at after every step.
pub(crate) fn play(steps: &[Step], merge: fn(&mut Thing, &Thing)) -> Result<Copies, Broken> {
    let new = || Thing::new(ThingId::new(1, [7; 10]), Kind::Question);
    let mut copies = Copies { things: (0..COPIES).map(|_| new()).collect(), heard: vec![BTreeSet::new(); COPIES] };
    let (mut made, mut files) = (Vec::new(), Vec::new());
    for step in steps {
        match *step {
            Step::Edit { copy, field, value, at_ms } => copies.edit(&mut made, copy, FIELDS[field], value, at_ms),
            Step::Choose { copy, field, version, at_ms } => {
                copies.choose(&mut made, copy, FIELDS[field], version, at_ms);
            }
            Step::Send { copy } => files.push((copies.things[copy].clone(), copies.heard[copy].clone())),
            Step::Open { copy, file } => {
                if let Some((thing, heard)) = files.get(file) {
                    merge(&mut copies.things[copy], thing);
                    copies.heard[copy].extend(heard);
                }
            }
        }
        copies.agree_with(&made)?;
    }
    let mut last = copies.clone();
    for (from, to) in (0..2 * COPIES).flat_map(|from| (0..COPIES).map(move |to| (from % COPIES, to))) {
        let there = last.things[from].clone();
        merge(&mut last.things[to], &there);
        let heard = last.heard[from].clone();
        last.heard[to].extend(heard);
    }
    last.agree_with(&made)?;
    if last.things.iter().all(|thing| *thing == last.things[0]) { Ok(copies) } else { Err(Broken::Apart) }
}

impl Copies {
    fn edit(&mut self, made: &mut Vec<Made>, copy: usize, field: &'static str, value: u8, at_ms: i64) {
        let value = if value == 0 { Value::Null } else { json!(format!("made up {value}")) };
        let mut row = self.things[copy].all_shown();
        row.insert(field.to_owned(), value.clone());
        let differs = *self.things[copy].shown(field) != value;
        assert_eq!(self.things[copy].note_edits(&row, stamp(copy, at_ms)), differs);
        if differs {
            self.note(made, copy, field, value);
        }
    }

    fn choose(&mut self, made: &mut Vec<Made>, copy: usize, field: &'static str, version: usize, at_ms: i64) {
        let chosen = self.things[copy].versions(field).get(version).map(|written| written.value().clone());
        if self.things[copy].choose(field, version, stamp(copy, at_ms)) {
            self.note(made, copy, field, chosen.unwrap());
        }
    }

    fn note(&mut self, made: &mut Vec<Made>, copy: usize, field: &'static str, value: Value) {
        let replaced = self.heard[copy].iter().copied().filter(|writing| made[*writing].field == field).collect();
        self.heard[copy].insert(made.len());
        made.push(Made { field, value, replaced });
    }

    fn agree_with(&self, made: &[Made]) -> Result<(), Broken> {
        for (thing, heard) in self.things.iter().zip(&self.heard) {
            let replaced: BTreeSet<Writing> =
                heard.iter().flat_map(|writing| &made[*writing].replaced).copied().collect();
            let mut wanted: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
            for writing in heard.difference(&replaced).map(|writing| &made[*writing]) {
                wanted.entry(writing.field).or_default().insert(writing.value.to_string());
            }
            for field in FIELDS {
                let found = thing.versions(field);
                let values: BTreeSet<String> = found.iter().map(|written| written.value().to_string()).collect();
                let shown = found.is_empty() || values.contains(&thing.shown(field).to_string());
                if !shown || found.len() != values.len() || values != wanted.remove(field).unwrap_or_default() {
                    return Err(Broken::Versions);
                }
            }
        }
        Ok(())
    }
}

fn stamp(copy: usize, at_ms: i64) -> Stamp<'static> {
    Stamp { device: DeviceId::from_bytes([u8::try_from(copy).unwrap() + 1; 16]), by: None, at_ms }
}
