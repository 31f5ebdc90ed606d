//! The pages in front of a volume: what is in the packet, and where.

use crate::frame::Framed;
use crate::text::for_one_line;
use crate::typeset::{lay_out, then_forget};
use crate::words::Words;
use crate::{Error, Frame, dates};
use record::PartialDate;
use serde::Serialize;

const TEMPLATE: &str = include_str!("../../templates/contents.typ");

/// What goes on the pages.
#[derive(Clone)]
pub struct Contents {
    /// How they are printed, and for whom; the name may be empty.
    pub frame: Frame,
    /// To whom the packet goes. May be empty.
    pub recipient: String,
    /// Which volume they stand in, and how many there are.
    pub volume: (usize, usize),
    /// What is in the volumes: in front of the first one all, in front of each other its own.
    pub rows: Vec<ContentsRow>,
    /// What lies beside them; only in front of the first one.
    pub beside: Vec<Beside>,
}

/// A record in a volume.
#[derive(Clone)]
pub struct ContentsRow {
    /// The running number of its first page.
    pub first: u32,
    /// How many pages it has there.
    pub pages: u32,
    /// What it is called.
    pub title: String,
    /// When it was.
    pub when: Option<PartialDate>,
    /// Whether it is written out on pages of ours.
    pub written_out: bool,
    /// Which volume.
    pub volume: usize,
}

/// A record that goes as a file of its own.
#[derive(Clone)]
pub struct Beside {
    /// The file.
    pub file: String,
    /// What it is called.
    pub title: String,
    /// When it was.
    pub when: Option<PartialDate>,
    /// Why it is not in a volume.
    pub why: Why,
}

/// Why a file is not in a volume.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It has no pages.
    OtherKind,
    /// It opens only with a password.
    Locked,
    /// Its pages cannot be taken over.
    NotPages,
    /// It is larger than a volume may be.
    TooLarge,
    /// It is the disc that pictures came on.
    Disc,
}

/// What the template reads. The names are those in `contents.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    what: String,
    numbers: String,
    heads: [String; 6],
    rows: Vec<[String; 6]>,
    beside_head: String,
    beside_what: String,
    beside_heads: [String; 4],
    beside: Vec<[String; 4]>,
}

/// Makes the pages as PDF/UA-1.
///
/// # Errors
/// [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn contents(sheet: &Contents) -> Result<Vec<u8>, Error> {
    let data = data(sheet)?;
    then_forget(|| lay_out(TEMPLATE, &data)?.write())
}

fn data(sheet: &Contents) -> Result<Data, Error> {
    let words = Words::of(sheet.frame.language)?;
    let (volume, of) = (sheet.volume.0.to_string(), sheet.volume.1.to_string());
    let is_one = sheet.volume.1 <= 1;
    let which = if is_one {
        String::new()
    } else {
        words.tell("contents-sheet-volume-of", &[("volume", &volume), ("of", &of)])?
    };
    let facts = [("contents-sheet-for", sheet.recipient.as_str()), ("contents-sheet-volume", &which)];
    let mut rows = vec![];
    for row in &sheet.rows {
        rows.push([
            row.first.to_string(),
            for_one_line(&row.title),
            said(&words, row.when)?,
            row.pages.to_string(),
            if is_one { String::new() } else { row.volume.to_string() },
            if row.written_out { words.say("contents-sheet-written-out")? } else { String::new() },
        ]);
    }
    let mut beside = vec![];
    for file in &sheet.beside {
        let title = for_one_line(&file.title);
        beside.push([for_one_line(&file.file), title, said(&words, file.when)?, words.say(why(file.why))?]);
    }
    let say = |id| words.say(id);
    Ok(Data {
        framed: Framed::new(&sheet.frame, &words, say("contents-sheet-title")?, &facts)?,
        what: say(if sheet.volume.0 == 1 { "contents-sheet-lead" } else { "contents-sheet-lead-later" })?,
        numbers: say("contents-sheet-numbers")?,
        heads: [
            say("contents-sheet-page")?,
            say("contents-sheet-what")?,
            say("contents-sheet-date")?,
            say("contents-sheet-pages")?,
            say("contents-sheet-in-volume")?,
            say("contents-sheet-how")?,
        ],
        rows,
        beside_head: say("contents-sheet-beside")?,
        beside_what: say("contents-sheet-beside-lead")?,
        beside_heads: [
            say("contents-sheet-file")?,
            say("contents-sheet-what")?,
            say("contents-sheet-date")?,
            say("contents-sheet-why")?,
        ],
        beside,
    })
}

fn said(words: &Words, when: Option<PartialDate>) -> Result<String, Error> {
    Ok(when.map(|when| dates::partial_in_words(words, when)).transpose()?.unwrap_or_default())
}

fn why(why: Why) -> &'static str {
    match why {
        Why::OtherKind => "contents-sheet-why-other-kind",
        Why::Locked => "contents-sheet-why-locked",
        Why::NotPages => "contents-sheet-why-not-pages",
        Why::TooLarge => "contents-sheet-why-too-large",
        Why::Disc => "contents-sheet-why-disc",
    }
}
