//! The parent's side: starts the child, feeds it the bytes, hands on what it finds, and ends it when it takes too long.
//!
//! The child is never trusted: its messages are limited in length and in sum, and each goes through `record`'s constructors.
//! Whatever happens to it becomes a [`RefusedCode`] in [`End`]; a [`ReadError`] is only ever about this side.

use crate::frame::{Frame, RefusedCode};
use crate::limits;
use crate::tally::Tally;
use crate::wire::{self, MAX_MESSAGE, Message, Request};
use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

/// How often the watch looks at the child, at the clock and at `cancel`.
const TICK: Duration = Duration::from_millis(20);

/// What a child may send, in sum, for a file of `len` bytes: compressed text grows, but a flood is cut off.
fn most_bytes(len: u64) -> u64 {
    (512 << 20) + len.saturating_mul(16)
}

/// The sink wants no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop;

/// Why a file could not be given to a child. Nothing here says anything about the file's contents.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The child could not be started.
    #[error("the reader could not be started")]
    Start(#[source] io::Error),
    /// The bytes of the file could not be fetched.
    #[error("the bytes of the file could not be fetched")]
    Input(#[source] io::Error),
    /// `cancel` was set.
    #[error("reading was cancelled")]
    Cancelled,
    /// The sink said stop.
    #[error("the sink stopped the reading")]
    Stopped,
}

/// How the reading of a file ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// Why not, or not to the end; what reached the sink before stands. None: read to its end.
    pub refused: Option<RefusedCode>,
    /// What reached the sink.
    pub tally: Tally,
    /// The most memory the child had in use, in KiB; none where the system does not say.
    pub peak_kib: Option<u64>,
}

/// How to start a child that reads files.
#[derive(Debug, Clone)]
pub struct Reader {
    program: PathBuf,
    args: Vec<OsString>,
}

impl Reader {
    /// A child started as `program args…` must run [`crate::child_main`] before anything else.
    pub fn new(program: PathBuf, args: Vec<OsString>) -> Self {
        Self { program, args }
    }

    /// Reads `len` bytes in a new child and hands each piece to `sink`, in the order found. Blocks until the child has ended.
    ///
    /// `cancel` may be set from another thread at any time: the child is gone a moment later.
    pub fn read(
        &self,
        password: Option<&str>,
        bytes: &mut (dyn Read + Send),
        len: u64,
        cancel: &AtomicBool,
        sink: &mut dyn FnMut(Frame) -> Result<(), Stop>,
    ) -> Result<End, ReadError> {
        let mut child = Command::new(&self.program)
            .args(&self.args)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(ReadError::Start)?;
        let (Some(stdin), Some(mut stdout), Some(mut stderr)) =
            (child.stdin.take(), child.stdout.take(), child.stderr.take())
        else {
            return Err(ReadError::Start(io::ErrorKind::BrokenPipe.into()));
        };
        let watched = Watched {
            child: Mutex::new(child),
            waited_ms: AtomicU64::new(0),
            waiting: AtomicBool::new(false),
            out_of_time: AtomicBool::new(false),
            over: AtomicBool::new(false),
            peak_kib: AtomicU64::new(0),
        };
        let request = Request { password: password.map(str::to_owned), len };
        let mut tally = Tally::default();
        // The child waits for the end of its input before it ends, so that its memory can be asked for.
        let (finish, finished) = mpsc::channel::<()>();

        let (heard, fed, last_words) = thread::scope(|scope| {
            scope.spawn(|| watched.watch(limits::wall_ms(len), cancel));
            let feeder = scope.spawn(move || feed(stdin, &request, bytes, finished));
            let complaints = scope.spawn(move || said_out_of_memory(&mut stderr));
            let heard = self.listen(&mut stdout, &watched, most_bytes(len), &mut tally, sink);
            watched.note_peak();
            if !matches!(heard, Heard::Last(_)) {
                watched.kill();
            }
            drop(finish);
            let fed = feeder.join().unwrap_or_else(|_| Err(io::ErrorKind::Other.into()));
            // A child that neither reads nor ends would keep this thread here for good: the watch stays until it is gone.
            watched.waiting.store(true, Ordering::Relaxed);
            let out_of_memory = complaints.join().unwrap_or(false);
            let status = watched.wait();
            watched.over.store(true, Ordering::Relaxed);
            (heard, fed, (out_of_memory, status))
        });

        let peak_kib = Some(watched.peak_kib.load(Ordering::Relaxed)).filter(|peak| *peak > 0);
        if cancel.load(Ordering::Relaxed) {
            return Err(ReadError::Cancelled);
        }
        if let Err(error) = fed {
            return Err(ReadError::Input(error));
        }
        let refused = match heard {
            Heard::Stopped => return Err(ReadError::Stopped),
            Heard::Last(refused) => refused,
            Heard::Flood => Some(RefusedCode::ReaderStopped),
            Heard::Silence => {
                let (out_of_memory, status) = last_words;
                let out_of_time =
                    watched.out_of_time.load(Ordering::Relaxed) || status.is_some_and(limits::is_out_of_time);
                Some(if out_of_time {
                    RefusedCode::TooSlow
                } else if out_of_memory {
                    RefusedCode::TooMuchMemory
                } else {
                    RefusedCode::ReaderStopped
                })
            }
        };
        Ok(End { refused, tally, peak_kib })
    }

