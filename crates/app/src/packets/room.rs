//! Which record stands in which volume, from which page on.

use documents::NotTaken;
use std::panic::{self, AssertUnwindSafe};

/// What a library stumbles over costs the file, not the packet.
pub(super) fn catching<T>(work: impl FnOnce() -> Result<T, NotTaken>) -> Result<T, NotTaken> {
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(NotTaken::Unreadable))
}

/// Volumes as they fill.
pub(super) struct Room {
    most: u64,
    /// What each volume needs for itself.
    own: u64,
    used: u64,
    volumes: usize,
    next: u32,
}

/// Where something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spot {
    /// Counted from 0.
    pub(super) volume: usize,
    /// The running number of its first page.
    pub(super) first: u32,
}

impl Room {
    /// `first_own`: what the first volume needs more than the others, for the page of the case.
    pub(super) fn new(most: u64, own: u64, first_own: u64) -> Self {
        Self { most, own, used: own + first_own, volumes: 1, next: 1 }
    }

    /// The most that one thing may take up.
    pub(super) fn most(&self) -> u64 {
        self.most.saturating_sub(self.own)
    }

    /// So many pages of so many bytes, in the volume that is being filled or in a new one.
    pub(super) fn put(&mut self, pages: u32, bytes: u64) -> Spot {
        if self.used + bytes > self.most && self.used > self.own {
            self.volumes += 1;
            self.used = self.own;
        }
        self.used += bytes;
        let first = self.next;
        self.next += pages;
        Spot { volume: self.volumes - 1, first }
    }

    pub(super) fn volumes(&self) -> usize {
        self.volumes
    }
}
