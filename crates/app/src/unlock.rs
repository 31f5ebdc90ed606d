//! Opening and locking.

use crate::passwords::Secret;
use crate::session::Session;
use crate::view::{AppState, Event, PasswordHint};
use crate::{App, Error, computer_key, copies, elsewhere, import, passwords, people, setup};
use serde::Deserialize;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use ts_rs::TS;
use vault::{Door, Found, RecoveryCode, RecoveryCodeError, Vault};

/// How often, every 10 ms, records are looked at that are just being closed: their log is emptied into the file at the end.
const CLOSING_TRIES: u32 = 500;
const CLOSING_LOOK: Duration = Duration::from_millis(10);

/// The password as typed.
#[derive(Deserialize, TS)]
pub struct Unlock {
    /// The password.
    #[ts(type = "string")]
    pub password: Secret,
}

/// The recovery code as typed.
#[derive(Deserialize, TS)]
pub struct UnlockWithCode {
    /// The code; spaces, dashes and case do not matter.
    #[ts(type = "string")]
    pub code: Secret,
}

/// A new password.
#[derive(Deserialize, TS)]
pub struct ChangePassword {
    /// The one until now; none only after opening with the recovery code.
    #[ts(type = "string | null")]
    pub current: Option<Secret>,
    /// The new one.
    #[ts(type = "string")]
    pub password: Secret,
    /// Where it is kept.
    pub hint: PasswordHint,
}

/// Opens the records with the password.
pub fn with_password(app: &Arc<App>, input: Unlock) -> Result<AppState, Error> {
    let state = open(app, Door::Password(&input.password.0))?;
    // Counting is for an offer; it never stands between a person and their records.
    let _ = app.session().and_then(|session| computer_key::count_opening(&session));
    Ok(state)
}

/// Opens the records with the recovery code.
pub fn with_code(app: &Arc<App>, input: UnlockWithCode) -> Result<AppState, Error> {
    open(app, Door::Recovery(&code(app, &input.code)?))
}

/// A recovery code as typed.
pub(crate) fn code(app: &App, typed: &Secret) -> Result<RecoveryCode, Error> {
    // First: it was typed, whatever becomes of it.
    app.secret_in_window.store(true, Ordering::Relaxed);
    RecoveryCode::parse(vault::ExposeSecret::expose_secret(&typed.0)).map_err(|error| match error {
        RecoveryCodeError::Group(group) => Error::RecoveryGroup(group),
        RecoveryCodeError::Length => Error::RecoveryLength,
        RecoveryCodeError::Whole => Error::Vault(vault::Error::WrongRecoveryCode),
    })
}

/// Opens the records through a door.
pub(crate) fn open(app: &Arc<App>, door: Door<'_>) -> Result<AppState, Error> {
    let closing = app.slot().closing();
    if closing.is_none() {
        let mut tries = CLOSING_TRIES;
        while tries > 0 && app.slot().is_closing() {
            std::thread::sleep(CLOSING_LOOK);
            tries -= 1;
        }
    }
    let session = match closing {
        // A job still finishes in the locked records: the same door must open them, and then they are shown again.
        Some(session) => {
            session.vault.accepts(door)?;
            session
        }
        None => {
            let vault = match vault::look(&app.dir) {
                Found::Problem(vault::Error::VaultUnreadable { newest: Some(_) }) => {
                    Vault::open_newest(&app.dir, door)?
                }
                _ => Vault::open(&app.dir, door)?,
            };
            begin(app, vault)?
        }
    };
    app.copying.let_go();
    app.slot().put(session, app.clock.steady_ms());
    setup::state(app)
}

/// Begins with records that were just opened: who writes, what a crash left behind, what it cut short.
pub(crate) fn begin(app: &Arc<App>, vault: Vault) -> Result<Arc<Session>, Error> {
    let author = people::last_author(&vault)?;
    let session = Arc::new(Session::new(vault, author, false));
    // Files that a crash left without a row; only such as are a day old.
    session.vault.objects().clean(session.vault.db(), std::time::SystemTime::now())?;
    // What was being sent when the program ended may have arrived.
    session.vault.db().doubt_sendings(app.clock.now_ms())?;
    import::go_on(app, &session)?;
    Ok(session)
}

/// Locks: the window is emptied at once; a running taking in, and a copy of what changed, finish behind the lock screen; then the
/// keys are wiped.
pub fn lock(app: &Arc<App>) -> Result<AppState, Error> {
    let session = app.slot().open();
    close(app);
    if let Some(session) = session {
        copies::before_closing(app, session);
    }
    setup::state(app)
}

