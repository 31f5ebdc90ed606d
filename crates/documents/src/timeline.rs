//! The records by date: what happened, the oldest first, as a story is told. What follows from it, it does not say.

use crate::frame::Framed;
use crate::text::{for_one_line, for_paper};
use crate::typeset::{easy_sizes, lay_out, on_one_page_or_more, then_forget};
use crate::words::Words;
use crate::{Error, Frame, dates};
use record::{EntryKind, PartialDate};
use serde::Serialize;
use std::cmp::Reverse;

const TEMPLATE: &str = include_str!("../templates/timeline.typ");

/// More would be a book, not a sheet; the earliest are left out, and it says so.
pub const TIMELINE_ITEMS_MOST: usize = 1_000;

/// More cannot stand on one page in letters that can be read.
const ON_ONE_PAGE_MOST: usize = 60;

/// Values of one day that are written out.
const VALUES_MOST: usize = 12;

/// What goes on the sheet.
#[derive(Clone)]
pub struct TimelineSheet {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// The first day that was asked for; none: all.
    pub from: Option<PartialDate>,
    /// What happened, in any order.
    pub items: Vec<TimelineItem>,
}

/// One thing that happened. Everything but the kind may be empty.
#[derive(Clone)]
pub struct TimelineItem {
    /// When it was or began.
    pub when: Option<PartialDate>,
    /// When it ended.
    pub end: Option<PartialDate>,
    /// What it is; none: an appointment.
    pub kind: Option<EntryKind>,
    /// What it is called.
    pub title: String,
    /// What it says.
    pub says: String,
    /// Values, each with its name, as written.
    pub values: Vec<String>,
    /// By whom, or with whom.
    pub by: String,
    /// Where.
    pub place: String,
}

/// What the template reads. The names are those in `timeline.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    /// The first day, or how many earlier things do not stand here, or nothing.
    since: String,
    earlier: String,
    years: Vec<Year>,
}

#[derive(Serialize)]
struct Year {
    head: String,
    items: Vec<Item>,
}

#[derive(Serialize)]
struct Item {
    when: String,
    kind: String,
    title: String,
    says: String,
    about: String,
}

/// Makes the sheet as PDF/UA-1: one page if letters that are easy to read allow it, or else as many as it takes.
///
/// # Errors
/// [`Error::Nothing`] if nothing happened; the rest are faults of ours.
pub fn timeline(sheet: &TimelineSheet) -> Result<Vec<u8>, Error> {
    let words = Words::of(sheet.frame.language)?;
    let mut items: Vec<&TimelineItem> = sheet.items.iter().filter(|item| item.is_something()).collect();
    if items.is_empty() {
        return Err(Error::Nothing);
    }
    // The newest first, those without a day last: what is too much goes from the far end of those that have one.
    items.sort_by_key(|item| Reverse(item.sort_key()));
    let dated = items.iter().filter(|item| item.when.is_some()).count();
    let kept = dated.min(TIMELINE_ITEMS_MOST);
    let first = items.get(..kept).and_then(|kept| kept.last()).and_then(|item| item.when);
    let (told, undated) = (items.get(..kept).unwrap_or_default(), items.get(dated..).unwrap_or_default());
    let undated = undated.get(..undated.len().min(TIMELINE_ITEMS_MOST)).unwrap_or_default();
    let mut data = Data {
        framed: Framed::new(&sheet.frame, &words, words.say("timeline-sheet-title")?, &[])?,
        since: match sheet.from {
            Some(from) => words.tell("timeline-sheet-since", &[("date", &dates::partial_in_words(&words, from)?)])?,
            None => String::new(),
        },
        earlier: match first {
            Some(first) if dated > kept => {
                words.count_before("timeline-sheet-earlier", dated - kept, &dates::partial_in_words(&words, first)?)?
            }
            _ => String::new(),
        },
        years: years(&words, told, undated)?,
    };
    let sizes = easy_sizes(sheet.frame.large_print);
    let sizes = if told.len() + undated.len() > ON_ONE_PAGE_MOST { sizes.get(..1).unwrap_or_default() } else { sizes };
    then_forget(|| {
        on_one_page_or_more(sizes, |size| {
            data.framed.scale = size;
            lay_out(TEMPLATE, &data)
        })?
        .write()
    })
}

