//! Tells DICOM by its first bytes: with the mark, and without it, as some devices write their files.

use crate::frame::FileKind;

/// The name of a table of contents among the kinds of data sets.
pub(super) const CONTENTS: &str = "1.2.840.10008.1.3.10";

/// How many elements must follow one another as they should before a file without mark is taken for DICOM.
const ENOUGH: usize = 5;

/// What it is, if it is DICOM or a tar archive.
pub(crate) fn sniff(head: &[u8]) -> Option<FileKind> {
    let is_marked = head.get(128..132) == Some(b"DICM");
    if is_marked || lead(head).is_some() {
        let near = head.get(..1024).unwrap_or(head);
        let is_contents = memchr::memmem::find(near, CONTENTS.as_bytes()).is_some()
            || head.get(..2) == Some(&[4, 0])
            || head.get(..2) == Some(&[0, 4]);
        return Some(if is_contents { FileKind::Dicomdir } else { FileKind::Dicom });
    }
    // Which disc it holds, if any, only its members say.
    (head.get(257..262) == Some(b"ustar")).then_some(FileKind::Disc)
}

/// The most bytes that programs leave before a data set when they take its beginning away.
const STRAY: usize = 2;

/// Where a data set without its mark begins.
pub(super) fn lead(head: &[u8]) -> Option<usize> {
    (0..=STRAY).find(|from| head.get(*from..).is_some_and(is_bare))
}

/// A data set without anything before it: elements in rising order from group 2, 4 or 8, with lengths that fit.
fn is_bare(head: &[u8]) -> bool {
    match head.first_chunk::<4>() {
        Some([2 | 4 | 8, 0, _, 0]) => elements(head, false) >= ENOUGH,
        Some([0, 2 | 4 | 8, 0, _]) => elements(head, true) >= ENOUGH,
        _ => false,
    }
}

fn elements(head: &[u8], big: bool) -> usize {
    let short = |at: usize| {
        let two = head.get(at..)?.first_chunk::<2>()?;
        Some(if big { u16::from_be_bytes(*two) } else { u16::from_le_bytes(*two) })
    };
    let long = |at: usize| {
        let four = head.get(at..)?.first_chunk::<4>()?;
        Some(if big { u32::from_be_bytes(*four) } else { u32::from_le_bytes(*four) })
    };
    let (mut at, mut last, mut found) = (0usize, None, 0);
    while found < ENOUGH {
        let (Some(group), Some(element)) = (short(at), short(at + 2)) else { break };
        let tag = (group, element);
        let written = head.get(at + 4..at + 6).unwrap_or_default();
        let explicit = VRS.iter().find(|vr| vr.as_slice() == written);
        let (value, len) = match explicit {
            Some(b"OB" | b"OW" | b"SQ" | b"UN" | b"UT") => (at + 12, long(at + 8)),
            Some(_) => (at + 8, short(at + 6).map(u32::from)),
            None => (at + 8, long(at + 4)),
        };
        // Values at the beginning of a file are codes, dates, names; a sequence may be longer.
        let most = if written == b"SQ" { 4096 } else { 1024 };
        let fits = len.is_some_and(|len| len <= most && len % 2 == 0);
        if !fits || group > 0x10 || last.is_some_and(|last| tag <= last) {
            break;
        }
        found += 1;
        last = Some(tag);
        at = value + len.unwrap_or(0) as usize;
    }
    found
}

/// Kinds of values that stand at the beginning (PS3.5, 6.2).
const VRS: [[u8; 2]; 19] = [
    *b"AE", *b"AS", *b"CS", *b"DA", *b"DS", *b"DT", *b"IS", *b"LO", *b"OB", *b"OW", *b"PN", *b"SH", *b"SQ", *b"TM",
    *b"UI", *b"UL", *b"UN", *b"US", *b"UT",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn element(group: u8, element: u8, vr: &[u8; 2], value: &[u8]) -> Vec<u8> {
        let mut bytes = vec![group, 0, element, 0];
        bytes.extend_from_slice(vr);
        bytes.extend_from_slice(&(value.len() as u16).to_le_bytes());
        bytes.extend_from_slice(value);
        bytes
    }

    #[test]
    fn a_bare_data_set_is_known_and_what_looks_a_little_like_one_is_not() {
        let set: Vec<u8> =
            [0x16, 0x18, 0x20, 0x23, 0x30, 0x60].iter().flat_map(|tag| element(8, *tag, b"CS", b"CT")).collect();
        assert_eq!(sniff(&set), Some(FileKind::Dicom));
        let mut after_one = vec![b' '];
        after_one.extend_from_slice(&set);
        assert_eq!(sniff(&after_one), Some(FileKind::Dicom));
        let short = set.get(..42).unwrap_or_default();
        assert_eq!(sniff(short), None, "too few elements to be sure");
        let fallen: Vec<u8> =
            [0x16, 0x18, 0x20, 0x19, 0x30, 0x60].iter().flat_map(|tag| element(8, *tag, b"CS", b"CT")).collect();
        assert_eq!(sniff(&fallen), None, "not in order");
        for other in
            [&[8u8, 0, 5, 0, 0, 0, 0, 0, 1, 1, 1, 1][..], &[0; 400], &[2, 0, 2, 0, 2, 0, 2, 0], b"\x08\x00", b"text"]
        {
            assert_eq!(sniff(other), None, "{other:?}");
        }
    }
}
