//! From a command to the app and back: off the window's thread, errors told by code, panics caught.

use crate::log::{Line, Log};
use app::App;
use app::view::UiError;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

/// What every command reaches.
pub struct Shell {
    /// The app.
    pub app: Arc<App>,
    /// The local log: codes only.
    pub log: Arc<Log>,
    /// Files that were dropped on the window and wait to be taken in. The web view never sees a path.
    pub dropped: Mutex<Vec<PathBuf>>,
}

impl Shell {
    /// A shell around the app.
    pub fn new(app: Arc<App>, log: Arc<Log>) -> Self {
        Self { app, log, dropped: Mutex::default() }
    }

    /// Runs a use case on a thread that may wait for the disk.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Arc<App>) -> Result<T, app::Error> + Send + 'static,
    ) -> Result<T, UiError> {
        let app = Arc::clone(&self.app);
        match tauri::async_runtime::spawn_blocking(move || work(&app)).await {
            Ok(done) => done.map_err(|error| self.told(&error)),
            // The panic hook has written where; here only a number is made that leads to that line.
            Err(_) => Err(self.unexpected("panic")),
        }
    }

    fn told(&self, error: &app::Error) -> UiError {
        error.told().unwrap_or_else(|| self.unexpected(error.code()))
    }

    pub(crate) fn unexpected(&self, code: &'static str) -> UiError {
        UiError::Unexpected { incident: self.log.incident(code) }
    }

    pub(crate) fn log(&self, line: Line) {
        self.log.write(&line);
    }
}
