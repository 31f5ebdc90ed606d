//! Systems without limits of their own here: the parent's watch is all there is.

use super::{ExitStatus, Unconfined};
use std::io;
use std::process::Child;

/// What holds a child from outside.
#[derive(Debug)]
pub struct Holder;

/// Takes hold of a child that was just started.
pub fn hold(_child: &Child) -> io::Result<Holder> {
    Ok(Holder)
}

impl Holder {
    /// Gives a child so many seconds of processor time from now on.
    pub fn allow(&self, _process: u32, _seconds: u64) -> io::Result<()> {
        Ok(())
    }
}

/// Before each file.
pub fn begin_file(_len: u64) -> Result<(), Unconfined> {
    Ok(())
}

/// Confines this process for good.
pub fn confine() -> Result<(), Unconfined> {
    Ok(())
}

/// The most memory a process has had in use, in KiB.
pub fn peak_kib(_process: u32) -> Option<u64> {
    None
}

/// Whether a child was ended for its processor time.
pub fn is_out_of_time(_status: ExitStatus) -> bool {
    false
}
