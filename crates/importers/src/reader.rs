//! The child's side: takes a request and bytes on standard input, confines itself, reads, and says what it found.

use crate::frame::{FileKind, Frame, ProblemCode, RefusedCode, Span};
use crate::limits;
use crate::sniff::{self, Sniffed};
use crate::wire::{self, MAX_REQUEST, Message, Request};
use crate::{fhir, pdf};
use record::Line;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

/// The most bytes of one attachment; it travels as base64 in one message.
pub(crate) const MAX_ATTACHMENT: usize = 48 << 20;

/// How much of a file is looked at to tell its kind.
const SNIFF: usize = 4096;

/// Reads one file from standard input as the child of [`crate::Reader`]. Must run before anything is opened or started.
pub fn child_main() -> ExitCode {
    // The message of a panic may quote the file.
    panic::set_hook(Box::new(|_| {}));
    let mut from = io::stdin().lock();
    let Ok(Some((request, _))) = wire::read::<_, Request>(&mut from, MAX_REQUEST) else { return ExitCode::FAILURE };
    if limits::confine(request.len).is_err() {
        return ExitCode::FAILURE;
    }
    let mut out = Out { to: BufWriter::with_capacity(64 << 10, io::stdout().lock()) };
    let mut bytes = BufReader::with_capacity(64 << 10, (&mut from).take(request.len));
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| read(&mut bytes, &request, &mut out)));
    let last = match outcome {
        Ok(Ok(())) => Message::End,
        Ok(Err(Halt::Refused(code))) => Message::Refused(code),
        Ok(Err(Halt::Io(_))) => return ExitCode::FAILURE,
        Err(_) => Message::Refused(RefusedCode::ReaderStopped),
    };
    if wire::write(&mut out.to, &last).and_then(|()| out.to.flush()).is_err() {
        return ExitCode::FAILURE;
    }
    drop(bytes);
    // The parent asks for this process's memory before it lets go.
    let _ = io::copy(&mut from, &mut io::sink());
    ExitCode::SUCCESS
}

/// Reads one file, whatever it is.
pub(crate) fn read(bytes: &mut dyn BufRead, request: &Request, out: &mut dyn Sink) -> Result<(), Halt> {
    let mut head = Vec::with_capacity(SNIFF);
    bytes.take(SNIFF as u64).read_to_end(&mut head)?;
    let mut whole = head.as_slice().chain(bytes);
    match sniff::sniff(&head) {
        Sniffed::Json(encoding) => fhir::read_json(&mut whole, encoding, out),
        Sniffed::FhirXml(encoding) => fhir::read_xml(&mut whole, encoding, out),
        Sniffed::Pdf => {
            out.start(FileKind::Pdf)?;
            pdf::read(&mut whole, request, out)
        }
        Sniffed::NotRead(kind) => {
            out.start(kind)?;
            let code = if kind == FileKind::Empty { RefusedCode::Empty } else { RefusedCode::UnknownKind };
            Err(Halt::Refused(code))
        }
    }
}

/// Why reading ends before the file does.
#[derive(Debug)]
pub(crate) enum Halt {
    /// The file, or the rest of it, is not read.
    Refused(RefusedCode),
    /// A pipe broke: the parent is gone or wants no more.
    Io(#[allow(dead_code, reason = "said to nobody; kept for a debugger")] io::Error),
}

impl From<io::Error> for Halt {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Where a reader puts what it finds.
pub(crate) trait Sink {
    /// Takes one piece.
    fn put(&mut self, frame: Frame) -> io::Result<()>;

    /// What the file is; comes first.
    fn start(&mut self, kind: FileKind) -> io::Result<()> {
        self.put(Frame::Start { kind })
    }

    /// Something that could not be read.
    fn problem(&mut self, at: &str, code: ProblemCode) -> io::Result<()> {
        self.problem_in(at, code, None)
    }

    /// Something that could not be read, and the bytes of it.
    fn problem_in(&mut self, at: &str, code: ProblemCode, span: Option<Span>) -> io::Result<()> {
        let at = Line::cut(at).or_else(|| Line::cut("file"));
        at.map_or(Ok(()), |at| self.put(Frame::Problem { at, code, span }))
    }
}

/// Reads a file without a child and says how many bytes of frames that makes: for the benchmark alone, of trusted bytes.
#[doc(hidden)]
pub fn frames_len(mut bytes: &[u8]) -> u64 {
    struct Count(u64);
    impl Write for Count {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len() as u64;
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let request = Request { password: None, len: bytes.len() as u64 };
    let mut out = Out { to: Count(0) };
    // How it ends is not the question here.
    let _ = read(&mut bytes, &request, &mut out);
    out.to.0
}

struct Out<W: Write> {
    to: W,
}

impl<W: Write> Sink for Out<W> {
    fn put(&mut self, frame: Frame) -> io::Result<()> {
        wire::write(&mut self.to, &Message::Frame(frame))
    }
}
