//! The parent's side: starts the child, gives it the bytes it asks for, hands on what it finds, and ends it when it takes too long.
//!
//! The child is never trusted: its messages are limited in length and in sum, it gets only parts of the file, and each frame goes
//! through `record`'s constructors. Whatever happens to it becomes a [`RefusedCode`] in [`End`]; a [`ReadError`] is only ever
//! about this side.

mod bounds;
mod process;
mod source;

use crate::frame::{Frame, RefusedCode};
use crate::limits;
use crate::show::Show;
use crate::table::TableChoices;
use crate::tally::Tally;
use crate::wire::{self, Done, Kind, MAX_MESSAGE, MAX_WANT, Request};
use bounds::Bounds;
use process::Process;
pub use source::{Seeking, Source};
use std::ffi::OsString;
use std::io::{self, BufReader, Read, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};

/// A process that had more memory in use than this, in KiB, is not kept: what is left of it counts against the next file.
const MAX_KEPT_KIB: u64 = 256 << 10;

/// The most files one process reads: what one bad file could do to those after it ends there.
const MAX_FILES: u32 = 500;

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

/// What a reading is asked besides the bytes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Ask<'a> {
    /// The password of the file, if the person gave one.
    pub password: Option<&'a str>,
    /// In how many archives the file lies: 0 for one that lies in none, one more for each member. An archive deeper
    /// than [`crate::MAX_DEPTH`] is not opened.
    pub depth: u8,
    /// What is to be shown of the file instead of reading it.
    pub show: Option<&'a Show>,
    /// What a person said of the table the file is.
    pub table: Option<&'a TableChoices>,
}

/// What comes out of a file, in the order found.
#[allow(clippy::large_enum_variant, reason = "one at a time, and nearly all are frames")]
#[derive(Debug)]
pub enum Piece<'a> {
    /// Anything but bytes.
    Frame(Frame),
    /// The next bytes of the member that the last [`Frame::Member`] named.
    Bytes(&'a [u8]),
}

/// Takes the pieces.
pub type PieceSink<'a> = dyn FnMut(Piece<'_>) -> Result<(), Stop> + 'a;

/// How the reading of a file ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// Why not, or not to the end; what reached the sink before stands. None: read to its end.
    pub refused: Option<RefusedCode>,
    /// What reached the sink.
    pub tally: Tally,
    /// The most memory the child had in use since it was started, in KiB; none where the system does not say.
    pub peak_kib: Option<u64>,
}

/// How to start a child that reads files.
#[derive(Debug, Clone)]
pub struct Reader {
    program: PathBuf,
    args: Vec<OsString>,
    /// Processor seconds for a file of so many bytes.
    cpu_seconds: fn(u64) -> u64,
    /// How long it is waited for, in milliseconds.
    wall_ms: fn(u64) -> u64,
}

impl Reader {
    /// A child started as `program args…` must run [`crate::child_main`] before anything else.
    pub fn new(program: PathBuf, args: Vec<OsString>) -> Self {
        Self { program, args, cpu_seconds: limits::cpu_seconds, wall_ms: limits::wall_ms }
    }

    /// The same with other times than [`limits`] gives, for tests.
    #[doc(hidden)]
    #[must_use]
    pub fn hurried(self, cpu_seconds: fn(u64) -> u64, wall_ms: fn(u64) -> u64) -> Self {
        Self { cpu_seconds, wall_ms, ..self }
    }

    /// A run of files, read one after the other by one process. It is started with the first file.
    pub fn start(&self) -> Running {
        Running { reader: self.clone(), process: None }
    }

    /// Reads one file in a process of its own; otherwise as [`Running::read`].
    pub fn read(
        &self,
        ask: Ask<'_>,
        source: &mut dyn Source,
        cancel: &AtomicBool,
        sink: &mut PieceSink<'_>,
    ) -> Result<End, ReadError> {
        self.start().read(ask, source, cancel, sink)
    }
}

