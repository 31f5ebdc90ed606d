//! Pictures of paper: turned, cut to the page, put in order, several of them one document. The pictures themselves never change.

mod joined;

pub use joined::{join, part};

use crate::view::{LookView, Tag, Undoable};
use crate::{App, Error, words};
use record::{Area, Entry, EntryId, Look, News, ObjectId, Turn};
use serde::Deserialize;
use ts_rs::TS;
use vault::{Label, Reader};

/// The pages of a document, in order.
#[derive(Deserialize, TS)]
pub struct ArrangePages {
    /// The record.
    pub id: String,
    /// All its files, in order, each as it is to be shown.
    pub pages: Vec<LookView>,
}

/// Records to become one.
#[derive(Deserialize, TS)]
pub struct JoinPictures {
    /// The records, in the order of their pages; the first one stays.
    pub ids: Vec<String>,
}

/// Turns, cuts and orders pages.
pub fn arrange(app: &App, input: ArrangePages) -> Result<Undoable, Error> {
    let id: EntryId = words::id(&input.id)?;
    let looks = input.pages.iter().map(look).collect::<Result<Vec<Look>, _>>()?;
    let objects: Vec<ObjectId> = looks.iter().map(|look| look.object).collect();
    let session = app.session()?;
    let (turned, step) = session.write(app, Label::RecordChanged, &[Tag::Records], |w| {
        let entry = w.require::<Entry>(id)?;
        let sorted = |objects: &[ObjectId]| {
            let mut sorted = objects.to_vec();
            sorted.sort_unstable();
            sorted
        };
        if sorted(&entry.objects) != sorted(&objects) || !open(&entry) {
            return Err(vault::Error::NotFound);
        }
        let mut kept = Vec::new();
        for look in looks.into_iter().filter(|look| look.turn != Turn::None || look.crop.is_some()) {
            if !is(w, look.object, |media_type| media_type.starts_with("image/"))? {
                return Err(vault::Error::NotFound);
            }
            kept.push(look);
        }
        let turned: Vec<ObjectId> =
            kept.iter().filter(|look| !entry.looks.contains(look)).map(|look| look.object).collect();
        w.put(&Entry { objects, looks: kept, ..entry })?;
        Ok(turned)
    })?;
    for object in turned {
        session.vault.db().look_again(object)?;
    }
    Ok(Undoable { undo: step.to_string() })
}

fn look(view: &LookView) -> Result<Look, Error> {
    let crop = view.crop.map(|area| Area::new(area.left, area.top, area.width, area.height));
    // Like an id that is none: no screen gives such a part.
    let crop = crop.transpose().map_err(|_| Error::NotFound)?;
    Ok(Look { object: words::id(&view.object)?, turn: view.turn.into(), crop })
}

fn is(r: &Reader<'_>, object: ObjectId, fits: impl Fn(&str) -> bool) -> Result<bool, vault::Error> {
    Ok(r.object(object)?.is_some_and(|file| fits(file.media_type.as_str())))
}

fn open(entry: &Entry) -> bool {
    entry.news.is_none_or(News::is_open)
}
