//! The password, the recovery sheet, and every way an opening can fail.

use crate::world::{PASSWORD, World, secret};
use app::recovery::{self, ConfirmRecovery, NewRecoverySheet, RecoveryPdf, TypedGroup};
use app::unlock::{self, ChangePassword, Unlock, UnlockWithCode};
use app::view::{Language, Paper, PasswordHint, Preferences, Stage, Strength, UiError};
use app::{passwords, preferences, setup};

fn told(error: app::Error) -> UiError {
    error.told().unwrap()
}

fn open_with(world: &World, password: &str) -> Result<Stage, UiError> {
    unlock::with_password(&world.app, Unlock { password: secret(password) }).map(|state| state.stage).map_err(told)
}

fn open_with_code(world: &World, code: &str) -> Result<Stage, UiError> {
    unlock::with_code(&world.app, UnlockWithCode { code: secret(code) }).map(|state| state.stage).map_err(told)
}

#[test]
fn the_first_start_leads_to_records_that_are_locked_at_the_second() {
    let mut world = World::new();
    assert_eq!(setup::state(&world.app).unwrap().stage, Stage::FirstRun);
    world.set_up();
    assert_eq!(setup::state(&world.app).unwrap().stage, Stage::Open);
    world.restart();
    let state = setup::state(&world.app).unwrap();
    assert_eq!((state.stage, state.hint), (Stage::Locked, PasswordHint::WithMyPapers));
    assert_eq!(open_with(&world, "not the password at all"), Err(UiError::WrongPassword));
    assert_eq!(open_with(&world, PASSWORD), Ok(Stage::Open));
}

#[test]
fn a_password_typed_with_composed_letters_opens_what_decomposed_letters_closed() {
    let mut world = World::new();
    let input = setup::CreateRecords {
        person: "Éric".into(),
        author: Some("Zoé".into()),
        password: secret("cafe\u{301} sous la pluie"),
        hint: PasswordHint::None,
    };
    setup::create(&world.app, input).unwrap();
    world.restart();
    assert_eq!(open_with(&world, "caf\u{e9} sous la pluie"), Ok(Stage::Open));
}

#[test]
fn a_weak_password_is_refused_and_nothing_is_made() {
    let world = World::new();
    let create = |password: &str| {
        let input = setup::CreateRecords {
            person: "Lena".into(),
            author: None,
            password: secret(password),
            hint: PasswordHint::None,
        };
        setup::create(&world.app, input).map_err(told).unwrap_err()
    };
    assert_eq!(create("short"), UiError::PasswordShort { least: 12 });
    assert_eq!(create("passwordpassword"), UiError::PasswordCommon);
    assert_eq!(setup::state(&world.app).unwrap().stage, Stage::FirstRun);
}

#[test]
fn the_suggested_words_are_accepted_in_both_languages() {
    let world = World::new();
    for language in [Language::EnCa, Language::FrCa] {
        preferences::set(&world.app, Preferences { language, ..Preferences::default() }).unwrap();
        let phrase = passwords::suggest(&world.app).unwrap();
        assert_eq!(phrase.split(' ').count(), 5);
        let judged = passwords::check(&world.app, passwords::CheckPassword { password: secret(&phrase) }).unwrap();
        assert!(judged.long && !judged.common);
    }
}

#[test]
fn the_sheet_opens_the_records_and_then_a_new_password_does() {
    let mut world = World::new();
    let groups = world.set_up().groups;
    world.restart();
    assert_eq!(open_with_code(&world, &groups.join(" ").to_lowercase()), Ok(Stage::Open));
    assert!(setup::state(&world.app).unwrap().opened_by_recovery);
    let new = "another plain line of words";
    let change = ChangePassword { current: None, password: secret(new), hint: PasswordHint::InASafe };
    unlock::change_password(&world.app, change).unwrap();
    assert!(!setup::state(&world.app).unwrap().opened_by_recovery);
    world.restart();
    assert_eq!(open_with(&world, PASSWORD), Err(UiError::WrongPassword));
    assert_eq!(open_with(&world, new), Ok(Stage::Open));
}

