//! Where each file lies in the stream, and what stands before it.

use std::io;
use std::path::PathBuf;
use tar::{EntryType, Header};

/// Everything lies in blocks of so many bytes.
pub(super) const BLOCK: u64 = 512;

/// Two blocks of zeros end an archive.
pub(super) const END: u64 = 2 * BLOCK;

/// The longest name that fits into a header without parting it.
const PLAIN: usize = 100;

/// One file of the folder.
pub(super) struct Laid {
    pub(super) path: PathBuf,
    /// Its name in the stream: folders parted by `/`.
    pub(super) name: String,
    pub(super) size: u64,
    /// When it was changed, in seconds.
    pub(super) changed: u64,
    /// Where its header begins.
    pub(super) from: u64,
}

impl Laid {
    pub(super) fn new(path: PathBuf, name: String, size: u64, changed: u64) -> Self {
        Self { path, name, size, changed, from: 0 }
    }

    /// Where the next one begins.
    pub(super) fn end(&self) -> io::Result<u64> {
        let head = self.head()?.len() as u64;
        let end = self.from.checked_add(head).and_then(|at| at.checked_add(whole(self.size)?));
        end.ok_or_else(|| io::ErrorKind::FileTooLarge.into())
    }

    /// What stands before its content: its header, and before that a second one for a name that is long or not ASCII (pax).
    pub(super) fn head(&self) -> io::Result<Vec<u8>> {
        let mut head = Vec::new();
        let is_plain = self.name.len() <= PLAIN && self.name.is_ascii();
        let short: String = if is_plain {
            self.name.clone()
        } else {
            let record = record("path", &self.name);
            head.extend_from_slice(self.header(EntryType::XHeader, "pax", record.len() as u64)?.as_bytes());
            head.extend_from_slice(record.as_bytes());
            let filled = whole(head.len() as u64).and_then(|len| usize::try_from(len).ok());
            head.resize(filled.ok_or(io::ErrorKind::FileTooLarge)?, 0);
            // What a program that knows no pax would call it.
            let ascii = self.name.chars().map(|c| if c.is_ascii() { c } else { '_' });
            let last: Vec<char> = ascii.rev().take(PLAIN).collect();
            last.into_iter().rev().skip_while(|c| *c == '/').collect()
        };
        head.extend_from_slice(self.header(EntryType::Regular, &short, self.size)?.as_bytes());
        Ok(head)
    }

    fn header(&self, kind: EntryType, name: &str, size: u64) -> io::Result<Header> {
        let mut header = Header::new_ustar();
        let fields = header.as_ustar_mut().ok_or(io::ErrorKind::InvalidData)?;
        for (room, byte) in fields.name.iter_mut().zip(name.as_bytes()) {
            *room = *byte;
        }
        header.set_entry_type(kind);
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(self.changed);
        header.set_size(size);
        header.set_cksum();
        Ok(header)
    }
}

/// A record of a pax header: its own length in decimal, a space, `key=value`, a line feed.
fn record(key: &str, value: &str) -> String {
    let rest = format!(" {key}={value}\n");
    let mut len = rest.len();
    while len != rest.len() + len.to_string().len() {
        len = rest.len() + len.to_string().len();
    }
    format!("{len}{rest}")
}

/// A length filled up to whole blocks.
fn whole(len: u64) -> Option<u64> {
    len.checked_next_multiple_of(BLOCK)
}
