//! How much a child may say and ask for, in sum, before it is taken for one that harms.

use crate::reader::unpacked;
use crate::wire::{MAX_CHUNK, MAX_WANT, Want};

/// What is left of each. A message that goes over ends the child.
pub(super) struct Bounds {
    len: u64,
    /// Bytes of frames and attachments.
    said: u64,
    /// Bytes of files inside an archive.
    unpacked: u64,
    /// Requests for parts of the file.
    wants: u64,
    /// Bytes of those parts.
    wanted: u64,
}

impl Bounds {
    /// For a file of `len` bytes. Compressed text grows, hence the 16; a table of contents sends its reader all over the file,
    /// hence the requests (for 50,000 members, four each) and the 8.
    pub(super) fn new(len: u64) -> Self {
        Self {
            len,
            said: (512 << 20) + len.saturating_mul(16),
            unpacked: unpacked::most(len) + MAX_CHUNK as u64,
            wants: 200_000 + len / (16 << 10),
            wanted: (4 << 30) + len.saturating_mul(8),
        }
    }

    pub(super) fn say(&mut self, bytes: usize) -> Option<()> {
        self.said = self.said.checked_sub(bytes as u64)?;
        Some(())
    }

    pub(super) fn unpack(&mut self, bytes: usize) -> Option<()> {
        self.unpacked = self.unpacked.checked_sub(bytes as u64).filter(|_| bytes <= MAX_CHUNK)?;
        Some(())
    }

    /// The bytes asked for, when they lie in the file.
    pub(super) fn want(&mut self, bytes: &[u8]) -> Option<(u64, usize)> {
        let Want { from, len } = Want::from_bytes(bytes)?;
        self.wants = self.wants.checked_sub(1)?;
        self.wanted = self.wanted.checked_sub(u64::from(len))?;
        let len = usize::try_from(len).ok().filter(|len| (1..=MAX_WANT).contains(len))?;
        from.checked_add(len as u64).filter(|end| *end <= self.len).map(|_| (from, len))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_parts_of_the_file_may_be_asked_for() {
        let ask = |from, len| Bounds::new(100).want(&Want { from, len }.to_bytes());
        assert_eq!(ask(0, 100), Some((0, 100)));
        assert_eq!(ask(99, 1), Some((99, 1)));
        for (from, len) in [(0, 101), (100, 1), (u64::MAX, 1), (0, 0), (0, u32::MAX)] {
            assert_eq!(ask(from, len), None, "{from} {len}");
        }
        assert_eq!(Bounds::new(100).want(&[0; 11]), None);
    }

    #[test]
    fn what_goes_on_for_ever_is_cut_off() {
        let mut bounds = Bounds::new(1 << 20);
        let mut wants = 0u64;
        while bounds.want(&Want { from: 0, len: 1 }.to_bytes()).is_some() {
            wants += 1;
        }
        assert_eq!(wants, 200_064);
        assert!(bounds.say(512 << 20).is_some());
        assert!(bounds.say((16 << 20) + 1).is_none());
        assert!(bounds.unpack(MAX_CHUNK + 1).is_none());
    }
}
