//! Zip: hands on the files inside, one after the other, as bytes. What they are is found out when each is read as a file of its own.
//!
//! A name in an archive is only ever shown, never a path. What an archive says of itself is not believed where it matters: growth is
//! counted on bytes read and written, checksums are checked, and a table of contents that is missing is replaced by looking
//! for the members themselves ([`salvage`]). Rules and bounds: security.md 5.2.

mod counted;
mod directory;
mod salvage;

use crate::frame::{FileKind, Frame, ProblemCode, RefusedCode};
use crate::reader::{Halt, Input, Sink, unpacked};
use crate::wire::Request;
use crate::words;
use counted::{Counted, Counts};
use record::Line;
use std::io::{self, Read, Seek, SeekFrom};
use zip::ZipReadOptions;
use zip::read::read_zipfile_from_stream_with_options;
use zip::result::ZipError;

/// A file inside, as the archive describes it.
#[derive(Debug)]
struct Member {
    name: String,
    /// Where its local header begins.
    at: u64,
    /// Bytes it takes in the archive. Where they are not said: at most so many.
    packed: u64,
    /// Bytes it has, and their checksum, where they are said.
    said: Option<(u64, u32)>,
    is_folder: bool,
    /// Neither file nor folder: a symbolic link, a device.
    is_link: bool,
}

/// Reads a zip archive to its last member.
pub(crate) fn read(bytes: &mut dyn Input, request: &Request, out: &mut dyn Sink) -> Result<(), Halt> {
    let counts = Counts::default();
    let mut bytes = Counted::new(bytes, &counts);
    let found = directory::members(&mut bytes);
    let names = found.iter().flatten().map(|member| member.name.as_str());
    if let Some(office) = words::office(&mut bytes, names) {
        let read = words::read_office(&office, &mut bytes, request, out);
        return if counts.is_broken() { Err(counts.broken()) } else { read };
    }
    out.start(FileKind::Zip)?;
    if request.depth > unpacked::MAX_DEPTH {
        out.problem("file", ProblemCode::NestedTooDeep)?;
        return Ok(());
    }
    let members = match found {
        Some(members) => members,
        None if counts.is_broken() => return Err(counts.broken()),
        None => {
            let members = salvage::members(&mut bytes, request.len)?;
            if members.is_empty() {
                return Err(Halt::Refused(RefusedCode::Damaged));
            }
            // What is missing at the end is the table of contents at least.
            out.problem("file", ProblemCode::Truncated)?;
            members
        }
    };
    let mut unpacking = Unpacking {
        bytes,
        counts: &counts,
        password: request.password.as_deref(),
        len: request.len,
        left: unpacked::most(request.len),
        chunk: vec![0; 256 << 10],
        out,
    };
    let mut seen = Outcomes::default();
    for member in members.iter().filter(|member| !member.is_folder && !is_clutter(&member.name)) {
        if seen.all >= unpacked::MAX_MEMBERS {
            unpacking.out.problem("file", ProblemCode::TooManyFiles)?;
            break;
        }
        let outcome = unpacking.member(member)?;
        seen.count(outcome);
        if let Some(code) = outcome {
            unpacking.out.problem(&shown(&member.name), code)?;
        }
    }
    seen.refused().map_or(Ok(()), |code| Err(Halt::Refused(code)))
}

/// A name without the marks that turn the direction of writing: with them a name shows another ending than it has.
fn shown(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect()
}

/// What systems put into archives beside what people do.
fn is_clutter(name: &str) -> bool {
    let mut parts = name.split(['/', '\\']);
    let last = parts.next_back().unwrap_or_default();
    last.starts_with('.')
        || ["Thumbs.db", "desktop.ini"].iter().any(|clutter| last.eq_ignore_ascii_case(clutter))
        || parts.any(|folder| folder == "__MACOSX")
}

/// How many members ended how.
#[derive(Default)]
struct Outcomes {
    all: usize,
    kept: usize,
    locked: usize,
    too_large: usize,
    links: usize,
}

