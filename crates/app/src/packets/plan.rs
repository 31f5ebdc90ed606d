//! Exactly what will leave: every file, and everything in it, in order.

use super::choose::{self, Chosen, Record};
use super::fit::Way;
use super::laying::Laying;
use super::room::Room;
use crate::prints::{CaseWanted, case_page};
use crate::session::Session;
use crate::view::{PacketFileView, PacketHow, PacketLine, PacketPlan, PacketWanted};
use crate::{App, Error, sheet, words};
use documents::{Frame, Original, PacketNames, Shown, Volume, WrittenPages};
use record::{Entry, EntryId, ObjectId, OpinionCase, PartialDate, Person, QuestionId};
use std::sync::Arc;

/// What the pages of contents take up: letters and tables, and a line for each record.
const CONTENTS: u64 = 300_000;
const CONTENTS_LINE: u64 = 1_500;

/// What will leave.
pub(super) struct Plan {
    pub(super) case: OpinionCase,
    pub(super) frame: Frame,
    pub(super) recipient: String,
    pub(super) names: PacketNames,
    pub(super) case_page: Option<Vec<u8>>,
    pub(super) volumes: Vec<VolumePlan>,
    pub(super) files: Vec<FilePlan>,
    pub(super) lines: Vec<Line>,
    /// The most bytes of a volume.
    pub(super) most: u64,
    kept_back: usize,
    seal: String,
}

/// A volume.
#[derive(Default)]
pub(super) struct VolumePlan {
    pub(super) name: String,
    pub(super) parts: Vec<Part>,
    pub(super) bytes: u64,
}

/// Some pages of a volume.
pub(super) struct Part {
    pub(super) first: u32,
    pub(super) content: Content,
    /// Bookmarks on its pages: title, whether it stands below another, how many pages later.
    pub(super) marks: Vec<(String, bool, u32)>,
}

pub(super) enum Content {
    Original { entry: Box<Entry>, object: ObjectId, way: Way, pages: u32, shown: Shown },
    Written(Arc<WrittenPages>),
}

/// A file as it is, or a disc as a folder.
pub(super) struct FilePlan {
    pub(super) name: String,
    pub(super) object: ObjectId,
    pub(super) bytes: u64,
    pub(super) is_disc: bool,
    /// Whether it gets smaller by packing.
    pub(super) is_loose: bool,
}

/// A record in what leaves.
pub(super) struct Line {
    pub(super) record: EntryId,
    /// As the list of the person shows it.
    pub(super) shown: String,
    /// The same; what shows nothing has the word for its kind.
    pub(super) title: String,
    pub(super) when: Option<PartialDate>,
    pub(super) file: String,
    /// The volume, the running number of the first page, how many pages.
    pub(super) spot: Option<(usize, u32, u32)>,
    pub(super) how: PacketHow,
}

impl Plan {
    pub(super) fn of(app: &App, session: &Arc<Session>, wanted: &PacketWanted, most: u64) -> Result<Self, Error> {
        let Chosen { case, records, kept_back } = choose::choose(session, wanted)?;
        let language = sheet::language(app);
        let person: Person = session.read(|r| r.require(case.person))?;
        let name = if wanted.without_names { String::new() } else { person.name.as_str().to_owned() };
        let paper = sheet::paper(app.preferences().paper);
        let frame = Frame { language, paper, large_print: false, name, printed_on: app.clock.today() };
        let case_page = page_of_case(session, &case, &frame, wanted)?;
        let own = CONTENTS + CONTENTS_LINE * records.len() as u64;
        let first_own = match &case_page {
            Some(page) => taken_up(page)?,
            None => 0,
        };
        let empty = Self {
            case,
            frame,
            recipient: wanted.recipient.trim().to_owned(),
            names: documents::packet_names(language)?,
            case_page,
            volumes: Vec::new(),
            files: Vec::new(),
            lines: Vec::new(),
            most,
            kept_back,
            seal: String::new(),
        };
        let room = Room::new(most, own.min(most / 2), first_own);
        let mut plan = Laying::new(app, session, room, empty)?.all(&records)?;
        plan.seal = plan.sealed(wanted, &records)?;
        Ok(plan)
    }

