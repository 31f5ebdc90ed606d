//! Copies: made, carried to a second place, opened, checked, restored.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

mod common;
mod samples;

use common::{Made, password};
use record::{Person, Question};
use std::fs;
use std::path::{Path, PathBuf};
use vault::{Checked, Copies, Door, Error, Found, Label, NewObject, SecretString, Vault, VaultCopy, WorkFactor, look};

const DAY: i64 = 24 * 60 * 60 * 1000;
const NOW: i64 = samples::NOW;

/// A vault with a person, a question and two files, one of them large enough to lie outside the database.
struct Family {
    made: Made,
    vault: Vault,
    person: Person,
    question: Question,
}

fn family() -> Family {
    let made = Made::new();
    let vault = made.open().unwrap();
    let person = samples::person("Rose Tremblay");
    let question = samples::question(person.id, 0, "Is the growth of the slow kind?");
    vault
        .db()
        .write(samples::action(Label::QuestionWritten), |w| {
            w.put(&person)?;
            w.put(&question)
        })
        .unwrap();
    let family = Family { made, vault, person, question };
    family.add_file(&[1; 3000]);
    family.add_file(&large());
    family
}

fn large() -> Vec<u8> {
    (0..300_000_u32).flat_map(|n| n.to_le_bytes()).collect()
}

impl Family {
    fn add_file(&self, bytes: &[u8]) -> record::ObjectId {
        let import = samples::import_id();
        let (name, media_type) = (samples::line("letter.pdf"), samples::line("application/pdf"));
        let new = NewObject { id: samples::object_id(), import, name, media_type };
        // Shown by an entry, so that it is not taken for a leftover.
        let added = self.vault.objects().add(self.vault.db(), &new, &mut &bytes[..], &mut |_| true).unwrap();
        let mut entry = samples::entry(self.person.id, record::EntryKind::Document, "Letter", "2026-05");
        entry.objects = vec![added.object];
        self.vault.db().write(samples::action(Label::RecordChanged), |w| w.put(&entry)).unwrap();
        added.object
    }

    fn here(&self) -> Copies {
        Copies::here(&self.made.data, self.vault.id())
    }

    fn copy(&self, at: i64) -> VaultCopy {
        self.vault.make_copy(&self.here(), at, &mut |_, _| true).unwrap()
    }

    fn ask(&self, words: &str) {
        let more = samples::question(self.person.id, 1, words);
        self.vault.db().write(samples::action(Label::QuestionWritten), |w| w.put(&more)).unwrap();
    }

    fn asked(&self) -> Vec<String> {
        asked(&self.vault, &self.person)
    }
}

fn asked(vault: &Vault, person: &Person) -> Vec<String> {
    let questions = vault.db().read(|r| r.questions(person.id)).unwrap();
    questions.iter().map(|question| question.text.as_str().to_owned()).collect()
}

fn pieces(objects: &Path) -> Vec<PathBuf> {
    let shelves = fs::read_dir(objects).unwrap().map(|shelf| shelf.unwrap().path());
    shelves.flat_map(|shelf| fs::read_dir(shelf).unwrap().map(|file| file.unwrap().path())).collect()
}

#[test]
fn a_copy_knows_whether_anything_changed_since() {
    let family = family();
    let copy = family.copy(NOW);
    assert!(!family.vault.changed_since(&copy.note).unwrap());
    family.ask("What comes next?");
    assert!(family.vault.changed_since(&copy.note).unwrap());
    let copy = family.copy(NOW + DAY);
    assert!(!family.vault.changed_since(&copy.note).unwrap());
    let new = SecretString::from("quite another password");
    family.vault.change_password(Some(&password()), &new, "", WorkFactor::quick()).unwrap();
    assert!(family.vault.changed_since(&copy.note).unwrap(), "an old password would open the newest copy");
}

#[test]
fn a_second_place_gets_all_of_it_and_files_only_once() {
    let family = family();
    let stick = tempfile::tempdir().unwrap();
    let there = Copies::elsewhere(stick.path(), family.vault.id());
    let carried = family.vault.carry_copy(&family.copy(NOW), &there, &mut |_, _| true).unwrap();
    assert_eq!(carried.note.made_ms, NOW);
    let objects = stick.path().join("Second Chair copies").join(family.vault.id()).join("objects");
    let first = pieces(&objects);
    assert_eq!(first.len(), 1);
    let written = fs::metadata(&first[0]).unwrap().modified().unwrap();
    let again = family.vault.carry_copy(&family.copy(NOW + DAY), &there, &mut |_, _| true).unwrap();
    assert_eq!(fs::metadata(&first[0]).unwrap().modified().unwrap(), written);
    assert_eq!(there.list().len(), 2);
    assert_eq!(VaultCopy::find(stick.path()).len(), 2);
    let open = again.open(&stick.path().join("data"), Door::Password(&password())).unwrap();
    assert_eq!(open.check(&mut |_, _| true), Ok(Checked { read: 2, damaged: 0 }));
    let inside = open.inside().unwrap();
    assert_eq!((inside.people[0].1, inside.people[0].2, inside.files), (1, 2, 2));
}

