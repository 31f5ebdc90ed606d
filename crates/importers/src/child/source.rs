//! Where the parent takes the bytes of a file from.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

/// The bytes of one file, in any order: the child asks for what it wants next.
pub trait Source: Send {
    /// How many bytes there are. A file that turns out shorter is read as one that was cut off.
    fn len(&self) -> u64;

    /// Fills the beginning of `into` from byte `from` on and says how many bytes it gave: 0 only where the file ends.
    fn read_at(&mut self, from: u64, into: &mut [u8]) -> io::Result<usize>;

    /// Whether there is nothing.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Source for &[u8] {
    fn len(&self) -> u64 {
        <[u8]>::len(self) as u64
    }

    fn read_at(&mut self, from: u64, into: &mut [u8]) -> io::Result<usize> {
        let rest = usize::try_from(from).ok().and_then(|from| self.get(from..)).unwrap_or_default();
        let n = rest.len().min(into.len());
        if let (Some(into), Some(rest)) = (into.get_mut(..n), rest.get(..n)) {
            into.copy_from_slice(rest);
        }
        Ok(n)
    }
}

/// A source over anything that can be read and sought in: a file, an object of the vault.
#[derive(Debug)]
pub struct Seeking<T> {
    inner: T,
    len: u64,
    /// Where `inner` stands; it is not told to seek where it stands already. None: not known.
    at: Option<u64>,
}

impl<T: Read + Seek + Send> Seeking<T> {
    /// `inner` has `len` bytes, wherever it stands now.
    pub fn new(inner: T, len: u64) -> Self {
        Self { inner, len, at: None }
    }

    /// What it was made of.
    pub fn into_inner(self) -> T {
        self.inner
    }
}

impl Seeking<File> {
    /// An open file, with the length it has now.
    pub fn file(file: File) -> io::Result<Self> {
        let len = file.metadata()?.len();
        Ok(Self::new(file, len))
    }
}

impl<T: Read + Seek + Send> Source for Seeking<T> {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&mut self, from: u64, into: &mut [u8]) -> io::Result<usize> {
        if self.at != Some(from) {
            self.at = None;
            self.inner.seek(SeekFrom::Start(from))?;
        }
        let read = self.inner.read(into);
        self.at = read.as_ref().ok().map(|n| from + *n as u64);
        read
    }
}
