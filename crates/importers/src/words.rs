//! Plain text, rich text and Word documents.

use crate::encoding::Encoding;
use crate::frame::{FileKind, RefusedCode};
use crate::reader::{Halt, Input, Sink};
use crate::wire::Request;

/// Reads it.
pub(crate) fn read(
    kind: FileKind,
    _bytes: &mut dyn Input,
    _encoding: Encoding,
    _request: &Request,
    out: &mut dyn Sink,
) -> Result<(), Halt> {
    out.start(kind)?;
    Err(Halt::Refused(RefusedCode::UnknownKind))
}
