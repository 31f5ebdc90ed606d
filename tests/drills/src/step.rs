//! One thing a program does with a vault, so small that after a crash it has happened or it has not.

use crate::nouns::{NOW, Object};
use record::{Entry, ImportId, Line, ObjectId, Person, Question, QuestionId};
use std::path::{Path, PathBuf};
use vault::{
    Action, Batch, Database, DatabaseKey, Door, Error, FileDone, Label, NewImportFile, NewObject, Objects,
    RecoveryCode, SecretString, Staged, StepId, Vault, WorkFactor,
};

/// What a workload is made of. `expect.rs` says of each what must be there afterwards.
#[derive(Clone)]
pub(crate) enum Step {
    /// Makes a vault and leaves it open.
    Create {
        password: &'static str,
        hint: &'static str,
    },
    Open {
        password: &'static str,
    },
    OpenByCode,
    /// Opens a database of an older program, which changes its tables.
    OpenOlder,
    Close,
    AddPerson(Person),
    /// Writes a question or changes it.
    Ask(Question),
    Forget(QuestionId),
    Undo,
    Draft(&'static str),
    BeginImport(ImportId),
    /// Lists a file of an import, keeps its bytes, notes that it is read; `app` does the same one after the other.
    List(ImportId, Line),
    AddObject(Object),
    Read(ImportId, u32, ObjectId),
    Stage(ImportId, Vec<Entry>),
    Keep(ImportId),
    TakeBack(ImportId),
    Discard(ImportId),
    RemoveObject(ObjectId),
    ChangePassword {
        from: Option<&'static str>,
        to: &'static str,
        hint: &'static str,
    },
    NewCode {
        password: &'static str,
    },
    ConfirmCode,
}

/// What is open.
pub(crate) enum Store {
    Vault(Box<Vault>),
    /// A database by itself, from before there was a vault around it.
    Database(Box<Database>),
}

impl Store {
    pub(crate) fn db(&self) -> &Database {
        match self {
            Self::Vault(vault) => vault.db(),
            Self::Database(db) => db,
        }
    }

    pub(crate) fn objects(&self) -> Option<&Objects> {
        match self {
            Self::Vault(vault) => Some(vault.objects()),
            Self::Database(_) => None,
        }
    }
}

/// A place with a vault, and what a running program holds of it.
pub(crate) struct World {
    pub(crate) place: PathBuf,
    store: Option<Store>,
    last: Option<StepId>,
    code: Option<RecoveryCode>,
    /// The step that opens it.
    door: Option<Step>,
}

pub(crate) fn secret(password: &str) -> SecretString {
    SecretString::from(password)
}

pub(crate) fn code_text(code: &RecoveryCode) -> String {
    code.groups().join("-")
}

/// The data folder of the program: not there before the first vault is made.
pub(crate) fn data(place: &Path) -> PathBuf {
    place.join("data")
}

/// Where the older databases lie, under the key of the tests that froze them.
pub(crate) fn open_older(place: &Path) -> Result<Database, Error> {
    Database::open(&place.join("records.db"), &DatabaseKey::from_bytes([0x5C; 32]), &place.join("backups"))
}

fn action(label: Label) -> Action {
    Action { author: None, at_ms: NOW, label }
}

impl World {
    pub(crate) fn new(place: &Path) -> Self {
        Self { place: place.to_owned(), store: None, last: None, code: None, door: None }
    }

    /// Closes what is open, as the end of a program does.
    pub(crate) fn close(&mut self) {
        self.store = None;
    }

    /// Leaves what is open as a program does that is gone from one moment to the next.
    pub(crate) fn forget(&mut self) {
        std::mem::forget(self.store.take());
    }

    /// Closes and opens by the door that opened last.
    pub(crate) fn open_again(&mut self) -> Result<(), Error> {
        self.close();
        match self.door.clone() {
            Some(door) => self.take(&door).map(drop),
            None => Ok(()),
        }
    }

    fn vault(&self) -> Result<&Vault, Error> {
        match &self.store {
            Some(Store::Vault(vault)) => Ok(vault),
            _ => Err(Error::NoVault),
        }
    }

    fn db(&self) -> Result<&Database, Error> {
        self.store.as_ref().map(Store::db).ok_or(Error::NoVault)
    }

    /// Does a step. A new recovery code is answered, because only who asked for it can say it.
    pub(crate) fn take(&mut self, step: &Step) -> Result<Option<RecoveryCode>, Error> {
        let made = self.do_step(step)?;
        match step {
            Step::Open { .. } | Step::OpenByCode | Step::OpenOlder => self.door = Some(step.clone()),
            Step::Create { password, .. } | Step::ChangePassword { to: password, .. } => {
                self.door = Some(Step::Open { password });
            }
            Step::Close => self.door = None,
            _ => {}
        }
        Ok(made)
    }

