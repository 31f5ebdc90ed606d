//! The people that the files of an import are about. Each has a number, so that one question can be asked about all of them.

use crate::view::FoundPerson;
use importers::FoundPatient;
use record::{Line, folded};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// Names inside files that are remembered; a hostile file has millions.
const MOST_KEYS: usize = 10_000;

/// People told apart; the rest are one more together. Nobody answers a question about more.
const MOST_PEOPLE: usize = 50;

/// The number of all those beyond.
const OTHERS: u32 = u32::MAX >> 1;

/// Somebody the files are about. Kept as JSON while a question is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Somebody {
    /// The number.
    pub(super) group: u32,
    /// The name, once a file said it.
    pub(super) name: Option<String>,
    /// Date of birth, ISO.
    pub(super) born: Option<String>,
}

/// Everybody met so far.
#[derive(Default)]
pub(super) struct People {
    all: Vec<Somebody>,
    /// What files call them.
    keys: HashMap<String, u32>,
}

/// What a description changed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Described {
    pub(super) group: u32,
    /// A number that turned out to be the same person.
    pub(super) was: Option<u32>,
}

impl People {
    /// Takes up the numbers that files read before a crash gave.
    pub(super) fn known(&mut self, person: &FoundPerson) {
        if !self.all.iter().any(|one| one.group == person.group) {
            let (name, born) = (Some(person.name.clone()), person.born.clone());
            self.all.push(Somebody { group: person.group, name, born });
        }
    }

    /// The number of whom a file calls by this key.
    pub(super) fn called(&mut self, key: &Line) -> u32 {
        if let Some(group) = self.keys.get(key.as_str()) {
            return *group;
        }
        let group = self.new_group(None, None);
        if self.keys.len() < MOST_KEYS {
            self.keys.insert(key.as_str().to_owned(), group);
        }
        group
    }

    /// A file says who somebody is.
    pub(super) fn described(&mut self, patient: &FoundPatient) -> Described {
        let name = patient.name.as_ref().map(|name| name.as_str().to_owned());
        let born = patient.born.map(|born| born.to_string());
        let same = self.all.iter().find(|one| {
            one.name.is_some()
                && one.born == born
                && name.as_ref().is_some_and(|name| is_same(one.name.as_deref(), name))
        });
        let known = same.map(|one| one.group);
        // A key that stands for nobody yet may be this one; one that stands for another is taken over from here on.
        let nameless = patient
            .keys
            .iter()
            .filter_map(|key| self.keys.get(key.as_str()).copied())
            .find(|group| *group != OTHERS && self.all.iter().any(|one| one.group == *group && one.name.is_none()));
        let described = match (known, nameless) {
            (Some(group), was) => Described { group, was: was.filter(|was| *was != group) },
            (None, Some(group)) => Described { group, was: None },
            (None, None) => Described { group: self.new_group(name.clone(), born.clone()), was: None },
        };
        if let Some(one) = self.all.iter_mut().find(|one| one.group == described.group && one.group != OTHERS) {
            one.name = one.name.take().or(name);
            one.born = one.born.take().or(born);
        }
        if let Some(was) = described.was {
            self.all.retain(|one| one.group != was);
        }
        for key in &patient.keys {
            if self.keys.len() < MOST_KEYS {
                self.keys.insert(key.as_str().to_owned(), described.group);
            }
        }
        described
    }

    /// Everybody, in the order met.
    pub(super) fn all(&self) -> &[Somebody] {
        &self.all
    }

    fn new_group(&mut self, name: Option<String>, born: Option<String>) -> u32 {
        if self.all.len() >= MOST_PEOPLE {
            if !self.all.iter().any(|one| one.group == OTHERS) {
                self.all.push(Somebody { group: OTHERS, name: None, born: None });
            }
            return OTHERS;
        }
        let next = self.all.iter().map(|one| one.group + 1).max().unwrap_or(0);
        self.all.push(Somebody { group: next, name, born });
        next
    }
}

fn is_same(known: Option<&str>, name: &str) -> bool {
    known.is_some_and(|known| parts(known) == parts(name))
}

/// Whether a name in a file can be that of a person here: each part of hers is in it.
pub(super) fn may_be(found: &str, known: &str) -> bool {
    let (found, known) = (parts(found), parts(known));
    !known.is_empty() && known.iter().all(|part| found.contains(part))
}

/// The words of a name, in small letters without accents, in alphabetical order.
fn parts(name: &str) -> Vec<String> {
    let mut parts: Vec<String> =
        folded(name).split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).map(str::to_owned).collect();
    parts.sort_unstable();
    parts
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn patient(key: &str, name: &str, born: &str) -> FoundPatient {
        FoundPatient { keys: vec![Line::new(key).unwrap()], name: Line::cut(name), born: born.parse().ok() }
    }

    #[test]
    fn somebody_is_one_person_under_several_keys_and_before_a_name_is_known() {
        let mut people = People::default();
        let early = people.called(&Line::new("Patient/1").unwrap());
        assert_eq!(people.described(&patient("Patient/1", "Ann Côté", "1970")), Described { group: early, was: None });
        assert_eq!(people.described(&patient("urn:uuid:x", "COTE, Ann", "1970")).group, early);
        let other = people.described(&patient("Patient/2", "Ann Côté", "1980")).group;
        assert_ne!(other, early);
        let unknown = people.called(&Line::new("Patient/9").unwrap());
        let same = people.described(&patient("Patient/9", "Ann Cote", "1980"));
        assert_eq!(same, Described { group: other, was: Some(unknown) });
        assert_eq!(people.all().len(), 2);
    }

    #[test]
    fn a_key_may_stand_for_another_in_another_file() {
        let mut people = People::default();
        let ann = people.described(&patient("Patient/1", "Ann", "1970")).group;
        let bob = people.described(&patient("Patient/1", "Bob", "1970")).group;
        assert_ne!(ann, bob);
        assert_eq!(people.called(&Line::new("Patient/1").unwrap()), bob);
    }

    #[test]
    fn a_name_with_more_parts_may_be_the_person() {
        assert!(may_be("Ann Marie Côté", "ann cote"));
        assert!(!may_be("Ann Roy", "Ann Côté"));
        assert!(!may_be("Ann", ""));
    }
}
