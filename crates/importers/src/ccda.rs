//! C-CDA, CCD and C32 documents.

use crate::encoding::Encoding;
use crate::frame::{FileKind, RefusedCode};
use crate::reader::{Halt, Input, Sink};
use crate::wire::Request;

/// Reads it.
pub(crate) fn read(
    _bytes: &mut dyn Input,
    _encoding: Encoding,
    _request: &Request,
    out: &mut dyn Sink,
) -> Result<(), Halt> {
    out.start(FileKind::Ccda)?;
    Err(Halt::Refused(RefusedCode::UnknownKind))
}
