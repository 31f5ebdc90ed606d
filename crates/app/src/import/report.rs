//! What an import brought: one report a file, and what is kept with the import as a whole.

use super::people::Somebody;
use crate::view::{FoundPerson, KindCount, PlaceView, ProblemView, RefusedCode, ReportFile};
use record::EntryKind;
use serde::{Deserialize, Serialize};
use vault::{FileDone, Staging};

/// The places of a problem that are named; the rest are counted.
const PLACES: usize = 20;
/// A file of many people names only the first.
const PATIENTS: usize = 20;

/// What is kept with an import. Its JSON is in the vault.
#[derive(Default, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Summary {
    /// Records added, by kind.
    pub(super) added: Vec<KindCount>,
    /// Records that were here before.
    pub(super) again: u64,
    /// Whether the person stopped it before all was read.
    pub(super) stopped: bool,
    /// While it is asked whose they are: everybody the files are about, with the number of records.
    pub(super) whose: Vec<(Somebody, u64)>,
}

impl Summary {
    /// A summary that cannot be read any more is an empty one: the records it is about are not lost with it.
    pub(super) fn from_json(json: Option<&str>) -> Self {
        json.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    pub(super) fn total(&self) -> u64 {
        self.added.iter().map(|kind| kind.count).sum()
    }
}

/// The report of a file of which nothing is known yet.
pub(super) fn file(position: u32, name: String, within: Option<String>) -> ReportFile {
    ReportFile { position, name, within, kind: "unknown".to_owned(), ..ReportFile::default() }
}

/// As it was kept. One that cannot be read any more names the file all the same.
pub(super) fn from_row(row: &vault::ImportFile) -> ReportFile {
    let kept = row.report.as_deref().and_then(|json| serde_json::from_str::<ReportFile>(json).ok());
    ReportFile {
        position: row.position,
        name: row.name.as_str().to_owned(),
        within: row.within.as_ref().map(|name| name.as_str().to_owned()),
        object: row.object.map(|object| object.to_string()),
        ..kept.unwrap_or_default()
    }
}

/// As it is to be kept.
pub(super) fn done(file: &ReportFile) -> FileDone {
    FileDone {
        position: file.position,
        object: file.object.as_deref().and_then(|object| object.parse().ok()),
        trouble: file.refused.is_some() || file.stopped || !file.problems.is_empty(),
        report: serde_json::to_string(file).unwrap_or_default(),
    }
}

/// An entry that waits to be written.
pub(super) struct Waiting {
    pub(super) id: record::EntryId,
    pub(super) kind: EntryKind,
    pub(super) is_fact: bool,
}

/// Counts entries by what became of them.
pub(super) fn count(file: &mut ReportFile, waiting: &[Waiting], became: &[Staging]) {
    for (entry, became) in waiting.iter().zip(became) {
        if *became == Staging::Again {
            file.again += 1;
            continue;
        }
        let kind = entry.kind.into();
        match file.added.iter_mut().find(|counted| counted.kind == kind) {
            Some(counted) => counted.count += 1,
            None => file.added.push(KindCount { kind, count: 1 }),
        }
        file.not_facts += u64::from(!entry.is_fact);
        if *became == Staging::New {
            file.first_entry.get_or_insert_with(|| entry.id.to_string());
        }
    }
}

pub(super) fn problem(file: &mut ReportFile, code: &str, place: PlaceView) {
    match file.problems.iter_mut().find(|problem| problem.code == code) {
        Some(problem) => {
            problem.count += 1;
            if problem.places.len() < PLACES {
                problem.places.push(place);
            }
        }
        None => file.problems.push(ProblemView { code: code.to_owned(), count: 1, places: vec![place] }),
    }
}

pub(super) fn patient(file: &mut ReportFile, person: FoundPerson) {
    if file.patients.len() < PATIENTS && !file.patients.contains(&person) {
        file.patients.push(person);
    }
}

pub(super) fn refuse(file: &mut ReportFile, code: RefusedCode) {
    file.refused.get_or_insert(code);
}
