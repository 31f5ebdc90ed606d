//! Records as they are shown: by date, as results over time, at a glance.

use super::{EntryKind, EntryLine, MeasuredView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which records are wanted; what is none is not asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct RecordFilter {
    /// Of one kind.
    pub kind: Option<EntryKind>,
    /// At one place, as written.
    pub place: Option<String>,
    /// By one doctor, as written.
    pub by: Option<String>,
    /// With one of the person's own tags.
    pub tag: Option<String>,
    /// Of one year and before it.
    pub year: Option<u16>,
}

/// What records can be chosen by: what occurs, the most frequent first, at most 100 of each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RecordChoices {
    /// Places.
    pub places: Vec<String>,
    /// Doctors and others.
    pub by: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
}

/// A piece of the timeline.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TimelinePage {
    /// The newest first; those without a day last.
    pub items: Vec<TimelineItem>,
    /// Where the next piece begins.
    pub next: Option<String>,
    /// The years in which there is something, the newest first, whatever the filter.
    pub years: Vec<u16>,
}

/// One thing of the timeline: a record or an appointment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is")]
pub enum TimelineItem {
    /// A record.
    Record {
        /// As in every list.
        line: EntryLine,
        /// When it ended, ISO.
        end: Option<String>,
        /// Who wrote or did it.
        by: Option<String>,
        /// The beginning of what it says, at most 160 characters.
        says: Option<String>,
        /// Its value with the ends of the lab's own range, of a record with one value only; none while it is closed.
        measured: Option<Box<MeasuredView>>,
    },
    /// An appointment.
    Appointment {
        /// Its id.
        id: String,
        /// The day, ISO.
        when: String,
        /// With whom.
        with: Option<String>,
        /// Where.
        place: Option<String>,
        /// The beginning of what was decided, or else of what it is for; at most 160 characters.
        says: Option<String>,
        /// It was called off.
        cancelled: bool,
    },
}

/// The picture above the timeline: treatments as bands, operations and scans as marks, chosen results below, on one axis.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TimelinePicture {
    /// The first day on it, ISO.
    pub from: String,
    /// The last day on it, ISO; today or later.
    pub until: String,
    /// Today, ISO.
    pub today: String,
    /// Treatments and courses of medicine, the earliest first.
    pub bands: Vec<Band>,
    /// Operations, scans and appointments, the earliest first; those left out of the axis are in the list below.
    pub moments: Vec<MomentView>,
    /// Results that were chosen, each with its own axis of values.
    pub measures: Vec<MeasureView>,
    /// Kinds of results that can be chosen, those with most values first, tumour markers before others.
    pub choices: Vec<MeasureChoice>,
}

/// A kind of result that can be put on the picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MeasureChoice {
    /// Which.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// How many values with a number and a day.
    pub count: u64,
}

/// A treatment on the axis.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Band {
    /// The record.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// One line about it ("CAPOX, 4 cycles"), as written.
    pub note: Option<String>,
    /// First day, ISO, as far as known.
    pub from: String,
    /// Last day, ISO; none while it goes on, or where nobody knows.
    pub until: Option<String>,
    /// The first days of its cycles, ISO, where they are known.
    pub cycles: Vec<String>,
}

/// Something that was on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MomentView {
    /// The record or appointment.
    pub id: String,
    /// What it is; none: an appointment.
    pub kind: Option<EntryKind>,
    /// What it is called.
    pub title: String,
    /// When, ISO, `~` before it for about.
    pub when: String,
}

/// A kind of result in the list of them.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MeasureLine {
    /// Which; for [`MeasureView`].
    pub key: String,
    /// What it is called.
    pub name: String,
    /// Lab results or vital signs.
    pub kind: EntryKind,
    /// How many values.
    pub count: u64,
    /// The last value that may be shown.
    pub last: Option<MeasuredView>,
    /// When it was measured, ISO.
    pub when: Option<String>,
    /// How many were not opened yet; they are not among `count`.
    pub closed: u64,
}

/// All kinds of results.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MeasureList {
    /// Those of which something may be shown, those measured last first.
    pub lines: Vec<MeasureLine>,
    /// How many results were not opened yet, of these kinds and of others, which are not named.
    pub closed: u64,
}

/// One kind of result over time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MeasureView {
    /// Which.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// All values that may be shown, the earliest first; those without a day last.
    pub points: Vec<PointView>,
    /// Points that may be joined: of one unit, one lab and one method. Every point with a day and a plain number is in one of them,
    /// alone if need be.
    pub lines: Vec<SeriesLine>,
    /// Units it can be shown in, beside those it was measured in.
    pub units: Vec<String>,
    /// The unit the numbers of `points` are shown in, when somebody asked for one.
    pub shown_in: Option<String>,
    /// What doctors said about it.
    pub marks: Vec<MarkView>,
    /// How many were not opened yet: they are not shown.
    pub closed: u64,
}

