//! A page of a TIFF as a picture: faxes by our own reading, since they come in every order of bits, all others by the library.

use super::canvas::{Canvas, Fitted};
use super::fax::{Form, draw};
use super::ifd::{self, Fields};
use super::{MOST_PAGES, part};
use crate::frame::ProblemCode;
use crate::reader::{Halt, Input, Sink};
use std::io::{self, Read, Seek, SeekFrom};
use std::panic::{self, AssertUnwindSafe};
use tiff::ColorType;
use tiff::decoder::{Decoder, DecodingResult, Limits};
use tiff::tags::Tag;

/// The most pixels of a page: A4 at 600 dots an inch has 35 million.
const MOST_PIXELS: u64 = 40_000_000;

/// The most bytes of a page as it lies.
const MOST_BYTES: u64 = 128 << 20;

pub(super) fn show(bytes: &mut dyn Input, len: u64, page: u32, longest: u32, out: &mut dyn Sink) -> Result<(), Halt> {
    let pages = ifd::pages(bytes, len, MOST_PAGES)?.offsets;
    let index = (page.saturating_sub(1) as usize).min(pages.len().saturating_sub(1));
    let at = format!("page {}", index + 1);
    let Some(place) = pages.get(index) else { return Ok(out.problem(&at, ProblemCode::ImageDamaged)?) };
    let fields = Fields::of(bytes, *place)?;
    let canvas = match size(&fields) {
        None => Err(ProblemCode::ImageUnshown),
        Some(size) => {
            let dots = (fields.ratio(bytes, ifd::ACROSS)?, fields.ratio(bytes, ifd::DOWN)?);
            let pixel = match dots {
                (Some(across), Some(down)) => (1.0 / across, 1.0 / down),
                _ => (1.0, 1.0),
            };
            match Fitted::new(size, pixel, longest) {
                Some(fitted) if is_fax(&fields) => faxed(bytes, &fields, size, &fitted)?,
                Some(fitted) => {
                    let mut patched = Patched::new(bytes, *place, &fields);
                    // What the library stumbles over costs the page, not the process.
                    let drawn =
                        panic::catch_unwind(AssertUnwindSafe(|| by_library(&mut patched, index, size, &fitted)));
                    drawn.unwrap_or(Err(ProblemCode::ImageDamaged))
                }
                None => Err(ProblemCode::ImageDamaged),
            }
        }
    };
    let orientation = fields.one(ifd::ORIENTATION).and_then(|turn| u16::try_from(turn).ok()).unwrap_or(1);
    let pages = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let code = match canvas.map(|canvas| canvas.turned(orientation).put(pages, out)) {
        Ok(put) => match put? {
            true => return Ok(()),
            false => ProblemCode::ImageUnshown,
        },
        Err(code) => code,
    };
    Ok(out.problem(&at, code)?)
}

fn size(fields: &Fields) -> Option<(u32, u32)> {
    let (width, height) = (fields.one(ifd::WIDTH)?, fields.one(ifd::HEIGHT)?);
    let fits = (1..=65_535).contains(&width) && height > 0 && width.checked_mul(height)? <= MOST_PIXELS;
    fits.then_some((u32::try_from(width).ok()?, u32::try_from(height).ok()?))
}

fn is_fax(fields: &Fields) -> bool {
    matches!(fields.one(ifd::COMPRESSION), Some(2..=4))
}

fn faxed(
    bytes: &mut dyn Input,
    fields: &Fields,
    (width, height): (u32, u32),
    fitted: &Fitted,
) -> io::Result<Result<Canvas, ProblemCode>> {
    let form = match fields.one(ifd::COMPRESSION) {
        Some(2) => Form::Aligned,
        Some(3) => Form::Group3 { by_line_before: fields.one(ifd::T4_OPTIONS).unwrap_or(0) & 1 == 1 },
        _ => Form::Group4,
    };
    let (strips, sizes) = (fields.values(bytes, ifd::STRIPS)?, fields.values(bytes, ifd::STRIP_SIZES)?);
    let rows = fields.one(ifd::ROWS_A_STRIP).unwrap_or(u64::from(height)).clamp(1, u64::from(height)) as usize;
    let (wide, all) = (width as usize, width as usize * height as usize);
    let (mut dots, mut left) = (Vec::with_capacity(all), MOST_BYTES);
    let mut drawn = 0;
    for (index, from) in strips.iter().enumerate() {
        let most = (height as usize).saturating_sub(index * rows).min(rows);
        let size = sizes.get(index).copied().unwrap_or(left).min(left);
        left -= size;
        let mut data = part(bytes, *from, size)?;
        if fields.one(ifd::FILL_ORDER) == Some(2) {
            data.iter_mut().for_each(|byte| *byte = byte.reverse_bits());
        }
        drawn += draw(&data, wide, most, form, &mut dots);
        dots.resize(((index + 1) * rows * wide).min(all), 0);
    }
    if drawn == 0 {
        return Ok(Err(ProblemCode::ImageDamaged));
    }
    let white = if fields.one(ifd::PHOTOMETRIC) == Some(1) { 0u8 } else { 255 };
    let grey = |dot: u8| f64::from(if dot == 0 { white } else { 255 - white });
    let seen = fitted.averages(1, |place, _| grey(dots.get(place).copied().unwrap_or(0)));
    let bytes = seen.into_iter().map(|value| value.round() as u8).collect();
    Ok(Ok(Canvas { width: fitted.width, height: fitted.height, channels: 1, bytes }))
}

/// The file with pictures of tables of colours said to be grey: the library knows them not, but reads their values then.
struct Patched<'a> {
    bytes: &'a mut dyn Input,
    at: u64,
    /// Where it says that it has a table, and what is said instead.
    patch: Option<(u64, [u8; 2])>,
}

