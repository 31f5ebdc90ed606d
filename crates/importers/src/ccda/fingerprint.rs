//! What makes an entry known again in another document, and which thing it is.
//!
//! A portal writes the same problem into the document of each visit, with other ids and another place each time: what counts is
//! what is said. Kept in vaults, so what goes in is frozen by a test.

use super::tree::Element;
use crate::frame::{Fingerprint, FoundEntry, FoundPatient};
use record::PartialDate;

/// A hash of words, each with its length before it, so that no two series of words are alike.
pub(super) struct Hash(blake3::Hasher);

impl Hash {
    pub(super) fn new(what: &str) -> Self {
        let mut hash = Self(blake3::Hasher::new());
        hash.words("second-chair ccda 1");
        hash.words(what);
        hash
    }

    pub(super) fn words(&mut self, words: &str) {
        self.0.update(&(words.len() as u64).to_le_bytes());
        self.0.update(words.as_bytes());
    }

    fn date(&mut self, date: Option<PartialDate>) {
        self.words(&date.map(|date| date.to_string()).unwrap_or_default());
    }

    /// Whose it is. Names get written in many ways; the same birth date and nothing else is what they have in common.
    pub(super) fn patient(&mut self, patient: Option<&FoundPatient>) {
        let born = patient.and_then(|patient| patient.born);
        self.date(born);
        if born.is_none() {
            let name = patient.and_then(|patient| patient.name.as_ref());
            self.words(&name.map(|name| record::folded(name.as_str())).unwrap_or_default());
        }
    }

    pub(super) fn end(self) -> Fingerprint {
        let mut print = [0u8; 16];
        for (to, from) in print.iter_mut().zip(self.0.finalize().as_bytes()) {
            *to = *from;
        }
        Fingerprint(print)
    }
}

/// Hashes what an entry says: whose, what, when, how it stands. Its place in the file, its ids and the words around it are left
/// out. `time`: what its time says beside the days, as it is written.
pub(super) fn content(entry: &FoundEntry, patient: Option<&FoundPatient>, time: &str) -> Fingerprint {
    let mut hash = Hash::new("entry");
    hash.patient(patient);
    hash.words(&format!("{:?} {:?}", entry.kind, entry.standing));
    hash.words(&record::folded(entry.title.as_str()));
    hash.date(entry.when);
    hash.date(entry.end);
    hash.words(entry.status.as_ref().map_or("", |status| status.as_str()));
    for code in &entry.codes {
        hash.words(code.system.as_str());
        hash.words(code.code.as_str());
    }
    for value in &entry.measured {
        hash.words(value.original.as_str());
    }
    // Nothing is hashed where nothing is said, so that the prints of days stay what they are in vaults.
    if !time.is_empty() {
        hash.words("time");
        hash.words(time);
    }
    hash.end()
}

/// Hashes which thing it is, by an id of its source that no other thing has: an assigner and a number of it. A bare UUID is none
/// here: writers copy those of the standard's examples.
pub(super) fn identity(kind: &str, act: Element<'_>) -> Option<Fingerprint> {
    // Numbers of people and organizations, and the roots of the standard's own examples.
    let unreal = ["2.16.840.1.113883.4.", "2.16.840.1.113883.19", "2.16.840.1.113883.3.72", "1.1.1.1"];
    let (root, extension) = act.all("id").take(20).find_map(|id| {
        let (root, extension) = (id.get("root")?, id.get("extension")?);
        let is_number = root.contains('.') && root.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        (is_number && extension.len() >= 3 && !unreal.iter().any(|start| root.starts_with(start)))
            .then_some((root, extension))
    })?;
    let mut hash = Hash::new("identity");
    hash.words(kind);
    hash.words(root);
    hash.words(extension);
    Some(hash.end())
}
