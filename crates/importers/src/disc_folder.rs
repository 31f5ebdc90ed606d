//! A folder of a disc as one stream, in the tar format of POSIX (pax, IEEE 1003.1-2017): a disc is kept as one object, whole and
//! as it is, viewers included, and every system has a program that opens it again.
//!
//! The layout is fixed when the folder is listed; contents are read when they are asked for. So the same folder is the same
//! bytes each time, a stream that was cut off goes on where it ended, and memory grows with the names alone.

mod layout;
mod looks;
mod unfold;

use crate::child::Source;
use layout::{END, Laid};
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;
pub use unfold::{unfold, unfold_each};

/// How deep folders may lie in each other.
const MAX_DEPTH: usize = 64;

/// A folder, listed.
pub struct DiscFolder {
    root: PathBuf,
    files: Vec<Laid>,
    len: u64,
    links: u32,
    /// Where [`Read`] stands.
    at: u64,
    open: Option<Open>,
}

/// The file that was read last, which most often is the one that is read next.
struct Open {
    index: usize,
    file: File,
    at: u64,
}

impl DiscFolder {
    /// Whether a folder looks like a disc: its table of contents lies in it, or among its first files those of scans are no
    /// fewer than those that may be documents. A quick look, that opens some hundred files at most.
    pub fn is_disc(root: &Path) -> bool {
        looks::is_disc(root)
    }

    /// Lists a folder with all folders in it. Links are not followed: a folder must not lead out of itself. Fails when a part
    /// cannot be listed, since what is kept must be all of it, and when there are more than `most_files`.
    pub fn list(root: &Path, most_files: usize) -> io::Result<Self> {
        let (mut found, mut links) = (Vec::new(), 0);
        let mut folders = vec![(root.to_owned(), String::new(), 0)];
        while let Some((folder, prefix, depth)) = folders.pop() {
            for entry in fs::read_dir(&folder).map_err(nameless)? {
                let entry = entry.map_err(nameless)?;
                let (path, kind) = (entry.path(), entry.file_type().map_err(nameless)?);
                let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
                if kind.is_dir() {
                    if depth >= MAX_DEPTH {
                        return Err(io::ErrorKind::FileTooLarge.into());
                    }
                    folders.push((path, name + "/", depth + 1));
                } else if kind.is_file() {
                    let about = entry.metadata().map_err(nameless)?;
                    let changed = about.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
                    let seconds = changed.map_or(0, |since| since.as_secs());
                    found.push(Laid::new(path, name, about.len(), seconds));
                } else {
                    links += 1;
                }
                if found.len() > most_files {
                    return Err(io::ErrorKind::FileTooLarge.into());
                }
            }
        }
        found.sort_by(|a, b| (&a.name, &a.path).cmp(&(&b.name, &b.path)));
        let mut len = 0;
        for file in &mut found {
            file.from = len;
            len = file.end()?;
        }
        Ok(Self { root: root.to_owned(), files: found, len: len + END, links, at: 0, open: None })
    }

    /// How many files there are.
    pub fn files(&self) -> usize {
        self.files.len()
    }

    /// Links and the like, which are no files and were left out.
    pub fn links(&self) -> u32 {
        self.links
    }

    /// The folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A hash of names, lengths and times: another one when the folder is no longer the same.
    pub fn digest(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_derive_key("second-chair disc folder 1");
        for file in &self.files {
            hasher.update(&(file.name.len() as u64).to_le_bytes()).update(file.name.as_bytes());
            hasher.update(&file.size.to_le_bytes()).update(&file.changed.to_le_bytes());
        }
        *hasher.finalize().as_bytes()
    }

    /// Reads from the content of a file; one that became shorter is an error, since zeros would pass for what it said.
    fn content(&mut self, index: usize, from: u64, into: &mut [u8]) -> io::Result<usize> {
        let Some(laid) = self.files.get(index) else { return Ok(0) };
        let mut open = match self.open.take().filter(|open| open.index == index) {
            Some(open) => open,
            None => {
                let file = File::open(&laid.path).map_err(nameless)?;
                if !file.metadata().map_err(nameless)?.is_file() {
                    return Err(io::ErrorKind::InvalidData.into());
                }
                Open { index, file, at: 0 }
            }
        };
        if open.at != from {
            open.file.seek(SeekFrom::Start(from)).map_err(nameless)?;
        }
        match open.file.read(into).map_err(nameless)? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            read => {
                open.at = from + read as u64;
                self.open = Some(open);
                Ok(read)
            }
        }
    }
}

impl Source for DiscFolder {
    fn len(&self) -> u64 {
        self.len
    }

    fn read_at(&mut self, from: u64, into: &mut [u8]) -> io::Result<usize> {
        if into.is_empty() || from >= self.len {
            return Ok(0);
        }
        let index = self.files.partition_point(|file| file.from <= from).saturating_sub(1);
        let Some(file) = self.files.get(index) else { return Ok(zeros(into, self.len - from)) };
        let head = file.head()?;
        let within = from - file.from;
        let content_from = head.len() as u64;
        let content_to = content_from + file.size;
        if within < content_from {
            let rest = usize::try_from(within).ok().and_then(|skip| head.get(skip..)).unwrap_or_default();
            return io::Cursor::new(rest).read(into);
        }
        if within < content_to {
            let most = usize::try_from(content_to - within).unwrap_or(usize::MAX).min(into.len());
            let room = into.get_mut(..most).unwrap_or_default();
            return self.content(index, within - content_from, room);
        }
        // Filled up to a whole block, or at the end of all.
        let next = self.files.get(index + 1).map_or(self.len, |next| next.from);
        Ok(zeros(into, next - from))
    }
}

impl Read for DiscFolder {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.read_at(self.at, into)?;
        self.at += read as u64;
        Ok(read)
    }
}

fn zeros(into: &mut [u8], most: u64) -> usize {
    let n = usize::try_from(most).unwrap_or(usize::MAX).min(into.len());
    into.get_mut(..n).unwrap_or_default().fill(0);
    n
}

/// The kind alone: what the system adds may name a file, and with it a person.
fn nameless(error: io::Error) -> io::Error {
    error.kind().into()
}

impl std::fmt::Debug for DiscFolder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DiscFolder({} files, {} bytes)", self.files.len(), self.len)
    }
}

#[cfg(test)]
mod tests;
