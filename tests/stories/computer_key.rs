//! Opening without a password on this computer, and every way in which its keychain can fail.

use crate::world::{PASSWORD, World, secret};
use app::KeychainFault;
use app::computer_key::{self, TurnOnComputerKey};
use app::view::{AppState, ComputerKeyView, Stage, UiError};
use app::{example, setup, unlock};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::{Duration, Instant};

const FAULTS: [KeychainFault; 6] = [
    KeychainFault::NoService,
    KeychainFault::Missing,
    KeychainFault::Denied,
    KeychainFault::Garbage,
    KeychainFault::Slow,
    KeychainFault::Other,
];

fn turn_on(world: &World, password: &str) -> Result<ComputerKeyView, UiError> {
    let input = TurnOnComputerKey { password: secret(password) };
    computer_key::turn_on(&world.app, input).map_err(|error| error.told().unwrap())
}

fn open(world: &World) -> Result<AppState, UiError> {
    computer_key::open(&world.app).map_err(|error| error.told().unwrap())
}

fn state(world: &World) -> AppState {
    setup::state(&world.app).unwrap()
}

/// Every file under a folder.
pub(crate) fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.display().to_string(), std::fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn it_is_off_at_first_and_opens_once_it_is_on() {
    let (mut world, _) = World::with_lena();
    assert_eq!(computer_key::show(&world.app).unwrap(), ComputerKeyView { on: false, offer: false });
    assert!(!state(&world).computer_key);
    assert!(turn_on(&world, PASSWORD).unwrap().on);
    assert!(state(&world).computer_key);
    world.restart();
    let locked = state(&world);
    assert_eq!((locked.stage, locked.computer_key, locked.fresh), (Stage::Locked, true, true));
    assert_eq!(open(&world).unwrap().stage, Stage::Open);
}

#[test]
fn after_a_lock_nothing_opens_by_itself() {
    let (mut world, _) = World::with_lena();
    turn_on(&world, PASSWORD).unwrap();
    world.restart();
    open(&world).unwrap();
    let locked = unlock::lock(&world.app).unwrap();
    assert_eq!((locked.stage, locked.computer_key, locked.fresh), (Stage::Locked, true, false));
}

#[test]
fn the_password_is_asked_for_before_it_is_turned_on() {
    let (world, _) = World::with_lena();
    assert_eq!(turn_on(&world, "somebody else's guess"), Err(UiError::WrongPassword));
    assert_eq!((world.keychain.count(), state(&world).computer_key), (0, false));
}

#[test]
fn turned_off_it_opens_nothing_and_nothing_is_kept() {
    let (mut world, _) = World::with_lena();
    turn_on(&world, PASSWORD).unwrap();
    let off = computer_key::turn_off(&world.app).unwrap();
    assert_eq!(off, ComputerKeyView { on: false, offer: false });
    assert_eq!(world.keychain.count(), 0);
    world.restart();
    assert!(!state(&world).computer_key);
    assert_eq!(open(&world), Err(UiError::ComputerKeyUnavailable));
}

#[test]
fn turned_off_while_the_keychain_fails_what_it_kept_opens_nothing() {
    let (mut world, _) = World::with_lena();
    turn_on(&world, PASSWORD).unwrap();
    world.keychain.fail(Some(KeychainFault::Denied));
    assert!(!computer_key::turn_off(&world.app).unwrap().on);
    world.keychain.fail(None);
    assert_eq!(world.keychain.count(), 1);
    world.restart();
    assert_eq!(open(&world), Err(UiError::ComputerKeyUnavailable));
}

#[test]
fn whatever_fails_the_password_screen_shows_within_five_seconds_and_nothing_changed() {
    let (mut world, _) = World::with_lena();
    turn_on(&world, PASSWORD).unwrap();
    world.restart();
    let before = files(world.dir.path());
    for fault in FAULTS {
        world.keychain.fail(Some(fault));
        let began = Instant::now();
        assert_eq!(open(&world), Err(UiError::ComputerKeyUnavailable), "{fault}");
        assert_eq!(state(&world).stage, Stage::Locked, "{fault}");
        assert!(began.elapsed() < Duration::from_secs(5), "{fault}");
        assert!(files(world.dir.path()) == before, "{fault}");
    }
    world.unlock();
    assert_eq!(state(&world).stage, Stage::Open);
    // The next start asks the keychain again.
    world.keychain.fail(None);
    world.restart();
    assert_eq!(open(&world).unwrap().stage, Stage::Open);
}

#[test]
fn what_is_not_this_vaults_key_opens_nothing() {
    let (mut world, _) = World::with_lena();
    turn_on(&world, PASSWORD).unwrap();
    world.restart();
    let before = files(world.dir.path());
    for other in [vault::ExposeSecret::expose_secret(&vault::new_computer_secret()), "", "not a key"] {
        world.keychain.exchange(other);
        assert_eq!(open(&world), Err(UiError::ComputerKeyUnavailable));
    }
    assert!(files(world.dir.path()) == before);
    world.unlock();
}

#[test]
fn a_damaged_key_file_leads_to_the_password_screen() {
    let (mut world, _) = World::with_lena();
    turn_on(&world, PASSWORD).unwrap();
    world.restart();
    let key_file = files(world.dir.path()).into_keys().find(|path| path.ends_with("computer.age")).unwrap();
    std::fs::write(key_file, b"damaged").unwrap();
    assert_eq!(open(&world), Err(UiError::ComputerKeyUnavailable));
    world.unlock();
}

#[test]
fn what_the_computer_does_not_keep_is_not_turned_on() {
    let (mut world, _) = World::with_lena();
    for fault in FAULTS {
        world.keychain.fail(Some(fault));
        assert_eq!(turn_on(&world, PASSWORD), Err(UiError::ComputerKeyRefused), "{fault}");
        assert!(!state(&world).computer_key, "{fault}");
    }
    world.keychain.fail(None);
    world.restart();
    assert!(!files(world.dir.path()).keys().any(|path| path.ends_with("computer.age")));
    world.unlock();
}

#[test]
fn a_refusal_while_it_is_on_turns_it_off_rather_than_leave_a_dead_key() {
    let (world, _) = World::with_lena();
    turn_on(&world, PASSWORD).unwrap();
    world.keychain.fail(Some(KeychainFault::Denied));
    assert_eq!(turn_on(&world, PASSWORD), Err(UiError::ComputerKeyRefused));
    assert!(!state(&world).computer_key);
}

#[test]
fn it_is_offered_after_the_third_password_and_not_after_no() {
    let (mut world, _) = World::with_lena();
    let offered = |world: &World| computer_key::show(&world.app).unwrap().offer;
    for opening in 1..=3 {
        assert!(!offered(&world), "before opening {opening}");
        world.restart();
        world.unlock();
    }
    assert!(offered(&world));
    assert!(!computer_key::decline(&world.app).unwrap().offer);
    world.restart();
    world.unlock();
    assert!(!offered(&world));
}

#[test]
fn the_example_family_is_offered_nothing() {
    let world = World::new();
    example::open(&world.app).unwrap();
    assert_eq!(computer_key::show(&world.app).unwrap(), ComputerKeyView { on: false, offer: false });
}

#[test]
fn locked_by_hand_it_opens_again() {
    let (world, _) = World::with_lena();
    turn_on(&world, PASSWORD).unwrap();
    assert_eq!(unlock::lock(&world.app).unwrap().stage, Stage::Locked);
    assert_eq!(computer_key::show(&world.app).unwrap_err().told(), Some(UiError::Locked));
    assert_eq!(open(&world).unwrap().stage, Stage::Open);
}
