//! PDF: how many pages, and the text of each. Pictures are not looked at.
//!
//! `pdf-extract` has many places that panic and none that limit (formats.md 6), so streams are measured before it sees them, each page
//! is read on its own behind `catch_unwind`, and what still goes wrong ends the child, not the app. Files with a broken table
//! of objects are mended by [`rebuild`] once.

mod lines;
mod measure;
mod rebuild;
mod stand_in;
mod whole;

use crate::frame::{Frame, ProblemCode, RefusedCode};
use crate::limits;
use crate::reader::{Halt, Sink};
use crate::show::Show;
use crate::wire::Request;
use lines::Lines;
use pdf_extract::{
    Dictionary, Document, Error, LoadOptions, MediaBox, Object, ObjectId, OutputDev, OutputError, Transform,
};
use record::Text;
use std::io::{self, Read};
use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant};

/// The largest PDF read, in bytes: the library holds a file twice, and the reader may have 1 GiB.
const MAX_BYTES: u64 = 256 << 20;

/// The most pages read; a whole hospital chart has about a thousand.
const MAX_PAGES: usize = 5_000;

/// How deep a page tree or a chain of parents is followed.
const MAX_DEPTH: usize = 64;

/// Reads a PDF to its last page.
pub(crate) fn read(from: &mut dyn Read, request: &Request, out: &mut dyn Sink) -> Result<(), Halt> {
    if request.len > MAX_BYTES {
        return Err(Halt::Refused(RefusedCode::TooLarge));
    }
    let started = Instant::now();
    let most = Duration::from_secs(limits::cpu_seconds(request.len) * 2 / 3);
    let (mut document, rebuilt) = {
        // Growing by doubling would take up twice as much.
        let mut bytes = Vec::with_capacity(usize::try_from(request.len).unwrap_or(0));
        from.take(MAX_BYTES).read_to_end(&mut bytes)?;
        if measure::tables_grow(&bytes) {
            return Err(Halt::Refused(RefusedCode::GrowsTooLarge));
        }
        if matches!(request.show, Some(Show::Pages)) {
            return whole::count(&bytes, out);
        }
        open(&bytes, request.password.as_deref())?
    };
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    if rebuilt {
        out.problem("file", ProblemCode::Rebuilt)?;
    }
    prepare(&mut document, &pages);
    if rebuilt {
        pages.iter().take(MAX_PAGES).for_each(|page| stand_in::fill(&mut document, *page));
    }
    let oversized = measure::empty_oversized(&mut document, &pages);
    for (index, page_id) in pages.iter().take(MAX_PAGES).enumerate() {
        let page = index as u32 + 1;
        let at = format!("page {page}");
        if started.elapsed() > most {
            out.put(Frame::Page { page, text: None })?;
            out.problem(&at, ProblemCode::TimeUp)?;
            continue;
        }
        let mut words = Words { text: String::new(), until: started + most };
        let done = words.read(&document, page);
        let cut = words.text.chars().count() > Text::LIMIT;
        let text = Text::cut(&words.text);
        let problem = match (done, &text) {
            (Done::Whole, Some(_)) => None,
            (Done::Whole, None) if oversized.contains(page_id) => Some(ProblemCode::PageUnreadable),
            (Done::Whole, None) => Some(ProblemCode::NoText),
            (Done::TimeUp, _) => Some(ProblemCode::TimeUp),
            (Done::Failed, _) => Some(ProblemCode::PageUnreadable),
        };
        out.put(Frame::Page { page, text })?;
        if let Some(code) = problem {
            out.problem(&at, code)?;
        }
        if cut {
            out.problem(&at, ProblemCode::TextCut)?;
        }
    }
    if pages.len() > MAX_PAGES {
        out.problem(&format!("page {}", MAX_PAGES + 1), ProblemCode::TooManyPages)?;
    }
    Ok(())
}

/// Opens the file, with its table of objects rebuilt where that is what it takes. Says whether it was.
fn open(bytes: &[u8], password: Option<&str>) -> Result<(Document, bool), Halt> {
    let first = load(bytes, password);
    match first {
        Ok(document) => return Ok((document, false)),
        Err(RefusedCode::LockedWithPassword) => return Err(Halt::Refused(RefusedCode::LockedWithPassword)),
        Err(_) => {}
    }
    let mended = rebuild::rebuild(bytes).ok_or(Halt::Refused(RefusedCode::Damaged))?;
    load(&mended, password).map(|document| (document, true)).map_err(Halt::Refused)
}