/// Locks before the computer sleeps: no copy is begun and one under way stops, so that the keys are wiped first. The next opening
/// makes it.
pub fn lock_at_once(app: &App) {
    close(app);
    app.copying.stop();
    app.packing.stop();
}

/// The program ends: waits until the records are closed, so that no thread works with keys while the process takes itself apart.
/// A copy that still goes on after a while is stopped; the next opening makes it. Answers whether they are closed.
pub fn close_for_exit(app: &App, stop_copies_after: Duration, at_most: Duration) -> bool {
    let begun = Instant::now();
    let closing = app.slot().take_for_good();
    elsewhere::sweep(&app.dir);
    app.copying.let_go();
    loop {
        if closing.iter().all(|records| records.upgrade().is_none()) && app.copying.is_idle() {
            return true;
        }
        let waited = begun.elapsed();
        if waited >= at_most {
            return false;
        }
        if waited >= stop_copies_after {
            // Said again each time: one that was just beginning does not hear of it.
            app.copying.stop();
            app.packing.stop();
        }
        std::thread::sleep(CLOSING_LOOK);
    }
}

fn close(app: &App) {
    if app.slot().take() {
        (app.listener)(Event::Locked);
        elsewhere::sweep(&app.dir);
    }
}

/// Whether records that were locked are still being closed, as when files are being taken in.
pub fn is_closing(app: &App) -> bool {
    app.slot().is_closing()
}

/// Whether the program should end and start anew now: the records are closed, and a password that was chosen or a recovery code may still
/// stand in memory of the window's library, which only the end of the process wipes.
pub fn should_start_anew(app: &App) -> bool {
    let slot = app.slot();
    app.secret_in_window.load(Ordering::Relaxed) && slot.open().is_none() && !slot.is_closing()
}

/// The program started anew after a lock: the records do not open by themselves, as they may when the person starts it.
pub fn stay_locked(app: &App) {
    app.slot().fresh = false;
}

/// A key or a click came: the idle lock begins anew.
pub fn still_here(app: &App) -> Result<(), Error> {
    app.slot().last_active = app.clock.steady_ms();
    Ok(())
}

/// The idle lock waits at most so long while somebody sits with the doctor (DESIGN 4), in milliseconds.
const STAYS_OPEN: u64 = 3 * 60 * 60 * 1000;

/// Whether the records are to stay open without a key or click.
#[derive(Deserialize, TS)]
pub struct StayOpen {
    /// Whether.
    pub on: bool,
}

/// Keeps the records open for at most three hours, or lets the idle lock count again from now on.
pub fn stay_open(app: &App, input: StayOpen) -> Result<(), Error> {
    let now = app.clock.steady_ms();
    let mut slot = app.slot();
    slot.awake_until = if input.on { now.saturating_add(STAYS_OPEN) } else { 0 };
    slot.last_active = now;
    Ok(())
}

/// Locks when nothing came for as long as the person chose. Asked every few seconds.
pub fn lock_if_idle(app: &Arc<App>) {
    let Some(minutes) = app.preferences().lock_minutes else { return };
    let idle = {
        let slot = app.slot();
        let now = app.clock.steady_ms();
        let quiet = now.saturating_sub(slot.last_active) >= u64::from(minutes) * 60_000;
        slot.open().is_some() && now >= slot.awake_until && quiet
    };
    if idle {
        // Locking cannot fail; only describing what stands on the disk afterwards could, and the screen asks for that itself.
        let _ = lock(app);
    }
}

/// Changes the password. The recovery sheet stays good.
pub fn change_password(app: &App, input: ChangePassword) -> Result<(), Error> {
    passwords::accept(&input.password.0)?;
    let session = app.session()?;
    let current = input.current.as_ref().map(|secret| &secret.0);
    // Before: it was typed, whatever becomes of it.
    app.secret_in_window.store(true, Ordering::Relaxed);
    session.vault.change_password(current, &input.password.0, &hint_name(input.hint), app.work)?;
    app.changed(&[crate::view::Tag::Settings]);
    Ok(())
}

/// The name of a hint as it stands in `vault.json`; nothing for none.
pub(crate) fn hint_name(hint: PasswordHint) -> String {
    match serde_json::to_value(hint) {
        Ok(serde_json::Value::String(name)) if hint != PasswordHint::None => name,
        _ => String::new(),
    }
}

/// The hint of that name.
pub(crate) fn hint_from(name: &str) -> Option<PasswordHint> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}
