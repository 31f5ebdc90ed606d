//! What an entry says in words: lines made of the resource's own words, else its narrative.
//!
//! No sentence of ours stands in them; a label is a display, a code or, where a bare number would say nothing, the field's name.

mod dosage;
mod rows;
mod tree;

use super::narrative;
use super::say::{REFERENCE, Say, extension_value, follow, join, with};
use super::value::{list, words};
use crate::encoding::{self, Encoding};
use crate::frame::Attachment;
use record::{EntryKind, Measured};
use rows::{Label, Row};
use serde_json::Value;

/// The most lines of one entry, and the most bytes: the original is kept anyway.
const MAX_LINES: usize = 500;
const MAX_BYTES: usize = 400_000;

/// The resource and what was read of it already.
pub(super) struct Of<'a> {
    pub(super) resource: &'a Value,
    pub(super) resource_type: &'a str,
    pub(super) kind: EntryKind,
    pub(super) title: &'a str,
    pub(super) files: &'a [Attachment],
    pub(super) measured: &'a [Measured],
}

/// The text, with references in it that wait for a name ([`REFERENCE`]).
pub(super) fn text(of: &Of<'_>) -> String {
    let say = Say { resource: of.resource };
    let mut lines = Lines { title: of.title, lines: Vec::new(), bytes: 0 };
    for row in rows::of(of.resource_type) {
        lines.row(say, of.resource, row);
    }
    match of.resource_type {
        "Observation" => observation(say, of, &mut lines),
        "Composition" => tree::sections(say, of.resource, &mut lines),
        "QuestionnaireResponse" => tree::answers(say, of.resource, &mut lines),
        _ if of.kind == EntryKind::Medicine => dosage::lines(say, of.resource, &mut lines),
        _ => {}
    }
    extensions(say, of.resource, &mut lines);
    for note in follow(of.resource, "note").into_iter().chain(follow(of.resource, "notes")) {
        lines.push(&say.value(note));
    }
    for key in ["comments", "comment"] {
        lines.push(&say.all(of.resource, key));
    }
    for file in of.files {
        lines.push(&file_words(file));
    }
    narrative(of, &mut lines);
    lines.lines.join("\n")
}

/// What an observation says beside its values.
fn observation(say: Say<'_>, of: &Of<'_>, lines: &mut Lines<'_>) {
    // The flag of a value stands with it; all of them, and those of no value, stand here.
    let flags = list(of.resource, "interpretation").count();
    if flags > 1 || (of.measured.is_empty() && flags > 0) {
        lines.push(&say.all(of.resource, "interpretation"));
    }
    if of.measured.is_empty() {
        lines.push(&say.all(of.resource, "method"));
    }
}

/// What extensions of oncology (mCODE) and genomics say, and a few others that patients would miss.
fn extensions(say: Say<'_>, resource: &Value, lines: &mut Lines<'_>) {
    const KNOWN: [&str; 10] = [
        "/mcode",
        "genomics-reporting",
        "histology-morphology-behavior",
        "procedure-targetBodyStructure",
        "procedure-method",
        "bodySite",
        "condition-occurredFollowing",
        "condition-dueTo",
        "event-basedOn",
        "workflow-reasonCode",
    ];
    for holder in ["extension", "modifierExtension"] {
        for extension in list(resource, holder).take(100) {
            let url = words(extension, &["url"]).unwrap_or_default();
            if KNOWN.iter().any(|known| url.contains(known)) {
                lines.push(&extension_words(say, extension, 0));
            }
        }
    }
}

/// The value of an extension, or those of its parts. A bare number is named by the end of its address (`radiotherapy-sessions`).
fn extension_words(say: Say<'_>, extension: &Value, depth: usize) -> String {
    if let Some(value) = extension_value(extension) {
        let said = say.value(value);
        let name = words(extension, &["url"]).and_then(|url| url.rsplit('/').next()).unwrap_or_default();
        let name = name.strip_prefix("mcode-").unwrap_or(name);
        let is_bare = value.is_number() || value.is_boolean();
        return if is_bare && !name.is_empty() { format!("{name}: {said}") } else { said };
    }
    let mut said = String::new();
    if depth < 4 {
        for part in list(extension, "extension").take(50) {
            join(&mut said, &extension_words(say, part, depth + 1));
        }
    }
    said
}

