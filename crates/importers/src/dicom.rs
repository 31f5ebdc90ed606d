//! DICOM: single files, tables of contents, and whole discs. Of each file only what stands before its pixels is read; a picture is
//! decoded when somebody looks at it.
//!
//! The libraries for DICOM read a file whole or not at all, and one of their decoders starts threads, which a reader may not. So data
//! sets are read here ([`mod@parse`]), and only the pixels of compressed pictures go to decoders.

mod charset;
mod contents;
mod disc;
mod document;
mod frame;
mod gather;
mod instance;
mod jpeg;
mod jpeg2000;
mod look;
mod parse;
mod print;
mod rle;
mod set;
mod shown;
mod studies;
mod tar;
mod view;
mod window;
mod words;
mod zipped;

use crate::frame::{FileKind, Frame, ProblemCode, RefusedCode};
use crate::reader::{Halt, Input, MAX_ATTACHMENT, Sink};
use crate::show::Show;
use crate::wire::Request;
use contents::Contents;
use frame::Part;
pub(crate) use gather::{Gathering, Sort, sort};
use instance::{Holds, Instance};
pub(crate) use look::sniff;
use parse::{OF_CONTENTS, OF_INSTANCE, parse};
use record::{Line, Pointer};
use studies::{Names, Studies};
use window::Window;
pub(crate) use zipped::{show_unpacked, taken};

/// Reads it, or shows a picture of it.
pub(crate) fn read(kind: FileKind, bytes: &mut dyn Input, request: &Request, out: &mut dyn Sink) -> Result<(), Halt> {
    if let Some(Show::Picture { within, page, longest }) = &request.show {
        let picture = (*page, *longest);
        return match (kind, within) {
            (FileKind::Disc, Some(within)) => disc::show(bytes, request.len, within, picture, out),
            (FileKind::Dicom, _) => {
                out.start(kind)?;
                shown::show(bytes, (0, request.len), picture, out)
            }
            _ => {
                out.start(kind)?;
                Ok(out.problem("file", ProblemCode::ImageUnshown)?)
            }
        };
    }
    match kind {
        FileKind::Disc => disc::read(bytes, request.len, out),
        FileKind::Dicomdir => contents(bytes, request.len, out),
        _ => single(bytes, request.len, out),
    }
}

/// A file that lies in no disc.
struct Alone;

impl Names for Alone {
    fn name(&self, _member: u32) -> Option<Line> {
        None
    }

    /// Whoever asks for the picture of a file alone may say anything.
    fn place(&self, _member: u32) -> Option<Line> {
        Line::cut(".")
    }
}

fn single(bytes: &mut dyn Input, len: u64, out: &mut dyn Sink) -> Result<(), Halt> {
    out.start(FileKind::Dicom)?;
    let parsed = parse(&mut Window::new(bytes, 0, len), OF_INSTANCE)?.filter(gather::is_something);
    let parsed = parsed.ok_or(Halt::Refused(RefusedCode::Damaged))?;
    let instance = Instance::of(&parsed, len);
    match instance.holds {
        Holds::Damaged => out.problem("file", ProblemCode::ImageDamaged)?,
        Holds::Unshown => out.problem("file", ProblemCode::ImageUnshown)?,
        Holds::Picture | Holds::Nothing => {}
    }
    if instance.bad_date {
        out.problem("StudyDate", ProblemCode::BadDate)?;
    }
    let mut studies = Studies::default();
    let patient = studies.patient(&instance.patient, out)?;
    let mut part = Part { bytes, from: 0, len };
    document::put(&parsed, &instance, patient, (Pointer::Whole, "file"), out, &mut |from, len| {
        let bytes = part.read(from, len.min(MAX_ATTACHMENT as u64))?;
        Ok(Some(bytes).filter(|bytes| bytes.len() as u64 == len))
    })?;
    studies.add(instance, 0, out)?;
    Ok(studies.say(&Alone, out)?)
}

/// A table of contents alone: it tells of studies, and none of its files is here.
fn contents(bytes: &mut dyn Input, len: u64, out: &mut dyn Sink) -> Result<(), Halt> {
    out.start(FileKind::Dicomdir)?;
    let parsed = parse(&mut Window::new(bytes, 0, len), OF_CONTENTS)?;
    let parsed = parsed.ok_or(Halt::Refused(RefusedCode::Damaged))?;
    if parsed.cut {
        out.problem("file", ProblemCode::Truncated)?;
    }
    let (contents, mut studies) = (Contents::of(&parsed), Studies::default());
    for study in &contents.studies {
        let patient = studies.patient(&study.patient, out)?;
        if let Some(entry) = study.entry(patient, Pointer::Whole) {
            out.put(Frame::Entry(Box::new(entry)))?;
        }
    }
    for file in contents.files.iter().take(gather::MOST_MISSING) {
        out.problem(&crate::zip::shown(&file.words()), ProblemCode::FileMissing)?;
    }
    Ok(())
}
