//! The program ends and starts anew: what stands in buffers of the window's library goes with the process.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tauri::{AppHandle, Manager, Wry};

/// The argument of a program that started anew after a lock.
const LOCKED: &str = "--locked";
/// How often it is looked whether the records are closed by now.
const EVERY: Duration = Duration::from_millis(50);

static WANTED: AtomicBool = AtomicBool::new(false);

/// Whether this program was started by the one before it.
pub(crate) fn is_after_lock() -> bool {
    std::env::args_os().nth(1).is_some_and(|argument| argument == LOCKED)
}

/// After a lock: waits until the records are closed, then ends the window if that is needed. A window that a test drives stays.
pub(crate) fn when_closed(handle: &AppHandle<Wry>) {
    let handle = handle.clone();
    // Nobody waits for it. Without a thread the program stays as it is, which is no more than was so before.
    let _ = std::thread::Builder::new().spawn(move || {
        let Some(shell) = handle.try_state::<crate::Shell>() else { return };
        // Somebody who opens the records again ends the waiting; the next lock begins it anew.
        while app::unlock::is_closing(&shell.app) {
            std::thread::sleep(EVERY);
        }
        if app::unlock::should_start_anew(&shell.app) && !crate::window::is_driven() {
            WANTED.store(true, Ordering::Relaxed);
            handle.exit(0);
        }
    });
}

/// At the very end of the program, once it has tidied up: the next one. Not in place of this one, which would leave it processes
/// that it knows nothing of.
pub(crate) fn begin(handle: &AppHandle<Wry>) {
    if !WANTED.load(Ordering::Relaxed) {
        return;
    }
    let Ok(program) = tauri::process::current_binary(&handle.env()) else { return };
    // Should it not start, the person starts it: nothing is open and nothing is lost.
    let _ = std::process::Command::new(program).arg(LOCKED).spawn();
}
