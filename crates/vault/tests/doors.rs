//! Changing the password and the recovery code.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic, and says what it skips")]

mod common;

use common::{Made, NOW, password, text};
use std::fs;
use vault::{
    Door, Error, Found, RecoveryCode, SecretString, Vault, WorkFactor, look, new_computer_secret, opens_by_computer,
};

fn another() -> SecretString {
    SecretString::from("another password entirely")
}

#[test]
fn a_new_password_opens_and_the_old_one_no_longer() {
    let made = Made::new();
    let vault = made.open().unwrap();
    vault.change_password(Some(&password()), &another(), "in_a_safe", WorkFactor::quick()).unwrap();
    vault.close();
    made.refuses(&Error::WrongPassword);
    assert!(Vault::open(&made.data, Door::Password(&another())).is_ok());
    assert!(Vault::open(&made.data, Door::Recovery(&made.code)).is_ok());
    assert_eq!(look(&made.data), Found::Vault { hint: Some("in_a_safe".to_owned()) });
}

#[test]
fn the_current_password_is_asked_for_unless_the_recovery_code_opened() {
    let made = Made::new();
    let vault = made.open().unwrap();
    let change = |current: Option<&SecretString>| vault.change_password(current, &another(), "", WorkFactor::quick());
    let before = common::snapshot(&made.data);
    assert_eq!(change(None), Err(Error::PasswordNeeded));
    assert_eq!(change(Some(&another())), Err(Error::WrongPassword));
    common::unchanged(&before, &common::snapshot(&made.data));
    vault.close();

    let vault = Vault::open(&made.data, Door::Recovery(&made.code)).unwrap();
    vault.change_password(None, &another(), "", WorkFactor::quick()).unwrap();
    assert!(!vault.opened_by_recovery(), "once is enough");
    assert_eq!(vault.change_password(None, &password(), "", WorkFactor::quick()), Err(Error::PasswordNeeded));
    vault.close();
    assert!(Vault::open(&made.data, Door::Password(&another())).is_ok());
}

#[test]
fn the_code_stays_until_two_groups_were_typed_back() {
    let made = Made::new();
    let vault = made.open().unwrap();
    assert_eq!(vault.recovery_made_ms().unwrap(), NOW);
    assert!(!vault.recovery_confirmed().unwrap());
    assert!(vault.recovery_code().unwrap().unwrap() == made.code);
    let groups = made.code.groups();
    let group = |number: u8| groups.get(usize::from(number) - 1).unwrap().to_lowercase();

    assert_eq!(vault.confirm_recovery(&[(2, &group(2)), (5, &group(4))]).unwrap(), [5]);
    assert_eq!(vault.confirm_recovery(&[(2, "22222"), (5, "")]).unwrap(), [2, 5]);
    assert!(vault.confirm_recovery(&[]).unwrap().is_empty());
    assert!(vault.confirm_recovery(&[(2, &group(2))]).unwrap().is_empty());
    assert!(vault.confirm_recovery(&[(2, &group(2)), (2, &group(2))]).unwrap().is_empty());
    assert!(!vault.recovery_confirmed().unwrap(), "one group is not two");

    assert!(vault.confirm_recovery(&[(2, &group(2)), (5, &group(5))]).unwrap().is_empty());
    assert!(vault.recovery_confirmed().unwrap());
    assert!(vault.recovery_code().unwrap().is_none());
    assert_eq!(vault.confirm_recovery(&[(2, &group(2)), (5, &group(5))]), Err(Error::RecoveryConfirmed));
    vault.close();
    let vault = Vault::open(&made.data, Door::Recovery(&made.code)).unwrap();
    assert!(vault.recovery_confirmed().unwrap());
    assert_eq!(vault.recovery_made_ms().unwrap(), NOW);
}

#[test]
fn a_new_code_ends_the_old_sheet() {
    let made = Made::new();
    let vault = made.open().unwrap();
    let groups = made.code.groups();
    vault.confirm_recovery(&[(1, groups.first().unwrap()), (7, groups.last().unwrap())]).unwrap();
    let before = common::snapshot(&made.generation().join("keys"));
    assert_eq!(vault.new_recovery_code(&another(), WorkFactor::quick(), NOW + 1).map(drop), Err(Error::WrongPassword));
    common::unchanged(&before, &common::snapshot(&made.generation().join("keys")));

    let new = vault.new_recovery_code(&password(), WorkFactor::quick(), NOW + 1).unwrap();
    assert!(!vault.recovery_confirmed().unwrap());
    assert!(vault.recovery_code().unwrap().unwrap() == new);
    assert_eq!(vault.recovery_made_ms().unwrap(), NOW + 1);
    vault.close();
    made.refuses_to(&Error::WrongRecoveryCode, || Vault::open(&made.data, Door::Recovery(&made.code)).map(drop));
    let printed = RecoveryCode::parse(&text(&new)).unwrap();
    assert!(Vault::open(&made.data, Door::Recovery(&printed)).is_ok());
    assert!(made.open().is_ok());
}