#[test]
fn the_program_starts_anew_at_the_lock_after_a_secret_was_in_the_window() {
    let mut world = World::new();
    let old = world.set_up().groups.join(" ");
    let mut anew_after = |secret_in_window: &dyn Fn(&World)| {
        world.restart();
        secret_in_window(&world);
        assert!(!unlock::should_start_anew(&world.app), "not while the records are open");
        unlock::lock(&world.app).unwrap();
        while unlock::is_closing(&world.app) {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        unlock::should_start_anew(&world.app)
    };
    assert!(
        !anew_after(&|world| assert_eq!(open_with(world, PASSWORD), Ok(Stage::Open))),
        "a password that opens is wiped"
    );
    assert!(anew_after(&|world| assert_eq!(open_with_code(world, &old), Ok(Stage::Open))));
    assert!(anew_after(&|world| {
        open_with(world, PASSWORD).unwrap();
        recovery::sheet(&world.app).unwrap();
    }));
    assert!(anew_after(&|world| {
        open_with(world, PASSWORD).unwrap();
        let change =
            ChangePassword { current: Some(secret(PASSWORD)), password: secret(PASSWORD), hint: PasswordHint::None };
        unlock::change_password(&world.app, change).unwrap();
    }));
}

#[test]
fn a_typing_mistake_in_the_code_names_its_group() {
    let mut world = World::new();
    let mut groups = world.set_up().groups;
    world.restart();
    let last = groups[2].pop().unwrap();
    groups[2].push(if last == 'A' { 'B' } else { 'A' });
    assert_eq!(open_with_code(&world, &groups.join(" ")), Err(UiError::RecoveryGroup { group: 3 }));
    assert_eq!(open_with_code(&world, "ABCD"), Err(UiError::RecoveryLength));
}

#[test]
fn the_sheet_counts_once_two_groups_were_typed_back() {
    let world = World::new();
    let view = world.set_up();
    let answer = |group: u8, text: &str| TypedGroup { group, text: text.into() };
    let typed = |second: &str| {
        let answers = vec![answer(1, &view.groups[0].to_lowercase()), answer(3, second)];
        recovery::confirm(&world.app, ConfirmRecovery { answers }).unwrap()
    };
    assert!(recovery::pdf(&world.app, RecoveryPdf { paper: Paper::A4 }).unwrap().starts_with(b"%PDF"));
    assert_eq!(typed("ZZZZZ"), [3]);
    assert_eq!(recovery::sheet(&world.app).unwrap(), view);
    assert!(typed(&view.groups[2]).is_empty());
    assert_eq!(told(recovery::sheet(&world.app).unwrap_err()), UiError::RecoveryConfirmed);
}

#[test]
fn a_new_sheet_ends_the_old_one() {
    let mut world = World::new();
    let old = world.set_up().groups.join(" ");
    let wrong = recovery::renew(&world.app, NewRecoverySheet { password: secret("not the password at all") });
    assert_eq!(told(wrong.unwrap_err()), UiError::WrongPassword);
    let new = recovery::renew(&world.app, NewRecoverySheet { password: secret(PASSWORD) }).unwrap().groups.join(" ");
    world.restart();
    assert_eq!(open_with_code(&world, &old), Err(UiError::WrongRecoveryCode));
    assert_eq!(open_with_code(&world, &new), Ok(Stage::Open));
}

#[test]
fn with_its_pointer_unreadable_the_vault_still_opens_and_the_pointer_stays_as_it_is() {
    let mut world = World::new();
    world.set_up();
    let person = world.person();
    world.restart();
    let pointer = world.dir.path().join("vault/vault.json");
    std::fs::write(&pointer, "{\"format\":").unwrap();
    let state = setup::state(&world.app).unwrap();
    assert_eq!(state.stage, Stage::Locked);
    assert_eq!(state.problem, Some(UiError::VaultUnreadable { newest: Some("g0001".into()) }));
    assert_eq!(open_with(&world, PASSWORD), Ok(Stage::Open));
    assert_eq!(world.person(), person);
    assert_eq!(std::fs::read_to_string(pointer).unwrap(), "{\"format\":");
}

#[test]
fn changing_the_password_asks_for_the_old_one() {
    let mut world = World::new();
    world.set_up();
    let change = |current: Option<&str>| {
        let input = ChangePassword {
            current: current.map(secret),
            password: secret("another plain line of words"),
            hint: PasswordHint::None,
        };
        unlock::change_password(&world.app, input)
    };
    assert_eq!(told(change(Some("not the password at all")).unwrap_err()), UiError::WrongPassword);
    assert_eq!(told(change(None).unwrap_err()), UiError::WrongPassword);
    change(Some(PASSWORD)).unwrap();
    world.restart();
    assert_eq!(open_with(&world, PASSWORD), Err(UiError::WrongPassword));
    assert_eq!(open_with(&world, "another plain line of words"), Ok(Stage::Open));
}

#[test]
fn how_hard_a_password_is_to_guess_is_said_as_it_is() {
    let world = World::new();
    let strength = |password: &str| {
        let judged = passwords::check(&world.app, passwords::CheckPassword { password: secret(password) }).unwrap();
        (judged.long && !judged.common).then_some(judged.strength)
    };
    assert_eq!(strength("password1234"), None);
    assert_eq!(strength("rosemary12lac"), Some(Strength::Weak));
    assert_eq!(strength("copper lantern"), Some(Strength::Fair));
    assert_eq!(strength(&passwords::suggest(&world.app).unwrap()), Some(Strength::Good));
}