    fn listen(
        &self,
        from: &mut impl Read,
        watched: &Watched,
        most: u64,
        tally: &mut Tally,
        sink: &mut dyn FnMut(Frame) -> Result<(), Stop>,
    ) -> Heard {
        let mut from = io::BufReader::with_capacity(64 << 10, from);
        let mut sum = 0u64;
        loop {
            watched.waiting.store(true, Ordering::Relaxed);
            let message = wire::read::<_, Message>(&mut from, MAX_MESSAGE);
            watched.waiting.store(false, Ordering::Relaxed);
            match message {
                Ok(Some((Message::Frame(frame), bytes))) => {
                    sum = sum.saturating_add(bytes as u64);
                    if sum > most {
                        return Heard::Flood;
                    }
                    tally.add(&frame);
                    if sink(frame).is_err() {
                        return Heard::Stopped;
                    }
                }
                Ok(Some((Message::Refused(code), _))) => return Heard::Last(Some(code)),
                Ok(Some((Message::End, _))) => return Heard::Last(None),
                Ok(None) | Err(_) => return Heard::Silence,
            }
        }
    }
}

enum Heard {
    /// The child's last word.
    Last(Option<RefusedCode>),
    /// It ended, or sent what is no message, without one.
    Silence,
    /// It sent more than the file can hold.
    Flood,
    /// The sink wants no more.
    Stopped,
}

/// The child and what the watch knows of it.
struct Watched {
    child: Mutex<Child>,
    /// Time spent waiting for the child alone: a slow sink or a slow disk is not its fault.
    waited_ms: AtomicU64,
    waiting: AtomicBool,
    out_of_time: AtomicBool,
    over: AtomicBool,
    peak_kib: AtomicU64,
}

impl Watched {
    fn child(&self) -> MutexGuard<'_, Child> {
        self.child.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn watch(&self, most_ms: u64, cancel: &AtomicBool) {
        while !self.over.load(Ordering::Relaxed) {
            self.note_peak();
            if cancel.load(Ordering::Relaxed) {
                self.kill();
            }
            if self.waiting.load(Ordering::Relaxed)
                && self.waited_ms.fetch_add(TICK.as_millis() as u64, Ordering::Relaxed) > most_ms
            {
                self.out_of_time.store(true, Ordering::Relaxed);
                self.kill();
            }
            thread::sleep(TICK);
        }
    }

    fn kill(&self) {
        // Fails only when the child has ended already.
        let _ = self.child().kill();
    }

    fn note_peak(&self) {
        if let Some(peak) = limits::peak_kib(self.child().id()) {
            self.peak_kib.fetch_max(peak, Ordering::Relaxed);
        }
    }

    fn wait(&self) -> Option<ExitStatus> {
        // Not `wait()` under the lock: the watch must be able to kill a child that does not end.
        loop {
            match self.child().try_wait() {
                Ok(Some(status)) => return Some(status),
                Ok(None) => {}
                Err(_) => return None,
            }
            thread::sleep(Duration::from_millis(1));
        }
    }
}

/// Sends request and bytes, then holds the pipe open until the child has said its last word. An error is one of the *source*;
/// a child that stops listening is no error here.
fn feed(
    mut to: ChildStdin,
    request: &Request,
    bytes: &mut (dyn Read + Send),
    finished: mpsc::Receiver<()>,
) -> io::Result<()> {
    if wire::write(&mut to, request).is_ok() {
        let mut chunk = vec![0u8; 256 << 10];
        let mut left = request.len;
        while left > 0 {
            let room = chunk.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            let n = match bytes.read(chunk.get_mut(..room).unwrap_or_default()) {
                Ok(0) => break, // shorter than said: the child finds the file cut off
                Ok(n) => n,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            left -= n as u64;
            if to.write_all(chunk.get(..n).unwrap_or_default()).is_err() {
                break;
            }
        }
        if left > 0 {
            return Ok(());
        }
    }
    let _ = finished.recv();
    Ok(())
}

/// Whether the child said on stderr what the Rust runtime says before it aborts for want of memory. Nothing else is kept.
fn said_out_of_memory(stderr: &mut impl Read) -> bool {
    let mut said = Vec::new();
    let _ = stderr.take(4096).read_to_end(&mut said);
    let _ = io::copy(stderr, &mut io::sink());
    said.windows(20).any(|words| words == b"memory allocation of")
}
