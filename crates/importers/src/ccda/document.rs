//! A document as a whole: what its parts need to know of each other.

use super::dates;
use super::people;
use super::tree::{Element, Tree};
use crate::frame::{FoundPatient, ProblemCode};
use record::written::Decimal;
use record::{Line, PartialDate};
use std::collections::{HashMap, HashSet};

/// The most names in narratives that are remembered.
const MAX_ANCHORS: usize = 200_000;

/// The longest words that are taken from the place an entry points to.
const MAX_WORDS: usize = 4_000;

/// A document.
pub(super) struct Document<'a> {
    pub(super) root: Element<'a>,
    tree: &'a Tree,
    /// The named places in narratives.
    anchors: HashMap<&'a str, u32>,
    /// The names that entries point to.
    pub(super) pointed: HashSet<&'a str>,
    /// The decimal sign of numbers in words, as far as the language says.
    pub(super) decimal: Option<Decimal>,
    pub(super) patients: Vec<FoundPatient>,
    pub(super) title: Option<Line>,
    pub(super) when: Option<PartialDate>,
}

impl<'a> Document<'a> {
    /// Looks through a document once.
    pub(super) fn new(tree: &'a Tree, problems: &mut Vec<ProblemCode>) -> Option<Self> {
        let root = tree.root()?;
        let mut anchors = HashMap::new();
        let mut pointed = HashSet::new();
        for element in root.within() {
            if let Some(id) = element.get("ID")
                && anchors.len() < MAX_ANCHORS
            {
                anchors.entry(id).or_insert(element.place);
            }
            if element.name() == "reference"
                && let Some(id) = element.get("value").and_then(|value| value.strip_prefix('#'))
                && pointed.len() < MAX_ANCHORS
            {
                pointed.insert(id);
            }
        }
        let english = root
            .child("languageCode")
            .and_then(|language| language.get("code"))
            .is_some_and(|code| code.to_ascii_lowercase().starts_with("en"))
            || root.all("realmCode").any(|realm| realm.get("code") == Some("US"));
        let patients = people::patients(root, problems);
        let title = root.child("title").and_then(|title| Line::cut(&title.words()));
        let when = dates::span(root.child("effectiveTime"), problems).when;
        let decimal = english.then_some(Decimal::Point);
        Some(Self { root, tree, anchors, pointed, decimal, patients, title, when })
    }

    /// The place in a narrative that `holder` (an `originalText`, a `text`) points to.
    pub(super) fn target(&self, holder: Element<'a>) -> Option<(&'a str, Element<'a>)> {
        let id = holder.child("reference")?.get("value")?.trim_start_matches('#');
        let (id, place) = self.anchors.get_key_value(id)?;
        Some((id, self.tree.element(*place)?))
    }

    /// The words a holder points to, when they are short enough to be a name and not a whole row.
    pub(super) fn name_at(&self, holder: Element<'_>, most: usize) -> Option<String> {
        let holder = self.tree.element(holder.place)?;
        let (_, target) = self.target(holder)?;
        if is_wide(target) {
            return None;
        }
        target.words_of(most * 4).filter(|words| !words.is_empty() && words.chars().count() <= most)
    }

    /// The first words of the row or list that a holder points to.
    pub(super) fn row_name_at(&self, holder: Element<'_>) -> Option<String> {
        let holder = self.tree.element(holder.place)?;
        let (_, target) = self.target(holder)?;
        // Only the beginning is looked at: many entries may point to one large table.
        let first = |name: &str| {
            let cells = target.within().take(200).filter(|inner| inner.name() == name);
            cells.filter_map(|cell| cell.words_of(MAX_WORDS)).find(|words| words.chars().any(char::is_alphabetic))
        };
        first("td").or_else(|| first("item"))
    }

    /// All the words a holder points to, or has itself.
    pub(super) fn words_at(&self, holder: Element<'_>) -> Option<String> {
        let holder = self.tree.element(holder.place)?;
        let own = holder.words();
        if !own.is_empty() {
            return Some(own).filter(|words| words.len() <= MAX_WORDS);
        }
        let (_, target) = self.target(holder)?;
        if matches!(target.name(), "table" | "tbody" | "text" | "list" | "section") {
            return None;
        }
        target.words_of(MAX_WORDS).filter(|words| !words.is_empty())
    }

    /// The name of the place in the narrative that belongs to an entry.
    pub(super) fn anchor(&self, entry: Element<'_>) -> Option<&'a str> {
        let entry = self.tree.element(entry.place)?;
        let of = |holder: Element<'a>| self.target(holder).map(|(id, _)| id);
        entry.child("text").and_then(of).or_else(|| {
            let holders = entry.within().filter(|inner| matches!(inner.name(), "originalText" | "text"));
            holders.take(100).find_map(of)
        })
    }

    /// Which patient the entries are of, and what tells them from others.
    pub(super) fn patient_key(&self) -> Option<Line> {
        self.patients.first().and_then(|patient| patient.keys.first().cloned())
    }
}

fn is_wide(element: Element<'_>) -> bool {
    matches!(element.name(), "tr" | "table" | "tbody" | "thead" | "list" | "text" | "section")
}
