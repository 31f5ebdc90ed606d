//! What holds of every piece of an object, whatever was done to its file: one set of rules for the fuzz target (`fuzz/`) and for
//! the test that replays its corpus, so that the two cannot drift apart.

use super::{header, read};
use crate::Error;
use std::io::{Cursor, Read};

/// The identity of the sample piece: made up, and of no vault.
const IDENTITY: &str = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

/// What the sample piece holds.
const CONTENT: &[u8] = b"made up: a piece of an object\n";

/// A rule that was broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// The sample itself does not open: nothing was tested.
    Sample,
    /// What follows the header changes its hash.
    HashOfMore,
    /// Another header has the hash of the sample's.
    HashOfOther,
    /// A piece, a key file or a code opened that was altered.
    AlteredOpens,
    /// Something was believed that must not be: a name, a hint, a number.
    Believed,
}

/// Whether an altered sample opens; `whole` is the sample. Opening it where its header is the one that was written is what the
/// program does; where the hash is its own, age's checks stand alone.
pub fn opens(piece: &[u8], whole: &[u8]) -> Result<bool, Broken> {
    let known = header::hash(&mut &*whole).map_err(|_| Broken::Sample)?;
    if content(whole, known) != Ok(CONTENT.to_vec()) {
        return Err(Broken::Sample);
    }
    let Ok(own) = header::hash(&mut &*piece) else { return Ok(false) };
    let mut longer = piece.to_vec();
    longer.extend_from_slice(b"--- more\n");
    if header::hash(&mut longer.as_slice()) != Ok(own) {
        return Err(Broken::HashOfMore);
    }
    if (own == known) != piece.starts_with(header_of(whole)) {
        return Err(Broken::HashOfOther);
    }
    let opened = [known, own].map(|hash| content(piece, hash));
    if opened.iter().flatten().any(|content| content != CONTENT) || (own != known && opened.iter().any(Result::is_ok)) {
        return Err(Broken::AlteredOpens);
    }
    Ok(opened.iter().all(Result::is_ok))
}

fn content(piece: &[u8], header_hash: [u8; 32]) -> Result<Vec<u8>, Error> {
    let identity: age::x25519::Identity = IDENTITY.parse().map_err(|_| Error::Encryption)?;
    let mut content = Vec::new();
    read::opened(Cursor::new(piece), &identity, header_hash, CONTENT.len() as u64)?.read_to_end(&mut content)?;
    Ok(content)
}

/// Up to the line that ends it, found in another way than [`header::hash`] does.
fn header_of(whole: &[u8]) -> &[u8] {
    let last = whole.windows(5).position(|bytes| bytes == b"\n--- ").map_or(0, |at| at + 1);
    let rest = whole.get(last..).unwrap_or_default();
    let length = rest.iter().position(|byte| *byte == b'\n').map_or(0, |at| last + at + 1);
    whole.get(..length).unwrap_or_default()
}
