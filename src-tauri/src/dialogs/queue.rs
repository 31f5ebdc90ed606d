//! For the tests that drive the real app: dialogs and drops are answered from the file `next.json` of a folder the test names.
//! Compiled only with the feature `e2e`, which no release has; a test looks for the name below in the release binary.

use serde::Deserialize;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tauri::{AppHandle, Runtime};

/// The variable that names the folder.
const FOLDER: &str = "SECOND_CHAIR_E2E_DIALOGS";

#[derive(Default, Deserialize)]
#[serde(default)]
struct Next {
    open: Vec<PathBuf>,
    save: Option<PathBuf>,
    drop: Vec<PathBuf>,
}

fn next(wanted: impl Fn(&Next) -> bool) -> Option<Next> {
    let file = Path::new(&std::env::var_os(FOLDER)?).join("next.json");
    let next: Next = serde_json::from_slice(&std::fs::read(&file).ok()?).ok()?;
    if !wanted(&next) {
        return None;
    }
    std::fs::remove_file(file).ok()?;
    Some(next)
}

/// The files the test chose.
pub(crate) async fn choose_files<R: Runtime>(_: &AppHandle<R>) -> Vec<PathBuf> {
    next(|next| !next.open.is_empty()).map(|next| next.open).unwrap_or_default()
}

/// The folder the test chose.
pub(crate) async fn choose_folder<R: Runtime>(handle: &AppHandle<R>) -> Vec<PathBuf> {
    choose_files(handle).await
}

/// The place the test chose.
pub(crate) async fn choose_place<R: Runtime>(_: &AppHandle<R>, _: &str) -> Option<PathBuf> {
    next(|next| next.save.is_some()).and_then(|next| next.save)
}

/// Writes when something happened, in milliseconds since 1970, for whoever measures the start.
pub(crate) fn note(what: &str) {
    use std::io::Write;
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_millis());
    let file = std::fs::OpenOptions::new().create(true).append(true).open(Path::new(&folder).join("moments.txt"));
    let _ = file.and_then(|mut file| writeln!(file, "{now} {what}")); // only the measurement would miss it
}

/// Hands over what the test drops, as the window would.
pub(crate) async fn watch_drops(dropped: impl Fn(Vec<PathBuf>)) {
    loop {
        tokio::time::sleep(Duration::from_millis(100)).await;
        if let Some(next) = next(|next| !next.drop.is_empty()) {
            dropped(next.drop);
        }
    }
}
