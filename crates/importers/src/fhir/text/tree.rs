//! What lies in itself: the sections of a document, the questions of a form.

use super::Lines;
use crate::fhir::narrative;
use crate::fhir::say::{Say, join};
use crate::fhir::value::{list, words};
use serde_json::Value;

/// How deep sections or questions lie in each other at most.
const MAX_DEPTH: usize = 10;

/// The sections of a Composition: title, narrative, else what they point at, else why they are empty.
pub(super) fn sections(say: Say<'_>, composition: &Value, lines: &mut Lines<'_>) {
    for section in list(composition, "section") {
        self::section(say, section, lines, 0);
    }
}

fn section(say: Say<'_>, section: &Value, lines: &mut Lines<'_>, depth: usize) {
    let title = [say.all(section, "title"), say.all(section, "code")].into_iter().find(|title| !title.is_empty());
    let title = title.unwrap_or_default();
    let before = lines.lines.len();
    lines.push(&title);
    let narrative = words(section, &["text", "div"]).map(narrative::words).unwrap_or_default();
    // Narratives often begin with the title once more.
    lines.push(narrative.strip_prefix(&title).filter(|rest| rest.starts_with('\n')).unwrap_or(&narrative));
    if narrative.is_empty() {
        for path in ["entry", "content", "emptyReason"] {
            for said in list(section, path) {
                lines.push(&say.value(said));
            }
        }
    }
    if lines.lines.len() == before {
        return;
    }
    if depth < MAX_DEPTH {
        for inner in list(section, "section") {
            self::section(say, inner, lines, depth + 1);
        }
    }
}

/// The questions of a form with their answers; in DSTU2 they lie in groups.
pub(super) fn answers(say: Say<'_>, form: &Value, lines: &mut Lines<'_>) {
    for key in ["item", "group"] {
        for item in list(form, key) {
            answer(say, item, lines, 0);
        }
    }
}

fn answer(say: Say<'_>, item: &Value, lines: &mut Lines<'_>, depth: usize) {
    let first = |keys: &[&str]| keys.iter().map(|key| say.all(item, key)).find(|words| !words.is_empty());
    let mut said = String::new();
    for answer in list(item, "answer") {
        join(&mut said, &say.all(answer, "value*"));
    }
    if said.is_empty() {
        // A heading, when something stands under it.
        if ["item", "group", "question"].iter().any(|key| item.get(key).is_some()) {
            lines.push(&first(&["text", "title"]).unwrap_or_default());
        }
    } else {
        lines.push(&format!("{}: {said}", first(&["text", "title", "linkId"]).unwrap_or_default()));
    }
    if depth >= MAX_DEPTH {
        return;
    }
    let inside = ["item", "group", "question"].iter().flat_map(|key| list(item, key));
    let follow_up = list(item, "answer").flat_map(|answer| list(answer, "item").chain(list(answer, "group")));
    for inner in inside.chain(follow_up) {
        answer(say, inner, lines, depth + 1);
    }
}
