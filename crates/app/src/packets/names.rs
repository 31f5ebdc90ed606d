//! Names of files: in letters that every computer takes, leading nowhere, and saying no more than the list of the person shows.

use record::folded;

/// The most letters of what a record is called.
const MOST: usize = 60;

/// The ending of each kind of file.
const ENDINGS: [(&str, &str); 21] = [
    ("application/pdf", "pdf"),
    ("image/jpeg", "jpg"),
    ("image/png", "png"),
    ("image/tiff", "tif"),
    ("image/heic", "heic"),
    ("image/webp", "webp"),
    ("image/gif", "gif"),
    ("text/plain", "txt"),
    ("text/csv", "csv"),
    ("text/calendar", "ics"),
    ("text/vcard", "vcf"),
    ("application/rtf", "rtf"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ("application/fhir+json", "json"),
    ("application/json", "json"),
    ("application/fhir+xml", "xml"),
    ("application/hl7-cda+xml", "xml"),
    ("application/xml", "xml"),
    ("application/dicom", "dcm"),
    ("application/zip", "zip"),
    ("audio/mpeg", "mp3"),
];

/// Plain letters, digits and spaces of a title; `unnamed` where none are left.
pub(super) fn plain(title: &str, unnamed: &str) -> String {
    let mut plain = String::new();
    for letter in title.chars() {
        if letter.is_ascii_alphanumeric() {
            plain.push(letter);
            continue;
        }
        let without = folded(letter.encode_utf8(&mut [0; 4]));
        match without.chars().find(char::is_ascii_alphanumeric) {
            Some(base) if letter.is_uppercase() => plain.push(base.to_ascii_uppercase()),
            Some(base) => plain.push(base),
            // One space or dash between words.
            None if plain.is_empty() || plain.ends_with([' ', '-']) => {}
            None => plain.push(if letter == '-' { '-' } else { ' ' }),
        }
    }
    let cut: String = plain.chars().take(MOST).collect();
    let cut = cut.trim_end_matches([' ', '-']);
    if cut.is_empty() { unnamed.to_owned() } else { cut.to_owned() }
}

/// The ending: by what the file is, else as its own name has it.
pub(super) fn ending(media_type: &str, own_name: &str) -> String {
    if let Some((_, ending)) = ENDINGS.iter().find(|(kind, _)| *kind == media_type) {
        return (*ending).to_owned();
    }
    let own = own_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let is_plain = (1..=5).contains(&own.len()) && own.bytes().all(|letter| letter.is_ascii_alphanumeric());
    if is_plain { own } else { "bin".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_plain_letters_and_leads_nowhere() {
        for (title, expected) in [
            ("Rapport d’anatomopathologie – Été", "Rapport d anatomopathologie Ete"),
            ("../../etc/passwd", "etc passwd"),
            ("C:\\x\u{202e}exe.pdf", "C x exe pdf"),
            ("CT-chest (with contrast)", "CT-chest with contrast"),
            ("漢字", "Record"),
            ("", "Record"),
        ] {
            assert_eq!(plain(title, "Record"), expected, "{title}");
        }
        assert!(plain(&"é".repeat(300), "Record").len() == MOST);
        assert_eq!(ending("audio/x-caf", "a.b.CAF"), "caf");
        assert_eq!(ending("application/octet-stream", "a/.."), "bin");
    }
}
