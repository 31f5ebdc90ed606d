//! A PDF that came from elsewhere, opened to take its pages over.

use super::NotTaken;
use lopdf::{Dictionary, Document, Error, LoadOptions, Object, ObjectId};
use std::collections::HashSet;
use std::panic::{self, AssertUnwindSafe};

/// The most pages taken over from one file; a whole hospital chart has about a thousand.
const MOST_PAGES: usize = 5_000;

/// The most objects of one file.
const MOST_OBJECTS: usize = 500_000;

/// The most bytes that a part of a file may have unpacked.
const MOST_UNPACKED: usize = 128 << 20;

/// A PDF of which every page can be taken over.
pub struct Original {
    pub(super) document: Document,
    pub(super) pages: Vec<ObjectId>,
}

impl Original {
    /// Opens it. Bytes from elsewhere come here only after the reader child has opened them within its limits.
    ///
    /// # Errors
    /// [`NotTaken`].
    pub fn open(bytes: &[u8]) -> Result<Self, NotTaken> {
        let options = LoadOptions { max_decompressed_size: Some(MOST_UNPACKED), ..LoadOptions::default() };
        let loaded = panic::catch_unwind(|| Document::load_mem_with_options(bytes, options));
        let document = match loaded {
            Ok(Ok(document)) => document,
            Ok(Err(Error::InvalidPassword | Error::Decryption(_))) => return Err(NotTaken::Locked),
            Ok(Err(_)) | Err(_) => return Err(NotTaken::Unreadable),
        };
        if document.is_encrypted() {
            return Err(NotTaken::Locked);
        }
        let pages = panic::catch_unwind(AssertUnwindSafe(|| document.page_iter().take(MOST_PAGES + 1).collect()));
        let pages: Vec<ObjectId> = pages.map_err(|_| NotTaken::Unreadable)?;
        let fits = (1..=MOST_PAGES).contains(&pages.len()) && document.objects.len() <= MOST_OBJECTS;
        // A table that leads nowhere would leave pages empty that another program shows.
        let whole = || pages.iter().all(|page| shows(&document, *page));
        if fits && whole() { Ok(Self { document, pages }) } else { Err(NotTaken::Unreadable) }
    }

    /// How many pages it has.
    pub fn pages(&self) -> u32 {
        u32::try_from(self.pages.len()).unwrap_or(u32::MAX)
    }

    /// Layers that are hidden when the file is opened (ISO 32000-1, 8.11.4.3).
    pub(super) fn hidden_layers(&self) -> HiddenLayers {
        let get = |from: &Dictionary, key: &[u8]| {
            from.get(key).and_then(|found| self.document.dereference(found)).ok().map(|(_, found)| found.clone())
        };
        let properties = self.document.catalog().ok().and_then(|catalog| get(catalog, b"OCProperties"));
        let Some(Object::Dictionary(properties)) = properties else { return HiddenLayers::default() };
        let Some(Object::Dictionary(first)) = get(&properties, b"D") else { return HiddenLayers::default() };
        let listed = |key: &[u8]| match get(&first, key) {
            Some(Object::Array(layers)) => layers.iter().filter_map(|layer| layer.as_reference().ok()).collect(),
            _ => HashSet::new(),
        };
        let all_but = matches!(get(&first, b"BaseState"), Some(Object::Name(name)) if name == b"OFF");
        HiddenLayers { all_but, listed: listed(if all_but { b"ON" } else { b"OFF" }) }
    }
}

/// Which layers of a file are hidden.
#[derive(Default)]
pub(super) struct HiddenLayers {
    all_but: bool,
    listed: HashSet<ObjectId>,
}

impl HiddenLayers {
    pub(super) fn hides(&self, layer: ObjectId) -> bool {
        self.listed.contains(&layer) != self.all_but
    }
}

/// Whether what a page says it shows is there.
fn shows(document: &Document, page: ObjectId) -> bool {
    let Ok(page) = document.get_dictionary(page) else { return false };
    match page.get(b"Contents") {
        Err(_) => true,
        Ok(contents) => match document.dereference(contents) {
            Ok((_, Object::Array(parts))) => parts.iter().all(|part| is_stream(document, part)),
            Ok((_, Object::Stream(_) | Object::Null)) => true,
            _ => false,
        },
    }
}

fn is_stream(document: &Document, part: &Object) -> bool {
    matches!(document.dereference(part), Ok((_, Object::Stream(_) | Object::Null)))
}
