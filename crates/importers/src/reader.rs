//! The child's side: confines itself, takes a request on standard input, asks for the bytes of the file, and says what it found;
//! then takes the next.

pub(crate) mod remote;
pub(crate) mod unpacked;

use crate::encoding::Encoding;
use crate::frame::{FileKind, Frame, ProblemCode, RefusedCode, Span};
use crate::limits;
use crate::sniff::{self, Sniffed};
use crate::wire::{self, Done, Kind, Request};
use crate::{calendar, cards, ccda, dicom, fhir, pdf, picture, table, words, zip};
use record::Line;
use remote::{Out, Pipes, Remote};
use std::cell::RefCell;
use std::io::{self, BufRead, Cursor, Read, Seek, Write};
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;

/// The most bytes of one attachment.
pub(crate) const MAX_ATTACHMENT: usize = 48 << 20;

/// How much of a file is looked at to tell its kind.
const SNIFF: usize = 4096;

/// Reads files as the child of [`crate::Reader`], until there are no more. Must run before anything is opened or started.
pub fn child_main() -> ExitCode {
    drilled_child_main(|_| {})
}

/// As [`child_main`], with something that is done with the beginning of each file first: what the tests of the limits need.
#[doc(hidden)]
pub fn drilled_child_main(drill: fn(&[u8])) -> ExitCode {
    // The message of a panic may quote the file.
    panic::set_hook(Box::new(|_| {}));
    if limits::confine().is_err() {
        return ExitCode::FAILURE;
    }
    let pipes = RefCell::new(Pipes::new(io::stdin().lock(), io::stdout().lock()));
    loop {
        let request = match pipes.borrow_mut().request() {
            Ok(Some(request)) => request,
            Ok(None) => return ExitCode::SUCCESS,
            Err(_) => return ExitCode::FAILURE,
        };
        if limits::begin_file(request.len).is_err() {
            return ExitCode::FAILURE;
        }
        let mut bytes = Remote::new(&pipes, request.len);
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| {
            drill(bytes.fill_buf()?);
            read(&mut bytes, &request, &mut Out(&pipes))
        }));
        let refused = match outcome {
            Ok(Ok(())) => None,
            Ok(Err(Halt::Refused(code))) => Some(code),
            Ok(Err(Halt::Io(_))) => return ExitCode::FAILURE,
            Err(_) => Some(RefusedCode::ReaderStopped),
        };
        let Ok(mut pipes) = pipes.try_borrow_mut() else { return ExitCode::FAILURE };
        // Whatever panicked may have left things behind: the parent starts another child then.
        if pipes.done(&Done { refused }).is_err() || refused == Some(RefusedCode::ReaderStopped) {
            return ExitCode::FAILURE;
        }
    }
}

/// The bytes of a file, in any order.
pub(crate) trait Input: BufRead + Seek {}
impl<T: BufRead + Seek> Input for T {}

/// Reads one file, whatever it is.
pub(crate) fn read(mut bytes: &mut dyn Input, request: &Request, out: &mut dyn Sink) -> Result<(), Halt> {
    let mut head = Vec::with_capacity(SNIFF);
    (&mut bytes).take(SNIFF as u64).read_to_end(&mut head)?;
    bytes.rewind()?;
    match sniff::sniff(&head) {
        Sniffed::Json(encoding) => fhir::read_json(&mut bytes, encoding, out),
        Sniffed::FhirXml(encoding) => fhir::read_xml(&mut bytes, encoding, out),
        Sniffed::Pdf => {
            out.start(FileKind::Pdf)?;
            pdf::read(&mut bytes, request, out)
        }
        Sniffed::Other(kind, encoding) => other(kind, encoding, bytes, request, out),
    }
}

/// Every format that is told by its first bytes alone. Whoever reads one says itself what it is ([`Sink::start`]).
fn other(
    kind: FileKind,
    encoding: Encoding,
    bytes: &mut dyn Input,
    request: &Request,
    out: &mut dyn Sink,
) -> Result<(), Halt> {
    match kind {
        FileKind::Zip => zip::read(bytes, request, out),
        FileKind::Ccda => ccda::read(bytes, encoding, request, out),
        FileKind::Dicom | FileKind::Dicomdir | FileKind::Disc => dicom::read(kind, bytes, request, out),
        FileKind::Csv => table::read(bytes, encoding, request, out),
        FileKind::Ics => calendar::read(bytes, encoding, out),
        FileKind::Vcf => cards::read(bytes, encoding, out),
        FileKind::Text | FileKind::Rtf => words::read(kind, bytes, encoding, request, out),
        FileKind::Jpeg | FileKind::Png | FileKind::Tiff | FileKind::Heic | FileKind::Webp | FileKind::Gif => {
            picture::read(kind, bytes, request, out)
        }
        // Kept and played as it is: there is nothing to read in it.
        FileKind::Audio => Ok(out.start(kind)?),
        _ => {
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

    /// Takes the next bytes of a member of an archive.
    fn bytes(&mut self, bytes: &[u8]) -> io::Result<()>;

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
pub fn frames_len(bytes: &[u8]) -> u64 {
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
    impl Sink for Count {
        fn put(&mut self, frame: Frame) -> io::Result<()> {
            wire::write_json(self, Kind::Frame, &frame)
        }
        fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
            wire::write(self, Kind::Chunk, bytes)
        }
    }
    let request = Request { len: bytes.len() as u64, ..Request::default() };
    let mut out = Count(0);
    // How it ends is not the question here.
    let _ = read(&mut Cursor::new(bytes), &request, &mut out);
    out.0
}
