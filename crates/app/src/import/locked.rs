//! A file that is locked with a password, opened from the report. The password is used and not kept.

use super::report;
use super::spawn;
use crate::passwords::Secret;
use crate::view::{PlaceView, ReportFile, Tag};
use crate::{App, Error, words};
use importers::{Ask, End, Frame, Piece, RefusedCode, Seeking, Stop};
use record::{ImportId, ObjectId, Text};
use serde::Deserialize;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use ts_rs::TS;
use vault::{ExposeSecret, PageText};

/// A locked file and its password.
#[derive(Deserialize, TS)]
pub struct OpenLockedFile {
    /// The import.
    pub id: String,
    /// Which file of it.
    pub position: u32,
    /// The password as typed.
    #[ts(type = "string")]
    pub password: Secret,
}

/// Reads a locked file with its password: the words of a document can be searched from then on; what lies in an archive is taken in
/// as files of its own. `WrongFilePassword` when it does not open.
pub fn open_locked_file(app: &Arc<App>, input: OpenLockedFile) -> Result<ReportFile, Error> {
    let id: ImportId = words::id(&input.id)?;
    let session = app.session()?;
    let (import, row) = session.read(|r| Ok((r.import(id)?, r.import_file(id, input.position)?)))?;
    let (import, row) = import.zip(row).ok_or(Error::NotFound)?;
    let object = row.object.ok_or(Error::NotFound)?;
    let mut file = report::from_row(&row);
    let password = input.password.0.expose_secret();
    let read = read(app, &session.vault, object, password, row.depth, &mut file)?;
    if read.is_archive {
        let (ms, random) = app.id_parts()?;
        let (name, password) = (row.name.clone(), password.to_owned());
        spawn(app, Arc::clone(&session), import.person, ImportId::new(ms, random), move |intake| {
            intake.password = Some(password);
            intake.begin_with(name, object)
        })?;
    } else {
        let pages: Vec<PageText> = read.pages.into_iter().map(|(page, text)| PageText { object, page, text }).collect();
        session.vault.db().add_pages(&pages)?;
    }
    file.refused = None;
    session.vault.db().import_file_done(id, &report::done(&file))?;
    app.changed(&[Tag::Imports, Tag::Records]);
    Ok(file)
}

/// What opening brought.
struct Read {
    pages: Vec<(u32, Text)>,
    is_archive: bool,
}

fn read(
    app: &App,
    vault: &vault::Vault,
    object: ObjectId,
    password: &str,
    depth: u8,
    file: &mut ReportFile,
) -> Result<Read, Error> {
    let bytes = vault.objects().reader(vault.db(), object)?;
    let size = bytes.size();
    let mut source = Seeking::new(bytes, size);
    let mut read = Read { pages: Vec::new(), is_archive: false };
    file.problems.clear();
    let ask = Ask { password: Some(password), depth, ..Ask::default() };
    let ended = app.reader.read(ask, &mut source, &AtomicBool::new(false), &mut |piece| {
        match piece {
            Piece::Frame(Frame::Page { page, text }) => {
                file.pages = file.pages.max(page);
                read.pages.extend(text.map(|text| (page, text)));
            }
            Piece::Frame(Frame::Problem { at, code, .. }) => {
                let page = at.as_str().strip_prefix("page ").and_then(|page| page.parse().ok());
                let place = PlaceView { at: at.as_str().to_owned(), page, from: None, length: 0 };
                report::problem(file, code.name(), place);
            }
            // One member that opens shows that the password is right; the import reads them all.
            Piece::Frame(Frame::MemberEnd { keep: true }) => {
                read.is_archive = true;
                return Err(Stop);
            }
            _ => {}
        }
        Ok(())
    });
    match ended {
        Ok(End { refused: None, .. }) => Ok(read),
        Err(_) if read.is_archive => Ok(read),
        Ok(End { refused: Some(RefusedCode::LockedWithPassword), .. }) => Err(Error::WrongFilePassword),
        Ok(_) => Err(Error::Unreadable),
        Err(_) => Err(Error::Thread),
    }
}
