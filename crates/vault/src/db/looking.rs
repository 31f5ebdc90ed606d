//! Looking for words in pictures: which files wait, and what was made out. For search only; nobody takes it back.

use super::journal::stage_page;
use super::objects::StoredObject;
use super::reader::{Reader, visible};
use super::snapshot::id_in;
use super::{Database, PageText};
use crate::Error;
use record::{EntryId, ObjectId};
use rusqlite::params;

/// The page that stands for a file as a whole.
const ALL: u32 = 0;

impl Reader<'_> {
    /// Pictures and PDFs that show and were not looked through, the last added first, each with an entry that shows it. What may hold
    /// news and is closed waits until it is opened.
    pub fn files_to_look_at(&self, limit: u32) -> Result<Vec<(EntryId, StoredObject)>, Error> {
        let seen = visible("entry");
        let sql = format!(
            "SELECT max(entry.id), object.id FROM object
             JOIN entry_object ON entry_object.object = object.id JOIN entry ON entry.id = entry_object.entry
             WHERE (object.media_type LIKE 'image/%' OR object.media_type = 'application/pdf')
               AND object.bytes IS NOT NULL AND coalesce(entry.news_state, 'opened') = 'opened' AND {seen}
               AND NOT EXISTS (SELECT 1 FROM page_looked_at AS looked WHERE looked.object = object.id AND looked.page = {ALL})
             GROUP BY object.id ORDER BY 1 DESC LIMIT ?1"
        );
        let mut found = self.connection.prepare_cached(&sql)?;
        let mut rows = found.query([limit])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let (entry, object) = (id_in(row, 0)?, id_in(row, 1)?);
            all.extend(self.object(object)?.map(|object| (entry, object)));
        }
        Ok(all)
    }

    /// What shows a file.
    pub fn entries_showing(&self, object: ObjectId) -> Result<Vec<EntryId>, Error> {
        let seen = visible("entry");
        let sql = format!(
            "SELECT entry.id FROM entry_object INDEXED BY entry_object_by_object CROSS JOIN entry ON entry.id = entry_object.entry
             WHERE entry_object.object = ?1 AND {seen}"
        );
        let mut found = self.connection.prepare_cached(&sql)?;
        let mut rows = found.query([object.to_bytes()])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            all.push(id_in(row, 0)?);
        }
        Ok(all)
    }

    /// The pages of a file that need not be looked at: they have words, or were looked at.
    pub fn pages_known(&self, object: ObjectId) -> Result<Vec<u32>, Error> {
        let mut known = self.connection.prepare_cached(
            "SELECT page FROM page_text WHERE object = ?1 UNION SELECT page FROM page_looked_at WHERE object = ?1 AND page > 0 ORDER BY 1",
        )?;
        let pages = known.query_map([object.to_bytes()], |row| row.get(0))?;
        Ok(pages.collect::<rusqlite::Result<_>>()?)
    }
}

impl Database {
    /// Keeps what was made out on a page, perhaps nothing.
    pub fn keep_made_out(&self, object: ObjectId, page: u32, words: Option<PageText>) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            if let Some(words) = &words {
                stage_page(transaction, words)?;
                transaction
                    .prepare_cached("UPDATE page_text SET made_out = 1 WHERE object = ?1 AND page = ?2 AND text = ?3")?
                    .execute(params![object.to_bytes(), page, words.text.as_str()])?;
            }
            looked(transaction, object, page)
        })
    }

    /// A file was looked through to its last page.
    pub fn looked_through(&self, object: ObjectId) -> Result<(), Error> {
        self.unjournaled(|transaction| looked(transaction, object, ALL))
    }

    /// A picture is shown another way, and is looked through again if no words were made out: it may have lain on its side.
    pub fn look_again(&self, object: ObjectId) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            transaction
                .prepare_cached(
                    "DELETE FROM page_looked_at WHERE object = ?1 AND NOT EXISTS (SELECT 1 FROM page_text WHERE object = ?1)",
                )?
                .execute([object.to_bytes()])?;
            Ok(())
        })
    }

    /// Corrects what a file is called by its contents rather than by its name.
    pub fn set_media_type(&self, object: ObjectId, media_type: &record::Line) -> Result<(), Error> {
        self.unjournaled(|transaction| {
            transaction
                .prepare_cached("UPDATE object SET media_type = ?2 WHERE id = ?1 AND media_type <> ?2")?
                .execute(params![object.to_bytes(), media_type.as_str()])?;
            Ok(())
        })
    }
}

fn looked(transaction: &rusqlite::Connection, object: ObjectId, page: u32) -> Result<(), Error> {
    transaction
        .prepare_cached("INSERT INTO page_looked_at (object, page) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute(params![object.to_bytes(), page])?;
    Ok(())
}