/// One value over time.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PointView {
    /// The record it stands in.
    pub entry: String,
    /// When, ISO, `~` before it for about.
    pub when: Option<String>,
    /// As it was measured; of a record with several values each is a point.
    pub value: MeasuredView,
    /// The number in the unit that was asked for, where that is another one and can be converted.
    pub converted: Option<f64>,
    /// The ends of the lab's own range in that unit.
    pub converted_low: Option<f64>,
    /// The high end.
    pub converted_high: Option<f64>,
    /// The unit the number is shown in, spelt as units are compared: the same for "ug/L" and "µg/L".
    pub unit_key: Option<String>,
    /// The page it stands on.
    pub source: Option<FactSourceView>,
    /// "Leave out of prints and shared files"; for paper, not for the screen.
    #[serde(skip)]
    pub left_out: bool,
}

/// Points that may be joined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SeriesLine {
    /// The unit all are in (that they are shown in); none: without a unit.
    pub unit: Option<String>,
    /// The same, spelt as units are compared.
    pub unit_key: Option<String>,
    /// The lab that measured all.
    pub lab: Option<String>,
    /// How all were measured.
    pub method: Option<String>,
    /// Places in `points`, the earliest first.
    pub points: Vec<usize>,
}

/// What a doctor said about a kind of result.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MarkView {
    /// Its id.
    pub id: String,
    /// The number it is about.
    pub number: f64,
    /// Its unit.
    pub unit: Option<String>,
    /// The unit it is shown in, spelt as units are compared.
    pub unit_key: Option<String>,
    /// What the doctor said.
    pub words: String,
    /// Who.
    pub by: String,
    /// When, ISO.
    pub when: String,
    /// The number in the unit that was asked for; none where it cannot be converted, and then the mark is not drawn.
    pub converted: Option<f64>,
}

super::mirror! {
    /// What a fact of an illness is about.
    FactPart = record::Part { What, Where, Side, Stage, Grade, Histology, Biomarker, Treatment, Other }
}

super::mirror! {
    /// Whose change a marker shows.
    Origin = record::Origin { Tumour, Inherited }
}

/// The page something came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactSourceView {
    /// The record.
    pub record: String,
    /// The file of it.
    pub object: Option<String>,
    /// The page of that.
    pub page: Option<u32>,
    /// What the record is called, for the screen; not read back.
    #[serde(default)]
    pub title: String,
}

/// One fact of an illness.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactView {
    /// What it is about.
    pub part: FactPart,
    /// Which marker, treatment or other thing.
    pub name: Option<String>,
    /// What is so, as written.
    pub value: String,
    /// In which system (a stage, a grade).
    pub system: Option<String>,
    /// How it was found (a marker).
    pub method: Option<String>,
    /// Whose change it is (a marker).
    pub origin: Option<Origin>,
    /// The cycle that goes on, or the last one (a treatment).
    pub cycle: Option<u16>,
    /// How many are planned.
    pub cycles: Option<u16>,
    /// When it was found, or began, ISO.
    pub when: Option<String>,
    /// When it ended, ISO.
    pub end: Option<String>,
    /// The page it came from.
    pub source: Option<FactSourceView>,
    /// It came from a record that is not here any more; not read back.
    #[serde(default)]
    pub gone: bool,
}

/// An illness at a glance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConditionView {
    /// Its id.
    pub id: String,
    /// The facts, in the order they are shown.
    pub facts: Vec<FactView>,
    /// How many facts of the records can be offered: more are not counted beyond 50.
    pub offered: usize,
}

/// An illness that was saved, and the step that takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConditionSaved {
    /// The illness.
    pub id: String,
    /// The step.
    pub undo: String,
}

/// What is worth asking about records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum RemarkKind {
    /// One says left, another right, of the same part of the body.
    Side,
    /// Dates of birth differ.
    Born,
    /// Names differ.
    Name,
    /// "Page 3 of 5" is not here.
    PageMissing,
    /// A report of a scan is here, its pictures are not.
    ScanMissing,
}

/// Something worth asking. It says what stands where, and judges nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RemarkView {
    /// Which, for dismissing it.
    pub key: String,
    /// What it is.
    pub kind: RemarkKind,
    /// What it is about, as written (the part of the body; the missing pages, "3, 4"; the scan).
    pub what: Option<String>,
    /// Where it stands.
    pub places: Vec<RemarkPlace>,
}

/// A place that a remark is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RemarkPlace {
    /// The record.
    pub record: String,
    /// What it is called.
    pub title: String,
    /// When it was, ISO.
    pub when: Option<String>,
    /// The file.
    pub object: Option<String>,
    /// The page.
    pub page: Option<u32>,
    /// The words that stand there ("left breast", "1961-03-02", "Marchetti, Lena").
    pub words: String,
}

/// What is understood of a line of a report, to be looked over before anything is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LineRead {
    /// What was measured.
    pub name: String,
    /// The value.
    pub value: String,
    /// The unit.
    pub unit: Option<String>,
    /// The lab's own range.
    pub range: Option<String>,
    /// The lab's own flag.
    pub flag: Option<String>,
}
