//! The diary, day by day.

use crate::{clock, diary};
use documents::{Diary, DiaryDay, Frame, Watched};
use record::{PartialDate, PersonId};
use vault::Reader;

/// How many days the diary goes back when no first day is chosen.
const DAYS: i64 = 14;

pub(super) fn days(
    r: &Reader<'_>,
    frame: Frame,
    person: PersonId,
    from: Option<PartialDate>,
) -> Result<Diary, vault::Error> {
    let to = frame.printed_on;
    let appointments = r.appointments(person)?;
    let written = r.diary(person)?.into_iter().filter(|entry| !entry.left_out);
    let days = written.filter_map(|entry| {
        let shown = diary::view(&entry, &appointments);
        Some(DiaryDay {
            day: day(entry.when?)?,
            text: shown.text.unwrap_or_default(),
            worst: shown.worst.into_iter().map(|worst| Watched { what: worst.what, level: worst.level }).collect(),
            temperature: shown.temperature.unwrap_or_default(),
            weight: shown.weight.unwrap_or_default(),
            helped: shown.helped.unwrap_or_default(),
            effect: shown.effect.unwrap_or_default(),
            cycle: shown.cycle.map(|cycle| (cycle.name, cycle.day)),
        })
    });
    let days = days.collect();
    let from = from.and_then(day).or_else(|| clock::days_from(to, 1 - DAYS)).unwrap_or(to);
    Ok(Diary { frame, from, to, days })
}

fn day(date: PartialDate) -> Option<(i32, u8, u8)> {
    let (year, month, day) = date.parts();
    Some((i32::from(year), month?, day?))
}
