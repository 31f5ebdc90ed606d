//! One process that reads, and the watch over it.

use crate::limits;
use std::ffi::OsString;
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

/// How often the watch looks at the child, at the clock and at `cancel`.
const TICK: Duration = Duration::from_millis(20);

/// How long the last words of a process that is gone are waited for.
const LAST_WORDS: Duration = Duration::from_secs(2);

pub(super) struct Process {
    pub(super) to: ChildStdin,
    pub(super) from: BufReader<ChildStdout>,
    pub(super) watched: Watched,
    /// Whether it said that it ran out of memory; comes once it has ended.
    out_of_memory: mpsc::Receiver<bool>,
    /// Files it was given.
    pub(super) files: u32,
}

impl Process {
    pub(super) fn start(program: &Path, args: &[OsString]) -> io::Result<Self> {
        let mut child = Command::new(program)
            .args(args)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let holder = limits::hold(&child).inspect_err(|_| drop(child.kill().and_then(|()| child.wait())))?;
        let watched = Watched::new(child, holder);
        let (Some(to), Some(from), Some(stderr)) = pipes else { return Err(io::ErrorKind::BrokenPipe.into()) };
        let (say, out_of_memory) = mpsc::channel();
        thread::Builder::new().spawn(move || say.send(said_out_of_memory(stderr)))?;
        Ok(Self { to, from: BufReader::with_capacity(64 << 10, from), watched, out_of_memory, files: 0 })
    }

    /// Itself, with so many seconds of processor time for one more file.
    pub(super) fn allow(mut self, seconds: u64) -> io::Result<Self> {
        self.files += 1;
        self.watched.begin();
        self.watched.holder.allow(seconds)?;
        Ok(self)
    }

    /// Whether it can take another file.
    pub(super) fn lives(&self) -> bool {
        matches!(self.watched.child().try_wait(), Ok(None))
    }

    /// Ends it, and says how it ended and whether it was for want of memory.
    pub(super) fn end(self) -> (Option<ExitStatus>, bool) {
        self.watched.kill();
        let status = self.watched.child().wait().ok();
        let said = self.out_of_memory.recv_timeout(LAST_WORDS).unwrap_or(false);
        (status, said || self.watched.out_of_memory.load(Ordering::Relaxed))
    }
}

/// The child and what the watch knows of it.
pub(super) struct Watched {
    child: Mutex<Child>,
    holder: limits::Holder,
    /// Time spent waiting for the child alone: a slow sink or a slow disk is not its fault.
    waited_ms: AtomicU64,
    pub(super) waiting: AtomicBool,
    pub(super) out_of_time: AtomicBool,
    pub(super) out_of_memory: AtomicBool,
    over: AtomicBool,
    pub(super) peak_kib: AtomicU64,
}

impl Watched {
    fn new(child: Child, holder: limits::Holder) -> Self {
        Self {
            child: Mutex::new(child),
            holder,
            waited_ms: AtomicU64::new(0),
            waiting: AtomicBool::new(false),
            out_of_time: AtomicBool::new(false),
            out_of_memory: AtomicBool::new(false),
            over: AtomicBool::new(false),
            peak_kib: AtomicU64::new(0),
        }
    }

    fn begin(&self) {
        self.waited_ms.store(0, Ordering::Relaxed);
        self.over.store(false, Ordering::Relaxed);
    }

    fn child(&self) -> MutexGuard<'_, Child> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs `work` while another thread watches the child, and lets go at once when it is done.
    pub(super) fn during<T>(&self, most_ms: u64, cancel: &AtomicBool, work: impl FnOnce() -> T) -> T {
        thread::scope(|scope| {
            let watch = scope.spawn(|| self.watch(most_ms, cancel));
            let _letting_go = LetGo { over: &self.over, watch: watch.thread() };
            work()
        })
    }

    fn watch(&self, most_ms: u64, cancel: &AtomicBool) {
        while !self.over.load(Ordering::Relaxed) {
            self.note_peak();
            if cancel.load(Ordering::Relaxed) {
                self.kill();
            }
            if self.holder.has_too_much() {
                self.out_of_memory.store(true, Ordering::Relaxed);
                self.kill();
            }
            if self.waiting.load(Ordering::Relaxed)
                && self.waited_ms.fetch_add(TICK.as_millis() as u64, Ordering::Relaxed) > most_ms
            {
                self.out_of_time.store(true, Ordering::Relaxed);
                self.kill();
            }
            thread::park_timeout(TICK);
        }
    }

    pub(super) fn id(&self) -> u32 {
        self.child().id()
    }

    pub(super) fn kill(&self) {
        // Fails only when the child has ended already.
        let _ = self.child().kill();
    }

    pub(super) fn note_peak(&self) {
        if let Some(peak) = self.holder.peak_kib() {
            self.peak_kib.fetch_max(peak, Ordering::Relaxed);
        }
    }
}

/// Ends the watch, even when the work before it panics.
struct LetGo<'a> {
    over: &'a AtomicBool,
    watch: &'a thread::Thread,
}

impl Drop for LetGo<'_> {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        self.watch.unpark();
    }
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.kill();
        // A process that is not waited for stays in the system's table.
        let _ = self.child().wait();
    }
}

/// Whether the child said on stderr what the Rust runtime says before it aborts for want of memory. Nothing else is kept.
fn said_out_of_memory(mut stderr: ChildStderr) -> bool {
    let mut said = Vec::new();
    let _ = (&mut stderr).take(4096).read_to_end(&mut said);
    let _ = io::copy(&mut stderr, &mut io::sink());
    said.windows(20).any(|words| words == b"memory allocation of")
}
