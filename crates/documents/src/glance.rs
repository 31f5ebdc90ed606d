//! An illness at a glance: what, where, how far, which treatments, each as it was written and with the page it came from.

use crate::frame::Framed;
use crate::text::for_one_line;
use crate::typeset::{easy_sizes, lay_out, on_one_page_or_more, then_forget};
use crate::words::Words;
use crate::{Error, Frame, dates};
use record::{Cycles, Origin, Part, PartialDate};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../templates/glance.typ");

/// The parts that are said in a line each, in this order.
const LINES: [(Part, &str); 6] = [
    (Part::What, "glance-sheet-what"),
    (Part::Where, "glance-sheet-where"),
    (Part::Side, "glance-sheet-side"),
    (Part::Stage, "glance-sheet-stage"),
    (Part::Grade, "glance-sheet-grade"),
    (Part::Histology, "glance-sheet-histology"),
];

/// What goes on the sheet.
#[derive(Clone)]
pub struct GlanceSheet {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// The facts, in the order of the person.
    pub facts: Vec<GlanceFact>,
}

/// One fact. Everything but the part may be empty.
#[derive(Clone)]
pub struct GlanceFact {
    /// What it is about.
    pub part: Part,
    /// Which marker, treatment or other thing.
    pub name: String,
    /// What is so, as written.
    pub value: String,
    /// In which system.
    pub system: String,
    /// How it was found.
    pub method: String,
    /// Whose change a marker shows.
    pub origin: Option<Origin>,
    /// How far a treatment is.
    pub cycles: Option<Cycles>,
    /// When it was found, or began.
    pub when: Option<PartialDate>,
    /// When it ended.
    pub end: Option<PartialDate>,
    /// Where it stands; none for what the person wrote.
    pub source: Option<GlanceSource>,
}

/// The page a fact came from.
#[derive(Clone)]
pub struct GlanceSource {
    /// What the record is called.
    pub title: String,
    /// When it was.
    pub when: Option<PartialDate>,
    /// The page.
    pub page: Option<u32>,
}

/// What the template reads. The names are those in `glance.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    what: String,
    lines: Vec<Row>,
    markers_head: String,
    marker_heads: [String; 5],
    markers: Vec<Row>,
    treatments_head: String,
    treatments: Vec<Row>,
    other_head: String,
    other: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    /// The name of the part; empty where it is that of the row before.
    label: String,
    name: String,
    value: String,
    method: String,
    origin: String,
    when: String,
    cycles: String,
    from: String,
}

/// Makes the sheet as PDF/UA-1: one page if letters that are easy to read allow it.
///
/// # Errors
/// [`Error::Nothing`] if there is no fact; the rest are faults of ours.
pub fn glance(sheet: &GlanceSheet) -> Result<Vec<u8>, Error> {
    let words = Words::of(sheet.frame.language)?;
    let facts: Vec<&GlanceFact> = sheet.facts.iter().filter(|fact| fact.is_something()).collect();
    if facts.is_empty() {
        return Err(Error::Nothing);
    }
    // Where all is the person's own, that need not stand at each line.
    let says_mine = facts.iter().any(|fact| fact.source.is_some());
    let of = |part: Part| {
        let facts = facts.iter().filter(move |fact| fact.part == part);
        facts.map(|fact| row(&words, fact, says_mine)).collect::<Result<Vec<_>, _>>()
    };
    let mut lines = vec![];
    for (part, label) in LINES {
        let label = words.say(label)?;
        for (index, row) in of(part)?.into_iter().enumerate() {
            lines.push(if index == 0 { Row { label: label.clone(), ..row } } else { row });
        }
    }
    let mut data = Data {
        framed: Framed::new(&sheet.frame, &words, words.say("glance-sheet-title")?, &[])?,
        what: words.say("glance-sheet-lead")?,
        lines,
        markers_head: words.say("glance-sheet-markers")?,
        marker_heads: [
            words.say("glance-sheet-marker")?,
            words.say("glance-sheet-result")?,
            words.say("glance-sheet-method")?,
            words.say("glance-sheet-origin")?,
            words.say("glance-sheet-date")?,
        ],
        markers: of(Part::Biomarker)?,
        treatments_head: words.say("glance-sheet-treatments")?,
        treatments: of(Part::Treatment)?,
        other_head: words.say("glance-sheet-other")?,
        other: of(Part::Other)?,
    };
    then_forget(|| {
        on_one_page_or_more(easy_sizes(sheet.frame.large_print), |size| {
            data.framed.scale = size;
            lay_out(TEMPLATE, &data)
        })?
        .write()
    })
}

