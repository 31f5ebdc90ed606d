//! Names of medicines, doctors and places that other entries only point at.
//!
//! A stream is read once, so an entry that points at something not yet seen waits, and goes on without the name when too many
//! wait. Both the names and the waiting room are bounded.

use crate::frame::{FoundEntry, Frame};
use record::{Code, Line};
use std::collections::{HashMap, VecDeque};

/// Names kept: about 10 MB at most in practice.
const MAX_NAMES: usize = 20_000;

/// Entries that wait: about 5 MB in practice; those with files inside never wait.
const MAX_WAITING: usize = 2_000;

/// What something is called.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) title: Line,
    pub(crate) codes: Vec<Code>,
}

/// An entry and the references that stand where names should.
pub(crate) struct Draft {
    pub(crate) entry: Box<FoundEntry>,
    pub(crate) title: Option<String>,
    pub(crate) by: Option<String>,
    pub(crate) place: Option<String>,
}

impl Draft {
    fn fill(&mut self, names: &HashMap<String, Name>) {
        if let Some(name) = take(&mut self.title, names) {
            self.entry.title = name.title;
            if self.entry.codes.is_empty() {
                self.entry.codes = name.codes;
            }
        }
        if let Some(name) = take(&mut self.by, names) {
            self.entry.by = Some(name.title);
        }
        if let Some(name) = take(&mut self.place, names) {
            self.entry.place = Some(name.title);
        }
    }

    fn is_ready(&self) -> bool {
        self.title.is_none() && self.by.is_none() && self.place.is_none()
    }
}

fn take(key: &mut Option<String>, names: &HashMap<String, Name>) -> Option<Name> {
    let name = names.get(key.as_ref()?)?.clone();
    *key = None;
    Some(name)
}

/// The names so far and the entries that wait for one.
#[derive(Default)]
pub(crate) struct Names {
    known: HashMap<String, Name>,
    waiting: VecDeque<Draft>,
}

impl Names {
    /// Remembers a name.
    pub(crate) fn learn(&mut self, keys: &[String], name: &Name) {
        for key in keys {
            if self.known.len() < MAX_NAMES || self.known.contains_key(key) {
                self.known.insert(key.clone(), name.clone());
            }
        }
    }

    /// Takes an entry; what may be said now comes back.
    pub(crate) fn admit(&mut self, mut draft: Draft) -> Option<Frame> {
        draft.fill(&self.known);
        if draft.is_ready() || !draft.entry.attachments.is_empty() {
            return Some(Frame::Entry(draft.entry));
        }
        self.waiting.push_back(draft);
        if self.waiting.len() > MAX_WAITING { self.next() } else { None }
    }

    /// The entry that has waited longest, with what is known by now.
    pub(crate) fn next(&mut self) -> Option<Frame> {
        let mut draft = self.waiting.pop_front()?;
        draft.fill(&self.known);
        Some(Frame::Entry(draft.entry))
    }
}
