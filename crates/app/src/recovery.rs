//! The recovery sheet: shown, printed, typed back, made anew.

use crate::passwords::Secret;
use crate::view::{Paper, RecoveryView, Tag};
use crate::{App, Error, clock};
use serde::Deserialize;
use std::sync::atomic::Ordering;
use ts_rs::TS;

/// The name offered for the saved sheet: it does not say that this is what opens the records.
pub const FILE_NAME: &str = "Second Chair.pdf";

/// A group of the code, typed back.
#[derive(Deserialize, TS)]
pub struct TypedGroup {
    /// Which, counted from 1.
    pub group: u8,
    /// As typed.
    pub text: String,
}

/// The groups typed back.
#[derive(Deserialize, TS)]
pub struct ConfirmRecovery {
    /// Two of them.
    #[ts(inline)]
    pub answers: Vec<TypedGroup>,
}

/// A new sheet.
#[derive(Deserialize, TS)]
pub struct NewRecoverySheet {
    /// The password, so that nobody at an open window can make one.
    #[ts(type = "string")]
    pub password: Secret,
}

/// The sheet on paper.
#[derive(Deserialize, TS)]
pub struct RecoveryPdf {
    /// The paper.
    pub paper: Paper,
}

/// The code, as long as it was not typed back; after that it is on paper only.
pub fn sheet(app: &App) -> Result<RecoveryView, Error> {
    let session = app.session()?;
    let code = session.vault.recovery_code()?.ok_or(Error::RecoveryConfirmed)?;
    let made = clock::iso_day(session.vault.recovery_made_ms()?);
    app.secret_in_window.store(true, Ordering::Relaxed);
    Ok(RecoveryView { groups: code.groups(), made, confirmed: session.vault.recovery_confirmed()? })
}

/// Makes a new code; the old sheet opens nothing any more.
pub fn renew(app: &App, input: NewRecoverySheet) -> Result<RecoveryView, Error> {
    app.session()?.vault.new_recovery_code(&input.password.0, app.work, app.clock.now_ms())?;
    app.changed(&[Tag::Settings]);
    sheet(app)
}

/// Compares what was typed back; answers the groups that differ. None: the sheet counts from now on.
pub fn confirm(app: &App, input: ConfirmRecovery) -> Result<Vec<u8>, Error> {
    let typed: Vec<(u8, &str)> = input.answers.iter().map(|answer| (answer.group, answer.text.as_str())).collect();
    let wrong = app.session()?.vault.confirm_recovery(&typed)?;
    if wrong.is_empty() {
        app.changed(&[Tag::Settings]);
    }
    Ok(wrong)
}

/// The sheet as a PDF.
pub fn pdf(app: &App, input: RecoveryPdf) -> Result<Vec<u8>, Error> {
    let session = app.session()?;
    let code = session.vault.recovery_code()?.ok_or(Error::RecoveryConfirmed)?;
    Ok(documents::recovery_sheet(&documents::RecoverySheet {
        language: crate::sheet::language(app),
        paper: crate::sheet::paper(input.paper),
        groups: code.groups(),
        made_on: clock::day_of(session.vault.recovery_made_ms()?),
    })?)
}