/// A fact as a label and a line: "Stage", "IIIB (AJCC, 8th edition), 16 December 2025".
pub(crate) fn fact_line(words: &Words, fact: &GlanceFact) -> Result<(String, String), Error> {
    let label = LINES.iter().find(|(part, _)| *part == fact.part).map(|(_, label)| words.say(label)).transpose()?;
    let row = row(words, fact, false)?;
    let parts = [row.value, row.cycles, row.method, row.origin, row.when];
    let told = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let text = match label {
        // The name of a treatment stands before what is so of it.
        None if fact.part == Part::Treatment && !row.name.is_empty() => format!("{}: {told}", row.name),
        _ => told,
    };
    Ok((label.unwrap_or(row.name), text))
}

fn row(words: &Words, fact: &GlanceFact, says_mine: bool) -> Result<Row, Error> {
    let (value, system) = (for_one_line(&fact.value), for_one_line(&fact.system));
    let value = if system.is_empty() || value.is_empty() {
        format!("{value}{system}")
    } else {
        words.tell("glance-sheet-system", &[("value", &value), ("system", &system)])?
    };
    Ok(Row {
        label: String::new(),
        name: for_one_line(&fact.name),
        value,
        method: for_one_line(&fact.method),
        origin: match fact.origin {
            Some(Origin::Tumour) => words.say("glance-sheet-tumour")?,
            Some(Origin::Inherited) => words.say("glance-sheet-inherited")?,
            None => String::new(),
        },
        when: span(words, fact)?,
        cycles: fact.cycles.map(|cycles| said(words, cycles)).transpose()?.unwrap_or_default(),
        from: match &fact.source {
            Some(source) => from(words, source)?,
            None if says_mine => words.say("glance-sheet-mine")?,
            None => String::new(),
        },
    })
}

/// "4 May 2026", "4 May 2026 – 18 August 2026".
fn span(words: &Words, fact: &GlanceFact) -> Result<String, Error> {
    let said = |date: Option<PartialDate>| date.map(|date| dates::partial_in_words(words, date)).transpose();
    match (said(fact.when)?, said(fact.end.filter(|end| fact.when != Some(*end)))?) {
        (Some(from), Some(until)) => words.tell("timeline-sheet-span", &[("from", &from), ("until", &until)]),
        (None, Some(until)) => words.tell("glance-sheet-until", &[("until", &until)]),
        (from, None) => Ok(from.unwrap_or_default()),
    }
}

fn said(words: &Words, cycles: Cycles) -> Result<String, Error> {
    let done = cycles.done.to_string();
    match cycles.planned {
        Some(planned) => words.tell("glance-sheet-cycles", &[("done", &done), ("planned", &planned.to_string())]),
        None => words.tell("glance-sheet-cycle", &[("done", &done)]),
    }
}

/// "From: Pathology report, 18 May 2026, page 2".
fn from(words: &Words, source: &GlanceSource) -> Result<String, Error> {
    let when = source.when.map(|when| dates::partial_in_words(words, when)).transpose()?;
    let page = source.page.map(|page| words.tell("glance-sheet-page", &[("page", &page.to_string())])).transpose()?;
    let told = [Some(for_one_line(&source.title)), when, page].into_iter().flatten().filter(|part| !part.is_empty());
    let told = told.collect::<Vec<_>>().join(", ");
    if told.is_empty() { Ok(told) } else { words.tell("glance-sheet-from", &[("source", &told)]) }
}

impl GlanceFact {
    fn is_something(&self) -> bool {
        [&self.name, &self.value].into_iter().any(|text| !for_one_line(text).is_empty())
    }
}
