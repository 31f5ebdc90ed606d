//! C-CDA, CCD and C32 documents (HL7 CDA R2).
//!
//! A document is kept as a whole: its file, its narrative as pages for search, and the narrative as blocks when somebody looks
//! ([`crate::Show::Sections`]). Entries are what its coded part says; each points to its place in the narrative. Where there is no
//! coded part the narrative alone speaks, and nothing is made up from it.

mod body;
mod coded;
mod dates;
mod details;
mod document;
mod entry;
mod fingerprint;
mod narrative;
mod people;
mod range;
mod sections;
mod standing;
mod systems;
mod tree;
mod value;

use crate::encoding::{self, Encoding};
use crate::frame::{FileKind, FoundEntry, Frame, ProblemCode, RefusedCode};
use crate::reader::{Halt, Input, Sink};
use crate::show::{Block, Run, Show};
use crate::wire::Request;
use document::Document;
use fingerprint::Hash;
use narrative::Narrative;
use people::Contacts;
use record::{EntryKind, Line, Pointer, Text};
use sections::{About, Section};
use std::io::Read;

/// The most bytes of a document; hospitals write one or two million at most, bodies that are no XML aside.
const MAX_BYTES: u64 = 64 << 20;

/// The most entries and problems of one document.
const MAX_ENTRIES: usize = 100_000;
const MAX_PROBLEMS: usize = 2_000;

/// Reads it.
pub(crate) fn read(
    bytes: &mut dyn Input,
    encoding: Encoding,
    request: &Request,
    out: &mut dyn Sink,
) -> Result<(), Halt> {
    out.start(FileKind::Ccda)?;
    let (text, mended) = text(bytes, encoding, request.len)?;
    let built = tree::build(&text).map_err(Halt::Refused)?;
    drop(text);
    let mut problems: Vec<(String, ProblemCode)> = Vec::new();
    let mut of_head = Vec::new();
    let Some(document) = Document::new(&built.tree, &mut of_head) else {
        return Err(Halt::Refused(RefusedCode::Damaged));
    };
    let (sections, more) = sections::sections(document.root);
    // A beginning that says nothing whole is no document.
    if sections.is_empty() && document.patients.is_empty() && built.problems.contains(&ProblemCode::Truncated) {
        return Err(Halt::Refused(RefusedCode::Damaged));
    }
    if mended {
        problems.push(("file".to_owned(), ProblemCode::BadEncoding));
    }
    problems.extend(built.problems.iter().map(|code| ("file".to_owned(), *code)));
    if more {
        problems.push(("file".to_owned(), ProblemCode::TooManyPages));
    }
    problems.extend(of_head.into_iter().map(|code| ("ClinicalDocument".to_owned(), code)));
    let mut reading = Reading { document: &document, sections: &sections, out, problems };
    match request.show {
        Some(Show::Sections) => reading.show(),
        _ => reading.take(),
    }
}

/// All of a file as text, and whether it was not written as it says.
fn text(bytes: &mut dyn Input, encoding: Encoding, len: u64) -> Result<(String, bool), Halt> {
    let mut raw = Vec::new();
    if len <= MAX_BYTES {
        bytes.take(MAX_BYTES + 1).read_to_end(&mut raw)?;
    }
    if len > MAX_BYTES || raw.len() as u64 > MAX_BYTES {
        return Err(Halt::Refused(RefusedCode::TooLarge));
    }
    let raw = match (encoding, String::from_utf8(raw)) {
        (Encoding::Utf8, Ok(text)) => return Ok((text, false)),
        // Text that is UTF-8 letter for letter is so by no accident, whatever it says of itself.
        (Encoding::Other(other), Ok(text)) if other.is_ascii_compatible() => {
            let odd = !text.is_ascii();
            return Ok((text, odd));
        }
        (_, Ok(text)) => text.into_bytes(),
        (_, Err(error)) => error.into_bytes(),
    };
    Ok(match encoding {
        Encoding::Utf8 => (encoding::mended(&raw).0.into_owned(), true),
        Encoding::Other(other) => (other.decode_with_bom_removal(&raw).0.into_owned(), false),
    })
}

struct Reading<'a> {
    document: &'a Document<'a>,
    sections: &'a [Section<'a>],
    out: &'a mut dyn Sink,
    problems: Vec<(String, ProblemCode)>,
}

