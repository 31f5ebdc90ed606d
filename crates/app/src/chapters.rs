//! Chapters of an illness: when it came back, a new one begins and the old one stays.

use crate::care::OneContact;
use crate::questions::OfPerson;
use crate::view::{ChapterView, Field, Tag, Undoable};
use crate::{App, Error, words};
use record::{Chapter, ChapterId, PersonId};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

const TAGS: [Tag; 2] = [Tag::People, Tag::Questions];

/// A chapter to begin.
#[derive(Deserialize, TS)]
pub struct StartChapter {
    /// Whose.
    pub person: String,
    /// The person's own name for it.
    pub name: String,
    /// When it began, ISO, as far as known.
    pub from: String,
}

/// Those that began, the earliest first.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<ChapterView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    Ok(app.session()?.read(|r| r.chapters(person))?.iter().map(ChapterView::from).collect())
}

/// Begins one.
pub fn start(app: &App, input: StartChapter) -> Result<Undoable, Error> {
    let (ms, random) = app.id_parts()?;
    let chapter = Chapter {
        id: ChapterId::new(ms, random),
        person: words::id(&input.person)?,
        name: words::line(&input.name, Field::Name)?,
        from: words::date_or_none(Some(&input.from))?.ok_or(Error::NotADay)?,
    };
    let (_, step) = app.session()?.write(app, Label::ChapterStarted, &TAGS, |w| w.put(&chapter))?;
    Ok(Undoable { undo: step.to_string() })
}

/// Deletes the mark where one began; what was written stays.
pub fn delete(app: &App, input: OneContact) -> Result<Undoable, Error> {
    let id: ChapterId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::ChapterDeleted, &TAGS, |w| w.delete::<Chapter>(id))?;
    Ok(Undoable { undo: step.to_string() })
}
