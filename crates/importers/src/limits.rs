//! What holds the child: memory, time, no files, no network, no other process.
//!
//! | | Linux | Windows | macOS |
//! |---|---|---|---|
//! | memory, processor time, core dumps, open files | rlimit | no | no |
//! | wall time | the parent's watch | the same | the same |
//! | files and network | seccomp allow-list, landlock without rules | no | no |
//! | dies with its parent | `PR_SET_PDEATHSIG` | no | no |
//! | no tracing, no dump | `PR_SET_DUMPABLE` 0 | no | no |
//!
//! On Windows and macOS the child is still a process of its own with an empty environment: a crash, a hang or a
//! memory error in a parser does not touch the vault's process, but a parser that was *taken over* could open files as the
//! user. A job object and a sandbox profile are the next step there; until then the threat model says so.

use std::process::ExitStatus;

/// Memory a reader may take beyond what the program itself maps at start, in bytes: with the program's own, it stays below 1 GiB
/// (security.md 5.2).
pub const MEMORY: u64 = (1 << 30) - (64 << 20);

/// Processor seconds for a file of `len` bytes: 30 (security.md 5.2), and one more for each 2 MiB, which is five times
/// what the slowest streamed format needs on a slow computer.
pub fn cpu_seconds(len: u64) -> u64 {
    30 + (len >> 21)
}

/// Wall time the parent waits for the child alone, in milliseconds: four times the processor time, for a busy computer.
pub fn wall_ms(len: u64) -> u64 {
    cpu_seconds(len) * 4000
}

/// The limits could not be put on; the child must not read then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the limits of the reader could not be set")]
pub struct Unconfined;

#[cfg(target_os = "linux")]
pub use linux::{Holder, begin_file, confine, hold, is_out_of_time, peak_kib};

#[cfg(target_os = "linux")]
mod linux;

#[cfg(not(target_os = "linux"))]
pub use other::{Holder, begin_file, confine, hold, is_out_of_time, peak_kib};

#[cfg(not(target_os = "linux"))]
mod other;
