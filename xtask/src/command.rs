//! Starting other programs, and saying which one failed.

use crate::tree;
use std::ffi::OsStr;
use std::process::{Command, Stdio};

/// Nothing, or what to tell the person.
pub(crate) type Outcome = Result<(), String>;

/// A program to run in the project's folder.
pub(crate) struct Program {
    command: Command,
    shown: String,
}

/// A program by its name.
pub(crate) fn program(name: impl AsRef<OsStr>, arguments: &[&str]) -> Program {
    let mut command = Command::new(name.as_ref());
    command.args(arguments).current_dir(tree::root());
    let shown = format!("{} {}", name.as_ref().to_string_lossy(), arguments.join(" "));
    Program { command, shown }
}

/// The cargo that started us.
pub(crate) fn cargo(arguments: &[&str]) -> Program {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

/// npm in a folder of the project.
pub(crate) fn npm(folder: &str, arguments: &[&str]) -> Program {
    let mut npm = program(if cfg!(windows) { "npm.cmd" } else { "npm" }, arguments);
    npm.command.current_dir(tree::root().join(folder));
    npm
}

impl Program {
    /// Sets a variable of its environment.
    pub(crate) fn env(&mut self, name: &str, value: impl AsRef<OsStr>) {
        self.command.env(name, value);
    }

    /// Runs it to its end; its words go to ours.
    pub(crate) fn run(mut self) -> Outcome {
        match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("This failed ({status}): {}", self.shown)),
            Err(error) => Err(format!("This could not be started ({error}): {}", self.shown)),
        }
    }

    /// Runs it and gives what it wrote, whether it succeeded or not; none when it could not be started.
    pub(crate) fn output(mut self) -> Option<String> {
        let output = self.command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Whether it ran and succeeded, silently.
    pub(crate) fn succeeds(mut self) -> bool {
        self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self.command.status().is_ok_and(|status| status.success())
    }
}
