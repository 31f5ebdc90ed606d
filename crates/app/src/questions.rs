//! Questions for doctors, in the person's own order.

use crate::appointments::own;
use crate::view::{AnswerView, AreaView, Field, QuestionSource, QuestionView, Tag, Undoable};
use crate::{App, Error, clock, together, words};
use record::{Author, AuthorId, CareContactId, Line, PersonId, Question, QuestionId, QuestionState, Text};
use serde::Deserialize;
use std::collections::HashMap;
use ts_rs::TS;
use vault::{Label, Reader, Writer};

/// Whose.
#[derive(Deserialize, TS)]
pub struct OfPerson {
    /// The person.
    pub person: String,
}

/// A question just written.
#[derive(Default, Deserialize, TS)]
pub struct AskQuestion {
    /// Whose.
    pub person: String,
    /// The question.
    pub text: String,
    /// Why it matters.
    pub note: Option<String>,
    /// Its topic in the library.
    pub topic: Option<String>,
    /// The question of the library it began as.
    pub library: Option<String>,
    /// At which appointment.
    pub appointment: Option<String>,
    /// What led to it.
    pub source: Option<QuestionSource>,
}

/// A question of the library, in the words it is to have.
#[derive(Deserialize, TS)]
pub struct FromLibrary {
    /// The question.
    pub text: String,
    /// Its topic.
    pub topic: Option<String>,
    /// Its id there.
    pub library: Option<String>,
}

/// Several questions at once.
#[derive(Deserialize, TS)]
pub struct AskSeveral {
    /// Whose.
    pub person: String,
    /// The questions, in order.
    pub questions: Vec<FromLibrary>,
    /// At which appointment.
    pub appointment: Option<String>,
}

/// A question written differently.
#[derive(Default, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditQuestion {
    /// Which.
    pub id: String,
    /// The question.
    pub text: String,
    /// Why it matters.
    pub note: Option<String>,
    /// "Leave out of prints and shared files".
    pub left_out: bool,
    /// Its topic in the library.
    pub topic: Option<String>,
    /// The name of who asks.
    pub asked_by: Option<String>,
    /// Whom to ask, of the care team.
    pub ask_whom: Option<String>,
    /// At which appointment.
    pub appointment: Option<String>,
}

/// A question at another place of the list.
#[derive(Deserialize, TS)]
pub struct MoveQuestion {
    /// Which.
    pub id: String,
    /// The place, the first is 0.
    pub to: u32,
}

/// A question.
#[derive(Deserialize, TS)]
pub struct OneQuestion {
    /// Which.
    pub id: String,
}

/// All questions of a person in their order.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<QuestionView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    app.session()?.read(|r| {
        let names = Names::of(r, person)?;
        Ok(r.questions(person)?.iter().map(|question| names.view(question)).collect())
    })
}

/// Writes a question down, at the end of the list.
pub fn ask(app: &App, input: AskQuestion) -> Result<QuestionView, Error> {
    let person: PersonId = words::id(&input.person)?;
    let (ms, random) = app.id_parts()?;
    let session = app.session()?;
    let question = Question {
        note: words::text_or_none(input.note.as_deref(), Field::Note)?,
        topic: words::line_or_none(input.topic.as_deref(), Field::Text)?,
        library: words::line_or_none(input.library.as_deref(), Field::Text)?,
        appointment: words::id_or_none(input.appointment.as_deref())?,
        source: input.source.map(source).transpose()?,
        asked_by: Some(session.author()),
        ..Question::new(QuestionId::new(ms, random), person, words::text(&input.text, Field::Text)?)
    };
    let (view, _) = session.write(app, Label::QuestionWritten, &[Tag::Questions, Tag::Appointments], |w| {
        own(w, question.appointment, person)?;
        let question = last(w, question)?;
        w.put(&question)?;
        Ok(Names::of(w, person)?.view(&question))
    })?;
    Ok(view)
}

