//! Files for other people's records: opened by the right words or key, by nobody else, and by the `age` program.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test may panic, and says what it skips"
)]

mod common;

use age::secrecy::ExposeSecret;
use common::Made;
use std::io::Write;
use std::process::{Command, Stdio};
use vault::{
    Error, LARGEST_SEALED, SealedError, SecretString, SharingKey, WorkFactor, is_key, open_sealed, open_with_words,
    seal_to, seal_with_words,
};

const PLAIN: &[u8] = b"made up: \xc2\xab deux semaines \xc2\xbb";

fn words() -> SecretString {
    SecretString::from("river d\u{e9}j\u{e0} lamp")
}

fn by_words() -> Vec<u8> {
    seal_with_words(PLAIN, &words(), WorkFactor::quick()).unwrap()
}

/// The key of a vault of its own.
fn own() -> SharingKey {
    Made::new().open().unwrap().sharing_key().unwrap()
}

#[test]
fn sealed_with_words_opens_with_them_and_with_nothing_else() {
    let sealed = by_words();
    assert_eq!(open_with_words(&sealed, &words()).unwrap(), PLAIN);
    let decomposed = SecretString::from("river de\u{301}ja\u{300} lamp");
    assert_eq!(open_with_words(&sealed, &decomposed).unwrap(), PLAIN, "the same words from another keyboard");
    for wrong in ["river deja lamp", "", " river d\u{e9}j\u{e0} lamp"] {
        assert_eq!(open_with_words(&sealed, &SecretString::from(wrong)), Err(SealedError::WrongWords), "{wrong}");
    }
    assert_eq!(open_sealed(&sealed, &own()), Err(SealedError::NeedsWords));
    assert_eq!(age::decrypt(&age::scrypt::Identity::new(words()), &sealed).unwrap(), PLAIN, "as age does it");
}

#[test]
fn sealed_to_a_key_opens_with_it_and_with_no_other() {
    let (mine, other) = (own(), own());
    assert!(mine.public().starts_with("age1") && mine.public().len() == 62);
    assert!(!format!("{mine:?}").contains("AGE"));
    let sealed = seal_to(PLAIN, &format!(" {}\n", mine.public())).unwrap();
    assert_eq!(open_sealed(&sealed, &mine).unwrap(), PLAIN);
    assert_eq!(open_sealed(&sealed, &other), Err(SealedError::NotForMe));
    assert_eq!(open_with_words(&sealed, &words()), Err(SealedError::NotForMe));
}

#[test]
fn sealed_keys_that_are_none_are_refused() {
    let secret = age::x25519::Identity::generate().to_string().expose_secret().to_owned();
    let mut typo = own().public();
    let last = if typo.pop() == Some('q') { 'p' } else { 'q' };
    typo.push(last);
    // Two points of the curve with which every file would have the same key.
    let zero = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z";
    let one = "age1qyqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqj7vrya";
    assert!(zero.parse::<age::x25519::Recipient>().is_ok() && one.parse::<age::x25519::Recipient>().is_ok());
    std::panic::set_hook(Box::new(|_| {}));
    for text in ["", "age1", "carla@example.org", secret.as_str(), typo.as_str(), zero, one] {
        assert_eq!(seal_to(PLAIN, text), Err(SealedError::NotAKey), "{text}");
        assert!(!is_key(text));
    }
    assert!(is_key(&own().public()));
}

#[test]
fn sealed_files_that_were_cut_or_changed_never_open() {
    let key = own();
    let (by_key, by_words) = (seal_to(PLAIN, &key.public()).unwrap(), by_words());
    let refused = |bytes: &[u8], at: usize| {
        let with_key = open_sealed(bytes, &key).unwrap_err();
        let with_words = open_with_words(bytes, &words()).unwrap_err();
        for error in [with_key, with_words] {
            let known = matches!(
                error,
                SealedError::NotSealed
                    | SealedError::Damaged
                    | SealedError::NotForMe
                    | SealedError::NeedsWords
                    | SealedError::WrongWords
                    | SealedError::TooMuchWork
            );
            assert!(known, "byte {at}: {error:?}");
        }
        [with_key, with_words]
    };
    for whole in [&by_key, &by_words] {
        for at in 0..whole.len() {
            refused(&whole[..at], at);
            for bit in [1, 0x80] {
                let mut changed = whole.clone();
                changed[at] ^= bit;
                refused(&changed, at);
            }
        }
        let mut longer = whole.clone();
        longer.push(0);
        refused(&longer, whole.len());
    }
    // What is most likely on the way, a file cut short, is said to be that.
    assert_eq!(open_sealed(&by_key[..by_key.len() - 1], &key), Err(SealedError::Damaged));
    assert_eq!(open_with_words(&by_words[..by_words.len() - 1], &words()), Err(SealedError::Damaged));
    assert_eq!(open_with_words(&by_words[..40], &words()), Err(SealedError::Damaged));
}

