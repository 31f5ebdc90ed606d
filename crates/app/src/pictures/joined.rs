//! Several pictures that are one document, and the way back. One step each: one undo brings everything back.

use super::{JoinPictures, is, open};
use crate::import::title_of;
use crate::records::OneRecord;
use crate::view::{Field, RecordSaved, Tag, Undoable};
use crate::written::same_word;
use crate::{App, Error, words};
use record::{Appointment, Entry, EntryId, EntryKind, ImportId, ObjectId, PersonId, Question, QuestionSource, Source};
use std::collections::{HashMap, HashSet};
use vault::{ImportState, Label, Reader, Writer};

/// The most documents that become one.
const MOST: usize = 100;
/// What a person wrote may name a document or a page of it.
const TAGS: [Tag; 3] = [Tag::Records, Tag::Questions, Tag::Appointments];

/// Makes several documents one: the first keeps its title and gets the pages and sources of the others, which go.
pub fn join(app: &App, input: JoinPictures) -> Result<RecordSaved, Error> {
    let ids = input.ids.iter().map(|id| words::id(id)).collect::<Result<Vec<EntryId>, _>>()?;
    let twice = ids.iter().collect::<HashSet<_>>().len() < ids.len();
    if twice || !(2..=MOST).contains(&ids.len()) {
        return Err(Error::NotFound);
    }
    let session = app.session()?;
    // Said before anything is changed: the words of all have a limit.
    let text = session.read(|r| {
        let mut texts = Vec::new();
        for (place, id) in ids.iter().enumerate() {
            let entry = r.require::<Entry>(*id)?;
            // What somebody called the others, and when they were, has no other place to stay.
            if place > 0 && !entry.to_sort {
                let when = entry.when.map(|when| format!(", {when}")).unwrap_or_default();
                texts.push(format!("{}{when}", entry.title.as_str()));
            }
            texts.extend(entry.text.as_ref().map(|text| text.as_str().to_owned()));
        }
        Ok(texts.join("\n\n"))
    })?;
    let text = words::text_or_none(Some(&text), Field::Text)?;
    let (first, step) = session.write(app, Label::PicturesJoined, &TAGS, |w| {
        let mut all = Vec::new();
        for id in &ids {
            all.push(paper(w, *id)?);
        }
        let mut all = all.into_iter();
        let mut one = all.next().ok_or(vault::Error::NotFound)?;
        // It goes back with an import only if all of it came with that one.
        let mut import = w.import_of(one.id)?;
        let mut gone = HashMap::new();
        for other in all {
            if other.person != one.person {
                return Err(vault::Error::NotFound);
            }
            import = import.filter(|import| matches!(w.import_of(other.id), Ok(Some(same)) if same == *import));
            let also = w.also_found(other.id)?;
            gone.insert(other.id, one.id);
            w.delete::<Entry>(other.id)?;
            one = both(one, other, also);
        }
        w.put_with(&Entry { text, ..one.clone() }, import)?;
        follow(
            w,
            one.person,
            |record, _| gone.get(&record).copied(),
            |paper| match gone.get(&paper) {
                Some(now) => vec![*now],
                None => vec![paper],
            },
        )?;
        Ok(one.id)
    })?;
    Ok(RecordSaved { id: first.to_string(), undo: step.to_string() })
}

/// The first with what the other has besides. What may hold news stays closed, and what is left out of prints stays out.
fn both(one: Entry, other: Entry, also: Vec<Source>) -> Entry {
    fn more<T: PartialEq>(mut all: Vec<T>, others: impl IntoIterator<Item = T>) -> Vec<T> {
        for other in others {
            if !all.contains(&other) {
                all.push(other);
            }
        }
        all
    }
    let news = match (one.news, other.news) {
        _ if !open(&one) => one.news,
        _ if !open(&other) => other.news,
        (news, others) => news.or(others),
    };
    let mut tags = one.tags;
    tags.extend(
        other.tags.into_iter().filter(|tag| !tags.iter().any(|known| same_word(known, tag))).collect::<Vec<_>>(),
    );
    // A picture that lies in both is shown as the first shows it.
    let shown: HashSet<ObjectId> = one.objects.iter().copied().collect();
    let looks =
        one.looks.into_iter().chain(other.looks.into_iter().filter(|look| !shown.contains(&look.object))).collect();
    Entry {
        when: one.when.or(other.when),
        end: one.end.or(other.end),
        by: one.by.or(other.by),
        place: one.place.or(other.place),
        status: one.status.or(other.status),
        codes: more(one.codes, other.codes),
        measured: one.measured.into_iter().chain(other.measured).collect(),
        tags,
        left_out: one.left_out || other.left_out,
        news,
        sources: more(one.sources, other.sources.into_iter().chain(also)),
        objects: more(one.objects, other.objects),
        looks,
        ..one
    }
}

