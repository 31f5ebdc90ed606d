//! Records laid into volumes and beside them, one after the other.

use super::choose::Record;
use super::fit::{Fit, fit};
use super::names::{ending, plain};
use super::plan::{Content, FilePlan, Line, Part, Plan, VolumePlan, taken_up};
use super::room::{Room, Spot};
use super::written;
use crate::import::media::DISC;
use crate::session::Session;
use crate::view::PacketHow;
use crate::{App, Error};
use documents::{PacketTitle, Shown};
use record::{Entry, Look, ObjectId, Turn};
use std::collections::HashMap;
use std::sync::Arc;
use vault::StoredObject;

/// A plan as it grows.
pub(super) struct Laying<'a> {
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

impl<'a> Laying<'a> {
    /// Begins with an empty plan.
    pub(super) fn new(app: &'a App, session: &'a Arc<Session>, room: Room, plan: Plan) -> Result<Self, Error> {
        let title = documents::packet_title(plan.frame.language, (1, 1))?;
        let places = HashMap::new();
        Ok(Self { app, session, room, title, plan, places, group: None, has_groups: false, discs: 0 })
    }

    /// The plan with these records in it.
    pub(super) fn all(mut self, records: &[Record]) -> Result<Plan, Error> {
        self.has_groups = records.iter().any(|record| record.group.is_some());
        let mut rest = records;
        while let Some(record) = rest.first() {
            // What is written out and stands side by side shares pages.
            let run = rest.iter().take_while(|record| record.files.is_empty()).count();
            let (these, after) = rest.split_at(run.max(1));
            if run > 0 {
                self.written_out(these)?
            } else {
                self.record(record)?
            }
            rest = after;
        }
        Ok(self.done())
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
            let joined =
                self.plan.lines.last_mut().filter(|line| line.record == record.entry.id && line.how == place.how);
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
                let content = Content::Original { entry: Box::new(entry.clone()), object: file.id, way, pages, shown };
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
                    let number = self.plan.files.len() - self.discs + 1;
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
            // Each volume names its groups anew.
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
