//! Looks for the members of an archive whose table of contents is missing, as in a download that was cut off.

use super::Member;
use crate::reader::unpacked::MAX_MEMBERS;
use memchr::memmem;
use std::io::{self, Read, Seek, SeekFrom};

/// The mark of a member, and the fixed part of its header (APPNOTE 4.3.7).
const MARK: &[u8] = b"PK\x03\x04";
const HEADER: usize = 30;

/// The bit that says that sizes follow the data (APPNOTE 4.4.4).
const SIZES_FOLLOW: u16 = 1 << 3;

/// Members in the order they lie, at most one more than are taken in.
pub(super) fn members<R: Read + Seek>(bytes: &mut R, len: u64) -> io::Result<Vec<Member>> {
    let mut members = Vec::new();
    let mut from = 0;
    while members.len() <= MAX_MEMBERS
        && let Some(at) = find(bytes, from, &[MARK])?
    {
        from = at + MARK.len() as u64;
        let Some((mut member, header)) = member(bytes, at)? else { continue };
        if member.said.is_none() {
            // Its own end is not known: the next member, or the table, comes after it.
            let next = find(bytes, from, &[MARK, b"PK\x01\x02"])?.unwrap_or(len);
            member.packed = next.saturating_sub(at + header);
        }
        from = from.max(at.saturating_add(header).saturating_add(member.packed).min(len));
        members.push(member);
    }
    Ok(members)
}

/// What stands in the header at `at`, and how long that is; none when it is no header.
fn member<R: Read + Seek>(bytes: &mut R, at: u64) -> io::Result<Option<(Member, u64)>> {
    let mut header = [0u8; HEADER];
    bytes.seek(SeekFrom::Start(at))?;
    if bytes.read_exact(&mut header).is_err() {
        return Ok(None);
    }
    let [.., f0, f1, m0, m1, _, _, _, _, c0, c1, c2, c3, p0, p1, p2, p3, s0, s1, s2, s3, n0, n1, e0, e1] = header;
    let (flags, method) = (u16::from_le_bytes([f0, f1]), u16::from_le_bytes([m0, m1]));
    let (name_len, extra_len) = (u16::from_le_bytes([n0, n1]), u16::from_le_bytes([e0, e1]));
    // Stored, deflated either way, encrypted with AES: anything else here is most likely no header at all.
    if !matches!(method, 0 | 8 | 9 | 99) || name_len == 0 {
        return Ok(None);
    }
    let mut name = vec![0; usize::from(name_len)];
    if bytes.read_exact(&mut name).is_err() {
        return Ok(None);
    }
    let packed = u32::from_le_bytes([p0, p1, p2, p3]);
    let said = (flags & SIZES_FOLLOW == 0)
        .then(|| (u64::from(u32::from_le_bytes([s0, s1, s2, s3])), u32::from_le_bytes([c0, c1, c2, c3])));
    let member = Member {
        name: String::from_utf8_lossy(&name).into_owned(),
        at,
        packed: u64::from(packed),
        said,
        is_folder: name.ends_with(b"/"),
        // Only the table of contents says so.
        is_link: false,
    };
    Ok(Some((member, HEADER as u64 + u64::from(name_len) + u64::from(extra_len))))
}

/// Where one of the marks, all four bytes long, comes first from `from` on.
fn find<R: Read + Seek>(bytes: &mut R, from: u64, marks: &[&[u8]]) -> io::Result<Option<u64>> {
    bytes.seek(SeekFrom::Start(from))?;
    let mut window: Vec<u8> = Vec::new();
    let mut at = from;
    // Most often the next one is near: looking far ahead each time would read the archive many times over.
    let mut step = 1 << 10;
    loop {
        if bytes.by_ref().take(step).read_to_end(&mut window)? == 0 {
            return Ok(None);
        }
        if let Some(found) = marks.iter().filter_map(|mark| memmem::find(&window, mark)).min() {
            return Ok(Some(at + found as u64));
        }
        // A mark may begin in the last three bytes.
        let done = window.len().saturating_sub(3);
        window.drain(..done);
        at += done as u64;
        step = (step * 4).min(64 << 10);
    }
}
