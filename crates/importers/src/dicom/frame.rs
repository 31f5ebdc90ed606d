//! The bytes of one frame of a picture, and its values.

use super::parse::{DEFLATED, Parsed, Pixels};
use super::set::{Set, tags};
use super::{jpeg, jpeg2000, rle};
use crate::reader::Input;
use std::io::{self, Read, SeekFrom};
use std::panic::{self, AssertUnwindSafe};

/// The most values of one frame: the largest mammograms have 30 million.
pub(super) const MOST_VALUES: u64 = 40_000_000;

/// The most bytes of one frame as it lies.
const MOST_BYTES: u64 = 160 << 20;

/// The most pieces a film may be cut into.
const MOST_FRAGMENTS: usize = 65_536;

/// How a picture is laid out (PS3.3, C.7.6.3).
#[derive(Debug, Clone)]
pub(super) struct Shape {
    pub(super) rows: u32,
    pub(super) columns: u32,
    pub(super) samples: u32,
    pub(super) allocated: u32,
    pub(super) stored: u32,
    pub(super) high: u32,
    pub(super) signed: bool,
    pub(super) by_plane: bool,
    pub(super) frames: u32,
    pub(super) photometric: String,
}

impl Shape {
    pub(super) fn of(set: &Set) -> Option<Self> {
        let rows = set.short(tags::ROWS).filter(|rows| *rows > 0)?;
        let columns = set.short(tags::COLUMNS).filter(|columns| *columns > 0)?;
        let allocated = u32::from(set.short(tags::ALLOCATED).unwrap_or(8));
        let stored = set.short(tags::STORED).map_or(allocated, u32::from).clamp(1, allocated.max(1));
        Some(Self {
            rows: u32::from(rows),
            columns: u32::from(columns),
            samples: u32::from(set.short(tags::SAMPLES).unwrap_or(1).max(1)),
            allocated,
            stored,
            high: set.short(tags::HIGH_BIT).map_or(stored - 1, u32::from).clamp(stored - 1, allocated.max(1) - 1),
            signed: set.short(tags::SIGNED) == Some(1),
            by_plane: set.short(tags::PLANAR) == Some(1),
            // `1A` and the like are one.
            frames: set.whole(tags::FRAMES).and_then(|frames| u32::try_from(frames).ok()).unwrap_or(1).max(1),
            photometric: set.code(tags::PHOTOMETRIC).unwrap_or_else(|| "MONOCHROME2".to_owned()),
        })
    }

    pub(super) fn pixels(&self) -> u64 {
        u64::from(self.rows) * u64::from(self.columns)
    }

    /// Bytes of one frame that is not compressed.
    pub(super) fn bytes(&self) -> u64 {
        let samples = if self.is_halved() { 2 } else { u64::from(self.samples) };
        (self.pixels() * samples * u64::from(self.allocated)).div_ceil(8)
    }

    /// Two pixels share their colour.
    pub(super) fn is_halved(&self) -> bool {
        self.photometric == "YBR_FULL_422" && self.samples == 3
    }
}

/// Values of one frame, sample after sample of each pixel.
pub(super) struct Decoded {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) samples: u32,
    pub(super) values: Vec<i32>,
    /// The decoder made red, green and blue of it already.
    pub(super) is_rgb: bool,
}

/// Why there is no picture.
#[derive(Debug)]
pub(super) enum Failed {
    Damaged,
    Unshown,
    Io(io::Error),
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// How pixels are written (PS3.5, annex A).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Coding {
    Native,
    Rle,
    Jpeg,
    Jpeg2000,
}

fn coding(syntax: Option<&str>) -> Option<Coding> {
    let Some(syntax) = syntax else { return Some(Coding::Native) };
    match syntax.strip_prefix("1.2.840.10008.1.2") {
        Some("" | ".1" | ".2" | ".1.99") => Some(Coding::Native),
        Some(".5") => Some(Coding::Rle),
        Some(".4.50" | ".4.51" | ".4.57" | ".4.70") => Some(Coding::Jpeg),
        Some(".4.90" | ".4.91" | ".4.201" | ".4.202" | ".4.203") => Some(Coding::Jpeg2000),
        Some(_) => None,
        // Encodings of one maker are plain or cannot be known.
        None => Some(Coding::Native),
    }
}

/// Whether pictures written so, and laid out so, can be shown.
pub(super) fn is_shown(syntax: Option<&str>, set: &Set) -> bool {
    let Some(shape) = Shape::of(set) else { return true };
    let fits = matches!(shape.allocated, 8 | 16 | 32) && matches!(shape.samples, 1 | 3);
    fits && match coding(syntax) {
        None => false,
        // Twelve bits in JPEG's lossy form: no decoder here.
        Some(Coding::Jpeg) => !(shape.stored > 8 && syntax.is_some_and(|syntax| syntax.ends_with(".51"))),
        Some(_) => true,
    }
}

/// A file among others: `len` bytes from `from` on.
pub(super) struct Part<'a> {
    pub(super) bytes: &'a mut dyn Input,
    pub(super) from: u64,
    pub(super) len: u64,
}

