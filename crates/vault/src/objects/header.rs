//! The header of an age file: the text before the first encrypted byte, different in every file because of its file key.

use crate::Error;
use std::io::Read;

/// The longest header looked for: one to a single X25519 recipient has 200 bytes, and age adds a line that means nothing.
const LONGEST: u64 = 4096;

/// BLAKE3 of the header, its last line included (age-encryption.org/v1: the line that begins with `---`).
pub(crate) fn hash(file: &mut impl Read) -> Result<[u8; 32], Error> {
    let mut start = Vec::new();
    file.take(LONGEST).read_to_end(&mut start)?;
    let mut length = 0;
    for line in start.split_inclusive(|byte| *byte == b'\n') {
        length += line.len();
        if line.starts_with(b"--- ") && line.ends_with(b"\n") {
            let header = start.get(..length).ok_or(Error::ObjectDamaged)?;
            return Ok(blake3::hash(header).into());
        }
    }
    Err(Error::ObjectDamaged)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]

    use super::*;

    #[test]
    fn the_hash_is_of_the_header_alone() {
        let header = b"age-encryption.org/v1\n-> X25519 abc\nbody\n--- mac\n";
        let mut file = header.to_vec();
        file.extend([7; 5000]);
        assert_eq!(hash(&mut file.as_slice()), Ok(blake3::hash(header).into()));
        assert_eq!(hash(&mut [b'x'; 5000].as_slice()), Err(Error::ObjectDamaged));
        assert_eq!(hash(&mut b"--- cut".as_slice()), Err(Error::ObjectDamaged));
    }
}
