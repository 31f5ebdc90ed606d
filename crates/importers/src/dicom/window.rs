//! A file that lies among others, as bytes in one direction.

use super::parse::Flow;
use crate::reader::Input;
use std::io::{self, SeekFrom};

pub(super) struct Window<'a> {
    bytes: &'a mut dyn Input,
    at: u64,
    end: u64,
    /// Whether `bytes` stands at `at`.
    stands: bool,
}

impl<'a> Window<'a> {
    pub(super) fn new(bytes: &'a mut dyn Input, from: u64, len: u64) -> Self {
        Self { bytes, at: from, end: from.saturating_add(len), stands: false }
    }
}

impl Flow for Window<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if !self.stands {
            self.bytes.seek(SeekFrom::Start(self.at))?;
            self.stands = true;
        }
        let most = usize::try_from(self.end.saturating_sub(self.at)).unwrap_or(usize::MAX).min(into.len());
        let read = self.bytes.read(into.get_mut(..most).unwrap_or_default())?;
        self.at += read as u64;
        Ok(read)
    }

    fn skip(&mut self, n: u64) -> io::Result<u64> {
        let n = n.min(self.end.saturating_sub(self.at));
        self.at += n;
        self.stands = false;
        Ok(n)
    }
}
