//! First run: whose records, who is writing, which password.

use crate::passwords::Secret;
use crate::session::Session;
use crate::view::{AppState, Field, PasswordHint, RecoveryView, Stage, Tag};
use crate::{App, Error, passwords, recovery, unlock, words};
use record::{Author, AuthorId, Colour, Line, Person, PersonId};
use serde::Deserialize;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use ts_rs::TS;
use vault::{Action, Found, Label, Vault};

/// The answers of the first screens.
#[derive(Deserialize, TS)]
pub struct CreateRecords {
    /// Whose records these are.
    pub person: String,
    /// Who is using this computer; none: the same person.
    pub author: Option<String>,
    /// The password.
    #[ts(type = "string")]
    pub password: Secret,
    /// Where it is kept.
    pub hint: PasswordHint,
}

/// What the window shows, asked at start and after anything that may change it.
pub fn state(app: &App) -> Result<AppState, Error> {
    let (open, fresh) = {
        let slot = app.slot();
        (slot.open(), slot.fresh)
    };
    let mut state = AppState {
        stage: Stage::Open,
        problem: None,
        preferences: app.preferences(),
        hint: PasswordHint::None,
        example: false,
        opened_by_recovery: false,
        computer_key: false,
        fresh,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        macos: cfg!(target_os = "macos"),
        jobs_running: app.jobs.running(),
    };
    if let Some(session) = open {
        state.example = session.example;
        state.opened_by_recovery = session.vault.opened_by_recovery();
        state.computer_key = session.vault.has_computer_key();
        return Ok(state);
    }
    state.computer_key = vault::opens_by_computer(&app.dir).is_some();
    if app.slot().is_closing() {
        // Locked, but a taking in still finishes: the records are ours, so they are not "in use" by another window.
        state.stage = Stage::Locked;
        return Ok(state);
    }
    match vault::look(&app.dir) {
        Found::Nothing => state.stage = Stage::FirstRun,
        Found::Vault { hint } => {
            state.stage = Stage::Locked;
            state.hint = hint.and_then(|hint| unlock::hint_from(&hint)).unwrap_or_default();
        }
        Found::Problem(error) => {
            // With one file unreadable the records behind it may still open: the password is asked for, and the rest said.
            let may_open = matches!(error, vault::Error::VaultUnreadable { newest: Some(_) });
            state.stage = if may_open { Stage::Locked } else { Stage::Problem };
            state.problem = Error::from(error).told();
        }
    }
    Ok(state)
}

/// Makes the records and opens them. Refused when there are any.
pub fn create(app: &App, input: CreateRecords) -> Result<RecoveryView, Error> {
    let person = words::line(&input.person, Field::Name)?;
    let author = input.author.as_deref().map(|name| words::line(name, Field::Author)).transpose()?;
    passwords::accept(&input.password.0)?;
    if !matches!(vault::look(&app.dir), Found::Nothing) {
        return Err(Error::AlreadySetUp);
    }
    let hint = unlock::hint_name(input.hint);
    let session = found(app, &app.dir, &input.password, &hint, person, author, false)?;
    app.secret_in_window.store(true, Ordering::Relaxed);
    app.slot().put(session, app.clock.steady_ms());
    app.changed(&[Tag::People, Tag::Settings]);
    recovery::sheet(app)
}

/// Makes a vault with its first person and author in it.
pub(crate) fn found(
    app: &App,
    dir: &Path,
    password: &Secret,
    hint: &str,
    name: Line,
    author: Option<Line>,
    example: bool,
) -> Result<Arc<Session>, Error> {
    let (ms, random) = app.id_parts()?;
    let (_, other) = app.id_parts()?;
    let person = Person { example, ..Person::new(PersonId::new(ms, random), name, Colour::Clay) };
    let author = match author {
        None => Author { id: AuthorId::new(ms, other), name: person.name.clone(), person: Some(person.id) },
        Some(name) => Author { id: AuthorId::new(ms, other), name, person: None },
    };
    let (vault, _) = Vault::create(dir, &password.0, hint, app.work, app.clock.now_ms())?;
    let action = Action { author: Some(author.id), at_ms: app.clock.now_ms(), label: Label::SetUp };
    vault.db().write(action, |w| {
        w.put(&person)?;
        w.put(&author)
    })?;
    Ok(Arc::new(Session::new(vault, author.id, example)))
}
