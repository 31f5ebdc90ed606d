//! Which styles of a Word document are headings.

use super::office::{attribute, local};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::HashMap;

/// The most styles of a document.
const MOST: usize = 4_000;

/// The headings by the names of their styles, from 0.
#[derive(Default)]
pub(super) struct Styles(HashMap<String, u8>);

impl Styles {
    /// From `word/styles.xml`. One that is broken has what stands before the break.
    pub(super) fn of(xml: &str) -> Self {
        let (mut found, mut style) = (HashMap::new(), None::<String>);
        let mut reader = Reader::from_str(xml);
        while let Ok(event) = reader.read_event() {
            match event {
                Event::Eof => break,
                Event::Start(tag) | Event::Empty(tag) => match local(&tag) {
                    "style" => style = attribute(&tag, "styleId"),
                    "outlineLvl" if found.len() < MOST => {
                        let level =
                            attribute(&tag, "val").and_then(|level| level.parse().ok()).filter(|level| *level < 9);
                        found.extend(style.take().zip(level));
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        Self(found)
    }

    /// The level of a heading; where the document does not say it, by the name that Word gives the style.
    pub(super) fn heading(&self, style: &str) -> Option<u8> {
        self.0.get(style).copied().or_else(|| {
            if style.eq_ignore_ascii_case("Title") {
                return Some(0);
            }
            let level = style.strip_prefix("Heading").or_else(|| style.strip_prefix("heading"))?.trim();
            level.parse::<u8>().ok().filter(|level| (1..=9).contains(level)).map(|level| level - 1)
        })
    }
}
