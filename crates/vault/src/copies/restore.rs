//! Putting a copy in the place of the records, or making it the records of a new computer. What was there before is set aside,
//! never removed.

use super::make::{bring_doors, bring_pieces};
use super::open::MADE;
use super::{OpenCopy, Watch};
use crate::keys::{Keys, VaultIdentity};
use crate::lock_file::LockFile;
use crate::manifest::{FORMAT, Manifest};
use crate::vault::{ID_SETTING, recovery};
use crate::{Error, Vault, folder, place};
use std::fs;
use std::path::{Path, PathBuf};

/// Records that were restored while others were open: those must be closed before these can be opened.
pub struct Successor {
    dir: PathBuf,
    generation: String,
    identity: VaultIdentity,
    by_recovery: bool,
}

impl OpenCopy {
    /// Makes the copy the vault of `data_dir`, the folder it was opened for. A vault that is there already must be closed; it is
    /// set aside. The doors are those of the copy.
    ///
    /// Errors: `InUse`, `NewerFormat` (the vault there is a newer program's), `NetworkFolder`, `CloudFolder`, `DiskFull`,
    /// `Stopped`. Unless it succeeds, what was there before is what opens.
    pub fn restore(self, data_dir: &Path, watch: Watch<'_>) -> Result<Successor, Error> {
        place::judge(data_dir)?;
        self.bring_files(data_dir, watch)?;
        bring_doors(&self.copy.keys(), &self.here().join(folder::KEYS), &Keys::ANYWHERE)?;
        self.settle_on(data_dir)
    }

    fn here(&self) -> PathBuf {
        self.half.dir().join(MADE)
    }

    /// Files are on the same disk already, or are written.
    fn bring_files(&self, data_dir: &Path, watch: Watch<'_>) -> Result<(), Error> {
        let files = self.db.read(|reader| reader.piece_files())?;
        let vault = data_dir.join(folder::VAULT);
        let mut sources = vec![self.copy.objects.clone()];
        // A file that the copy has lost may still be in the records it replaces.
        sources.extend(folder::generations(&vault).iter().map(|name| vault.join(name).join(folder::OBJECTS)));
        let target = self.here().join(folder::OBJECTS);
        folder::make_dir(&target)?;
        bring_pieces(files.into_iter(), &sources, &target, true, watch).map(drop)
    }

    /// The last steps: a device of its own (the journal it was copied from may have gone on), the name, and the pointer.
    fn settle_on(self, data_dir: &Path) -> Result<Successor, Error> {
        let Self { db, half, identity, copy, by_recovery, .. } = self;
        db.renew_device()?;
        let id = db.setting(ID_SETTING)?.ok_or(Error::DatabaseDamaged)?;
        drop(db);
        let dir = data_dir.join(folder::VAULT);
        let manifest =
            |current: &str| Manifest { format: FORMAT, id, current: current.to_owned(), hint: copy.note.hint };
        if fs::symlink_metadata(&dir).is_err() {
            manifest(MADE).write(half.dir())?;
            half.become_vault(&dir)?;
            return Ok(Successor { dir, generation: MADE.to_owned(), identity, by_recovery });
        }
        let _lock = LockFile::take(&dir.join(folder::LOCK))?;
        if Manifest::read(&dir) == Err(Error::NewerFormat) {
            return Err(Error::NewerFormat);
        }
        let generation = folder::next_generation(&dir);
        half.give_generation(MADE, &dir, &generation)?;
        point_to(&dir, manifest(&generation))?;
        Ok(Successor { dir, generation, identity, by_recovery })
    }
}

impl Vault {
    /// Puts a copy of this vault in the place of the records that are open, which are set aside. Password, sheet and the key of
    /// this computer stay those of today. The vault goes on showing the old records until it is closed; then the successor is
    /// opened.
    pub fn replace_by(&self, copy: OpenCopy, watch: Watch<'_>) -> Result<Successor, Error> {
        if !copy.identity.same_as(self.identity()) {
            return Err(Error::KeyFileDamaged);
        }
        let data_dir = self.dir().parent().ok_or(Error::NoVault)?;
        copy.bring_files(data_dir, watch)?;
        let _doors = self.alone();
        let keys = copy.here().join(folder::KEYS);
        bring_doors(&self.generation_dir().join(folder::KEYS), &keys, &Keys::ALL)?;
        recovery::carry(self.db(), &copy.db)?;
        let OpenCopy { db, half, identity, .. } = copy;
        db.renew_device()?;
        drop(db);
        let generation = folder::next_generation(self.dir());
        half.give_generation(MADE, self.dir(), &generation)?;
        let hint = Manifest::read(self.dir()).ok().and_then(|manifest| manifest.hint);
        let id = self.id().to_owned();
        point_to(self.dir(), Manifest { format: FORMAT, id, current: generation.clone(), hint })?;
        Ok(Successor { dir: self.dir().to_owned(), generation, identity, by_recovery: self.opened_by_recovery() })
    }
}

impl Successor {
    /// Opens what was restored; `InUse` while what it replaced is still open.
    pub fn open(self) -> Result<Vault, Error> {
        let lock = LockFile::take(&self.dir.join(folder::LOCK))?;
        Vault::open_with(self.dir, &self.generation, self.identity, self.by_recovery, lock)
    }
}

impl std::fmt::Debug for Successor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Successor(…)")
    }
}

/// Replaces `vault.json`. One that cannot be read is kept under another name, for people to look at.
fn point_to(dir: &Path, manifest: Manifest) -> Result<(), Error> {
    let old = dir.join(folder::MANIFEST);
    let unreadable = old.exists() && Manifest::read(dir).is_err();
    // Written before the old one moves, so that nothing but two renames can fail once it has.
    let prepared = manifest.prepare(dir)?;
    if unreadable {
        let names = (1..1000).map(|number| dir.join(format!("vault.unreadable-{number}.json")));
        let free = names.into_iter().find(|path| !path.exists()).ok_or(Error::AlreadyExists)?;
        folder::rename(&old, &free)?;
        folder::sync_dir(dir)?;
    }
    prepared.take_place()
}
