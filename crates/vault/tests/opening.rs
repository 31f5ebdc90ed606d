//! Opening a vault, and each way it can fail: its own error, and not a byte on disk changed.

#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stdout, reason = "a test may panic, and says what it skips")]

mod common;

use common::{Made, NOW, SmallDisk, flip, make, password, raw_key_pragma, snapshot, unchanged};
use std::fs;
use std::path::Path;
use vault::{Door, Error, Found, RecoveryCode, SecretString, Vault, WorkFactor, look};

#[test]
fn a_vault_is_found_opened_and_found_again() {
    let made = Made::new();
    let hint = Some("with_my_papers".to_owned());
    assert_eq!(look(&made.data), Found::Vault { hint: hint.clone() });
    let vault = made.open().unwrap();
    let id = vault.id().to_owned();
    assert!(!vault.opened_by_recovery());
    vault.close();
    let by_code = Vault::open(&made.data, Door::Recovery(&made.code)).unwrap();
    assert!(by_code.opened_by_recovery());
    assert_eq!(by_code.id(), id);
    let manifest = fs::read_to_string(made.vault().join("vault.json")).unwrap();
    assert!(manifest.contains(&id), "vault.json and the database name the same vault");
    drop(by_code);
    assert_eq!(look(&made.data), Found::Vault { hint });
}

#[test]
fn looking_never_writes() {
    let made = Made::new();
    let before = snapshot(&made.data);
    look(&made.data);
    unchanged(&before, &snapshot(&made.data));
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(look(empty.path()), Found::Nothing);
    assert_eq!(look(&empty.path().join("not made yet")), Found::Nothing);
    assert!(snapshot(empty.path()).is_empty());
}

#[test]
fn whatever_takes_the_name_counts_as_a_vault() {
    let folder = tempfile::tempdir().unwrap();
    let name = folder.path().join("vault");
    let expect_problem = |case: &str| {
        assert!(matches!(look(folder.path()), Found::Problem(_)), "{case}");
        let before = snapshot(folder.path());
        let made = Vault::create(folder.path(), &password(), "", WorkFactor::quick(), NOW).map(drop);
        assert_eq!(made, Err(Error::AlreadyExists), "{case}");
        unchanged(&before, &snapshot(folder.path()));
    };
    fs::create_dir(&name).unwrap();
    expect_problem("an empty folder");
    fs::remove_dir(&name).unwrap();
    fs::write(&name, b"").unwrap();
    expect_problem("a file");
    fs::remove_file(&name).unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("nowhere", &name).unwrap();
        expect_problem("a link that leads nowhere");
    }
}

#[test]
fn a_second_vault_is_never_made_over_the_first() {
    let made = Made::new();
    let attempt = || Vault::create(&made.data, &password(), "", WorkFactor::quick(), NOW).map(drop);
    made.refuses_to(&Error::AlreadyExists, attempt);
}

#[test]
fn no_vault() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Vault::open(folder.path(), Door::Password(&password())).map(drop), Err(Error::NoVault));
    assert!(snapshot(folder.path()).is_empty());
}

#[test]
fn wrong_password() {
    let made = Made::new();
    let wrong = SecretString::from("five plain words make it!");
    made.refuses_to(&Error::WrongPassword, || Vault::open(&made.data, Door::Password(&wrong)).map(drop));
}

#[test]
fn wrong_recovery_code() {
    let (made, other) = (Made::new(), Made::new());
    let attempt = || Vault::open(&made.data, Door::Recovery(&other.code)).map(drop);
    made.refuses_to(&Error::WrongRecoveryCode, attempt);
    let retyped = RecoveryCode::parse(&common::text(&made.code).to_lowercase()).unwrap();
    assert!(Vault::open(&made.data, Door::Recovery(&retyped)).is_ok());
}

/// Each byte of the key file changed in turn: never a wrong password, never a panic, and never opened as if it were whole.
#[test]
fn every_changed_byte_of_a_key_file_is_damage() {
    let made = Made::new();
    let path = made.key_file();
    let whole = fs::read(&path).unwrap();
    for place in 0..whole.len() {
        let mut bytes = whole.clone();
        *bytes.get_mut(place).unwrap() ^= 1;
        fs::write(&path, &bytes).unwrap();
        let found = made.open().map(drop);
        // The digits of the work factor can become a larger, still valid number.
        assert!(matches!(found, Err(Error::KeyFileDamaged | Error::TooMuchWork)), "byte {place}: {found:?}");
    }
    fs::write(&path, &whole).unwrap();
    flip(&path, -1);
    made.refuses(&Error::KeyFileDamaged);
    assert!(Vault::open(&made.data, Door::Recovery(&made.code)).is_ok(), "the other door still opens");
}

