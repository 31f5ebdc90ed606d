//! Finds streams that grow beyond reason when decompressed, before a library that does not ask reads them.

use flate2::read::ZlibDecoder;
use memchr::memmem;
use pdf_extract::{Dictionary, Document, Object, ObjectId, Stream};
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::io::{self, Read, Write};

/// The most bytes of one stream decompressed; embedded fonts reach some MB.
const MAX_STREAM: u64 = 24 << 20;

/// The most bytes of drawing on one page, decompressed, forms on it counted for themselves. A dense page has some 100 KB; taken apart,
/// the library needs some forty times as much.
const MAX_CONTENT: u64 = 8 << 20;

/// How far before a stream its dictionary begins, at most.
const DICTIONARY: usize = 4 << 10;

/// Whether the tables in a file, which the library decompresses while it opens it, grow beyond reason. Encrypted ones are not seen
/// through; there, the limit of memory stands alone.
pub(super) fn tables_grow(bytes: &[u8]) -> bool {
    memmem::find_iter(bytes, b"stream").any(|at| {
        let Some(before) = bytes.get(at.saturating_sub(DICTIONARY)..at).filter(|before| !before.ends_with(b"end"))
        else {
            return false;
        };
        let dictionary = memmem::rfind(before, b" obj").and_then(|start| before.get(start..)).unwrap_or(before);
        let is = |word: &[u8]| memmem::find(dictionary, word).is_some();
        if !is(b"/ObjStm") && !is(b"/XRef") {
            return false;
        }
        let content = bytes.get(at + b"stream".len()..).unwrap_or_default().trim_ascii_start();
        let filters = ["FlateDecode", "LZWDecode", "ASCII85Decode"]
            .map(|filter| memmem::find_iter(dictionary, filter.as_bytes()).count());
        match filters {
            [0, 0, _] => false,
            [1, 0, 0] => inflated(content, MAX_STREAM).is_none(),
            [0, 1, 0] => unlzw(content, MAX_STREAM).is_none(),
            _ => true, // packed more than once: only ever seen in bombs
        }
    })
}

/// Empties what is too large, and all pictures: the library takes a picture that is drawn for drawing. The pages whose contents were emptied come back.
pub(super) fn empty_oversized(document: &mut Document, pages: &[ObjectId]) -> HashSet<ObjectId> {
    let mut sizes: HashMap<ObjectId, u64> = HashMap::new();
    let mut emptied = HashSet::new();
    for (id, object) in &mut document.objects {
        if let Object::Stream(stream) = object {
            if is(stream, b"Image") {
                empty(stream);
                continue;
            }
            let most = if is(stream, b"Form") { MAX_CONTENT } else { MAX_STREAM };
            match size(stream, most) {
                Some(size) => {
                    sizes.insert(*id, size);
                }
                None => {
                    empty(stream);
                    emptied.insert(*id);
                }
            }
        }
    }
    let mut blank = HashSet::new();
    for page in pages {
        let contents = document.get_page_contents(*page);
        // The same stream counts as often as it is named.
        let sum =
            contents.iter().filter_map(|content| sizes.get(content)).fold(0u64, |sum, size| sum.saturating_add(*size));
        let too_much = sum > MAX_CONTENT;
        if too_much && let Ok(page) = document.get_object_mut(*page).and_then(Object::as_dict_mut) {
            page.remove(b"Contents");
        }
        if too_much || contents.iter().any(|content| emptied.contains(content)) {
            blank.insert(*page);
        }
    }
    blank
}

fn empty(stream: &mut Stream) {
    stream.set_content(Vec::new());
    stream.dict.remove(b"Filter");
}

fn is(stream: &Stream, subtype: &[u8]) -> bool {
    stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == subtype)
}

/// The bytes of a stream decompressed as the library does it; none when they are more than `most`.
fn size(stream: &Stream, most: u64) -> Option<u64> {
    let mut content = Cow::Borrowed(stream.content.as_slice());
    let filters = stream.filters().unwrap_or_default();
    let mut filters = filters.iter().peekable();
    if filters.next_if(|filter| **filter == b"ASCII85Decode").is_some() {
        // Four for one at most.
        if content.len() as u64 > most {
            return None;
        }
        let mut dictionary = Dictionary::new();
        dictionary.set("Filter", "ASCII85Decode");
        let decoded = Stream::new(dictionary, content.into_owned()).decompressed_content();
        content = Cow::Owned(decoded.unwrap_or_default());
    }
    let size = match filters.next() {
        Some(&b"FlateDecode") => inflated(&content, most)?,
        Some(&b"LZWDecode") => unlzw(&content, most)?,
        _ => content.len() as u64,
    };
    // Compressed twice: only ever seen in bombs. What the library does not know, it leaves as it is.
    let again = filters.any(|filter| matches!(*filter, b"FlateDecode" | b"LZWDecode" | b"ASCII85Decode"));
    Some(size).filter(|size| *size <= most && !again)
}

fn inflated(content: &[u8], most: u64) -> Option<u64> {
    let mut decoder = ZlibDecoder::new(content).take(most + 1);
    let mut chunk = vec![0u8; 64 << 10];
    let mut size = 0u64;
    // Damaged data ends early, here as there.
    while let Ok(n @ 1..) = decoder.read(&mut chunk) {
        size += n as u64;
    }
    (size <= most).then_some(size)
}

fn unlzw(content: &[u8], most: u64) -> Option<u64> {
    // Early change, as PDF has it unless it says otherwise; without it the sizes hardly differ.
    let mut decoder = weezl::decode::Decoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8);
    let mut counter = Counter { size: 0, most };
    // Damaged data ends early, here as there.
    let _ = decoder.into_stream(&mut counter).decode_all(content);
    (counter.size <= most).then_some(counter.size)
}

/// Counts until it is too much.
struct Counter {
    size: u64,
    most: u64,
}

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.size += bytes.len() as u64;
        if self.size > self.most { Err(io::ErrorKind::StorageFull.into()) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
