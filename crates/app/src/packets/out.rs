//! Where a packet is written: a folder, a zip file, a zip file in an age file. Beside its place first, so that what has its name is whole.

use crate::originals::new_beside;
use crate::passwords::Secret;
use crate::view::PacketForm;
use crate::{App, Error};
use importers::Zipping;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread::JoinHandle;
use vault::Sealing;

/// Bytes handed to the disk at once.
const WRITE: usize = 256 * 1024;

/// Bytes of one large file after which it is brought to the disk while the rest is made: all of it at the end would be waited for.
const SYNC_EVERY: u64 = 64 << 20;

/// Files that may wait to be brought to the disk.
const SYNCING: usize = 64;

/// Something being made.
pub(super) struct Out {
    kind: Kind,
    /// Goes again if it does not become whole.
    half: Half,
    place: PathBuf,
}

enum Kind {
    Folder { file: Option<BufWriter<File>>, syncing: Syncing },
    Zip(Box<Zipping<Hashed>>),
    Age(Box<Zipping<Sealing<Hashed>>>),
}

/// What was made.
pub(super) struct Made {
    /// What it is called.
    pub(super) name: String,
    /// The SHA-256 of the one file.
    pub(super) hash: Option<String>,
}

impl Out {
    pub(super) fn begin(app: &App, form: PacketForm, words: Option<&Secret>, place: &Path) -> Result<Self, Error> {
        let saving = |error: io::Error| Error::CannotSaveFile(error.kind());
        let day = app.clock.today();
        let half = match form {
            PacketForm::Folder => new_beside(place, ".part", |path| fs::create_dir(path)).map_err(saving)?,
            _ => {
                let mut beside = place.as_os_str().to_owned();
                beside.push(".part");
                PathBuf::from(beside)
            }
        };
        let half = Half(Some(half));
        let file = || Hashed::new(File::create(half.path()).map_err(saving)?);
        let kind = match (form, words) {
            (PacketForm::Folder, _) => Kind::Folder { file: None, syncing: Syncing::begin()? },
            (PacketForm::Age, Some(words)) => {
                let sealing = Sealing::begin(file()?, &words.0, app.work).map_err(|_| Error::Random)?;
                Kind::Age(Box::new(Zipping::begin(sealing, day)))
            }
            _ => Kind::Zip(Box::new(Zipping::begin(file()?, day))),
        };
        Ok(Self { kind, half, place: place.to_owned() })
    }

    /// Begins a file: its path has `/` between its parts.
    pub(super) fn file(&mut self, name: &str, is_loose: bool) -> io::Result<()> {
        match &mut self.kind {
            Kind::Folder { file, .. } => {
                let path = name.split('/').fold(self.half.path().to_owned(), |path, part| path.join(part));
                if let Some(folder) = path.parent() {
                    fs::create_dir_all(folder)?;
                }
                *file = Some(BufWriter::with_capacity(WRITE, File::create_new(path)?));
                Ok(())
            }
            Kind::Zip(zip) => zip.file(name, is_loose),
            Kind::Age(zip) => zip.file(name, is_loose),
        }
    }

    /// The file is whole.
    pub(super) fn end_file(&mut self) -> io::Result<()> {
        match &mut self.kind {
            Kind::Folder { file, syncing } => match file.take() {
                Some(file) => {
                    syncing.send(file.into_inner().map_err(|error| error.into_error())?);
                    Ok(())
                }
                None => Ok(()),
            },
            Kind::Zip(_) | Kind::Age(_) => Ok(()),
        }
    }

