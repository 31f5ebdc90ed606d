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
    url: String,
}

static SOURCES: LazyLock<Vec<Source>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../locales/sources.json")).unwrap_or_default());

/// Opens where a figure comes from with the person's own browser; `NotFound` for a source that the program does not ship with. The records
/// must be open: the pages that name sources are only shown then. What the browser does, nobody here sees.
pub fn open(app: &App, input: &OneSource, open: impl FnOnce(&str) -> bool) -> Result<(), Error> {
    app.session()?;
    let found = SOURCES.iter().find(|source| source.id == input.id).ok_or(Error::NotFound)?;
    if open(&found.url) { Ok(()) } else { Err(Error::NoProgram) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_has_an_address_of_the_web_and_nothing_that_a_shell_could_read() {
        assert!(!SOURCES.is_empty());
        for source in SOURCES.iter() {
            let rest = source.url.strip_prefix("https://").or_else(|| source.url.strip_prefix("http://"));
            let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:?#@=&%+,".contains(c);
            assert!(rest.is_some_and(|rest| rest.contains('.') && rest.chars().all(plain)), "{}", source.id);
        }
    }
}
