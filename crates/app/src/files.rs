//! The bytes of kept files, in pieces, and files written where the person chose.

use crate::view::Saved;
use crate::{App, Error, words};
use record::ObjectId;
use serde::Deserialize;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use ts_rs::TS;

/// A piece of a file.
#[derive(Deserialize, TS)]
pub struct FileBytes {
    /// Which file.
    pub object: String,
    /// From which byte.
    pub from: u64,
    /// How many, at most 1 MiB.
    pub length: u32,
}

const PIECE: u32 = 1 << 20;

/// The bytes asked for; fewer at the end of the file.
pub fn bytes(app: &App, input: FileBytes) -> Result<Vec<u8>, Error> {
    let object: ObjectId = words::id(&input.object)?;
    let session = app.session()?;
    let length = u64::from(input.length.min(PIECE));
    Ok(session.vault.objects().read_at(session.vault.db(), object, input.from, length)?)
}

/// Writes a PDF where the person chose: beside it first, then in its place, so that a full disk leaves what was there.
pub fn save(bytes: &[u8], path: &Path) -> Result<Saved, Error> {
    write(path, |file| file.write_all(bytes)).map_err(|error| Error::CannotSaveFile(error.kind()))
}

/// The same for bytes that come from elsewhere.
pub(crate) fn write(path: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> io::Result<Saved> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = Path::new(&beside);
    let write = || -> io::Result<()> {
        let mut file = File::create(beside)?;
        fill(&mut file)?;
        file.sync_all()?;
        std::fs::rename(beside, path)
    };
    write().inspect_err(|_| {
        let _ = std::fs::remove_file(beside); // half a file helps nobody; that it may be there is all that is lost
    })?;
    Ok(Saved { saved: true, name })
}
