//! What makes a study or a document of a disc known again. Both hashes are kept in vaults: what goes into them is frozen by a test.

use crate::frame::Fingerprint;

pub(super) struct Print(blake3::Hasher);

impl Print {
    pub(super) fn new(of: &str) -> Self {
        Self(blake3::Hasher::new()).with(b"second-chair dicom 1").with(of.as_bytes())
    }

    pub(super) fn with(mut self, part: &[u8]) -> Self {
        self.0.update(&(part.len() as u64).to_le_bytes()).update(part);
        self
    }

    pub(super) fn end(self) -> Fingerprint {
        let mut bytes = [0; 16];
        self.0.finalize_xof().fill(&mut bytes);
        Fingerprint(bytes)
    }
}

/// Which thing it is, by a name that this standard makes unique: long enough, digits and points, with several parts.
pub(super) fn identity(of: &str, uid: &str) -> Option<Fingerprint> {
    let is_name = uid.len() >= 16
        && uid.split('.').count() >= 6
        && uid.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    is_name.then(|| Print::new("identity").with(of.as_bytes()).with(uid.as_bytes()).end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_stay_what_they_are() {
        let uid = "1.3.6.1.4.1.5962.1.2.1.20040119072730.12322";
        let hex = |print| String::from(print);
        assert_eq!(identity("study", uid).map(hex).as_deref(), Some("7b36e2e92174f33c3423465a5fd75e26"));
        assert_eq!(identity("study", "1.2.3"), None);
        assert_eq!(identity("study", "05fa52f0e599f17b8186ff18fcdf2b5570a52206a75c4d03afebf5c475dc8758"), None);
    }
}
