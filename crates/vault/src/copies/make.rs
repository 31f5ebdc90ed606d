//! Making a copy, and carrying one to a second place.

use super::note::{self, CopyNote};
use super::{Copies, PART, VaultCopy, Watch, folders, keep, piece};
use crate::db::{Database, hex};
use crate::keys::{Keys, Sums};
use crate::manifest::Manifest;
use crate::{Error, Vault, folder};
use std::fs;
use std::path::{Path, PathBuf};

impl Vault {
    /// Whether anything is different from what a copy holds.
    pub fn changed_since(&self, copy: &CopyNote) -> Result<bool, Error> {
        let now = self.note(copy.made_ms)?;
        Ok(CopyNote { bytes: copy.bytes, ..now } != *copy)
    }

    /// Whether something was deleted for good since a copy was made.
    pub fn erased_since(&self, copy: &CopyNote) -> Result<bool, Error> {
        Ok(self.db().read(|reader| reader.mark())?.2 != copy.erased)
    }

    /// Makes a copy in `to`, opens it to see that it is whole, and removes the oldest that are more than are kept.
    ///
    /// `Stopped` when `watch` says so; then, and after any other error, what was there before is as it was. A file of the records
    /// that is gone from the disk does not keep the others from being copied.
    pub fn make_copy(&self, to: &Copies, now_ms: i64, watch: Watch<'_>) -> Result<VaultCopy, Error> {
        let part = Part::begin(to, now_ms)?;
        let doors = self.alone();
        self.db().copy_to(&part.dir.join(folder::DATABASE))?;
        bring_doors(&self.generation_dir().join(folder::KEYS), &part.dir.join(folder::KEYS), &Keys::ANYWHERE)?;
        let note = self.note(now_ms)?;
        drop(doors);
        part.finish(self.db(), note, &[self.generation_dir().join(folder::OBJECTS)], watch)
    }

    /// Writes a copy that was made here to a second place as well, and opens it there.
    pub fn carry_copy(&self, copy: &VaultCopy, to: &Copies, watch: Watch<'_>) -> Result<VaultCopy, Error> {
        let part = Part::begin(to, copy.note.made_ms)?;
        let database = part.dir.join(folder::DATABASE);
        piece::write(&copy.database(), &database)?;
        bring_doors(&copy.keys(), &part.dir.join(folder::KEYS), &Keys::ANYWHERE)?;
        if !self.db().is_whole_copy(&database)? {
            return Err(Error::CopyFailed);
        }
        let sources = [copy.objects.clone(), self.generation_dir().join(folder::OBJECTS)];
        part.finish(self.db(), copy.note.clone(), &sources, watch)
    }

    fn note(&self, made_ms: i64) -> Result<CopyNote, Error> {
        let keys = self.generation_dir().join(folder::KEYS);
        let (lamport, objects, erased) = self.db().read(|reader| reader.mark())?;
        Ok(CopyNote {
            format: note::FORMAT,
            made_ms,
            password_ms: note::modified_ms(&keys.join(Keys::PASSWORD)),
            sheet_ms: Some(self.recovery_made_ms()?),
            hint: Manifest::read(self.dir()).ok().and_then(|manifest| manifest.hint),
            bytes: 0,
            lamport,
            objects,
            erased,
        })
    }
}

/// Copies these doors.
pub(super) fn bring_doors(from: &Path, to: &Path, doors: &[&str]) -> Result<(), Error> {
    folder::make_dir(to)?;
    let mut sums = Sums::default();
    for &door in doors {
        // A door that is lost is not a reason to make no copy: the other opens it too.
        if from.join(door).is_file() {
            piece::write(&from.join(door), &to.join(door))?;
            let bytes = fs::read(to.join(door))?;
            sums.set(door, [bytes.as_slice()]);
        }
    }
    sums.write(to)
}

/// A copy being written. Dropped before it got its name, it is removed.
struct Part<'a> {
    to: &'a Copies,
    dir: PathBuf,
    name: String,
}

impl<'a> Part<'a> {
    fn begin(to: &'a Copies, made_ms: i64) -> Result<Self, Error> {
        folder::make_dir(&to.objects())?;
        sweep(&to.dir);
        let stamp = note::stamp(made_ms);
        let again = (1..1000).map(|again| format!("{stamp}-{again}"));
        let free = std::iter::once(stamp.clone()).chain(again).find(|name| !to.dir.join(name).exists());
        let name = free.ok_or(Error::AlreadyExists)?;
        let dir = to.dir.join(&name).with_extension(PART);
        folder::make_dir(&dir)?;
        Ok(Self { to, dir, name })
    }

    /// The database and the doors are there: brings the files it names, then gives it its name.
    fn finish(
        mut self,
        db: &Database,
        note: CopyNote,
        sources: &[PathBuf],
        watch: Watch<'_>,
    ) -> Result<VaultCopy, Error> {
        let database = self.dir.join(folder::DATABASE);
        let files = db.pieces_of_copy(&database)?;
        let bytes = bring_pieces(files.iter().copied(), sources, &self.to.objects(), self.to.linked, watch)?;
        let size = fs::metadata(&database)?.len();
        CopyNote { bytes: bytes + size, ..note }.write(&self.dir)?;
        sync(&self.dir);
        let target = self.to.dir.join(&self.name);
        folder::rename(&self.dir, &target)?;
        self.dir = PathBuf::new();
        sync(&self.to.dir);
        keep::remove_surplus(self.to, db);
        VaultCopy::at(&target).ok_or(Error::CopyFailed)
    }
}

impl Drop for Part<'_> {
    fn drop(&mut self) {
        if !self.dir.as_os_str().is_empty() {
            let _ = fs::remove_dir_all(&self.dir);
        }
    }
}

/// Brings pieces from the first of the sources that has them; answers how many bytes there are.
pub(super) fn bring_pieces(
    files: impl Iterator<Item = [u8; 16]>,
    sources: &[PathBuf],
    target: &Path,
    link: bool,
    watch: Watch<'_>,
) -> Result<u64, Error> {
    let places: Vec<(PathBuf, Vec<PathBuf>, u64)> = files
        .map(|file| {
            let name = shelf(file);
            let froms: Vec<PathBuf> = sources.iter().map(|source| source.join(&name)).collect();
            let size = froms.iter().find_map(|from| fs::metadata(from).ok()).map_or(0, |about| about.len());
            (target.join(&name), froms, size)
        })
        .collect();
    let total = places.iter().map(|place| place.2).sum();
    let mut done = 0;
    for (to, froms, size) in &places {
        if !watch(done, total) {
            return Err(Error::Stopped);
        }
        for from in froms {
            if piece::bring(from, to, link)? {
                break;
            }
        }
        done += size;
    }
    for shelf in folders(target) {
        sync(&shelf);
    }
    sync(target);
    watch(total, total);
    Ok(total)
}

/// `ab/abcd….age`, as in the vault.
fn shelf(file: [u8; 16]) -> PathBuf {
    let name = hex(&file);
    Path::new(name.get(..2).unwrap_or("00")).join(format!("{name}.age"))
}

/// Brings names to the disk. Not every stick and network folder can; the copy is read back all the same.
pub(super) fn sync(dir: &Path) {
    let _ = folder::sync_dir(dir);
}

/// Copies whose writing was cut short, and what is left of copies whose removal was.
fn sweep(dir: &Path) {
    for inner in folders(dir) {
        if inner.extension().is_some_and(|extension| extension == PART) {
            let _ = fs::remove_dir_all(&inner);
        }
    }
}
