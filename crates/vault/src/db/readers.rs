//! Three connections that cannot write, so that reading never waits for a writer.

use super::connection::{self, KeyText, Use};
use crate::Error;
use rusqlite::Connection;
use std::path::Path;
use std::sync::{Condvar, Mutex, PoisonError};

/// A search, a page of a list and a file being shown, at once.
const READERS: usize = 3;

pub(crate) struct Readers {
    free: Mutex<Vec<Connection>>,
    returned: Condvar,
}

impl Readers {
    pub(crate) fn open(path: &Path, key: &KeyText) -> Result<Self, Error> {
        let free = (0..READERS).map(|_| connection::open(path, key, Use::Read)).collect::<Result<Vec<_>, _>>()?;
        Ok(Self { free: Mutex::new(free), returned: Condvar::new() })
    }

    /// Lends a connection, waiting for one if need be.
    pub(crate) fn with<T>(&self, look: impl FnOnce(&mut Connection) -> Result<T, Error>) -> Result<T, Error> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let mut free = self.returned.wait_while(free, |free| free.is_empty()).unwrap_or_else(PoisonError::into_inner);
        let Some(connection) = free.pop() else { return Err(Error::Busy) };
        drop(free);
        let mut lent = Lent { readers: self, connection: Some(connection) };
        lent.connection.as_mut().map_or(Err(Error::Busy), look)
    }
}

/// Gives the connection back even when the look at it panics.
struct Lent<'a> {
    readers: &'a Readers,
    connection: Option<Connection>,
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        if let Some(connection) = self.connection.take() {
            self.readers.free.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
            self.readers.returned.notify_one();
        }
    }
}
