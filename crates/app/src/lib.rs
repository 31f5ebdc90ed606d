//! What a person can do: one file a noun. Every screen's click ends in one function here; every function is one transaction
//! of the vault, or refuses with nothing changed.

mod clock;
mod days;
mod error;
mod keychain;
mod net;
mod said;
mod session;
mod words;

pub mod answers;
pub mod appointments;
pub mod calls;
pub mod care;
pub mod cases;
pub mod chapters;
pub mod computer_key;
pub mod conditions;
pub mod copies;
pub mod diary;
pub mod drafts;
pub mod elsewhere;
pub mod example;
pub mod files;
pub mod history;
pub mod import;
pub mod inside;
pub mod items;
pub mod letters;
pub mod looking;
pub mod mail_account;
pub mod measures;
pub mod network;
pub mod opinions;
pub mod originals;
pub mod outbox;
pub mod packets;
pub mod passwords;
pub mod people;
pub mod pictures;
pub mod playing;
pub mod preferences;
pub mod prints;
pub mod questions;
pub mod records;
pub mod recovery;
pub mod requests;
pub mod results;
pub mod search;
pub mod sendings;
pub mod services;
pub mod setup;
pub mod sheet;
pub mod sources;
pub mod tables;
pub mod tasks;
pub mod timeline;
pub mod today;
pub mod together;
pub mod tray;
pub mod undo;
pub mod unlock;
pub mod view;
pub mod worth_asking;
pub mod written;

pub use clock::{Clock, SystemClock};
pub use error::Error;
pub use importers::Reader;
pub use keychain::{Keychain, KeychainFault, SystemKeychain};
pub use net::{Limits, Trust};
pub use vault::WorkFactor;

use session::{Session, Slot};
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use view::{Event, Preferences, Tag};

/// Tells the screens of a change.
pub type Listener = Box<dyn Fn(Event) + Send + Sync>;

/// The parts that differ between the real app and a story of the tests.
pub struct Setting {
    /// Where the records and preferences of this computer's user are.
    pub dir: PathBuf,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Where this computer keeps the key that opens without a password.
    pub keychain: Arc<dyn Keychain>,
    /// How to start the reader child.
    pub reader: Reader,
    /// How much work a password is to cost.
    pub work: WorkFactor,
    /// Who is told of changes.
    pub listener: Listener,
    /// Whose word is taken for who another computer is.
    pub trust: Trust,
    /// How long a contact with another computer may take.
    pub limits: Limits,
}

/// The app: open or locked, one for the life of the process.
pub struct App {
    dir: PathBuf,
    clock: Arc<dyn Clock>,
    keychain: keychain::Limited,
    reader: Reader,
    work: WorkFactor,
    listener: Listener,
    trust: Trust,
    limits: Limits,
    preferences: Mutex<Preferences>,
    slot: Mutex<Slot>,
    jobs: import::Jobs,
    copying: copies::Copying,
    packing: packets::Packing,
    outbox: outbox::Outbox,
    /// A password was chosen, or a recovery code shown or typed, since the program started: it may still stand in buffers of the window
    /// that nobody can wipe.
    secret_in_window: AtomicBool,
}

impl App {
    /// Starts the app. Opens nothing; removes what an earlier run left behind: an example family, files opened elsewhere.
    pub fn new(setting: Setting) -> Arc<Self> {
        example::sweep(&setting.dir);
        elsewhere::sweep_at_start(&setting.dir);
        let preferences = preferences::load(&setting.dir);
        let Setting { dir, clock, keychain, reader, work, listener, trust, limits } = setting;
        let slot = Mutex::new(Slot::new(clock.steady_ms()));
        Arc::new(Self {
            dir,
            clock,
            keychain: keychain::Limited::new(keychain),
            reader,
            work,
            listener,
            trust,
            limits,
            preferences: Mutex::new(preferences),
            slot,
            jobs: import::Jobs::default(),
            copying: copies::Copying::default(),
            packing: packets::Packing::default(),
            outbox: outbox::Outbox::default(),
            secret_in_window: AtomicBool::new(false),
        })
    }

    /// What is known before the records are open.
    pub fn preferences(&self) -> Preferences {
        *self.preferences.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn slot(&self) -> MutexGuard<'_, Slot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The open records, or `Locked`.
    fn session(&self) -> Result<Arc<Session>, Error> {
        self.slot().open().ok_or(Error::Locked)
    }

    fn changed(&self, tags: &[Tag]) {
        (self.listener)(Event::Changed(tags.to_vec()));
    }

    /// The time and ten random bytes, for an id.
    fn id_parts(&self) -> Result<(u64, [u8; 10]), Error> {
        let mut random = [0; 10];
        getrandom::fill(&mut random).map_err(|_| Error::Random)?;
        Ok((u64::try_from(self.clock.now_ms()).unwrap_or(0), random))
    }
}
