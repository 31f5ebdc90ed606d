//! Appointments and the care team. They are few, so their words are looked through as they are, beside the index.

use crate::view::{HitKind, SearchHit};
use record::{Appointment, CareContact, Line, PersonId, Text};
use vault::{Error, Reader};

/// Words of a query that count, as in the index.
const WORDS: usize = 12;

/// The appointments, the last first, and the people that have all the words, beginnings of words counting too.
pub(super) fn around(r: &Reader<'_>, person: PersonId, query: &str) -> Result<Vec<SearchHit>, Error> {
    let wanted: Vec<String> = words(query).map(|(_, word)| record::folded(word)).take(WORDS).collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let team = r.care_contacts(person)?;
    let named = |one: &Appointment| team.iter().find(|contact| one.contact == Some(contact.id));
    let appointments = r.appointments(person)?.into_iter().rev().filter_map(|one| {
        let with = named(&one).map(|contact| &contact.name).or(one.with.as_ref());
        let title = with.or(one.purpose.as_ref()).map_or("", Line::as_str);
        let hit = find(&wanted, title, &of_appointment(&one, with))?;
        let when = one.day.map(|day| day.to_string());
        Some(SearchHit { kind: HitKind::Appointment, id: one.id.to_string(), when, ..hit })
    });
    let contacts = team.iter().filter_map(|one| {
        let hit = find(&wanted, one.name.as_str(), &of_contact(one))?;
        Some(SearchHit { kind: HitKind::Contact, id: one.id.to_string(), ..hit })
    });
    Ok(appointments.chain(contacts).collect())
}

fn of_appointment<'a>(one: &'a Appointment, with: Option<&'a Line>) -> Vec<&'a str> {
    let lines = [with, one.purpose.as_ref(), one.place.as_ref()];
    let texts = [&one.bring, &one.travel, &one.notes, &one.found, &one.decided, &one.call_if];
    let companions = one.companions.iter().map(|companion| companion.name.as_str());
    let lines = lines.into_iter().flatten().map(Line::as_str).chain(companions);
    lines.chain(texts.into_iter().flatten().flat_map(|text| text.as_str().lines())).collect()
}

fn of_contact(one: &CareContact) -> Vec<&str> {
    let lines = [Some(&one.name), one.field.as_ref(), one.place.as_ref(), one.phone.as_ref(), one.email.as_ref()];
    let texts = [&one.notes, &one.may_know].into_iter().flatten().flat_map(|text: &Text| text.as_str().lines());
    lines.into_iter().flatten().map(Line::as_str).chain(texts).collect()
}

/// A hit where every wanted word begins a word of one of the lines; marked is the first word that the first of them begins.
fn find(wanted: &[String], title: &str, lines: &[&str]) -> Option<SearchHit> {
    let begins = |word: &str, wanted: &String| record::folded(word).starts_with(wanted.as_str());
    let has = |wanted: &String| lines.iter().any(|line| words(line).any(|(_, word)| begins(word, wanted)));
    if !wanted.iter().all(has) {
        return None;
    }
    let first = wanted.first()?;
    let (line, at, word) = lines.iter().find_map(|line| {
        let (at, word) = words(line).find(|(_, word)| begins(word, first))?;
        Some((*line, at, word))
    })?;
    Some(SearchHit {
        kind: HitKind::Appointment,
        id: String::new(),
        title: title.to_owned(),
        before: line.get(..at)?.to_owned(),
        r#match: word.to_owned(),
        after: line.get(at + word.len()..)?.to_owned(),
        when: None,
        entry_kind: None,
        page: None,
        object: None,
    })
}

/// The words of a line and where each begins.
fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    // Accents may be letters of their own, after the one they stand on.
    let inside = |c: char| c.is_alphanumeric() || record::folded(c.encode_utf8(&mut [0; 4])).is_empty();
    let mut rest = line;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !inside(c));
        let end = rest.find(|c: char| !inside(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at_checked(end)?;
        let at = line.len() - rest.len();
        rest = after;
        (!word.is_empty()).then_some((at, word))
    })
}
