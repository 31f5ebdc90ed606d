//! Exactly what will leave: every file, and everything in it, in order.

use super::choose::{self, Chosen, Record};
use super::fit::{Fit, Way, fit};
use super::names::{ending, plain};
use super::room::{Room, Spot};
use super::written;
use crate::import::media::DISC;
use crate::prints::{CaseWanted, case_page};
use crate::session::Session;
use crate::view::{PacketFileView, PacketHow, PacketLine, PacketPlan, PacketWanted};
use crate::{App, Error, sheet, words};
use documents::{Frame, Original, PacketNames, PacketTitle, Shown, Volume, WrittenPages};
use record::{Entry, EntryId, Look, ObjectId, OpinionCase, PartialDate, Person, QuestionId, Turn};
use std::collections::HashMap;
use std::sync::Arc;
use vault::StoredObject;

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
    kept_back: usize,
    seal: String,
}

/// A volume.
#[derive(Default)]
pub(super) struct VolumePlan {
    pub(super) name: String,
    pub(super) parts: Vec<Part>,
    bytes: u64,
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
    shown: String,
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
        let mut laying = Laying {
            app,
            session,
            room: Room::new(most, own.min(most / 2), first_own),
            title: documents::packet_title(language, (1, 1))?,
            plan: Self {
                case,
                frame,
                recipient: wanted.recipient.trim().to_owned(),
                names: documents::packet_names(language)?,
                case_page,
                volumes: Vec::new(),
                files: Vec::new(),
                lines: Vec::new(),
                kept_back,
                seal: String::new(),
            },
            places: HashMap::new(),
            group: None,
            has_groups: records.iter().any(|record| record.group.is_some()),
            discs: 0,
        };
        laying.all(&records)?;
        let mut plan = laying.done();
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
        self.volumes.iter().map(|volume| volume.bytes).sum::<u64>() + self.files.iter().map(|file| file.bytes).sum::<u64>()
    }

    /// A hash of all that decides the bytes.
    fn sealed(&self, wanted: &PacketWanted, records: &[Record]) -> Result<String, Error> {
        let entries: Vec<_> = records.iter().map(|record| (&record.entry, record.files.iter().map(|file| file.bytes).collect::<Vec<_>>())).collect();
        let view = self.view();
        let page = self.case_page.as_deref().map(vault::hash);
        let around = (self.frame.language == documents::Language::FrCa, &self.frame.name, self.frame.printed_on);
        let decides = (wanted.case.as_str(), &self.recipient, wanted.without_names, entries, view.lines, view.files, page, around);
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
    Ok(Some(documents::case_page(&page)?))
}

/// What pages of our own take up in a volume.
fn taken_up(pdf: &[u8]) -> Result<u64, Error> {
    let original = Original::open(pdf).map_err(|_| documents::Error::UnreadablePdf)?;
    Volume::measure(|volume| volume.take(original, Some(1))).map_err(|error| Error::CannotSaveFile(error.kind()))
}

/// A plan as it grows.
struct Laying<'a> {
    app: &'a App,
    session: &'a Arc<Session>,
    room: Room,
    title: PacketTitle,
    plan: Plan,
    /// Where a file is already.
    places: HashMap<ObjectId, Place>,
    /// The group of the last bookmark.
    group: Option<String>,
    has_groups: bool,
    discs: usize,
}

#[derive(Clone)]
struct Place {
    file: String,
    spot: Option<(usize, u32, u32)>,
    how: PacketHow,
}