impl Outcomes {
    fn count(&mut self, outcome: Option<ProblemCode>) {
        self.all += 1;
        match outcome {
            None | Some(ProblemCode::Truncated) => self.kept += 1,
            Some(ProblemCode::MemberLocked) => self.locked += 1,
            Some(ProblemCode::MemberTooLarge) => self.too_large += 1,
            Some(ProblemCode::LinkLeftOut) => self.links += 1,
            Some(_) => {}
        }
    }

    /// Why the archive as a whole was not read: when not one member was.
    fn refused(&self) -> Option<RefusedCode> {
        match self {
            Self { all: 0, .. } => Some(RefusedCode::Empty),
            Self { kept: 1.., .. } => None,
            Self { locked: 1.., .. } => Some(RefusedCode::LockedWithPassword),
            Self { too_large: 1.., .. } => Some(RefusedCode::GrowsTooLarge),
            Self { all, links, .. } if all == links => None,
            _ => Some(RefusedCode::Damaged),
        }
    }
}

struct Unpacking<'a, 'b> {
    bytes: Counted<'b>,
    counts: &'b Counts,
    password: Option<&'a str>,
    len: u64,
    /// Bytes that all members together may still have.
    left: u64,
    chunk: Vec<u8>,
    out: &'a mut dyn Sink,
}

impl Unpacking<'_, '_> {
    /// Hands on one member. Says what was wrong with it.
    fn member(&mut self, member: &Member) -> Result<Option<ProblemCode>, Halt> {
        if member.is_link {
            return Ok(Some(ProblemCode::LinkLeftOut));
        }
        self.bytes.seek(SeekFrom::Start(member.at))?;
        self.counts.begin(member.packed);
        let mut options =
            ZipReadOptions::new().password(self.password.map(str::as_bytes)).override_compressed_size(member.packed);
        options = match member.said {
            Some((size, crc)) => options.override_uncompressed_size(size).override_crc(crc),
            None => options.ignore_crc32(true),
        };
        let mut file = match read_zipfile_from_stream_with_options(&mut self.bytes, options) {
            Ok(Some(file)) => file,
            Err(_) if self.counts.is_broken() => return Err(self.counts.broken()),
            Err(ZipError::InvalidPassword | ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                return Ok(Some(ProblemCode::MemberLocked));
            }
            Ok(None) | Err(_) => return Ok(Some(ProblemCode::MemberDamaged)),
        };
        let name = Line::cut(&shown(&member.name)).or_else(|| Line::cut("file"));
        let Some(name) = name else { return Ok(Some(ProblemCode::MemberDamaged)) };
        self.out.put(Frame::Member { name })?;
        let cut = member.at.saturating_add(member.packed) > self.len;
        let mut size = 0u64;
        let problem = loop {
            match file.read(&mut self.chunk) {
                Ok(0) => break cut.then_some(ProblemCode::Truncated),
                Ok(n) => {
                    size += n as u64;
                    if size > unpacked::most(self.counts.read()) || n as u64 > self.left {
                        break Some(ProblemCode::MemberTooLarge);
                    }
                    self.left -= n as u64;
                    self.out.bytes(self.chunk.get(..n).unwrap_or_default())?;
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) if self.counts.is_broken() => return Err(self.counts.broken()),
                // One wrong password in 256 is found out only here.
                Err(_) if file.encrypted() => break Some(ProblemCode::MemberLocked),
                Err(_) if cut => break Some(ProblemCode::Truncated),
                Err(_) => break Some(ProblemCode::MemberDamaged),
            }
        };
        // Dropped, it would read what is left of the member.
        self.counts.close();
        drop(file);
        // The beginning of a file that was cut off is worth having; bytes that are not what they were are not.
        let keep = matches!(problem, None | Some(ProblemCode::Truncated));
        self.out.put(Frame::MemberEnd { keep })?;
        Ok(problem)
    }
}

#[cfg(test)]
mod tests {
    use super::is_clutter;

    #[test]
    fn what_systems_add_is_known() {
        for name in ["__MACOSX/a/._b.json", "a/.DS_Store", "Thumbs.db", "a\\desktop.ini", ".hidden", ".."] {
            assert!(is_clutter(name), "{name}");
        }
        for name in ["a.json", "a/b.json", "x__MACOSX/a", "../../a.json", "C:\\a.json", ".git/a", "__MACOSX"] {
            assert!(!is_clutter(name), "{name}");
        }
    }
}