impl Part<'_> {
    /// `len` bytes from `at` on; fewer only where the file ends.
    pub(super) fn read(&mut self, at: u64, len: u64) -> io::Result<Vec<u8>> {
        let len = len.min(self.len.saturating_sub(at));
        self.bytes.seek(SeekFrom::Start(self.from.saturating_add(at)))?;
        let mut bytes = Vec::new();
        (&mut self.bytes).take(len).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// The values of frame `frame`, counted from 0.
pub(super) fn decode(part: &mut Part<'_>, parsed: &Parsed, shape: &Shape, frame: u32) -> Result<Decoded, Failed> {
    let pixels = parsed.pixels.filter(|pixels| pixels.tag == tags::PIXELS).ok_or(Failed::Damaged)?;
    if shape.pixels() * u64::from(shape.samples) > MOST_VALUES {
        return Err(if shape.bytes() > part.len { Failed::Damaged } else { Failed::Unshown });
    }
    let coding = match pixels.len {
        Some(_) => Coding::Native,
        None => coding(parsed.syntax.as_deref()).filter(|coding| *coding != Coding::Native).ok_or(Failed::Unshown)?,
    };
    if coding == Coding::Native {
        let size = shape.bytes();
        let from = u64::from(frame).checked_mul(size).and_then(|skip| pixels.from.checked_add(skip));
        let bytes = part.read(from.ok_or(Failed::Damaged)?, size)?;
        if (bytes.len() as u64) < size {
            return Err(Failed::Damaged);
        }
        return Ok(native(&bytes, shape, parsed.big_endian));
    }
    let bytes = encapsulated(part, pixels, shape.frames, frame)?;
    // What a decoder stumbles over costs the picture, not the process.
    let decoded = panic::catch_unwind(AssertUnwindSafe(|| match coding {
        Coding::Rle => Ok(rle::decode(&bytes, shape)),
        Coding::Jpeg => jpeg::decode(&bytes, shape),
        Coding::Jpeg2000 => Ok(jpeg2000::decode(&bytes, shape)),
        Coding::Native => Ok(None),
    }));
    decoded.unwrap_or(Ok(None))?.ok_or(Failed::Damaged)
}

/// Values that lie as they are.
fn native(bytes: &[u8], shape: &Shape, big: bool) -> Decoded {
    let (columns, rows, samples) = (shape.columns, shape.rows, shape.samples);
    let word = |two: &[u8; 2]| if big { u16::from_be_bytes(*two) } else { u16::from_le_bytes(*two) };
    let long = |four: &[u8; 4]| if big { u32::from_be_bytes(*four) } else { u32::from_le_bytes(*four) };
    let mut values: Vec<i32> = match shape.allocated {
        16 => bytes.as_chunks().0.iter().map(|two| i32::from(word(two))).collect(),
        32 => bytes.as_chunks().0.iter().map(|four| long(four) as i32).collect(),
        _ => bytes.iter().map(|byte| i32::from(*byte)).collect(),
    };
    if shape.is_halved() {
        values = values.as_chunks::<4>().0.iter().flat_map(|[y, z, b, r]| [*y, *b, *r, *z, *b, *r]).collect();
    } else if shape.by_plane && samples == 3 {
        let plane = values.len() / 3;
        let at = |place: usize| values.get(place).copied().unwrap_or(0);
        values = (0..plane).flat_map(|pixel| [at(pixel), at(pixel + plane), at(pixel + 2 * plane)]).collect();
    }
    Decoded { width: columns, height: rows, samples, values, is_rgb: false }
}

/// The bytes of one frame of many pieces (PS3.5, A.4).
fn encapsulated(part: &mut Part<'_>, pixels: Pixels, frames: u32, frame: u32) -> Result<Vec<u8>, Failed> {
    let mut at = pixels.from;
    let (mut offsets, mut pieces) = (Vec::new(), Vec::new());
    let mut is_first = true;
    while pieces.len() < MOST_FRAGMENTS {
        let head = part.read(at, 8)?;
        let Some([0xfe, 0xff, 0x00, 0xe0, a, b, c, d]) = head.first_chunk::<8>() else { break };
        let len = u64::from(u32::from_le_bytes([*a, *b, *c, *d]));
        if is_first {
            is_first = false;
            let table = part.read(at + 8, len.min(4 * MOST_FRAGMENTS as u64))?;
            offsets = table.as_chunks().0.iter().map(|four| u64::from(u32::from_le_bytes(*four))).collect();
        } else {
            pieces.push((at + 8, len));
        }
        at = at.saturating_add(8).saturating_add(len);
    }
    let wanted: Vec<(u64, u64)> = if frames == 1 {
        pieces
    } else if pieces.len() == frames as usize || offsets.len() < 2 {
        pieces.get(frame as usize).copied().into_iter().collect()
    } else {
        let base = pieces.first().map_or(0, |(from, _)| from.saturating_sub(8));
        let bound = |frame: u32| offsets.get(frame as usize).map(|offset| base.saturating_add(*offset));
        let (from, to) = (bound(frame).ok_or(Failed::Damaged)?, bound(frame.saturating_add(1)).unwrap_or(u64::MAX));
        pieces.into_iter().filter(|(at, _)| (from..to).contains(&at.saturating_sub(8))).collect()
    };
    let mut bytes = Vec::new();
    for (from, len) in wanted {
        if bytes.len() as u64 + len.min(part.len) > MOST_BYTES {
            return Err(Failed::Unshown);
        }
        bytes.extend(part.read(from, len)?);
    }
    if bytes.is_empty() { Err(Failed::Damaged) } else { Ok(bytes) }
}

/// Whether positions in the file are those of the file itself.
pub(super) fn is_deflated(parsed: &Parsed) -> bool {
    parsed.deflated || parsed.syntax.as_deref() == Some(DEFLATED)
}