impl Laying<'_> {
    fn all(&mut self, records: &[Record]) -> Result<(), Error> {
        let mut rest = records;
        while let Some(record) = rest.first() {
            // What is written out and stands side by side shares pages.
            let run = rest.iter().take_while(|record| record.files.is_empty()).count();
            let (these, after) = rest.split_at(run.max(1));
            if run > 0 { self.written_out(these)? } else { self.record(record)? }
            rest = after;
        }
        Ok(())
    }

    fn done(self) -> Plan {
        let mut plan = self.plan;
        let volumes = self.room.volumes();
        plan.volumes.resize_with(volumes.max(plan.volumes.len()), VolumePlan::default);
        let word = &plan.names.volume;
        for (number, volume) in (1..).zip(&mut plan.volumes) {
            volume.name = format!("{word} {number}.pdf");
        }
        for line in &mut plan.lines {
            if let Some(volume) = line.spot.and_then(|(volume, ..)| plan.volumes.get(volume)) {
                line.file.clone_from(&volume.name);
            }
        }
        plan
    }

    fn written_out(&mut self, records: &[Record]) -> Result<(), Error> {
        let entries: Vec<&Entry> = records.iter().map(|record| &record.entry).collect();
        let made = written::pages(self.session, &self.plan.frame, &entries)?;
        let Spot { volume, first } = self.room.put(made.pages, taken_up(&made.pdf)?);
        let mut marks = Vec::new();
        for (record, (from, to)) in records.iter().zip(&made.places) {
            let later = from.saturating_sub(1);
            self.marks(record, later, &mut marks)?;
            let spot = Some((volume, first + later, to.saturating_sub(later)));
            self.line(record, Place { file: String::new(), spot, how: PacketHow::WrittenOut })?;
        }
        let bytes = made.pdf.len() as u64;
        self.part(volume, bytes, Part { first, content: Content::Written(made), marks });
        Ok(())
    }

    fn record(&mut self, record: &Record) -> Result<(), Error> {
        let mut marked = None;
        for file in &record.files {
            let place = match self.places.get(&file.id) {
                Some(place) => place.clone(),
                None => self.file(record, file, &mut marked)?,
            };
            self.places.insert(file.id, place.clone());
            // Photos of one letter are one line, as long as they follow one another.
            let joined = self.plan.lines.last_mut().filter(|line| line.record == record.entry.id && line.how == place.how);
            if let (Some((volume, first, pages)), Some(last)) = (place.spot, joined)
                && let Some((its, begins, has)) = last.spot
                && (its, begins + has) == (volume, first)
            {
                last.spot = Some((its, begins, has + pages));
                continue;
            }
            self.line(record, place)?;
        }
        Ok(())
    }

    /// Finds a place for a file. `marked`: the volume in which this record has a bookmark already.
    fn file(&mut self, record: &Record, file: &StoredObject, marked: &mut Option<usize>) -> Result<Place, Error> {
        let entry = &record.entry;
        let is_scan = entry.study.is_some() && !entry.objects.contains(&file.id);
        let fitted = match file.media_type.as_str() {
            DISC => Fit::File(PacketHow::Disc),
            _ if is_scan => Fit::File(PacketHow::Disc),
            _ => fit(self.app, self.session, entry, file, self.room.most())?,
        };
        match fitted {
            Fit::Pages { way, pages, bytes } => {
                let Spot { volume, first } = self.room.put(pages, bytes);
                let mut marks = Vec::new();
                if *marked != Some(volume) {
                    self.marks(record, 0, &mut marks)?;
                    *marked = Some(volume);
                }
                let look = entry.looks.iter().find(|look| look.object == file.id);
                let (turn, crop) = look.map_or((Turn::None, None), |Look { turn, crop, .. }| (*turn, *crop));
                let shown = Shown { paper: self.plan.frame.paper, turn, crop };
                let content =
                    Content::Original { entry: Box::new(entry.clone()), object: file.id, way, pages, shown };
                self.part(volume, file.bytes, Part { first, content, marks });
                Ok(Place { file: String::new(), spot: Some((volume, first, pages)), how: PacketHow::Pages })
            }
            Fit::File(how) => {
                let names = &self.plan.names;
                let (media_type, bytes) = (file.media_type.as_str(), file.bytes);
                let ending = ending(media_type, file.name.as_str());
                let is_disc = media_type == DISC;
                let name = if how == PacketHow::Disc {
                    self.discs += 1;
                    let folder = format!("{} {}", names.pictures, self.discs);
                    if is_disc { folder } else { format!("{folder}.{ending}") }
                } else {
                    let number = 1 + self.plan.files.iter().filter(|file| file.name.starts_with(&format!("{}/", names.files))).count();
                    format!("{}/{number:02} {}.{ending}", names.files, plain(record.shown(), &names.unnamed))
                };
                let is_loose = media_type.starts_with("text/")
                    || ["xml", "json", "rtf", "dicom"].iter().any(|kind| media_type.ends_with(kind));
                let place = Place { file: if is_disc { format!("{name}/") } else { name.clone() }, spot: None, how };
                self.plan.files.push(FilePlan { name, object: file.id, bytes, is_disc, is_loose });
                Ok(place)
            }
        }
    }

    fn part(&mut self, volume: usize, bytes: u64, part: Part) {
        if self.plan.volumes.len() <= volume {
            self.plan.volumes.resize_with(volume + 1, VolumePlan::default);
            // Each volume names its groups anew.
        }
        if let Some(volume) = self.plan.volumes.get_mut(volume) {
            volume.bytes += bytes;
            volume.parts.push(part);
        }
    }

    fn line(&mut self, record: &Record, place: Place) -> Result<(), Error> {
        let (shown, Place { file, spot, how }) = (record.shown().to_owned(), place);
        let title = self.title_of(record)?;
        let (id, when) = (record.entry.id, record.entry.when);
        self.plan.lines.push(Line { record: id, shown, title, when, file, spot, how });
        Ok(())
    }

    fn title_of(&self, record: &Record) -> Result<String, Error> {
        let shown = record.shown();
        if shown.is_empty() {
            return Ok(documents::kind_name(self.plan.frame.language, record.entry.kind)?);
        }
        Ok(shown.to_owned())
    }

    /// The bookmarks of a record: the first of a group has the group's before it.
    fn marks(&mut self, record: &Record, later: u32, marks: &mut Vec<(String, bool, u32)>) -> Result<(), Error> {
        if self.has_groups {
            let group = match &record.group {
                Some((kind, title)) => documents::item_title(self.plan.frame.language, *kind, title)?,
                None => self.title.other.clone(),
            };
            let key = Some(format!("{} {group}", self.room.volumes()));
            if self.group != key {
                marks.push((group, false, later));
                self.group = key;
            }
        }
        marks.push((self.title_of(record)?, self.has_groups, later));
        Ok(())
    }
}
