//! FHIR, as JSON and as XML: bundles of any type, single resources, arrays, one resource a line; DSTU2 to R5.
//!
//! The file is cut into entries while it streams ([`scan`], [`xml`]), and each entry is parsed on its own into a
//! `serde_json::Value`: typed models refuse what real files hold (formats.md 2). A broken entry therefore costs itself only, and
//! memory is that of the largest entry, whatever the file's size. XML becomes the same `Value`, so that one set of eyes reads both.

mod attachment;
mod contact;
mod entry;
mod fields;
mod fingerprint;
mod found;
mod json;
mod names;
mod narrative;
mod observation;
mod parse;
mod resource;
mod say;
mod scan;
mod standing;
mod text;
mod value;
mod xml;

use crate::encoding::{self, Encoding};
use crate::reader::{Halt, Sink};
use found::Found;
use std::io::Read;

/// The most bytes of one resource: an attachment of the largest size in base64, and the words around it.
const MAX_RESOURCE: usize = 72 << 20;

/// Reads a file that begins like JSON.
pub(crate) fn read_json(from: &mut dyn Read, encoding: Encoding, out: &mut dyn Sink) -> Result<(), Halt> {
    json::read(encoding::utf8(from, encoding), Found::new(out, encoding == Encoding::Utf8))
}

/// Reads a file whose root element is FHIR's.
pub(crate) fn read_xml(from: &mut dyn Read, encoding: Encoding, out: &mut dyn Sink) -> Result<(), Halt> {
    xml::read(encoding::utf8(from, encoding), Found::new(out, encoding == Encoding::Utf8))
}