#[test]
fn every_cut_of_a_key_file_is_damage() {
    let made = Made::new();
    let path = made.key_file();
    let whole = fs::read(&path).unwrap();
    for length in 0..whole.len() {
        fs::write(&path, whole.get(..length).unwrap()).unwrap();
        assert_eq!(made.open().map(drop), Err(Error::KeyFileDamaged), "cut to {length}");
    }
    fs::write(&path, b"").unwrap();
    made.refuses(&Error::KeyFileDamaged);
    fs::remove_file(&path).unwrap();
    made.refuses(&Error::KeyFileDamaged);
}

#[test]
fn without_its_checksums_a_key_file_still_opens() {
    let made = Made::new();
    fs::remove_file(made.generation().join("keys/SHA256SUMS")).unwrap();
    let wrong = SecretString::from("not this one at all");
    made.refuses_to(&Error::WrongPassword, || Vault::open(&made.data, Door::Password(&wrong)).map(drop));
    assert!(made.open().is_ok());
}

#[test]
fn too_much_work() {
    let made = Made::new();
    let path = made.key_file();
    let text = fs::read(&path).unwrap();
    // "-> scrypt <salt> 4": the same file asking for 2^23.
    let place = text.windows(3).position(|w| w == b" 4\n").unwrap();
    let mut asking = text.clone();
    asking.splice(place..place + 3, *b" 23\n");
    fs::write(&path, asking).unwrap();
    made.refuses(&Error::TooMuchWork);
}

#[test]
fn damaged_database() {
    let made = Made::new();
    let path = made.generation().join("records.db");
    let whole = fs::read(&path).unwrap();
    for damage in ["first page", "cut", "empty", "text", "missing"] {
        match damage {
            "first page" => flip(&path, 1000),
            "cut" => fs::write(&path, whole.get(..whole.len() / 2 + 100).unwrap()).unwrap(),
            "empty" => fs::write(&path, b"").unwrap(),
            "text" => fs::write(&path, b"SQLite format 3\0".repeat(512)).unwrap(),
            _ => fs::remove_file(&path).unwrap(),
        }
        println!("{damage}");
        made.refuses(&Error::DatabaseDamaged);
        fs::write(&path, &whole).unwrap();
    }
    assert!(made.open().is_ok());
}

#[test]
fn newer_format_of_the_folder() {
    let made = Made::new();
    let path = made.vault().join("vault.json");
    for manifest in [r#"{"format": 2, "id": "x", "current": "g0001"}"#, r#"{"format": 2, "all": "different"}"#] {
        fs::write(&path, manifest).unwrap();
        made.refuses(&Error::NewerFormat);
        made.refuses_to(&Error::NewerFormat, || Vault::open_newest(&made.data, Door::Password(&password())).map(drop));
        assert_eq!(look(&made.data), Found::Problem(Error::NewerFormat));
    }
}

#[test]
fn newer_format_of_the_database() {
    let made = Made::new();
    let db = rusqlite::Connection::open(made.generation().join("records.db")).unwrap();
    db.execute_batch(&raw_key_pragma(&made.key_file(), &password())).unwrap();
    db.execute_batch("PRAGMA user_version = 9999").unwrap();
    db.close().map_err(|(_, error)| error).unwrap();
    made.refuses(&Error::NewerFormat);
}

#[test]
fn second_instance() {
    let made = Made::new();
    let first = made.open().unwrap();
    made.refuses(&Error::InUse);
    assert_eq!(look(&made.data), Found::Problem(Error::InUse));
    drop(first);
    assert!(made.open().is_ok());
}

#[test]
fn read_only_folder() {
    let Some(disk) = SmallDisk::mount("read_only_folder", "16m") else {
        return read_only_by_permissions();
    };
    let data = disk.at.join("data");
    make(&data);
    disk.remount("remount,ro");
    let before = snapshot(&data);
    assert_eq!(Vault::open(&data, Door::Password(&password())).map(drop), Err(Error::ReadOnly));
    let elsewhere = Vault::create(&disk.at.join("new"), &password(), "", WorkFactor::quick(), NOW).map(drop);
    assert_eq!(elsewhere, Err(Error::ReadOnly));
    unchanged(&before, &snapshot(&data));
    disk.remount("remount,rw");
    assert!(Vault::open(&data, Door::Password(&password())).is_ok());
}

