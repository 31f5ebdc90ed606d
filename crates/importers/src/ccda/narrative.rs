//! The narrative of a section as blocks of our own.
//!
//! Made from an allow-list of CDA's elements (CDA R2, 4.3.5). What is not on it gives its words and nothing else; of attributes only a
//! name to point to (`ID`), spans and boldness are looked at. Nothing here can act, be fetched, or carry markup.

mod runs;
mod table;

pub(super) use runs::plain;

use super::tree::{Element, Part, raised};
use crate::show::Block;
use record::Line;
use runs::Runs;
use std::collections::HashSet;

/// How deep lists and tables nest; JSON is read 128 deep at most, and a table in a table takes eight.
const MAX_NESTING: usize = 8;
/// The most runs, cells and rows of one document: hospitals write some thousands.
const MAX_PIECES: usize = 300_000;
/// The most bytes of words of one section: it travels in one message.
const MAX_BYTES: usize = 8 << 20;

/// Makes blocks.
pub(super) struct Narrative<'a> {
    /// The names that entries point to: of two names for one place theirs is kept.
    pub(super) pointed: &'a HashSet<&'a str>,
    /// How many runs, cells and rows may still be made.
    pieces: usize,
    /// How many bytes of words this section may still have.
    bytes: usize,
    /// Whether something was left out because there was too much of it.
    pub(super) was_cut: bool,
}

/// A name to point to, of letters, figures and a few signs only: it may stand in an address one day.
pub(super) fn anchor(id: &str) -> Option<Line> {
    let safe = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ':') { c } else { '_' };
    Line::cut(&id.chars().take(100).map(safe).collect::<String>())
}

/// How words stand: their place among others.
#[derive(Clone, Copy)]
struct Place {
    nesting: usize,
    strong: bool,
}

impl<'a> Narrative<'a> {
    pub(super) fn new(pointed: &'a HashSet<&'a str>) -> Self {
        Self { pointed, pieces: MAX_PIECES, bytes: MAX_BYTES, was_cut: false }
    }

    /// The blocks of a `text`.
    pub(super) fn blocks(&mut self, text: Element<'_>) -> Vec<Block> {
        self.bytes = MAX_BYTES;
        self.within(text, Place { nesting: 0, strong: false })
    }

    fn within(&mut self, element: Element<'_>, place: Place) -> Vec<Block> {
        let mut runs = Runs::default();
        self.name(element, &mut runs);
        self.flow(element, place, &mut runs);
        runs.end()
    }

    /// Takes one more piece, or says that there are too many.
    fn piece(&mut self) -> bool {
        let more = self.pieces > 0;
        self.pieces = self.pieces.saturating_sub(1);
        self.was_cut |= !more;
        more
    }

    /// The name of an element waits for the next words.
    fn name(&self, element: Element<'_>, runs: &mut Runs) {
        if let Some(id) = element.get("ID") {
            runs.name(id, self.pointed.contains(id));
        }
    }

    fn words(&mut self, words: &str, strong: bool, runs: &mut Runs) {
        if words.len() > self.bytes {
            self.was_cut = true;
            return;
        }
        self.bytes -= words.len();
        runs.push(words, strong);
    }

    fn flow(&mut self, element: Element<'_>, place: Place, runs: &mut Runs) {
        for part in element.parts() {
            match part {
                Part::Space => runs.space(),
                Part::Words(words) => self.words(words, place.strong, runs),
                Part::Element(child) => {
                    if !self.piece() {
                        return;
                    }
                    self.element(child, place, runs);
                }
            }
        }
    }

    fn element(&mut self, child: Element<'_>, place: Place, runs: &mut Runs) {
        let name = if child.is_cda() { child.name() } else { "" };
        match name {
            _ if child.is_unread() => {}
            "renderMultiMedia" | "col" | "colgroup" | "footnoteRef" => {}
            "br" => runs.line(),
            "content" => {
                self.name(child, runs);
                let bold = child.get("styleCode").is_some_and(|style| style.split(' ').any(|word| word == "Bold"));
                self.flow(child, Place { strong: place.strong || bold, ..place }, runs);
            }
            "sub" | "sup" => {
                let words = raised(&child.words(), name == "sup");
                self.words(&words, place.strong, runs);
            }
            // Where a link leads is not said: nothing is fetched, and a web address in a record may name the person.
            "linkHtml" => self.flow(child, place, runs),
            "footnote" => {
                runs.space();
                self.name(child, runs);
                self.flow(child, place, runs);
            }
            "paragraph" | "caption" => {
                runs.paragraph();
                self.name(child, runs);
                self.flow(child, Place { strong: place.strong || name == "caption", ..place }, runs);
                runs.paragraph();
            }
            "list" if place.nesting < MAX_NESTING => self.list(child, place, runs),
            "table" if place.nesting < MAX_NESTING => {
                let inner = Place { nesting: place.nesting + 1, strong: false };
                let name = child.get("ID").map(|id| (id, self.pointed.contains(id)));
                let blocks = self.table(child, inner, name);
                runs.blocks(blocks);
            }
            _ => {
                let parts = matches!(name, "item" | "tr" | "list" | "table" | "thead" | "tbody" | "tfoot");
                if parts {
                    runs.paragraph();
                }
                runs.space();
                self.name(child, runs);
                if parts || matches!(name, "td" | "th") {
                    self.flow(child, Place { nesting: MAX_NESTING, ..place }, runs);
                } else {
                    let words = child.words();
                    self.words(&words, place.strong, runs);
                }
                runs.space();
            }
        }
    }

    fn list(&mut self, list: Element<'_>, place: Place, runs: &mut Runs) {
        let inner = Place { nesting: place.nesting + 1, strong: false };
        let mut items = Vec::new();
        runs.paragraph();
        self.name(list, runs);
        let mut first = runs.take_name();
        for part in list.parts() {
            if !self.piece() {
                break;
            }
            let mut own = Runs::default();
            if let Some((name, pointed)) = first.take() {
                own.name(&name, pointed);
            }
            match part {
                Part::Element(item) if item.is_cda() && item.name() == "item" => {
                    self.name(item, &mut own);
                    self.flow(item, inner, &mut own);
                }
                Part::Element(other) if other.is_cda() && other.name() == "caption" && items.is_empty() => {
                    self.flow(other, Place { strong: true, ..place }, runs);
                    runs.paragraph();
                }
                Part::Element(other) => self.element(other, inner, &mut own),
                Part::Words(words) => self.words(words, false, &mut own),
                Part::Space => {}
            }
            first = own.take_name();
            let blocks = own.end();
            if !blocks.is_empty() {
                items.push(blocks);
            }
        }
        let is = |attribute: &str, words: &[&str]| list.get(attribute).is_some_and(|value| words.contains(&value));
        let ordered = is("listType", &["ordered"])
            || is("styleCode", &["Arabic", "LittleRoman", "BigRoman", "LittleAlpha", "BigAlpha"]);
        if !items.is_empty() {
            runs.blocks(vec![Block::List { ordered, items }]);
        }
    }
}
