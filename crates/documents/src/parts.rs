//! Sheets that are parts under heads: facts with their labels, lists, tables. What they share in layout.

use crate::Error;
use crate::frame::Framed;
use crate::text::{for_one_line, for_paper};
use crate::typeset::{easy_sizes, lay_out, on_one_page_or_more, then_forget};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../templates/parts.typ");

/// What the template reads. The names are those in `parts.typ`.
#[derive(Serialize)]
pub(crate) struct Parts {
    #[serde(flatten)]
    pub(crate) framed: Framed,
    /// A sentence below the title.
    pub(crate) lead: String,
    /// In their order; those without anything are left out.
    pub(crate) parts: Vec<Part>,
}

/// One part.
#[derive(Default, Serialize)]
pub(crate) struct Part {
    /// Its head; may be empty.
    pub(crate) head: String,
    /// A label and what stands beside it.
    facts: Vec<(String, String)>,
    /// A list.
    pub(crate) items: Vec<String>,
    /// Whether the list has numbers.
    pub(crate) numbered: bool,
    /// The heads of a table; empty: none.
    pub(crate) heads: Vec<String>,
    /// Its rows.
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    cells: Vec<String>,
    /// In small letters below the row, over its whole width.
    below: Vec<String>,
}

impl Part {
    pub(crate) fn new(head: String) -> Self {
        Self { head, ..Self::default() }
    }

    /// Nothing, if the text is empty.
    pub(crate) fn fact(&mut self, label: String, text: &str) {
        let text = for_paper(text);
        if !text.is_empty() {
            self.facts.push((label, text));
        }
    }

    /// Nothing, if the text is empty.
    pub(crate) fn item(&mut self, text: &str) {
        let text = for_paper(text);
        if !text.is_empty() {
            self.items.push(text);
        }
    }

    pub(crate) fn row(&mut self, cells: &[&str], below: &[String]) {
        let below = below.iter().map(|line| for_one_line(line)).filter(|line| !line.is_empty());
        self.rows.push(Row { cells: cells.iter().map(|cell| for_one_line(cell)).collect(), below: below.collect() });
    }

    pub(crate) fn has_nothing(&self) -> bool {
        self.facts.is_empty() && self.items.is_empty() && self.rows.is_empty()
    }
}

impl Parts {
    /// Makes the sheet as PDF/UA-1: on one page if letters that are easy to read allow it.
    pub(crate) fn write(mut self, large_print: bool) -> Result<Vec<u8>, Error> {
        self.parts.retain(|part| !part.has_nothing());
        if self.parts.is_empty() {
            return Err(Error::Nothing);
        }
        then_forget(|| {
            on_one_page_or_more(easy_sizes(large_print), |size| {
                self.framed.scale = size;
                lay_out(TEMPLATE, &self)
            })?
            .write()
        })
    }
}