/// A child kept for a run of files. Dropped, it ends the process.
pub struct Running {
    reader: Reader,
    process: Option<Process>,
}

impl Running {
    /// Reads one file and hands each piece to `sink`, in the order found. Blocks until the child has said its last word.
    ///
    /// `cancel` may be set from another thread at any time: the child is gone a moment later. After that, and after anything that
    /// went wrong with the child, the next file gets a new process: a file costs itself at most.
    pub fn read(
        &mut self,
        ask: Ask<'_>,
        source: &mut dyn Source,
        cancel: &AtomicBool,
        sink: &mut PieceSink<'_>,
    ) -> Result<End, ReadError> {
        let len = source.len();
        let seconds = (self.reader.cpu_seconds)(len);
        // A process that ended while it had nothing to do is no reason against this file.
        let kept = self.process.take().filter(Process::lives).and_then(|process| process.allow(seconds).ok());
        let mut process = match kept {
            Some(process) => process,
            None => Process::start(&self.reader.program, &self.reader.args)
                .and_then(|process| process.allow(seconds))
                .map_err(ReadError::Start)?,
        };
        let mut tally = Tally::default();
        let Process { to, from, watched, .. } = &mut process;
        let mut pipes = Pipes { to, from, waiting: &watched.waiting };
        let request = Request {
            password: ask.password.map(str::to_owned),
            len,
            depth: ask.depth,
            show: ask.show.cloned(),
            table: ask.table.cloned(),
        };
        let heard = watched.during((self.reader.wall_ms)(len), cancel, || {
            let heard = pipes.converse(&request, source, &mut tally, sink);
            watched.note_peak();
            heard
        });
        let peak_kib = Some(watched.peak_kib.load(Ordering::Relaxed)).filter(|peak| *peak > 0);
        let out_of_time = watched.out_of_time.load(Ordering::Relaxed);
        if cancel.load(Ordering::Relaxed) {
            return Err(ReadError::Cancelled);
        }
        let refused = match heard {
            Heard::Stopped => return Err(ReadError::Stopped),
            Heard::NoInput(error) => return Err(ReadError::Input(error)),
            Heard::Last(refused) => {
                let sound = refused != Some(RefusedCode::ReaderStopped) && !out_of_time;
                if sound && process.files < MAX_FILES && peak_kib.is_none_or(|peak| peak <= MAX_KEPT_KIB) {
                    self.process = Some(process);
                }
                refused
            }
            Heard::TooMuch => Some(RefusedCode::ReaderStopped),
            Heard::Silence => {
                let (status, out_of_memory) = process.end();
                Some(if out_of_time || status.is_some_and(limits::is_out_of_time) {
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

    /// The process that reads now, for tests.
    #[doc(hidden)]
    pub fn process_id(&self) -> Option<u32> {
        self.process.as_ref().map(|process| process.watched.id())
    }
}

enum Heard {
    /// The child's last word.
    Last(Option<RefusedCode>),
    /// It ended, or sent what is no message, without one.
    Silence,
    /// It sent or asked for more than the file can need, or what must not come here.
    TooMuch,
    /// The sink wants no more.
    Stopped,
    /// The bytes of the file could not be fetched.
    NoInput(io::Error),
}

/// Both ends of the conversation about one file.
struct Pipes<'a, W, R> {
    to: &'a mut W,
    from: &'a mut BufReader<R>,
    /// Set while this side waits for the child.
    waiting: &'a AtomicBool,
}

impl<W: Write, R: Read> Pipes<'_, W, R> {
    fn converse(
        &mut self,
        request: &Request,
        source: &mut dyn Source,
        tally: &mut Tally,
        sink: &mut PieceSink<'_>,
    ) -> Heard {
        let mut bounds = Bounds::new(request.len);
        let mut attachments = Attachments::default();
        let mut in_member = false;
        let mut chunk = vec![0u8; MAX_WANT];
        if self.while_waiting(|pipes| wire::write_json(pipes.to, Kind::Request, request)).is_err() {
            return Heard::Silence;
        }
        loop {
            let Ok(Some((kind, bytes))) = self.while_waiting(|pipes| wire::read(pipes.from, MAX_MESSAGE)) else {
                return Heard::Silence;
            };
            let piece = match kind {
                Kind::Want => {
                    let Some((from, len)) = bounds.want(&bytes) else { return Heard::TooMuch };
                    let room = chunk.get_mut(..len).unwrap_or_default();
                    let got = match fill(source, from, room) {
                        Ok(got) => got,
                        Err(error) => return Heard::NoInput(error),
                    };
                    let answer = chunk.get(..got).unwrap_or_default();
                    if self.while_waiting(|pipes| wire::write(pipes.to, Kind::Bytes, answer)).is_err() {
                        return Heard::Silence;
                    }
                    continue;
                }
                Kind::Attachment => {
                    if bounds.say(bytes.len()).and_then(|()| attachments.push(bytes)).is_none() {
                        return Heard::TooMuch;
                    }
                    continue;
                }
                Kind::Frame => {
                    if bounds.say(bytes.len()).is_none() {
                        return Heard::TooMuch;
                    }
                    let Ok(mut frame) = wire::parse::<Frame>(&bytes) else { return Heard::Silence };
                    if attachments.give(&mut frame).is_none() || !follows(&frame, &mut in_member) {
                        return Heard::TooMuch;
                    }
                    tally.add(&frame);
                    Piece::Frame(frame)
                }
                Kind::Chunk if in_member && bounds.unpack(bytes.len()).is_some() => Piece::Bytes(&bytes),
                Kind::Done => match wire::parse::<Done>(&bytes) {
                    Ok(done) => return Heard::Last(done.refused),
                    Err(_) => return Heard::Silence,
                },
                Kind::Chunk | Kind::Request | Kind::Bytes => return Heard::TooMuch,
            };
            if sink(piece).is_err() {
                return Heard::Stopped;
            }
        }
    }

    fn while_waiting<T>(&mut self, act: impl FnOnce(&mut Self) -> io::Result<T>) -> io::Result<T> {
        self.waiting.store(true, Ordering::Relaxed);
        let done = act(self);
        self.waiting.store(false, Ordering::Relaxed);
        done
    }
}

/// Fills `room` from byte `from` on, as far as there are bytes.
fn fill(source: &mut dyn Source, from: u64, room: &mut [u8]) -> io::Result<usize> {
    let mut got = 0;
    while let Some(rest) = room.get_mut(got..).filter(|rest| !rest.is_empty()) {
        match source.read_at(from + got as u64, rest) {
            Ok(0) => break, // shorter than said: the child finds the file cut off
            Ok(n) => got += n.min(rest.len()),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(got)
}

/// Whether a frame may come where it comes: members follow one another, and nothing but problems stands inside one.
fn follows(frame: &Frame, in_member: &mut bool) -> bool {
    let before = *in_member;
    match frame {
        Frame::Member { .. } => *in_member = true,
        Frame::MemberEnd { .. } => *in_member = false,
        Frame::Problem { .. } => return true,
        _ => return !before,
    }
    before != *in_member
}

/// Bytes that came ahead of their entry.
#[derive(Default)]
struct Attachments {
    waiting: Vec<Vec<u8>>,
    bytes: usize,
}

impl Attachments {
    fn push(&mut self, bytes: Vec<u8>) -> Option<()> {
        self.bytes = self.bytes.checked_add(bytes.len()).filter(|sum| *sum <= MAX_MESSAGE)?;
        self.waiting.push(bytes);
        // As many as one entry may have.
        (self.waiting.len() <= 1_000).then_some(())
    }

    /// Gives the bytes to the entry they belong to; none when they are not as many as it says.
    fn give(&mut self, frame: &mut Frame) -> Option<()> {
        let waiting = std::mem::take(&mut self.waiting);
        self.bytes = 0;
        let rooms: Vec<&mut Vec<u8>> = match frame {
            Frame::Entry(entry) => entry.attachments.iter_mut().map(|attachment| &mut attachment.bytes).collect(),
            Frame::Picture(picture) => vec![&mut picture.png],
            _ => Vec::new(),
        };
        if waiting.len() != rooms.len() {
            return None;
        }
        for (room, bytes) in rooms.into_iter().zip(waiting) {
            *room = bytes;
        }
        Some(())
    }
}

/// What the parent makes of what a child says about a file of `len` zeros, without a child: for the rules of [`crate::fuzz`].
/// A child that does not come to a last word counts as stopped.
pub(crate) fn heard_from(said: &[u8], len: u64, sink: &mut PieceSink<'_>) -> End {
    struct Zeros(u64);
    impl Source for Zeros {
        fn len(&self) -> u64 {
            self.0
        }
        fn read_at(&mut self, _from: u64, into: &mut [u8]) -> io::Result<usize> {
            into.fill(0);
            Ok(into.len())
        }
    }
    let (mut from, waiting, mut tally) = (BufReader::new(said), AtomicBool::new(false), Tally::default());
    let mut pipes = Pipes { to: &mut io::sink(), from: &mut from, waiting: &waiting };
    let request = Request { len, ..Request::default() };
    let refused = match pipes.converse(&request, &mut Zeros(len), &mut tally, sink) {
        Heard::Last(refused) => refused,
        Heard::Silence | Heard::TooMuch | Heard::Stopped | Heard::NoInput(_) => Some(RefusedCode::ReaderStopped),
    };
    End { refused, tally, peak_kib: None }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]
    use super::*;
    use crate::frame::{Attachment, FileKind, FoundEntry};
    use crate::wire::Want;
    use record::{EntryKind, Line, Pointer};

    /// All that a child may say, in an order it may come in.
    fn conversation() -> Vec<u8> {
        let line = |words| Line::cut(words).unwrap();
        let attachment = Attachment { title: None, media_type: None, bytes: Vec::new() };
        let entry = FoundEntry {
            kind: EntryKind::Document,
            title: line("x"),
            standing: Default::default(),
            patient: None,
            when: None,
            end: None,
            by: None,
            place: None,
            status: None,
            text: None,
            codes: Vec::new(),
            measured: Vec::new(),
            pointer: Pointer::Whole,
            fingerprint: None,
            identity: None,
            attachments: vec![attachment],
            imaging: None,
            study: None,
        };
        let mut said = Vec::new();
        let frame = |said: &mut Vec<u8>, frame| wire::write_json(said, Kind::Frame, &frame).unwrap();
        wire::write(&mut said, Kind::Want, &Want { from: 0, len: 10 }.to_bytes()).unwrap();
        frame(&mut said, Frame::Start { kind: FileKind::Zip });
        wire::write(&mut said, Kind::Attachment, b"bytes").unwrap();
        frame(&mut said, Frame::Entry(Box::new(entry)));
        frame(&mut said, Frame::Member { name: line("a.json") });
        wire::write(&mut said, Kind::Chunk, b"bytes").unwrap();
        frame(&mut said, Frame::MemberEnd { keep: true });
        wire::write_json(&mut said, Kind::Done, &Done { refused: None }).unwrap();
        said
    }

    #[test]
    fn what_is_said_is_counted() {
        let tally = heard_from(&conversation(), 100, &mut |_| Ok(())).tally;
        assert_eq!((tally.of(EntryKind::Document), tally.attachments, tally.members), (1, 1, 1));
    }

    #[test]
    fn no_byte_that_is_off_or_missing_is_more_than_an_end() {
        let said = conversation();
        for at in 0..said.len() {
            heard_from(&said[..at], 100, &mut |_| Ok(()));
            for bit in 0..8 {
                let mut off = said.clone();
                off[at] ^= 1 << bit;
                let tally = heard_from(&off, 100, &mut |_| Ok(())).tally;
                assert!(tally.members <= 1 && tally.attachments <= 1);
            }
        }
    }
}