#[test]
fn on_a_new_computer_a_copy_opens_by_password_or_by_code() {
    let family = family();
    let copy = family.copy(NOW);
    for by_code in [false, true] {
        let data = tempfile::tempdir().unwrap();
        let data = data.path().join("new home");
        let (typed, code) = (password(), &family.made.code);
        let door = if by_code { Door::Recovery(code) } else { Door::Password(&typed) };
        let vault = copy.open(&data, door).unwrap().restore(&data, &mut |_, _| true).unwrap().open().unwrap();
        assert_eq!(asked(&vault, &family.person), family.asked());
        assert_eq!(vault.opened_by_recovery(), by_code);
        let read = vault.db().read(|r| r.entries(family.person.id, &Default::default(), None, 10)).unwrap();
        assert_eq!(read.len(), 2);
        vault.close();
        assert_eq!(look(&data), Found::Vault { hint: Some("with_my_papers".to_owned()) });
        assert!(Vault::open(&data, Door::Password(&password())).is_ok());
        let left: Vec<_> = fs::read_dir(&data).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["vault"], "nothing else stays");
    }
}

#[test]
fn restoring_over_open_records_keeps_todays_password_and_sets_the_rest_aside() {
    let family = family();
    let copy = family.copy(NOW);
    family.ask("Written after the copy");
    let new = SecretString::from("quite another password");
    family.vault.change_password(Some(&password()), &new, "", WorkFactor::quick()).unwrap();
    let code = family.vault.new_recovery_code(&new, WorkFactor::quick(), NOW + DAY).unwrap();
    let Family { made, vault, person, question } = family;
    let successor = vault.replace_by(vault.open_copy(&copy).unwrap(), &mut |_, _| true).unwrap();
    vault.close();
    let vault = successor.open().unwrap();
    assert_eq!(asked(&vault, &person), [question.text.as_str()]);
    assert_eq!(vault.recovery_made_ms(), Ok(NOW + DAY));
    vault.close();
    assert_eq!(Vault::open(&made.data, Door::Password(&password())).err(), Some(Error::WrongPassword));
    assert!(Vault::open(&made.data, Door::Recovery(&code)).is_ok());

    // What was set aside is whole, and can be put back in the same way.
    let aside = VaultCopy::set_aside(&made.data);
    assert_eq!(aside.len(), 1);
    let vault = Vault::open(&made.data, Door::Password(&new)).unwrap();
    let successor = vault.replace_by(vault.open_copy(&aside[0]).unwrap(), &mut |_, _| true).unwrap();
    vault.close();
    assert_eq!(asked(&successor.open().unwrap(), &person).len(), 2);
}

#[test]
fn a_damaged_vault_is_set_aside_and_the_copy_opens() {
    let family = family();
    let copy = family.copy(NOW);
    let Family { made, vault, person, .. } = family;
    vault.close();
    let database = made.generation().join("records.db");
    fs::write(&database, b"not a database any more, whatever it was").unwrap();
    fs::write(made.vault().join("vault.json"), b"{").unwrap();
    assert_eq!(made.open().err(), Some(Error::VaultUnreadable { newest: Some("g0001".to_owned()) }));
    let open = copy.open(&made.data, Door::Password(&password())).unwrap();
    let vault = open.restore(&made.data, &mut |_, _| true).unwrap().open().unwrap();
    assert_eq!(asked(&vault, &person).len(), 1);
    vault.close();
    assert!(made.open().is_ok());
    assert_eq!(fs::read(database).unwrap(), b"not a database any more, whatever it was");
    assert_eq!(fs::read(made.vault().join("vault.unreadable-1.json")).unwrap(), b"{");
}

#[test]
fn a_newer_vault_is_not_restored_over() {
    let family = family();
    let copy = family.copy(NOW);
    let Family { made, vault, .. } = family;
    vault.close();
    fs::write(made.vault().join("vault.json"), br#"{"format": 99}"#).unwrap();
    let before = common::snapshot(&made.vault());
    let open = copy.open(&made.data, Door::Password(&password())).unwrap();
    assert_eq!(open.restore(&made.data, &mut |_, _| true).err(), Some(Error::NewerFormat));
    common::unchanged(&before, &common::snapshot(&made.vault()));
}

#[test]
fn damage_in_a_copy_is_said_and_costs_no_more_than_it_must() {
    let family = family();
    let stick = tempfile::tempdir().unwrap();
    let there = Copies::elsewhere(stick.path(), family.vault.id());
    let copy = family.vault.carry_copy(&family.copy(NOW), &there, &mut |_, _| true).unwrap();
    let folder = stick.path().join("Second Chair copies").join(family.vault.id());
    let data = stick.path().join("data");
    let open = || copy.open(&data, Door::Password(&password()));

    common::flip(&pieces(&folder.join("objects"))[0], -9);
    assert_eq!(open().unwrap().check(&mut |_, _| true), Ok(Checked { read: 1, damaged: 1 }));
    // The note is for showing only.
    let name =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).find(|path| path.join("keys").is_dir());
    let dir = name.unwrap();
    fs::write(dir.join("copy.json"), b"not json").unwrap();
    let found = VaultCopy::find(stick.path());
    assert_eq!(found[0].note.made_ms, NOW / 1000 * 1000);
    assert!(found[0].open(&data, Door::Password(&password())).is_ok());
    assert_eq!(copy.open(&data, Door::Password(&SecretString::from("wrong"))).err(), Some(Error::WrongPassword));
    common::flip(&dir.join("records.db"), 5000);
    assert_eq!(open().err(), Some(Error::DatabaseDamaged));
    common::flip(&dir.join("keys/password.age"), 250);
    assert_eq!(open().err(), Some(Error::KeyFileDamaged));
}

