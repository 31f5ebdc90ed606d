//! What a kept file is (`application/pdf`): first by its name, then, once it was read, by its contents.

use importers::FileKind;
use record::Line;
use std::path::Path;

/// The folder of a disc, whose bytes are a tar of it: handed on as the folder it was. A disc that came as a file has the kind of
/// that file, and is handed on as it.
pub(crate) const DISC: &str = "application/x-imaging-disc";

/// By its name: only until it is read.
pub(super) fn media_type(name: &Line) -> Line {
    let extension =
        Path::new(name.as_str()).extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    let kind = match extension.as_str() {
        "pdf" => "application/pdf",
        "json" | "ndjson" => "application/json",
        "xml" => "application/xml",
        "txt" => "text/plain",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "mp3" => "audio/mpeg",
        "m4a" | "mp4" | "3gp" => "audio/mp4",
        "wav" => "audio/wav",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "webm" => "audio/webm",
        "flac" => "audio/flac",
        "aac" => "audio/aac",
        "amr" => "audio/amr",
        "caf" => "audio/x-caf",
        "zip" => "application/zip",
        "tar" => "application/x-tar",
        _ => "application/octet-stream",
    };
    Line::cut(kind).unwrap_or_else(|| name.clone())
}

/// By its contents. None where the name says more (which kind of sound, of archive), or nothing is known.
pub(super) fn media_type_of(kind: FileKind) -> Option<Line> {
    Line::cut(match kind {
        FileKind::FhirJson | FileKind::FhirJsonArray | FileKind::FhirNdjson => "application/fhir+json",
        FileKind::FhirXml => "application/fhir+xml",
        FileKind::Ccda => "application/hl7-cda+xml",
        FileKind::Pdf => "application/pdf",
        FileKind::Dicom | FileKind::Dicomdir => "application/dicom",
        FileKind::Ics => "text/calendar",
        FileKind::Vcf => "text/vcard",
        FileKind::Jpeg => "image/jpeg",
        FileKind::Png => "image/png",
        FileKind::Tiff => "image/tiff",
        FileKind::Heic => "image/heic",
        FileKind::Webp => "image/webp",
        FileKind::Gif => "image/gif",
        FileKind::Csv => "text/csv",
        FileKind::Text => "text/plain",
        FileKind::Rtf => "application/rtf",
        FileKind::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind::Audio
        | FileKind::Disc
        | FileKind::Zip
        | FileKind::Json
        | FileKind::Xml
        | FileKind::Unknown
        | FileKind::Empty => return None,
    })
}

/// Whether such a file says itself what it is: what it is kept as need not be described by anybody.
pub(super) fn describes_itself(kind: FileKind) -> bool {
    use FileKind as K;
    matches!(
        kind,
        K::FhirJson
            | K::FhirJsonArray
            | K::FhirNdjson
            | K::FhirXml
            | K::Ccda
            | K::Dicom
            | K::Dicomdir
            | K::Disc
            | K::Ics
            | K::Vcf
            | K::Zip
    )
}

/// What the document of a file is called: as the file, as a person would write it.
pub(crate) fn title_of(name: &Line) -> Line {
    let name = last_part(name);
    let stem = Path::new(name.as_str()).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Line::cut(&stem.replace('_', " ")).unwrap_or(name)
}

/// The last part of a name in an archive, however it writes folders.
pub(super) fn last_part(name: &Line) -> Line {
    let last = name.as_str().rsplit(['/', '\\']).find(|part| !part.trim().is_empty());
    last.and_then(Line::cut).unwrap_or_else(|| name.clone())
}
