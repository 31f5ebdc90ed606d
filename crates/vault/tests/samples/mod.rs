//! Made-up records, and a database in a temporary folder.
#![allow(dead_code, unreachable_pub, reason = "each test is a crate of its own and uses its part")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

pub mod raw;

use record::{
    Author, AuthorId, CareContact, CareContactId, CareRole, Colour, Entry, EntryId, EntryKind, ImportId, Line,
    ObjectId, Person, PersonId, Question, QuestionId, Text,
};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use vault::{Action, Database, DatabaseKey, Label};

/// 2026-11-23 12:00 UTC.
pub const NOW: i64 = 1_795_435_200_000;

static NEXT: AtomicU64 = AtomicU64::new(0);

fn parts() -> (u64, [u8; 10]) {
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    let mut random = [7; 10];
    random[2..].copy_from_slice(&next.to_be_bytes());
    (NOW as u64 + next, random)
}

macro_rules! new_id {
    ($($function:ident $id:ident)*) => {$(
        pub fn $function() -> $id {
            let (ms, random) = parts();
            $id::new(ms, random)
        }
    )*};
}
new_id! { person_id PersonId author_id AuthorId entry_id EntryId question_id QuestionId contact_id CareContactId
import_id ImportId object_id ObjectId }

pub fn line(words: &str) -> Line {
    Line::new(words).unwrap()
}

pub fn text(words: &str) -> Text {
    Text::new(words).unwrap()
}

pub fn action(label: Label) -> Action {
    Action { author: None, at_ms: NOW, label }
}

pub fn person(name: &str) -> Person {
    Person::new(person_id(), line(name), Colour::Teal)
}

pub fn author(name: &str) -> Author {
    Author { id: author_id(), name: line(name), person: None }
}

pub fn question(person: PersonId, rank: u32, words: &str) -> Question {
    Question { rank, ..Question::new(question_id(), person, text(words)) }
}

pub fn entry(person: PersonId, kind: EntryKind, title: &str, when: &str) -> Entry {
    let when = (!when.is_empty()).then(|| when.parse().unwrap());
    Entry { when, ..Entry::new(entry_id(), person, kind, line(title)) }
}

pub fn contact(person: PersonId, name: &str) -> CareContact {
    CareContact { role: CareRole::Doctor, ..CareContact::new(contact_id(), person, line(name)) }
}

/// A key that is no vault's.
pub fn key() -> DatabaseKey {
    DatabaseKey::from_bytes([0x5C; 32])
}

/// A database of its own, gone at the end.
pub struct Home {
    pub folder: tempfile::TempDir,
    pub db: Database,
    pub person: PersonId,
}

pub fn home() -> Home {
    let folder = tempfile::tempdir().unwrap();
    let db = Database::create(&folder.path().join("records.db"), &key()).unwrap();
    let somebody = person("Élise Tremblay");
    db.write(action(Label::SetUp), |writer| writer.put(&somebody)).unwrap();
    Home { folder, db, person: somebody.id }
}

impl Home {
    pub fn path(&self) -> PathBuf {
        self.folder.path().join("records.db")
    }

    /// Closes the database and opens it anew.
    pub fn reopened(self) -> Self {
        let Self { folder, db, person } = self;
        drop(db);
        let db = Database::open(&folder.path().join("records.db"), &key(), &folder.path().join("backups")).unwrap();
        Self { folder, db, person }
    }

    pub fn raw(&self) -> Connection {
        raw(&self.path())
    }
}

/// A connection past the vault, to look at tables or to do damage.
pub fn raw(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.execute_batch("PRAGMA cipher_log_level = NONE").unwrap();
    let digits: String = key().bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    connection.execute_batch(&format!("PRAGMA key = \"x'{digits}'\"")).unwrap();
    connection
}

/// Every row of every table of the records, and every word in the index of search.
pub fn rows(connection: &Connection) -> BTreeMap<String, Vec<String>> {
    connection
        .execute_batch("CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab(main, search, instance)")
        .unwrap();
    let tables =
        ["person", "author", "care_contact", "appointment", "question", "entry", "entry_object", "entry_source"];
    let mut all = BTreeMap::new();
    for table in tables {
        all.insert(table.to_owned(), dump(connection, &format!("SELECT * FROM {table} ORDER BY 1, 2")));
    }
    let searched = "SELECT kind, subject, page, title, body FROM search_row JOIN search_text USING (id) ORDER BY 2, 3";
    all.insert("search".to_owned(), dump(connection, searched));
    // Left join: a word of a row that search no longer knows would show as NULL.
    let words = "SELECT subject, page, term, col, offset FROM temp.words LEFT JOIN search_row ON id = doc
                 ORDER BY 1, 2, 3, 4, 5";
    all.insert("words".to_owned(), dump(connection, words));
    all
}

fn dump(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    let width = statement.column_count();
    let rows = statement.query_map([], |row| {
        let values: rusqlite::Result<Vec<rusqlite::types::Value>> = (0..width).map(|column| row.get(column)).collect();
        Ok(format!("{:?}", values?))
    });
    rows.unwrap().map(Result::unwrap).collect()
}

/// Every file below a folder with its bytes.
pub fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.insert(path.clone(), std::fs::read(path).unwrap());
        }
    }
    all
}
