//! Gathers files into studies and series, and says them at the end: one entry a study.
//!
//! What counts as an image: every file of a series, as whoever made the disc counts them; a report or a plan among the
//! pictures is one, but never the one that is shown. Of a series of slices the middle one is shown, since the first and the last lie
//! outside of what was looked at; of all others the first.

use super::instance::{Holds, Instance, Patient, SeriesWords, StudyWords};
use super::print::{Print, identity};
use crate::frame::{FoundEntry, FoundPatient, Frame, Imaging};
use crate::reader::Sink;
use record::{EntryKind, Line, Pointer, Series, Study, Text, skeleton};
use std::collections::{BTreeSet, HashMap};
use std::io;

/// The most studies and series of one disc.
const MOST: usize = 20_000;

/// Series of slices.
const SLICES: [&str; 4] = ["CT", "MR", "PT", "NM"];

#[derive(Default)]
pub(super) struct Studies {
    studies: Vec<Gathered>,
    places: HashMap<String, usize>,
    /// By number and name: those who made the disc may have numbered two people alike.
    patients: HashMap<String, Option<Line>>,
    series: usize,
}

struct Gathered {
    words: StudyWords,
    patient: Option<Line>,
    /// Which member says it first.
    first: u32,
    series: Vec<GatheredSeries>,
    places: HashMap<String, usize>,
}

struct GatheredSeries {
    words: SeriesWords,
    images: u32,
    damaged: u32,
    /// Those that can be shown: number in the series, and which member.
    shown: Vec<(i32, u32)>,
    /// The first that cannot be shown here.
    unshown: Option<u32>,
}

/// How members are called: their names for entries, and their places for [`crate::Show::Picture`].
pub(super) trait Names {
    /// The name; none for a file that lies in no disc.
    fn name(&self, member: u32) -> Option<Line>;
    fn place(&self, member: u32) -> Option<Line>;
}

impl Studies {
    /// The key of a patient, who is said when seen for the first time.
    pub(super) fn patient(&mut self, patient: &Patient, out: &mut dyn Sink) -> io::Result<Option<Line>> {
        if patient.is_nobody() {
            return Ok(None);
        }
        let letters = patient.name.as_ref().map(|name| skeleton(name.as_str())).unwrap_or_default();
        let who = format!("{}\u{1f}{letters}", patient.id.as_deref().unwrap_or_default());
        if let Some(key) = self.patients.get(&who) {
            return Ok(key.clone());
        }
        let id = patient.id.as_deref().unwrap_or_default();
        let name = patient.name.as_ref().map_or("", Line::as_str);
        let key = Line::cut(&format!("DICOM {id} {name}"));
        if self.patients.len() < MOST {
            self.patients.insert(who, key.clone());
            let keys = key.iter().cloned().collect();
            out.put(Frame::Patient(FoundPatient { keys, name: patient.name.clone(), born: patient.born }))?;
        }
        Ok(key)
    }

    /// One more file.
    pub(super) fn add(&mut self, instance: Instance, member: u32, out: &mut dyn Sink) -> io::Result<()> {
        let patient = self.patient(&instance.patient, out)?;
        // Files without a name of their study belong together as little or as much as their patients do.
        let study_key =
            instance.study.uid.clone().unwrap_or_else(|| format!("? {}", patient.as_ref().map_or("", Line::as_str)));
        let next = self.studies.len();
        if next >= MOST || self.series >= MOST {
            return Ok(());
        }
        let place = *self.places.entry(study_key).or_insert(next);
        if place == next {
            let words = instance.study.clone();
            let (series, places) = (Vec::new(), HashMap::new());
            self.studies.push(Gathered { words, patient, first: member, series, places });
        }
        let Some(study) = self.studies.get_mut(place) else { return Ok(()) };
        study.words.fill(instance.study);
        let modality = instance.series.modality.as_ref().map_or("", Line::as_str);
        let series_key = instance.series.uid.clone().unwrap_or_else(|| format!("? {modality}"));
        let next = study.series.len();
        let place = *study.places.entry(series_key).or_insert(next);
        if place == next {
            self.series += 1;
            let words = instance.series.clone();
            study.series.push(GatheredSeries { words, images: 0, damaged: 0, shown: Vec::new(), unshown: None });
        }
        let Some(series) = study.series.get_mut(place) else { return Ok(()) };
        series.images += 1;
        match instance.holds {
            Holds::Picture => series.shown.push((instance.number.unwrap_or(i32::MAX), member)),
            Holds::Damaged => series.damaged += 1,
            Holds::Unshown => series.unshown = series.unshown.or(Some(member)),
            Holds::Nothing => {}
        }
        Ok(())
    }

    /// Whether a study is here.
    pub(super) fn has(&self, study: &str) -> bool {
        self.places.contains_key(study)
    }

