//! A computer with Second Chair on it.

use crate::keychain::StoryKeychain;
use app::passwords::Secret;
use app::questions::OfPerson;
use app::view::{Event, JobState, JobView, PasswordHint, RecoveryView};
use app::{App, Clock, Keychain, Limits, Reader, Setting, Trust, WorkFactor, import, people, setup, unlock};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

pub(crate) const PASSWORD: &str = "plum window seven quiet rivers";
const START_MS: u64 = 1_780_000_000_000;

/// A clock that stands still until the story moves it.
#[derive(Default)]
pub(crate) struct StoryClock(AtomicU64);

impl StoryClock {
    pub(crate) fn wait(&self, minutes: u64) {
        self.0.fetch_add(minutes * 60_000, Ordering::SeqCst);
    }
}

impl Clock for StoryClock {
    fn now_ms(&self) -> i64 {
        i64::try_from(START_MS + self.steady_ms()).unwrap()
    }
    fn steady_ms(&self) -> u64 {
        self.0.fetch_add(1, Ordering::SeqCst)
    }
    fn today(&self) -> (i32, u8, u8) {
        (2026, 5, 21)
    }
    fn zone(&self) -> String {
        "America/Toronto".to_owned()
    }
}

/// A folder that goes at the end, or one that somebody else looks after.
pub(crate) struct Folder {
    path: PathBuf,
    _made: Option<tempfile::TempDir>,
}

impl Folder {
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl From<tempfile::TempDir> for Folder {
    fn from(made: tempfile::TempDir) -> Self {
        Self { path: made.path().to_owned(), _made: Some(made) }
    }
}

impl From<&Path> for Folder {
    fn from(path: &Path) -> Self {
        Self { path: path.to_owned(), _made: None }
    }
}

pub(crate) struct World {
    pub(crate) dir: Folder,
    pub(crate) clock: Arc<StoryClock>,
    pub(crate) keychain: Arc<StoryKeychain>,
    pub(crate) events: Arc<Mutex<Vec<Event>>>,
    pub(crate) app: Arc<App>,
    /// Whose word is taken for who a server is, and how long one is waited for.
    pub(crate) net: (Trust, Limits),
}

impl Drop for World {
    /// As the program ends: a thread that still works with keys crashes when the process takes its libraries apart.
    fn drop(&mut self) {
        unlock::close_for_exit(&self.app, Duration::ZERO, Duration::from_secs(10));
    }
}

impl World {
    /// Nothing set up yet.
    pub(crate) fn new() -> Self {
        Self::over(tempfile::tempdir().unwrap())
    }

    /// Over the records in a folder.
    pub(crate) fn over(dir: impl Into<Folder>) -> Self {
        Self::trusting(dir, (Trust::System, Limits::default()))
    }

    /// The same, where servers of the story are trusted.
    pub(crate) fn trusting(dir: impl Into<Folder>, net: (Trust, Limits)) -> Self {
        let dir = dir.into();
        let clock = Arc::new(StoryClock::default());
        let keychain = Arc::default();
        let events = Arc::default();
        let app = start(dir.path(), &clock, &keychain, &events, &net);
        Self { dir, clock, keychain, events, app, net }
    }

    /// Set up for Lena, by Lena.
    pub(crate) fn with_lena() -> (Self, String) {
        let world = Self::new();
        world.set_up();
        let person = world.person();
        (world, person)
    }

    pub(crate) fn set_up(&self) -> RecoveryView {
        let input = setup::CreateRecords {
            person: "Lena Marchetti".into(),
            author: None,
            password: secret(PASSWORD),
            hint: PasswordHint::WithMyPapers,
        };
        setup::create(&self.app, input).unwrap()
    }

    /// The first person's id.
    pub(crate) fn person(&self) -> String {
        people::list(&self.app).unwrap()[0].id.clone()
    }

    /// Quits and starts again.
    pub(crate) fn restart(&mut self) {
        unlock::lock(&self.app).unwrap();
        self.settle();
        self.app = start(self.dir.path(), &self.clock, &self.keychain, &self.events, &self.net);
    }

    pub(crate) fn unlock(&self) {
        unlock::with_password(&self.app, unlock::Unlock { password: secret(PASSWORD) }).unwrap();
    }

    /// Waits until what went on when the records were locked has ended and they are closed.
    pub(crate) fn settle(&self) {
        for _ in 0..1_000 {
            if !matches!(vault::look(self.dir.path()), vault::Found::Problem(vault::Error::InUse)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("the records were not closed");
    }

    /// Takes files in and waits for the end.
    pub(crate) fn take_in(&self, person: &str, paths: &[PathBuf]) -> JobView {
        let job = import::start(&self.app, person, paths.to_vec()).unwrap().job.unwrap();
        self.ended(&job)
    }

    pub(crate) fn ended(&self, job: &str) -> JobView {
        for _ in 0..3_000 {
            let over = self.events.lock().unwrap().iter().find_map(|event| match event {
                Event::Job(view) if view.id == job && view.state != JobState::Running => Some(view.clone()),
                _ => None,
            });
            if let Some(view) = over {
                return view;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("the job did not end");
    }
}

fn start(
    dir: &Path,
    clock: &Arc<StoryClock>,
    keychain: &Arc<StoryKeychain>,
    events: &Arc<Mutex<Vec<Event>>>,
    net: &(Trust, Limits),
) -> Arc<App> {
    let heard = Arc::clone(events);
    App::new(Setting {
        dir: dir.to_owned(),
        clock: Arc::clone(clock) as Arc<dyn Clock>,
        keychain: Arc::clone(keychain) as Arc<dyn Keychain>,
        reader: Reader::new(env!("CARGO_BIN_EXE_journeys-reader").into(), Vec::new()),
        work: WorkFactor::quick(),
        listener: Box::new(move |event| heard.lock().unwrap().push(event)),
        trust: net.0.clone(),
        limits: net.1,
    })
}

pub(crate) fn secret(words: &str) -> Secret {
    Secret::from(words.to_owned())
}

pub(crate) fn of(person: &str) -> OfPerson {
    OfPerson { person: person.to_owned() }
}

/// A small file of our own.
pub(crate) fn corpus(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(name)
}
