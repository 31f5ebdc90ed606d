//! A table of contents (PS3.3, annex F): what it tells of studies, and which files it names.
//!
//! Its records are tied to each other by places in the file. Where these lead nowhere, as in tables that were edited, the order in
//! which they lie is taken: most programs write them so.

use super::charset::Charset;
use super::instance::{Patient, SeriesWords, StudyWords};
use super::parse::Parsed;
use super::set::{Set, Value, tags};
use super::studies::told_of;
use crate::frame::FoundEntry;
use record::{Line, Pointer};
use std::collections::HashMap;

/// The most studies of one table.
const MOST: usize = 20_000;

#[derive(Default)]
pub(super) struct Contents {
    pub(super) studies: Vec<Told>,
    pub(super) files: Vec<FileId>,
}

/// A study as the table tells it.
#[derive(Default)]
pub(super) struct Told {
    pub(super) patient: Patient,
    words: StudyWords,
    series: Vec<SeriesWords>,
    files: u32,
}

/// A file as the table names it: folder after folder.
pub(super) struct FileId(Vec<String>);

impl Contents {
    pub(super) fn of(parsed: &Parsed) -> Self {
        let set = &parsed.set;
        let records = set.items(tags::RECORDS);
        let mut contents = Self::default();
        let around = set.charset(Charset::default());
        let mut patient = Patient::default();
        for record in ordered(set, records) {
            contents.add(record, record.charset(around), &mut patient);
        }
        contents
    }

    fn add(&mut self, record: &Set, charset: Charset, patient: &mut Patient) {
        let kind = record.code(tags::RECORD_TYPE).unwrap_or_default();
        match kind.as_str() {
            "PATIENT" => *patient = Patient::of(record, charset),
            "STUDY" if self.studies.len() < MOST => {
                let (words, _) = StudyWords::of(record, charset);
                self.studies.push(Told { patient: patient.clone(), words, ..Told::default() });
            }
            "SERIES" => {
                if let Some(study) = self.studies.last_mut() {
                    study.series.push(SeriesWords::of(record, charset));
                }
            }
            _ => {}
        }
        if let Some(id) = record.words(tags::FILE_ID, &Charset::default()) {
            let id = FileId(id.split('\\').map(|part| part.trim().to_owned()).collect());
            self.files.push(id);
            if let Some(study) = self.studies.last_mut() {
                study.files += 1;
            }
        }
    }
}

/// Records as their links say: from the first, into what lies below, then to the next.
fn ordered<'a>(set: &Set, records: &'a [Set]) -> Vec<&'a Set> {
    let at = |record: &Set| match record.get(tags::ITEM_AT) {
        Some(Value::Far { from, .. }) => Some(*from),
        _ => None,
    };
    let mut places: HashMap<u64, &Set> = records.iter().filter_map(|record| Some((at(record)?, record))).collect();
    let link = |record: &Set, tag| record.long(tag).map(u64::from).filter(|to| *to != 0);
    let mut found = Vec::with_capacity(records.len());
    let mut waiting: Vec<u64> = link(set, tags::ROOT).into_iter().collect();
    while let Some(place) = waiting.pop() {
        // Each is met once, whatever links say.
        let Some(record) = places.remove(&place) else { continue };
        found.push(record);
        waiting.extend(link(record, tags::NEXT));
        waiting.extend(link(record, tags::LOWER));
    }
    // What no link leads to is not forgotten, unless links lead anywhere: then it was taken out of the table.
    if found.is_empty() { records.iter().collect() } else { found }
}

impl Told {
    pub(super) fn uid(&self) -> &str {
        self.words.uid.as_deref().unwrap_or_default()
    }

    pub(super) fn entry(&self, patient: Option<Line>, pointer: Pointer) -> Option<FoundEntry> {
        told_of(&self.words, &self.series, self.files, patient, pointer)
    }
}

impl FileId {
    /// As people write it.
    pub(super) fn words(&self) -> String {
        self.0.join("/")
    }

    /// Whether it stays below the folder of the table.
    pub(super) fn is_within(&self) -> bool {
        self.0.iter().all(|part| !matches!(part.as_str(), "" | "." | "..") && !part.contains(['/', '\\', ':', '\0']))
    }

    /// As [`normal`] writes it, below a folder.
    pub(super) fn under(&self, folder: &str) -> String {
        let words = normal(&self.words());
        if folder.is_empty() { words } else { format!("{folder}/{words}") }
    }
}

/// A name as it is compared: discs are read with their names in capitals or not, with a version (`;1`), with a point at the end.
pub(super) fn normal(name: &str) -> String {
    let name = name.replace('\\', "/").to_uppercase();
    let name = name.trim_start_matches("./");
    name.split('/').map(|part| part.trim_end_matches(";1").trim_end_matches('.')).collect::<Vec<_>>().join("/")
}
