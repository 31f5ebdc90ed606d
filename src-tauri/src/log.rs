//! The local log. A line is one of the variants below, so no word of a person can get into it.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// Bytes after which the log begins anew; the one before is kept beside it.
const LARGEST: u64 = 256 * 1024;

/// What can be logged.
#[derive(Debug, Clone, Copy)]
pub enum Line {
    /// The program started.
    Started,
    /// Something failed for which there are no words; the number was shown to the person.
    Incident {
        /// Counted from 1 since the program started.
        number: u32,
        /// The code of the error.
        code: &'static str,
    },
    /// The program itself is wrong in this place.
    Panicked {
        /// The line of `file`.
        line: u32,
        /// A hash of the source file's name: enough to find it, and no path of the machine it was built on.
        file: u32,
    },
}

/// The log file.
pub struct Log {
    path: PathBuf,
    incidents: AtomicU32,
}

impl Log {
    /// A log in this folder. Nothing is written yet.
    pub fn new(dir: &Path) -> Self {
        Self { path: dir.join("log.txt"), incidents: AtomicU32::new(0) }
    }

    /// Writes a line; a log that cannot be written is not worth disturbing anyone for.
    pub fn write(&self, line: &Line) {
        let _ = self.append(line);
    }

    /// Notes a failure and gives the number to show: "3-in_use".
    pub fn incident(&self, code: &'static str) -> String {
        let number = self.incidents.fetch_add(1, Ordering::Relaxed).saturating_add(1);
        self.write(&Line::Incident { number, code });
        format!("{number}-{code}")
    }

    fn append(&self, line: &Line) -> std::io::Result<()> {
        if let Some(dir) = self.path.parent() {
            fs::create_dir_all(dir)?;
        }
        if fs::metadata(&self.path).is_ok_and(|about| about.len() > LARGEST) {
            fs::rename(&self.path, self.path.with_extension("old.txt"))?;
        }
        let mut file: File = OpenOptions::new().create(true).append(true).open(&self.path)?;
        let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
        match line {
            Line::Started => writeln!(file, "{seconds} started {}", env!("CARGO_PKG_VERSION")),
            Line::Incident { number, code } => writeln!(file, "{seconds} incident {number} {code}"),
            Line::Panicked { line, file: source } => writeln!(file, "{seconds} panicked {source:08x}:{line}"),
        }
    }
}

/// FNV-1a, 32 bits (Fowler, Noll, Vo): for a name, not for secrets.
pub(crate) fn short_hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