    /// Brings all of it to the disk and gives it its name.
    pub(super) fn finish(mut self) -> io::Result<Made> {
        let hashed = match self.kind {
            Kind::Folder { mut syncing, .. } => {
                syncing.end()?;
                sync_folders(self.half.path())?;
                None
            }
            Kind::Zip(zip) => Some(zip.finish()?),
            Kind::Age(zip) => Some(zip.finish()?.finish()?),
        };
        let (path, hash) = match hashed {
            None => (
                new_beside(&self.place, "", |path| {
                    // To rename onto an empty folder would take its place.
                    let taken = fs::symlink_metadata(path).is_ok();
                    if taken { Err(io::ErrorKind::AlreadyExists.into()) } else { fs::rename(self.half.path(), path) }
                })?,
                None,
            ),
            Some(hashed) => {
                let hash = hashed.finish()?;
                fs::rename(self.half.path(), &self.place)?;
                (self.place, Some(hash))
            }
        };
        self.half.0 = None;
        if let Some(folder) = path.parent() {
            sync(folder)?;
        }
        Ok(Made { name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(), hash })
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.kind {
            Kind::Folder { file: Some(file), .. } => file.write(bytes),
            Kind::Folder { file: None, .. } => Err(io::ErrorKind::NotFound.into()),
            Kind::Zip(zip) => zip.write(bytes),
            Kind::Age(zip) => zip.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.kind {
            Kind::Folder { file, .. } => file.as_mut().map_or(Ok(()), Write::flush),
            Kind::Zip(zip) => zip.flush(),
            Kind::Age(zip) => zip.flush(),
        }
    }
}

/// What is half made.
struct Half(Option<PathBuf>);

impl Half {
    fn path(&self) -> &Path {
        self.0.as_deref().unwrap_or(Path::new(""))
    }
}

impl Drop for Half {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // Half a packet helps nobody; that it may be there is all that is lost.
            let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        }
    }
}

/// Brings files to the disk while the next ones are written: many small files would wait for it one by one.
struct Syncing {
    to: Option<SyncSender<File>>,
    done: Option<JoinHandle<io::Result<()>>>,
}

impl Syncing {
    fn begin() -> Result<Self, Error> {
        let (to, from) = sync_channel::<File>(SYNCING);
        let sync = move || from.iter().try_for_each(|file| file.sync_all());
        let done = std::thread::Builder::new().name("sync".to_owned()).spawn(sync).map_err(|_| Error::Thread)?;
        Ok(Self { to: Some(to), done: Some(done) })
    }

    fn send(&mut self, file: File) {
        // It ended early: `end` says why.
        let _ = self.to.as_ref().map(|to| to.send(file));
    }

    fn end(&mut self) -> io::Result<()> {
        drop(self.to.take());
        self.done.take().map_or(Ok(()), |done| done.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into())))
    }
}

impl Drop for Syncing {
    /// No file is open any more when what is half made goes.
    fn drop(&mut self) {
        let _ = self.end();
    }
}

/// A file whose hash is taken while it is written.
struct Hashed {
    out: BufWriter<File>,
    sha: Sha256,
    syncing: Syncing,
    /// Bytes that were not yet brought to the disk.
    waiting: u64,
}

impl Hashed {
    fn new(file: File) -> Result<Self, Error> {
        let out = BufWriter::with_capacity(WRITE, file);
        Ok(Self { out, sha: Sha256::new(), syncing: Syncing::begin()?, waiting: 0 })
    }

    fn finish(mut self) -> io::Result<String> {
        self.syncing.send(self.out.into_inner().map_err(|error| error.into_error())?);
        self.syncing.end()?;
        Ok(hex(self.sha))
    }
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        self.sha.update(bytes.get(..written).unwrap_or_default());
        self.waiting += written as u64;
        if self.waiting >= SYNC_EVERY {
            self.waiting = 0;
            // Where the file has no second handle, its end brings all of it.
            if let Ok(file) = self.out.get_ref().try_clone() {
                self.syncing.send(file);
            }
        }
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

pub(super) fn hex(sha: Sha256) -> String {
    sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Brings the names in all folders to the disk, the deepest first.
fn sync_folders(root: &Path) -> io::Result<()> {
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_folders(&entry.path())?;
        }
    }
    sync(root)
}

/// Brings the names in a folder to the disk, where there is such a call.
fn sync(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {}
        synced => synced?,
    }
    #[cfg(not(unix))]
    let _ = folder;
    Ok(())
}
