//! One thing with copies at a time: how far it is, whether to stop, what failed last, and a copy that somebody looked into.

use crate::view::{CopyProgress, CopyStep, Event, UiError};
use crate::{App, Error};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use vault::OpenCopy;

/// How often a screen is told of progress, in milliseconds.
const TELL_EVERY_MS: u64 = 100;

/// What the app knows of copies besides what lies on disks.
#[derive(Default)]
pub(crate) struct Copying {
    running: Mutex<()>,
    stop: AtomicBool,
    told: AtomicU64,
    /// Why the last attempt here, and elsewhere, failed.
    failed: Mutex<(Option<UiError>, Option<UiError>)>,
    /// The folder somebody pointed at.
    folder: Mutex<Option<PathBuf>>,
    /// Opened on the lock screen by its own password, until it is used or something else is opened.
    open: Mutex<Option<OpenCopy>>,
}

/// Something that goes on; the screens hear when it ends.
pub(super) struct Work<'a> {
    app: &'a App,
    step: CopyStep,
    _alone: MutexGuard<'a, ()>,
}

/// Stops what goes on; what was there before stays.
pub fn cancel(app: &App) -> Result<(), Error> {
    app.copying.stop();
    Ok(())
}

impl Copying {
    /// What goes on ends soon, as if a person had stopped it.
    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Whether nothing goes on.
    pub(crate) fn is_idle(&self) -> bool {
        !matches!(self.running.try_lock(), Err(TryLockError::WouldBlock))
    }

    /// Waits until nothing else goes on.
    pub(super) fn begin<'a>(&'a self, app: &'a App, step: CopyStep) -> Result<Work<'a>, Error> {
        let alone = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(self.work(app, step, alone))
    }

    /// `None` while something else goes on.
    pub(super) fn begin_if_idle<'a>(&'a self, app: &'a App, step: CopyStep) -> Option<Work<'a>> {
        let alone = match self.running.try_lock() {
            Ok(alone) => alone,
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner(),
            Err(TryLockError::WouldBlock) => return None,
        };
        Some(self.work(app, step, alone))
    }

    fn work<'a>(&'a self, app: &'a App, step: CopyStep, alone: MutexGuard<'a, ()>) -> Work<'a> {
        self.stop.store(false, Ordering::Relaxed);
        self.told.store(0, Ordering::Relaxed);
        Work { app, step, _alone: alone }
    }

    pub(super) fn failures(&self) -> (Option<UiError>, Option<UiError>) {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn note_here(&self, failed: Option<UiError>) {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner).0 = failed;
    }

    pub(super) fn note_elsewhere(&self, failed: Option<UiError>) {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner).1 = failed;
    }

    pub(super) fn forget_failures(&self) {
        *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = (None, None);
    }

    pub(super) fn point_at(&self, folder: PathBuf) {
        *self.folder.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
    }

    pub(super) fn pointed_at(&self) -> Option<PathBuf> {
        self.folder.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn hold(&self, copy: OpenCopy) {
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = Some(copy);
    }

    pub(super) fn take_held(&self) -> Option<OpenCopy> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Closes a copy that was only looked into: its key goes with it.
    pub(crate) fn let_go(&self) {
        drop(self.take_held());
    }
}

impl Work<'_> {
    /// Tells the screens how far it is, and whether to go on.
    pub(super) fn watch<'b>(&'b self, app: &'b App) -> impl FnMut(u64, u64) -> bool + 'b {
        move |done, total| {
            let now = app.clock.steady_ms();
            let last = app.copying.told.load(Ordering::Relaxed);
            if done == total || now.saturating_sub(last) >= TELL_EVERY_MS {
                app.copying.told.store(now, Ordering::Relaxed);
                (app.listener)(Event::Copying(Some(CopyProgress { step: self.step, done, total })));
            }
            !app.copying.stop.load(Ordering::Relaxed)
        }
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        (self.app.listener)(Event::Copying(None));
    }
}
