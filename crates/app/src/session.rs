//! The open records and who is writing in them.

use crate::packets::Fitted;
use crate::requests::Prepared;
use crate::together::Pending;
use crate::view::Tag;
use crate::{App, Error};
use record::{AuthorId, Service};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use vault::{Action, Label, Reader, StepId, Vault, Writer};

/// Open records. Lives as long as the slot or a running job holds it; then the database closes and the keys are wiped.
pub(crate) struct Session {
    pub(crate) vault: Vault,
    author: Mutex<AuthorId>,
    pub(crate) example: bool,
    /// A shared file that was chosen and not taken in yet.
    pub(crate) pending: Mutex<Option<Pending>>,
    /// Services that a chosen file describes and that were not kept yet.
    pub(crate) found_services: Mutex<Vec<Service>>,
    /// What was shown last before sending.
    pub(crate) prepared: Mutex<Option<Prepared>>,
    /// How files fit into volumes, as far as somebody asked.
    pub(crate) fitted: Fitted,
    /// Dropped after the vault: until then the records are not closed.
    closed: Arc<()>,
}

impl Session {
    pub(crate) fn new(vault: Vault, author: AuthorId, example: bool) -> Self {
        Self {
            vault,
            author: Mutex::new(author),
            example,
            pending: Mutex::new(None),
            found_services: Mutex::default(),
            prepared: Mutex::new(None),
            fitted: Fitted::default(),
            closed: Arc::new(()),
        }
    }

    /// Who is using this computer.
    pub(crate) fn author(&self) -> AuthorId {
        *self.author.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_author(&self, author: AuthorId) {
        *self.author.lock().unwrap_or_else(PoisonError::into_inner) = author;
    }

    pub(crate) fn read<T>(&self, read: impl FnOnce(&Reader<'_>) -> Result<T, vault::Error>) -> Result<T, Error> {
        Ok(self.vault.db().read(read)?)
    }

    /// One step of the person: written whole or not at all, and told to the screens.
    pub(crate) fn write<T>(
        &self,
        app: &App,
        label: Label,
        tags: &[Tag],
        write: impl FnOnce(&mut Writer<'_>) -> Result<T, vault::Error>,
    ) -> Result<(T, StepId), Error> {
        let action = Action { author: Some(self.author()), at_ms: app.clock.now_ms(), label };
        let done = self.vault.db().write(action, write)?;
        app.changed(tags);
        Ok(done)
    }
}

/// Where the open records are, if they are.
pub(crate) struct Slot {
    session: Option<Arc<Session>>,
    /// Locked for the person, but a job that was running is still finishing in it.
    closing: Weak<Session>,
    /// Alive until those are closed: the last moment of closing, when nobody can go on in them any more, counts too.
    closed: Weak<()>,
    /// No records were open yet since the program started. Kept here, because the pages are loaded anew at every lock.
    pub(crate) fresh: bool,
    /// When a key or click last came, on the steady clock.
    pub(crate) last_active: u64,
    /// Until then the idle lock waits: somebody sits with the doctor. On the steady clock.
    pub(crate) awake_until: u64,
}

impl Slot {
    pub(crate) fn new(now: u64) -> Self {
        Self { session: None, closing: Weak::new(), closed: Weak::new(), fresh: true, last_active: now, awake_until: 0 }
    }

    pub(crate) fn open(&self) -> Option<Arc<Session>> {
        self.session.clone()
    }

    /// The records that were locked while a job was running.
    pub(crate) fn closing(&self) -> Option<Arc<Session>> {
        self.closing.upgrade()
    }

    /// Whether records that were locked are still being closed: the lock file on the disk is then our own.
    pub(crate) fn is_closing(&self) -> bool {
        self.closed.upgrade().is_some()
    }

    pub(crate) fn put(&mut self, session: Arc<Session>, now: u64) {
        self.session = Some(session);
        self.closing = Weak::new();
        self.fresh = false;
        self.last_active = now;
    }

    /// Takes the records out of reach for good: the program ends. Answers what lives until they, and those that were locked before
    /// them, are closed; here the example family counts like any other.
    pub(crate) fn take_for_good(&mut self) -> [Weak<()>; 2] {
        let before = self.closed.clone();
        let open = self.session.take().map_or_else(Weak::new, |session| Arc::downgrade(&session.closed));
        [before, open]
    }

    /// Takes records out of reach that are being set aside: no door leads back into them.
    pub(crate) fn set_aside(&mut self) {
        self.take();
        self.closing = Weak::new();
    }

    /// Takes the records out of reach; answers whether they were open. The example family is not waited for: the same door must
    /// never lead to it and to the person's own records.
    pub(crate) fn take(&mut self) -> bool {
        self.awake_until = 0;
        match self.session.take() {
            Some(session) => {
                self.closing = if session.example { Weak::new() } else { Arc::downgrade(&session) };
                self.closed = if session.example { Weak::new() } else { Arc::downgrade(&session.closed) };
                true
            }
            None => false,
        }
    }
}