/// A document with at least one page.
fn load(bytes: &[u8], password: Option<&str>) -> Result<Document, RefusedCode> {
    let options = LoadOptions { password: password.map(str::to_owned), ..LoadOptions::default() };
    let loaded = panic::catch_unwind(|| Document::load_mem_with_options(bytes, options));
    let document = match loaded {
        Ok(Ok(document)) => document,
        Ok(Err(Error::InvalidPassword)) => return Err(RefusedCode::LockedWithPassword),
        Ok(Err(_)) | Err(_) => return Err(RefusedCode::Damaged),
    };
    if document.is_encrypted() {
        return Err(RefusedCode::LockedWithPassword);
    }
    let pages = panic::catch_unwind(AssertUnwindSafe(|| document.get_pages().len())).unwrap_or(0);
    if pages == 0 { Err(RefusedCode::Damaged) } else { Ok(document) }
}

/// Gives each page its own MediaBox and Resources: the library looks for them upwards without end, and panics without.
fn prepare(document: &mut Document, pages: &[ObjectId]) {
    for page in pages.iter().take(MAX_PAGES) {
        let media_box = inherited(document, *page, b"MediaBox").filter(|found| is_box(document, found));
        let resources = inherited(document, *page, b"Resources");
        if let Ok(page) = document.get_object_mut(*page).and_then(Object::as_dict_mut) {
            // US letter, in points: text is the same on any page.
            let letter = || Object::Array([0, 0, 612, 792].map(Object::Integer).to_vec());
            page.set("MediaBox", media_box.unwrap_or_else(letter));
            page.set("Resources", resources.unwrap_or_else(|| Object::Dictionary(Dictionary::new())));
            page.remove(b"ArtBox");
        }
    }
}

fn inherited(document: &Document, page: ObjectId, key: &[u8]) -> Option<Object> {
    let mut at = document.get_dictionary(page).ok()?;
    for _ in 0..MAX_DEPTH {
        if let Ok(found) = at.get(key) {
            return Some(found.clone());
        }
        at =
            at.get(b"Parent").and_then(Object::as_reference).and_then(|parent| document.get_dictionary(parent)).ok()?;
    }
    None
}

fn is_box(document: &Document, found: &Object) -> bool {
    let Ok((_, Object::Array(sides))) = document.dereference(found) else { return false };
    let is_number = |side: &Object| {
        document.dereference(side).is_ok_and(|(_, side)| matches!(side, Object::Integer(_) | Object::Real(_)))
    };
    sides.len() == 4 && sides.iter().all(is_number)
}

enum Done {
    Whole,
    Failed,
    TimeUp,
}

/// Text of one page as it comes, until it is enough.
struct Words {
    text: String,
    until: Instant,
}

impl Words {
    fn read(&mut self, document: &Document, page: u32) -> Done {
        let until = self.until;
        let done = panic::catch_unwind(AssertUnwindSafe(|| {
            let mut limited = Limited { inner: Lines::new(&mut self.text), chars: 0, until };
            pdf_extract::output_doc_page(document, &mut limited, page)
        }));
        match done {
            Ok(Ok(())) => Done::Whole,
            Ok(Err(OutputError::IoError(error))) if error.kind() == io::ErrorKind::TimedOut => Done::TimeUp,
            // Enough text is not a failure.
            Ok(Err(OutputError::IoError(error))) if error.kind() == io::ErrorKind::StorageFull => Done::Whole,
            Ok(Err(_)) | Err(_) => Done::Failed,
        }
    }
}

/// Passes characters on until there are too many or it takes too long.
struct Limited<'a> {
    inner: Lines<'a>,
    chars: usize,
    until: Instant,
}

impl OutputDev for Limited<'_> {
    fn begin_page(
        &mut self,
        page: u32,
        media_box: &MediaBox,
        art_box: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        self.inner.begin_page(page, media_box, art_box)
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        self.inner.end_page()
    }

    fn output_character(
        &mut self,
        transform: &Transform,
        width: f64,
        spacing: f64,
        font_size: f64,
        character: &str,
    ) -> Result<(), OutputError> {
        self.chars += 1;
        if self.chars > Text::LIMIT + 1_000 {
            return Err(OutputError::IoError(io::ErrorKind::StorageFull.into()));
        }
        if self.chars.is_multiple_of(256) && Instant::now() > self.until {
            return Err(OutputError::IoError(io::ErrorKind::TimedOut.into()));
        }
        self.inner.output_character(transform, width, spacing, font_size, character)
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        self.inner.begin_word()
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        self.inner.end_word()
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        self.inner.end_line()
    }
}