impl Reading<'_> {
    /// Says all that is found.
    fn take(&mut self) -> Result<(), Halt> {
        let document = self.document;
        for patient in &document.patients {
            self.out.put(Frame::Patient(patient.clone()))?;
        }
        let pages = self.pages();
        self.whole(&pages)?;
        for (index, words) in pages.iter().enumerate() {
            let page = u32::try_from(index + 1).unwrap_or(u32::MAX);
            if words.chars().count() > Text::LIMIT {
                self.problem(&format!("section[{index}]"), ProblemCode::TextCut);
            }
            self.out.put(Frame::Page { page, text: Text::cut(words) })?;
        }
        drop(pages);
        let mut contacts = Contacts::new();
        contacts.head(document);
        let mut entries = 0;
        for (index, section) in self.sections.iter().enumerate() {
            for (number, entry) in section.element.all("entry").enumerate() {
                let place = format!("section[{index}].entry[{number}]");
                let pointer = Line::cut(&place).map_or(Pointer::Whole, |path| Pointer::Path { path });
                if section.about == About::CareTeam {
                    contacts.acts(document, entry, &pointer);
                } else {
                    contacts.performers(document, entry, &pointer);
                }
                let at = entry::At { document, section, index: (index, number) };
                for (found, problems) in entry::read(&at, entry) {
                    entries += 1;
                    if entries > MAX_ENTRIES {
                        self.problem(&place, ProblemCode::TextCut);
                        break;
                    }
                    problems.into_iter().for_each(|code| self.problem(&place, code));
                    self.out.put(Frame::Entry(Box::new(found)))?;
                }
            }
        }
        for contact in contacts.end() {
            self.out.put(Frame::Contact(contact))?;
        }
        for (at, code) in std::mem::take(&mut self.problems) {
            self.out.problem(&at, code)?;
        }
        Ok(())
    }

    fn problem(&mut self, at: &str, code: ProblemCode) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push((at.to_owned(), code));
        }
    }

    /// The words of each section, for search; of a body of plain words, these.
    fn pages(&mut self) -> Vec<String> {
        let mut narrative = Narrative::new(&self.document.pointed);
        let pages = self.sections.iter().map(|section| {
            let title = section.title.as_ref().map_or("", Line::as_str);
            let text = section.element.child("text").map(|text| narrative.blocks(text)).unwrap_or_default();
            let words = narrative::plain(&text);
            [title, &words].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
        });
        let pages = pages.collect();
        if narrative.was_cut {
            self.problem("file", ProblemCode::TextCut);
        }
        pages
    }

    /// The document itself, with the files inside it.
    fn whole(&mut self, pages: &[String]) -> Result<(), Halt> {
        let document = self.document;
        let mut problems = Vec::new();
        let files = body::files(document.root, document.title.as_ref(), &mut problems);
        problems.into_iter().for_each(|(at, code)| self.problem(at, code));
        let code = document.root.child("code");
        let title = document.title.clone().or_else(|| coded::title(document, code?));
        let Some(title) = title.or_else(|| Line::cut(document.root.name())) else { return Ok(()) };
        let mut entry = FoundEntry::new(EntryKind::Document, title, Pointer::Whole);
        entry.patient = document.patient_key();
        entry.when = document.when;
        let (by, place) = people::author(document.root);
        let custodian = document.root.at(&["custodian", "assignedCustodian", "representedCustodianOrganization"]);
        entry.by = by;
        entry.place = people::place_name(custodian).or(place);
        entry.codes = code.map(coded::codes).unwrap_or_default();
        entry.text = files.words.as_deref().and_then(Text::cut);
        entry.attachments = files.attachments;
        let mut hash = Hash::new("document");
        hash.patient(document.patients.first());
        hash.words(entry.title.as_str());
        hash.words(&entry.when.map(|date| date.to_string()).unwrap_or_default());
        pages.iter().for_each(|words| hash.words(words));
        for file in &entry.attachments {
            hash.words(blake3::hash(&file.bytes).to_hex().as_str());
        }
        entry.fingerprint = Some(hash.end());
        Ok(self.out.put(Frame::Entry(Box::new(entry)))?)
    }

    /// Says the sections as blocks.
    fn show(&mut self) -> Result<(), Halt> {
        let document = self.document;
        let mut narrative = Narrative::new(&document.pointed);
        for (index, section) in self.sections.iter().enumerate() {
            let mut blocks = section.element.child("text").map(|text| narrative.blocks(text)).unwrap_or_default();
            if blocks.is_empty() {
                blocks = self.titles(index, section);
            }
            let (title, level) = (section.title.clone(), section.level);
            self.out.put(Frame::Section(crate::Section { title, level, blocks }))?;
        }
        if self.sections.is_empty()
            && let Some(words) = body::files(document.root, None, &mut Vec::new()).words
        {
            let blocks: Vec<Block> = words.split("\n\n").take(10_000).filter_map(paragraph).collect();
            self.out.put(Frame::Section(crate::Section { title: document.title.clone(), level: 0, blocks }))?;
        }
        if narrative.was_cut {
            self.out.problem("file", ProblemCode::TextCut)?;
        }
        Ok(())
    }

    /// A section without a narrative is at least a list of what its entries are called.
    fn titles(&self, index: usize, section: &Section<'_>) -> Vec<Block> {
        let entries = section.element.all("entry").enumerate().flat_map(|(number, entry)| {
            let at = entry::At { document: self.document, section, index: (index, number) };
            entry::read(&at, entry)
        });
        let items: Vec<Vec<Block>> = entries
            .take(1_000)
            .filter_map(|(found, _)| {
                let values = found.measured.iter().map(|value| value.original.as_str());
                let said = std::iter::once(found.title.as_str()).chain(values).collect::<Vec<_>>().join("  ");
                paragraph(&said).map(|block| vec![block])
            })
            .collect();
        if items.is_empty() { Vec::new() } else { vec![Block::List { ordered: false, items }] }
    }
}

fn paragraph(words: &str) -> Option<Block> {
    let text = Text::cut(words)?;
    Some(Block::Paragraph { words: vec![Run { text, glued: false, strong: false, anchor: None }] })
}
