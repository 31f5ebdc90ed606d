//! Calendars (iCalendar, RFC 5545): their events as appointments.

use crate::encoding::Encoding;
use crate::frame::{FileKind, RefusedCode};
use crate::reader::{Halt, Input, Sink};

/// Reads it.
pub(crate) fn read(_bytes: &mut dyn Input, _encoding: Encoding, out: &mut dyn Sink) -> Result<(), Halt> {
    out.start(FileKind::Ics)?;
    Err(Halt::Refused(RefusedCode::UnknownKind))
}
