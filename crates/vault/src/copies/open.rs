//! Opening a copy without touching it: its database is copied beside the vault and brought up to date there, as restoring
//! would do.

use super::{VaultCopy, Watch, note};
use crate::db::{Database, Reader};
use crate::half_made::{self, HalfMade};
use crate::keys::{Keys, VaultIdentity};
use crate::objects::Objects;
use crate::vault::unwrap;
use crate::{Door, Error, Vault, folder};
use record::{ObjectId, Person};
use std::path::Path;

/// The generation that a copy becomes while it is open.
pub(super) const MADE: &str = "g0001";

/// A copy that was opened. Dropped, nothing of it stays.
pub struct OpenCopy {
    // Dropped in this order: the database before the folder it lies in.
    pub(super) db: Database,
    pub(super) half: HalfMade,
    pub(super) objects: Objects,
    pub(super) identity: VaultIdentity,
    pub(super) copy: VaultCopy,
    pub(super) by_recovery: bool,
}

/// What is in a copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    /// Everyone, with how many questions and how many things of the health record.
    pub people: Vec<(Person, u64, u64)>,
    /// How many files were taken in.
    pub files: u64,
    /// Their size in bytes.
    pub file_bytes: u64,
    /// When anything was last changed, in Unix milliseconds.
    pub last_change_ms: Option<i64>,
}

/// What reading all of a copy showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    /// Files that were read whole and are what they were.
    pub read: u64,
    /// Files that are damaged or missing.
    pub damaged: u64,
}

impl VaultCopy {
    /// Opens the copy by one of its own doors. `data_dir`: where this computer keeps its vault, or will. Errors as for
    /// `Vault::open`; the copy itself is never written.
    pub fn open(&self, data_dir: &Path, door: Door<'_>) -> Result<OpenCopy, Error> {
        let identity = unwrap(&Keys::at(self.keys()), door)?;
        OpenCopy::new(self, data_dir, identity, matches!(door, Door::Recovery(_)))
    }

    /// Whether a password or code opens this copy, without reading more of it.
    pub fn accepts(&self, door: Door<'_>) -> Result<(), Error> {
        unwrap(&Keys::at(self.keys()), door).map(drop)
    }
}

impl Vault {
    /// Opens a copy of this vault with the vault's own key. `DatabaseDamaged` for a damaged copy or one of another vault.
    pub fn open_copy(&self, copy: &VaultCopy) -> Result<OpenCopy, Error> {
        let data_dir = self.dir().parent().ok_or(Error::NoVault)?;
        OpenCopy::new(copy, data_dir, self.identity().clone(), false)
    }
}

impl OpenCopy {
    fn new(copy: &VaultCopy, data_dir: &Path, identity: VaultIdentity, by_recovery: bool) -> Result<Self, Error> {
        if copy.note.format > note::FORMAT {
            return Err(Error::NewerFormat);
        }
        // A copy that was open when the power failed left as much as all records take.
        half_made::sweep(data_dir);
        let half = HalfMade::begin(data_dir)?;
        let here = half.dir().join(MADE);
        folder::make_dir(&here)?;
        let (key, database) = (identity.database_key()?, here.join(folder::DATABASE));
        Database::copy_of(&copy.database(), &key, &database)?;
        let db = Database::open(&database, &key, &here.join(folder::BACKUPS))?;
        let objects = Objects::new(&copy.objects, identity.age());
        Ok(Self { db, half, objects, identity, copy: copy.clone(), by_recovery })
    }

    /// The copy it was opened from.
    pub fn copy(&self) -> &VaultCopy {
        &self.copy
    }

    /// Reads the records in it.
    pub fn read<T>(&self, look: impl FnOnce(&Reader<'_>) -> Result<T, Error>) -> Result<T, Error> {
        self.db.read(look)
    }

    /// The bytes of a file in it.
    pub fn object(&self, object: ObjectId) -> Result<crate::ObjectReader<'_>, Error> {
        self.objects.reader(&self.db, object)
    }

    /// What is in it.
    pub fn inside(&self) -> Result<Inside, Error> {
        self.db.read(|reader| {
            let mut people = Vec::new();
            for person in reader.people()? {
                let questions = reader.questions(person.id)?.len() as u64;
                let records = reader.entry_counts(person.id)?.values().sum();
                people.push((person, questions, records));
            }
            let (files, file_bytes) = reader.object_sizes()?;
            Ok(Inside { people, files, file_bytes, last_change_ms: reader.last_change()? })
        })
    }

    /// Reads all of it: every page of the database, every byte of every file.
    pub fn check(&self, watch: Watch<'_>) -> Result<Checked, Error> {
        if !self.db.is_whole()? {
            return Err(Error::DatabaseDamaged);
        }
        let objects = self.db.read(|reader| reader.whole_objects())?;
        let total = objects.iter().map(|object| object.1).sum();
        let (mut checked, mut done) = (Checked { read: 0, damaged: 0 }, 0);
        for (object, bytes) in objects {
            if !watch(done, total) {
                return Err(Error::Stopped);
            }
            match self.objects.check(&self.db, object) {
                Ok(()) => checked.read += 1,
                Err(Error::ObjectDamaged | Error::ObjectMissing) => checked.damaged += 1,
                Err(error) => return Err(error),
            }
            done += bytes;
        }
        Ok(checked)
    }
}

impl std::fmt::Debug for OpenCopy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("OpenCopy(…)")
    }
}
