//! Reading ahead on a thread of its own: the drive turns on while what it gave is encrypted and brought to the disk.

use importers::Source;
use std::io::{self, Cursor, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Bytes read at once.
const PART: usize = 256 * 1024;

/// Parts that wait at most.
const PARTS: usize = 16;

/// Gives `take` the bytes of a source from one on, in order. `failed` is set when it was the source that failed: a disc that was
/// taken out is not a full vault.
pub(super) fn read<T>(
    source: &mut dyn Source,
    from: u64,
    failed: &mut bool,
    take: impl FnOnce(&mut dyn Read) -> T,
) -> T {
    let (send, parts) = sync_channel(PARTS);
    thread::scope(|scope| {
        scope.spawn(move || send_all(source, from, &send));
        // Dropped before the thread is waited for, which ends it when no more is wanted.
        take(&mut Ahead { parts, part: Cursor::default(), failed })
    })
}

fn send_all(source: &mut dyn Source, mut at: u64, send: &SyncSender<io::Result<Vec<u8>>>) {
    loop {
        let mut part = vec![0; PART];
        let read = fill(source, at, &mut part);
        let ended = read.as_ref().map_or(true, |read| *read == 0);
        at += read.as_ref().map_or(0, |read| *read as u64);
        let part = read.map(|read| {
            part.truncate(read);
            part
        });
        if send.send(part).is_err() || ended {
            return;
        }
    }
}

fn fill(source: &mut dyn Source, from: u64, into: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = into.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match source.read_at(from + filled as u64, rest) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

struct Ahead<'a> {
    parts: Receiver<io::Result<Vec<u8>>>,
    part: Cursor<Vec<u8>>,
    failed: &'a mut bool,
}

impl Read for Ahead<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.part.read(buffer)?;
        if read > 0 || buffer.is_empty() {
            return Ok(read);
        }
        // An empty part is the end. A thread that is gone without one must not pass for it.
        let next = self.parts.recv().unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into()));
        self.part = Cursor::new(next.inspect_err(|_| *self.failed = true)?);
        self.part.read(buffer)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
    use super::*;

    /// Gives a few bytes at a time, and fails at a place.
    struct Slow {
        bytes: Vec<u8>,
        fails_at: Option<u64>,
    }

    impl Source for Slow {
        fn len(&self) -> u64 {
            self.bytes.len() as u64
        }

        fn read_at(&mut self, from: u64, into: &mut [u8]) -> io::Result<usize> {
            let most = into.len().min(70_001);
            if self.fails_at.is_some_and(|at| from + most as u64 > at) {
                return Err(io::ErrorKind::NotFound.into());
            }
            self.bytes.as_slice().read_at(from, &mut into[..most])
        }
    }

    #[test]
    fn all_bytes_come_in_order_and_a_source_that_fails_is_told_from_one_that_ends() {
        let bytes: Vec<u8> = (0..3_000_001_u32).map(|n| (n % 251) as u8).collect();
        for (from, fails_at) in [(0, None), (1_234_567, None), (3_000_001, None), (0, Some(2_000_000)), (0, Some(0))] {
            let mut source = Slow { bytes: bytes.clone(), fails_at };
            let (mut all, mut failed) = (Vec::new(), false);
            let ended = read(&mut source, from, &mut failed, |rest| rest.read_to_end(&mut all));
            assert_eq!((ended.is_err(), failed), (fails_at.is_some(), fails_at.is_some()));
            let begun = usize::try_from(from).unwrap();
            assert!(all == bytes[begun..begun + all.len()] && (failed || begun + all.len() == bytes.len()));
        }
    }

    #[test]
    fn who_wants_no_more_is_not_kept_waiting() {
        let mut source = Slow { bytes: vec![7; 64 * PART], fails_at: None };
        let mut failed = false;
        let got = read(&mut source, 0, &mut failed, |rest| rest.read(&mut [0; 10]).unwrap());
        assert_eq!((got, failed), (10, false));
    }
}
