//! PNG: whether one is whole, and one drawn on white, for a page that knows nothing of transparent parts.

use super::canvas::{Canvas, Fitted};
use super::{Known, part};
use crate::frame::ProblemCode;
use crate::reader::{Halt, Input, Sink};
use png::{ColorType, Decoder, Transformations};
use std::io;
use std::panic::{self, AssertUnwindSafe};

/// The most pixels drawn: those of a large screen or a phone have twelve million.
const MOST_PIXELS: u64 = 40_000_000;

/// The most bytes that drawing takes.
const MOST_BYTES: usize = 256 << 20;

/// PNG (W3C, 11.2): a size in the first chunk, and a last chunk.
pub(super) fn look(bytes: &mut dyn Input, len: u64) -> io::Result<Known> {
    let head = part(bytes, 0, 24)?;
    let side = |from: usize| head.get(from..from + 4).is_some_and(|side| side.iter().any(|byte| *byte != 0));
    let (mut at, mut ended) = (8u64, false);
    for _ in 0..1_000_000 {
        let chunk = part(bytes, at, 8)?;
        let Some([a, b, c, d, kind @ ..]) = chunk.first_chunk::<8>() else { break };
        at = at.saturating_add(12).saturating_add(u64::from(u32::from_be_bytes([*a, *b, *c, *d])));
        if kind == b"IEND" {
            ended = at <= len;
            break;
        }
    }
    Ok(Known { has_size: side(16) && side(20), cut: !ended })
}

/// Draws it.
pub(super) fn show(bytes: &mut dyn Input, longest: u32, out: &mut dyn Sink) -> Result<(), Halt> {
    // What the library stumbles over costs the picture, not the process.
    let drawn = panic::catch_unwind(AssertUnwindSafe(|| draw(bytes, longest))).unwrap_or(None);
    let code = match drawn.map(|canvas| canvas.put(1, out)) {
        Some(put) => match put? {
            true => return Ok(()),
            false => ProblemCode::ImageUnshown,
        },
        None => ProblemCode::ImageDamaged,
    };
    Ok(out.problem("file", code)?)
}

fn draw(bytes: &mut dyn Input, longest: u32) -> Option<Canvas> {
    let mut decoder = Decoder::new_with_limits(bytes, png::Limits { bytes: MOST_BYTES });
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let (across, down) = (reader.info().width, reader.info().height);
    if u64::from(across) * u64::from(down) > MOST_PIXELS {
        return None;
    }
    let mut pixels = vec![0; reader.output_buffer_size()?];
    let size = reader.next_frame(&mut pixels).ok()?;
    let (colours, is_clear) = match size.color_type {
        ColorType::Grayscale => (1, false),
        ColorType::GrayscaleAlpha => (1, true),
        ColorType::Rgb => (3, false),
        ColorType::Rgba => (3, true),
        ColorType::Indexed => return None,
    };
    let step = colours + usize::from(is_clear);
    let fitted = Fitted::new((across, down), (1.0, 1.0), longest)?;
    let on_white = |pixel: usize, colour: usize| {
        let of = |at: usize| pixels.get(pixel * step + at).copied().map_or(255.0, f64::from);
        if is_clear { 255.0 + (of(colour) - 255.0) * of(colours) / 255.0 } else { of(colour) }
    };
    let bytes = fitted.averages(colours, on_white).into_iter().map(|average| average.round() as u8).collect();
    Some(Canvas { width: fitted.width, height: fitted.height, channels: colours as u8, bytes })
}
