//! Opening: what is refused is left exactly as it was, and what is written is nowhere in clear.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod samples;

use record::{EntryKind, Question};
use samples::{action, entry, files, home, key, question, text};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use vault::{Database, DatabaseKey, Error, Label, NewObject, Objects};

fn refused(folder: &Path, key: &DatabaseKey, why: &Error) {
    let before = files(folder);
    let opened = Database::open(&folder.join("records.db"), key, &folder.join("backups"));
    assert_eq!(opened.err().as_ref(), Some(why));
    assert_eq!(names(&before), names(&files(folder)), "a file came or went");
    assert!(before == files(folder), "a file was changed");
}

fn names(files: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<&PathBuf> {
    files.keys().collect()
}

/// A database as a crash leaves it: what was written last lies in the write-ahead log only.
fn crashed() -> tempfile::TempDir {
    let home = home();
    home.db.write(action(Label::QuestionWritten), |writer| writer.put(&question(home.person, 0, "Why?"))).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for name in ["records.db", "records.db-wal"] {
        fs::copy(home.folder.path().join(name), folder.path().join(name)).unwrap();
    }
    assert!(fs::metadata(folder.path().join("records.db-wal")).unwrap().len() > 0);
    folder
}

fn closed() -> tempfile::TempDir {
    let home = home();
    drop(home.db);
    assert_eq!(files(home.folder.path()).len(), 1, "closing clears the write-ahead log");
    home.folder
}

#[test]
fn a_newer_database_is_refused_untouched() {
    let folder = closed();
    samples::raw(&folder.path().join("records.db")).pragma_update(None, "user_version", 99).unwrap();
    refused(folder.path(), &key(), &Error::NewerFormat);
}

#[test]
fn a_newer_database_after_a_crash_is_refused_untouched() {
    let folder = crashed();
    let path = folder.path().join("records.db");
    // The number of the newer format is in the log only.
    let raw = samples::raw(&path);
    raw.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).unwrap();
    raw.pragma_update(None, "user_version", 99).unwrap();
    drop(raw);
    let _ = fs::remove_file(folder.path().join("records.db-shm"));
    refused(folder.path(), &key(), &Error::NewerFormat);
}

#[test]
fn a_damaged_database_is_refused_untouched() {
    let folder = closed();
    let path = folder.path().join("records.db");
    let whole = fs::read(&path).unwrap();
    let mut damaged = whole.clone();
    damaged[100] ^= 1;
    for bytes in [damaged, whole[..2048].to_vec(), b"not a database".repeat(1000), Vec::new()] {
        fs::write(&path, bytes).unwrap();
        refused(folder.path(), &key(), &Error::DatabaseDamaged);
    }
    fs::remove_file(&path).unwrap();
    refused(folder.path(), &key(), &Error::DatabaseDamaged);
}

#[test]
fn another_key_is_refused_untouched() {
    refused(closed().path(), &DatabaseKey::from_bytes([1; 32]), &Error::DatabaseDamaged);
    refused(crashed().path(), &DatabaseKey::from_bytes([1; 32]), &Error::DatabaseDamaged);
}

#[test]
fn what_was_written_before_a_crash_is_there() {
    let folder = crashed();
    let db = Database::open(&folder.path().join("records.db"), &key(), &folder.path().join("backups")).unwrap();
    let asked = db
        .read(|reader| {
            let person = reader.people()?.remove(0).id;
            reader.questions(person)
        })
        .unwrap();
    assert_eq!(asked.iter().map(|asked| asked.text.as_str()).collect::<Vec<_>>(), ["Why?"]);
}

#[test]
fn no_database_is_made_over_another() {
    let folder = closed();
    let before = files(folder.path());
    let made = Database::create(&folder.path().join("records.db"), &key());
    assert_eq!(made.err(), Some(Error::AlreadyExists));
    assert!(before == files(folder.path()));
}

#[test]
fn damage_inside_is_found_and_named() {
    let home = home();
    home.db
        .write(action(Label::RecordChanged), |writer| {
            (0..300).try_for_each(|_| writer.put(&entry(home.person, EntryKind::Note, "A note of some length", "2020")))
        })
        .unwrap();
    assert_eq!(home.db.is_whole(), Ok(true));
    let path = home.path();
    drop(home.db);
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, bytes).unwrap();
    // Which page lies there decides whether opening meets it already.
    match Database::open(&path, &key(), home.folder.path()) {
        Ok(db) => assert_ne!(db.is_whole(), Ok(true)),
        Err(error) => assert_eq!(error, Error::DatabaseDamaged),
    }
}

/// The power failed while the write-ahead log was brought into the file: a page is torn there and whole in the log.
#[test]
fn a_page_that_is_whole_in_the_log_is_whole() {
    let home = home();
    home.db
        .write(action(Label::RecordChanged), |writer| {
            writer.put(&entry(home.person, EntryKind::Note, "A note", "2020"))
        })
        .unwrap();
    let cut = tempfile::tempdir().unwrap();
    for name in ["records.db", "records.db-wal"] {
        fs::copy(home.folder.path().join(name), cut.path().join(name)).unwrap();
    }
    let path = cut.path().join("records.db");
    let mut bytes = fs::read(&path).unwrap();
    bytes[1_000] ^= 1; // of the first page, which every commit writes
    fs::write(&path, bytes).unwrap();
    let db = Database::open(&path, &key(), cut.path()).unwrap();
    assert_eq!(db.is_whole(), Ok(true));
}

