//! Files of the vault on disk: where they lie, and writing them so that a power cut leaves the old or the new, never half.

use crate::Error;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// Names inside the data folder. `docs/data-format.md` lists them for people.
pub(crate) const VAULT: &str = "vault";
pub(crate) const MANIFEST: &str = "vault.json";
pub(crate) const LOCK: &str = "lock";
pub(crate) const KEYS: &str = "keys";
pub(crate) const DATABASE: &str = "records.db";
pub(crate) const OBJECTS: &str = "objects";
pub(crate) const BACKUPS: &str = "backups";

/// The name of the n-th generation: "g0001".
pub(crate) fn generation_name(number: u32) -> String {
    format!("g{number:04}")
}

/// The number in a generation's name; `None` for any other name.
pub(crate) fn generation_number(name: &str) -> Option<u32> {
    let digits = name.strip_prefix('g')?;
    let plain = digits.len() >= 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

/// Generations that look whole (a database and a folder of keys), newest first.
pub(crate) fn generations(vault: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(vault) else { return Vec::new() };
    let mut found: Vec<(u32, String)> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let name = entry.file_name().into_string().ok()?;
            let whole = entry.path().join(KEYS).is_dir() && entry.path().join(DATABASE).is_file();
            whole.then(|| generation_number(&name).map(|number| (number, name))).flatten()
        })
        .collect();
    found.sort_unstable_by(|a, b| b.cmp(a));
    found.into_iter().map(|(_, name)| name).collect()
}

/// The name after the highest generation of a vault, whole or not.
pub(crate) fn next_generation(vault: &Path) -> String {
    let entries = fs::read_dir(vault).into_iter().flatten().flatten();
    let numbers = entries.filter_map(|entry| generation_number(entry.file_name().to_str()?));
    generation_name(numbers.max().unwrap_or(0).saturating_add(1))
}

/// Reads a small file whole. `None` when it is not there or is larger than `limit` bytes.
pub(crate) fn read_at_most(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, Error> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    if file.metadata()?.len() > limit {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Makes a folder (and those above it) that only this user can enter, and brings their names to the disk: what is synced inside a
/// folder that the power cut takes away is gone all the same.
pub(crate) fn make_dir(path: &Path) -> Result<(), Error> {
    let path = std::path::absolute(path)?;
    let missing: Vec<&Path> = path.ancestors().take_while(|folder| !folder.exists()).collect();
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(&path)?;
    missing.into_iter().filter_map(Path::parent).try_for_each(sync_dir)
}

/// Makes a new file that only this user can read; fails when the name is taken.
pub(crate) fn create_file(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options);
    Ok(options.open(path)?)
}

pub(crate) fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = options;
}

/// Brings the names in a folder to the disk. Windows has no such call; there the rename itself is journalled by NTFS.
pub(crate) fn sync_dir(path: &Path) -> Result<(), Error> {
    #[cfg(unix)]
    match File::open(path)?.sync_all() {
        // A network folder or a stick may have no such call; only copies lie there, and they are read back.
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {}
        synced => synced?,
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Brings every file and folder below `path`, and itself, to the disk.
pub(crate) fn sync_tree(path: &Path) -> Result<(), Error> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_tree(&entry.path())?;
        } else {
            // Opened for writing because Windows refuses to flush a handle that may only read.
            OpenOptions::new().write(true).open(entry.path())?.sync_all()?;
        }
    }
    sync_dir(path)
}

/// A file written beside the one it will replace. Dropped before `take_place`, it is removed again.
pub(crate) struct Prepared {
    temporary: PathBuf,
    target: PathBuf,
    placed: bool,
}

impl Prepared {
    /// Writes `bytes` to `<target>.new` and brings them to the disk.
    pub(crate) fn write(target: &Path, bytes: &[u8]) -> Result<Self, Error> {
        let mut name = target.file_name().map(ToOwned::to_owned).unwrap_or_default();
        name.push(".new");
        let temporary = target.with_file_name(name);
        match fs::remove_file(&temporary) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        let mut file = create_file(&temporary)?;
        let prepared = Self { temporary, target: target.to_owned(), placed: false };
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(prepared)
    }

    /// What lies on the disk now, to be checked before it takes the place.
    pub(crate) fn read_back(&self) -> Result<Vec<u8>, Error> {
        Ok(fs::read(&self.temporary)?)
    }

    /// Renames over the target and brings the folder to the disk.
    pub(crate) fn take_place(mut self) -> Result<(), Error> {
        rename(&self.temporary, &self.target)?;
        self.placed = true;
        match self.target.parent() {
            Some(parent) => sync_dir(parent),
            None => Ok(()),
        }
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        if !self.placed {
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// Renames; on Windows again for up to two seconds, because virus scanners hold new files open for a moment.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    let mut tries = if cfg!(windows) { 10 } else { 0 };
    loop {
        match fs::rename(from, to) {
            Err(error) if tries > 0 && error.kind() == io::ErrorKind::PermissionDenied => {
                tries -= 1;
                std::thread::sleep(std::time::Duration::from_millis(200));
            }
            outcome => return Ok(outcome?),
        }
    }
}