#[test]
fn stopping_leaves_the_place_as_it_was() {
    let family = family();
    let first = family.copy(NOW);
    family.add_file(&large()[1..]);
    assert_eq!(family.vault.make_copy(&family.here(), NOW + DAY, &mut |_, _| false).err(), Some(Error::Stopped));
    let list = family.here().list();
    assert_eq!(list.len(), 1);
    assert_eq!(list[0].id(), first.id());
    assert_eq!(family.copy(NOW + DAY).note.objects, 3);
}

#[test]
fn the_oldest_go_with_the_files_that_nothing_names_any_more() {
    let family = family();
    let lost = family.add_file(&large()[7..]);
    family.copy(NOW);
    let objects = family.made.data.join("Second Chair copies").join(family.vault.id()).join("objects");
    assert_eq!(pieces(&objects).len(), 2);
    let read = family.vault.db().read(|r| r.entries(family.person.id, &Default::default(), None, 10)).unwrap();
    let shown = |id: record::EntryId| family.vault.db().read(|r| r.require::<record::Entry>(id)).unwrap();
    let entry = read.iter().map(|row| row.id).find(|id| shown(*id).objects.contains(&lost)).unwrap();
    family.vault.db().write(samples::action(Label::RecordDeleted), |w| w.delete::<record::Entry>(entry)).unwrap();
    family.vault.objects().remove(family.vault.db(), lost).unwrap();
    // The same month: only the last ten stay.
    for hour in 1..=10 {
        family.copy(NOW + hour * 60 * 60 * 1000);
    }
    assert_eq!(family.here().list().len(), 10);
    assert_eq!(pieces(&objects).len(), 1);
}

#[test]
fn a_copy_that_is_not_shown_keeps_its_files() {
    let family = family();
    let lost = family.add_file(&large()[7..]);
    family.copy(NOW);
    let dir = family.made.data.join("Second Chair copies").join(family.vault.id());
    let folder = fs::read_dir(&dir).unwrap().map(|entry| entry.unwrap().path()).find(|path| path.join("keys").is_dir());
    let hidden = dir.join("renamed by somebody");
    fs::rename(folder.unwrap(), &hidden).unwrap();
    fs::write(hidden.join("copy.json"), b"not json").unwrap();
    assert!(family.here().list().is_empty());
    let read = family.vault.db().read(|r| r.entries(family.person.id, &Default::default(), None, 10)).unwrap();
    let shown = |id: record::EntryId| family.vault.db().read(|r| r.require::<record::Entry>(id)).unwrap();
    let entry = read.iter().map(|row| row.id).find(|id| shown(*id).objects.contains(&lost)).unwrap();
    family.vault.db().write(samples::action(Label::RecordDeleted), |w| w.delete::<record::Entry>(entry)).unwrap();
    family.vault.objects().remove(family.vault.db(), lost).unwrap();
    for hour in 1..=11 {
        family.copy(NOW + hour * 60 * 60 * 1000);
    }
    assert_eq!(family.here().list().len(), 10);
    assert_eq!(pieces(&dir.join("objects")).len(), 2);
}

#[test]
fn what_a_crash_left_of_an_open_copy_goes_with_the_next_opening() {
    let family = family();
    let copy = family.copy(NOW);
    let half = family.made.data.join("vault.new-0123456789abcdef");
    fs::create_dir_all(half.join("g0001")).unwrap();
    fs::write(half.join("g0001/records.db"), b"half").unwrap();
    fs::write(half.join("lock"), b"").unwrap();
    let other = family.vault.open_copy(&copy).unwrap();
    assert!(!half.exists());
    // One that is open stays.
    let open = family.vault.open_copy(&copy).unwrap();
    assert_eq!(other.check(&mut |_, _| true), open.check(&mut |_, _| true));
}

#[test]
fn what_a_cut_short_copy_left_is_cleared_by_the_next() {
    let family = family();
    let dir = family.made.data.join("Second Chair copies").join(family.vault.id());
    fs::create_dir_all(dir.join("2026-11-01T000000Z.part/keys")).unwrap();
    fs::write(dir.join("2026-11-01T000000Z.part/records.db"), b"half").unwrap();
    assert!(family.here().list().is_empty());
    family.copy(NOW);
    assert_eq!(fs::read_dir(&dir).unwrap().count(), 2, "the copy and its objects");
}
