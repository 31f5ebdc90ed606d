//! Files inside a document: its body, when that is no XML, and media of its sections.

use super::tree::Element;
use crate::frame::{Attachment, ProblemCode};
use crate::reader::MAX_ATTACHMENT;
use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use record::Line;

/// The most files beside the body, and the most bytes of each: pictures, not films.
const MAX_MEDIA: usize = 20;
const MAX_MEDIUM: usize = 8 << 20;

/// Padding is often forgotten, and harmless to forget.
const FORGIVING: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// The files of a document, and the words of its body if they are plain.
#[derive(Default)]
pub(super) struct Files {
    pub(super) attachments: Vec<Attachment>,
    pub(super) words: Option<String>,
}

/// Takes the files out.
pub(super) fn files(root: Element<'_>, title: Option<&Line>, problems: &mut Vec<(&'static str, ProblemCode)>) -> Files {
    let mut files = Files::default();
    let mut room = MAX_ATTACHMENT;
    if let Some(text) = root.at(&["component", "nonXMLBody", "text"]) {
        match file(text, title, room) {
            Ok(Some(body)) => {
                room = room.saturating_sub(body.bytes.len());
                if text.get("mediaType").is_none_or(|kind| kind == "text/plain") && body.bytes.len() <= 1 << 20 {
                    files.words = std::str::from_utf8(&body.bytes).ok().map(str::to_owned);
                }
                files.attachments.push(body);
            }
            Ok(None) => {}
            Err(code) => problems.push(("nonXMLBody", code)),
        }
    }
    let media = root.within().filter(|element| element.name() == "observationMedia").take(MAX_MEDIA);
    for value in media.filter_map(|media| media.child("value")) {
        match file(value, None, room.min(MAX_MEDIUM)) {
            Ok(Some(medium)) => {
                room = room.saturating_sub(medium.bytes.len());
                files.attachments.push(medium);
            }
            Ok(None) => {}
            Err(code) => problems.push(("observationMedia", code)),
        }
    }
    files
}

fn file(holder: Element<'_>, title: Option<&Line>, most: usize) -> Result<Option<Attachment>, ProblemCode> {
    let is_base64 = holder
        .get("representation")
        .or(holder.get("encoding"))
        .is_some_and(|how| how.eq_ignore_ascii_case("B64") || how.eq_ignore_ascii_case("base64"));
    if holder.get("compression").is_some() {
        return Err(ProblemCode::BadAttachment);
    }
    let own = holder.own_words();
    if own.trim().is_empty() {
        return if holder.child("reference").is_some() { Err(ProblemCode::AttachmentElsewhere) } else { Ok(None) };
    }
    if own.len() / 4 * 3 > most {
        return Err(ProblemCode::AttachmentTooLarge);
    }
    let bytes = if is_base64 {
        let packed: Vec<u8> = own.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
        FORGIVING.decode(packed).map_err(|_| ProblemCode::BadAttachment)?
    } else {
        own.into_bytes()
    };
    let media_type = holder.get("mediaType").and_then(Line::cut);
    Ok(Some(Attachment { title: title.cloned(), media_type, bytes }))
}