/// Year by year, the oldest first; what has no day comes last.
fn years(words: &Words, told: &[&TimelineItem], undated: &[&TimelineItem]) -> Result<Vec<Year>, Error> {
    let mut years: Vec<Year> = vec![];
    for (item, when) in told.iter().rev().filter_map(|item| Some((item, item.when?))) {
        let head = when.parts().0.to_string();
        let shown = shown(words, item, span(words, when, item.end)?)?;
        match years.last_mut().filter(|year| year.head == head) {
            Some(year) => year.items.push(shown),
            None => years.push(Year { head, items: vec![shown] }),
        }
    }
    if !undated.is_empty() {
        let items = undated.iter().rev().map(|item| shown(words, item, String::new())).collect::<Result<_, _>>()?;
        years.push(Year { head: words.say("timeline-sheet-undated")?, items });
    }
    Ok(years)
}

/// "26 May", "4 May – 18 August", "4 November – 2 March 2026": the year of the beginning stands above.
fn span(words: &Words, from: PartialDate, end: Option<PartialDate>) -> Result<String, Error> {
    let began = dates::partial_without_year(words, from)?;
    let Some(end) = end.filter(|end| *end != from) else { return Ok(began) };
    let same_year = end.parts().0 == from.parts().0;
    let ended = if same_year { dates::partial_without_year(words, end)? } else { dates::partial_in_words(words, end)? };
    // Where the line ends, it ends between the two.
    let whole = |date: String| date.replace(' ', "\u{a0}");
    words.tell("timeline-sheet-span", &[("from", &whole(began)), ("until", &whole(ended))])
}

fn shown(words: &Words, item: &TimelineItem, when: String) -> Result<Item, Error> {
    let values: Vec<String> = item.values.iter().map(|value| for_one_line(value)).filter(|v| !v.is_empty()).collect();
    let mut says = vec![for_paper(&item.says)];
    if !values.is_empty() {
        let mut listed = values.iter().take(VALUES_MOST).cloned().collect::<Vec<_>>().join(" · ");
        if values.len() > VALUES_MOST {
            listed = format!("{listed} · {}", words.count("timeline-sheet-more", values.len() - VALUES_MOST)?);
        }
        says.push(listed);
    }
    says.retain(|text| !text.is_empty());
    let about = [for_one_line(&item.by), for_one_line(&item.place)];
    Ok(Item {
        when,
        kind: words.say(kind_id(item.kind))?,
        title: for_one_line(&item.title),
        says: says.join("\n"),
        about: about.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", "),
    })
}

impl TimelineItem {
    fn is_something(&self) -> bool {
        let said = [&self.title, &self.says, &self.by, &self.place];
        said.into_iter().chain(&self.values).any(|text| !for_one_line(text).is_empty())
    }

    fn sort_key(&self) -> u32 {
        self.when.map_or(0, PartialDate::sort_key)
    }
}

pub(crate) fn kind_id(kind: Option<EntryKind>) -> &'static str {
    match kind {
        None => "timeline-sheet-kind-appointment",
        Some(EntryKind::Diagnosis) => "timeline-sheet-kind-diagnosis",
        Some(EntryKind::Medicine) => "timeline-sheet-kind-medicine",
        Some(EntryKind::Treatment) => "timeline-sheet-kind-treatment",
        Some(EntryKind::Allergy) => "timeline-sheet-kind-allergy",
        Some(EntryKind::Immunisation) => "timeline-sheet-kind-immunisation",
        Some(EntryKind::Procedure) => "timeline-sheet-kind-procedure",
        Some(EntryKind::LabResult) => "timeline-sheet-kind-lab-result",
        Some(EntryKind::VitalSign) => "timeline-sheet-kind-vital-sign",
        Some(EntryKind::Finding) => "timeline-sheet-kind-finding",
        Some(EntryKind::ImagingStudy) => "timeline-sheet-kind-imaging-study",
        Some(EntryKind::Document) => "timeline-sheet-kind-document",
        Some(EntryKind::Letter) => "timeline-sheet-kind-letter",
        Some(EntryKind::Encounter) => "timeline-sheet-kind-encounter",
        Some(EntryKind::Diary) => "timeline-sheet-kind-diary",
        Some(EntryKind::Note) => "timeline-sheet-kind-note",
        Some(EntryKind::Other) => "timeline-sheet-kind-other",
    }
}
