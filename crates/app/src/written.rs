//! Records written by hand: every kind, written, corrected, described later.

pub(crate) mod values;

use crate::view::{EntryKind, Field, RecordSaved, Tag, WrittenValue};
use crate::{App, Error, measures, words};
use record::{Entry, EntryId, Line, News, PartialDate, Person, PersonId, Text};
use serde::Deserialize;
use ts_rs::TS;
use values::Typed;
use vault::Label;

/// A record as it is written.
#[derive(Deserialize, TS)]
pub struct WriteRecord {
    /// Whose.
    pub person: String,
    /// Which is corrected; none for a new one.
    pub id: Option<String>,
    /// What it is. A line of the diary has a page of its own.
    pub kind: EntryKind,
    /// What it is called.
    pub title: String,
    /// When it was or began, ISO as far as known, `~` before it for about.
    pub when: Option<String>,
    /// When it ended.
    pub end: Option<String>,
    /// By whom.
    pub by: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How it stands ("taken", "stopped"), in the person's words.
    pub status: Option<String>,
    /// What it says.
    pub text: Option<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Values.
    pub values: Vec<WrittenValue>,
    /// The decimal sign of these values, where somebody said it.
    pub decimal: Option<crate::view::Decimal>,
}

/// The words of a form.
struct Form {
    kind: record::EntryKind,
    title: Option<Line>,
    when: Option<PartialDate>,
    end: Option<PartialDate>,
    by: Option<Line>,
    place: Option<Line>,
    status: Option<Line>,
    text: Option<Text>,
    tags: Vec<Line>,
    values: Vec<Typed>,
}

/// Writes one, or corrects it; a description takes it out of the "to sort" tray. What is not on the form stays as it is. What somebody
/// writes themselves is no news to them.
pub fn save(app: &App, input: WriteRecord) -> Result<RecordSaved, Error> {
    let person: PersonId = words::id(&input.person)?;
    let known: Option<EntryId> = words::id_or_none(input.id.as_deref())?;
    let form = read(&input)?;
    let (ms, random) = app.id_parts()?;
    let id = known.unwrap_or_else(|| EntryId::new(ms, random));
    let session = app.session()?;
    let old = session
        .read(|r| r.require::<Person>(person).and_then(|_| known.map(|id| r.require::<Entry>(id)).transpose()))?;
    // A title that is not shown cannot be written over by an empty field.
    if form.title.is_none() && !old.is_some_and(|old| closed(&old)) {
        return Err(Error::TextEmpty(Field::Name));
    }
    let label = if known.is_some() { Label::RecordChanged } else { Label::RecordWritten };
    let (_, step) = session.write(app, label, &[Tag::Records, Tag::Appointments], |w| {
        let old = known.map(|id| w.require::<Entry>(id)).transpose()?;
        let entry = match old.clone() {
            Some(old) => corrected(old, form),
            None => new(id, person, form),
        };
        let entry =
            entry.filter(|entry| entry.person == person && entry.diary.is_none()).ok_or(vault::Error::NotFound)?;
        w.put(&entry)?;
        old.map_or(Ok(()), |old| measures::marks_follow(w, &old, &entry))
    })?;
    Ok(RecordSaved { id: id.to_string(), undo: step.to_string() })
}

fn read(input: &WriteRecord) -> Result<Form, Error> {
    let kind = record::EntryKind::from(input.kind);
    if kind == record::EntryKind::Diary {
        return Err(Error::NotFound);
    }
    let mut tags: Vec<Line> = Vec::new();
    for tag in &input.tags {
        let tag = words::line_or_none(Some(tag), Field::Tag)?;
        tags.extend(tag.filter(|tag| !tags.iter().any(|other| same_word(other, tag))));
    }
    let decimal = input.decimal.map(Into::into);
    let values = input.values.iter().map(|value| values::typed(value, decimal)).collect::<Result<Vec<_>, _>>()?;
    Ok(Form {
        kind,
        title: words::line_or_none(Some(&input.title), Field::Name)?,
        when: words::date_or_none(input.when.as_deref())?,
        end: words::date_or_none(input.end.as_deref())?,
        by: words::line_or_none(input.by.as_deref(), Field::Doctor)?,
        place: words::line_or_none(input.place.as_deref(), Field::Place)?,
        status: words::line_or_none(input.status.as_deref(), Field::Status)?,
        text: words::text_or_none(input.text.as_deref(), Field::Text)?,
        tags,
        values: values.into_iter().flatten().collect(),
    })
}

pub(crate) fn same_word(one: &Line, other: &Line) -> bool {
    record::folded(one.as_str()) == record::folded(other.as_str())
}

/// Its words are not sent to the pages, so what comes back from a form says nothing of them.
fn closed(entry: &Entry) -> bool {
    !entry.news.is_none_or(News::is_open)
}

fn new(id: EntryId, person: PersonId, form: Form) -> Option<Entry> {
    let blank = Entry::new(id, person, form.kind, form.title.clone()?);
    Some(on_form(blank, form))
}

fn corrected(old: Entry, form: Form) -> Option<Entry> {
    if !closed(&old) {
        return Some(on_form(Entry { to_sort: false, ..old }, form));
    }
    let mut tags = old.tags.clone();
    tags.extend(form.tags.iter().filter(|tag| !old.tags.iter().any(|other| same_word(other, tag))).cloned());
    let mut measured = old.measured.clone();
    measured.extend(form.values.into_iter().map(Typed::alone));
    Some(Entry {
        kind: form.kind,
        title: form.title.unwrap_or_else(|| old.title.clone()),
        when: form.when,
        end: form.end.or(old.end),
        by: form.by.or_else(|| old.by.clone()),
        place: form.place.or_else(|| old.place.clone()),
        status: form.status.or_else(|| old.status.clone()),
        text: form.text.or_else(|| old.text.clone()),
        tags,
        measured,
        to_sort: false,
        ..old
    })
}

fn on_form(old: Entry, form: Form) -> Entry {
    Entry {
        kind: form.kind,
        title: form.title.unwrap_or_else(|| old.title.clone()),
        when: form.when,
        end: form.end,
        by: form.by,
        place: form.place,
        status: form.status,
        text: form.text,
        tags: form.tags,
        measured: values::instead_of(&old.measured, form.values),
        ..old
    }
}
