//! Contact cards: the people and places on them as care contacts.

use crate::encoding::Encoding;
use crate::frame::{FileKind, RefusedCode};
use crate::reader::{Halt, Input, Sink};

/// Reads it.
pub(crate) fn read(_bytes: &mut dyn Input, _encoding: Encoding, out: &mut dyn Sink) -> Result<(), Halt> {
    out.start(FileKind::Vcf)?;
    Err(Halt::Refused(RefusedCode::UnknownKind))
}
