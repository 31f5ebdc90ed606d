//! Tells what a file is by its first bytes, never by its name.

use crate::dicom;
use crate::encoding::Encoding;
use crate::frame::FileKind;
use crate::table::is_table;

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sniffed {
    /// JSON, in this encoding; whether it is FHIR shows while reading.
    Json(Encoding),
    /// FHIR as XML, in this encoding.
    FhirXml(Encoding),
    /// PDF.
    Pdf,
    /// Anything else; the encoding means something for text only.
    Other(FileKind, Encoding),
}

/// Looks at the beginning of a file; `head` is all of it when the file is shorter.
pub(crate) fn sniff(head: &[u8]) -> Sniffed {
    if let Some(kind) = magic(head) {
        return Sniffed::Other(kind, Encoding::Utf8);
    }
    // A PDF may begin with other bytes: viewers look for its mark in the first 1,024 (ISO 32000-2, annex I).
    let near = head.get(..1024).unwrap_or(head);
    if find(near, b"%PDF-") {
        return Sniffed::Pdf;
    }
    let encoding = Encoding::of(head);
    let text = encoding.begin(head);
    let text = text.trim_start();
    let sniffed = match text.chars().next() {
        None if head.len() < 4096 => FileKind::Empty,
        Some('{' | '[') => return Sniffed::Json(encoding),
        Some('<') => match xml(text) {
            FileKind::FhirXml => return Sniffed::FhirXml(encoding),
            kind => kind,
        },
        _ if begins(text, "BEGIN:VCARD") => FileKind::Vcf,
        // Some programs write an event alone, without the calendar around it.
        _ if begins(text, "BEGIN:V") => FileKind::Ics,
        // A table may begin with a quote as well.
        _ if is_json_word(text) && !is_table(text, head.len() < 4096) => FileKind::Json,
        _ => words(&encoding.text(head), head.len() < 4096),
    };
    Sniffed::Other(sniffed, encoding)
}

fn magic(head: &[u8]) -> Option<FileKind> {
    if let Some(kind) = dicom::sniff(head) {
        return Some(kind);
    }
    if let Some(kind) = of_phone(head) {
        return Some(kind);
    }
    let kinds: [(&[u8], FileKind); 15] = [
        (b"PK\x03\x04", FileKind::Zip),
        (b"PK\x05\x06", FileKind::Zip),
        (b"\xff\xd8\xff", FileKind::Jpeg),
        (b"\x89PNG\r\n\x1a\n", FileKind::Png),
        (b"II*\0", FileKind::Tiff),
        (b"MM\0*", FileKind::Tiff),
        (b"GIF8", FileKind::Gif),
        (b"{\\rtf", FileKind::Rtf),
        (b"ID3", FileKind::Audio),
        (b"OggS", FileKind::Audio),
        (b"fLaC", FileKind::Audio),
        (b"#!AMR", FileKind::Audio),
        (b"caff", FileKind::Audio),
        (b"\x1a\x45\xdf\xa3", FileKind::Audio), // Matroska, of which WebM is a kind
        (b"MZ", FileKind::Unknown),             // a program, whatever else it may claim to be further on
    ];
    kinds.into_iter().find(|(mark, _)| head.starts_with(mark)).map(|(_, kind)| kind)
}

/// Containers that phones write: ISO base media (ISO 14496-12, by its brand), RIFF, and MPEG sound without a header.
fn of_phone(head: &[u8]) -> Option<FileKind> {
    if head.get(4..8) == Some(b"ftyp") {
        let heic: [&[u8]; 8] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"];
        let brand = head.get(8..12)?;
        return Some(if heic.contains(&brand) { FileKind::Heic } else { FileKind::Audio });
    }
    match (head.get(..4), head.get(8..12)) {
        (Some(b"RIFF"), Some(b"WEBP")) => return Some(FileKind::Webp),
        (Some(b"RIFF"), Some(b"WAVE")) => return Some(FileKind::Audio),
        _ => {}
    }
    // Layer III with a valid bit rate and sampling rate (ISO 11172-3, 2.4.2.3), or AAC in ADTS (ISO 13818-7, 6.2).
    match head {
        [0xff, 0xfa | 0xfb | 0xf2 | 0xf3, third, ..] if third >> 4 != 15 && third & 0x0c != 0x0c && *third != 0 => {
            Some(FileKind::Audio)
        }
        [0xff, 0xf1 | 0xf9, third, ..] if third & 0x3c != 0x3c => Some(FileKind::Audio),
        _ => None,
    }
}

