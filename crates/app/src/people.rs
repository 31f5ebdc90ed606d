//! Whose records these are, and who is using this computer.

use crate::view::{AuthorView, Colour, Field, PersonView, Tag};
use crate::{App, Error, words};
use record::{Person, PersonId};
use serde::Deserialize;
use ts_rs::TS;
use vault::Label;

/// Someone new.
#[derive(Deserialize, TS)]
pub struct AddPerson {
    /// The name.
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
    let author = session.read(|r| r.get::<record::Author>(session.author))?.ok_or(Error::NotFound)?;
    Ok(AuthorView { id: author.id.to_string(), name: author.name.as_str().to_owned() })
}

/// Adds someone, in the first colour that nobody has.
pub fn add(app: &App, input: AddPerson) -> Result<PersonView, Error> {
    let name = words::line(&input.name, Field::Name)?;
    let session = app.session()?;
    let (ms, random) = app.id_parts()?;
    let taken: Vec<_> = session.read(|r| r.people())?.iter().map(|person| Colour::from(person.colour)).collect();
    let colour = next_colour(&taken);
    let example = session.example;
    let person =
        Person { id: PersonId::new(ms, random), name, born: None, colour: colour.into(), has_died: false, example };
    session.write(app, Label::PersonAdded, &[Tag::People], |w| w.put(&person))?;
    Ok(PersonView::from(&person))
}

fn next_colour(taken: &[Colour]) -> Colour {
    let all = [Colour::Clay, Colour::Teal, Colour::Blue, Colour::Plum];
    let uses = |colour: &Colour| taken.iter().filter(|other| *other == colour).count();
    all.into_iter().min_by_key(uses).unwrap_or(Colour::Clay)
}
