//! How a kept file fits into a volume: as how many pages and bytes, or why not. Found out once, since kept bytes never change.

use super::room::catching;
use crate::inside::{self, Kept};
use crate::session::Session;
use crate::view::PacketHow;
use crate::{App, Error, originals};
use documents::{NotTaken, Original, Paper, Picture, Shown, Volume};
use importers::{Ask, Frame, Show, ShownPicture};
use record::{Entry, ObjectId, Turn};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use vault::StoredObject;

/// The most pixels on the longer side of a page that is drawn: a letter at 300 dots an inch has 3,300.
const LONGEST: u32 = 4096;

/// The most pages that are drawn of one file.
const MOST_DRAWN: u32 = 500;

/// How a file becomes pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Pdf,
    Jpeg,
    Png,
    /// By the reader child, as PNG.
    Drawn,
}

/// How a file fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    Pages {
        way: Way,
        pages: u32,
        bytes: u64,
    },
    /// It goes as the file it is.
    File(PacketHow),
}

/// What was found out since the records were opened.
#[derive(Default)]
pub(crate) struct Fitted {
    files: Mutex<HashMap<ObjectId, Fit>>,
    /// Pages written out, by a hash of what they say.
    pub(super) written: Mutex<HashMap<String, Arc<documents::WrittenPages>>>,
}

pub(super) fn fit(
    app: &App,
    session: &Arc<Session>,
    entry: &Entry,
    file: &StoredObject,
    most: u64,
) -> Result<Fit, Error> {
    let known = session.fitted.files.lock().unwrap_or_else(PoisonError::into_inner).get(&file.id).copied();
    let found = match known {
        Some(found) => found,
        // Nothing is learned of what fits no volume anyway.
        None if file.bytes > most => return Ok(too_large(file.media_type.as_str())),
        None => find_out(app, session, entry, file)?,
    };
    session.fitted.files.lock().unwrap_or_else(PoisonError::into_inner).insert(file.id, found);
    Ok(match found {
        Fit::Pages { bytes, .. } if bytes > most => Fit::File(PacketHow::TooLarge),
        found => found,
    })
}

fn too_large(media_type: &str) -> Fit {
    let has_pages = matches!(media_type, "application/pdf" | "image/jpeg" | "image/png" | "image/tiff");
    Fit::File(if has_pages { PacketHow::TooLarge } else { PacketHow::AsFile })
}

fn find_out(app: &App, session: &Arc<Session>, entry: &Entry, file: &StoredObject) -> Result<Fit, Error> {
    let kept = Kept { session: Arc::clone(session), entry: entry.clone(), object: file.id };
    let plain = Shown { paper: Paper::A4, turn: Turn::None, crop: None };
    let not = |error| {
        Fit::File(match error {
            NotTaken::Locked => PacketHow::Locked,
            NotTaken::Unreadable => PacketHow::NotPages,
        })
    };
    let (way, pages, bytes) = match file.media_type.as_str() {
        "application/pdf" => {
            // First the child, within its limits: what it cannot open is not opened here.
            if let Some(refused) = opens(app, &kept)? {
                return Ok(not(refused));
            }
            let bytes = read(session, file)?;
            let measured = catching(|| {
                let original = Original::open(&bytes)?;
                let pages = original.pages();
                let bytes = Volume::measure(|volume| volume.take(original, Some(1)));
                Ok((pages, bytes.map_err(|_| NotTaken::Unreadable)?))
            });
            match measured {
                Ok((pages, bytes)) => (Way::Pdf, pages, bytes),
                Err(error) => return Ok(not(error)),
            }
        }
        "image/jpeg" => {
            match catching(|| Picture::jpeg(&read(session, file).map_err(|_| NotTaken::Unreadable)?, plain)) {
                Ok(picture) => (Way::Jpeg, 1, measured(picture)?),
                Err(error) => return Ok(not(error)),
            }
        }
        "image/png" => {
            match catching(|| Picture::png(&read(session, file).map_err(|_| NotTaken::Unreadable)?, plain)) {
                Ok(picture) => (Way::Png, 1, measured(picture)?),
                Err(_) => return drawn_all(app, &kept, plain),
            }
        }
        "image/tiff" => return drawn_all(app, &kept, plain),
        _ => return Ok(Fit::File(PacketHow::AsFile)),
    };
    Ok(Fit::Pages { way, pages, bytes })
}

/// Every page is drawn once to see that it can be, and how large it is.
fn drawn_all(app: &App, kept: &Kept, plain: Shown) -> Result<Fit, Error> {
    let (mut page, mut pages, mut bytes) = (1, 1, 0);
    while page <= pages {
        let Some(shown) = drawn(app, kept, page)? else { return Ok(Fit::File(PacketHow::NotPages)) };
        let Ok(picture) = Picture::png(&shown.png, plain) else { return Ok(Fit::File(PacketHow::NotPages)) };
        pages = shown.pages.max(1);
        if pages > MOST_DRAWN {
            return Ok(Fit::File(PacketHow::NotPages));
        }
        bytes += measured(picture)?;
        page += 1;
    }
    Ok(Fit::Pages { way: Way::Drawn, pages, bytes })
}

fn measured(picture: Picture) -> Result<u64, Error> {
    Volume::measure(|volume| volume.picture(picture, Some(1))).map_err(|error| Error::CannotSaveFile(error.kind()))
}

/// A page as the child draws it; none if it cannot.
pub(super) fn drawn(app: &App, kept: &Kept, page: u32) -> Result<Option<ShownPicture>, Error> {
    let show = Show::Picture { within: None, page, longest: LONGEST };
    let mut found = None;
    match inside::read(app, kept, Ask { show: Some(&show), ..Ask::default() }, &mut |frame| {
        if let Frame::Picture(picture) = frame {
            found = Some(picture);
        }
    }) {
        Ok(()) => Ok(found),
        Err(Error::Unreadable) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Why the child does not open a PDF; none: it does.
fn opens(app: &App, kept: &Kept) -> Result<Option<NotTaken>, Error> {
    let mut pages = 0;
    let refused = inside::refused(app, kept, Ask { show: Some(&Show::Pages), ..Ask::default() }, &mut |frame| {
        pages += u32::from(matches!(frame, Frame::Page { .. }));
    })?;
    Ok(match refused {
        Some(importers::RefusedCode::LockedWithPassword) => Some(NotTaken::Locked),
        None if pages > 0 => None,
        _ => Some(NotTaken::Unreadable),
    })
}

/// All bytes of a file that fits into a volume.
fn read(session: &Session, file: &StoredObject) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::with_capacity(usize::try_from(file.bytes).unwrap_or(0));
    let mut reader = originals::Watched::new(session.vault.objects().reader(session.vault.db(), file.id)?);
    let read = originals::copy(&mut reader, &mut bytes);
    match reader.failed {
        Some(error) => Err(error.into()),
        None => read.map(|()| bytes).map_err(|error| Error::CannotSaveFile(error.kind())),
    }
}
