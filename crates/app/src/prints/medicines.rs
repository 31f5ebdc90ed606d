//! Medicines and allergies, as the records say them today.

use super::{line, text};
use crate::clock;
use documents::{Allergy, Medicine};
use record::{Entry, EntryKind, PersonId, Standing};
use vault::Reader;

/// What sources and people write of what is not taken any more, in small letters without accents: FHIR R4 (`MedicationRequest.status`,
/// `MedicationStatement.status`), C-CDA (`ActStatus`, the medication status of LOINC 33999-4), and the words of our own form. Not
/// "completed": some portals write it of whatever was ordered, taken or not. Whatever else is written stands on the list beside the dose.
const OVER: [&str; 30] = [
    "stopped",
    "cancelled",
    "canceled",
    "ended",
    "discontinued",
    "aborted",
    "obsolete",
    "inactive",
    "no longer active",
    "prior history",
    "finished",
    "not taken any more",
    "not taking it any more",
    "no longer taken",
    "no longer taking it",
    "i stopped",
    "i stopped taking it",
    "i do not take it any more",
    "i don't take it any more",
    "i no longer take it",
    "arrete",
    "arretee",
    "cesse",
    "cessee",
    "termine",
    "terminee",
    "fini",
    "finie",
    "je ne le prends plus",
    "je ne la prends plus",
];

/// Of an allergy only this: one that is not said any more would be missed sooner than one too many.
const OVER_FOR_ALLERGIES: [&str; 3] = ["stopped", "cancelled", "ended"];

/// What the records say is so today.
pub(super) fn standing_today(
    r: &Reader<'_>,
    person: PersonId,
    kind: EntryKind,
    today: (i32, u8, u8),
) -> Result<Vec<Entry>, vault::Error> {
    let today = clock::iso_date(today);
    let is_over = |entry: &Entry| has_ended(entry, &today) || is_said_over(entry);
    let all = r.entries_whole(person, kind)?.into_iter();
    Ok(all.filter(|one| !one.left_out && one.standing == Standing::Fact && !is_over(one)).collect())
}

/// Whether its last day is over. Of a source that names only a month or year, that must have passed; who writes it down themselves says
/// "I do not take it any more", so there the month or day they name may be this one.
fn has_ended(entry: &Entry, today: &str) -> bool {
    let Some(end) = entry.end.map(|end| end.to_string()) else { return false };
    let end = end.trim_start_matches('~');
    let is_own = entry.sources.is_empty();
    today.get(..end.len()).is_some_and(|today| end < today || is_own && end == today)
}

fn is_said_over(entry: &Entry) -> bool {
    let Some(status) = entry.status.as_ref() else { return false };
    // Behind a comma stands how sure the source is.
    let said = status.as_str().split(',').next().unwrap_or_default().replace('’', "'");
    let said = record::folded(said.trim().trim_end_matches('.'));
    match entry.kind {
        EntryKind::Allergy => OVER_FOR_ALLERGIES.contains(&said.as_str()),
        _ => OVER.contains(&said.as_str()),
    }
}

/// The state as the source puts it, where it says more than that it is so: that something is on hold must be seen.
fn status(entry: &Entry) -> &str {
    let status = entry.status.as_ref().map(|status| status.as_str()).unwrap_or_default();
    if matches!(status.to_lowercase().as_str(), "active" | "completed") { "" } else { status }
}

fn joined(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(", ")
}

/// The dose stands in the text, or as the first value that was measured.
fn dose(entry: &Entry) -> String {
    let value = entry.measured.first().map(|measured| measured.original.as_str());
    let dose = entry.text.as_ref().map(|text| text.as_str()).or(value).unwrap_or_default();
    joined(&[dose, status(entry)])
}

pub(super) fn medicine(entry: &Entry) -> Medicine {
    Medicine {
        title: entry.title.as_str().to_owned(),
        text: dose(entry),
        since: entry.when,
        by: line(entry.by.as_ref()),
    }
}

pub(super) fn medicine_line(entry: &Entry) -> String {
    let dose = dose(entry);
    let first = dose.lines().next().unwrap_or_default();
    if first.is_empty() { entry.title.as_str().to_owned() } else { format!("{}, {first}", entry.title.as_str()) }
}

pub(super) fn allergy(entry: &Entry) -> Allergy {
    Allergy { title: entry.title.as_str().to_owned(), text: joined(&[&text(entry.text.as_ref()), status(entry)]) }
}