/// A user who may not mount is not root either, so permissions hold.
#[cfg(unix)]
fn read_only_by_permissions() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    fs::create_dir(&data).unwrap();
    fs::set_permissions(&data, fs::Permissions::from_mode(0o500)).unwrap();
    if fs::write(data.join("probe"), b"").is_ok() {
        return println!("skipped: read_only_folder: permissions do not hold for this user");
    }
    assert_eq!(Vault::create(&data, &password(), "", WorkFactor::quick(), NOW).map(drop), Err(Error::ReadOnly));
    assert!(snapshot(&data).is_empty());
    fs::set_permissions(&data, fs::Permissions::from_mode(0o700)).unwrap();
}

#[cfg(not(unix))]
fn read_only_by_permissions() {
    println!("skipped: read_only_folder: no read-only folder on this system");
}

#[test]
fn full_disk_while_making_a_vault() {
    let Some(disk) = SmallDisk::mount("full_disk_while_making_a_vault", "64m") else { return };
    let filler = disk.at.join("filler");
    // From no room at all to room enough: an error that says so and nothing left, or a whole vault.
    let mut refused = 0;
    for room in (0..2048).step_by(16) {
        fill(&disk.at, &filler, room * 1024);
        let data = disk.at.join("data");
        match Vault::create(&data, &password(), "", WorkFactor::quick(), NOW) {
            Err(error) => {
                assert_eq!(error, Error::DiskFull, "with {room} KiB");
                assert!(snapshot(&data).is_empty(), "with {room} KiB something was left");
                refused += 1;
            }
            Ok((vault, _)) => {
                vault.close();
                assert!(refused > 0);
                return;
            }
        }
        fs::remove_file(&filler).unwrap();
    }
    panic!("no vault fits 2 MiB");
}

#[test]
fn full_disk_while_opening_and_changing_the_password() {
    let Some(disk) = SmallDisk::mount("full_disk_while_opening_and_changing_the_password", "16m") else { return };
    let data = disk.at.join("data");
    make(&data);
    let vault = Vault::open(&data, Door::Password(&password())).unwrap();
    let filler = disk.at.join("filler");
    fill(&disk.at, &filler, 0);
    let before = snapshot(&data);
    let new = SecretString::from("another password entirely");
    let changed = vault.change_password(Some(&password()), &new, "", WorkFactor::quick());
    assert_eq!(changed, Err(Error::DiskFull));
    unchanged(&before, &snapshot(&data));
    drop(vault);
    let before = snapshot(&data);
    match Vault::open(&data, Door::Password(&password())) {
        // SQLite needs room for its shared index; where the log left some, opening simply works.
        Err(error) => {
            assert_eq!(error, Error::DiskFull);
            unchanged(&before, &snapshot(&data));
        }
        Ok(vault) => drop(vault),
    }
    fs::remove_file(&filler).unwrap();
    assert!(Vault::open(&data, Door::Password(&password())).is_ok());
}

/// Fills a file system but for `room` bytes.
fn fill(disk: &Path, filler: &Path, room: u64) {
    use std::io::Write;
    let _ = fs::remove_file(filler);
    let mut file = fs::File::create(filler).unwrap();
    while file.write_all(&[0; 4096]).is_ok() {}
    let full = fs::metadata(filler).unwrap().len();
    file.set_len(full.saturating_sub(room)).unwrap();
    assert!(disk.exists());
}

#[test]
fn network_folder() {
    let made = Made::new();
    vault::pretend_remote(&made.data);
    made.refuses(&Error::NetworkFolder);
    assert_eq!(look(&made.data), Found::Problem(Error::NetworkFolder));
    let share = tempfile::tempdir().unwrap();
    vault::pretend_remote(share.path());
    let attempt = Vault::create(&share.path().join("data"), &password(), "", WorkFactor::quick(), NOW).map(drop);
    assert_eq!(attempt, Err(Error::NetworkFolder));
    assert!(snapshot(share.path()).is_empty());
}

#[test]
fn cloud_folder() {
    let made = Made::new();
    fs::write(made.data.join(".dropbox"), b"").unwrap();
    made.refuses(&Error::CloudFolder);
    assert_eq!(look(&made.data), Found::Problem(Error::CloudFolder));
    let home = tempfile::tempdir().unwrap();
    let synced = home.path().join("OneDrive - Hospital");
    fs::create_dir(&synced).unwrap();
    let attempt = Vault::create(&synced.join("data"), &password(), "", WorkFactor::quick(), NOW).map(drop);
    assert_eq!(attempt, Err(Error::CloudFolder));
    assert!(snapshot(&synced).is_empty());
}

