//! Files inside a resource, as base64.

use super::value::{line, words};
use crate::frame::{Attachment, ProblemCode};
use crate::reader::MAX_ATTACHMENT;
use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_json::Value;

/// Padding is often forgotten, and harmless to forget.
const FORGIVING: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The file of a FHIR Attachment. `Ok(None)` when there is neither data nor address.
pub(crate) fn read(attachment: &Value) -> Result<Option<Attachment>, ProblemCode> {
    // In a Binary of STU3 and before it is called `content`.
    let Some(data) = words(attachment, &["data"]).or_else(|| words(attachment, &["content"])) else {
        return match words(attachment, &["url"]) {
            Some(_) => Err(ProblemCode::AttachmentElsewhere),
            None => Ok(None),
        };
    };
    if data.len() / 4 * 3 > MAX_ATTACHMENT {
        return Err(ProblemCode::AttachmentTooLarge);
    }
    let bytes = if data.bytes().any(|byte| byte.is_ascii_whitespace()) {
        FORGIVING.decode(data.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect::<Vec<_>>())
    } else {
        FORGIVING.decode(data)
    };
    let bytes = bytes.map_err(|_| ProblemCode::BadAttachment)?;
    Ok(Some(Attachment { title: line(attachment, &["title"]), media_type: line(attachment, &["contentType"]), bytes }))
}
