//! Words that are not yet saved as anything: kept in the vault on every pause, so that a lock or a power cut loses none.

use crate::view::Field;
use crate::{App, Error};
use record::Text;
use serde::Deserialize;
use ts_rs::TS;

/// A field, by a name the screen chooses (`question:<person>`).
#[derive(Deserialize, TS)]
pub struct GetDraft {
    /// The field.
    pub key: String,
}

/// What stands in a field.
#[derive(Deserialize, TS)]
pub struct SaveDraft {
    /// The field.
    pub key: String,
    /// What stands in it; nothing removes the draft.
    pub text: String,
}

/// What stood in the field; nothing if there is no draft.
pub fn get(app: &App, input: GetDraft) -> Result<String, Error> {
    Ok(app.session()?.vault.db().draft(&input.key)?)
}

/// Keeps what stands in the field, word for word.
pub fn save(app: &App, input: SaveDraft) -> Result<(), Error> {
    if input.text.chars().count() > Text::LIMIT || input.key.len() > 200 {
        return Err(Error::TextTooLong { field: Field::Text, limit: Text::LIMIT });
    }
    app.session()?.vault.db().save_draft(&input.key, &input.text)?;
    Ok(())
}
