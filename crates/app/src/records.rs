//! The health record: lists, one record, left out, deleted.

use crate::view::{
    AreaView, CodeView, EntryLine, EntryView, FileView, KindCount, LookView, MeasuredView, NewsState, NewsView,
    RecordFilter, RecordsPage, SeriesView, SourceView, StudyView, Tag, Undoable,
};
use crate::{App, Error, clock, measures, words};
use record::{Entry, EntryId, Measured, News, ObjectId, PersonId, Pointer};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Cursor, EntryRow, Label, Reader, Wanted};

/// A piece of the list.
#[derive(Deserialize, TS)]
pub struct ListRecords {
    /// Whose.
    pub person: String,
    /// Which of them.
    #[serde(default)]
    pub filter: RecordFilter,
    /// Where the piece begins, as the piece before said.
    pub after: Option<String>,
}

/// A record.
#[derive(Deserialize, TS)]
pub struct OneRecord {
    /// Which.
    pub id: String,
}

/// "Leave out of prints and shared files".
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetLeftOut {
    /// Which record.
    pub id: String,
    /// Whether.
    pub left_out: bool,
}

/// "Open now", "Keep for my appointment", "Close it again".
#[derive(Deserialize, TS)]
pub struct SetNews {
    /// Which record.
    pub id: String,
    /// Whether it is open.
    pub state: NewsState,
}

const PIECE: u32 = 50;

/// A piece of the list, newest first.
pub fn list(app: &App, input: ListRecords) -> Result<RecordsPage, Error> {
    let person: PersonId = words::id(&input.person)?;
    let after: Option<Cursor> = input.after.as_deref().map(words::id).transpose()?;
    let wanted = wanted(&input.filter);
    let (mut rows, counts, to_sort) = app.session()?.read(|r| {
        Ok((r.entries(person, &wanted, after, PIECE + 1)?, r.entry_counts(person)?, r.to_sort(person, 0)?.1))
    })?;
    let piece = PIECE as usize;
    let more = rows.len() > piece;
    rows.truncate(piece);
    let next = if more { rows.last().map(|row| row.cursor().to_string()) } else { None };
    let kinds: Vec<KindCount> =
        counts.into_iter().map(|(kind, count)| KindCount { kind: kind.into(), count }).collect();
    let total = kinds
        .iter()
        .filter(|count| input.filter.kind.is_none_or(|kind| kind == count.kind))
        .map(|count| count.count)
        .sum();
    Ok(RecordsPage { entries: rows.iter().map(line).collect(), next, total, kinds, to_sort })
}

/// A filter as the vault asks for it.
pub(crate) fn wanted(filter: &RecordFilter) -> Wanted<'_> {
    Wanted {
        kind: filter.kind.map(Into::into),
        place: filter.place.as_deref(),
        by: filter.by.as_deref(),
        tag: filter.tag.as_deref(),
        year: filter.year,
    }
}

/// One record with everything that belongs to it.
pub fn show(app: &App, input: OneRecord) -> Result<EntryView, Error> {
    let id: EntryId = words::id(&input.id)?;
    app.session()?.read(|r| {
        let entry = veiled(r.require::<Entry>(id)?);
        Ok(EntryView {
            line: line(&EntryRow::from(&entry)),
            end: entry.end.map(|date| date.to_string()),
            by: entry.by.as_ref().map(|by| by.as_str().to_owned()),
            status: entry.status.as_ref().map(|status| status.as_str().to_owned()),
            text: entry.text.as_ref().map(|text| text.as_str().to_owned()),
            codes: entry.codes.iter().map(code).collect(),
            measured: entry.measured.iter().map(measured).collect(),
            // Filled in where the kinds of results are known.
            measures: entry
                .measured
                .iter()
                .map(|value| measures::key_of(entry.kind, entry.title.as_str(), &entry.codes, value))
                .collect(),
            sources: sources(r, &entry)?,
            files: files(r, &entry)?,
            looks: entry.looks.iter().map(look).collect(),
            study: entry.study.as_ref().map(|study| self::study(study, &entry)),
            tags: entry.tags.iter().map(|tag| tag.as_str().to_owned()).collect(),
            left_out: entry.left_out,
        })
    })
}

