//! Pictures: whether they are whole, and the pages of a fax. Nothing of what they show is read.

pub(crate) mod canvas;
mod fax;
mod ifd;
mod jpeg;
mod png;
mod tiff;

use crate::frame::{FileKind, Frame, ProblemCode, RefusedCode};
use crate::reader::{Halt, Input, Sink};
use crate::show::Show;
use crate::wire::Request;
use std::io::{self, Read, SeekFrom};

/// The most pages counted; a whole chart that was faxed has some hundred.
const MOST_PAGES: usize = 5_000;

/// What is known of a picture by its headers.
struct Known {
    /// Neither side is nothing.
    has_size: bool,
    /// Its end is missing.
    cut: bool,
}

/// Reads it, or shows a page of it.
pub(crate) fn read(kind: FileKind, bytes: &mut dyn Input, request: &Request, out: &mut dyn Sink) -> Result<(), Halt> {
    out.start(kind)?;
    if let Some(Show::Picture { page, longest, .. }) = &request.show {
        return match kind {
            FileKind::Tiff => tiff::show(bytes, request.len, *page, *longest, out),
            FileKind::Png => png::show(bytes, *longest, out),
            // The window shows all others as they are.
            _ => Ok(out.problem("file", ProblemCode::ImageUnshown)?),
        };
    }
    let known = match kind {
        FileKind::Jpeg => jpeg::look(bytes)?,
        FileKind::Png => png::look(bytes, request.len)?,
        FileKind::Gif => gif(bytes)?,
        FileKind::Webp => webp(bytes, request.len)?,
        FileKind::Tiff => {
            let pages = ifd::pages(bytes, request.len, MOST_PAGES)?;
            for page in (1u32..).take(pages.offsets.len()) {
                out.put(Frame::Page { page, text: None })?;
            }
            if pages.more {
                out.problem(&format!("page {}", MOST_PAGES + 1), ProblemCode::TooManyPages)?;
            }
            Known { has_size: !pages.offsets.is_empty(), cut: pages.cut }
        }
        _ => Known { has_size: true, cut: false },
    };
    if !known.has_size {
        return Err(Halt::Refused(RefusedCode::Damaged));
    }
    if known.cut {
        out.problem("file", ProblemCode::Truncated)?;
    }
    Ok(())
}

/// At most `len` bytes from `at` on.
fn part(bytes: &mut dyn Input, at: u64, len: u64) -> io::Result<Vec<u8>> {
    bytes.seek(SeekFrom::Start(at))?;
    let mut part = Vec::new();
    bytes.take(len).read_to_end(&mut part)?;
    Ok(part)
}

/// GIF 89a, 18.
fn gif(bytes: &mut dyn Input) -> io::Result<Known> {
    let head = part(bytes, 0, 10)?;
    let side = |from: usize| head.get(from..from + 2).is_some_and(|side| side != [0, 0]);
    Ok(Known { has_size: side(6) && side(8), cut: false })
}

/// WebP (RFC 9649): the length of all, then of one of three kinds of pictures.
fn webp(bytes: &mut dyn Input, len: u64) -> io::Result<Known> {
    let head = part(bytes, 0, 30)?;
    let whole =
        head.get(4..).and_then(|rest| rest.first_chunk()).map_or(0, |four| u64::from(u32::from_le_bytes(*four)));
    let side = |from: usize| head.get(from..from + 2).is_some_and(|side| side != [0, 0]);
    let has_size = match head.get(12..16) {
        Some(b"VP8 ") => side(26) && side(28),
        // One less than each side, so that nothing is not possible.
        Some(b"VP8L" | b"VP8X") => head.len() >= 25,
        _ => false,
    };
    Ok(Known { has_size, cut: whole + 8 > len })
}
