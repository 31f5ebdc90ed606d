//! Rebuilds the table of objects of a damaged PDF by looking for the objects themselves, as viewers do.

use std::collections::BTreeMap;

/// The most objects looked for.
const MAX_OBJECTS: usize = 500_000;

/// The same file with a new table at its end; none when no catalogue can be found.
pub(super) fn rebuild(bytes: &[u8]) -> Option<Vec<u8>> {
    let start = memchr::memmem::find(bytes, b"%PDF-")?;
    let bytes = bytes.get(start..)?;
    let objects = objects(bytes);
    // Packed into a stream of objects, the catalogue is not among those found here.
    let packed = memchr::memmem::find(bytes, b"/ObjStm").is_some();
    let root = reference_after(bytes, b"/Root")
        .filter(|(number, _)| packed || objects.contains_key(number))
        .or_else(|| catalogue(bytes, &objects))?;
    let last = objects.keys().next_back()?;
    let mut mended = bytes.to_vec();
    let mut table = String::from("\nxref\n0 1\n0000000000 65535 f \n");
    for (number, (generation, offset)) in &objects {
        table.push_str(&format!("{number} 1\n{offset:010} {generation:05} n \n"));
    }
    table.push_str(&format!("trailer\n<< /Size {} /Root {} {} R", last + 1, root.0, root.1));
    if let Some((number, generation)) = reference_after(bytes, b"/Encrypt") {
        table.push_str(&format!(" /Encrypt {number} {generation} R"));
    }
    let at = mended.len() + 1;
    mended.extend_from_slice(table.as_bytes());
    if let Some(id) = file_id(bytes) {
        mended.extend_from_slice(b" /ID ");
        mended.extend_from_slice(id);
    }
    mended.extend_from_slice(format!(" >>\nstartxref\n{at}\n%%EOF\n").as_bytes());
    Some(mended)
}

/// Number to generation and offset; the last of a number counts, as in an updated file.
fn objects(bytes: &[u8]) -> BTreeMap<u32, (u16, usize)> {
    let mut objects = BTreeMap::new();
    for at in memchr::memmem::find_iter(bytes, b"obj").take(MAX_OBJECTS * 2) {
        let Some(before) = bytes.get(at.saturating_sub(24)..at) else { continue };
        let Some((generation, before)) = number_before(before) else { continue };
        let Some((number, rest)) = number_before(before) else { continue };
        if let (Ok(number), Ok(generation)) = (u32::try_from(number), u16::try_from(generation))
            && number < 10_000_000
        {
            objects.insert(number, (generation, at - (at.min(24) - rest.len())));
        }
        if objects.len() >= MAX_OBJECTS {
            break;
        }
    }
    objects
}

/// The number at the end, spaces after it allowed, and what stands before.
fn number_before(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let trimmed = bytes.trim_ascii_end();
    let digits = trimmed.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let (before, number) = trimmed.split_at_checked(trimmed.len() - digits)?;
    Some((std::str::from_utf8(number).ok()?.parse().ok()?, before))
}

/// The `12 0 R` after the last of a name.
fn reference_after(bytes: &[u8], name: &[u8]) -> Option<(u32, u16)> {
    let at = memchr::memmem::rfind(bytes, name)? + name.len();
    let rest = bytes.get(at..)?.iter().take(40).map(|byte| char::from(*byte)).collect::<String>();
    let mut parts = rest.split_whitespace();
    let reference = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    parts.next()?.starts_with('R').then_some(reference)
}

fn catalogue(bytes: &[u8], objects: &BTreeMap<u32, (u16, usize)>) -> Option<(u32, u16)> {
    let at = memchr::memmem::rfind(bytes, b"/Catalog")?;
    let (number, (generation, _)) =
        objects.iter().filter(|(_, (_, offset))| *offset < at).max_by_key(|(_, (_, offset))| *offset)?;
    Some((*number, *generation))
}

/// The `[<…><…>]` after the last `/ID`, which passwords depend on.
fn file_id(bytes: &[u8]) -> Option<&[u8]> {
    let at = memchr::memmem::rfind(bytes, b"/ID")? + 3;
    let rest = bytes.get(at..)?;
    let open = rest.iter().take(8).position(|byte| *byte == b'[')?;
    let close = rest.iter().take(300).position(|byte| *byte == b']')?;
    rest.get(open..=close)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test may panic")]
    use super::*;

    #[test]
    fn objects_are_found_where_they_begin() {
        let bytes = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n12 3 obj <<>> endobj\r1 0 obj\n<</New 1>>";
        let found = objects(bytes);
        assert_eq!(found.len(), 2);
        for (number, (generation, offset)) in found {
            assert!(
                bytes[offset..].starts_with(format!("{number} {generation} obj").as_bytes()),
                "{number} at {offset}"
            );
        }
    }
}
