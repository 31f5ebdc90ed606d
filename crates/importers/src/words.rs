//! Plain text, rich text and word processors' documents: their words page by page, or as blocks for the screen.

mod build;
mod office;
mod plain;
mod rtf;
mod styles;

use crate::encoding::Encoding;
use crate::frame::FileKind;
use crate::reader::{Halt, Input, Sink};
use crate::show::Show;
use crate::wire::Request;
use build::Build;
pub(crate) use office::{Office, office};
use std::io::{Read, Seek};

/// Reads text or rich text.
pub(crate) fn read(
    kind: FileKind,
    mut bytes: &mut dyn Input,
    encoding: Encoding,
    request: &Request,
    out: &mut dyn Sink,
) -> Result<(), Halt> {
    out.start(kind)?;
    let mut build = Build::new(out, is_shown(request));
    if kind == FileKind::Rtf {
        rtf::read(&mut bytes, &mut build)?;
    } else {
        plain::read(&mut bytes, encoding, &mut build)?;
    }
    Ok(build.end()?)
}

/// Reads a document that an archive turned out to be.
pub(crate) fn read_office<R: Read + Seek>(
    office: &Office,
    bytes: &mut R,
    request: &Request,
    out: &mut dyn Sink,
) -> Result<(), Halt> {
    out.start(FileKind::Docx)?;
    let mut build = Build::new(out, is_shown(request));
    office::read(office, bytes, &mut build)?;
    Ok(build.end()?)
}

fn is_shown(request: &Request) -> bool {
    matches!(request.show, Some(Show::Sections))
}
