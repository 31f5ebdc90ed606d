//! PNG (W3C, third edition) whose packed lines PDF reads as they are (ISO 32000-1, 7.4.4.4).

/// A picture without transparent parts.
pub(super) struct Png {
    pub(super) packed: Vec<u8>,
    pub(super) size: (u32, u32),
    pub(super) depth: u8,
    pub(super) colours: u8,
    pub(super) palette: Option<Vec<u8>>,
}

/// The most pixels on a side.
const MOST: u32 = 65_000;

pub(super) fn read(bytes: &[u8]) -> Option<Png> {
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    let (mut head, mut palette, mut packed) = (None, None, Vec::new());
    loop {
        let length = usize::try_from(u32::from_be_bytes(*rest.first_chunk()?)).ok()?;
        let kind = rest.get(4..8)?;
        let content = rest.get(8..)?.get(..length)?;
        rest = rest.get(8..)?.get(length..)?.get(4..)?;
        match kind {
            b"IHDR" => {
                let [a, b, c, d, e, f, g, h, depth, colour, 0, 0, 0] = content else { return None };
                let size = (u32::from_be_bytes([*a, *b, *c, *d]), u32::from_be_bytes([*e, *f, *g, *h]));
                head = Some((size, *depth, *colour));
            }
            b"PLTE" => palette = Some(content.to_vec()),
            b"tRNS" => return None,
            b"IDAT" => packed.extend_from_slice(content),
            b"IEND" => break,
            _ => {}
        }
    }
    let (size, depth, colour) = head?;
    let fits = |side: u32| (1..=MOST).contains(&side);
    let (colours, palette) = match colour {
        0 => (1, None),
        2 => (3, None),
        3 => (1, Some(palette.filter(|palette| (3..=768).contains(&palette.len()) && palette.len() % 3 == 0)?)),
        _ => return None,
    };
    let is_known = matches!((colour, depth), (0, 1 | 2 | 4 | 8 | 16) | (2, 8 | 16) | (3, 1 | 2 | 4 | 8));
    (fits(size.0) && fits(size.1) && is_known && !packed.is_empty()).then_some(Png {
        packed,
        size,
        depth,
        colours,
        palette,
    })
}