#[test]
fn sealed_files_that_are_something_else_are_said_to_be() {
    let key = own();
    for other in [&b""[..], b"%PDF-1.7", PLAIN, b"-----BEGIN AGE ENCRYPTED FILE-----"] {
        assert_eq!(open_sealed(other, &key), Err(SealedError::NotSealed));
        assert_eq!(open_with_words(other, &words()), Err(SealedError::NotSealed));
    }
}

#[test]
fn sealed_with_too_much_work_is_not_called_wrong_words() {
    let sealed = by_words();
    let text = String::from_utf8_lossy(&sealed[..80]).into_owned();
    let line = text.lines().nth(1).unwrap();
    assert!(line.starts_with("-> scrypt ") && line.ends_with(" 4"), "{line}");
    let at = text.find(line).unwrap() + line.len() - 1;
    let mut costly = sealed[..at].to_vec();
    costly.extend_from_slice(b"23");
    costly.extend_from_slice(&sealed[at + 1..]);
    assert_eq!(open_with_words(&costly, &words()), Err(SealedError::TooMuchWork));
}

#[test]
fn sealed_files_have_a_largest_size() {
    let key = own();
    let most = vec![7; 4 << 20];
    let sealed = seal_to(&most, &key.public()).unwrap();
    assert!(open_sealed(&sealed, &key).unwrap() == most);
    assert_eq!(seal_to(&vec![7; LARGEST_SEALED - 10], &key.public()), Err(SealedError::TooLarge));
    assert_eq!(open_sealed(&vec![7; LARGEST_SEALED + 1], &key), Err(SealedError::TooLarge));
    assert_eq!(open_with_words(&vec![7; LARGEST_SEALED + 1], &words()), Err(SealedError::TooLarge));
}

#[test]
fn sealed_the_own_key_stays_the_same_and_is_no_key_of_the_vault() {
    let made = Made::new();
    let vault = made.open().unwrap();
    let first = vault.sharing_key().unwrap();
    let sealed = seal_to(PLAIN, &first.public()).unwrap();
    vault.close();
    let vault = made.open().unwrap();
    assert_eq!(open_sealed(&sealed, &vault.sharing_key().unwrap()).unwrap(), PLAIN);

    let kept = vault.db().setting("vault.sharing").unwrap().unwrap();
    let lines = age::decrypt(&age::scrypt::Identity::new(common::password()), &std::fs::read(made.key_file()).unwrap());
    assert_ne!(String::from_utf8(lines.unwrap()).unwrap().trim(), kept);
    // A key that cannot be read is not replaced: files to it may be on their way.
    vault.db().set_setting("vault.sharing", Some("worn")).unwrap();
    assert_eq!(vault.sharing_key().map(drop), Err(Error::DatabaseDamaged));
    assert_eq!(vault.db().setting("vault.sharing").unwrap().as_deref(), Some("worn"));
}

/// As `docs/shared-file-format.md` says: the setting is an identity file, and age takes what we make and makes what we take.
#[test]
fn sealed_files_are_those_of_the_age_program() {
    let made = Made::new();
    let vault = made.open().unwrap();
    let key = vault.sharing_key().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (identity, file) = (folder.path().join("sharing-key.txt"), folder.path().join("shared.age"));
    std::fs::write(&identity, vault.db().setting("vault.sharing").unwrap().unwrap()).unwrap();
    std::fs::write(&file, seal_to(PLAIN, &key.public()).unwrap()).unwrap();
    let opened = Command::new("age").arg("--decrypt").arg("--identity").arg(&identity).arg(&file).output();
    let Ok(opened) = opened else {
        return println!("skipped: sealed_files_are_those_of_the_age_program: no age here");
    };
    assert!(opened.stdout == PLAIN, "{}", String::from_utf8_lossy(&opened.stderr));

    let mut age = Command::new("age")
        .args(["--encrypt", "--recipient", &key.public()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    age.stdin.take().unwrap().write_all(PLAIN).unwrap();
    assert_eq!(open_sealed(&age.wait_with_output().unwrap().stdout, &key).unwrap(), PLAIN);
}
