//! Finding words anywhere in a person's records.

mod around;

use crate::view::{HitKind as Shown, SearchHit, SearchResults};
use crate::{App, Error, words};
use record::PersonId;
use serde::Deserialize;
use ts_rs::TS;
use vault::{Hit, HitKind};

/// What to look for.
#[derive(Deserialize, TS)]
pub struct Search {
    /// In whose records.
    pub person: String,
    /// The words as typed.
    pub query: String,
}

const SHOWN: u32 = 50;
/// Appointments and people shown besides.
const AROUND: usize = 20;
/// Longer than any question; what is behind it would not narrow the search.
const LONGEST: usize = 200;

/// Everything that has all the words, beginnings of words counting too.
pub fn find(app: &App, input: Search) -> Result<SearchResults, Error> {
    let person: PersonId = words::id(&input.person)?;
    let query: String = input.query.chars().take(LONGEST).collect();
    let session = app.session()?;
    let (mut hits, unopened) = session.read(|r| Ok((r.search(person, &query, SHOWN + 1)?, r.has_unopened(person)?)))?;
    let around = session.read(|r| around::around(r, person, &query))?;
    let near = if hits.is_empty() && around.is_empty() { session.read(|r| r.near(person, &query))? } else { None };
    let shown_at_most = SHOWN as usize;
    let more = hits.len() > shown_at_most || around.len() > AROUND;
    hits.truncate(shown_at_most);
    let hits = hits.into_iter().map(shown).chain(around.into_iter().take(AROUND)).collect();
    Ok(SearchResults { query: input.query, hits, more, near, unopened })
}

fn shown(hit: Hit) -> SearchHit {
    let (kind, id, entry_kind, object, page) = match hit.kind {
        HitKind::Question(id) => (Shown::Question, id.to_string(), None, None, None),
        HitKind::Entry(id, kind) => (Shown::Record, id.to_string(), Some(kind), None, None),
        HitKind::Page(id, kind, object, page) => (Shown::Page, id.to_string(), Some(kind), Some(object), Some(page)),
    };
    SearchHit {
        kind,
        id,
        title: hit.title.into(),
        before: hit.before,
        r#match: hit.matched,
        after: hit.after,
        when: hit.when.map(|when| when.to_string()),
        entry_kind: entry_kind.map(Into::into),
        page,
        object: object.map(|object| object.to_string()),
    }
}
