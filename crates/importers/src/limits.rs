//! What holds the child: memory, time, no files, no network, no other process.
//!
//! | | Linux | Windows | macOS |
//! |---|---|---|---|
//! | memory | `RLIMIT_AS` | job object | the parent's watch, 20 ms apart |
//! | processor time a file | the parent, `prlimit` | the parent, job object | the child itself, `setrlimit` |
//! | wall time a file | the parent's watch | the same | the same |
//! | reading and writing files | seccomp allow-list, landlock without rules | **no** | sandbox "pure-computation" |
//! | network | the same | **no** | the same |
//! | starting processes | the same | job object: one process | the same |
//! | threads | the same | **no** | **no** |
//! | core dumps, tracing | rlimit, `PR_SET_DUMPABLE` 0 | no | rlimit; tracing: no |
//! | dies with its parent | `PR_SET_PDEATHSIG`; pipes | job object closed; pipes | pipes |
//!
//! "Pipes": without a parent, its next read or write fails. Linux is tested on every run; what is said of Windows and macOS was
//! type-checked and never run. There, a parser that was *taken over* by a file could, on Windows, open files as the user. The
//! threat model says so.
//!
//! A part is done by the child itself before it is given a byte ([`confine`], [`begin_file`]), a part by the parent ([`hold`]).

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
#[path = "limits/linux.rs"]
mod system;

#[cfg(windows)]
#[path = "limits/windows.rs"]
mod system;

#[cfg(target_os = "macos")]
#[path = "limits/macos.rs"]
mod system;

pub use system::{Holder, begin_file, confine, hold, is_out_of_time};