impl<'a> Patched<'a> {
    fn new(bytes: &'a mut dyn Input, page: u64, fields: &Fields) -> Self {
        let is_table = fields.one(ifd::PHOTOMETRIC) == Some(3);
        let patch = fields.place(ifd::PHOTOMETRIC, page).filter(|_| is_table);
        Self { bytes, at: 0, patch }
    }
}

impl Read for Patched<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.bytes.read(into)?;
        if let Some((place, with)) = self.patch {
            for (byte, at) in with.iter().zip(place..) {
                let room =
                    at.checked_sub(self.at).and_then(|skip| into.get_mut(..read)?.get_mut(usize::try_from(skip).ok()?));
                if let Some(room) = room {
                    *room = *byte;
                }
            }
        }
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Patched<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.at = self.bytes.seek(to)?;
        Ok(self.at)
    }
}

fn by_library(
    bytes: &mut Patched<'_>,
    index: usize,
    (width, height): (u32, u32),
    fitted: &Fitted,
) -> Result<Canvas, ProblemCode> {
    let has_table = bytes.patch.is_some();
    let mut limits = Limits::default();
    limits.decoding_buffer_size = MOST_BYTES as usize;
    limits.intermediate_buffer_size = MOST_BYTES as usize;
    bytes.rewind().map_err(|_| ProblemCode::ImageDamaged)?;
    let mut decoder = Decoder::new(bytes).map_err(|_| ProblemCode::ImageDamaged)?.with_limits(limits);
    decoder.seek_to_image(index).map_err(|_| ProblemCode::ImageDamaged)?;
    let colours = decoder.colortype().map_err(|_| ProblemCode::ImageUnshown)?;
    let table = decoder.get_tag_u16_vec(Tag::ColorMap).unwrap_or_default();
    if decoder.dimensions().ok() != Some((width, height)) {
        return Err(ProblemCode::ImageDamaged);
    }
    let values = match decoder.read_image() {
        Ok(DecodingResult::U8(values)) => Values::Eight(values),
        Ok(DecodingResult::U16(values)) => Values::Sixteen(values),
        Ok(_) | Err(tiff::TiffError::UnsupportedError(_)) => return Err(ProblemCode::ImageUnshown),
        Err(_) => return Err(ProblemCode::ImageDamaged),
    };
    let wide = width as usize;
    let (channels, of): (usize, Box<dyn Fn(usize, usize) -> f64>) = match colours {
        ColorType::Gray(bits) if !has_table => (1, Box::new(move |place, _| values.grey(place, wide, bits))),
        ColorType::GrayA(_) => (1, Box::new(move |place, _| values.at(place * 2))),
        ColorType::Gray(bits) if bits <= 8 => (
            3,
            Box::new(move |place, channel| {
                let index = values.index(place, wide, bits);
                f64::from(table.get(channel * (1 << bits) + index).copied().unwrap_or(0) >> 8)
            }),
        ),
        ColorType::RGB(_) => (3, Box::new(move |place, channel| values.at(place * 3 + channel))),
        ColorType::RGBA(_) => (3, Box::new(move |place, channel| values.at(place * 4 + channel))),
        ColorType::CMYK(_) => (
            3,
            Box::new(move |place, channel| {
                (255.0 - values.at(place * 4 + channel)) * (255.0 - values.at(place * 4 + 3)) / 255.0
            }),
        ),
        ColorType::YCbCr(_) => (
            3,
            Box::new(move |place, channel| {
                let [y, b, r] = [0, 1, 2].map(|part| values.at(place * 3 + part));
                let (b, r) = (b - 128.0, r - 128.0);
                let rgb = [y + 1.402 * r, y - 0.344_136 * b - 0.714_136 * r, y + 1.772 * b];
                rgb.get(channel).copied().unwrap_or(0.0).clamp(0.0, 255.0)
            }),
        ),
        _ => return Err(ProblemCode::ImageUnshown),
    };
    let seen = fitted.averages(channels, of);
    let bytes = seen.into_iter().map(|value| value.clamp(0.0, 255.0).round() as u8).collect();
    Ok(Canvas { width: fitted.width, height: fitted.height, channels: channels as u8, bytes })
}

/// Values as the library gives them.
enum Values {
    Eight(Vec<u8>),
    Sixteen(Vec<u16>),
}

impl Values {
    /// From 0 to 255.
    fn at(&self, place: usize) -> f64 {
        match self {
            Self::Eight(values) => f64::from(values.get(place).copied().unwrap_or(0)),
            Self::Sixteen(values) => f64::from(values.get(place).copied().unwrap_or(0)) / 257.0,
        }
    }

    fn grey(&self, place: usize, width: usize, bits: u8) -> f64 {
        match bits {
            1 | 2 | 4 => self.index(place, width, bits) as f64 * 255.0 / f64::from((1u16 << bits) - 1),
            _ => self.at(place),
        }
    }

    /// Values of fewer than eight bits lie side by side, each row from a whole byte on.
    fn index(&self, place: usize, width: usize, bits: u8) -> usize {
        match (self, bits) {
            (Self::Eight(values), 1 | 2 | 4) => {
                let bits = usize::from(bits);
                let (row, bit) = (place / width, place % width * bits);
                let byte = values.get(row * (width * bits).div_ceil(8) + bit / 8).copied().unwrap_or(0);
                usize::from(byte >> (8 - bits - bit % 8)) & ((1 << bits) - 1)
            }
            (Self::Eight(values), _) => values.get(place).map_or(0, |value| usize::from(*value)),
            (Self::Sixteen(values), _) => values.get(place).map_or(0, |value| usize::from(*value)),
        }
    }
}
