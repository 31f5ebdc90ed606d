//! What is inside a kept file, for the screen: a document section by section, a picture of a scan or fax. Read anew by the child from
//! the original each time somebody looks; nothing of it is stored.

use crate::session::Session;
use crate::view::SectionView;
use crate::{App, Error, words};
use importers::{Ask, Frame, Piece, RefusedCode, Seeking, Show};
use record::{Entry, EntryId, News, ObjectId};
use serde::Deserialize;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use ts_rs::TS;

/// The longest side of a picture that a screen may ask for, in pixels.
const MOST_PIXELS: u32 = 4096;

/// A file of a record.
#[derive(Clone, Deserialize, TS)]
pub struct OneFile {
    /// The record.
    pub record: String,
    /// The file.
    pub object: String,
}

/// A picture of a file.
#[derive(Deserialize, TS)]
pub struct OnePicture {
    /// The record.
    pub record: String,
    /// The file.
    pub object: String,
    /// Where on the disc it lies, as `SeriesView.first` says; none when the file is the picture.
    pub within: Option<String>,
    /// The page of a fax or the frame of a scan, counted from 1.
    pub page: u32,
    /// The most pixels on its longer side.
    pub longest: u32,
}

/// The document, section by section. `NotFound` when it is asked for by a record that was only read from it, while another such record is
/// closed: the document would say what that one keeps.
pub fn sections(app: &App, input: OneFile) -> Result<Vec<SectionView>, Error> {
    let Kept { session, entry, object } = kept(app, &input.record, &input.object)?;
    if !entry.objects.contains(&object) && session.read(|r| r.holds_closed(entry.person, object))? {
        return Err(Error::NotFound);
    }
    let mut sections = Vec::new();
    show(app, &input.record, &input.object, &Show::Sections, &mut |frame| {
        if let Frame::Section(section) = frame {
            sections.push(SectionView::from(section));
        }
    })?;
    Ok(sections)
}

/// A PNG of one picture. Its pages are said in front, as four bytes, little-endian: so many pages or frames the file has.
pub fn picture(app: &App, input: OnePicture) -> Result<Vec<u8>, Error> {
    let within = words::line_or_none(input.within.as_deref(), crate::view::Field::Name)?;
    let longest = input.longest.clamp(1, MOST_PIXELS);
    let mut found = None;
    show(app, &input.record, &input.object, &Show::Picture { within, page: input.page, longest }, &mut |frame| {
        if let Frame::Picture(picture) = frame {
            found = Some(picture);
        }
    })?;
    let picture = found.ok_or(Error::Unreadable)?;
    Ok([picture.pages.to_le_bytes().as_slice(), &picture.png].concat())
}

/// Lets the child show something of a file that belongs to a record which is open.
fn show(app: &App, record: &str, object: &str, what: &Show, take: &mut dyn FnMut(Frame)) -> Result<(), Error> {
    read(app, &kept(app, record, object)?, Ask { show: Some(what), ..Ask::default() }, take)
}

/// A kept file of a record that is open.
pub(crate) struct Kept {
    pub(crate) session: Arc<Session>,
    pub(crate) entry: Entry,
    pub(crate) object: ObjectId,
}

pub(crate) fn kept(app: &App, record: &str, object: &str) -> Result<Kept, Error> {
    let (entry, object): (EntryId, ObjectId) = (words::id(record)?, words::id(object)?);
    let session = app.session()?;
    let entry = session.read(|r| r.require::<Entry>(entry))?;
    let belongs = entry.objects.contains(&object) || entry.sources.iter().any(|source| source.object == Some(object));
    if !belongs || !entry.news.is_none_or(News::is_open) {
        return Err(Error::NotFound);
    }
    Ok(Kept { session, entry, object })
}

/// Lets the child answer what is asked of a kept file.
pub(crate) fn read(app: &App, kept: &Kept, ask: Ask<'_>, take: &mut dyn FnMut(Frame)) -> Result<(), Error> {
    match refused(app, kept, ask, take)? {
        None => Ok(()),
        Some(_) => Err(Error::Unreadable),
    }
}

/// The same; answers why it did not.
pub(crate) fn refused(
    app: &App,
    kept: &Kept,
    ask: Ask<'_>,
    take: &mut dyn FnMut(Frame),
) -> Result<Option<RefusedCode>, Error> {
    let vault = &kept.session.vault;
    let bytes = vault.objects().reader(vault.db(), kept.object)?;
    let size = bytes.size();
    let mut source = Seeking::new(bytes, size);
    let end = app.reader.read(ask, &mut source, &AtomicBool::new(false), &mut |piece| {
        if let Piece::Frame(frame) = piece {
            take(frame);
        }
        Ok(())
    });
    match end {
        Ok(end) => Ok(end.refused),
        Err(importers::ReadError::Input(_)) => Err(vault::Error::ObjectDamaged.into()),
        Err(_) => Err(Error::Thread),
    }
}
