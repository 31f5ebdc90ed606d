//! Second-opinion cases: why somebody asks, what they face, who knows, and how far it is. Whether a state is behind is read from what was
//! written; the person's own word goes before that. Nothing here reckons how urgent anything is.

pub(crate) mod form;
mod stages;
mod views;

pub(crate) use views::{left, title};

use crate::questions::OfPerson;
use crate::view::{CaseFields, CaseSaved, CaseView, Field, Tag, Undoable};
use crate::{App, Error, words};
use record::{CaseId, Condition, ConditionId, Letter, Opinion, OpinionCase, PacketItem, Person, PersonId, Task};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Label, Reader};

/// A case.
#[derive(Deserialize, TS)]
pub struct OneCase {
    /// Which.
    pub case: String,
}

/// A case to begin.
#[derive(Deserialize, TS)]
pub struct BeginCase {
    /// For whom.
    pub person: String,
    /// The illness at a glance it is about.
    pub condition: Option<String>,
    /// What it is about, in own words.
    pub about: Option<String>,
}

/// What was filled in of a case.
#[derive(Deserialize, TS)]
pub struct SaveCase {
    /// Which.
    pub case: String,
    /// All of it.
    pub fields: CaseFields,
}

pub(crate) const TAGS: [Tag; 2] = [Tag::Opinions, Tag::Tasks];

/// A person's cases, those that go on first, the newest first.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<CaseView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    let today = app.clock.today();
    app.session()?.read(|r| {
        let all = r.opinion_cases(person)?;
        let mut shown = all.iter().map(|case| views::view(r, case, today)).collect::<Result<Vec<_>, _>>()?;
        shown.sort_by_key(|view| view.fields.standing as u8);
        Ok(shown)
    })
}

/// One case.
pub fn show(app: &App, input: OneCase) -> Result<CaseView, Error> {
    let id: CaseId = words::id(&input.case)?;
    let today = app.clock.today();
    app.session()?.read(|r| views::view(r, &r.require(id)?, today))
}

/// Begins a case.
pub fn begin(app: &App, input: BeginCase) -> Result<CaseSaved, Error> {
    let person: PersonId = words::id(&input.person)?;
    let condition: Option<ConditionId> = words::id_or_none(input.condition.as_deref())?;
    let about = words::line_or_none(input.about.as_deref(), Field::Text)?;
    let (ms, random) = app.id_parts()?;
    let case = OpinionCase {
        id: CaseId::new(ms, random),
        person,
        condition,
        form: record::CaseForm { about, ..record::CaseForm::default() },
    };
    put(app, Label::CaseBegun, case, true)
}

/// Keeps what was filled in.
pub fn save(app: &App, input: SaveCase) -> Result<CaseSaved, Error> {
    let id: CaseId = words::id(&input.case)?;
    let condition: Option<ConditionId> = words::id_or_none(input.fields.condition.as_deref())?;
    let form = form::read(&input.fields)?;
    let person = app.session()?.read(|r| r.require::<OpinionCase>(id))?.person;
    put(app, Label::CaseChanged, OpinionCase { id, person, condition, form }, false)
}

fn put(app: &App, label: Label, case: OpinionCase, is_new: bool) -> Result<CaseSaved, Error> {
    let session = app.session()?;
    let (_, step) = session.write(app, label, &TAGS, |w| {
        w.require::<Person>(case.person)?;
        if !is_new {
            w.require::<OpinionCase>(case.id)?;
        }
        // One person's illness never stands under the name of another; one that was deleted stays named until something else is chosen.
        if let Some(condition) = case.condition
            && w.get::<Condition>(condition)?.is_some_and(|known| known.person != case.person)
        {
            return Err(vault::Error::NotFound);
        }
        w.put(&case)
    })?;
    let case = session.read(|r| views::view(r, &r.require(case.id)?, app.clock.today()))?;
    Ok(CaseSaved { case, undo: step.to_string() })
}

/// Deletes a case with its opinions, what was gathered for it, its letters and its reminders, in one step. What left stays known.
pub fn delete(app: &App, input: OneCase) -> Result<Undoable, Error> {
    let id: CaseId = words::id(&input.case)?;
    let (_, step) = app.session()?.write(app, Label::CaseDeleted, &TAGS, |w| {
        let Parts { opinions, items, letters } = Parts::of(w, id)?;
        for item in items {
            if let Some(task) = item.form.task
                && w.get::<Task>(task)?.is_some()
            {
                w.delete::<Task>(task)?;
            }
            w.delete::<PacketItem>(item.id)?;
        }
        for opinion in opinions {
            w.delete::<Opinion>(opinion.id)?;
        }
        for letter in letters {
            w.delete::<Letter>(letter.id)?;
        }
        w.delete::<OpinionCase>(id)
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Everything that belongs to a case and goes and comes back with it.
pub(crate) struct Parts {
    pub(crate) opinions: Vec<Opinion>,
    pub(crate) items: Vec<PacketItem>,
    pub(crate) letters: Vec<Letter>,
}

impl Parts {
    pub(crate) fn of(r: &Reader<'_>, case: CaseId) -> Result<Self, vault::Error> {
        Ok(Self { opinions: r.opinions(case)?, items: r.packet_items(case)?, letters: r.letters(case)? })
    }
}