/// Leaves a record out of prints and shared files, or takes it in again.
pub fn set_left_out(app: &App, input: SetLeftOut) -> Result<Undoable, Error> {
    let id: EntryId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::RecordChanged, &[Tag::Records], |w| {
        let entry = w.require::<Entry>(id)?;
        w.put(&Entry { left_out: input.left_out, ..entry })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Opens a result that may hold news, or keeps it closed. `NotFound` for one that holds none.
pub fn set_news(app: &App, input: SetNews) -> Result<Undoable, Error> {
    let id: EntryId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::RecordChanged, &[Tag::Records], |w| {
        let entry = w.require::<Entry>(id)?;
        let news = entry.news.ok_or(vault::Error::NotFound)?;
        w.put(&Entry { news: Some(News { state: input.state.into(), ..news }), ..entry })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Without its words while it may hold news and was not opened: what is not sent cannot show anywhere.
fn veiled(entry: Entry) -> Entry {
    if entry.news.is_none_or(News::is_open) {
        return entry;
    }
    Entry {
        by: None,
        status: None,
        text: None,
        codes: Vec::new(),
        measured: Vec::new(),
        study: None,
        tags: Vec::new(),
        objects: Vec::new(),
        looks: Vec::new(),
        ..entry
    }
}

/// Deletes a record; it can be brought back. Its original file stays.
pub fn delete(app: &App, input: OneRecord) -> Result<Undoable, Error> {
    let id: EntryId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::RecordDeleted, &[Tag::Records], |w| w.delete::<Entry>(id))?;
    Ok(Undoable { undo: step.to_string() })
}

/// A row as a line of a list.
pub(crate) fn line(row: &EntryRow) -> EntryLine {
    let words = |line: &record::Line| line.as_str().to_owned();
    let open = row.news.is_none_or(News::is_open);
    let first = row.measured.first().filter(|_| open);
    EntryLine {
        id: row.id.to_string(),
        kind: row.kind.into(),
        title: if open { words(&row.title) } else { String::new() },
        when: row.when.map(|when| when.to_string()),
        value: first.map(|value| words(&value.original)),
        range: first.and_then(|value| value.range.as_ref()?.text().map(words)),
        standing: row.standing.into(),
        place: row.place.as_ref().filter(|_| open).map(words),
        files: if open { row.files as usize } else { 0 },
        added: clock::iso(row.added_ms),
        news: row.news.map(|news| NewsView { kind: news.kind.into(), state: news.state.into() }),
        to_sort: row.to_sort,
    }
}

fn look(look: &record::Look) -> LookView {
    let crop = look.crop.map(|area| AreaView {
        left: area.left(),
        top: area.top(),
        width: area.width(),
        height: area.height(),
    });
    LookView { object: look.object.to_string(), turn: look.turn.into(), crop }
}

fn study(study: &record::Study, entry: &Entry) -> StudyView {
    let words = |line: &Option<record::Line>| line.as_ref().map(|line| line.as_str().to_owned());
    let series = study.series.iter().map(|series| SeriesView {
        modality: words(&series.modality),
        title: words(&series.title),
        body_part: words(&series.body_part),
        images: series.images,
        damaged: series.damaged,
        first: words(&series.first),
    });
    StudyView {
        disc: entry.sources.iter().find_map(|source| source.object).map(|object| object.to_string()),
        series: series.collect(),
    }
}

fn code(code: &record::Code) -> CodeView {
    CodeView {
        system: code.system.as_str().to_owned(),
        code: code.code.as_str().to_owned(),
        display: code.display.as_ref().map(|display| display.as_str().to_owned()),
    }
}

/// A value as shown.
pub(crate) fn measured(value: &Measured) -> MeasuredView {
    let words = |line: &record::Line| line.as_str().to_owned();
    MeasuredView {
        name: value.name.as_ref().map(words),
        original: words(&value.original),
        number: value.number(),
        comparator: value.comparator.map(|sign| match sign {
            record::Comparator::Less => "<".to_owned(),
            record::Comparator::AtMost => "≤".to_owned(),
            record::Comparator::AtLeast => "≥".to_owned(),
            record::Comparator::Greater => ">".to_owned(),
        }),
        unit: value.unit.as_ref().map(words),
        low: value.range.as_ref().and_then(record::Range::low),
        high: value.range.as_ref().and_then(record::Range::high),
        range_text: value.range.as_ref().and_then(|range| range.text().map(words)),
        flag: value.flag.as_ref().map(words),
        lab: value.lab.as_ref().map(words),
        method: value.method.as_ref().map(words),
    }
}

fn sources(r: &Reader<'_>, entry: &Entry) -> Result<Vec<SourceView>, vault::Error> {
    let mut shown = Vec::new();
    for source in entry.sources.iter().chain(&r.also_found(entry.id)?) {
        let Some(import) = r.import(source.import)? else { continue };
        let object = match source.object {
            Some(object) => r.object(object)?,
            None => None,
        };
        // What was read from the same file and is closed stays closed.
        let open = entry.news.is_none_or(News::is_open);
        let may_be_shown = open
            && match &object {
                Some(object) => entry.objects.contains(&object.id) || !r.holds_closed(entry.person, object.id)?,
                None => false,
            };
        let (page, path) = match &source.pointer {
            Pointer::Whole => (None, None),
            Pointer::Page { page } => (Some(*page), None),
            Pointer::Path { path } => (None, Some(path.as_str().to_owned())),
        };
        let paper = match object.as_ref().filter(|object| may_be_shown && !entry.objects.contains(&object.id)) {
            Some(object) => showing(r, entry.person, object.id)?,
            None => None,
        };
        shown.push(SourceView {
            paper,
            import_id: import.id.to_string(),
            object: object.as_ref().filter(|_| may_be_shown).map(|object| object.id.to_string()),
            file_name: object.map(|object| object.name.as_str().to_owned()).unwrap_or_default(),
            at: clock::iso(import.at_ms),
            page,
            path,
        });
    }
    Ok(shown)
}

/// A record of this person that shows a file, and is open.
fn showing(r: &Reader<'_>, person: PersonId, object: ObjectId) -> Result<Option<String>, vault::Error> {
    for id in r.entries_showing(object)? {
        let entry = r.get::<Entry>(id)?;
        if entry.is_some_and(|entry| entry.person == person && entry.news.is_none_or(News::is_open)) {
            return Ok(Some(id.to_string()));
        }
    }
    Ok(None)
}

fn files(r: &Reader<'_>, entry: &Entry) -> Result<Vec<FileView>, vault::Error> {
    let mut shown = Vec::new();
    for id in &entry.objects {
        let Some(object) = r.object(*id)? else { continue };
        shown.push(FileView {
            object: id.to_string(),
            name: object.name.as_str().to_owned(),
            media_type: object.media_type.as_str().to_owned(),
            bytes: object.bytes,
            pages: (object.pages > 0).then_some(object.pages),
        });
    }
    Ok(shown)
}
