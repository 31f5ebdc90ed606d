//! What holds of every reading, whatever the bytes: one set of rules for the fuzz targets (`fuzz/`) and for the tests that replay
//! their corpora, so that the two cannot drift apart.

use crate::child::{Piece, Stop, heard_from};
use crate::frame::{FileKind, Frame, ProblemCode, RefusedCode};
use crate::reader::remote::{Out, Pipes};
use crate::reader::{Halt, Sink, read, unpacked};
use crate::show::Show;
use crate::sniff::{Sniffed, sniff};
use crate::tally::Tally;
use crate::wire::{Done, MAX_CHUNK, Request};
use std::cell::RefCell;
use std::io::{self, Cursor};

/// A file that asks for a password is tried once more with this one.
pub const PASSWORD: &str = "second chair";

/// Bytes of frames that any file may make.
const GRACE: u64 = 64 << 10;

/// Bytes of frames that one byte of FHIR may make at most: a stray bracket becomes a problem that names its place, and a name said
/// once stands in every entry that refers to it. Far below what the parent listens to, so that growth without end shows
/// in small files.
const GROWTH: u64 = 512;

/// A length for the file that a hostile child talks about.
const HOSTILE_LEN: u64 = 1 << 20;

/// A rule that a reading broke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// The reader took something in the file for a broken pipe: its process would end for it.
    PipeBlamed,
    /// The parent did not hear out what the reader said.
    NotHeard,
    /// What the parent took in, said once more, is not the same.
    Changed,
    /// A problem points to bytes that are not in the file.
    SpanOutside,
    /// More is said than a file of this size can hold.
    Grows,
    /// The members of an archive together have more bytes than they may.
    MembersGrow,
    /// Pages are not counted one by one from 1.
    PagesOutOfOrder,
}

/// What a target reads. Other files it leaves alone: they have targets of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// FHIR, as JSON and as XML.
    Fhir,
    /// PDF.
    Pdf,
    /// Archives.
    Zip,
    /// C-CDA documents.
    Ccda,
    /// DICOM files, and a picture of each.
    Dicom,
    /// Tables of contents of imaging discs, alone and on a disc.
    Dicomdir,
    /// Tables as text.
    Csv,
    /// Calendars.
    Ics,
    /// Contact cards.
    Vcf,
    /// Pictures, and a page of each fax.
    Picture,
    /// Rich text and plain text.
    Words,
}

impl Format {
    fn is_of(self, bytes: &[u8]) -> bool {
        match sniff(bytes.get(..4096).unwrap_or(bytes)) {
            Sniffed::Json(_) | Sniffed::FhirXml(_) => self == Self::Fhir,
            Sniffed::Pdf => self == Self::Pdf,
            Sniffed::Other(kind, _) => match self {
                Self::Zip => kind == FileKind::Zip,
                Self::Ccda => kind == FileKind::Ccda,
                Self::Dicom => kind == FileKind::Dicom,
                Self::Dicomdir => matches!(kind, FileKind::Dicomdir | FileKind::Disc),
                Self::Csv => kind == FileKind::Csv,
                Self::Ics => kind == FileKind::Ics,
                Self::Vcf => kind == FileKind::Vcf,
                Self::Picture => matches!(
                    kind,
                    FileKind::Jpeg | FileKind::Png | FileKind::Tiff | FileKind::Heic | FileKind::Webp | FileKind::Gif
                ),
                Self::Words => matches!(kind, FileKind::Text | FileKind::Rtf),
                Self::Fhir | Self::Pdf => false,
            },
        }
    }
}

/// Reads a file as the child does and hears it as the parent does. None when it is of another format.
pub fn reads(format: Format, bytes: &[u8]) -> Result<Option<Tally>, Broken> {
    if !format.is_of(bytes) {
        return Ok(None);
    }
    let first = reading(format, bytes, None, None)?;
    if matches!(format, Format::Dicom | Format::Picture) {
        let show = Show::Picture { within: None, page: 1, longest: 64 };
        reading(format, bytes, None, Some(show))?;
    }
    if !first.is_locked {
        return Ok(Some(first.tally));
    }
    reading(format, bytes, Some(PASSWORD), None).map(|second| Some(second.tally))
}

