//! Kept originals handed on as they are: a file as a file, a disc as the folder it was.

use crate::import::media::DISC;
use crate::inside::{self, OneFile};
use crate::session::Session;
use crate::view::Saved;
use crate::{App, Error, files};
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use vault::StoredObject;

/// Bytes handed on at once.
const PART: usize = 256 * 1024;

/// How often another name is tried where one is taken.
const TRIES: u32 = 1_000;

/// The name an original is offered under, and whether it is a file: a disc becomes a folder of that name.
pub fn name(app: &App, input: &OneFile) -> Result<(String, bool), Error> {
    let (_, stored) = stored(app, input)?;
    // A name from elsewhere must not lead into another folder.
    let name: String = stored.name.as_str().chars().map(|c| if "/\\:".contains(c) { '_' } else { c }).collect();
    let name = if name.trim_matches('.').trim().is_empty() { "disc".to_owned() } else { name };
    Ok((name, stored.media_type.as_str() != DISC))
}

/// Writes the original to a place the person chose: byte for byte. A disc becomes a new folder; where one of that name is, it gets a
/// number.
pub fn save(app: &App, input: OneFile, place: &Path) -> Result<Saved, Error> {
    let (session, stored) = stored(app, &input)?;
    let bytes = session.vault.objects().reader(session.vault.db(), stored.id)?;
    let mut bytes = Watched::new(bytes);
    let saved = if stored.media_type.as_str() == DISC {
        folder(&mut bytes, place)
    } else {
        files::write(place, |file| copy(&mut bytes, file))
    };
    match bytes.failed {
        Some(error) => Err(error.into()),
        None => saved.map_err(|error| Error::CannotSaveFile(error.kind())),
    }
}

pub(crate) fn stored(app: &App, input: &OneFile) -> Result<(Arc<Session>, StoredObject), Error> {
    let inside::Kept { session, entry, object } = inside::kept(app, &input.record, &input.object)?;
    let stored = session.read(|r| r.object(object))?.ok_or(Error::NotFound)?;
    // A disc is handed on whole, unseen. Any other file says what a record keeps that was read from it and is closed.
    let is_own = entry.objects.contains(&object) || stored.media_type.as_str() == DISC;
    if !is_own && entry.study.is_none() && session.read(|r| r.holds_closed(entry.person, object))? {
        return Err(Error::NotFound);
    }
    Ok((session, stored))
}

/// Written beside its place first, so that what has its name is whole.
fn folder(bytes: &mut dyn Read, place: &Path) -> io::Result<Saved> {
    let beside = new_beside(place, ".part", |path| fs::create_dir(path))?;
    let written = importers::unfold(bytes, &beside).and_then(|()| {
        new_beside(place, "", |path| {
            // To rename onto an empty folder would take its place.
            let taken = fs::symlink_metadata(path).is_ok();
            if taken { Err(io::ErrorKind::AlreadyExists.into()) } else { fs::rename(&beside, path) }
        })
    });
    let written = written.inspect_err(|_| {
        let _ = fs::remove_dir_all(&beside); // half a disc helps nobody; that it may be there is all that is lost
    })?;
    Ok(Saved { saved: true, name: written.file_name().map(|name| name.to_string_lossy().into_owned()) })
}

/// Makes something named as `place` and an ending, with a number where the name is taken.
pub(crate) fn new_beside(place: &Path, ending: &str, make: impl Fn(&Path) -> io::Result<()>) -> io::Result<PathBuf> {
    let name = place.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_string_lossy();
    for number in 1..TRIES {
        let number = if number == 1 { String::new() } else { format!(" {number}") };
        let path = place.with_file_name(format!("{name}{number}{ending}"));
        match make(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            made => return made.map(|()| path),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

pub(crate) fn copy(from: &mut dyn Read, to: &mut dyn Write) -> io::Result<()> {
    let mut part = vec![0; PART];
    loop {
        match from.read(&mut part)? {
            0 => return Ok(()),
            read => to.write_all(part.get(..read).unwrap_or_default())?,
        }
    }
}

/// The kept bytes, remembering whether it was they that failed: a damaged vault is no full stick.
pub(crate) struct Watched<T> {
    inner: T,
    pub(crate) failed: Option<vault::Error>,
}

impl<T> Watched<T> {
    pub(crate) fn new(inner: T) -> Self {
        Self { inner, failed: None }
    }
}

impl<T: Read> Read for Watched<T> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.inner.read(buffer).map_err(|error| {
            let kind = error.kind();
            self.failed = Some(error.downcast::<vault::Error>().unwrap_or(vault::Error::Io(kind)));
            kind.into()
        })
    }
}
