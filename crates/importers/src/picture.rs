//! Pictures: how large they are, and the pages of a fax.

pub(crate) mod canvas;

use crate::frame::{FileKind, RefusedCode};
use crate::reader::{Halt, Input, Sink};
use crate::wire::Request;

/// Reads it.
pub(crate) fn read(kind: FileKind, _bytes: &mut dyn Input, _request: &Request, out: &mut dyn Sink) -> Result<(), Halt> {
    out.start(kind)?;
    Err(Halt::Refused(RefusedCode::UnknownKind))
}