fn reading(format: Format, bytes: &[u8], password: Option<&str>, show: Option<Show>) -> Result<Heard, Broken> {
    let said = said_of(bytes, password, show)?;
    heard_under_rules(format, &said, bytes.len() as u64)
}

/// What a child said of a file of `len` bytes, held against the rules.
pub fn judge(format: Format, said: &[u8], len: u64) -> Result<Tally, Broken> {
    heard_under_rules(format, said, len).map(|heard| heard.tally)
}

fn heard_under_rules(format: Format, said: &[u8], len: u64) -> Result<Heard, Broken> {
    let (mut pages, mut broken) = (0u32, None);
    let heard = hear_of(said, len, &mut |frame| match frame {
        Frame::Page { page, .. } => {
            pages += 1;
            if *page != pages {
                broken = Some(Broken::PagesOutOfOrder);
            }
        }
        Frame::Problem { span: Some(span), .. } if span.from.checked_add(span.len).is_none_or(|end| end > len) => {
            broken = Some(Broken::SpanOutside);
        }
        _ => {}
    });
    if let Some(broken) = broken {
        return Err(broken);
    }
    if heard.refused == Some(RefusedCode::ReaderStopped) {
        return Err(Broken::NotHeard);
    }
    if heard.again != said {
        return Err(Broken::Changed);
    }
    if heard.members > unpacked::most(len) {
        return Err(Broken::MembersGrow);
    }
    if format == Format::Fhir && said.len() as u64 > GRACE + len * GROWTH {
        return Err(Broken::Grows);
    }
    Ok(heard)
}

/// Hears what a child says that may say anything. What the parent takes in must be fit to be said and heard once more.
pub fn hears(said: &[u8]) -> Result<Tally, Broken> {
    let first = hear(said);
    if first.members > unpacked::most(HOSTILE_LEN) + MAX_CHUNK as u64 {
        return Err(Broken::MembersGrow);
    }
    let second = hear(&first.again);
    if second.again != first.again || second.tally != first.tally {
        return Err(Broken::Changed);
    }
    Ok(first.tally)
}

/// What a child would say about a file.
fn said_of(bytes: &[u8], password: Option<&str>, show: Option<Show>) -> Result<Vec<u8>, Broken> {
    let mut said = Vec::new();
    let pipes = RefCell::new(Pipes::new(io::empty(), &mut said));
    let password = password.map(str::to_owned);
    let request = Request { password, len: bytes.len() as u64, show, ..Request::default() };
    let refused = match read(&mut Cursor::new(bytes), &request, &mut Out(&pipes)) {
        Ok(()) => None,
        Err(Halt::Refused(code)) => Some(code),
        Err(Halt::Io(_)) => return Err(Broken::PipeBlamed),
    };
    pipes.into_inner().done(&Done { refused }).map_err(|_| Broken::PipeBlamed)?;
    Ok(said)
}

/// What the parent heard.
struct Heard {
    refused: Option<RefusedCode>,
    tally: Tally,
    /// What reached the sink, as a child would say it.
    again: Vec<u8>,
    /// Bytes of members.
    members: u64,
    is_locked: bool,
}

fn hear(said: &[u8]) -> Heard {
    hear_of(said, HOSTILE_LEN, &mut |_| {})
}

fn hear_of(said: &[u8], len: u64, look: &mut dyn FnMut(&Frame)) -> Heard {
    let mut again = Vec::new();
    let pipes = RefCell::new(Pipes::new(io::empty(), &mut again));
    let (mut members, mut is_locked) = (0u64, false);
    let end = heard_from(said, len, &mut |piece| {
        let said_again = match piece {
            Piece::Bytes(bytes) => {
                members += bytes.len() as u64;
                Out(&pipes).bytes(bytes)
            }
            Piece::Frame(frame) => {
                look(&frame);
                is_locked |= matches!(frame, Frame::Problem { code: ProblemCode::MemberLocked, .. });
                Out(&pipes).put(frame)
            }
        };
        said_again.map_err(|_| Stop)
    });
    // Into a vector nothing fails to be written.
    let _ = pipes.into_inner().done(&Done { refused: end.refused });
    is_locked |= end.refused == Some(RefusedCode::LockedWithPassword);
    Heard { refused: end.refused, tally: end.tally, again, members, is_locked }
}
