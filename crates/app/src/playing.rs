//! Where somebody stopped listening to a recording.

use crate::{App, Error, words};
use record::ObjectId;
use serde::Deserialize;
use ts_rs::TS;

/// A recording.
#[derive(Deserialize, TS)]
pub struct OneRecording {
    /// The file.
    pub object: String,
}

/// A place in a recording.
#[derive(Deserialize, TS)]
pub struct SetPlace {
    /// The file.
    pub object: String,
    /// Seconds from its beginning.
    pub seconds: u32,
}

fn key(object: ObjectId) -> String {
    format!("heard.{object}")
}

/// Seconds from the beginning; 0 for one that was not heard, or to its end.
pub fn place(app: &App, input: OneRecording) -> Result<u32, Error> {
    let object: ObjectId = words::id(&input.object)?;
    let kept = app.session()?.vault.db().setting(&key(object))?;
    Ok(kept.and_then(|seconds| seconds.parse().ok()).unwrap_or(0))
}

/// Remembers it.
pub fn set_place(app: &App, input: SetPlace) -> Result<(), Error> {
    let object: ObjectId = words::id(&input.object)?;
    let seconds = Some(input.seconds.to_string()).filter(|_| input.seconds > 0);
    Ok(app.session()?.vault.db().set_setting(&key(object), seconds.as_deref())?)
}
