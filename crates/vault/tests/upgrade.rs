//! Older vaults: frozen ones open today, and a step that fails leaves everything as it was.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod samples;

use samples::{action, files, home, key, line, question, raw, text};
use std::fs;
use std::path::{Path, PathBuf};
use vault::{Database, Error, Label};

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

/// Makes the frozen database of today's schema, once, when a schema is released:
/// `cargo test -p vault --test upgrade -- --ignored freeze`.
#[test]
#[ignore = "writes a golden file; never over one that is there"]
fn freeze_todays_schema() {
    let home = home();
    let mut asked = question(home.person, 0, "Est-ce que ça peut attendre ?");
    asked.note = Some(text("Before the trip."));
    let mut found = samples::entry(home.person, record::EntryKind::LabResult, "Créatinine", "~2026-10");
    found.measured = vec![record::Measured::new(line("<0,5 µg/L"), Some(0.5)).unwrap()];
    let import = samples::import_id();
    home.db.begin_import(import, home.person, samples::NOW).unwrap();
    found.sources = vec![record::Source { import, object: None, pointer: record::Pointer::Page { page: 2 } }];
    home.db.stage(import, &vault::Batch { entries: vec![found.into()], ..vault::Batch::default() }, None).unwrap();
    home.db.keep_import(import, "{}", None, samples::NOW).unwrap();
    home.db.write(action(Label::QuestionWritten), |writer| writer.put(&asked)).unwrap();
    asked.text = text("Est-ce que ça peut attendre l'été ?");
    home.db.write(action(Label::QuestionChanged), |writer| writer.put(&asked)).unwrap();
    drop(home.db);
    let version: i64 =
        raw(&home.folder.path().join("records.db")).query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    let target = golden(&format!("schema_{version}.db"));
    assert!(!target.exists());
    fs::copy(home.folder.path().join("records.db"), target).unwrap();
}

#[test]
fn a_vault_of_each_schema_opens() {
    for name in
        ["schema_1.db", "schema_2.db", "schema_3.db", "schema_4.db", "schema_5.db", "schema_6.db", "schema_7.db"]
    {
        opens(name);
    }
}

fn opens(name: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.db");
    fs::copy(golden(name), &path).unwrap();
    let db = Database::open(&path, &key(), &folder.path().join("backups")).unwrap();
    let person = db.read(|reader| reader.people()).unwrap().remove(0);
    assert_eq!(person.name.as_str(), "Élise Tremblay");
    db.read(|reader| {
        let asked = reader.questions(person.id)?.remove(0);
        assert_eq!(asked.text.as_str(), "Est-ce que ça peut attendre l'été ?");
        assert_eq!(asked.note, Some(text("Before the trip.")));
        let row = reader.entries(person.id, &Default::default(), None, 10)?.remove(0);
        let found: record::Entry = reader.require(row.id)?;
        assert_eq!(found.measured[0].original.as_str(), "<0,5 µg/L");
        assert_eq!(found.when.map(|when| when.to_string()).as_deref(), Some("~2026-10"));
        assert_eq!(found.sources[0].pointer, record::Pointer::Page { page: 2 });
        assert_eq!(reader.search(person.id, "creat", 5)?.len(), 1);
        Ok(())
    })
    .unwrap();
    let (step, label) = db.read(|reader| reader.last_step()).unwrap().unwrap();
    assert_eq!(label, Label::QuestionChanged);
    db.undo(step, None, samples::NOW).unwrap();
    let asked = db.read(|reader| reader.questions(person.id)).unwrap().remove(0);
    assert_eq!(asked.text.as_str(), "Est-ce que ça peut attendre ?");
}

fn schema(path: &Path) -> Vec<String> {
    let raw = raw(path);
    let mut all = raw.prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY 1").unwrap();
    let version: i64 = raw.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    let tables = all.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap);
    tables.chain([version.to_string()]).collect()
}

#[test]
fn a_step_that_fails_midway_leaves_all_as_it_was() {
    let home = home();
    let asked = question(home.person, 0, "Why?");
    home.db.write(action(Label::QuestionWritten), |writer| writer.put(&asked)).unwrap();
    let (path, backups) = (home.path(), home.folder.path().join("backups"));
    drop(home.db);
    let before = schema(&path);
    let broken = "CREATE TABLE half (id INTEGER) STRICT; DELETE FROM question; CREATE TABLE person (id);";
    let opened = Database::open_with_steps(&path, &key(), &backups, &[broken]);
    assert!(matches!(opened.err(), Some(Error::Sqlite(_))));
    assert_eq!(schema(&path), before);
    let db = Database::open(&path, &key(), &backups).unwrap();
    assert_eq!(db.read(|reader| reader.get(asked.id)), Ok(Some(asked.clone())));
    // The copy from before the step opens by itself.
    let copies: Vec<_> = files(&backups).into_keys().collect();
    assert_eq!(copies, [backups.join("before-8.db")]);
    let copy = Database::open(&copies[0], &key(), &backups).unwrap();
    assert_eq!(copy.read(|reader| reader.get(asked.id)), Ok(Some(asked)));
}

#[test]
fn no_copy_no_step() {
    let home = home();
    let path = home.path();
    drop(home.db);
    // A file stands where the folder of copies should be.
    let blocked = home.folder.path().join("backups");
    fs::write(&blocked, "in the way").unwrap();
    let before = schema(&path);
    let step = "CREATE TABLE more (id INTEGER) STRICT;";
    assert!(Database::open_with_steps(&path, &key(), &blocked, &[step]).is_err());
    assert_eq!(schema(&path), before);

    let folder = home.folder.path().join("copies");
    Database::open_with_steps(&path, &key(), &folder, &[step]).unwrap();
    assert_eq!(schema(&path).last().map(String::as_str), Some("8"));
    assert_eq!(schema(&folder.join("before-8.db")), before);
    // Done once, it is not done again, and there is no second copy.
    Database::open_with_steps(&path, &key(), &folder, &[step]).unwrap();
    assert_eq!(files(&folder).len(), 1);
    // And the program without that step refuses it.
    assert_eq!(Database::open(&path, &key(), &folder).err(), Some(Error::NewerFormat));
}