/// Writes several down, at the end of the list.
pub fn ask_several(app: &App, input: AskSeveral) -> Result<Undoable, Error> {
    let person: PersonId = words::id(&input.person)?;
    let appointment = words::id_or_none(input.appointment.as_deref())?;
    let session = app.session()?;
    let mut questions = Vec::new();
    for given in input.questions {
        let (ms, random) = app.id_parts()?;
        questions.push(Question {
            topic: words::line_or_none(given.topic.as_deref(), Field::Text)?,
            library: words::line_or_none(given.library.as_deref(), Field::Text)?,
            appointment,
            asked_by: Some(session.author()),
            ..Question::new(QuestionId::new(ms, random), person, words::text(&given.text, Field::Text)?)
        });
    }
    let (_, step) = session.write(app, Label::QuestionWritten, &[Tag::Questions, Tag::Appointments], |w| {
        own(w, appointment, person)?;
        for question in questions {
            let question = last(w, question)?;
            w.put(&question)?;
        }
        Ok(())
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// The place after all others of a person's list.
pub(crate) fn next_rank(r: &Reader<'_>, person: PersonId) -> Result<u32, vault::Error> {
    Ok(r.questions(person)?.iter().map(|other| other.rank.saturating_add(1)).max().unwrap_or(0))
}

/// At the end of the list; to be asked at an appointment, if it has one.
fn last(w: &Writer<'_>, question: Question) -> Result<Question, vault::Error> {
    let rank = next_rank(w, question.person)?;
    let state = if question.appointment.is_some() { QuestionState::Chosen } else { QuestionState::Open };
    Ok(Question { rank, state, ..question })
}

/// Writes a question differently.
pub fn edit(app: &App, input: EditQuestion) -> Result<Undoable, Error> {
    let id: QuestionId = words::id(&input.id)?;
    let text = words::text(&input.text, Field::Text)?;
    let note = words::text_or_none(input.note.as_deref(), Field::Note)?;
    let topic = words::line_or_none(input.topic.as_deref(), Field::Text)?;
    let asked_by = words::line_or_none(input.asked_by.as_deref(), Field::Author)?;
    let ask_whom = words::id_or_none(input.ask_whom.as_deref())?;
    let appointment = words::id_or_none(input.appointment.as_deref())?;
    let (ms, random) = app.id_parts()?;
    let new_author = AuthorId::new(ms, random);
    let (_, step) = app.session()?.write(app, Label::QuestionChanged, &[Tag::Questions, Tag::Appointments], |w| {
        let old = w.require::<Question>(id)?;
        own(w, appointment, old.person)?;
        let asked_by = asked_by.map(|name| author_named(w, name, new_author)).transpose()?;
        let state = tied_state(old.state, appointment.is_some());
        w.put(&Question { text, note, topic, asked_by, ask_whom, appointment, state, left_out: input.left_out, ..old })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// A question that is tied to an appointment is chosen; one that is not any more is open again.
pub(crate) fn tied_state(state: QuestionState, tied: bool) -> QuestionState {
    match state {
        QuestionState::Open if tied => QuestionState::Chosen,
        QuestionState::Chosen if !tied => QuestionState::Open,
        other => other,
    }
}

/// Somebody who writes or asks, by the name; a new one is put down.
pub(crate) fn author_named(w: &mut Writer<'_>, name: Line, new: AuthorId) -> Result<AuthorId, vault::Error> {
    let same = |known: &Author| record::folded(known.name.as_str()) == record::folded(name.as_str());
    if let Some(known) = w.authors()?.into_iter().find(same) {
        return Ok(known.id);
    }
    w.put(&Author { id: new, name, person: None })?;
    Ok(new)
}

/// Puts a question at another place; the others close up.
pub fn move_to(app: &App, input: MoveQuestion) -> Result<Undoable, Error> {
    let id: QuestionId = words::id(&input.id)?;
    let (_, step) = app.session()?.write(app, Label::QuestionMoved, &[Tag::Questions, Tag::Appointments], |w| {
        let moved = w.require::<Question>(id)?;
        let mut order = w.questions(moved.person)?;
        order.retain(|question| question.id != id);
        let to = usize::try_from(input.to).unwrap_or(usize::MAX).min(order.len());
        order.insert(to, moved);
        for (rank, question) in (0..).zip(order) {
            w.put(&Question { rank, ..question })?;
        }
        Ok(())
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Deletes a question; it can be brought back.
pub fn delete(app: &App, input: OneQuestion) -> Result<Undoable, Error> {
    let id: QuestionId = words::id(&input.id)?;
    let tags = [Tag::Questions, Tag::Appointments];
    let (_, step) = app.session()?.write(app, Label::QuestionDeleted, &tags, |w| w.delete::<Question>(id))?;
    Ok(Undoable { undo: step.to_string() })
}

fn source(source: QuestionSource) -> Result<record::QuestionSource, Error> {
    let area = source.area.map(|area| record::Area::new(area.left, area.top, area.width, area.height));
    Ok(record::QuestionSource {
        record: words::id_or_none(source.record.as_deref())?,
        object: words::id_or_none(source.object.as_deref())?,
        page: source.page,
        text: source.text.as_deref().and_then(Text::cut),
        // Like an id that is none: no screen gives it.
        area: area.transpose().map_err(|_| Error::NotFound)?,
    })
}

/// The names that questions of a person speak of, read once.
pub(crate) struct Names {
    authors: HashMap<AuthorId, String>,
    contacts: HashMap<CareContactId, String>,
    twice: together::Twice,
}

impl Names {
    pub(crate) fn of(r: &Reader<'_>, person: PersonId) -> Result<Self, vault::Error> {
        let authors = r.authors()?.into_iter().map(|author| (author.id, author.name.into())).collect();
        let contacts = r.care_contacts(person)?.into_iter().map(|contact| (contact.id, contact.name.into())).collect();
        Ok(Self { authors, contacts, twice: together::Twice::of(r, person)? })
    }

    pub(crate) fn contact(&self, id: CareContactId) -> Option<&String> {
        self.contacts.get(&id)
    }

    pub(crate) fn twice(&self, id: [u8; 16]) -> Vec<crate::view::TwiceView> {
        self.twice.fields(id)
    }

    pub(crate) fn view(&self, question: &Question) -> QuestionView {
        let text = |text: &Text| text.as_str().to_owned();
        let line = |line: &Line| line.as_str().to_owned();
        QuestionView {
            id: question.id.to_string(),
            text: text(&question.text),
            note: question.note.as_ref().map(text),
            topic: question.topic.as_ref().map(line),
            rank: question.rank,
            state: question.state.into(),
            answer: question.answer.as_ref().map(|answer| AnswerView {
                text: text(&answer.text),
                by: answer.by.as_ref().map(line),
                when: answer.when.map(|when| when.to_string()),
            }),
            left_out: question.left_out,
            library: question.library.as_ref().map(line),
            asked_by: question.asked_by.and_then(|author| self.authors.get(&author).cloned()),
            ask_whom: question.ask_whom.map(|id| id.to_string()),
            ask_whom_name: question.ask_whom.and_then(|id| self.contacts.get(&id).cloned()),
            appointment: question.appointment.map(|id| id.to_string()),
            source: question.source.as_ref().map(|source| QuestionSource {
                record: source.record.map(|id| id.to_string()),
                object: source.object.map(|id| id.to_string()),
                page: source.page,
                text: source.text.as_ref().map(text),
                area: source.area.map(|area| AreaView {
                    left: area.left(),
                    top: area.top(),
                    width: area.width(),
                    height: area.height(),
                }),
            }),
            written: clock::iso(clock::ms_of(question.id.to_bytes())),
            twice: self.twice(question.id.to_bytes()),
        }
    }
}