/// The words of a file that is text itself, and not only said to be: packed data has control characters among its bytes.
fn file_words(file: &Attachment) -> String {
    let kind = file.media_type.as_ref().map(|kind| kind.as_str().to_ascii_lowercase()).unwrap_or_default();
    let bytes = file.bytes.get(..file.bytes.len().min(MAX_BYTES)).unwrap_or_default();
    let text = || match Encoding::of(bytes) {
        Encoding::Utf8 => encoding::mended(bytes).0.into_owned(),
        other => other.begin(bytes),
    };
    let words = match kind.split(';').next().unwrap_or_default().trim() {
        "text/plain" | "text/markdown" => text(),
        "text/html" | "application/xhtml+xml" => narrative::words(&text()),
        _ => String::new(),
    };
    let is_text = !words.chars().any(|c| c.is_ascii_control() && !c.is_ascii_whitespace());
    if is_text { words } else { String::new() }
}

/// The narrative, where nothing else is said or where it says more. One that a server made of the fields of a diagnosis repeats
/// title, codes and dates.
fn narrative(of: &Of<'_>, lines: &mut Lines<'_>) {
    let Some(div) = words(of.resource, &["text", "div"]) else { return };
    let status = words(of.resource, &["text", "status"]).unwrap_or_default();
    let is_made_of_fields = matches!(
        of.kind,
        EntryKind::Diagnosis
            | EntryKind::Medicine
            | EntryKind::Allergy
            | EntryKind::Immunisation
            | EntryKind::Procedure
            | EntryKind::Encounter
    ) && status == "generated";
    let is_empty = lines.lines.is_empty() && of.measured.is_empty();
    if (is_empty && !is_made_of_fields) || status == "additional" {
        lines.push(&narrative::words(div));
    }
}

/// Lines so far: none twice, none that is the title again.
struct Lines<'a> {
    title: &'a str,
    lines: Vec<String>,
    bytes: usize,
}

impl Lines<'_> {
    fn push(&mut self, said: &str) {
        let said = said.trim();
        if said.is_empty() || said == self.title || self.lines.len() >= MAX_LINES || self.bytes >= MAX_BYTES {
            return;
        }
        if self.lines.iter().any(|line| line == said) {
            return;
        }
        let mut said = said.to_owned();
        if said.len() > MAX_BYTES {
            let mut end = MAX_BYTES;
            while !said.is_char_boundary(end) {
                end -= 1;
            }
            said.truncate(end);
            // A reference must not be cut in two.
            if said.matches(REFERENCE).count() % 2 == 1 {
                said.push(REFERENCE);
            }
        }
        self.bytes += said.len();
        self.lines.push(said);
    }

    fn row(&mut self, say: Say<'_>, resource: &Value, row: &Row) {
        let holders = if row.each.is_empty() { vec![resource] } else { follow(resource, row.each) };
        for holder in holders.into_iter().take(MAX_LINES) {
            let mut said = String::new();
            for path in row.say {
                // `path more`: the second stands in brackets after the first.
                match path.split_once(' ') {
                    None => join(&mut said, &say.all(holder, path)),
                    Some((path, more)) => {
                        let more = say.all(holder, more);
                        let words = say.all(holder, path);
                        if !words.is_empty() {
                            join(&mut said, &with(words, &more));
                        }
                    }
                }
            }
            let label = match row.label {
                Label::None => String::new(),
                Label::Field(name) => name.to_owned(),
                Label::At(path) | Label::Of(path) => match path.strip_prefix('^') {
                    Some(path) => say.all(resource, path),
                    None => say.all(holder, path),
                },
            };
            match (label.is_empty(), said.is_empty()) {
                (false, false) => self.push(&format!("{label}: {said}")),
                (true, false) => self.push(&said),
                (false, true) if matches!(row.label, Label::At(_)) => self.push(&label),
                _ => {}
            }
        }
    }
}
