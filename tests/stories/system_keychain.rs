//! The real keychain: GNOME Keyring on a message bus of its own, open, locked, stopped, killed, exchanged, and none at all.

use crate::world::{PASSWORD, World};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const VAULT: &str = "0197a000-0000-7000-8000-000000000001";
const UNAVAILABLE: &str = "Some(ComputerKeyUnavailable)";

/// A message bus that starts nothing by itself, and a home for what is started on it.
struct Session {
    home: tempfile::TempDir,
    bus: Option<Child>,
    keyring: Option<Child>,
}

impl Session {
    /// Nothing when the programs are not on this machine and need not be.
    #[allow(clippy::print_stderr, reason = "says why the test did nothing")]
    fn new() -> Option<Self> {
        for tool in ["dbus-daemon", "gnome-keyring-daemon"] {
            if Command::new(tool).arg("--version").stdout(Stdio::null()).status().is_err() {
                assert!(std::env::var_os("SECOND_CHAIR_REQUIRE_TOOLS").is_none(), "{tool} is missing");
                eprintln!("skipped: {tool} is not on this machine");
                return None;
            }
        }
        let mut session = Self { home: tempfile::tempdir().unwrap(), bus: None, keyring: None };
        let config = session.home.path().join("bus.conf");
        fs::write(&config, session.bus_config()).unwrap();
        let bus = Command::new("dbus-daemon").arg("--nofork").arg("--config-file").arg(&config).spawn().unwrap();
        session.bus = Some(bus);
        wait_until(|| session.socket().exists());
        Some(session)
    }

    fn bus_config(&self) -> String {
        format!(
            r#"<busconfig><type>session</type><listen>unix:path={}</listen><policy context="default">
               <allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"#,
            self.socket().display()
        )
    }

    fn socket(&self) -> PathBuf {
        self.home.path().join("bus")
    }

    /// A program inside this session; keys lie in the folder `ring`.
    fn command(&self, program: impl AsRef<std::ffi::OsStr>, ring: &str) -> Command {
        let home = self.home.path().join(ring);
        fs::create_dir_all(&home).unwrap();
        let mut command = Command::new(program);
        command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", self.socket().display()));
        for variable in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"] {
            command.env(variable, &home);
        }
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("GNOME_KEYRING_CONTROL");
        command
    }

    /// Starts GNOME Keyring over the keys in `ring`, opened with the login password or still locked.
    fn keyring(&mut self, ring: &str, open: bool) {
        let mut command = self.command("gnome-keyring-daemon", ring);
        command.args(["--foreground", "--components=secrets"]).stdout(Stdio::null()).stderr(Stdio::null());
        if open {
            command.arg("--unlock").stdin(Stdio::piped());
        }
        let mut keyring = command.spawn().unwrap();
        if let Some(mut input) = keyring.stdin.take() {
            input.write_all(b"the login password").unwrap();
        }
        self.keyring = Some(keyring);
        let asked = ["get", "nothing is kept here"];
        wait_until(|| self.probe(&asked) == "Missing");
    }

    fn end_keyring(&mut self) {
        end(self.keyring.take());
    }

    fn signal_keyring(&self, signal: &str) {
        let process = self.keyring.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args([signal, &process]).status().unwrap().success());
    }

    fn probe(&self, arguments: &[&str]) -> String {
        answer(self.command(env!("CARGO_BIN_EXE_journeys-keychain"), "probe").args(arguments))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        self.end_keyring();
        end(self.bus.take());
    }
}

fn end(child: Option<Child>) {
    if let Some(mut child) = child {
        let _ = child.kill();
        let _ = child.wait();
    }
}

fn answer(command: &mut Command) -> String {
    String::from_utf8(command.output().unwrap().stdout).unwrap().trim().to_owned()
}

fn wait_until(mut there: impl FnMut() -> bool) {
    let began = Instant::now();
    while !there() {
        assert!(began.elapsed() < Duration::from_secs(20), "it did not start");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn the_keyring_keeps_gives_and_forgets() {
    let Some(mut session) = Session::new() else { return };
    session.keyring("ring", true);
    assert_eq!(session.probe(&["get", VAULT]), "Missing");
    assert_eq!(session.probe(&["keep", VAULT, "first"]), "()");
    assert_eq!(session.probe(&["keep", VAULT, "second"]), "()");
    assert_eq!(session.probe(&["get", VAULT]), "\"second\"");
    assert_eq!(session.probe(&["get", "another vault"]), "Missing");
    assert_eq!(session.probe(&["forget", VAULT]), "()");
    assert_eq!(session.probe(&["get", VAULT]), "Missing");
}

#[test]
fn whatever_becomes_of_the_keyring_the_password_screen_shows_within_five_seconds() {
    let Some(mut session) = Session::new() else { return };
    let dir = records();
    let path = dir.path().to_str().unwrap();
    session.keyring("ring", true);
    assert_eq!(session.probe(&["turn-on", path, PASSWORD]), "true");
    assert_eq!(opened(&session, path), "Open");

    session.signal_keyring("-STOP");
    assert_eq!(opened(&session, path), UNAVAILABLE, "stopped");
    session.signal_keyring("-CONT");
    assert_eq!(opened(&session, path), "Open");

    session.end_keyring();
    assert_eq!(opened(&session, path), UNAVAILABLE, "killed");

    session.keyring("ring", false);
    assert_eq!(opened(&session, path), UNAVAILABLE, "locked");
    session.end_keyring();

    session.keyring("another ring", true);
    assert_eq!(opened(&session, path), UNAVAILABLE, "exchanged for an empty one");
    session.end_keyring();

    session.keyring("ring", true);
    assert_eq!(opened(&session, path), "Open", "the first one again");

    end(session.bus.take());
    assert_eq!(opened(&session, path), UNAVAILABLE, "no message bus");
    World::over(dir.path()).unlock();
}

#[test]
fn a_keyring_that_is_locked_or_not_there_keeps_nothing() {
    let Some(mut session) = Session::new() else { return };
    assert_eq!(session.probe(&["keep", VAULT, "secret"]), "NoService");
    assert_eq!(session.probe(&["get", VAULT]), "NoService");
    let dir = records();
    let path = dir.path().to_str().unwrap();
    assert_eq!(session.probe(&["turn-on", path, PASSWORD]), "Some(ComputerKeyRefused)");
    session.keyring("ring", true);
    assert_eq!(session.probe(&["keep", VAULT, "secret"]), "()");
    session.end_keyring();
    session.keyring("ring", false);
    assert_eq!(session.probe(&["keep", VAULT, "other"]), "Denied");
    assert_eq!(session.probe(&["get", VAULT]), "Denied");
    assert_eq!(session.probe(&["turn-on", path, PASSWORD]), "Some(ComputerKeyRefused)");
    assert_eq!(opened(&session, path), UNAVAILABLE);
    World::over(dir.path()).unlock();
}

/// Records for Lena, closed.
fn records() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    World::over(dir.path()).set_up();
    dir
}

/// What opening by the computer's key answers, in time and with nothing on disk changed when it does not open.
fn opened(session: &Session, dir: &str) -> String {
    let before = crate::computer_key::files(Path::new(dir));
    let began = Instant::now();
    let answer = session.probe(&["open", dir]);
    if answer != "Open" {
        assert!(began.elapsed() < Duration::from_secs(5), "{answer}");
        assert!(crate::computer_key::files(Path::new(dir)) == before, "{answer}");
    }
    answer
}
