//! Bringing a file to another folder: under its name only when it is whole and on the disk.

use crate::{Error, folder};
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

/// Bytes moved at once.
const AT_ONCE: usize = 256 * 1024;

/// Brings the file `from` to the name `to`; answers whether there is such a file. What has the same name and length already is
/// it: pieces of files never change. `link`: a second name on the same disk will do.
pub(super) fn bring(from: &Path, to: &Path, link: bool) -> Result<bool, Error> {
    let length = match fs::metadata(from) {
        Ok(about) => about.len(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error.into()),
    };
    if fs::metadata(to).is_ok_and(|there| there.len() == length) {
        return Ok(true);
    }
    if let Some(shelf) = to.parent() {
        folder::make_dir(shelf)?;
    }
    if link && fs::hard_link(from, to).is_ok() {
        return Ok(true);
    }
    write(from, to)?;
    Ok(true)
}

/// Writes `from` beside `to`, reads it back, and gives it its name. What lay there before is replaced.
pub(super) fn write(from: &Path, to: &Path) -> Result<(), Error> {
    let unfinished = Unfinished(to.with_extension("new"));
    match fs::remove_file(&unfinished.0) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut target = folder::create_file(&unfinished.0)?;
    let sent = each(File::open(from)?, |bytes| target.write_all(bytes))?;
    target.sync_all()?;
    drop(target);
    // A stick that is worn out takes bytes and gives others back.
    let arrived = each(File::open(&unfinished.0)?, |_| Ok(()))?;
    if sent != arrived {
        return Err(Error::CopyFailed);
    }
    if let Ok(modified) = fs::metadata(from).and_then(|about| about.modified()) {
        let _ = File::options().write(true).open(&unfinished.0).and_then(|file| file.set_modified(modified));
    }
    folder::rename(&unfinished.0, to)
}

fn each(mut file: File, mut take: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<blake3::Hash> {
    let mut hasher = blake3::Hasher::new();
    let mut buffer = vec![0; AT_ONCE];
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok(hasher.finalize()),
            Ok(read) => {
                let bytes = buffer.get(..read).unwrap_or_default();
                hasher.update(bytes);
                take(bytes)?;
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}

/// Removed again unless it got its name; after that there is nothing under it.
struct Unfinished(std::path::PathBuf);

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
