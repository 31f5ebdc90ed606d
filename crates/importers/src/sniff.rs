//! Tells what a file is by its first bytes, never by its name.

use crate::encoding::Encoding;
use crate::frame::FileKind;

/// What the first bytes say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sniffed {
    /// JSON, in this encoding; whether it is FHIR shows while reading.
    Json(Encoding),
    /// PDF.
    Pdf,
    /// Recognised or not: not read.
    NotRead(FileKind),
}

/// Looks at the beginning of a file; `head` is all of it when the file is shorter.
pub(crate) fn sniff(head: &[u8]) -> Sniffed {
    if let Some(kind) = magic(head) {
        return Sniffed::NotRead(kind);
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
        Some('<') => xml(text),
        _ if begins(text, "BEGIN:VCALENDAR") => FileKind::Ics,
        _ if begins(text, "BEGIN:VCARD") => FileKind::Vcf,
        _ if is_json_word(text) => FileKind::Json,
        _ => FileKind::Unknown,
    };
    Sniffed::NotRead(sniffed)
}

fn magic(head: &[u8]) -> Option<FileKind> {
    if head.get(128..132) == Some(b"DICM") {
        return Some(FileKind::Dicom);
    }
    let kinds: [(&[u8], FileKind); 7] = [
        (b"PK\x03\x04", FileKind::Zip),
        (b"PK\x05\x06", FileKind::Zip),
        (b"\xff\xd8\xff", FileKind::Jpeg),
        (b"\x89PNG\r\n\x1a\n", FileKind::Png),
        (b"II*\0", FileKind::Tiff),
        (b"MM\0*", FileKind::Tiff),
        (b"MZ", FileKind::Unknown), // a program, whatever else it may claim to be further on
    ];
    kinds.into_iter().find(|(mark, _)| head.starts_with(mark)).map(|(_, kind)| kind)
}

fn xml(text: &str) -> FileKind {
    let fhir = text.contains("http://hl7.org/fhir");
    if text.contains("<ClinicalDocument") || text.contains(":ClinicalDocument") {
        FileKind::Ccda
    } else if fhir {
        FileKind::FhirXml
    } else {
        FileKind::Xml
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
        let cases: [(&[u8], Sniffed); 12] = [
            (b"", Sniffed::NotRead(FileKind::Empty)),
            (b" \n\t ", Sniffed::NotRead(FileKind::Empty)),
            (b"\xef\xbb\xbf", Sniffed::NotRead(FileKind::Empty)),
            (b"\xef\xbb\xbf {}", json),
            (b"[{", json),
            (b"\xff\xfe{\0}\0", Sniffed::Json(Encoding::Utf16Le)),
            (b"{\0}\0", Sniffed::Json(Encoding::Utf16Le)),
            (b"junk\r\n%PDF-1.7", Sniffed::Pdf),
            (b"MZ..%PDF-1.7", Sniffed::NotRead(FileKind::Unknown)),
            (b"PK\x03\x04", Sniffed::NotRead(FileKind::Zip)),
            (b"null", Sniffed::NotRead(FileKind::Json)),
            (b"<html>", Sniffed::NotRead(FileKind::Xml)),
        ];
        for (bytes, expected) in cases {
            assert_eq!(sniff(bytes), expected, "{bytes:?}");
        }
    }
}
