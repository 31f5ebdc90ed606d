//! Handing something to the program that this computer has for it: a prepared mail, a kept file, where a figure comes from. Only our own
//! `mailto:` links come here, looked at twice in `app`, the addresses of `locales/sources.json`, and files that `app::elsewhere` wrote; the
//! web view can neither make nor open one.

use std::ffi::OsStr;
use std::time::{Duration, Instant};

/// How long an opener that has not ended counts as one that fails. Some stay for as long as the other program is open.
const SETTLED: Duration = Duration::from_secs(3);

/// Whether the system took it. What the other program then does with it, nobody here sees.
#[cfg(not(windows))]
pub(crate) fn open(what: impl AsRef<OsStr>) -> bool {
    open::commands(what).into_iter().any(|mut command| {
        let quiet = command
            .stdin(std::process::Stdio::null())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null());
        let Ok(mut child) = quiet.spawn() else { return false };
        let began = Instant::now();
        loop {
            match child.try_wait() {
                Ok(Some(ended)) => return ended.success(),
                Ok(None) if began.elapsed() < SETTLED => std::thread::sleep(Duration::from_millis(50)),
                Ok(None) => {
                    // Somebody must wait for it in the end.
                    std::thread::spawn(move || child.wait());
                    return true;
                }
                Err(_) => return false,
            }
        }
    })
}

/// On Windows the system itself says whether there is a program for it. Never run there.
#[cfg(windows)]
pub(crate) fn open(what: impl AsRef<OsStr>) -> bool {
    open::that_detached(what).is_ok()
}
