//! What a person must find after anything: the vault opens, what they were told is saved is there word for word, nothing is half
//! there.

use crate::expect::Expected;
use crate::plan::{Plan, Said, copy_is_there};
use crate::records::Records;
use crate::step::{Store, code_text, data, open_older, secret};
use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, SystemTime};
use vault::{Door, Error, Found, Vault, WorkFactor, look};

/// What must never be.
#[derive(Debug)]
pub(crate) enum Fault {
    /// What was said to be saved is not there, or something is half there.
    Lost(String),
    /// Pages, indexes or objects that are not whole.
    Damaged(String),
    /// No door opens it.
    Shut(String),
    Panic,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Lost(what) => write!(f, "lost: {what}"),
            Self::Damaged(what) => write!(f, "damaged: {what}"),
            Self::Shut(what) => write!(f, "shut: {what}"),
            Self::Panic => write!(f, "a panic"),
        }
    }
}

/// Looks at places, and remembers which key files it has seen open, because scrypt is slow on purpose.
#[derive(Default)]
pub(crate) struct Checker {
    opened: HashSet<(blake3::Hash, String)>,
    any_hint: bool,
}

impl Checker {
    /// For when `vault.json` could not be read or written at some moment: a new password counts without its hint.
    pub(crate) fn without_hints() -> Self {
        Self { any_hint: true, ..Self::default() }
    }

    /// `deep`: also that it can be written to, opened again and cleaned without a loss.
    pub(crate) fn check(&mut self, plan: &Plan, place: &Path, said: &Said, deep: bool) -> Result<(), Fault> {
        catch_unwind(AssertUnwindSafe(|| self.look(plan, place, said, deep))).unwrap_or(Err(Fault::Panic))
    }

    fn look(&mut self, plan: &Plan, place: &Path, said: &Said, deep: bool) -> Result<(), Fault> {
        let mut may_be = plan.may_be(said);
        let store = if place.join("records.db").exists() {
            Store::Database(Box::new(open_older(place).map_err(shut)?))
        } else {
            match look(&data(place)) {
                Found::Nothing => {
                    may_be.retain(|expected| !expected.made);
                    return if may_be.is_empty() { Err(Fault::Lost("the vault".to_owned())) } else { can_begin(place) };
                }
                Found::Problem(error) => return Err(shut(error)),
                Found::Vault { hint } => {
                    may_be.retain(|expected| self.any_hint || hint.as_deref() == Some(expected.hint));
                }
            }
            if may_be.is_empty() {
                return Err(Fault::Lost("the hint".to_owned()));
            }
            Store::Vault(Box::new(open(place, &mut may_be)?))
        };
        if let Store::Vault(vault) = &store {
            self.look_at_code(plan, place, said, vault, &mut may_be)?;
        } else if plan.copied && !copy_is_there(place) {
            // Opening makes the copy while the tables are still the old ones; else it was made before.
            return Err(Fault::Lost("the copy from before the tables changed".to_owned()));
        }
        if !store.db().is_whole().map_err(damaged)? {
            return Err(Fault::Damaged("not whole".to_owned()));
        }
        let records = Records::read(&store, &plan.names).map_err(damaged)?;
        compare(&may_be, &records)?;
        if deep { go_on(plan, place, store, records) } else { Ok(()) }
    }

    /// The code that the vault holds, or that somebody was told, opens it.
    fn look_at_code(
        &mut self,
        plan: &Plan,
        place: &Path,
        said: &Said,
        vault: &Vault,
        may_be: &mut Vec<&Expected>,
    ) -> Result<(), Fault> {
        let held = vault.recovery_code().map_err(damaged)?;
        may_be.retain(|expected| match (&held, plan.code(expected.codes, said)) {
            (None, _) => expected.confirmed,
            (Some(held), Some(told)) => !expected.confirmed && *held == told,
            // Made at the moment of the cut: nobody was told it yet but the vault.
            (Some(_), None) => !expected.confirmed,
        });
        let code = held.or_else(|| may_be.first().and_then(|expected| plan.code(expected.codes, said)));
        let Some(code) = code else { return Err(Fault::Lost("the recovery code".to_owned())) };
        let file = fs::read(data(place).join("vault/g0001/keys/recovery.age")).unwrap_or_default();
        if self.opened.insert((blake3::hash(&file), code_text(&code))) {
            vault.accepts(Door::Recovery(&code)).map_err(shut)?;
        }
        Ok(())
    }
}

fn shut(error: Error) -> Fault {
    Fault::Shut(error.code().to_owned())
}

fn damaged(error: Error) -> Fault {
    Fault::Damaged(error.code().to_owned())
}

/// Opens with the passwords that may be right.
fn open(place: &Path, may_be: &mut Vec<&Expected>) -> Result<Vault, Fault> {
    let mut error = Error::WrongPassword;
    let mut passwords: Vec<&'static str> = may_be.iter().map(|expected| expected.password).collect();
    passwords.dedup();
    for password in passwords {
        match Vault::open(&data(place), Door::Password(&secret(password))) {
            Ok(vault) => {
                may_be.retain(|expected| expected.password == password);
                return Ok(vault);
            }
            Err(wrong) => error = wrong,
        }
    }
    Err(shut(error))
}

fn compare(may_be: &[&Expected], records: &Records) -> Result<(), Fault> {
    if may_be.iter().any(|expected| expected.records == *records) {
        return Ok(());
    }
    let nearest = may_be.first().map(|expected| expected.records.difference(records));
    Err(Fault::Lost(nearest.unwrap_or_else(|| "the password, the hint or the code".to_owned())))
}

/// What is left of a vault that was never made does not stand in the way of making one.
fn can_begin(place: &Path) -> Result<(), Fault> {
    let made = Vault::create(&data(place), &secret("x"), "", WorkFactor::quick(), 0);
    made.map(drop).map_err(|error| Fault::Shut(format!("no vault can be made: {}", error.code())))
}

/// Life goes on: something is written, the vault is closed and opened, what a crash left is cleaned away, and all is still there.
fn go_on(plan: &Plan, place: &Path, store: Store, mut records: Records) -> Result<(), Fault> {
    const WORDS: &str = "and one more thing";
    store.db().save_draft("ask", WORDS).map_err(damaged)?;
    WORDS.clone_into(&mut records.draft);
    let store = match store {
        Store::Database(db) => {
            drop(db);
            Store::Database(Box::new(open_older(place).map_err(shut)?))
        }
        Store::Vault(vault) => {
            let code = vault.recovery_code().map_err(damaged)?;
            vault.close();
            match code {
                Some(code) => Store::Vault(Box::new(Vault::open(&data(place), Door::Recovery(&code)).map_err(shut)?)),
                None => return Ok(()),
            }
        }
    };
    if let Some(objects) = store.objects() {
        let later = SystemTime::now() + Duration::from_secs(3 * 24 * 60 * 60);
        objects.clean(store.db(), later).map_err(damaged)?;
        records.objects.retain(|id, _| plan.names.objects.get(id).is_some_and(|of| records.imports.contains_key(of)));
    }
    let after = Records::read(&store, &plan.names).map_err(damaged)?;
    if after == records { Ok(()) } else { Err(Fault::Lost(records.difference(&after))) }
}
