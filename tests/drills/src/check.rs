//! What a person must find after anything: the vault opens, what they were told is saved is there word for word, nothing is half
//! there.

use crate::check_copies::{can_copy, can_restore};
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

impl Fault {
    /// The same, and of what.
    pub(crate) fn of(self, what: &str) -> Self {
        match self {
            Self::Lost(why) => Self::Lost(format!("{what}: {why}")),
            Self::Damaged(why) => Self::Damaged(format!("{what}: {why}")),
            Self::Shut(why) => Self::Shut(format!("{what}: {why}")),
            Self::Panic => Self::Panic,
        }
    }
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
    /// Copies that were whole, each with what it was made of.
    pub(crate) whole: HashSet<(blake3::Hash, String)>,
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
        if plan.has_copies() {
            self.look_at_copies(plan, place, said)?;
            self.look_at_aside(plan, place, said)?;
        }
        self.look_at_records(plan, place, said, deep)
    }

    fn look_at_records(&mut self, plan: &Plan, place: &Path, said: &Said, deep: bool) -> Result<(), Fault> {
        let mut may_be = plan.may_be(said);
        let store = if place.join("records.db").exists() {
            Store::Database(Box::new(open_older(place).map_err(shut)?))
        } else {
            match look(&data(place)) {
                Found::Nothing => {
                    may_be.retain(|expected| !expected.made);
                    return match may_be.first() {
                        None => Err(Fault::Lost("the vault".to_owned())),
                        Some(expected) if plan.has_copies() => can_restore(plan, place, expected),
                        Some(_) => can_begin(place),
                    };
                }
                Found::Problem(Error::VaultUnreadable { .. }) if may_be.iter().any(|expected| expected.damaged) => {
                    return can_restore(plan, place, may_be[0]);
                }
                Found::Problem(error) => return Err(shut(error)),
                Found::Vault { hint } => {
                    may_be.retain(|expected| self.any_hint || hint.as_deref() == Some(expected.hint));
                }
            }
            if may_be.is_empty() {
                return Err(Fault::Lost("the hint".to_owned()));
            }
            match open(place, &mut may_be) {
                Ok(vault) => Store::Vault(Box::new(vault)),
                Err(Error::DatabaseDamaged) if may_be.iter().any(|expected| expected.damaged) => {
                    return can_restore(plan, place, may_be[0]);
                }
                Err(error) => return Err(shut(error)),
            }
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
        if self.opened.insert((recovery_files(place), code_text(&code))) {
            vault.accepts(Door::Recovery(&code)).map_err(shut)?;
        }
        Ok(())
    }
}

/// The files of this door, of all generations.
fn recovery_files(place: &Path) -> blake3::Hash {
    let generations = fs::read_dir(data(place).join("vault")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = generations.map(|generation| generation.join("keys/recovery.age")).collect();
    files.sort();
    blake3::hash(&files.iter().flat_map(|file| fs::read(file).unwrap_or_default()).collect::<Vec<u8>>())
}

pub(crate) fn shut(error: Error) -> Fault {
    Fault::Shut(error.code().to_owned())
}

pub(crate) fn damaged(error: Error) -> Fault {
    Fault::Damaged(error.code().to_owned())
}

/// Opens with the passwords that may be right.
fn open(place: &Path, may_be: &mut Vec<&Expected>) -> Result<Vault, Error> {
    let mut error = Error::WrongPassword;
    let mut passwords: Vec<&'static str> = may_be.iter().map(|expected| expected.password).collect();
    passwords.dedup();
    for password in passwords {
        match Vault::open(&data(place), Door::Password(&secret(password))) {
            Ok(vault) => {
                may_be.retain(|expected| expected.password == password && !expected.damaged);
                return Ok(vault);
            }
            Err(wrong) => error = wrong,
        }
    }
    Err(error)
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
        records.forget_leftovers(&plan.names);
    }
    let after = Records::read(&store, &plan.names).map_err(damaged)?;
    if after != records {
        return Err(Fault::Lost(records.difference(&after)));
    }
    match store {
        Store::Vault(vault) if plan.has_copies() => can_copy(plan, place, &vault, &records),
        _ => Ok(()),
    }
}
