//! What one DICOM file says of itself: whose it is, which study and series it belongs to, whether its picture is whole.

use super::charset::Charset;
use super::parse::{DEFLATED, Parsed};
use super::set::{Set, tags};
use super::words;
use record::{Code, Line, PartialDate};

/// A file that is a picture, or something else that belongs to a study.
#[derive(Debug, Default)]
pub(super) struct Instance {
    pub(super) patient: Patient,
    pub(super) study: StudyWords,
    pub(super) series: SeriesWords,
    /// Its number in the series.
    pub(super) number: Option<i32>,
    pub(super) holds: Holds,
    /// A date was written that is none.
    pub(super) bad_date: bool,
}

/// What there is to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Holds {
    /// A picture that can be shown.
    Picture,
    /// A picture, or a film, of a kind that cannot be shown here.
    Unshown,
    /// A picture that is damaged or cut off.
    Damaged,
    /// No picture: a report, a plan, a curve, marks on pictures.
    #[default]
    Nothing,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Patient {
    pub(super) id: Option<String>,
    pub(super) name: Option<Line>,
    pub(super) born: Option<PartialDate>,
}

impl Patient {
    pub(super) fn of(set: &Set, charset: Charset) -> Self {
        Self {
            id: set.words(tags::PATIENT_ID, &charset),
            name: set.words(tags::PATIENT_NAME, &charset).and_then(|name| words::person(&name)),
            born: set.code(tags::PATIENT_BORN).and_then(|born| words::date(&born).ok().flatten()),
        }
    }

    pub(super) fn is_nobody(&self) -> bool {
        self.id.is_none() && self.name.is_none()
    }
}

#[derive(Debug, Clone, Default)]
pub(super) struct StudyWords {
    pub(super) uid: Option<String>,
    pub(super) title: Option<Line>,
    pub(super) date: Option<PartialDate>,
    pub(super) by: Option<Line>,
    pub(super) place: Option<Line>,
    pub(super) codes: Vec<Code>,
}

#[derive(Debug, Clone, Default)]
pub(super) struct SeriesWords {
    pub(super) uid: Option<String>,
    pub(super) number: Option<i32>,
    pub(super) modality: Option<Line>,
    pub(super) title: Option<Line>,
    pub(super) body_part: Option<Line>,
}

impl StudyWords {
    /// The words, and whether a date among them is none.
    pub(super) fn of(set: &Set, charset: Charset) -> (Self, bool) {
        let line = |tag| set.words(tag, &charset).and_then(|words| words::title(&words));
        let person = |tag| set.words(tag, &charset).and_then(|name| words::person(&name));
        let dates = [tags::STUDY_DATE, tags::SERIES_DATE, tags::ACQUISITION_DATE, tags::CONTENT_DATE];
        let mut dates = dates.iter().filter_map(|tag| set.code(*tag)).map(|date| words::date(&date));
        let (mut date, mut bad) = (None, false);
        while let (None, Some(read)) = (date, dates.next()) {
            bad |= read.is_err();
            date = read.ok().flatten();
        }
        let study = Self {
            uid: set.uid(tags::STUDY),
            title: line(tags::STUDY_TITLE).or_else(|| line(tags::REQUESTED)),
            date,
            by: person(tags::PERFORMING).or_else(|| person(tags::READING)).or_else(|| person(tags::REFERRING)),
            place: line(tags::INSTITUTION),
            codes: set.items(tags::PROCEDURE_CODES).iter().take(20).filter_map(|item| code(item, &charset)).collect(),
        };
        (study, bad)
    }
}

impl SeriesWords {
    pub(super) fn of(set: &Set, charset: Charset) -> Self {
        let line = |tag| set.words(tag, &charset).and_then(|words| words::title(&words));
        Self {
            uid: set.uid(tags::SERIES),
            number: set.whole(tags::SERIES_NUMBER),
            modality: set.code(tags::MODALITY).as_deref().and_then(Line::cut),
            title: line(tags::SERIES_TITLE).or_else(|| line(tags::PROTOCOL)),
            body_part: line(tags::BODY_PART),
        }
    }
}

impl Instance {
    /// Of a file of `len` bytes.
    pub(super) fn of(parsed: &Parsed, len: u64) -> Self {
        let set = &parsed.set;
        let charset = set.charset(Charset::default());
        let (study, bad_date) = StudyWords::of(set, charset);
        Self {
            patient: Patient::of(set, charset),
            study,
            series: SeriesWords::of(set, charset),
            number: set.whole(tags::INSTANCE_NUMBER),
            holds: holds(parsed, len),
            bad_date,
        }
    }
}

/// What kind of thing it is, by its own name for that.
pub(super) fn class(parsed: &Parsed) -> Option<String> {
    parsed.set.uid(tags::SOP_CLASS).or_else(|| parsed.media_class.clone())
}

pub(super) fn holds(parsed: &Parsed, len: u64) -> Holds {
    let class = class(parsed);
    let kind = class.as_deref().and_then(|class| class.strip_prefix("1.2.840.10008.5.1.4.1.1."));
    if kind.is_some_and(is_no_picture) {
        return Holds::Nothing;
    }
    let set = &parsed.set;
    let Some(pixels) = parsed.pixels.filter(|pixels| pixels.tag == tags::PIXELS) else {
        // A picture is meant: its kind or its size say so.
        let is_meant = kind.is_some() || set.short(tags::ROWS).is_some();
        return if is_meant { Holds::Damaged } else { Holds::Nothing };
    };
    if !super::frame::is_shown(parsed.syntax.as_deref(), set) {
        return Holds::Unshown;
    }
    let said = super::frame::Shape::of(set).and_then(|shape| shape.bytes().checked_mul(u64::from(shape.frames)));
    let whole = match (pixels.len, said) {
        (_, None) => false,
        // What is unpacked is counted by whoever shows it.
        _ if parsed.syntax.as_deref() == Some(DEFLATED) => true,
        (Some(of_file), Some(said)) => of_file >= said && pixels.from.saturating_add(of_file) <= len,
        (None, Some(_)) => pixels.from < len,
    };
    if whole && !parsed.cut { Holds::Picture } else { Holds::Damaged }
}

/// Kinds that are no pictures to be looked at (PS3.4, B.5), by what follows the root of their names: marks, curves, reports, plans,
/// doses, colours of parts, documents, raw data.
fn is_no_picture(kind: &str) -> bool {
    let families = ["9.", "11.", "66", "67", "68", "78.", "79.", "88.", "90.", "104.", "130", "131", "200.", "201."];
    let radiation = kind.strip_prefix("481.").is_some_and(|kind| kind != "1");
    radiation || families.iter().any(|family| kind.starts_with(family))
}

/// Codes of systems that have an address of their own here.
fn code(item: &Set, charset: &Charset) -> Option<Code> {
    let system = match item.code(tags::CODE_SCHEME)?.as_str() {
        "LN" => "http://loinc.org",
        "SCT" => "http://snomed.info/sct",
        "RADLEX" => "http://radlex.org",
        _ => return None,
    };
    let code = Line::cut(&item.code(tags::CODE_VALUE)?)?;
    let display = item.words(tags::CODE_MEANING, charset).and_then(|words| Line::cut(&words));
    Some(Code { system: Line::cut(system)?, code, display })
}
