//! What a disc holds, gathered file by file, whatever archive the files lie in.

use super::contents::{Contents, normal};
use super::document;
use super::instance::{Holds, Instance};
use super::look;
use super::parse::{Budget, OF_CONTENTS, OF_INSTANCE, Parsed};
use super::set::tags;
use super::studies::{Names, Studies};
use crate::frame::{FileKind, Frame, ProblemCode};
use crate::reader::Sink;
use crate::sniff::{self, Sniffed};
use crate::zip::shown;
use record::{Line, Pointer};
use std::collections::HashSet;
use std::io;

/// Tables of contents of one disc; a second one is most often that of another disc copied beside it.
const MOST_CONTENTS: usize = 16;

/// The most problems said of files that are not there.
pub(super) const MOST_MISSING: usize = 1_000;

/// What a file on a disc is to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A picture, a report, or another file of DICOM's.
    Instance,
    /// A table of contents.
    Contents,
    /// A document that is read as a file of its own.
    Document,
    /// A viewer, its settings, its pages.
    LeftOut,
}

/// By the first 4,096 bytes; the name decides only between archives.
pub(crate) fn sort(head: &[u8], name: &str) -> Sort {
    match look::sniff(head) {
        Some(FileKind::Dicom) => return Sort::Instance,
        Some(FileKind::Dicomdir) => return Sort::Contents,
        Some(_) => return Sort::LeftOut,
        None => {}
    }
    let is_document = match sniff::sniff(head) {
        Sniffed::Pdf | Sniffed::FhirXml(_) => true,
        Sniffed::Json(_) => memchr::memmem::find(head, b"\"resourceType\"").is_some(),
        Sniffed::Other(FileKind::Ccda | FileKind::Rtf | FileKind::Docx, _) => true,
        Sniffed::Other(FileKind::Zip, _) => name.to_ascii_lowercase().ends_with(".docx"),
        Sniffed::Other(..) => false,
    };
    if is_document { Sort::Document } else { Sort::LeftOut }
}

impl Sort {
    pub(super) fn budget(self) -> Budget {
        if self == Self::Contents { OF_CONTENTS } else { OF_INSTANCE }
    }
}

/// A file of the disc, read.
pub(crate) struct Taken {
    pub(super) parsed: Option<Parsed>,
    /// How many bytes it has here.
    pub(super) len: u64,
    /// Bytes are missing, or are not what they were.
    pub(super) damaged: bool,
}

/// Fetches bytes of the file at hand once more: from where, and how many. None: they cannot be had.
pub(crate) type Fetch<'a> = dyn FnMut(u64, u64) -> io::Result<Option<Vec<u8>>> + 'a;

#[derive(Default)]
pub(crate) struct Gathering {
    studies: Studies,
    names: Members,
    contents: Vec<(u32, Contents)>,
    pub(crate) left_out: u32,
}

#[derive(Default)]
struct Members(Vec<(String, Option<u64>)>);

impl Gathering {
    pub(crate) fn files(&self) -> usize {
        self.names.0.len()
    }

    /// One more file; `at` is where it lies, if that is a way to find it again.
    pub(crate) fn name(&mut self, name: String, at: Option<u64>) {
        self.names.0.push((name, at));
    }

