//! A message bus of the test's own, with a logind on it that does as the test says.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::indexing_slicing,
    reason = "a test may panic"
)]

use super::linux::{keep_on, logind, screen_saver};
use app::view::{PasswordHint, Stage};
use app::{App, Reader, Setting, SystemClock, SystemKeychain, WorkFactor, setup, unlock};
use std::collections::HashMap;
use std::io::{PipeReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::{Duration, Instant};
use zbus::blocking::{Connection, connection::Builder};
use zbus::zvariant::{OwnedFd, OwnedObjectPath, Value};

const OWN: &str = "/org/freedesktop/login1/session/_33";
const OTHER: &str = "/org/freedesktop/login1/session/_34";
const SESSION: &str = "org.freedesktop.login1.Session";
const MANAGER: (&str, &str) = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
const PASSWORD: &str = "five plain words for a test";

/// A message bus that ends with the test.
struct Bus {
    home: tempfile::TempDir,
    daemon: Child,
}

impl Bus {
    /// Nothing when the program is not on this machine and need not be.
    fn new() -> Option<Self> {
        if Command::new("dbus-daemon").arg("--version").stdout(Stdio::null()).status().is_err() {
            assert!(std::env::var_os("SECOND_CHAIR_REQUIRE_TOOLS").is_none(), "dbus-daemon is missing");
            eprintln!("skipped: dbus-daemon is not on this machine");
            return None;
        }
        let home = tempfile::tempdir().unwrap();
        let daemon = Self::start(&home);
        Some(Self { home, daemon })
    }

    fn start(home: &tempfile::TempDir) -> Child {
        let (socket, config) = (home.path().join("bus"), home.path().join("bus.conf"));
        let text = format!(
            r#"<busconfig><type>session</type><listen>unix:path={}</listen><policy context="default">
               <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"#,
            socket.display()
        );
        std::fs::write(&config, text).unwrap();
        let daemon = Command::new("dbus-daemon").arg("--nofork").arg("--config-file").arg(&config).spawn().unwrap();
        wait_until(|| socket.exists());
        daemon
    }

    fn end(&mut self) {
        self.daemon.kill().unwrap();
        self.daemon.wait().unwrap();
        std::fs::remove_file(self.home.path().join("bus")).unwrap();
    }

    fn address(&self) -> String {
        format!("unix:path={}", self.home.path().join("bus").display())
    }

    fn connect(&self) -> Connection {
        connect(&self.address()).unwrap()
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

fn connect(address: &str) -> zbus::Result<Connection> {
    Builder::address(address)?.build()
}

/// Gives out delays and tells the test of each.
struct Manager(Mutex<mpsc::Sender<PipeReader>>);

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    fn inhibit(&self, what: &str, _who: &str, _why: &str, mode: &str) -> OwnedFd {
        assert_eq!((what, mode), ("sleep", "delay"));
        let (reader, writer) = std::io::pipe().unwrap();
        self.0.lock().unwrap().send(reader).unwrap();
        OwnedFd::from(std::os::fd::OwnedFd::from(writer))
    }

    fn get_session(&self, id: &str) -> OwnedObjectPath {
        assert_eq!(id, "3");
        OwnedObjectPath::try_from(OWN).unwrap()
    }
}

/// Whichever session the caller belongs to.
struct Auto;

#[zbus::interface(name = "org.freedesktop.login1.Session")]
impl Auto {
    #[zbus(property)]
    fn id(&self) -> &str {
        "3"
    }
}

/// The fake; each delay it gives out comes as the end of a pipe that closes when the delay is given back.
fn fake_logind(bus: &Bus) -> (Connection, mpsc::Receiver<PipeReader>) {
    let (send, delays) = mpsc::channel();
    let fake = Builder::address(bus.address().as_str()).unwrap();
    let fake = fake.serve_at(MANAGER.0, Manager(Mutex::new(send))).unwrap();
    let fake = fake.serve_at("/org/freedesktop/login1/session/auto", Auto).unwrap();
    (fake.name("org.freedesktop.login1").unwrap().build().unwrap(), delays)
}

fn say(
    bus: &Connection,
    (path, interface): (&str, &str),
    name: &str,
    body: &(impl serde::Serialize + zbus::zvariant::DynamicType),
) {
    bus.emit_signal(None::<&str>, path, interface, name, body).unwrap();
}

/// An app with open records.
fn open_app(dir: PathBuf) -> Arc<App> {
    let app = App::new(Setting {
        dir,
        clock: Arc::new(SystemClock::default()),
        keychain: Arc::new(SystemKeychain),
        reader: Reader::new("unused".into(), Vec::new()),
        work: WorkFactor::quick(),
        listener: Box::new(|_| {}),
        trust: app::Trust::System,
        limits: app::Limits::default(),
    });
    let password = String::from(PASSWORD).into();
    let lena = setup::CreateRecords { person: "Lena".into(), author: None, password, hint: PasswordHint::None };
    setup::create(&app, lena).unwrap();
    app
}

fn stage(app: &App) -> Stage {
    setup::state(app).unwrap().stage
}

fn open_again(app: &Arc<App>) {
    unlock::with_password(app, unlock::Unlock { password: String::from(PASSWORD).into() }).unwrap();
}

fn wait_until(mut there: impl FnMut() -> bool) {
    let began = Instant::now();
    while !there() {
        assert!(began.elapsed() < Duration::from_secs(20), "it did not come");
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn the_computer_sleeps_only_after_the_records_are_locked() {
    let Some(bus) = Bus::new() else { return };
    let dir = tempfile::tempdir().unwrap();
    let app = open_app(dir.path().to_owned());
    let (fake, delays) = fake_logind(&bus);
    let (client, locked) = (bus.connect(), Arc::clone(&app));
    // Slow, so that a delay given back too early is seen.
    let lock = move || {
        thread::sleep(Duration::from_millis(500));
        unlock::lock(&locked).unwrap();
    };
    thread::spawn(move || logind(&client, &lock));
    for _ in 0..2 {
        let mut delay = delays.recv_timeout(Duration::from_secs(20)).unwrap();
        assert_eq!(stage(&app), Stage::Open);
        say(&fake, MANAGER, "PrepareForSleep", &true);
        assert_eq!(delay.read(&mut [0]).unwrap(), 0, "the delay is given back");
        assert_eq!(stage(&app), Stage::Locked);
        say(&fake, MANAGER, "PrepareForSleep", &false);
        open_again(&app);
    }
}

#[test]
fn a_locked_session_locks_the_records_and_another_persons_does_not() {
    let Some(bus) = Bus::new() else { return };
    let dir = tempfile::tempdir().unwrap();
    let app = open_app(dir.path().to_owned());
    let (fake, delays) = fake_logind(&bus);
    let (client, locked, count) = (bus.connect(), Arc::clone(&app), Arc::new(AtomicUsize::new(0)));
    let counted = Arc::clone(&count);
    thread::spawn(move || {
        logind(&client, &|| {
            unlock::lock(&locked).unwrap();
            counted.fetch_add(1, Ordering::SeqCst);
        })
    });
    delays.recv_timeout(Duration::from_secs(20)).unwrap();
    let hint = |on: bool| (SESSION, HashMap::from([("LockedHint", Value::from(on))]), Vec::<&str>::new());
    let properties = "org.freedesktop.DBus.Properties";
    // What must not lock comes first; messages keep their order.
    say(&fake, (OTHER, SESSION), "Lock", &());
    say(&fake, (OTHER, properties), "PropertiesChanged", &hint(true));
    say(&fake, (OWN, properties), "PropertiesChanged", &hint(false));
    say(&fake, (OWN, SESSION), "Unlock", &());
    say(&fake, (OWN, SESSION), "Lock", &());
    wait_until(|| stage(&app) == Stage::Locked);
    wait_until(|| count.load(Ordering::SeqCst) == 1);
    open_again(&app);
    say(&fake, (OWN, properties), "PropertiesChanged", &hint(true));
    wait_until(|| stage(&app) == Stage::Locked);
    wait_until(|| count.load(Ordering::SeqCst) == 2);
}

#[test]
fn a_screen_saver_locks_also_on_a_bus_that_came_late_or_came_back() {
    let Some(mut bus) = Bus::new() else { return };
    let dir = tempfile::tempdir().unwrap();
    let app = open_app(dir.path().to_owned());
    bus.end();
    let (address, locked) = (bus.address(), Arc::clone(&app));
    let lock = move || {
        unlock::lock(&locked).unwrap();
    };
    let ended = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&ended);
    keep_on("test", Duration::from_millis(50), move || {
        let heard = screen_saver(&connect(&address)?, &lock);
        counted.fetch_add(1, Ordering::SeqCst);
        heard
    });
    let desktops =
        [("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"), ("/ScreenSaver", "org.freedesktop.ScreenSaver")];
    for (time, (path, name)) in (1..).zip(desktops) {
        thread::sleep(Duration::from_millis(200));
        bus.daemon = Bus::start(&bus.home);
        let desktop = bus.connect();
        say(&desktop, (path, name), "ActiveChanged", &false);
        say(&desktop, (path, "org.example.Lamp"), "ActiveChanged", &true);
        assert_eq!(stage(&app), Stage::Open);
        wait_until(|| {
            say(&desktop, (path, name), "ActiveChanged", &true);
            stage(&app) == Stage::Locked
        });
        // It may have been said more often than was needed; what is still under way must not lock again.
        bus.end();
        wait_until(|| ended.load(Ordering::SeqCst) == time);
        open_again(&app);
    }
    bus.daemon = Bus::start(&bus.home);
}
