//! One PDF file of a packet, written object by object.

use super::balance::unbalanced;
use super::boxes::{Seen, inherited};
use super::copying::Copying;
use super::marks::Mark;
use super::notes::notes;
use super::original::Original;
use super::picture::Picture;
use super::stamp;
use lopdf::{Dictionary, Document, Object, Stream, Writer};
use std::io::{self, Write};

/// Objects that every volume has.
pub(super) const CATALOGUE: u32 = 1;
pub(super) const TREE: u32 = 2;
pub(super) const ABOUT: u32 = 3;
const NUMBER_FONT: u32 = 4;
const BEFORE: u32 = 5;
const FIRST_FREE: u32 = 6;

/// Where the numbers of objects begin when it is only measured: as long as any will be.
const MEASURING: u32 = 1_000_000;

/// What a page of an original keeps (ISO 32000-1, table 30), besides what is looked at one by one.
const OF_A_PAGE: [&[u8]; 5] = [b"Group", b"UserUnit", b"BleedBox", b"TrimBox", b"ArtBox"];

/// What the resources of a page may hold (ISO 32000-1, table 33).
const RESOURCES: [&[u8]; 8] =
    [b"ExtGState", b"ColorSpace", b"Pattern", b"Shading", b"XObject", b"Font", b"ProcSet", b"Properties"];

/// The most bytes of one page's content that are looked at, and the most that is made up for.
const MOST_CONTENT: usize = 32 << 20;
const MOST_OPEN: usize = 1_000;

/// A volume being written.
pub struct Volume<W> {
    pub(super) out: W,
    pub(super) at: u64,
    /// Number of an object and where it begins.
    pub(super) places: Vec<(u32, u64)>,
    pub(super) next: u32,
    pub(super) pages: Vec<u32>,
    /// Index of the first page with a running number, and that number.
    pub(super) numbered: Option<(usize, u32)>,
    pub(super) marks: Vec<Mark>,
    /// Bookmarks for pages to come, and how many pages later.
    waiting: Vec<(Mark, u32)>,
    pub(super) layers: Vec<(u32, bool)>,
}

impl Volume<io::Sink> {
    /// How many bytes at most an original takes up in a volume.
    pub fn measure(put: impl FnOnce(&mut Self) -> io::Result<()>) -> io::Result<u64> {
        let mut volume = Volume { next: MEASURING, ..Self::empty(io::sink()) };
        put(&mut volume)?;
        // Its line in the table of places, and its bookmark.
        Ok(volume.at + volume.places.len() as u64 * 20)
    }
}

