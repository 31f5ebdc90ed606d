//! Where figures on the pages come from. A link is opened by the person's own browser when they ask for it; only those that ship with the
//! program.

use crate::{App, Error};
use serde::Deserialize;
use std::sync::LazyLock;
use ts_rs::TS;

/// A source.
#[derive(Deserialize, TS)]
pub struct OneSource {
    /// Its id in the list of sources.
    pub id: String,
}

#[derive(Deserialize)]
struct Source {
    id: String,
    /// None: only a copy on the site of somebody unknown was found.
    url: Option<String>,
}

/// A law that a letter may name.
#[derive(Deserialize)]
struct Law {
    sources: Vec<Source>,
}

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let mut all: Vec<Source> = serde_json::from_str(include_str!("../../../locales/sources.json")).unwrap_or_default();
    let laws: Vec<Law> = serde_json::from_str(include_str!("../../../locales/laws.json")).unwrap_or_default();
    all.extend(laws.into_iter().flat_map(|law| law.sources));
    all
});

/// Opens where a figure comes from with the person's own browser; `NotFound` for a source that the program does not ship with. The records
/// must be open: the pages that name sources are only shown then. What the browser does, nobody here sees.
pub fn open(app: &App, input: &OneSource, open: impl FnOnce(&str) -> bool) -> Result<(), Error> {
    app.session()?;
    let found = SOURCES.iter().find(|source| source.id == input.id).and_then(|source| source.url.as_deref());
    if open(found.ok_or(Error::NotFound)?) { Ok(()) } else { Err(Error::NoProgram) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_has_an_address_of_the_web_and_nothing_that_a_shell_could_read() {
        for id in ["S8", "S48", "S83"] {
            assert!(SOURCES.iter().any(|source| source.id == id && source.url.is_some()), "{id}");
        }
        for source in SOURCES.iter() {
            let Some(url) = &source.url else { continue };
            let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
            let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:?#@=&%+,".contains(c);
            assert!(rest.is_some_and(|rest| rest.contains('.') && rest.chars().all(plain)), "{}", source.id);
            assert_eq!(SOURCES.iter().filter(|other| other.id == source.id).count(), 1, "{}", source.id);
        }
    }
}
