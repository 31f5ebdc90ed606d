//! Coded values (`CD`, `CE`, `CO`): their codes, and what they are called.

use super::document::Document;
use super::systems;
use super::tree::Element;
use record::{Code, Line};

/// The most codes of one value.
const MAX_CODES: usize = 50;

/// The longest words that are a name; longer ones are a whole row or paragraph.
const MAX_NAME: usize = 200;

/// The code and its translations. A code without a system means nothing and is left out.
pub(super) fn codes(coded: Element<'_>) -> Vec<Code> {
    let mut codes: Vec<Code> = Vec::new();
    for one in std::iter::once(coded).chain(coded.within().filter(|inner| inner.name() == "translation")) {
        let system = systems::address(one.get("codeSystem"), one.get("codeSystemName"));
        let code = one.get("code").and_then(Line::cut);
        if let (Some(system), Some(code)) = (system, code)
            && !codes.iter().any(|known| known.system == system && known.code == code)
            && codes.len() < MAX_CODES
        {
            codes.push(Code { system, code, display: one.get("displayName").and_then(Line::cut) });
        }
    }
    codes
}

/// What it is called: the writer's own words, else a display, else the words it points to, else the bare code.
pub(super) fn title(document: &Document<'_>, coded: Element<'_>) -> Option<Line> {
    spoken(document, coded)
        .or_else(|| coded.get("code").and_then(Line::cut))
        .or_else(|| coded.all("translation").find_map(|translation| translation.get("code")).and_then(Line::cut))
}

/// The same of a value: a row that it points to says more than the value does, and most often begins with what was measured.
pub(super) fn of_value(document: &Document<'_>, coded: Element<'_>) -> Option<Line> {
    own(document, coded)
        .or_else(|| inside(coded))
        .or_else(|| coded.get("code").and_then(Line::cut))
        .or_else(|| coded.all("translation").find_map(|translation| translation.get("code")).and_then(Line::cut))
}

/// What it is called without bare codes.
pub(super) fn spoken(document: &Document<'_>, coded: Element<'_>) -> Option<Line> {
    let row = || coded.child("originalText").and_then(|original| document.row_name_at(original));
    own(document, coded).or_else(|| row().and_then(|words| Line::cut(&words))).or_else(|| inside(coded))
}

/// The writer's own words, or a display.
fn own(document: &Document<'_>, coded: Element<'_>) -> Option<Line> {
    let own = coded.child("originalText").and_then(|original| {
        let inline = original.words();
        if inline.is_empty() { document.name_at(original, MAX_NAME) } else { Some(inline) }
    });
    let own = own.filter(|words| words.chars().count() <= MAX_NAME && coded.get("code") != Some(words.as_str()));
    own.and_then(|words| Line::cut(&words))
        .or_else(|| coded.get("displayName").and_then(Line::cut))
        .or_else(|| coded.all("translation").find_map(|translation| own_of(document, translation)))
}

fn own_of(document: &Document<'_>, translation: Element<'_>) -> Option<Line> {
    own(document, translation).or_else(|| inside(translation))
}

fn inside(coded: Element<'_>) -> Option<Line> {
    Some(coded.words()).filter(|words| words.len() <= MAX_NAME).and_then(|words| Line::cut(&words))
}

/// Whether it or a translation has one of the codes.
pub(super) fn has(coded: Element<'_>, codes: &[&str]) -> bool {
    let is = |one: Element<'_>| one.get("code").is_some_and(|code| codes.contains(&code));
    is(coded) || coded.all("translation").any(is)
}