#[test]
fn an_opening_that_fails_leaves_what_a_crash_left() {
    let home = home().reopened(); // closing has brought all so far into the file
    home.db
        .write(action(Label::RecordChanged), |writer| {
            writer.put(&entry(home.person, EntryKind::Note, "A note", "2020"))
        })
        .unwrap();
    let (file, log) =
        ["records.db", "records.db-wal"].map(|name| fs::read(home.folder.path().join(name)).unwrap()).into();
    let mut refused = 0;
    for page in 1..file.len() / 4_096 {
        let left = tempfile::tempdir().unwrap();
        let mut damaged = file.clone();
        damaged[page * 4_096 + 100] ^= 1;
        let (file_path, log_path) = (left.path().join("records.db"), left.path().join("records.db-wal"));
        fs::write(&file_path, &damaged).unwrap();
        fs::write(&log_path, &log).unwrap();
        if Database::open(&file_path, &key(), left.path()).is_err() {
            refused += 1;
            assert!(fs::read(&file_path).unwrap() == damaged, "page {page}");
            assert!(fs::read(&log_path).unwrap() == log, "page {page}");
        }
    }
    assert!(refused > 0);
}

#[test]
fn a_copy_is_whole_and_opens_with_the_same_key() {
    let home = home();
    let asked = question(home.person, 0, "Why?");
    home.db.write(action(Label::QuestionWritten), |writer| writer.put(&asked)).unwrap();
    let copy = home.folder.path().join("copy.db");
    home.db.copy_to(&copy).unwrap();
    assert_eq!(home.db.copy_to(&copy), Err(Error::AlreadyExists));
    let opened = Database::open(&copy, &key(), home.folder.path()).unwrap();
    opened.renew_device().unwrap();
    assert_eq!(opened.read(|reader| reader.get(asked.id)), Ok(Some(asked.clone())));
    // The copy goes on as another device, and knows what the first had done.
    opened.write(action(Label::QuestionDeleted), |writer| writer.delete::<Question>(asked.id)).unwrap();
    let raw = samples::raw(&copy);
    let (seq, seen): (i64, String) = raw
        .query_row("SELECT seq, seen FROM change ORDER BY lamport DESC LIMIT 1", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap();
    assert_eq!(seq, 1);
    assert!(seen.ends_with(":2}"), "{seen}");
}

#[test]
fn no_word_is_anywhere_in_clear() {
    const MARKER: &str = "Zyxomarker";
    let home = home();
    home.db
        .write(action(Label::RecordChanged), |writer| {
            for number in 0..200 {
                let mut asked = question(home.person, number, &format!("{MARKER} asks {number}"));
                asked.note = Some(text(&MARKER.repeat(50)));
                writer.put(&asked)?;
                writer.put(&entry(home.person, EntryKind::Note, MARKER, "2021"))?;
            }
            Ok(())
        })
        .unwrap();
    home.db.save_draft("question", MARKER).unwrap();
    home.db.set_setting("hint", Some(MARKER)).unwrap();
    assert_eq!(home.db.read(|reader| reader.search(home.person, MARKER, 10)).unwrap().len(), 10);
    home.db.copy_to(&home.folder.path().join("copy.db")).unwrap();
    let objects = Objects::new(&home.folder.path().join("objects"), &age::x25519::Identity::generate());
    for length in [100, 100_000] {
        let new = NewObject {
            id: samples::object_id(),
            import: samples::import_id(),
            name: samples::line(MARKER),
            media_type: samples::line("text/plain"),
        };
        let bytes = MARKER.repeat(length);
        objects.add(&home.db, &new, &mut bytes.as_bytes(), &mut |_| true).unwrap();
    }
    let open = files(home.folder.path());
    assert!(open.len() >= 5, "the log and its index are looked at too: {:?}", names(&open));
    drop(home.db);
    for (path, bytes) in open.iter().chain(&files(home.folder.path())) {
        for needle in [MARKER.as_bytes(), MARKER.to_lowercase().as_bytes()] {
            assert!(!bytes.windows(needle.len()).any(|window| window == needle), "{}", path.display());
        }
    }
}

#[test]
fn drafts_and_settings_stay_and_go() {
    let home = home();
    home.db.save_draft("question", "Will it h").unwrap();
    home.db.set_setting("language", Some("fr-CA")).unwrap();
    let home = home.reopened();
    assert_eq!(home.db.draft("question").unwrap(), "Will it h");
    assert_eq!(home.db.setting("language").unwrap().as_deref(), Some("fr-CA"));
    home.db.save_draft("question", "").unwrap();
    home.db.set_setting("language", None).unwrap();
    assert_eq!((home.db.draft("question").unwrap(), home.db.setting("language").unwrap()), (String::new(), None));
}
