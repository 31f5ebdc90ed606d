//! The program that is cut short: it takes the steps of a workload and says of each that it is done, once the vault has said so.

use crate::step::{Step, World};
use crate::workloads::Workload;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// How it ended, for whoever started it.
pub(crate) const REFUSED: u8 = 3;
pub(crate) const UNHEARD: u8 = 4;

/// With `early`, it says so before: a liar, to show that the drill catches one. With `leave`, it ends without closing what is open
/// at the end.
pub(crate) fn play(workload: &Workload, place: &Path, early: bool, leave: bool) -> ExitCode {
    let mut world = World::new(place);
    let mut steps = (workload.steps)();
    if leave {
        steps.pop_if(|step| matches!(step, Step::Close));
    }
    for (number, step) in steps.iter().enumerate() {
        if early && say(&format!("done {number}\n")).is_err() {
            return ExitCode::from(UNHEARD);
        }
        // A person tries again, and once more after opening again; then they leave it.
        let again = |world: &mut World| world.take(step);
        let mut taken = again(&mut world);
        // But not this: a sync that failed may have kept the file, and listed again it would be two.
        if !matches!(step, Step::List(..)) {
            taken = taken.or_else(|_| again(&mut world)).or_else(|_| {
                world.open_again()?;
                again(&mut world)
            });
        }
        let heard = match taken {
            Err(error) => {
                let _ = say(&format!("refused {}\n", error.code()));
                return ExitCode::from(REFUSED);
            }
            Ok(_) if early => Ok(()),
            Ok(None) => say(&format!("done {number}\n")),
            Ok(Some(code)) => say(&format!("done {number} {}\n", crate::step::code_text(&code))),
        };
        if heard.is_err() {
            return ExitCode::from(UNHEARD);
        }
    }
    if leave {
        world.forget();
    }
    ExitCode::SUCCESS
}

fn say(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(line.as_bytes())?;
    out.flush()
}
