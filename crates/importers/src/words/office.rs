//! Documents of word processors, which are archives with XML inside: Word's (ECMA-376) and OpenDocument's. Only their words are read;
//! pictures stay where they are, nothing outside is asked for, and no entity is expanded.

use super::build::{Build, Kind};
use super::styles::Styles;
use crate::encoding::Encoding;
use crate::frame::{ProblemCode, RefusedCode};
use crate::reader::Halt;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use std::io::{self, Read, Seek};
use zip::ZipArchive;

/// The most bytes of one part, unpacked: what it says of its size is not believed.
const MOST: u64 = 32 << 20;

/// The most notes, headers and footers.
const MOST_PARTS: usize = 30;

/// A document an archive turned out to be: the part with its words, and those that go with it.
pub(crate) struct Office {
    main: String,
    others: Vec<String>,
    is_word: bool,
}

/// Whether an archive with these members is a document.
pub(crate) fn office<'a, R: Read + Seek>(bytes: &mut R, names: impl Iterator<Item = &'a str>) -> Option<Office> {
    let names: Vec<&str> = names.collect();
    let has = |name: &str| names.contains(&name);
    if has("word/document.xml") {
        let is_other = |name: &&str| {
            let part = name.strip_prefix("word/").and_then(|name| name.strip_suffix(".xml"));
            part.is_some_and(|part| {
                ["header", "footer", "footnotes", "endnotes", "comments"]
                    .contains(&part.trim_end_matches(|c: char| c.is_ascii_digit()))
            })
        };
        let others = names.iter().copied().filter(is_other).take(MOST_PARTS).map(str::to_owned).collect();
        return Some(Office { main: "word/document.xml".to_owned(), others, is_word: true });
    }
    if !has("mimetype") || !has("content.xml") {
        return None;
    }
    let kind = part(&mut ZipArchive::new(bytes).ok()?, "mimetype").ok()?.0;
    kind.starts_with("application/vnd.oasis.opendocument.text").then(|| Office {
        main: "content.xml".to_owned(),
        others: Vec::new(),
        is_word: false,
    })
}

/// Says the words of a document.
pub(super) fn read<R: Read + Seek>(office: &Office, bytes: &mut R, build: &mut Build<'_>) -> Result<(), Halt> {
    let damaged = Halt::Refused(RefusedCode::Damaged);
    let Ok(mut archive) = ZipArchive::new(bytes) else { return Err(damaged) };
    let Ok((xml, is_whole)) = part(&mut archive, &office.main) else { return Err(damaged) };
    let styles = if office.is_word {
        part(&mut archive, "word/styles.xml").map(|(xml, _)| Styles::of(&xml))
    } else {
        Ok(Styles::default())
    };
    let styles = styles.unwrap_or_default();
    if !is_whole {
        build.problem(ProblemCode::TextCut)?;
    }
    say(&xml, office.is_word, &styles, build)?;
    drop(xml);
    for name in &office.others {
        let Ok((xml, _)) = part(&mut archive, name) else {
            build.problem(ProblemCode::BadEntry)?;
            continue;
        };
        build.paragraph(Kind::Plain)?;
        say(&xml, office.is_word, &styles, build)?;
    }
    Ok(())
}

/// A part as text, and whether it is all of it.
fn part<R: Read + Seek>(archive: &mut ZipArchive<R>, name: &str) -> Result<(String, bool), ()> {
    let file = archive.by_name(name).map_err(|_| ())?;
    let mut bytes = Vec::new();
    file.take(MOST).read_to_end(&mut bytes).map_err(|_| ())?;
    let is_whole = (bytes.len() as u64) < MOST;
    Ok((Encoding::of(&bytes).text(&bytes), is_whole))
}

pub(super) fn local<'a>(tag: &'a BytesStart<'_>) -> &'a str {
    let name = tag.name().into_inner();
    name.rsplit(':').next().unwrap_or(name)
}

/// An attribute by its name without prefix.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut all = tag.attributes();
    let found =
        all.with_checks(false).take(64).flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    Some(unescape(&found.value).ok()?.into_owned())
}

/// What is known of the place in the document.
struct Place<'a> {
    is_word: bool,
    styles: &'a Styles,
    kind: Kind,
    is_strong: bool,
    is_hidden: bool,
    in_run: bool,
    in_text: bool,
    /// Open paragraphs; text boxes stand inside others.
    paragraphs: usize,
    items: usize,
    columns: u16,
}