/// A table or other text; bytes that no one writes tell that it is neither.
fn words(text: &str, is_whole: bool) -> FileKind {
    let odd =
        |c: char| c == '\u{fffd}' || c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{c}' | '\u{1a}' | '\u{1b}');
    // windows-1252 leaves five bytes without a letter, which become controls: some old programs write them.
    if text.contains('\0') || text.chars().filter(|c| odd(*c)).count() * 200 > text.chars().count() {
        FileKind::Unknown
    } else if is_table(text, is_whole) {
        FileKind::Csv
    } else {
        FileKind::Text
    }
}

/// By the name and namespace of the root element; what stands before it may be long, and then any mention must do.
fn xml(text: &str) -> FileKind {
    let root = root_tag(text).unwrap_or(text);
    let name = root.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/')).next().unwrap_or_default();
    let local = name.rsplit(':').next().unwrap_or_default();
    if local == "ClinicalDocument" || (root.len() == text.len() && text.contains("<ClinicalDocument")) {
        FileKind::Ccda
    } else if root.contains("http://hl7.org/fhir") || local == "Bundle" {
        FileKind::FhirXml
    } else {
        FileKind::Xml
    }
}

/// The first start tag without its `<`, past declaration, comments and document type.
fn root_tag(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = rest.trim_start().strip_prefix('<')?;
        let past = |rest: &'_ str, end: &str| rest.find(end).map(|at| at + end.len());
        let end = if rest.starts_with('?') {
            past(rest, "?>")?
        } else if rest.starts_with("!--") {
            past(rest, "-->")?
        } else if rest.starts_with('!') {
            // The internal subset holds angle brackets of its own.
            let subset = rest.find('[').filter(|open| rest.find('>').is_none_or(|end| *open < end));
            if subset.is_some() { past(rest, "]>").or_else(|| past(rest, "] >"))? } else { past(rest, ">")? }
        } else {
            return rest.get(..rest.find('>').unwrap_or(rest.len()));
        };
        rest = rest.get(end..)?;
    }
}

fn is_json_word(text: &str) -> bool {
    matches!(text.trim_end(), "null" | "true" | "false") || text.starts_with('"')
}

fn begins(text: &str, with: &str) -> bool {
    text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

fn find(haystack: &[u8], needle: &[u8]) -> bool {
    memchr::memmem::find(haystack, needle).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides() {
        let json = Sniffed::Json(Encoding::Utf8);
        let other = |kind| Sniffed::Other(kind, Encoding::Utf8);
        let cases: [(&[u8], Sniffed); 23] = [
            (b"", other(FileKind::Empty)),
            (b" \n\t ", other(FileKind::Empty)),
            (b"\xef\xbb\xbf", other(FileKind::Empty)),
            (b"\xef\xbb\xbf {}", json),
            (b"[{", json),
            (b"\xff\xfe{\0}\0", Sniffed::Json(Encoding::Other(encoding_rs::UTF_16LE))),
            (b"{\0}\0", Sniffed::Json(Encoding::Other(encoding_rs::UTF_16LE))),
            (b"junk\r\n%PDF-1.7", Sniffed::Pdf),
            (b"MZ..%PDF-1.7", other(FileKind::Unknown)),
            (b"PK\x03\x04", other(FileKind::Zip)),
            (b"null", other(FileKind::Json)),
            (b"Dear Anne,\nyou are well.", other(FileKind::Text)),
            (b"Test,Result\nHb,138\nK,4.1", other(FileKind::Csv)),
            (b"\"Test\",\"Result\"\n\"Hb\",\"138\"\n", other(FileKind::Csv)),
            (b"\"a string\"", other(FileKind::Json)),
            (b"\x01\x02\x03 text", other(FileKind::Unknown)),
            (b"BEGIN:VEVENT", other(FileKind::Ics)),
            (b"<html>", other(FileKind::Xml)),
            (b"<html><a href='http://hl7.org/fhir'>", other(FileKind::Xml)),
            (
                b"<?xml version='1.0'?><!-- <x> -->\n<f:Patient xmlns:f='http://hl7.org/fhir'>",
                Sniffed::FhirXml(Encoding::Utf8),
            ),
            (b"<!DOCTYPE a [<!ENTITY b 'c'>]><Patient xmlns='http://hl7.org/fhir'/>", Sniffed::FhirXml(Encoding::Utf8)),
            (b"<!DOCTYPE a SYSTEM 'b'><ClinicalDocument xmlns='urn:hl7-org:v3'>", other(FileKind::Ccda)),
            (
                b"<?xml version='1.0' encoding='windows-1252'?><Bundle xmlns='http://hl7.org/fhir'>",
                Sniffed::FhirXml(Encoding::Other(encoding_rs::WINDOWS_1252)),
            ),
        ];
        for (bytes, expected) in cases {
            assert_eq!(sniff(bytes), expected, "{bytes:?}");
        }
    }
}
