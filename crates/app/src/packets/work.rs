//! One packet at a time: how far it is, and whether to stop.

use crate::view::{Event, PackProgress};
use crate::{App, Error};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How often a screen is told, in milliseconds.
const TELL_EVERY_MS: u64 = 100;

/// What the app knows of a packet that is being made.
#[derive(Default)]
pub(crate) struct Packing {
    running: Mutex<()>,
    stop: AtomicBool,
    told: AtomicU64,
}

/// A packet that is being made; the screens hear when that ends.
pub(super) struct Work<'a> {
    app: &'a App,
    done: AtomicU64,
    total: AtomicU64,
    _alone: MutexGuard<'a, ()>,
}

/// Stops the making; nothing of it stays.
pub fn cancel(app: &App) -> Result<(), Error> {
    app.packing.stop();
    Ok(())
}

impl Packing {
    pub(crate) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Waits until no other is being made.
    pub(super) fn begin<'a>(&'a self, app: &'a App) -> Work<'a> {
        let alone = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        self.stop.store(false, Ordering::Relaxed);
        self.told.store(0, Ordering::Relaxed);
        Work { app, done: AtomicU64::new(0), total: AtomicU64::new(0), _alone: alone }
    }
}

impl Work<'_> {
    pub(super) fn expect(&self, total: u64) {
        self.total.store(total, Ordering::Relaxed);
        self.went_on(0).unwrap_or_default();
    }

    /// So many bytes more are done. `Stopped` when the person wants no more.
    pub(super) fn went_on(&self, bytes: u64) -> Result<(), Error> {
        let done = self.done.fetch_add(bytes, Ordering::Relaxed) + bytes;
        let total = self.total.load(Ordering::Relaxed).max(done);
        let packing = &self.app.packing;
        let now = self.app.clock.steady_ms();
        if done == total || now.saturating_sub(packing.told.load(Ordering::Relaxed)) >= TELL_EVERY_MS {
            packing.told.store(now, Ordering::Relaxed);
            (self.app.listener)(Event::Packing(Some(PackProgress { done, total })));
        }
        if packing.stop.load(Ordering::Relaxed) { Err(Error::Stopped) } else { Ok(()) }
    }
}

impl Drop for Work<'_> {
    fn drop(&mut self) {
        (self.app.listener)(Event::Packing(None));
    }
}
