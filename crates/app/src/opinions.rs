//! The opinions of a case, side by side in the same rows. What stands between two of them is the person's own word; nothing here says who is
//! right.

mod form;
mod offers;

use crate::cases::{OneCase, TAGS};
use crate::questions::next_rank;
use crate::records;
use crate::view::{Field, OpinionFields, OpinionView, RowKind, RowOffer, RowQuestion, Tag, Undoable};
use crate::{App, Error, words};
use record::{
    CareContact, CaseId, Entry, EntryId, Line, Opinion, OpinionCase, OpinionForm, OpinionId, Question, QuestionId,
    QuestionState, Row, folded,
};
use serde::Deserialize;
use ts_rs::TS;
use vault::{EntryRow, Label, Reader, Writer};

/// An opinion, by its place.
#[derive(Deserialize, TS)]
pub struct OneOpinion {
    /// Of which case.
    pub case: String,
    /// The first is 1.
    pub nth: u8,
}

/// What was filled in of an opinion.
#[derive(Deserialize, TS)]
pub struct SaveOpinion {
    /// Of which case.
    pub case: String,
    /// The first is 1.
    pub nth: u8,
    /// All of it.
    pub fields: OpinionFields,
}

/// A question made of a difference.
#[derive(Deserialize, TS)]
pub struct AskDifference {
    /// Of which case.
    pub case: String,
    /// The opinion whose row has the word.
    pub nth: u8,
    /// Which row.
    pub kind: RowKind,
    /// Its name, of a row the person added.
    pub name: Option<String>,
    /// The question.
    pub text: String,
    /// Which doctor to ask.
    pub doctor: Option<String>,
}

/// The opinions of a case, the first first.
pub fn list(app: &App, input: OneCase) -> Result<Vec<OpinionView>, Error> {
    let case: CaseId = words::id(&input.case)?;
    app.session()?.read(|r| {
        r.require::<OpinionCase>(case)?;
        r.opinions(case)?.iter().map(|opinion| view(r, opinion)).collect()
    })
}

fn view(r: &Reader<'_>, opinion: &Opinion) -> Result<OpinionView, vault::Error> {
    let entry =
        |id: EntryId| Ok::<_, vault::Error>(r.get::<Entry>(id)?.map(|entry| records::line(&EntryRow::from(&entry))));
    let mut saw = Vec::new();
    for id in &opinion.form.saw {
        saw.extend(entry(*id)?);
    }
    let mut questions = Vec::new();
    for id in opinion.form.rows.iter().filter_map(|row| row.question) {
        if let Some(question) = r.get::<Question>(id)? {
            questions.push(RowQuestion { id: id.to_string(), text: question.text.as_str().to_owned() });
        }
    }
    Ok(OpinionView {
        id: opinion.id.to_string(),
        nth: opinion.nth,
        fields: form::view(r, &opinion.form)?,
        saw,
        written: opinion.form.written.map(entry).transpose()?.flatten(),
        questions,
    })
}

/// Keeps what was filled in; the first thing written of an opinion makes it.
pub fn save(app: &App, input: SaveOpinion) -> Result<Undoable, Error> {
    let form = form::read(&input.fields)?;
    change(app, &input.case, input.nth, Label::OpinionWritten, |w, opinion| {
        form::check(w, opinion, &form)?;
        opinion.form = form;
        Ok(())
    })
}

fn change(
    app: &App,
    case: &str,
    nth: u8,
    label: Label,
    change: impl FnOnce(&mut Writer<'_>, &mut Opinion) -> Result<(), vault::Error>,
) -> Result<Undoable, Error> {
    let case: CaseId = words::id(case)?;
    if !(1..=Opinion::MOST).contains(&nth) {
        return Err(Error::NotFound);
    }
    let (ms, random) = app.id_parts()?;
    let (_, step) = app.session()?.write(app, label, &[Tag::Opinions, Tag::Questions], |w| {
        let case: OpinionCase = w.require(case)?;
        let old = w.opinions(case.id)?.into_iter().find(|opinion| opinion.nth == nth);
        let mut opinion = old.unwrap_or(Opinion {
            id: OpinionId::new(ms, random),
            person: case.person,
            case: case.id,
            nth,
            form: OpinionForm::default(),
        });
        change(w, &mut opinion)?;
        w.put(&opinion)
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Deletes an opinion. The questions that came of it stay.
pub fn delete(app: &App, input: OneOpinion) -> Result<Undoable, Error> {
    let case: CaseId = words::id(&input.case)?;
    let (_, step) = app.session()?.write(app, Label::OpinionDeleted, &TAGS, |w| {
        let opinion = w.opinions(case)?.into_iter().find(|opinion| opinion.nth == input.nth);
        w.delete::<Opinion>(opinion.ok_or(vault::Error::NotFound)?.id)
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// What the records say that could stand in rows of an opinion: asked for, never by itself.
pub fn row_offers(app: &App, input: OneOpinion) -> Result<Vec<RowOffer>, Error> {
    let case: CaseId = words::id(&input.case)?;
    app.session()?.read(|r| offers::of(r, &r.require(case)?, input.nth))
}

/// Writes a question about a row, for one doctor, and notes with the row that it came of it: one step.
pub fn ask_difference(app: &App, input: AskDifference) -> Result<Undoable, Error> {
    let text = words::text(&input.text, Field::Text)?;
    let name = words::line_or_none(input.name.as_deref(), Field::Name)?;
    let doctor = words::line_or_none(input.doctor.as_deref(), Field::Doctor)?;
    let (ms, random) = app.id_parts()?;
    let id = QuestionId::new(ms, random);
    let author = app.session()?.author();
    change(app, &input.case, input.nth, Label::QuestionWritten, |w, opinion| {
        let rank = next_rank(w, opinion.person)?;
        let ask_whom = doctor.map(|doctor| known(w, opinion, &doctor)).transpose()?.flatten();
        let state = QuestionState::Open;
        let asked_by = Some(author);
        w.put(&Question { asked_by, ask_whom, rank, state, ..Question::new(id, opinion.person, text) })?;
        let kind = record::RowKind::from(input.kind);
        let row = opinion.form.rows.iter_mut().find(|row| row.kind == kind && row.name == name);
        match row {
            Some(row) => row.question = Some(id),
            None => {
                opinion.form.rows.push(Row { kind, name, says: None, source: None, word: None, question: Some(id) })
            }
        }
        Ok(())
    })
}

/// The doctor of the care team who is called so.
fn known(w: &Reader<'_>, opinion: &Opinion, doctor: &Line) -> Result<Option<record::CareContactId>, vault::Error> {
    let team: Vec<CareContact> = w.care_contacts(opinion.person)?;
    let wanted = folded(doctor.as_str());
    Ok(team.into_iter().find(|one| folded(one.name.as_str()) == wanted).map(|one| one.id))
}
