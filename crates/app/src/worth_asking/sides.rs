//! One record says left, another right, of the same part of the body.

use super::key;
use crate::said::{Side, Sided, sides};
use crate::view::{RemarkKind, RemarkPlace, RemarkView};
use record::{EntryId, EntryKind, Line, PartialDate, PersonId, Standing};
use std::collections::BTreeMap;
use vault::Reader;

/// Where a side may stand that somebody should look at.
const KINDS: [EntryKind; 5] =
    [EntryKind::Diagnosis, EntryKind::Procedure, EntryKind::ImagingStudy, EntryKind::Document, EntryKind::Letter];
/// Words of which one stands wherever a side does.
const WORDS: &[&str] = &[
    "left",
    "right",
    "bilateral",
    "both",
    "gauche",
    "gauches",
    "droit",
    "droite",
    "droits",
    "droites",
    "bilaterale",
    "bilateraux",
    "bilaterales",
];
/// Records, and pages, that are looked at: the newest.
const LOOKED_AT: u32 = 500;
/// Places of one side that are named.
const PLACES: usize = 2;

/// What one record says of one part of the body.
struct Saying {
    sides: Vec<Side>,
    part: String,
    place: RemarkPlace,
    when: u32,
}

type Sayings = BTreeMap<&'static str, BTreeMap<EntryId, Saying>>;

pub(super) fn remarks(r: &Reader<'_>, person: PersonId) -> Result<Vec<RemarkView>, vault::Error> {
    let mut all = Sayings::new();
    for entry in r.entries_with(person, &KINDS, WORDS, LOOKED_AT)? {
        if entry.standing != Standing::Fact {
            continue;
        }
        let place = place(entry.id, &entry.title, entry.when);
        note(&mut all, entry.id, entry.when, &place, sides(entry.title.as_str(), true));
        let text = entry.text.as_ref().map_or("", |text| text.as_str());
        note(&mut all, entry.id, entry.when, &place, sides(text, false));
    }
    for page in r.pages_with(person, WORDS, LOOKED_AT)? {
        if !KINDS.contains(&page.kind) {
            continue;
        }
        let place = RemarkPlace {
            object: Some(page.object.to_string()),
            page: page.page,
            ..place(page.entry, &page.title, page.when)
        };
        note(&mut all, page.entry, page.when, &place, sides(page.text.as_deref().unwrap_or_default(), false));
    }
    Ok(all.iter().filter_map(|(organ, records)| remark(organ, records)).collect())
}

fn place(entry: EntryId, title: &Line, when: Option<PartialDate>) -> RemarkPlace {
    RemarkPlace {
        record: entry.to_string(),
        title: title.as_str().to_owned(),
        when: when.map(|when| when.to_string()),
        object: None,
        page: None,
        words: String::new(),
    }
}

fn note(all: &mut Sayings, entry: EntryId, when: Option<PartialDate>, place: &RemarkPlace, found: Vec<Sided<'_>>) {
    for one in found {
        let saying = all.entry(one.organ).or_default().entry(entry).or_insert_with(|| Saying {
            sides: Vec::new(),
            part: one.part.to_lowercase(),
            place: RemarkPlace { words: one.words.split_whitespace().collect::<Vec<_>>().join(" "), ..place.clone() },
            when: when.map_or(0, PartialDate::sort_key),
        });
        if !saying.sides.contains(&one.side) {
            saying.sides.push(one.side);
        }
    }
}

/// A record that names both sides says nothing against either.
fn remark(organ: &str, records: &BTreeMap<EntryId, Saying>) -> Option<RemarkView> {
    let of = |side: Side| {
        let mut all: Vec<_> = records.iter().filter(|(_, saying)| saying.sides == [side]).collect();
        all.sort_by_key(|(id, saying)| std::cmp::Reverse((saying.when, **id)));
        all
    };
    let (left, right) = (of(Side::Left), of(Side::Right));
    // By what was added first, so that one more record of the same does not bring back what was dismissed.
    let first = |all: &[(&EntryId, &Saying)]| all.iter().map(|(id, _)| **id).min().map(|id| id.to_string());
    let key = key("side", &[organ.to_owned(), first(&left)?, first(&right)?]);
    let what = left.first().map(|(_, saying)| saying.part.clone());
    let places = left.iter().take(PLACES).chain(right.iter().take(PLACES)).map(|(_, saying)| saying.place.clone());
    Some(RemarkView { key, kind: RemarkKind::Side, what, places: places.collect() })
}
