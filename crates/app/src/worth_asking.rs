//! What differs between papers, or is missing, so that somebody may ask. Plain comparing of words: nothing is judged.

mod pages;
mod people;
mod scans;
mod sides;

use crate::questions::OfPerson;
use crate::view::{Field, RemarkView, Tag, Undoable};
use crate::{App, Error, words};
use record::{Dismissed, DismissedId, PersonId};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Label, Reader};

/// Something worth asking.
#[derive(Deserialize, TS)]
pub struct OneRemark {
    /// Whose records.
    pub person: String,
    /// Which.
    pub key: String,
}

/// Digits of a hash that tell one remark from another.
const DIGITS: usize = 32;

/// What is worth asking about a person's records, without what was dismissed.
pub fn list(app: &App, input: OfPerson) -> Result<Vec<RemarkView>, Error> {
    let person: PersonId = words::id(&input.person)?;
    app.session()?.read(|r| {
        let dismissed = r.dismissed(person)?;
        let shown = |one: &RemarkView| dismissed.iter().all(|dismissed| dismissed.what.as_str() != one.key);
        Ok(remarks(r, person)?.into_iter().filter(shown).collect())
    })
}

fn remarks(r: &Reader<'_>, person: PersonId) -> Result<Vec<RemarkView>, vault::Error> {
    let mut all = sides::remarks(r, person)?;
    all.extend(people::remarks(r, person)?);
    all.extend(pages::remarks(r, person)?);
    all.extend(scans::remarks(r, person)?);
    Ok(all)
}

/// Does not show it any more.
pub fn dismiss(app: &App, input: OneRemark) -> Result<Undoable, Error> {
    let (ms, random) = app.id_parts()?;
    let what = words::line(&input.key, Field::Text)?;
    let dismissed = Dismissed { id: DismissedId::new(ms, random), person: words::id(&input.person)?, what };
    let (_, step) = app.session()?.write(app, Label::Dismissed, &[Tag::Records], |w| {
        let known = w.dismissed(dismissed.person)?.iter().any(|known| known.what == dismissed.what);
        let said = remarks(w, dismissed.person)?.iter().any(|one| one.key == dismissed.what.as_str());
        if known || !said {
            return Err(vault::Error::NotFound);
        }
        w.put(&dismissed)
    })?;
    Ok(Undoable { undo: step.to_string() })
}

/// The same for the same thing each time it is looked for. It tells nothing of what it is about.
fn key(kind: &str, of: &[String]) -> String {
    let hash = vault::hash(of.join("\n").as_bytes());
    format!("{kind}:{}", hash.get(..DIGITS).unwrap_or_default())
}