    /// What the file that was named last holds.
    pub(crate) fn take(
        &mut self,
        sort: Sort,
        taken: Taken,
        out: &mut dyn Sink,
        fetch: &mut Fetch<'_>,
    ) -> io::Result<()> {
        let member = u32::try_from(self.names.0.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let Some(name) = self.names.name(member) else { return Ok(()) };
        let Some(parsed) = taken.parsed.filter(|parsed| sort == Sort::Contents || is_something(parsed)) else {
            return out.problem(name.as_str(), ProblemCode::ImageDamaged);
        };
        if sort == Sort::Contents {
            if parsed.cut || taken.damaged {
                out.problem(name.as_str(), ProblemCode::MemberDamaged)?;
            }
            if self.contents.len() < MOST_CONTENTS {
                self.contents.push((member, Contents::of(&parsed)));
            }
            return Ok(());
        }
        let mut instance = Instance::of(&parsed, taken.len);
        if taken.damaged && instance.holds == Holds::Picture {
            instance.holds = Holds::Damaged;
        }
        if instance.holds == Holds::Damaged {
            out.problem(name.as_str(), ProblemCode::ImageDamaged)?;
        }
        if instance.bad_date {
            out.problem(name.as_str(), ProblemCode::BadDate)?;
        }
        let patient = self.studies.patient(&instance.patient, out)?;
        let pointer = Pointer::Path { path: name.clone() };
        document::put(&parsed, &instance, patient, (pointer, name.as_str()), out, fetch)?;
        self.studies.add(instance, member, out)
    }

    /// Says what was gathered.
    pub(crate) fn say(self, out: &mut dyn Sink) -> io::Result<()> {
        let Self { mut studies, names, contents, left_out } = self;
        let unshown: Vec<u32> = studies.unshown().collect();
        for member in unshown {
            if let Some(name) = names.name(member) {
                out.problem(name.as_str(), ProblemCode::ImageUnshown)?;
            }
        }
        let mut told = Vec::new();
        let mut missing = 0usize;
        let here: HashSet<String> = names.0.iter().map(|(name, _)| normal(name)).collect();
        for (member, contents) in contents {
            let Some((own, _)) = names.0.get(member as usize) else { continue };
            let own = normal(own);
            let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
            for file in &contents.files {
                let is_here = file.is_within() && here.contains(&file.under(folder));
                if !is_here {
                    missing += 1;
                    if missing <= MOST_MISSING {
                        out.problem(&shown(&file.words()), ProblemCode::FileMissing)?;
                    }
                }
            }
            let pointer = names.name(member).map_or(Pointer::Whole, |path| Pointer::Path { path });
            told.extend(
                contents
                    .studies
                    .into_iter()
                    .filter(|study| !studies.has(study.uid()))
                    .map(|study| (study, pointer.clone())),
            );
        }
        let mut entries = Vec::new();
        for (study, pointer) in told {
            let patient = studies.patient(&study.patient, out)?;
            entries.extend(study.entry(patient, pointer));
        }
        studies.say(&names, out)?;
        for entry in entries {
            out.put(Frame::Entry(Box::new(entry)))?;
        }
        if left_out > 0 {
            out.put(Frame::LeftOut { files: left_out })?;
        }
        Ok(())
    }
}

/// Whether a set that could be read says anything that a file of a study says.
pub(super) fn is_something(parsed: &Parsed) -> bool {
    let asked = [tags::SOP_CLASS, tags::STUDY, tags::SERIES, tags::PATIENT_NAME, tags::PATIENT_ID, tags::MODALITY];
    parsed.media_class.is_some()
        || asked.iter().any(|tag| parsed.set.bytes(*tag).is_some_and(|bytes| !bytes.is_empty()))
}

impl Names for Members {
    fn name(&self, member: u32) -> Option<Line> {
        Line::cut(&shown(&self.0.get(member as usize)?.0)).or_else(|| Line::cut("file"))
    }

    fn place(&self, member: u32) -> Option<Line> {
        let (name, at) = self.0.get(member as usize)?;
        match at {
            Some(at) => place(name, *at),
            None => self.name(member),
        }
    }
}

/// How a file in a tar stream is found again at once: its name, an `@`, and where its header begins. Headers of thousands of files
/// would have to be read else.
pub(super) fn place(name: &str, at: u64) -> Option<Line> {
    let tail = format!("@{at}");
    let name = Line::cut(&shown(name))?;
    let short: String = name.as_str().chars().take(Line::LIMIT.saturating_sub(tail.len())).collect();
    Line::cut(&(short + &tail))
}
