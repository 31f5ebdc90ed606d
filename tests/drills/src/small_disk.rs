//! A file system in memory that has as little room as one likes.

use crate::plan;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub(crate) struct SmallDisk {
    at: PathBuf,
    _parent: tempfile::TempDir,
}

impl SmallDisk {
    /// None where this user may not mount.
    pub(crate) fn mount() -> Option<Self> {
        let parent = plan::folder();
        let at = parent.path().join("disk");
        std::fs::create_dir(&at).unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", "size=64m,mode=0700", "tmpfs"]).arg(&at).stderr(Stdio::null());
        mount.status().is_ok_and(|status| status.success()).then(|| Self { at, _parent: parent })
    }

    pub(crate) fn place(&self) -> &Path {
        &self.at
    }

    /// Leaves this much room.
    pub(crate) fn leave(&self, bytes: u64) {
        let used = Command::new("df").args(["--output=used", "-B1"]).arg(&self.at).output().unwrap();
        let used =
            String::from_utf8_lossy(&used.stdout).lines().last().and_then(|used| used.trim().parse::<u64>().ok());
        // A size of 0 would be no limit.
        self.remount(&format!("size={}", (used.unwrap() + bytes).max(4096)));
    }

    pub(crate) fn grow(&self) {
        self.remount("size=64m");
    }

    fn remount(&self, size: &str) {
        let status = Command::new("mount").args(["-o", &format!("remount,{size}")]).arg(&self.at).status().unwrap();
        assert!(status.success());
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.at).status();
    }
}
