//! One thing a program does with a vault, so small that after a crash it has happened or it has not.

use crate::nouns::{NOW, Object};
use record::{Entry, EntryId, ImportId, Line, ObjectId, Person, Question, QuestionId};
use std::fs;
use std::path::{Path, PathBuf};
use vault::{
    Action, Batch, Copies, Database, DatabaseKey, Door, Error, FileDone, Label, NewImportFile, NewObject, Objects,
    RecoveryCode, SecretString, Staged, StepId, Vault, VaultCopy, WorkFactor,
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
    Ask(Box<Question>),
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
    ForgetEntry(EntryId),
    /// Removes what was deleted for good, with its files and every trace.
    EraseQuestion(QuestionId),
    EraseEntry(EntryId),
    MakeCopy {
        at: i64,
    },
    /// Carries the copy made at this moment to the second place.
    CarryCopy {
        at: i64,
    },
    /// Puts a copy in the place of the records that are open.
    ReplaceBy {
        copy: CopyAt,
    },
    /// Makes a copy the records of a computer that has none, or none that open.
    Restore {
        copy: CopyAt,
        password: &'static str,
    },
    /// Everything but the second place is gone.
    LoseComputer,
    /// Writes over files of the vault.
    Damage(&'static [&'static str]),
}

/// Writes a question or changes it.
pub(crate) fn ask(question: Question) -> Step {
    Step::Ask(Box::new(question))
}

/// Which copy.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct CopyAt {
    pub(crate) carried: bool,
    /// When it was made.
    pub(crate) at: i64,
}

impl CopyAt {
    /// The folder that is shown to the program.
    pub(crate) fn place(self, place: &Path) -> PathBuf {
        if self.carried { stick(place) } else { data(place) }
    }

    fn find(self, place: &Path) -> Result<VaultCopy, Error> {
        VaultCopy::find(&self.place(place)).into_iter().find(|copy| copy.note.made_ms == self.at).ok_or(Error::NotFound)
    }
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
    /// Files that nothing shows any more and that are not removed yet.
    unused: Vec<ObjectId>,
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

/// The second place for copies.
pub(crate) fn stick(place: &Path) -> PathBuf {
    place.join("stick")
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
        Self { place: place.to_owned(), store: None, last: None, code: None, door: None, unused: Vec::new() }
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
            Step::Create { password, .. }
            | Step::ChangePassword { to: password, .. }
            | Step::Restore { password, .. } => {
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
            Step::EraseQuestion(id) => self.erase(|db| db.erase(*id))?,
            Step::EraseEntry(id) => self.erase(|db| db.erase(*id))?,
            Step::MakeCopy { .. }
            | Step::CarryCopy { .. }
            | Step::ReplaceBy { .. }
            | Step::Restore { .. }
            | Step::LoseComputer
            | Step::Damage(_) => self.take_on_copies(step)?,
            records => self.take_on_records(records)?,
        }
        Ok(None)
    }

    /// Tried again after a failure, it goes on where it stopped.
    fn erase(&mut self, erase: impl FnOnce(&Database) -> Result<Vec<ObjectId>, Error>) -> Result<(), Error> {
        match erase(self.db()?) {
            Ok(files) => self.unused.extend(files),
            Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
        let vault = self.vault()?;
        self.unused.iter().try_for_each(|file| vault.objects().remove(vault.db(), *file))?;
        vault.db().wipe_traces()?;
        self.unused.clear();
        Ok(())
    }

    fn take_on_copies(&mut self, step: &Step) -> Result<(), Error> {
        let data = data(&self.place);
        match step {
            Step::MakeCopy { at } => {
                let vault = self.vault()?;
                vault.make_copy(&Copies::here(&data, vault.id()), *at, &mut |_, _| true)?;
            }
            Step::CarryCopy { at } => {
                let vault = self.vault()?;
                let copy = CopyAt { carried: false, at: *at }.find(&self.place)?;
                vault.carry_copy(&copy, &Copies::elsewhere(&stick(&self.place), vault.id()), &mut |_, _| true)?;
            }
            Step::ReplaceBy { copy } => {
                let vault = self.vault()?;
                let open = vault.open_copy(&copy.find(&self.place)?)?;
                let successor = vault.replace_by(open, &mut |_, _| true)?;
                self.close();
                self.store = Some(Store::Vault(Box::new(successor.open()?)));
            }
            Step::Restore { copy, password } => {
                self.close();
                let open = copy.find(&self.place)?.open(&data, Door::Password(&secret(password)))?;
                let successor = open.restore(&data, &mut |_, _| true)?;
                self.store = Some(Store::Vault(Box::new(successor.open()?)));
            }
            Step::LoseComputer => fs::remove_dir_all(data)?,
            Step::Damage(files) => {
                for file in *files {
                    fs::write(data.join("vault").join(file), b"not what was written here")?;
                }
            }
            _ => return Err(Error::NotFound),
        }
        Ok(())
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
                .write(action(Label::QuestionWritten), |writer| writer.put(question.as_ref()))
                .map(|((), step)| step)?,
            Step::Forget(id) => self
                .db()?
                .write(action(Label::QuestionDeleted), |writer| writer.delete::<Question>(*id))
                .map(|((), step)| step)?,
            Step::ForgetEntry(id) => self
                .db()?
                .write(action(Label::RecordDeleted), |writer| writer.delete::<Entry>(*id))
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
                let file = NewImportFile { name: name.clone(), within: None, object: None, folder: None };
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
