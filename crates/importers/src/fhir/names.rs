//! Names of medicines, doctors and places that other entries only point at.
//!
//! A stream is read once, so an entry that points at something not yet seen waits, and goes on without the name when too many
//! wait. Both the names and the waiting room are bounded.

use super::say::REFERENCE;
use crate::frame::{FoundAppointment, FoundEntry, Frame};
use record::{Code, EntryKind, Line, Text};
use std::collections::{HashMap, VecDeque};

/// Names kept of medicines, doctors and places: about 10 MB at most in practice.
const MAX_NAMES: usize = 20_000;

/// Titles kept of anything else, the newest: twice as many at most, about 5 MB in practice.
const MAX_TITLES: usize = 10_000;

/// Entries that wait: about 5 MB in practice; those with files inside never wait.
const MAX_WAITING: usize = 2_000;

/// Bytes of text in entries that wait.
const MAX_WAITING_TEXT: usize = 8 << 20;

/// What something is called.
#[derive(Clone)]
pub(crate) struct Name {
    pub(crate) title: Line,
    pub(crate) codes: Vec<Code>,
}

/// An entry and the references that stand where names should.
pub(crate) struct Draft {
    pub(crate) entry: Box<FoundEntry>,
    /// What becomes the entry's text, with references in it between two [`REFERENCE`].
    pub(crate) text: String,
    /// Whether its title is its own, not that of its kind.
    pub(crate) is_named: bool,
    pub(crate) title: Option<String>,
    pub(crate) by: Option<String>,
    pub(crate) place: Option<String>,
}

impl Draft {
    fn fill(&mut self, names: &Names) {
        let named = take(&mut self.title, names);
        if let Some(name) = &named {
            self.entry.title = name.title.clone();
            if self.entry.codes.is_empty() || self.entry.kind == EntryKind::Other {
                self.entry.codes.extend(name.codes.iter().cloned());
            }
        }
        if let Some(name) = take(&mut self.by, names) {
            self.entry.by = Some(name.title);
        }
        if let Some(name) = take(&mut self.place, names) {
            self.entry.place = Some(name.title);
        }
        if self.text.contains(REFERENCE) {
            self.text = filled(&self.text, names);
        }
        if let Some(name) = named {
            // No line says the title again.
            let others: Vec<&str> = self.text.lines().filter(|line| *line != name.title.as_str()).collect();
            self.text = others.join("\n");
        }
    }

    fn is_ready(&self) -> bool {
        self.title.is_none() && self.by.is_none() && self.place.is_none() && !self.text.contains(REFERENCE)
    }

    /// The entry, without what is not known.
    fn done(mut self) -> Frame {
        if self.text.contains(REFERENCE) {
            let known = self.text.lines().filter_map(|line| {
                let parts: Vec<&str> = line.split(", ").filter(|part| !part.contains(REFERENCE)).collect();
                (!parts.is_empty()).then(|| parts.join(", "))
            });
            self.text = known.collect::<Vec<_>>().join("\n");
        }
        self.entry.text = Text::cut(&self.text);
        Frame::Entry(self.entry)
    }
}

/// An appointment and the references that stand where names should.
pub(crate) struct Meet {
    pub(crate) appointment: FoundAppointment,
    pub(crate) with: Option<String>,
    pub(crate) place: Option<String>,
}

impl Meet {
    fn fill(&mut self, names: &Names) {
        if let Some(name) = take(&mut self.with, names) {
            self.appointment.with = Some(name.title);
        }
        if let Some(name) = take(&mut self.place, names) {
            self.appointment.place = Some(name.title);
        }
    }

    fn is_ready(&self) -> bool {
        self.with.is_none() && self.place.is_none()
    }
}

enum Waiting {
    Entry(Draft),
    Appointment(Meet),
}

/// The text with the names that are known.
fn filled(text: &str, names: &Names) -> String {
    let mut filled = String::with_capacity(text.len());
    // Plain words and references take turns.
    for (index, part) in text.split(REFERENCE).enumerate() {
        match names.title(part).filter(|_| index % 2 == 1) {
            Some(title) => filled.push_str(title.as_str()),
            None if index % 2 == 1 => {
                filled.extend([REFERENCE.to_string().as_str(), part, REFERENCE.to_string().as_str()])
            }
            None => filled.push_str(part),
        }
    }
    filled
}

fn take(key: &mut Option<String>, names: &Names) -> Option<Name> {
    let wanted = key.as_ref()?;
    let name = names
        .known(wanted)
        .cloned()
        .or_else(|| names.title(wanted).map(|title| Name { title: title.clone(), codes: Vec::new() }))?;
    *key = None;
    Some(name)
}

/// The names so far and the entries that wait for one.
#[derive(Default)]
pub(crate) struct Names {
    known: HashMap<String, Name>,
    /// A role is called like the practitioner it points at.
    same: HashMap<String, String>,
    titles: HashMap<String, Line>,
    older_titles: HashMap<String, Line>,
    waiting: VecDeque<Waiting>,
    waiting_text: usize,
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

    /// Remembers that something is called like something else.
    pub(crate) fn learn_same(&mut self, keys: &[String], target: &str) {
        for key in keys {
            if self.same.len() < MAX_NAMES {
                self.same.insert(key.clone(), target.to_owned());
            }
        }
    }

    /// Remembers what an entry is called, for those that point at it.
    pub(crate) fn learn_title(&mut self, keys: &[String], title: &Line) {
        for key in keys {
            if self.titles.len() >= MAX_TITLES {
                self.older_titles = std::mem::take(&mut self.titles);
            }
            self.titles.insert(key.clone(), title.clone());
        }
    }

    fn known(&self, key: &str) -> Option<&Name> {
        self.known.get(key).or_else(|| self.known.get(self.same.get(key)?))
    }

    fn title(&self, key: &str) -> Option<&Line> {
        let known = self.known(key).map(|name| &name.title);
        known.or_else(|| self.titles.get(key)).or_else(|| self.older_titles.get(key))
    }

    /// Takes an entry; what may be said now comes back.
    pub(crate) fn admit(&mut self, mut draft: Draft) -> Option<Frame> {
        draft.fill(self);
        if draft.is_ready() || !draft.entry.attachments.is_empty() {
            return Some(draft.done());
        }
        self.waiting_text += draft.text.len();
        self.wait(Waiting::Entry(draft))
    }

    /// The same for an appointment.
    pub(crate) fn admit_appointment(&mut self, mut meet: Meet) -> Option<Frame> {
        meet.fill(self);
        if meet.is_ready() {
            return Some(Frame::Appointment(meet.appointment));
        }
        self.wait(Waiting::Appointment(meet))
    }

    fn wait(&mut self, waiting: Waiting) -> Option<Frame> {
        self.waiting.push_back(waiting);
        if self.waiting.len() > MAX_WAITING || self.waiting_text > MAX_WAITING_TEXT { self.next() } else { None }
    }

    /// What has waited longest, with what is known by now.
    pub(crate) fn next(&mut self) -> Option<Frame> {
        match self.waiting.pop_front()? {
            Waiting::Entry(mut draft) => {
                self.waiting_text = self.waiting_text.saturating_sub(draft.text.len());
                draft.fill(self);
                Some(draft.done())
            }
            Waiting::Appointment(mut meet) => {
                meet.fill(self);
                Some(Frame::Appointment(meet.appointment))
            }
        }
    }
}
