//! Whose records these are, and who is using this computer.

use crate::view::{AuthorView, Colour, Field, PersonView, Tag, Undoable};
use crate::{App, Error, words};
use record::{Author, AuthorId, Person, PersonId};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Label, Vault};

/// The setting that holds who used this computer last.
const LAST: &str = "author.current";

/// Someone new.
#[derive(Deserialize, TS)]
pub struct AddPerson {
    /// The name.
    pub name: String,
}

/// Who uses the computer from now on.
#[derive(Deserialize, TS)]
pub struct SetAuthor {
    /// Their name; one that is known is found again.
    pub name: String,
}

/// Everyone whose records are here.
pub fn list(app: &App) -> Result<Vec<PersonView>, Error> {
    let people = app.session()?.read(|r| r.people())?;
    Ok(people.iter().map(PersonView::from).collect())
}

/// Who is using this computer.
pub fn author(app: &App) -> Result<AuthorView, Error> {
    let session = app.session()?;
    Ok(AuthorView::from(&session.read(|r| r.require::<Author>(session.author()))?))
}

/// Everybody who ever wrote here.
pub fn authors(app: &App) -> Result<Vec<AuthorView>, Error> {
    Ok(app.session()?.read(|r| r.authors())?.iter().map(AuthorView::from).collect())
}

/// From now on this person uses the computer: what is written carries their name.
pub fn set_author(app: &App, input: SetAuthor) -> Result<AuthorView, Error> {
    let name = words::line(&input.name, Field::Author)?;
    let session = app.session()?;
    let (authors, people) = session.read(|r| Ok((r.authors()?, r.people()?)))?;
    let same = |known: &str| record::folded(known) == record::folded(name.as_str());
    let author = match authors.into_iter().find(|author| same(author.name.as_str())) {
        Some(known) => known,
        None => {
            let (ms, random) = app.id_parts()?;
            let person = people.iter().find(|person| same(person.name.as_str())).map(|person| person.id);
            let author = Author { id: AuthorId::new(ms, random), name, person };
            session.write(app, Label::AuthorChanged, &[Tag::People], |w| w.put(&author))?;
            author
        }
    };
    session.set_author(author.id);
    session.vault.db().set_setting(LAST, Some(&author.id.to_string()))?;
    app.changed(&[Tag::Settings]);
    Ok(AuthorView::from(&author))
}

/// Who used this computer last, or who was first.
pub(crate) fn last_author(vault: &Vault) -> Result<AuthorId, Error> {
    let (authors, last) = vault.db().read(|r| Ok((r.authors()?, r.setting(LAST)?)))?;
    let last = authors.iter().find(|author| last.as_deref() == Some(author.id.to_string().as_str()));
    Ok(last.or(authors.first()).map(|author| author.id).ok_or(vault::Error::DatabaseDamaged)?)
}

/// Adds someone, in the first colour that nobody has.
pub fn add(app: &App, input: AddPerson) -> Result<PersonView, Error> {
    let name = words::line(&input.name, Field::Name)?;
    let session = app.session()?;
    let (ms, random) = app.id_parts()?;
    let taken: Vec<_> = session.read(|r| r.people())?.iter().map(|person| Colour::from(person.colour)).collect();
    let colour = next_colour(&taken);
    let example = session.example;
    let person = Person { example, ..Person::new(PersonId::new(ms, random), name, colour.into()) };
    session.write(app, Label::PersonAdded, &[Tag::People], |w| w.put(&person))?;
    Ok(PersonView::from(&person))
}

/// A person as written in the form.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EditPerson {
    /// Who.
    pub id: String,
    /// The name.
    pub name: String,
    /// Date of birth, ISO, as far as known.
    pub born: Option<String>,
    /// Who holds the sheet and the papers if they cannot act themselves.
    pub if_i_cannot: Option<String>,
    /// Who may be told what.
    pub may_know: Option<String>,
}

/// Whether a person has died.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SetHasDied {
    /// Who.
    pub id: String,
    /// Whether.
    pub has_died: bool,
}

/// Writes a person differently.
pub fn edit(app: &App, input: EditPerson) -> Result<Undoable, Error> {
    let id: PersonId = words::id(&input.id)?;
    let name = words::line(&input.name, Field::Name)?;
    let born = words::date_or_none(input.born.as_deref())?;
    let if_i_cannot = words::text_or_none(input.if_i_cannot.as_deref(), Field::Note)?;
    let may_know = words::text_or_none(input.may_know.as_deref(), Field::Note)?;
    let (_, step) = app.session()?.write(app, Label::PersonChanged, &[Tag::People], |w| {
        let old = w.require::<Person>(id)?;
        w.put(&Person { name, born, if_i_cannot, may_know, ..old })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// Notes that a person has died, or takes that back. Nothing is deleted and nobody is told.
pub fn set_has_died(app: &App, input: SetHasDied) -> Result<Undoable, Error> {
    let id: PersonId = words::id(&input.id)?;
    let tags = [Tag::People, Tag::Appointments, Tag::Tasks];
    let (_, step) = app.session()?.write(app, Label::PersonDied, &tags, |w| {
        let old = w.require::<Person>(id)?;
        w.put(&Person { has_died: input.has_died, ..old })
    })?;
    Ok(Undoable { undo: step.to_string() })
}

pub(crate) fn next_colour(taken: &[Colour]) -> Colour {
    let all = [Colour::Clay, Colour::Teal, Colour::Blue, Colour::Plum];
    let uses = |colour: &Colour| taken.iter().filter(|other| *other == colour).count();
    all.into_iter().min_by_key(uses).unwrap_or(Colour::Clay)
}
