//! JPEG (ITU-T T.81, annex B) looked at by its marks; what is drawn stays as it is.

/// A picture with only what drawing it needs.
pub(super) struct Jpeg {
    pub(super) plain: Vec<u8>,
    pub(super) size: (u32, u32),
    pub(super) components: u8,
    /// Exif 2.32, Orientation.
    pub(super) orientation: u8,
    /// Four colours written the other way round, as Adobe's programs do.
    pub(super) inverted: bool,
}

/// The most pixels on a side.
const MOST: u32 = 65_000;

pub(super) fn read(bytes: &[u8]) -> Option<Jpeg> {
    let mut rest = bytes.strip_prefix(b"\xff\xd8")?;
    let mut plain = Vec::with_capacity(bytes.len());
    plain.extend_from_slice(b"\xff\xd8");
    let (mut frame, mut orientation, mut inverted, mut is_drawn) = (None, 1, false, false);
    loop {
        let [0xff, marker, after @ ..] = rest else {
            // Cut off: what is there is drawn.
            if is_drawn { break } else { return None }
        };
        match marker {
            0xff => {
                rest = rest.get(1..)?;
                continue;
            }
            // What phones write behind the end (other pictures, films) is none of the picture.
            0xd9 => break,
            _ => {}
        }
        let Some(segment) = segment(after) else { if is_drawn { break } else { return None } };
        let whole = rest.get(..segment.len() + 4)?;
        rest = after.get(segment.len() + 2..)?;
        match marker {
            // Baseline, extended, progressive: what PDF knows (ISO 32000-1, 7.4.8).
            0xc0..=0xc2 => {
                let [8, a, b, c, d, components, ..] = segment else { return None };
                let side = |high, low| u32::from(u16::from_be_bytes([high, low]));
                frame = Some((side(*c, *d), side(*a, *b), *components));
            }
            0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => return None,
            // The pictures of phones say here how they were held.
            0xe1 => orientation = exif(segment).unwrap_or(orientation),
            0xee => inverted |= segment.starts_with(b"Adobe"),
            _ => {}
        }
        if is_kept(*marker, segment) {
            plain.extend_from_slice(whole);
        }
        if *marker == 0xda {
            let (scan, behind) = rest.split_at_checked(scan(rest))?;
            plain.extend_from_slice(scan);
            (rest, is_drawn) = (behind, true);
        }
    }
    plain.extend_from_slice(b"\xff\xd9");
    let (width, height, components) = frame.filter(|_| is_drawn)?;
    let fits = |side: u32| (1..=MOST).contains(&side);
    (fits(width) && fits(height)).then_some(Jpeg { plain, size: (width, height), components, orientation, inverted })
}

/// What stands in a segment, behind its length.
fn segment(after: &[u8]) -> Option<&[u8]> {
    let length = usize::from(u16::from_be_bytes(*after.first_chunk()?));
    after.get(2..length)
}

/// The name of the format, a profile of colours, Adobe's note on them; all other notes stay behind, comments too.
fn is_kept(marker: u8, segment: &[u8]) -> bool {
    match marker {
        0xe0 => segment.starts_with(b"JFIF\0"),
        0xe2 => segment.starts_with(b"ICC_PROFILE\0"),
        0xee => segment.starts_with(b"Adobe"),
        0xe1..=0xef | 0xfe => false,
        _ => true,
    }
}

/// How long what is drawn goes on: to the next mark that is neither a byte of its own nor a restart (B.1.1.5).
fn scan(bytes: &[u8]) -> usize {
    let is_mark = |pair: &[u8]| matches!(pair, [0xff, second] if !matches!(second, 0x00 | 0xff | 0xd0..=0xd7));
    bytes.windows(2).position(is_mark).unwrap_or(bytes.len())
}

/// The orientation in a segment of Exif (2.32, 4.5.4): the first directory of a TIFF.
fn exif(segment: &[u8]) -> Option<u8> {
    let tiff = segment.strip_prefix(b"Exif\0\0")?;
    let is_little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let two = |at: usize| -> Option<u16> {
        let pair = tiff.get(at..)?.first_chunk::<2>()?;
        Some(if is_little { u16::from_le_bytes(*pair) } else { u16::from_be_bytes(*pair) })
    };
    let four = tiff.get(4..)?.first_chunk::<4>()?;
    let begin = if is_little { u32::from_le_bytes(*four) } else { u32::from_be_bytes(*four) };
    let begin = usize::try_from(begin).ok()?;
    let fields = usize::from(two(begin)?);
    (0..fields).find_map(|field| {
        let at = begin.checked_add(2 + 12 * field)?;
        let value = two(at.checked_add(8)?)?;
        (two(at)? == 0x112).then(|| u8::try_from(value).ok().filter(|turn| (1..=8).contains(turn)))?
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
    use super::*;

    fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
        let mut segment = vec![0xff, marker];
        segment.extend(u16::try_from(content.len() + 2).unwrap().to_be_bytes());
        segment.extend(content);
        segment
    }

    fn made() -> Vec<u8> {
        let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend(b"GPS secret");
        let parts = [
            segment(0xe0, b"JFIF\0\x01\x02"),
            segment(0xe1, &exif),
            segment(0xfe, b"a secret remark"),
            segment(0xc0, &[8, 0, 20, 0, 30, 3, 1, 0x11, 0]),
            segment(0xda, &[1, 2, 3]),
        ];
        [b"\xff\xd8".to_vec(), parts.concat(), b"drawn\xff\x00drawn\xff\xd9another secret".to_vec()].concat()
    }

    #[test]
    fn what_the_camera_noted_stays_behind_and_what_is_drawn_stays_as_it_is() {
        let read = read(&made()).unwrap();
        assert_eq!((read.size, read.components, read.orientation), ((30, 20), 3, 6));
        assert!(!read.plain.windows(6).any(|part| part == b"secret"));
        assert!(read.plain.ends_with(b"drawn\xff\x00drawn\xff\xd9"));
    }

    #[test]
    fn no_byte_that_is_off_or_missing_is_more_than_a_picture_less() {
        let whole = made();
        for at in 0..whole.len() {
            let _ = read(&whole[..at]);
            for bit in 0..8 {
                let mut off = whole.clone();
                off[at] ^= 1 << bit;
                let _ = read(&off);
            }
        }
    }
}