    /// The first file of each series whose pictures cannot be shown here.
    pub(super) fn unshown(&self) -> impl Iterator<Item = u32> {
        self.studies
            .iter()
            .flat_map(|study| &study.series)
            .filter(|series| series.shown.is_empty())
            .filter_map(|series| series.unshown)
    }

    /// Says all studies.
    pub(super) fn say(self, names: &dyn Names, out: &mut dyn Sink) -> io::Result<()> {
        for study in self.studies {
            if let Some(entry) = study.entry(names) {
                out.put(Frame::Entry(Box::new(entry)))?;
            }
        }
        Ok(())
    }
}

impl StudyWords {
    /// What one file of a study leaves out, another may say.
    fn fill(&mut self, more: Self) {
        self.title = self.title.take().or(more.title);
        self.date = self.date.or(more.date);
        self.by = self.by.take().or(more.by);
        self.place = self.place.take().or(more.place);
        if self.codes.is_empty() {
            self.codes = more.codes;
        }
    }
}

impl Gathered {
    fn entry(mut self, names: &dyn Names) -> Option<FoundEntry> {
        self.series.sort_by(|a, b| {
            let key = |series: &GatheredSeries| (series.words.number.unwrap_or(i32::MAX), series.words.uid.clone());
            key(a).cmp(&key(b))
        });
        let pointer = names.name(self.first).map_or(Pointer::Whole, |path| Pointer::Path { path });
        let mut entry =
            blank(&self.words, self.series.iter().map(|series| &series.words), self.patient.clone(), pointer)?;
        let mut print = print_of(&self.words);
        for series in &self.series {
            let uid = series.words.uid.as_deref().unwrap_or_default();
            print = print.with(uid.as_bytes()).with(&series.images.to_le_bytes());
        }
        entry.fingerprint = Some(print.end());
        let series = self.series.into_iter().map(|series| series.said(names)).collect();
        entry.study = Some(Study { series });
        Some(entry)
    }
}

impl GatheredSeries {
    fn said(mut self, names: &dyn Names) -> Series {
        self.shown.sort_unstable();
        let is_slices = self.words.modality.as_ref().is_some_and(|modality| SLICES.contains(&modality.as_str()));
        let which = if is_slices { self.shown.len() / 2 } else { 0 };
        Series {
            modality: self.words.modality,
            title: self.words.title,
            body_part: self.words.body_part,
            images: self.images,
            damaged: self.damaged,
            first: self.shown.get(which).and_then(|(_, member)| names.place(*member)),
        }
    }
}

/// A study of which only a table of contents tells.
pub(super) fn told_of(
    words: &StudyWords,
    series: &[SeriesWords],
    images: u32,
    patient: Option<Line>,
    pointer: Pointer,
) -> Option<FoundEntry> {
    let mut entry = blank(words, series.iter(), patient, pointer)?;
    let mut print = print_of(words).with(b"told of").with(&images.to_le_bytes());
    for series in series {
        print = print.with(series.uid.as_deref().unwrap_or_default().as_bytes());
    }
    entry.fingerprint = Some(print.end());
    entry.imaging = Some(Imaging { series: u32::try_from(series.len()).unwrap_or(u32::MAX), images });
    Some(entry)
}

fn print_of(words: &StudyWords) -> Print {
    let date = words.date.map(|date| date.to_string()).unwrap_or_default();
    let title = words.title.as_ref().map_or("", Line::as_str);
    let uid = words.uid.as_deref().unwrap_or_default();
    Print::new("study").with(uid.as_bytes()).with(date.as_bytes()).with(title.as_bytes())
}

fn blank<'a>(
    words: &StudyWords,
    series: impl Iterator<Item = &'a SeriesWords> + Clone,
    patient: Option<Line>,
    pointer: Pointer,
) -> Option<FoundEntry> {
    let distinct = |part: fn(&'a SeriesWords) -> Option<&'a Line>| -> Option<String> {
        let parts: BTreeSet<&str> = series.clone().filter_map(part).map(Line::as_str).collect();
        let parts: Vec<&str> = parts.into_iter().take(20).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    };
    let title = words
        .title
        .clone()
        .or_else(|| series.clone().find_map(|series| series.title.clone()))
        .or_else(|| distinct(|series| series.modality.as_ref()).as_deref().and_then(Line::cut))
        .or_else(|| Line::cut("DICOM"))?;
    let mut entry = FoundEntry::new(EntryKind::ImagingStudy, title, pointer);
    entry.patient = patient;
    entry.when = words.date;
    entry.by = words.by.clone();
    entry.place = words.place.clone();
    entry.text = distinct(|series| series.body_part.as_ref()).as_deref().and_then(Text::cut);
    entry.codes = words.codes.clone();
    entry.identity = words.uid.as_deref().and_then(|uid| identity("study", uid));
    Some(entry)
}