/// A crash after the new code was noted and before, or after, its key file took the place.
#[test]
fn a_crash_while_the_code_is_replaced_leaves_the_code_that_opens() {
    let made = Made::new();
    let recovery = made.generation().join("keys/recovery.age");
    let old_file = fs::read(&recovery).unwrap();
    let vault = made.open().unwrap();
    let new = vault.new_recovery_code(&password(), WorkFactor::quick(), NOW + 1).unwrap();
    vault.close();
    let new_file = fs::read(&recovery).unwrap();
    let sum = {
        use sha2::Digest;
        sha2::Sha256::digest(&new_file).iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    // The note as it is written before the file takes its place.
    let note = format!(
        r#"{{"made_ms":{NOW},"code":"{}","next":{{"made_ms":{},"code":"{}","key_file":"{sum}"}}}}"#,
        text(&made.code),
        NOW + 1,
        text(&new),
    );
    for (file, opens) in [(&old_file, &made.code), (&new_file, &new)] {
        let vault = made.open().unwrap();
        vault.db().set_setting("vault.recovery", Some(&note)).unwrap();
        vault.close();
        fs::write(&recovery, file).unwrap();
        let vault = made.open().unwrap();
        let kept = vault.recovery_code().unwrap().unwrap();
        assert!(kept == *opens);
        vault.close();
        assert!(Vault::open(&made.data, Door::Recovery(&kept)).is_ok());
    }
}

#[test]
fn the_checksums_are_those_of_sha256sum() {
    let made = Made::new();
    let keys = made.generation().join("keys");
    let check = || {
        std::process::Command::new("sha256sum").args(["--check", "--strict", "SHA256SUMS"]).current_dir(&keys).output()
    };
    match check() {
        Ok(output) => assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr)),
        Err(_) => return println!("skipped: the_checksums_are_those_of_sha256sum: no sha256sum here"),
    }
    let vault = made.open().unwrap();
    vault.change_password(Some(&password()), &another(), "", WorkFactor::quick()).unwrap();
    vault.close();
    assert!(check().unwrap().status.success());
}

/// `WorkFactor::quick` is compiled only with debug assertions, which a release has not; these tests do not compile without.
#[test]
fn the_standard_is_what_the_design_says() {
    assert_eq!(format!("{:?}", WorkFactor::STANDARD), "WorkFactor(18)");
    assert_eq!(format!("{:?}", WorkFactor::LARGEST), "WorkFactor(22)");
}

#[test]
fn a_key_of_this_computer_opens_until_it_is_removed() {
    let made = Made::new();
    assert_eq!(opens_by_computer(&made.data), None);
    let (kept, other) = (new_computer_secret(), new_computer_secret());
    let vault = made.open().unwrap();
    let id = vault.id().to_owned();
    vault.add_computer_key(&kept).unwrap();
    vault.close();

    assert_eq!(opens_by_computer(&made.data), Some(id));
    made.refuses_to(&Error::WrongComputerKey, || Vault::open(&made.data, Door::Computer(&other)).map(drop));
    let garbage = SecretString::from("not a key at all");
    made.refuses_to(&Error::WrongComputerKey, || Vault::open(&made.data, Door::Computer(&garbage)).map(drop));
    let vault = Vault::open(&made.data, Door::Computer(&kept)).unwrap();
    assert!(!vault.opened_by_recovery() && vault.has_computer_key());
    vault.change_password(Some(&password()), &another(), "", WorkFactor::quick()).unwrap();
    vault.close();
    let vault = Vault::open(&made.data, Door::Computer(&kept)).unwrap();
    vault.remove_computer_key().unwrap();
    vault.remove_computer_key().unwrap();
    vault.close();

    assert_eq!(opens_by_computer(&made.data), None);
    made.refuses_to(&Error::KeyFileDamaged, || Vault::open(&made.data, Door::Computer(&kept)).map(drop));
    assert!(Vault::open(&made.data, Door::Password(&another())).is_ok());
}

#[test]
fn a_password_file_in_the_place_of_the_computers_key_opens_nothing() {
    let made = Made::new();
    let kept = new_computer_secret();
    let vault = made.open().unwrap();
    vault.add_computer_key(&kept).unwrap();
    vault.close();
    fs::copy(made.key_file(), made.generation().join("keys/computer.age")).unwrap();
    made.refuses_to(&Error::KeyFileDamaged, || Vault::open(&made.data, Door::Computer(&kept)).map(drop));
}
