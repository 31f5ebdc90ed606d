//! kill -9 at any moment: while a vault is made, there is nothing or a whole one; while the password changes, one of the two
//! opens it; while the recovery code changes, the code that the vault holds opens it.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic, and says what it saw")]

mod common;

use common::{Made, NOW, password};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use vault::{Door, Found, SecretString, Vault, WorkFactor, look};

const WORK: &str = "SECOND_CHAIR_TEST_WORK";
const FOLDER: &str = "SECOND_CHAIR_TEST_FOLDER";
const KILLS: u32 = 25;

fn another() -> SecretString {
    SecretString::from("another password entirely")
}

/// The work that is killed: this test program again, with these variables. Without them it is a test that has nothing to do.
#[test]
fn child() {
    let (Some(work), Some(folder)) = (std::env::var_os(WORK), std::env::var_os(FOLDER).map(PathBuf::from)) else {
        return;
    };
    if work == "make" {
        Vault::create(&folder, &password(), "", WorkFactor::quick(), NOW).unwrap();
        return;
    }
    let vault = Vault::open(&folder, Door::Password(&password())).unwrap();
    match work.to_str() {
        Some("password") => {
            vault.change_password(Some(&password()), &another(), "in_a_safe", WorkFactor::quick()).unwrap()
        }
        _ => drop(vault.new_recovery_code(&password(), WorkFactor::quick(), NOW + 1).unwrap()),
    }
}

/// Starts the work and kills it after `part` / KILLS of the time it takes undisturbed.
fn killed(work: &str, folder: &Path, whole: Duration, part: u32) {
    let mut child = start(work, folder);
    std::thread::sleep(whole * part / KILLS);
    let _ = child.kill();
    child.wait().unwrap();
}

fn start(work: &str, folder: &Path) -> std::process::Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["child", "--exact"])
        .env(WORK, work)
        .env(FOLDER, folder)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

fn time_of(work: &str, folder: &Path) -> Duration {
    let begun = Instant::now();
    assert!(start(work, folder).wait().unwrap().success());
    begun.elapsed()
}

#[test]
fn killed_while_making_a_vault() {
    let measured = tempfile::tempdir().unwrap();
    let whole = time_of("make", measured.path());
    let (mut nothing, mut made) = (0, 0);
    let folder = tempfile::tempdir().unwrap();
    // The time varies with the load of the machine: later and later, until some kills came after the end.
    for part in 0..=4 * KILLS {
        if part > KILLS && made > 0 {
            break;
        }
        killed("make", folder.path(), whole, part);
        match look(folder.path()) {
            Found::Nothing => nothing += 1,
            found => {
                assert_eq!(found, Found::Vault { hint: None }, "at {part}");
                let vault = Vault::open(folder.path(), Door::Password(&password())).unwrap();
                let code = vault.recovery_code().unwrap().unwrap();
                vault.close();
                assert!(Vault::open(folder.path(), Door::Recovery(&code)).is_ok());
                made += 1;
                std::fs::remove_dir_all(folder.path().join("vault")).unwrap();
            }
        }
    }
    println!("{nothing} times nothing, {made} times a vault");
    assert!(nothing > 0 && made > 0, "the kills missed the making");
    // What the kills left is cleared by the next making, and is no vault.
    drop(Vault::create(folder.path(), &password(), "", WorkFactor::quick(), NOW).unwrap());
    let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["vault"]);
}

#[test]
fn killed_while_changing_the_password() {
    let whole = time_of("password", &Made::new().data);
    let (mut old, mut new) = (0, 0);
    for part in 0..=KILLS {
        let made = Made::new();
        killed("password", &made.data, whole, part);
        if made.open().is_ok() {
            old += 1;
        } else {
            assert!(Vault::open(&made.data, Door::Password(&another())).is_ok(), "at {part}: no password opens");
            new += 1;
        }
        assert!(Vault::open(&made.data, Door::Recovery(&made.code)).is_ok());
        // The list of checksums still tells damage from a wrong password.
        let wrong = SecretString::from("neither of the two");
        assert_eq!(Vault::open(&made.data, Door::Password(&wrong)).map(drop), Err(vault::Error::WrongPassword));
    }
    println!("{old} times the old password, {new} times the new one");
    assert!(old > 0);
}

#[test]
fn killed_while_making_a_new_recovery_code() {
    let whole = time_of("code", &Made::new().data);
    for part in 0..=KILLS {
        let made = Made::new();
        killed("code", &made.data, whole, part);
        let vault = made.open().unwrap();
        let code = vault.recovery_code().unwrap().unwrap();
        let time = vault.recovery_made_ms().unwrap();
        vault.close();
        assert!(Vault::open(&made.data, Door::Recovery(&code)).is_ok(), "at {part}");
        assert_eq!(time, if code == made.code { NOW } else { NOW + 1 });
    }
}
