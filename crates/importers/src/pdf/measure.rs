//! Finds streams that grow beyond reason when decompressed, and empties them before a library that does not ask reads them.

use flate2::read::ZlibDecoder;
use pdf_extract::{Document, Object, ObjectId, Stream};
use std::collections::HashSet;
use std::io::Read;

/// The most bytes of one stream decompressed. A dense page has some 100 KB of drawing; embedded fonts reach some MB.
const MAX_STREAM: u64 = 24 << 20;

/// Empties what is too large. The pages whose contents were emptied come back.
pub(super) fn empty_oversized(document: &mut Document) -> HashSet<ObjectId> {
    let mut emptied = HashSet::new();
    for (id, object) in &mut document.objects {
        if let Object::Stream(stream) = object
            && !is_image(stream)
            && !fits(stream)
        {
            stream.set_content(Vec::new());
            stream.dict.remove(b"Filter");
            emptied.insert(*id);
        }
    }
    let pages = document.get_pages().into_values();
    pages.filter(|page| document.get_page_contents(*page).iter().any(|content| emptied.contains(content))).collect()
}

fn is_image(stream: &Stream) -> bool {
    stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|subtype| subtype == b"Image")
}

/// Whether a stream stays within bounds. Filters before and after the first compression are the library's affair: they hardly grow.
fn fits(stream: &Stream) -> bool {
    let Ok(filters) = stream.filters() else { return true };
    let is_flate = |filter: &&[u8]| matches!(*filter, b"FlateDecode" | b"Fl");
    if filters.iter().filter(|filter| is_flate(filter)).count() > 1 {
        return false; // compressed twice: only ever seen in bombs
    }
    if !filters.first().is_some_and(is_flate) {
        return true;
    }
    let mut decoder = ZlibDecoder::new(stream.content.as_slice()).take(MAX_STREAM + 1);
    let mut chunk = vec![0u8; 64 << 10];
    let mut size = 0u64;
    // Damaged data ends early, here as there.
    while let Ok(n @ 1..) = decoder.read(&mut chunk) {
        size += n as u64;
    }
    size <= MAX_STREAM
}
