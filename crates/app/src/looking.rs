//! Looking for words in pictures. The window does the looking, in the quiet; the words are kept here, for search only.

use crate::view::{FileToLookAt, Tag};
use crate::{App, Error, words};
use record::{Entry, EntryId, News, ObjectId, Text, may_hold_news};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Label, PageText};

/// Files given out at once.
const SOME: u32 = 20;

/// What was made out on a page.
#[derive(Deserialize, TS)]
pub struct KeepWords {
    /// The record that shows the file.
    pub record: String,
    /// The file.
    pub object: String,
    /// The page, counted from 1.
    pub page: u32,
    /// The words; empty when there are none.
    pub text: String,
}

/// A file that was looked through.
#[derive(Deserialize, TS)]
pub struct LookedThrough {
    /// The file.
    pub object: String,
}

/// Pictures and PDFs that were not looked through, the last added first.
pub fn list(app: &App) -> Result<Vec<FileToLookAt>, Error> {
    app.session()?.read(|r| {
        let mut all = Vec::new();
        for (record, file) in r.files_to_look_at(SOME)? {
            all.push(FileToLookAt {
                known: r.pages_known(file.id)?,
                object: file.id.to_string(),
                record: record.to_string(),
                media_type: file.media_type.as_str().to_owned(),
                bytes: file.bytes,
            });
        }
        Ok(all)
    })
}

/// Keeps the words of a page for search. Words that show that the document may hold news close it until it is opened, unless somebody
/// has opened it since: what was seen is not hidden again.
pub fn keep(app: &App, input: KeepWords) -> Result<(), Error> {
    let (record, object): (EntryId, ObjectId) = (words::id(&input.record)?, words::id(&input.object)?);
    let session = app.session()?;
    let entry = session.read(|r| r.require::<Entry>(record))?;
    if !entry.objects.contains(&object) {
        return Err(Error::NotFound);
    }
    let text = Text::cut(&input.text);
    let news = text.as_ref().filter(|_| entry.news.is_none() && entry.to_sort);
    if let Some(kind) = news.and_then(|text| may_hold_news(&entry, Some(text.as_str()))) {
        session.write(app, Label::NewsFound, &[Tag::Records], |w| {
            // Somebody else may hold the same file in their tray: it says the same there.
            for id in w.entries_showing(object)? {
                let entry = w.require::<Entry>(id)?;
                if entry.to_sort && entry.news.is_none() {
                    w.put(&Entry { news: Some(News::unopened(kind)), ..entry })?;
                }
            }
            Ok(())
        })?;
    }
    let page = input.page;
    session.vault.db().keep_made_out(object, page, text.map(|text| PageText { object, page, text }))?;
    Ok(())
}

/// Notes that a file was looked through to its last page.
pub fn done(app: &App, input: LookedThrough) -> Result<(), Error> {
    let object: ObjectId = words::id(&input.object)?;
    Ok(app.session()?.vault.db().looked_through(object)?)
}
