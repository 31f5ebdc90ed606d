//! `keys/SHA256SUMS`: what each key file looked like when it was written, in the form `sha256sum --check` reads.
//!
//! It protects nothing (whoever can change a key file can change the list); it tells wear of the disk from a wrong password.

use crate::{Error, folder};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::path::Path;

const NAME: &str = "SHA256SUMS";
const LARGEST: u64 = 16 * 1024;

/// Lines of (digest in hexadecimal, file name). While a key file is being replaced it has two lines.
#[derive(Default)]
pub(crate) struct Sums(Vec<(String, String)>);

impl Sums {
    /// Reads the list; one that is missing or unreadable says nothing about any file.
    pub(crate) fn read(dir: &Path) -> Self {
        folder::read_at_most(&dir.join(NAME), LARGEST)
            .ok()
            .flatten()
            .map_or_else(Self::default, |bytes| Self::parse(&bytes))
    }

    /// Reads the text of the list; lines that are not of its form are left out.
    pub(crate) fn parse(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let lines = text.lines().filter_map(|line| {
            let (digest, name) = line.split_once("  ")?;
            let whole = digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
            whole.then(|| (digest.to_ascii_lowercase(), name.to_owned()))
        });
        Self(lines.collect())
    }

    /// Whether the list names this file and none of its lines fits these bytes.
    pub(crate) fn contradicts(&self, name: &str, bytes: &[u8]) -> bool {
        let digest = sha256_hex(bytes);
        let mut listed = self.0.iter().filter(|line| line.1 == name).peekable();
        listed.peek().is_some() && listed.all(|line| line.0 != digest)
    }

    /// Replaces the lines of one file.
    pub(crate) fn set<'a>(&mut self, name: &str, versions: impl IntoIterator<Item = &'a [u8]>) {
        self.0.retain(|line| line.1 != name);
        self.0.extend(versions.into_iter().map(|bytes| (sha256_hex(bytes), name.to_owned())));
    }

    pub(crate) fn write(&self, dir: &Path) -> Result<(), Error> {
        let mut text = String::new();
        for (digest, name) in &self.0 {
            // Two spaces: the form of `sha256sum` for text mode.
            let _ = writeln!(text, "{digest}  {name}");
        }
        folder::Prepared::write(&dir.join(NAME), text.as_bytes())?.take_place()
    }
}

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
