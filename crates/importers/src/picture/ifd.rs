//! The pages of a TIFF (revision 6.0, section 2), and what their fields say.

use super::part;
use crate::reader::Input;
use std::collections::HashSet;
use std::io;

/// The most fields of a page, and values of a field.
const MOST_FIELDS: u64 = 1_000;
const MOST_VALUES: u64 = 100_000;

pub(super) struct Pages {
    pub(super) offsets: Vec<u64>,
    /// There are more than were counted.
    pub(super) more: bool,
    /// The chain of pages leads out of the file, or a page does.
    pub(super) cut: bool,
}

/// Where each page is described.
pub(super) fn pages(bytes: &mut dyn Input, len: u64, most: usize) -> io::Result<Pages> {
    let order = Order::of(bytes)?;
    let mut pages = Pages { offsets: Vec::new(), more: false, cut: false };
    let mut met = HashSet::new();
    let mut at = order.long(&part(bytes, 4, 4)?, 0).unwrap_or(0);
    while at != 0 {
        if !met.insert(at) {
            break;
        }
        if pages.offsets.len() >= most {
            pages.more = true;
            break;
        }
        let count = order.short(&part(bytes, at, 2)?, 0).map(u64::from);
        let Some(count) = count.filter(|count| (1..=MOST_FIELDS).contains(count)) else {
            pages.cut = true;
            break;
        };
        let end = at + 2 + 12 * count;
        if end > len {
            pages.cut = true;
            break;
        }
        let fields = Fields::of(bytes, at)?;
        if fields.one(WIDTH).unwrap_or(0) > 0 {
            pages.offsets.push(at);
            let (from, sizes) = (fields.values(bytes, STRIPS)?, fields.values(bytes, STRIP_SIZES)?);
            pages.cut |= from.iter().zip(&sizes).any(|(from, size)| from + size > len);
        }
        at = order.long(&part(bytes, end, 4)?, 0).unwrap_or(0);
    }
    Ok(pages)
}

pub(super) const WIDTH: u16 = 256;
pub(super) const HEIGHT: u16 = 257;
pub(super) const COMPRESSION: u16 = 259;
pub(super) const PHOTOMETRIC: u16 = 262;
pub(super) const FILL_ORDER: u16 = 266;
pub(super) const STRIPS: u16 = 273;
pub(super) const ORIENTATION: u16 = 274;
pub(super) const ROWS_A_STRIP: u16 = 278;
pub(super) const STRIP_SIZES: u16 = 279;
pub(super) const ACROSS: u16 = 282;
pub(super) const DOWN: u16 = 283;
pub(super) const T4_OPTIONS: u16 = 292;

#[derive(Clone, Copy)]
struct Order {
    big: bool,
}

impl Order {
    fn of(bytes: &mut dyn Input) -> io::Result<Self> {
        Ok(Self { big: part(bytes, 0, 2)? == b"MM" })
    }

    fn short(self, bytes: &[u8], at: usize) -> Option<u16> {
        let two = bytes.get(at..)?.first_chunk()?;
        Some(if self.big { u16::from_be_bytes(*two) } else { u16::from_le_bytes(*two) })
    }

    fn long(self, bytes: &[u8], at: usize) -> Option<u64> {
        let four = bytes.get(at..)?.first_chunk()?;
        Some(u64::from(if self.big { u32::from_be_bytes(*four) } else { u32::from_le_bytes(*four) }))
    }
}

/// The fields of one page.
pub(super) struct Fields {
    order: Order,
    entries: Vec<u8>,
}

impl Fields {
    pub(super) fn of(bytes: &mut dyn Input, at: u64) -> io::Result<Self> {
        let order = Order::of(bytes)?;
        let count = order.short(&part(bytes, at, 2)?, 0).map_or(0, u64::from).min(MOST_FIELDS);
        Ok(Self { order, entries: part(bytes, at + 2, 12 * count)? })
    }

    fn entry(&self, tag: u16) -> Option<&[u8]> {
        self.entries.chunks_exact(12).find(|entry| self.order.short(entry, 0) == Some(tag))
    }

    /// A field of one number that lies in the entry itself.
    pub(super) fn one(&self, tag: u16) -> Option<u64> {
        let entry = self.entry(tag)?;
        match self.order.short(entry, 2)? {
            1 => entry.get(8).map(|byte| u64::from(*byte)),
            3 => self.order.short(entry, 8).map(u64::from),
            4 => self.order.long(entry, 8),
            _ => None,
        }
    }

    /// Where in the file the value of a small field of the page at `page` lies, and the number 1 as it would stand there.
    pub(super) fn place(&self, tag: u16, page: u64) -> Option<(u64, [u8; 2])> {
        let index = self.entries.chunks_exact(12).position(|entry| self.order.short(entry, 0) == Some(tag))?;
        Some((page + 2 + 12 * index as u64 + 8, if self.order.big { [0, 1] } else { [1, 0] }))
    }

    /// All numbers of a field.
    pub(super) fn values(&self, bytes: &mut dyn Input, tag: u16) -> io::Result<Vec<u64>> {
        let Some(entry) = self.entry(tag) else { return Ok(Vec::new()) };
        let (kind, count) = (self.order.short(entry, 2).unwrap_or(0), self.order.long(entry, 4).unwrap_or(0));
        let width = match kind {
            3 => 2u64,
            4 => 4,
            _ => return Ok(Vec::new()),
        };
        let count = count.min(MOST_VALUES);
        let held = if count * width <= 4 {
            entry.get(8..).unwrap_or_default().to_vec()
        } else {
            part(bytes, self.order.long(entry, 8).unwrap_or(0), count * width)?
        };
        let value = |at: usize| {
            if width == 2 { self.order.short(&held, at).map(u64::from) } else { self.order.long(&held, at) }
        };
        Ok((0..count as usize).map_while(|index| value(index * width as usize)).collect())
    }

    /// A fraction.
    pub(super) fn ratio(&self, bytes: &mut dyn Input, tag: u16) -> io::Result<Option<f64>> {
        let Some(entry) = self.entry(tag).filter(|entry| self.order.short(entry, 2) == Some(5)) else {
            return Ok(None);
        };
        let held = part(bytes, self.order.long(entry, 8).unwrap_or(0), 8)?;
        let (Some(over), Some(under)) = (self.order.long(&held, 0), self.order.long(&held, 4)) else { return Ok(None) };
        Ok((over > 0 && under > 0).then(|| over as f64 / under as f64))
    }
}
