//! What is around the words of every sheet: language, paper, size of print, whose it is and when it was printed.

use crate::text::for_one_line;
use crate::typeset::number;
use crate::words::Words;
use crate::{Day, Error, Language, Paper, dates};
use serde::Serialize;

/// Large print is the same sheet at 130 %: 17.5 pt, within the 16 to 18 pt that large print means.
const LARGE: f64 = 1.3;

/// How a sheet is printed, and for whom.
#[derive(Clone)]
pub struct Frame {
    /// The language of the printed words.
    pub language: Language,
    /// The paper in the printer.
    pub paper: Paper,
    /// The same sheet at 130 %.
    pub large_print: bool,
    /// Whose sheet it is; stands on every page. May be empty.
    pub name: String,
    /// The day it is printed.
    pub printed_on: Day,
}

/// What `look.typ` reads.
#[derive(Serialize)]
pub(crate) struct Framed {
    lang: &'static str,
    paper: Paper,
    #[serde(serialize_with = "number")]
    pub(crate) scale: f64,
    title: String,
    name: String,
    printed: String,
    page: String,
    facts: Vec<Fact>,
}

/// A label and what stands beside it, at the top of the sheet. Without a text there is a line to write on.
#[derive(Serialize)]
pub(crate) struct Fact(String, String);

impl Framed {
    /// `facts` are messages and what the person wrote; those without a text are left out.
    pub(crate) fn new(
        frame: &Frame,
        words: &Words,
        title: String,
        facts: &[(&'static str, &str)],
    ) -> Result<Self, Error> {
        let name = for_one_line(&frame.name);
        let mut told = vec![];
        for (id, text) in [("questions-sheet-name", name.as_str())].iter().chain(facts) {
            let text = for_one_line(text);
            if !text.is_empty() {
                told.push(Fact(words.say(id)?, text));
            }
        }
        let printed = dates::in_words(words, frame.printed_on)?;
        Ok(Self {
            lang: words.tag,
            paper: frame.paper,
            scale: if frame.large_print { LARGE } else { 1.0 },
            title,
            name,
            printed: words.tell("questions-sheet-printed", &[("date", &printed)])?,
            // Marks for the numbers, which only the layout knows.
            page: words.tell("sheets-page", &[("page", "<page>"), ("pages", "<pages>")])?,
            facts: told,
        })
    }

    /// A place to write by hand what is not known yet, after the name.
    pub(crate) fn ask(&mut self, label: String) {
        let after_name = usize::from(!self.name.is_empty());
        self.facts.insert(after_name, Fact(label, String::new()));
    }
}
