//! Records of things to send, with what to look out for: files and pages, what repeats, what is old.

use crate::days;
use crate::records;
use crate::view::{ItemRecord, PacketFile};
use chrono::{Months, NaiveDate};
use record::{Entry, EntryId, EntryKind, News, ObjectId, PersonId};
use std::collections::HashMap;
use vault::{EntryRow, Reader};

/// Months after which some services do not take a record any more (`domain.md` B3, S79).
const OLD_AFTER: u32 = 3;

/// Records of one person that are shown for a case: the first of those that repeat each other is the one the others name.
pub(super) struct Shelf<'a> {
    r: &'a Reader<'a>,
    person: PersonId,
    old_before: Option<NaiveDate>,
    files: HashMap<ObjectId, EntryId>,
    named: HashMap<(EntryKind, String, String), EntryId>,
}

impl<'a> Shelf<'a> {
    pub(super) fn new(r: &'a Reader<'a>, person: PersonId, (year, month, day): (i32, u8, u8)) -> Self {
        let today = NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day));
        let old_before = today.and_then(|today| today.checked_sub_months(Months::new(OLD_AFTER)));
        Self { r, person, old_before, files: HashMap::new(), named: HashMap::new() }
    }

    /// Those that are still here, in their order.
    pub(super) fn records(&mut self, ids: &[EntryId]) -> Result<Vec<ItemRecord>, vault::Error> {
        let mut all = Vec::new();
        for id in ids {
            if let Some(entry) = self.r.get::<Entry>(*id)?.filter(|entry| entry.person == self.person) {
                all.push(self.record(&entry)?);
            }
        }
        Ok(all)
    }

    fn record(&mut self, entry: &Entry) -> Result<ItemRecord, vault::Error> {
        let open = entry.news.is_none_or(News::is_open);
        let mut files = Vec::new();
        for id in objects(entry) {
            let Some(object) = self.r.object(id)?.filter(|_| open) else { continue };
            files.push(PacketFile {
                name: object.name.as_str().to_owned(),
                media_type: object.media_type.as_str().to_owned(),
                bytes: object.bytes,
                pages: (object.pages > 0).then_some(object.pages),
            });
        }
        Ok(ItemRecord {
            line: records::line(&EntryRow::from(entry)),
            files,
            left_out: entry.left_out,
            repeats: self.repeats(entry).map(|id| id.to_string()),
            old: entry.when.and_then(days::last).zip(self.old_before).is_some_and(|(last, before)| last < before),
        })
    }

    /// The record seen before that has the same bytes, or the same kind, name and date.
    fn repeats(&mut self, entry: &Entry) -> Option<EntryId> {
        let mut seen = None;
        for object in &entry.objects {
            let first = *self.files.entry(*object).or_insert(entry.id);
            seen = seen.or(Some(first).filter(|first| *first != entry.id));
        }
        if let Some(when) = entry.when {
            let name = (entry.kind, record::folded(entry.title.as_str()), when.to_string());
            let first = *self.named.entry(name).or_insert(entry.id);
            seen = seen.or(Some(first).filter(|first| *first != entry.id));
        }
        seen
    }
}

/// The files of a record; of a study, the disc it is on.
fn objects(entry: &Entry) -> Vec<ObjectId> {
    let disc = entry.study.as_ref().and_then(|_| entry.sources.iter().find_map(|source| source.object));
    entry.objects.iter().copied().chain(disc).collect()
}