#[cfg(unix)]
#[test]
fn a_link_does_not_hide_a_cloud_folder() {
    let home = tempfile::tempdir().unwrap();
    let synced = home.path().join("Dropbox");
    fs::create_dir(&synced).unwrap();
    let link = home.path().join("records");
    std::os::unix::fs::symlink(&synced, &link).unwrap();
    let attempt = Vault::create(&link, &password(), "", WorkFactor::quick(), NOW).map(drop);
    assert_eq!(attempt, Err(Error::CloudFolder));
    assert!(snapshot(&synced).is_empty());
}

#[test]
fn unreadable_manifest() {
    let made = Made::new();
    let path = made.vault().join("vault.json");
    let newest = Error::VaultUnreadable { newest: Some("g0001".to_owned()) };
    let cases: [&[u8]; 7] = [
        b"",
        b"\0\0\0\0",
        b"{",
        br#"{"format": 1}"#,
        br#"{"format": "1", "id": "x", "current": "g0001"}"#,
        br#"{"format": 1, "id": "x", "current": "g0002"}"#,
        br#"{"format": 1, "id": "x", "current": "../vault/g0001"}"#,
    ];
    for manifest in cases {
        fs::write(&path, manifest).unwrap();
        made.refuses(&newest);
        assert!(matches!(look(&made.data), Found::Problem(Error::VaultUnreadable { .. })));
    }
    fs::remove_file(&path).unwrap();
    made.refuses(&newest);

    // Opened by going round it, and still nothing written to it; not even by a new password.
    let vault = Vault::open_newest(&made.data, Door::Password(&password())).unwrap();
    assert_eq!(vault.id().len(), 36);
    let new = SecretString::from("another password entirely");
    vault.change_password(Some(&password()), &new, "with_a_relative", WorkFactor::quick()).unwrap();
    vault.close();
    assert!(!path.exists());
    made.refuses_to(&Error::WrongPassword, || Vault::open_newest(&made.data, Door::Password(&password())).map(drop));
    assert!(Vault::open_newest(&made.data, Door::Password(&new)).is_ok());
}

#[test]
fn of_several_generations_the_newest_that_opens_is_taken() {
    let made = Made::new();
    fs::remove_file(made.vault().join("vault.json")).unwrap();
    let newer = made.vault().join("g0002");
    fs::create_dir_all(newer.join("keys")).unwrap();
    fs::write(newer.join("records.db"), b"half a restore").unwrap();
    made.refuses(&Error::VaultUnreadable { newest: Some("g0002".to_owned()) });
    assert!(Vault::open_newest(&made.data, Door::Password(&password())).is_ok());
}

/// What the fixed choices are for: nobody's own words reach the one file in clear.
#[test]
fn a_hint_in_own_words_is_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let hint = "my password is swordfish";
    drop(Vault::create(folder.path(), &password(), hint, WorkFactor::quick(), NOW).unwrap());
    assert_eq!(look(folder.path()), Found::Vault { hint: None });
    let json = fs::read_to_string(folder.path().join("vault/vault.json")).unwrap();
    assert!(!json.contains("swordfish"));
}

#[cfg(unix)]
#[test]
fn only_this_user_can_read_the_vault() {
    use std::os::unix::fs::PermissionsExt;
    let made = Made::new();
    for path in [made.vault(), made.generation(), made.key_file(), made.vault().join("vault.json")] {
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", path.display());
    }
}

#[test]
fn an_accent_typed_in_another_way_opens() {
    let folder = tempfile::tempdir().unwrap();
    let composed = SecretString::from("d\u{e9}j\u{e0} vu, trois fois");
    let decomposed = SecretString::from("de\u{301}ja\u{300} vu, trois fois");
    drop(Vault::create(folder.path(), &decomposed, "", WorkFactor::quick(), NOW).unwrap());
    assert!(Vault::open(folder.path(), Door::Password(&composed)).is_ok());
}

#[test]
fn errors_and_debug_tell_nothing_of_the_person() {
    let made = Made::new();
    let vault = made.open().unwrap();
    let shown = format!("{vault:?} {:?} {:?}", made.code, Door::Password(&password()));
    assert!(!shown.contains("plain words") && !shown.contains(&common::text(&made.code)));
    assert!(!shown.contains(&made.data.display().to_string()));
}
