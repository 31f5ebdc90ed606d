//! How far an archive may grow when it is unpacked. Both sides hold to it: the child, and the parent that counts what it sends.

/// An archive that lies in more archives than this is not opened (security.md 5.2).
pub const MAX_DEPTH: u8 = 2;

/// The most members taken in. The readers' design (security.md 5.2) allows 200,000; a whole imaging disc has some thousands.
pub(crate) const MAX_MEMBERS: usize = 50_000;

/// The most bytes all members of one archive may have together (security.md 5.2).
const MAX_TOTAL: u64 = 20 << 30;

/// Bytes unpacked for one packed (security.md 5.2): text in DEFLATE reaches 20, and 1,032 is the most there can be.
const MAX_RATIO: u64 = 200;

/// So much is always allowed: a small file of zeros harms nobody.
const GRACE: u64 = 1 << 20;

/// The most bytes that `packed` bytes may become.
pub(crate) fn most(packed: u64) -> u64 {
    packed.saturating_mul(MAX_RATIO).saturating_add(GRACE).min(MAX_TOTAL)
}