    pub(super) fn seal(&self) -> &str {
        &self.seal
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.case_page.is_none()
    }

    /// How many bytes of the records are read for it.
    pub(super) fn bytes(&self) -> u64 {
        self.volumes.iter().map(|volume| volume.bytes).sum::<u64>()
            + self.files.iter().map(|file| file.bytes).sum::<u64>()
    }

    /// A hash of all that decides the bytes.
    fn sealed(&self, wanted: &PacketWanted, records: &[Record]) -> Result<String, Error> {
        let entries: Vec<_> = records
            .iter()
            .map(|record| (&record.entry, record.files.iter().map(|file| file.bytes).collect::<Vec<_>>()))
            .collect();
        let view = self.view();
        let page = self.case_page.as_deref().map(vault::hash);
        let around = (self.frame.language == documents::Language::FrCa, &self.frame.name, self.frame.printed_on);
        let decides = (
            wanted.case.as_str(),
            &self.recipient,
            wanted.without_names,
            entries,
            view.lines,
            view.files,
            page,
            around,
        );
        let json = serde_json::to_vec(&decides).map_err(|_| Error::NothingToPrint)?;
        Ok(vault::hash(&json))
    }

    pub(super) fn view(&self) -> PacketPlan {
        let made = |title: &str| PacketLine {
            record: None,
            title: title.to_owned(),
            when: None,
            file: self.volumes.first().map(|volume| volume.name.clone()).unwrap_or_default(),
            first: None,
            pages: None,
            how: PacketHow::Made,
        };
        let mut lines = Vec::new();
        if let (false, Ok(title)) = (self.is_empty(), documents::packet_title(self.frame.language, (1, 1))) {
            lines.push(made(&title.contents));
            lines.extend(self.case_page.as_ref().map(|_| made(&title.case)));
        }
        lines.extend(self.lines.iter().map(|line| PacketLine {
            record: Some(line.record.to_string()),
            title: line.shown.clone(),
            when: line.when.map(|when| when.to_string()),
            file: line.file.clone(),
            first: line.spot.map(|(_, first, _)| first),
            pages: line.spot.map(|(_, _, pages)| pages),
            how: line.how,
        }));
        let volumes = self.volumes.iter().map(|volume| (volume.name.clone(), volume.bytes + CONTENTS / 2));
        let files = self.files.iter().map(|file| {
            let name = if file.is_disc { format!("{}/", file.name) } else { file.name.clone() };
            (name, file.bytes)
        });
        let files: Vec<PacketFileView> = volumes
            .filter(|_| !self.is_empty())
            .chain(files)
            .map(|(name, bytes)| PacketFileView { name, bytes })
            .collect();
        let bytes = files.iter().map(|file| file.bytes).sum();
        PacketPlan { seal: self.seal.clone(), files, lines, kept_back: self.kept_back, bytes }
    }
}

fn page_of_case(
    session: &Session,
    case: &OpinionCase,
    frame: &Frame,
    wanted: &PacketWanted,
) -> Result<Option<Vec<u8>>, Error> {
    if !wanted.case_page {
        return Ok(None);
    }
    let questions = wanted.questions.iter().map(|id| words::id(id)).collect::<Result<Vec<QuestionId>, _>>()?;
    let asked = CaseWanted {
        recipient: wanted.recipient.trim(),
        questions: Some(&questions),
        without_names: wanted.without_names,
    };
    let page = session.read(|r| case_page(r, frame.clone(), case, &asked))?;
    match documents::case_page(&page) {
        Ok(page) => Ok(Some(page)),
        // Nothing was written about the case yet.
        Err(documents::Error::Nothing) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// What pages of our own take up in a volume.
pub(super) fn taken_up(pdf: &[u8]) -> Result<u64, Error> {
    let original = Original::open(pdf).map_err(|_| documents::Error::UnreadablePdf)?;
    Volume::measure(|volume| volume.take(original, Some(1))).map_err(|error| Error::CannotSaveFile(error.kind()))
}
