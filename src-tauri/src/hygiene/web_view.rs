//! The web view at lock. Its pages forget what they showed, but JavaScript cannot wipe memory; so the process that held it ends, and a
//! new one shows the lock screen.

use tauri::{AppHandle, Manager, Wry};

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
