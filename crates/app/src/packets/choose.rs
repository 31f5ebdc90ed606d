//! Which of the chosen records go, in which order, and with which files.

use crate::session::Session;
use crate::view::PacketWanted;
use crate::{Error, words};
use record::{CaseId, Entry, EntryId, ItemKind, News, ObjectId, OpinionCase, PacketItem, PersonId};
use std::collections::{HashMap, HashSet};
use vault::{Reader, StoredObject};

/// What goes.
pub(super) struct Chosen {
    pub(super) case: OpinionCase,
    pub(super) records: Vec<Record>,
    /// Chosen, but left out or not opened, and not named; or on a disc with something such.
    pub(super) kept_back: usize,
}

/// A record that goes.
pub(super) struct Record {
    pub(super) entry: Entry,
    /// The thing to send that it belongs to, by its kind and own title.
    pub(super) group: Option<(ItemKind, String)>,
    /// Its own files, in order; none: it is written out.
    pub(super) files: Vec<StoredObject>,
}

impl Record {
    /// What the list of the person shows: nothing of what was not opened.
    pub(super) fn shown(&self) -> &str {
        if is_closed(&self.entry) { "" } else { self.entry.title.as_str() }
    }
}

/// May be named only if somebody did so.
fn is_held(entry: &Entry) -> bool {
    entry.left_out || is_closed(entry)
}

fn is_closed(entry: &Entry) -> bool {
    !entry.news.is_none_or(News::is_open)
}

pub(super) fn choose(session: &Session, wanted: &PacketWanted) -> Result<Chosen, Error> {
    let case: CaseId = words::id(&wanted.case)?;
    let ids = wanted.records.iter().map(|id| words::id(id)).collect::<Result<Vec<EntryId>, _>>()?;
    let chosen: HashSet<EntryId> = ids.iter().copied().collect();
    let named = wanted.named.iter().map(|id| words::id(id)).collect::<Result<HashSet<EntryId>, _>>()?;
    let named: HashSet<EntryId> = named.intersection(&chosen).copied().collect();
    session.read(|r| {
        let case: OpinionCase = r.require(case)?;
        let groups = groups(&r.packet_items(case.id)?);
        let (mut records, mut kept_back) = (Vec::new(), 0);
        for id in chosen {
            let entry: Entry = r.require(id)?;
            if entry.person != case.person {
                return Err(vault::Error::NotFound);
            }
            let may_go = !is_held(&entry) || named.contains(&id);
            match files(r, &entry, &named)?.filter(|_| may_go) {
                None => kept_back += 1,
                Some(files) => {
                    let place = groups.get(&id);
                    let group = place.map(|(_, kind, title)| (*kind, title.clone()));
                    // Belonging to nothing comes last; then the earliest first, without a day last.
                    let when = entry.when.map_or(u32::MAX, |when| when.sort_key());
                    let order = (place.map_or(usize::MAX, |(at, ..)| *at), when, entry.title.clone(), id);
                    records.push((order, Record { entry, group, files }));
                }
            }
        }
        records.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(Chosen { case, records: records.into_iter().map(|(_, record)| record).collect(), kept_back })
    })
}

/// Where a record belongs: the first of the things to send that has it, in their order.
fn groups(items: &[PacketItem]) -> HashMap<EntryId, (usize, ItemKind, String)> {
    let place = |kind: ItemKind| ItemKind::ALL.iter().position(|known| *known == kind).unwrap_or(ItemKind::ALL.len());
    let mut sorted: Vec<&PacketItem> = items.iter().collect();
    sorted.sort_by_key(|item| (place(item.kind), item.id));
    let mut groups = HashMap::new();
    for (at, item) in sorted.into_iter().enumerate() {
        let title = item.form.title.as_ref().map(|title| title.as_str().to_owned()).unwrap_or_default();
        for record in &item.form.records {
            groups.entry(*record).or_insert((at, item.kind, title.clone()));
        }
    }
    groups
}

/// The files that go with a record: its own; of a scan, the disc or file its pictures lie on. A file it was merely read out of stays here:
/// it says what others do. None where a disc cannot go, because of what else is on it.
fn files(r: &Reader<'_>, entry: &Entry, named: &HashSet<EntryId>) -> Result<Option<Vec<StoredObject>>, vault::Error> {
    let mut ids: Vec<ObjectId> = entry.objects.clone();
    if ids.is_empty() && entry.study.is_some() {
        ids.extend(entry.sources.iter().filter_map(|source| source.object));
        for id in &ids {
            if !may_go_whole(r, *id, entry.person, named)? {
                return Ok(None);
            }
        }
    }
    let mut seen = HashSet::new();
    let mut files = Vec::new();
    for id in ids.into_iter().filter(|id| seen.insert(*id)) {
        files.extend(r.object(id)?);
    }
    Ok(Some(files))
}

/// Whether nothing on a disc, or in what lies on it, is another person's, or held back and not named.
fn may_go_whole(
    r: &Reader<'_>,
    object: ObjectId,
    person: PersonId,
    named: &HashSet<EntryId>,
) -> Result<bool, vault::Error> {
    for id in r.records_in(object)? {
        let Some(entry) = r.get::<Entry>(id)? else { continue };
        if entry.person != person || (is_held(&entry) && !named.contains(&id)) {
            return Ok(false);
        }
    }
    Ok(true)
}
