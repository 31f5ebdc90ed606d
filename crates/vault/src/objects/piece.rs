//! One piece being written: encrypted on the way, on the disk and under its name before anyone hears of it.

use super::{Objects, header};
use crate::db::Piece;
use crate::{Error, folder, random};
use age::stream::StreamWriter;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::PathBuf;

/// The most bytes in a piece: what a crash costs at worst, and what is copied again when a backup is cut short.
pub(crate) const PIECE: u64 = 64 * 1024 * 1024;

/// Bytes handed to the disk at once: four chunks of age.
const WRITE: usize = 256 * 1024;

pub(crate) struct PieceWriter {
    file: [u8; 16],
    start: u64,
    bytes: u64,
    most: u64,
    unfinished: Unfinished,
    target: PathBuf,
    writer: StreamWriter<BufWriter<File>>,
}

/// A file that is removed again unless it got its name.
struct Unfinished(Option<PathBuf>);

impl Drop for Unfinished {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            let _ = fs::remove_file(path);
        }
    }
}

impl PieceWriter {
    pub(crate) fn begin(objects: &Objects, start: u64) -> Result<Self, Error> {
        let file = random::bytes()?;
        let target = objects.path(file);
        if let Some(shelf) = target.parent() {
            folder::make_dir(shelf)?;
        }
        let path = target.with_extension("new");
        let writer = BufWriter::with_capacity(WRITE, folder::create_file(&path)?);
        let unfinished = Unfinished(Some(path));
        let recipient = objects.identity.to_public();
        let writer = age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient))
            .map_err(|_| Error::Encryption)?
            .wrap_output(writer)?;
        Ok(Self { file, start, bytes: 0, most: objects.piece, unfinished, target, writer })
    }

    /// How many bytes still fit.
    pub(crate) fn room(&self) -> u64 {
        self.most.saturating_sub(self.bytes)
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.writer.write_all(bytes)?;
        self.bytes += bytes.len() as u64;
        Ok(())
    }

    /// Brings the file to the disk, gives it its name, brings the name to the disk.
    pub(crate) fn finish(mut self) -> Result<Piece, Error> {
        let file = self.writer.finish()?.into_inner().map_err(|error| Error::from(error.into_error()))?;
        file.sync_all()?;
        drop(file);
        let Some(path) = &self.unfinished.0 else { return Err(Error::ObjectMissing) };
        let header_hash = header::hash(&mut File::open(path)?)?;
        folder::rename(path, &self.target)?;
        self.unfinished.0 = None;
        if let Some(shelf) = self.target.parent() {
            folder::sync_dir(shelf)?;
        }
        Ok(Piece { file: self.file, start: self.start, bytes: self.bytes, header_hash })
    }
}
