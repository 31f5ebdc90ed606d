//! The files in a tar archive, one after the other, without their contents.

use crate::reader::Input;
use std::io::{self, SeekFrom};
use tar::{EntryType, Header};

const BLOCK: u64 = 512;

/// The longest name, or list of a pax header, that is read.
const LONGEST: u64 = 64 << 10;

pub(super) struct Tar<'a> {
    pub(super) bytes: &'a mut dyn Input,
    at: u64,
    len: u64,
    /// It ends in the middle.
    pub(super) cut: bool,
}

pub(super) struct Member {
    pub(super) name: String,
    /// Where its first header begins.
    pub(super) at: u64,
    /// Where its content begins.
    pub(super) from: u64,
    /// How long it is; as far as it is here.
    pub(super) len: u64,
    /// Its end is missing.
    pub(super) cut: bool,
}

impl<'a> Tar<'a> {
    pub(super) fn new(bytes: &'a mut dyn Input, len: u64) -> Self {
        Self { bytes, at: 0, len, cut: false }
    }

    /// Goes on at the header there.
    pub(super) fn from(self, at: u64) -> Self {
        Self { at, ..self }
    }

    /// The next file. Folders and links are passed over.
    pub(super) fn next(&mut self) -> io::Result<Option<Member>> {
        let (mut begins, mut long_name, mut long_size) = (self.at, None, None);
        loop {
            let mut block = [0u8; BLOCK as usize];
            if self.content(self.at, BLOCK, &mut block)? < BLOCK as usize {
                self.cut = true;
                return Ok(None);
            }
            if block.iter().all(|byte| *byte == 0) {
                return Ok(None);
            }
            let header = Header::from_byte_slice(&block);
            let Some(size) = header.entry_size().ok().filter(|_| is_sound(&block, header)) else {
                self.cut = true;
                return Ok(None);
            };
            let kind = header.entry_type();
            let size = match kind {
                EntryType::XHeader | EntryType::GNULongName | EntryType::GNULongLink | EntryType::XGlobalHeader => size,
                _ => long_size.take().unwrap_or(size),
            };
            let from = self.at + BLOCK;
            let next = size.checked_next_multiple_of(BLOCK).and_then(|filled| from.checked_add(filled));
            let next = next.unwrap_or(u64::MAX);
            self.at = next.min(self.len);
            match kind {
                EntryType::GNULongName => long_name = Some(self.text(from, size)?),
                EntryType::XHeader => {
                    let records = self.text(from, size)?;
                    long_name = record(&records, "path").or(long_name);
                    long_size = record(&records, "size").and_then(|size| size.parse().ok());
                }
                EntryType::GNULongLink | EntryType::XGlobalHeader => {}
                EntryType::Regular | EntryType::Continuous => {
                    let short = || String::from_utf8_lossy(&header.path_bytes()).into_owned();
                    let here = size.min(self.len.saturating_sub(from));
                    self.cut |= here < size;
                    let name = long_name.take().unwrap_or_else(short);
                    return Ok(Some(Member { name, at: begins, from, len: here, cut: here < size }));
                }
                _ => {
                    long_name = None;
                    begins = self.at;
                }
            }
        }
    }

    fn text(&mut self, from: u64, size: u64) -> io::Result<String> {
        let mut bytes = vec![0; usize::try_from(size.min(LONGEST)).unwrap_or(0)];
        let got = self.content(from, size, &mut bytes)?;
        bytes.truncate(got);
        let text = String::from_utf8_lossy(&bytes);
        Ok(text.trim_end_matches('\0').to_owned())
    }

    /// Fills `into` from `at` on, at most `most` bytes.
    pub(super) fn content(&mut self, at: u64, most: u64, into: &mut [u8]) -> io::Result<usize> {
        self.bytes.seek(SeekFrom::Start(at))?;
        let most = usize::try_from(most.min(self.len.saturating_sub(at))).unwrap_or(usize::MAX).min(into.len());
        let mut got = 0;
        while let Some(rest) = into.get_mut(got..most).filter(|rest| !rest.is_empty()) {
            match self.bytes.read(rest) {
                Ok(0) => break,
                Ok(n) => got += n,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(got)
    }
}

/// By its checksum: the sum of all bytes, its own place counted as spaces.
fn is_sound(block: &[u8; BLOCK as usize], header: &Header) -> bool {
    let sum: u32 =
        block.iter().enumerate().map(|(at, byte)| if (148..156).contains(&at) { 32 } else { u32::from(*byte) }).sum();
    header.cksum().is_ok_and(|said| said == sum)
}

/// A record of a pax header.
fn record(records: &str, key: &str) -> Option<String> {
    records.lines().find_map(|line| {
        let (_, record) = line.split_once(' ')?;
        record.strip_prefix(key)?.strip_prefix('=').map(str::to_owned)
    })
}