    fn do_step(&mut self, step: &Step) -> Result<Option<RecoveryCode>, Error> {
        match step {
            Step::Create { password, hint } => {
                let (vault, code) =
                    Vault::create(&data(&self.place), &secret(password), hint, WorkFactor::quick(), NOW)?;
                self.store = Some(Store::Vault(Box::new(vault)));
                self.code = Some(code.clone());
                return Ok(Some(code));
            }
            Step::Open { password } => self.open(Door::Password(&secret(password)))?,
            Step::OpenByCode => {
                let code = self.code.clone().ok_or(Error::NotFound)?;
                self.open(Door::Recovery(&code))?;
            }
            Step::OpenOlder => self.store = Some(Store::Database(Box::new(open_older(&self.place)?))),
            Step::Close => self.close(),
            Step::ChangePassword { from, to, hint } => {
                let from = from.map(secret);
                self.vault()?.change_password(from.as_ref(), &secret(to), hint, WorkFactor::quick())?;
            }
            Step::NewCode { password } => {
                let code = self.vault()?.new_recovery_code(&secret(password), WorkFactor::quick(), NOW + 1)?;
                self.code = Some(code.clone());
                return Ok(Some(code));
            }
            Step::ConfirmCode => {
                let groups = self.code.as_ref().ok_or(Error::NotFound)?.groups();
                let typed: Vec<(u8, &str)> = (1..).zip(groups.iter().map(String::as_str)).take(2).collect();
                self.vault()?.confirm_recovery(&typed)?;
            }
            records => self.take_on_records(records)?,
        }
        Ok(None)
    }

    fn open(&mut self, door: Door<'_>) -> Result<(), Error> {
        self.close(); // one program opens a vault once
        self.store = Some(Store::Vault(Box::new(Vault::open(&data(&self.place), door)?)));
        Ok(())
    }

    fn take_on_records(&mut self, step: &Step) -> Result<(), Error> {
        let step = match step {
            Step::AddPerson(person) => {
                self.db()?.write(action(Label::PersonAdded), |writer| writer.put(person)).map(|((), step)| step)?
            }
            Step::Ask(question) => self
                .db()?
                .write(action(Label::QuestionWritten), |writer| writer.put(question))
                .map(|((), step)| step)?,
            Step::Forget(id) => self
                .db()?
                .write(action(Label::QuestionDeleted), |writer| writer.delete::<Question>(*id))
                .map(|((), step)| step)?,
            Step::Undo => self.db()?.undo(self.last.ok_or(Error::NotFound)?, None, NOW)?.step,
            Step::Keep(import) => self.db()?.keep_import(*import, "{}", None, NOW)?,
            Step::TakeBack(import) => self.db()?.take_back_import(*import, None, NOW)?,
            unjournaled => return self.take_unjournaled(unjournaled),
        };
        self.last = Some(step);
        Ok(())
    }

    fn take_unjournaled(&self, step: &Step) -> Result<(), Error> {
        match step {
            Step::Draft(words) => self.db()?.save_draft("ask", words),
            Step::BeginImport(import) => {
                let person = self.db()?.read(|reader| reader.people())?.first().ok_or(Error::NotFound)?.id;
                self.db()?.begin_import(*import, person, NOW)
            }
            Step::List(import, name) => {
                let file = NewImportFile { name: name.clone(), within: None, object: None };
                self.db()?.add_import_files(*import, &[file])
            }
            Step::AddObject(object) => add_object(self.vault()?, object),
            Step::Read(import, position, object) => {
                let done =
                    FileDone { position: *position, object: Some(*object), trouble: false, report: "{}".to_owned() };
                self.db()?.import_file_done(*import, &done)
            }
            Step::Stage(import, entries) => self.db()?.stage(*import, &batch(entries), None).map(drop),
            Step::Discard(import) => self.db()?.discard_import(*import).map(drop),
            Step::RemoveObject(object) => {
                let vault = self.vault()?;
                vault.objects().remove(vault.db(), *object)
            }
            _ => Err(Error::NotFound),
        }
    }
}

fn add_object(vault: &Vault, object: &Object) -> Result<(), Error> {
    let Object { id, import, name, media_type, .. } = object.clone();
    let new = NewObject { id, import, name, media_type };
    vault.objects().add(vault.db(), &new, &mut object.bytes().as_slice(), &mut |_| true).map(drop)
}

fn batch(entries: &[Entry]) -> Batch {
    let entries = entries.iter().map(|entry| Staged {
        noun: entry.clone(),
        fingerprint: Some(entry.id.to_bytes()),
        patient: None,
        source: entry.sources.first().cloned(),
    });
    Batch { entries: entries.collect(), ..Batch::default() }
}