/// Makes every page a document of its own again, back in the "to sort" tray; the first stays.
pub fn part(app: &App, input: OneRecord) -> Result<Undoable, Error> {
    let id: EntryId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::PicturesJoined, &TAGS, |w| {
        let whole = paper(w, id)?;
        let Some((first, rest)) = whole.objects.split_first().filter(|(_, rest)| !rest.is_empty()) else {
            return Err(vault::Error::NotFound);
        };
        let mut pages = HashMap::new();
        for object in rest {
            let page = page(app, w, &whole, *object)?;
            let import = kept(w, &page.sources)?;
            w.put_with(&page, import)?;
            pages.insert(*object, page.id);
        }
        let stays = |object: Option<ObjectId>| object.is_none_or(|object| !pages.contains_key(&object));
        let one = Entry {
            objects: vec![*first],
            sources: whole.sources.iter().filter(|source| stays(source.object)).cloned().collect(),
            looks: whole.looks.iter().filter(|look| stays(Some(look.object))).copied().collect(),
            ..whole.clone()
        };
        let import = kept(w, &one.sources)?;
        w.put_with(&one, import)?;
        let others: Vec<EntryId> = rest.iter().filter_map(|object| pages.get(object).copied()).collect();
        follow(
            w,
            whole.person,
            |record, object| if record == id { pages.get(&object?).copied() } else { None },
            |paper| if paper == id { [&[id], others.as_slice()].concat() } else { vec![paper] },
        )
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// A page as a document of its own, called as its file is.
fn page(app: &App, r: &Reader<'_>, whole: &Entry, object: ObjectId) -> Result<Entry, vault::Error> {
    let (ms, random) = app.id_parts().map_err(|_| vault::Error::NoRandom)?;
    let title = r.object(object)?.map_or_else(|| whole.title.clone(), |file| title_of(&file.name));
    let blank = Entry::new(EntryId::new(ms, random), whole.person, EntryKind::Document, title);
    let of_it = |source: &&Source| source.object == Some(object);
    // One that came inside another file has the source of that file.
    let of_all = |source: &&Source| source.object.is_none_or(|file| !whole.objects.contains(&file));
    let own: Vec<Source> = whole.sources.iter().filter(of_it).cloned().collect();
    let sources = if own.is_empty() { whole.sources.iter().filter(of_all).cloned().collect() } else { own };
    Ok(Entry {
        left_out: whole.left_out,
        news: whole.news,
        sources,
        objects: vec![object],
        looks: whole.looks.iter().filter(|look| look.object == object).copied().collect(),
        to_sort: true,
        ..blank
    })
}

/// The import that all of it came with, if that one shows.
fn kept(r: &Reader<'_>, sources: &[Source]) -> Result<Option<ImportId>, vault::Error> {
    let Some(first) = sources.first().filter(|first| sources.iter().all(|source| source.import == first.import)) else {
        return Ok(None);
    };
    Ok(r.import(first.import)?.filter(|import| import.state == ImportState::Kept).map(|import| import.id))
}

/// A document whose files are all pictures or PDFs.
fn paper(r: &Reader<'_>, id: EntryId) -> Result<Entry, vault::Error> {
    let entry = r.require::<Entry>(id)?;
    let written = matches!(entry.kind, EntryKind::Document | EntryKind::Letter | EntryKind::Note);
    let mut all = written && !entry.objects.is_empty();
    for object in &entry.objects {
        all &= is(r, *object, |media_type| media_type.starts_with("image/") || media_type == "application/pdf")?;
    }
    if all { Ok(entry) } else { Err(vault::Error::NotFound) }
}

/// Lets what the person wrote follow the pages it is about: the sources of questions, and the papers of appointments.
fn follow(
    w: &mut Writer<'_>,
    person: PersonId,
    now_in: impl Fn(EntryId, Option<ObjectId>) -> Option<EntryId>,
    papers_of: impl Fn(EntryId) -> Vec<EntryId>,
) -> Result<(), vault::Error> {
    for question in w.questions(person)? {
        let Some(source) = &question.source else { continue };
        if let Some(now) = source.record.and_then(|record| now_in(record, source.object)) {
            let source = Some(QuestionSource { record: Some(now), ..source.clone() });
            w.put(&Question { source, ..question })?;
        }
    }
    for appointment in w.appointments(person)? {
        let mut papers: Vec<EntryId> = Vec::new();
        for paper in appointment.papers.iter().flat_map(|paper| papers_of(*paper)) {
            if !papers.contains(&paper) {
                papers.push(paper);
            }
        }
        if papers != appointment.papers {
            w.put(&Appointment { papers, ..appointment })?;
        }
    }
    Ok(())
}