impl<W: Write> Volume<W> {
    fn empty(out: W) -> Self {
        let (places, pages, marks, waiting, layers) = (Vec::new(), Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { out, at: 0, places, next: FIRST_FREE, pages, numbered: None, marks, waiting, layers }
    }

    /// Begins one.
    ///
    /// # Errors
    /// The first that writing gave, here and below.
    pub fn begin(out: W) -> io::Result<Self> {
        let mut volume = Self::empty(out);
        volume.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")?;
        let mut font = Dictionary::new();
        font.set("Type", "Font");
        font.set("Subtype", "Type1");
        font.set("BaseFont", "Helvetica");
        font.set("Encoding", "WinAnsiEncoding");
        volume.put(NUMBER_FONT, &Object::Dictionary(font))?;
        volume.put(BEFORE, &Object::Stream(Stream::new(Dictionary::new(), b"q\n".to_vec())))?;
        Ok(volume)
    }

    /// A bookmark that leads to the next page, or so many pages later. `below`: it stands below the last one that does not.
    pub fn mark(&mut self, title: &str, below: bool, later: u32) {
        self.waiting.push((Mark { title: title.to_owned(), page: 0, below }, later));
    }

    /// Takes over all pages of an original; with running numbers from this one on, if one is given.
    pub fn take(&mut self, original: Original, first: Option<u32>) -> io::Result<()> {
        let hidden = original.hidden_layers();
        let Original { mut document, pages } = original;
        let mut copying = Copying::new(&mut document, hidden);
        let mut number = first;
        // First what each page says of itself, then all that the pages name: several may name the same.
        for id in pages {
            let page = copying.document().get_dictionary(id).cloned().unwrap_or_default();
            let seen = Seen::of(copying.document(), &page);
            let taken = self.page(&mut copying, &page, &seen, number)?;
            self.add_page(&seen, taken, number)?;
            number = number.map(|number| number.saturating_add(1));
        }
        while let Some(ready) = copying.ready(&mut self.next) {
            self.put(ready.number, &ready.object)?;
            self.layers.extend(ready.layer.map(|hidden| (ready.number, hidden)));
        }
        Ok(())
    }

    /// What a page keeps, with the stamp of its number.
    fn page(
        &mut self,
        copying: &mut Copying<'_>,
        page: &Dictionary,
        seen: &Seen,
        number: Option<u32>,
    ) -> io::Result<Dictionary> {
        let document = copying.document();
        let found = inherited(document, page, b"Resources");
        let found = found.and_then(|found| document.dereference(&found).ok().map(|(_, found)| found.clone()));
        let mut resources = Dictionary::new();
        if let Some(Object::Dictionary(found)) = found {
            for key in RESOURCES {
                if let Ok(value) = found.get(key) {
                    resources.set(key, value.clone());
                }
            }
        }
        if number.is_some() {
            let fonts = resources.get(b"Font").and_then(|fonts| document.dereference(fonts)).ok();
            let mut fonts = fonts.and_then(|(_, fonts)| fonts.as_dict().ok().cloned()).unwrap_or_default();
            fonts.remove(stamp::FONT.as_bytes());
            resources.set("Font", fonts);
        }
        let contents = page.get(b"Contents").and_then(|contents| document.dereference(contents)).ok();
        let parts = match contents {
            Some((_, Object::Array(parts))) => parts.clone(),
            Some((Some(id), Object::Stream(_))) => vec![Object::Reference(id)],
            _ => Vec::new(),
        };
        let (before, open) = number.map_or((0, 0), |_| unbalanced(&drawn(document, &parts)));
        let mut taken = Dictionary::new();
        for key in OF_A_PAGE {
            if let Ok(value) = page.get(key) {
                taken.set(key, copying.taken(value.clone(), &mut self.next));
            }
        }
        let mut resources = match copying.taken(Object::Dictionary(resources), &mut self.next) {
            Object::Dictionary(resources) => resources,
            _ => Dictionary::new(),
        };
        let mut contents: Vec<Object> = parts
            .into_iter()
            .filter(|part| part.as_reference().is_ok())
            .map(|part| copying.taken(part, &mut self.next))
            .filter(|part| !part.is_null())
            .collect();
        let notes = notes(copying, page, &mut self.next);
        if !notes.is_empty() {
            taken.set("Annots", Object::Array(notes));
        }
        if let Some(number) = number {
            contents.insert(0, Object::Reference((BEFORE, 0)));
            if before > 0 {
                contents.insert(0, self.repeated("q\n", before)?);
            }
            if open > 0 {
                contents.push(self.repeated("\nQ", open)?);
            }
            contents.push(self.stamped(seen, number, &mut resources)?);
        }
        taken.set("Resources", Object::Dictionary(resources));
        taken.set("Contents", Object::Array(contents));
        if seen.turn > 0 {
            taken.set("Rotate", i64::from(seen.turn) * 90);
        }
        Ok(taken)
    }

    /// What makes up for what a page opens and does not close, or the other way round.
    fn repeated(&mut self, sign: &str, times: usize) -> io::Result<Object> {
        let id = self.fresh();
        let signs = sign.repeat(times.min(MOST_OPEN)).into_bytes();
        self.put(id, &Object::Stream(Stream::new(Dictionary::new(), signs)))?;
        Ok(Object::Reference((id, 0)))
    }

    /// Writes the stamp and names its font.
    fn stamped(&mut self, seen: &Seen, number: u32, resources: &mut Dictionary) -> io::Result<Object> {
        let font = Object::Reference((NUMBER_FONT, 0));
        match resources.get_mut(b"Font").and_then(Object::as_dict_mut) {
            Ok(fonts) => fonts.set(stamp::FONT, font),
            Err(_) => {
                let mut fonts = Dictionary::new();
                fonts.set(stamp::FONT, font);
                resources.set("Font", fonts);
            }
        }
        let id = self.fresh();
        self.put(id, &Object::Stream(Stream::new(Dictionary::new(), stamp::stamp(seen, number))))?;
        Ok(Object::Reference((id, 0)))
    }

    /// A picture on a page of its own.
    pub fn picture(&mut self, picture: Picture, number: Option<u32>) -> io::Result<()> {
        let (seen, drawn) = (picture.seen(), picture.drawn());
        let id = self.fresh();
        self.put(id, &Object::Stream(picture.into_stream()))?;
        let mut named = Dictionary::new();
        named.set("Picture", Object::Reference((id, 0)));
        let mut resources = Dictionary::new();
        resources.set("XObject", named);
        let content = self.fresh();
        self.put(content, &Object::Stream(Stream::new(Dictionary::new(), drawn)))?;
        let mut contents = vec![Object::Reference((content, 0))];
        if let Some(number) = number {
            contents.insert(0, Object::Reference((BEFORE, 0)));
            contents.push(self.stamped(&seen, number, &mut resources)?);
        }
        let mut page = Dictionary::new();
        page.set("Resources", resources);
        page.set("Contents", Object::Array(contents));
        self.add_page(&seen, page, number)
    }

    fn add_page(&mut self, seen: &Seen, mut page: Dictionary, number: Option<u32>) -> io::Result<()> {
        let id = self.fresh();
        page.set("Type", "Page");
        page.set("Parent", Object::Reference((TREE, 0)));
        let sides = [seen.left, seen.bottom, seen.right, seen.top].map(Object::Real);
        page.set("MediaBox", Object::Array(sides.to_vec()));
        self.put(id, &Object::Dictionary(page))?;
        if let (Some(number), None) = (number, self.numbered) {
            self.numbered = Some((self.pages.len(), number));
        }
        self.pages.push(id);
        for (mark, later) in std::mem::take(&mut self.waiting) {
            match later.checked_sub(1) {
                Some(later) => self.waiting.push((mark, later)),
                None => self.marks.push(Mark { page: id, ..mark }),
            }
        }
        Ok(())
    }

    pub(super) fn fresh(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    pub(super) fn put(&mut self, number: u32, object: &Object) -> io::Result<()> {
        self.places.push((number, self.at));
        self.write(format!("{number} 0 obj\n").as_bytes())?;
        let mut counted = Counted { out: &mut self.out, bytes: 0 };
        let written = Writer::write_object(&mut counted, object).map_err(io::Error::other);
        self.at += counted.bytes;
        written?;
        self.write(b"\nendobj\n")
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)?;
        self.at += bytes.len() as u64;
        Ok(())
    }
}

/// All that a page draws, as one content; what cannot be unpacked is left out.
fn drawn(document: &Document, parts: &[Object]) -> Vec<u8> {
    let mut content = Vec::new();
    for part in parts {
        if let Ok((_, Object::Stream(part))) = document.dereference(part) {
            let plain = if part.dict.has(b"Filter") {
                part.decompressed_content_with_limit(MOST_CONTENT).unwrap_or_default()
            } else {
                part.content.clone()
            };
            content.extend_from_slice(&plain);
            content.push(b'\n');
        }
        if content.len() > MOST_CONTENT {
            break;
        }
    }
    content
}

struct Counted<'a, W> {
    out: &'a mut W,
    bytes: u64,
}

impl<W: Write> Write for Counted<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
