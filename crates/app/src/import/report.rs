//! What an import brought, file by file, as kept with it.

use crate::view::{FoundPerson, KindCount, ProblemView, RefusedCode, ReportFile};
use record::EntryKind;
use serde::{Deserialize, Serialize};

/// The places of a problem that are named; the rest are counted.
const PLACES: usize = 20;
/// A file of many people names only the first.
const PATIENTS: usize = 20;

/// The report of an import. Its JSON is kept in the vault.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Report {
    pub(super) files: Vec<ReportFile>,
}

impl Report {
    /// A report that cannot be read any more is an empty one: the records it is about are not lost with it.
    pub(super) fn from_json(json: Option<&str>) -> Self {
        json.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
    }

    pub(super) fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    pub(super) fn total(&self) -> u64 {
        self.files.iter().flat_map(|file| &file.added).map(|kind| kind.count).sum()
    }
}

/// The report of a file of which nothing is known yet.
pub(super) fn file(name: String) -> ReportFile {
    ReportFile {
        name,
        kind: "unknown".to_owned(),
        refused: None,
        already_here: false,
        added: Vec::new(),
        not_facts: 0,
        pages: 0,
        patients: Vec::new(),
        problems: Vec::new(),
        first_entry: None,
    }
}

pub(super) fn count(file: &mut ReportFile, kind: EntryKind) {
    let kind = kind.into();
    match file.added.iter_mut().find(|counted| counted.kind == kind) {
        Some(counted) => counted.count += 1,
        None => file.added.push(KindCount { kind, count: 1 }),
    }
}

pub(super) fn problem(file: &mut ReportFile, code: String, place: String) {
    match file.problems.iter_mut().find(|problem| problem.code == code) {
        Some(problem) => {
            problem.count += 1;
            if problem.places.len() < PLACES {
                problem.places.push(place);
            }
        }
        None => file.problems.push(ProblemView { code, count: 1, places: vec![place] }),
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
