//! What records without a file say, for pages of our own.

use crate::session::Session;
use crate::{Error, prints};
use documents::{Frame, Language, Paper, WrittenOut, WrittenPages, WrittenValue};
use record::{Entry, Measured};
use std::sync::{Arc, PoisonError};

/// How many of such pages are remembered.
const REMEMBERED: usize = 64;

/// The pages of some records, one after the other. Made once of the same words.
pub(super) fn pages(session: &Session, frame: &Frame, records: &[&Entry]) -> Result<Arc<WrittenPages>, Error> {
    let json = serde_json::to_string(records).map_err(|_| Error::NothingToPrint)?;
    let around = (frame.language == Language::FrCa, frame.paper == Paper::A4, &frame.name, frame.printed_on);
    let key = vault::hash(format!("{around:?}{json}").as_bytes());
    let known = session.fitted.written.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
    if let Some(known) = known {
        return Ok(known);
    }
    let records = records.iter().map(|entry| record(entry)).collect();
    let made = Arc::new(documents::written_out(&WrittenOut { frame: frame.clone(), records })?);
    let mut remembered = session.fitted.written.lock().unwrap_or_else(PoisonError::into_inner);
    if remembered.len() >= REMEMBERED {
        remembered.clear();
    }
    remembered.insert(key, Arc::clone(&made));
    Ok(made)
}

fn record(entry: &Entry) -> documents::Written {
    let text = entry.text.as_ref().map(|text| text.as_str().to_owned());
    // What stands as values need not be said again.
    let says_values = |text: &String| entry.measured.iter().any(|value| value.original.as_str() == text.trim());
    documents::Written {
        kind: entry.kind,
        title: entry.title.as_str().to_owned(),
        when: entry.when,
        end: entry.end,
        by: prints::line(entry.by.as_ref()),
        place: prints::line(entry.place.as_ref()),
        status: prints::line(entry.status.as_ref()),
        values: entry.measured.iter().map(|value| written(entry, value)).collect(),
        text: text.filter(|text| !says_values(text)).unwrap_or_default(),
    }
}

fn written(entry: &Entry, value: &Measured) -> WrittenValue {
    let range = value.range.as_ref().map(|range| {
        let ends = || [range.low(), range.high()].map(|end| end.map(|end| end.to_string()).unwrap_or_default());
        match range.text() {
            Some(text) => text.as_str().to_owned(),
            None => match ends() {
                [low, high] if low.is_empty() => format!("≤ {high}"),
                [low, high] if high.is_empty() => format!("≥ {low}"),
                [low, high] => format!("{low} – {high}"),
            },
        }
    });
    let flag = value.flag.as_ref().map(|flag| format!(" ({})", flag.as_str())).unwrap_or_default();
    WrittenValue {
        name: value.name.as_ref().unwrap_or(&entry.title).as_str().to_owned(),
        value: format!("{}{flag}", value.original.as_str()),
        range: range.unwrap_or_default(),
    }
}
