//! Fingerprints of what small formats say: a hash over words in a fixed order.

use crate::frame::Fingerprint;

/// The fingerprint of these words. `kind` names format and version, so that two formats never agree by accident. Kept in vaults:
/// each format freezes one in a test.
pub(crate) fn of(kind: &str, words: &[&str]) -> Fingerprint {
    let mut hasher = blake3::Hasher::new();
    for word in std::iter::once(&kind).chain(words) {
        hasher.update(&(word.len() as u64).to_le_bytes());
        hasher.update(word.as_bytes());
    }
    let mut print = [0; 16];
    hasher.finalize_xof().fill(&mut print);
    Fingerprint(print)
}
