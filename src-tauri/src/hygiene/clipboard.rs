//! What was copied out of the window is forgotten at lock and at exit, if nobody copied anything else since. A program that keeps a
//! history of the clipboard has its own copy, which we cannot reach.

#[cfg(target_os = "linux")]
pub(crate) use linux::{forget, note};
#[cfg(not(target_os = "linux"))]
pub(crate) use others::{forget, note};

#[cfg(target_os = "linux")]
mod linux {
    use gtk::gdk;

    /// Nothing needs to be remembered: GTK knows whether what is on the clipboard came from this program.
    pub(crate) fn note() {}

    /// On the window's thread. Also the text selected last, which X11 pastes with the middle mouse button.
    pub(crate) fn forget() {
        for selection in [gdk::SELECTION_CLIPBOARD, gdk::SELECTION_PRIMARY] {
            if gdk::selection_owner_get(&selection).is_some() {
                gtk::Clipboard::get(&selection).clear();
            }
        }
        if let Some(display) = gdk::Display::default() {
            display.sync(); // before the program ends
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod others {
    use std::hash::{BuildHasher, RandomState};
    use std::sync::{LazyLock, Mutex, PoisonError};
    use zeroize::Zeroizing;

    /// The text itself would be one more copy of it in memory, so only its hash is kept, under a key of this run.
    static COPIED: Mutex<Option<u64>> = Mutex::new(None);
    static KEY: LazyLock<RandomState> = LazyLock::new(RandomState::new);

    /// Remembers what is on the clipboard now.
    pub(crate) fn note() {
        *COPIED.lock().unwrap_or_else(PoisonError::into_inner) = on_clipboard();
    }

    /// Clears the clipboard if it is still that.
    pub(crate) fn forget() {
        let copied = COPIED.lock().unwrap_or_else(PoisonError::into_inner).take();
        if copied.is_some() && copied == on_clipboard() {
            let _ = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.clear()); // another program may hold it
        }
    }

    fn on_clipboard() -> Option<u64> {
        let text = arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get_text()).ok()?;
        Some(KEY.hash_one(Zeroizing::new(text).as_str()))
    }
}
