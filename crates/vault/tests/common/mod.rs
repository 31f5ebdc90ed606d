//! What the tests of keys and opening share.

#![allow(dead_code, reason = "each test program uses a part")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may panic, and says what it skips")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use vault::{Door, Error, ExposeSecret, RecoveryCode, SecretString, Vault, WorkFactor};

pub(crate) const NOW: i64 = 1_780_000_000_000;

pub(crate) fn password() -> SecretString {
    SecretString::from("five plain words make it")
}

/// A closed vault in a folder of its own.
pub(crate) struct Made {
    _temporary: tempfile::TempDir,
    pub(crate) data: PathBuf,
    pub(crate) code: RecoveryCode,
}

impl Made {
    pub(crate) fn new() -> Self {
        let temporary = tempfile::tempdir().unwrap();
        let data = temporary.path().join("data");
        let code = make(&data);
        Self { _temporary: temporary, data, code }
    }

    pub(crate) fn vault(&self) -> PathBuf {
        self.data.join("vault")
    }

    pub(crate) fn generation(&self) -> PathBuf {
        self.vault().join("g0001")
    }

    pub(crate) fn key_file(&self) -> PathBuf {
        self.generation().join("keys/password.age")
    }

    pub(crate) fn open(&self) -> Result<Vault, Error> {
        Vault::open(&self.data, Door::Password(&password()))
    }

    /// Tries to open, expects this error, and that not a name nor a byte on disk changed.
    pub(crate) fn refuses(&self, expected: &Error) {
        self.refuses_to(expected, || self.open().map(drop));
    }

    pub(crate) fn refuses_to(&self, expected: &Error, attempt: impl FnOnce() -> Result<(), Error>) {
        let before = snapshot(&self.data);
        assert_eq!(attempt().as_ref().err(), Some(expected));
        unchanged(&before, &snapshot(&self.data));
    }
}

pub(crate) fn make(data: &Path) -> RecoveryCode {
    let (vault, code) = Vault::create(data, &password(), "with_my_papers", WorkFactor::quick(), NOW).unwrap();
    vault.close();
    code
}

/// Every name below a folder with its bytes (`None` for a folder).
pub(crate) type Snapshot = BTreeMap<PathBuf, Option<Vec<u8>>>;

pub(crate) fn snapshot(root: &Path) -> Snapshot {
    let mut found = Snapshot::new();
    let mut left = vec![root.to_owned()];
    while let Some(dir) = left.pop() {
        let Ok(entries) = fs::read_dir(&dir) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            let kind = fs::symlink_metadata(&path).unwrap();
            let bytes = if kind.is_dir() {
                left.push(path.clone());
                None
            } else if kind.is_symlink() {
                Some(fs::read_link(&path).unwrap().into_os_string().into_encoded_bytes())
            } else {
                Some(fs::read(&path).unwrap())
            };
            found.insert(path, bytes);
        }
    }
    found
}

pub(crate) fn unchanged(before: &Snapshot, after: &Snapshot) {
    let names = |s: &Snapshot| s.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(before), names(after));
    for (path, bytes) in before {
        assert!(after.get(path) == Some(bytes), "{} changed", path.display());
    }
}

/// Opens a key file and derives the key of the database the way a stranger would: by the documents, without this crate.
pub(crate) fn raw_key_pragma(key_file: &Path, password: &SecretString) -> String {
    let bytes = fs::read(key_file).unwrap();
    let identity = age::scrypt::Identity::new(password.clone());
    let lines = age::decrypt(&identity, &bytes).unwrap();
    let text = String::from_utf8(lines).unwrap();
    let mut key = [0; 32];
    hkdf::Hkdf::<sha2::Sha256>::new(None, text.trim_end().as_bytes())
        .expand(b"second-chair records.db v1", &mut key)
        .unwrap();
    let hex: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{hex}'\";")
}

/// Changes the one byte at `place` (from the end when negative).
pub(crate) fn flip(path: &Path, place: isize) {
    let mut bytes = fs::read(path).unwrap();
    let place = if place < 0 { bytes.len() - place.unsigned_abs() } else { place.unsigned_abs() };
    *bytes.get_mut(place).unwrap() ^= 1;
    fs::write(path, bytes).unwrap();
}

/// A small file system in memory for the tests that need a full or a read-only disk. `None`, with a printed word, where
/// mounting is not allowed.
pub(crate) struct SmallDisk {
    pub(crate) at: PathBuf,
    _temporary: tempfile::TempDir,
}

impl SmallDisk {
    pub(crate) fn mount(test: &str, size: &str) -> Option<Self> {
        let temporary = tempfile::tempdir().unwrap();
        let at = temporary.path().join("disk");
        fs::create_dir(&at).unwrap();
        let mounted = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size},mode=0700"), "tmpfs"])
            .arg(&at)
            .output()
            .is_ok_and(|output| output.status.success());
        if !mounted {
            println!("skipped: {test}: this user may not mount a file system");
            return None;
        }
        Some(Self { at, _temporary: temporary })
    }

    pub(crate) fn remount(&self, how: &str) {
        let status = std::process::Command::new("mount").arg("-o").arg(how).arg(&self.at).status().unwrap();
        assert!(status.success());
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("--lazy").arg(&self.at).status();
    }
}

pub(crate) fn text(code: &RecoveryCode) -> String {
    code.groups().join("-")
}

pub(crate) fn expose(secret: &SecretString) -> &str {
    secret.expose_secret()
}
