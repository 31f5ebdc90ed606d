//! Records without a page of their own, written out: what they are, when, by whom, where; values as the lab wrote them, with its own
//! range as it wrote that; the text.

use crate::frame::Framed;
use crate::text::{for_one_line, for_paper};
use crate::timeline::kind_id;
use crate::typeset::{lay_out, then_forget};
use crate::words::Words;
use crate::{Error, Frame, dates};
use record::{EntryKind, PartialDate};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../../templates/written_out.typ");

/// What goes on the pages.
#[derive(Clone)]
pub struct WrittenOut {
    /// How they are printed; the name may be empty.
    pub frame: Frame,
    /// The records, in order.
    pub records: Vec<Written>,
}

/// A record. Everything but the title may be empty.
#[derive(Clone)]
pub struct Written {
    /// What it is.
    pub kind: EntryKind,
    /// What it is called.
    pub title: String,
    /// When it was, or began.
    pub when: Option<PartialDate>,
    /// When it ended.
    pub end: Option<PartialDate>,
    /// By whom.
    pub by: String,
    /// Where.
    pub place: String,
    /// The state its source gives it.
    pub status: String,
    /// Its values.
    pub values: Vec<WrittenValue>,
    /// What it says.
    pub text: String,
}

/// A value.
#[derive(Clone)]
pub struct WrittenValue {
    /// Of what.
    pub name: String,
    /// As it was written.
    pub value: String,
    /// The lab's own range, as it was written.
    pub range: String,
}

/// The pages, and where each record is on them.
pub struct WrittenPages {
    /// PDF/UA-1.
    pub pdf: Vec<u8>,
    /// How many pages.
    pub pages: u32,
    /// The first and the last page of each record, counted from 1.
    pub places: Vec<(u32, u32)>,
}

/// What the template reads. The names are those in `written_out.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    what: String,
    heads: [String; 3],
    records: Vec<Record>,
}

#[derive(Serialize)]
struct Record {
    title: String,
    about: String,
    values: Vec<[String; 3]>,
    text: Vec<String>,
}

/// Makes the pages.
///
/// # Errors
/// [`Error::Nothing`] if there is no record; the rest are faults of ours.
pub fn written_out(sheet: &WrittenOut) -> Result<WrittenPages, Error> {
    if sheet.records.is_empty() {
        return Err(Error::Nothing);
    }
    let words = Words::of(sheet.frame.language)?;
    let data = Data {
        framed: Framed::new(&sheet.frame, &words, words.say("written-sheet-title")?, &[])?,
        what: words.say("written-sheet-lead")?,
        heads: [words.say("written-sheet-test")?, words.say("written-sheet-value")?, words.say("written-sheet-range")?],
        records: sheet.records.iter().map(|record| written(&words, record)).collect::<Result<_, _>>()?,
    };
    then_forget(|| {
        let laid = lay_out(TEMPLATE, &data)?;
        let places = laid.places().filter(|places| places.len() == sheet.records.len()).ok_or(Error::Layout)?;
        Ok(WrittenPages { pdf: laid.write()?, pages: u32::try_from(laid.pages()).map_err(|_| Error::Layout)?, places })
    })
}

fn written(words: &Words, record: &Written) -> Result<Record, Error> {
    let said = |date: PartialDate| dates::partial_in_words(words, date);
    let when = match (record.when, record.end.filter(|end| record.when != Some(*end))) {
        (Some(from), Some(until)) => {
            words.tell("timeline-sheet-span", &[("from", &said(from)?), ("until", &said(until)?)])?
        }
        (Some(day), None) => said(day)?,
        (None, Some(until)) => words.tell("glance-sheet-until", &[("until", &said(until)?)])?,
        (None, None) => String::new(),
    };
    let about = [
        words.say(kind_id(Some(record.kind)))?,
        when,
        for_one_line(&record.by),
        for_one_line(&record.place),
        for_one_line(&record.status),
    ];
    let about: Vec<String> = about.into_iter().filter(|part| !part.is_empty()).collect();
    let values = record.values.iter();
    Ok(Record {
        title: for_one_line(&record.title),
        about: about.join(" · "),
        values: values.map(|value| [&value.name, &value.value, &value.range].map(|part| for_one_line(part))).collect(),
        text: for_paper(&record.text).split("\n\n").filter(|part| !part.is_empty()).map(str::to_owned).collect(),
    })
}
