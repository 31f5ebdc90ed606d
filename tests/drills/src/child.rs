//! Starting the program that is cut short (this program again), and seeing how it ends.

use crate::plan::{Plan, Said};
use crate::play::{REFUSED, UNHEARD};
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// Nothing that a workload does takes as long, however the disk fails.
const LONGEST: Duration = Duration::from_secs(60);

/// Plays a workload in a place.
pub(crate) fn play(plan: &Plan, place: &Path, flags: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg("play").arg(plan.workload.name).arg(place).args(flags);
    command
}

/// The same under strace, which does something (`error=EIO`, `signal=SIGKILL`) at the calls by this name that `when` names, as strace
/// counts them.
pub(crate) fn play_with(program: &Command, name: &str, what: &str, when: &str) -> Command {
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o", "/dev/null", "-e", "signal=none", "-e", &format!("trace={name}")]);
    strace.args(["-e", &format!("inject={name}:{what}:when={when}"), "--"]);
    strace.arg(program.get_program()).args(program.get_args());
    strace
}

/// How a program ended.
pub(crate) struct Ended {
    pub(crate) said: Said,
    /// None: by a signal.
    pub(crate) code: Option<i32>,
    /// What it wrote about itself at the end, a panic for one.
    pub(crate) last_words: String,
}

impl Ended {
    /// It did all, or said what it could not do, or was not heard; no panic, no crash.
    pub(crate) fn is_orderly(&self) -> bool {
        [0, i32::from(REFUSED), i32::from(UNHEARD)].into_iter().any(|code| self.code == Some(code))
    }
}

/// Runs it to its end, or kills it after some time.
pub(crate) fn run(mut program: Command, kill_after: Option<Duration>) -> Ended {
    program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = program.spawn().unwrap();
    let status = match kill_after {
        Some(after) => {
            std::thread::sleep(after);
            let _ = child.kill();
            child.wait().unwrap()
        }
        None => wait(&mut child),
    };
    let (mut output, mut errors) = (Vec::new(), String::new());
    child.stdout.take().unwrap().read_to_end(&mut output).unwrap();
    child.stderr.take().unwrap().read_to_string(&mut errors).unwrap();
    let last_words = errors.lines().next().unwrap_or_default().to_owned();
    Ended { said: Said::of(&output), code: status.code(), last_words }
}

/// What the program writes fits into the pipes, so nobody need read them meanwhile.
fn wait(child: &mut Child) -> ExitStatus {
    let began = Instant::now();
    loop {
        match child.try_wait().unwrap() {
            Some(status) => return status,
            None if began.elapsed() > LONGEST => {
                let _ = child.kill();
                return child.wait().unwrap();
            }
            None => std::thread::sleep(Duration::from_millis(1)),
        }
    }
}
