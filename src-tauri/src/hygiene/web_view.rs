//! What the web view keeps: nothing in memory after lock, nothing on the disk after exit.
//!
//! Its pages forget what they showed, but JavaScript cannot wipe memory; so at lock the process that held it ends, and a new one shows
//! the lock screen. Told to keep nothing on the disk, it still lays a few files of its own there (salts, an empty list of servers;
//! on Windows more), so it gets a folder where they can be found and removed.

use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager, Wry};

/// Where the web view may lay its files.
pub(crate) fn folder(data: &Path) -> PathBuf {
    data.join("web")
}

/// Removes them: at exit, and at start what a crash left.
pub(crate) fn sweep(data: &Path) {
    // What is still in use, or cannot be removed, is tried again at the next start.
    let _ = std::fs::remove_dir_all(folder(data));
}

/// Ends the process behind the pages and loads them anew. On Windows and macOS the pages are loaded anew, and what becomes of the
/// process is for the system to say.
pub(crate) fn empty(handle: &AppHandle<Wry>) {
    let Some(window) = handle.get_webview_window("main") else { return };
    // The window may be closing; then its process ends with it.
    #[cfg(target_os = "linux")]
    let _ = window.with_webview(|view| {
        use webkit2gtk::WebViewExt;
        let view = view.inner();
        if !crate::window::is_driven() {
            view.terminate_web_process();
        }
        view.reload();
    });
    #[cfg(not(target_os = "linux"))]
    let _ = window.reload();
}
