//! The table of contents at the end of an archive.

use super::Member;
use std::collections::HashSet;
use std::io::{self, Read, Seek, SeekFrom};
use zip::ZipArchive;
use zip::read::ZipFileEntry;

/// What a Unix mode says something is (POSIX `S_IFMT`, `S_IFREG`, `S_IFDIR`).
const KIND: u32 = 0o170_000;
const FILE: u32 = 0o100_000;
const FOLDER: u32 = 0o040_000;

/// The fixed part of an entry (APPNOTE 4.3.12).
const ENTRY: usize = 46;

/// Every member in the order of the table; none when there is no table that can be read.
pub(super) fn members<R: Read + Seek>(bytes: &mut R) -> Option<Vec<Member>> {
    let archive = ZipArchive::new(&mut *bytes).ok()?;
    let table = archive.metadata();
    let (start, offset) = (archive.central_directory_start(), archive.offset());
    drop(archive);
    let mut found: Vec<(u64, Member)> = (0..table.len())
        .filter_map(|index| table.entry(index).ok())
        .map(|entry| (entry.central_header_start(), member(&entry)))
        .collect();
    if table.has_duplicate_names() {
        // The library keeps the last of each name; the others are fetched here.
        let known: HashSet<u64> = found.iter().map(|(at, _)| *at).collect();
        others(bytes, start, offset, &known, &mut found).ok()?;
    }
    found.sort_by_key(|(at, _)| *at);
    Some(found.into_iter().map(|(_, member)| member).collect())
}

fn member(entry: &ZipFileEntry<'_>) -> Member {
    let name = entry.name().map(std::borrow::Cow::into_owned).unwrap_or_default();
    let kind = entry.unix_mode().map_or(0, |mode| mode & KIND);
    Member {
        is_folder: entry.is_dir() || kind == FOLDER,
        is_link: entry.is_symlink() || !matches!(kind, 0 | FILE | FOLDER),
        name,
        at: entry.header_start(),
        packed: entry.compressed_size(),
        said: Some((entry.size(), entry.crc32())),
    }
}

/// Entries that are not among the known ones, read from the table itself. Those of more than 4 GiB are not found this way.
fn others<R: Read + Seek>(
    bytes: &mut R,
    start: u64,
    offset: u64,
    known: &HashSet<u64>,
    found: &mut Vec<(u64, Member)>,
) -> io::Result<()> {
    let mut at = start;
    bytes.seek(SeekFrom::Start(at))?;
    let mut entry = [0u8; ENTRY];
    while bytes.read_exact(&mut entry).is_ok() && entry.starts_with(b"PK\x01\x02") {
        let short = |from: usize| u16::from_le_bytes(four(&entry, from).map_or([0; 2], |[a, b, ..]| [a, b]));
        let long = |from: usize| u32::from_le_bytes(four(&entry, from).unwrap_or_default());
        let lengths = [short(28), short(30), short(32)].map(u64::from);
        if known.contains(&at) {
            bytes.seek_relative(lengths.iter().sum::<u64>() as i64)?;
        } else {
            let mut name = vec![0; usize::from(short(28))];
            bytes.read_exact(&mut name)?;
            bytes.seek_relative((lengths.iter().sum::<u64>() - lengths.first().unwrap_or(&0)) as i64)?;
            let kind = (long(38) >> 16) & KIND;
            let member = Member {
                name: String::from_utf8_lossy(&name).into_owned(),
                at: offset.saturating_add(u64::from(long(42))),
                packed: u64::from(long(20)),
                said: Some((u64::from(long(24)), long(16))),
                is_folder: name.ends_with(b"/"),
                is_link: !matches!(kind, 0 | FILE | FOLDER),
            };
            found.push((at, member));
        }
        at += ENTRY as u64 + lengths.iter().sum::<u64>();
    }
    Ok(())
}

fn four(entry: &[u8; ENTRY], from: usize) -> Option<[u8; 4]> {
    entry.get(from..from + 4)?.try_into().ok()
}