fn say(xml: &str, is_word: bool, styles: &Styles, build: &mut Build<'_>) -> io::Result<()> {
    let mut place = Place {
        is_word,
        styles,
        kind: Kind::Plain,
        is_strong: false,
        is_hidden: false,
        in_run: false,
        in_text: false,
        paragraphs: 0,
        items: 0,
        columns: 1,
    };
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    reader.config_mut().allow_dangling_amp = true;
    // How deep inside something that is passed over.
    let mut passed = 0usize;
    loop {
        if build.is_full() {
            return Ok(());
        }
        match reader.read_event() {
            Ok(Event::Eof) => return Ok(()),
            // What stands before the break was said.
            Err(_) => return build.problem(ProblemCode::Truncated),
            Ok(Event::Start(_)) if passed > 0 => passed += 1,
            Ok(Event::Start(tag)) if is_passed_over(local(&tag)) => passed = 1,
            Ok(Event::Start(tag)) => place.open(&tag, build)?,
            Ok(Event::End(_)) if passed > 0 => passed -= 1,
            Ok(Event::End(tag)) => {
                let name = tag.name().into_inner();
                place.close(name.rsplit(':').next().unwrap_or(name), build)?;
            }
            Ok(_) if passed > 0 => {}
            Ok(Event::Empty(tag)) => {
                place.open(&tag, build)?;
                if !is_passed_over(local(&tag)) {
                    place.close(local(&tag), build)?;
                }
            }
            Ok(Event::Text(text)) => place.words(&text.xml10_content(), build)?,
            Ok(Event::CData(text)) => place.words(&text.xml10_content(), build)?,
            Ok(Event::GeneralRef(entity)) => {
                let known = match &*entity {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => entity.resolve_char_ref().ok().flatten(),
                };
                if let Some(c) = known {
                    place.words(c.encode_utf8(&mut [0; 4]), build)?;
                }
            }
            Ok(_) => {}
        }
    }
}

/// Words that were deleted or moved away, the doubles of text boxes, and the commands of fields.
fn is_passed_over(name: &str) -> bool {
    matches!(
        name,
        "del"
            | "moveFrom"
            | "Fallback"
            | "instrText"
            | "delInstrText"
            | "delText"
            | "tracked-changes"
            | "sequence-decls"
    )
}

impl Place<'_> {
    fn words(&self, words: &str, build: &mut Build<'_>) -> io::Result<()> {
        let counts = if self.is_word { self.in_text && !self.is_hidden } else { self.paragraphs > 0 };
        if counts { build.words(words, self.is_strong) } else { Ok(()) }
    }

    fn open(&mut self, tag: &BytesStart<'_>, build: &mut Build<'_>) -> io::Result<()> {
        let value = |name| attribute(tag, name);
        let is_on = || value("val").is_none_or(|value| !matches!(value.as_str(), "0" | "false" | "off" | "none"));
        match local(tag) {
            name @ ("p" | "h") => {
                if self.paragraphs > 0 {
                    build.paragraph(self.kind)?;
                }
                self.paragraphs += 1;
                let level =
                    value("outline-level").and_then(|level| level.parse::<u8>().ok()).unwrap_or(1).saturating_sub(1);
                self.kind = match (self.is_word, name) {
                    (false, "h") => Kind::Heading(level),
                    (false, _) if self.items > 0 => Kind::Item,
                    _ => Kind::Plain,
                };
                (self.is_strong, self.is_hidden) = (false, false);
            }
            "tbl" | "table" => build.open_table()?,
            "tc" => self.columns = 1,
            "table-cell" => {
                self.columns = value("number-columns-spanned").and_then(|columns| columns.parse().ok()).unwrap_or(1);
            }
            "list-item" => self.items += 1,
            "s" if !self.is_word => {
                let count = value("c").and_then(|count| count.parse::<usize>().ok()).unwrap_or(1).min(100);
                self.words(&" ".repeat(count), build)?;
            }
            "line-break" | "cr" => build.words("\n", self.is_strong)?,
            "tab" if self.in_run || !self.is_word => build.words("\t", self.is_strong)?,
            _ if !self.is_word => {}
            "pStyle" => {
                if let Some(level) = value("val").and_then(|style| self.styles.heading(&style)) {
                    self.kind = Kind::Heading(level);
                }
            }
            "outlineLvl" => {
                if let Some(level) = value("val").and_then(|level| level.parse().ok()).filter(|level| *level < 9) {
                    self.kind = Kind::Heading(level);
                }
            }
            // A numbered heading is a heading.
            "numPr" if self.kind == Kind::Plain => self.kind = Kind::Item,
            "numId" if self.kind == Kind::Item && value("val").as_deref() == Some("0") => self.kind = Kind::Plain,
            "pageBreakBefore" if is_on() => build.page_break()?,
            "r" => (self.in_run, self.is_strong, self.is_hidden) = (true, false, false),
            "b" if self.in_run => self.is_strong = is_on(),
            "vanish" if self.in_run => self.is_hidden = is_on(),
            "t" => self.in_text = true,
            "noBreakHyphen" => build.words("-", self.is_strong)?,
            "br" if value("type").as_deref() == Some("page") => build.page_break()?,
            "br" => build.words("\n", self.is_strong)?,
            "gridSpan" => self.columns = value("val").and_then(|columns| columns.parse().ok()).unwrap_or(1),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str, build: &mut Build<'_>) -> io::Result<()> {
        match name {
            "p" | "h" if self.paragraphs > 0 => {
                self.paragraphs -= 1;
                build.paragraph(self.kind)?;
            }
            "tbl" | "table" => build.close_table()?,
            "tc" | "table-cell" => build.cell(std::mem::replace(&mut self.columns, 1))?,
            "tr" | "table-row" => build.row()?,
            "list-item" => self.items = self.items.saturating_sub(1),
            "r" => self.in_run = false,
            "t" => self.in_text = false,
            _ => {}
        }
        Ok(())
    }
}
