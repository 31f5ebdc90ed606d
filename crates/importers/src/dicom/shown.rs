//! One picture of a scan, for the screen.

use super::frame::{Failed, Part, Shape, decode, is_deflated};
use super::parse::{OF_INSTANCE, Parsed, is_of_packing, parse};
use super::view;
use super::window::Window;
use crate::frame::ProblemCode;
use crate::reader::{Halt, Input, Sink};
use std::io::{Cursor, Read, SeekFrom};

/// A deflated file unpacks to no more than this.
const MOST_INFLATED: u64 = 128 << 20;

/// Shows frame `page` of the file that has `len` bytes from `from` on, or says why not.
pub(super) fn show(
    bytes: &mut dyn Input,
    (from, len): (u64, u64),
    (page, longest): (u32, u32),
    out: &mut dyn Sink,
) -> Result<(), Halt> {
    let at = format!("picture {page}");
    let parsed = parse(&mut Window::new(bytes, from, len), OF_INSTANCE)?;
    let shown = match parsed {
        None => Err(Failed::Damaged),
        Some(parsed) if is_deflated(&parsed) => inflate(bytes, from, len, &parsed).and_then(|inflated| {
            let len = inflated.len() as u64;
            draw(&mut Part { bytes: &mut Cursor::new(inflated), from: 0, len }, &parsed, page, longest)
        }),
        Some(parsed) => draw(&mut Part { bytes, from, len }, &parsed, page, longest),
    };
    match shown {
        Ok((canvas, frames)) if canvas.put(frames, out)? => Ok(()),
        Ok(_) | Err(Failed::Unshown) => Ok(out.problem(&at, ProblemCode::ImageUnshown)?),
        Err(Failed::Damaged) => Ok(out.problem(&at, ProblemCode::ImageDamaged)?),
        Err(Failed::Io(error)) => Err(Halt::Io(error)),
    }
}

fn draw(
    part: &mut Part<'_>,
    parsed: &Parsed,
    page: u32,
    longest: u32,
) -> Result<(crate::picture::canvas::Canvas, u32), Failed> {
    if super::instance::holds(parsed, part.len) == super::instance::Holds::Nothing {
        return Err(Failed::Unshown);
    }
    let shape = Shape::of(&parsed.set).ok_or(Failed::Damaged)?;
    if !super::frame::is_shown(parsed.syntax.as_deref(), &parsed.set) {
        return Err(Failed::Unshown);
    }
    let frame = page.saturating_sub(1).min(shape.frames - 1);
    let decoded = decode(part, parsed, &shape, frame)?;
    let canvas = view::canvas(&decoded, parsed, &shape, frame, longest).ok_or(Failed::Damaged)?;
    Ok((canvas, shape.frames))
}

/// What follows the beginning of a deflated file, unpacked.
fn inflate(bytes: &mut dyn Input, from: u64, len: u64, parsed: &Parsed) -> Result<Vec<u8>, Failed> {
    let start = parsed.meta_end;
    bytes.seek(SeekFrom::Start(from + start))?;
    let mut inflated = Vec::new();
    let packed = bytes.take(len.saturating_sub(start));
    match flate2::read::DeflateDecoder::new(packed).take(MOST_INFLATED).read_to_end(&mut inflated) {
        Ok(_) => Ok(inflated),
        // As far as it goes; whether that is enough for the picture is seen there.
        Err(error) if is_of_packing(&error) => Ok(inflated),
        Err(error) => Err(Failed::Io(error)),
    }
}
