//! What a reader of PDF finds in a file.

use lopdf::{Dictionary, Document, Object};

/// All text of the file, pages in order, each run of white space and of break marks as one space or none.
pub(crate) fn text(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    squeeze(&document.extract_text(&pages).unwrap())
}

/// White space is layout, not words: lines are cut where the paper ends.
pub(crate) fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200B}').collect()
}

pub(crate) fn catalog(document: &Document) -> &Dictionary {
    document.catalog().unwrap()
}

/// How many structure elements of a kind the tags hold.
pub(crate) fn tags(document: &Document, kind: &str) -> usize {
    let is_kind = |object: &&Object| {
        object
            .as_dict()
            .and_then(|dict| dict.get(b"S"))
            .and_then(Object::as_name)
            .is_ok_and(|name| name == kind.as_bytes())
    };
    document.objects.values().filter(is_kind).count()
}

/// How many fonts the file names; each is in it.
pub(crate) fn embedded_fonts(pdf: &[u8]) -> usize {
    let document = Document::load_mem(pdf).unwrap();
    let descriptors: Vec<_> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dict| dict.get(b"Type").and_then(Object::as_name).is_ok_and(|name| name == b"FontDescriptor"))
        .collect();
    assert!(descriptors.iter().all(|dict| dict.has(b"FontFile2") || dict.has(b"FontFile3")));
    descriptors.len()
}
