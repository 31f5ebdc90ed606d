//! The sheet of questions: one page to hand to the doctor at the start, the top three first, with room for the answers.

use crate::text::{for_one_line, for_paper};
use crate::typeset::{Laid, lay_out, number, then_forget};
use crate::words::Words;
use crate::{Day, Error, Language, Paper, dates};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../templates/question_sheet.typ");

/// A visit is short and people forget more the more they are told, so three come first (`domain.md` A1).
pub(crate) const TOP_MOST: usize = 3;

/// Large print is the same sheet at 130 %: 17.5 pt, within the 16 to 18 pt that large print means.
const LARGE: f64 = 1.3;

/// What goes on a sheet of questions. Everything but the questions may be empty.
#[derive(Clone)]
pub struct QuestionSheet {
    /// The language of the printed words.
    pub language: Language,
    /// The paper in the printer.
    pub paper: Paper,
    /// The same sheet at 130 %.
    pub large_print: bool,
    /// Whose questions they are; stands on every page.
    pub name: String,
    /// Whom they are for, as the person writes it: "Dr. Fenn". May be empty.
    pub doctor: String,
    /// When they will meet, as it is to be shown. If empty, there is a line to write it on.
    pub when: String,
    /// Who comes along. May be empty.
    pub with_me: String,
    /// The decision ahead, in the person's words. May be empty.
    pub decide: String,
    /// At most three, in order, each with lines for the answer.
    pub top: Vec<SheetQuestion>,
    /// The others, to tick if there is time.
    pub more: Vec<String>,
    /// The day it is printed.
    pub printed_on: Day,
}

/// One of the top questions.
#[derive(Clone)]
pub struct SheetQuestion {
    /// The question, in the person's words.
    pub text: String,
    /// Why it matters, or what it is about.
    pub note: Option<String>,
}

/// What the template reads. The names are those in `question_sheet.typ`.
#[derive(Serialize)]
struct Data {
    lang: &'static str,
    paper: Paper,
    #[serde(serialize_with = "number")]
    scale: f64,
    room: Room,
    title: String,
    name: String,
    when: String,
    with_me: String,
    decide: String,
    top: Vec<TopQuestion>,
    more: Vec<String>,
    words: SheetWords,
}

#[derive(Serialize)]
struct TopQuestion {
    text: String,
    note: String,
}

#[derive(Serialize)]
struct SheetWords {
    please: String,
    name: String,
    when: String,
    with_me: String,
    decide: String,
    first: String,
    more: String,
    next: String,
    printed: String,
    page: String,
}

/// How much space there is to write in.
#[derive(Serialize, Clone, Copy)]
struct Room {
    /// Ruled lines under each top question.
    #[serde(serialize_with = "number")]
    answer: u8,
    /// Ruled lines under "what happens next", at least.
    #[serde(serialize_with = "number")]
    next: u8,
    /// From one ruled line to the next, in millimetres; handwriting needs 7 to 9.
    #[serde(serialize_with = "number")]
    pitch: f64,
    /// The white space between parts, as a share of the usual.
    #[serde(serialize_with = "number")]
    air: f64,
}

/// From generous to just enough, each lower on the page than the next. The first that fits one page is used: a doctor reads
/// one page.
const ROOMS: [Room; 10] = [
    Room { answer: 4, next: 3, pitch: 9.0, air: 1.0 },
    Room { answer: 3, next: 3, pitch: 9.0, air: 1.0 },
    Room { answer: 3, next: 2, pitch: 9.0, air: 1.0 },
    Room { answer: 3, next: 2, pitch: 8.5, air: 0.85 },
    Room { answer: 2, next: 2, pitch: 9.0, air: 1.0 },
    Room { answer: 2, next: 2, pitch: 8.5, air: 0.85 },
    Room { answer: 2, next: 2, pitch: 8.0, air: 0.7 },
    Room { answer: 2, next: 1, pitch: 8.0, air: 0.65 },
    Room { answer: 1, next: 2, pitch: 8.5, air: 0.8 },
    Room { answer: 1, next: 1, pitch: 8.5, air: 0.65 },
];

/// Where the questions need a second page anyway, there is room enough on it.
const SEVERAL_PAGES: Room = Room { answer: 2, next: 2, pitch: 9.0, air: 1.0 };

/// Makes the sheet as PDF/UA-1.
///
/// It takes one page if it can: lines for answers are given up before a second page is begun. Questions that are empty are left
/// out; if none remain, there are three numbered places to write by hand.
///
/// # Errors
/// [`Error::TooManyTopQuestions`], [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn question_sheet(sheet: &QuestionSheet) -> Result<Vec<u8>, Error> {
    if sheet.top.len() > TOP_MOST {
        return Err(Error::TooManyTopQuestions);
    }
    let mut data = data(sheet)?;
    then_forget(|| fit(&mut data)?.write())
}

/// The most room that keeps the sheet on one page, found by halving; if the least room does not, several pages.
fn fit(data: &mut Data) -> Result<Laid, Error> {
    let (mut too_much, mut fits) = (0, ROOMS.len() - 1);
    let mut best = try_room(data, fits)?;
    if best.pages() > 1 {
        data.room = SEVERAL_PAGES;
        return lay_out(TEMPLATE, data);
    }
    while too_much < fits {
        let middle = (too_much + fits) / 2;
        let laid = try_room(data, middle)?;
        if laid.pages() == 1 {
            (best, fits) = (laid, middle);
        } else {
            too_much = middle + 1;
        }
    }
    Ok(best)
}

fn try_room(data: &mut Data, index: usize) -> Result<Laid, Error> {
    data.room = ROOMS.get(index).copied().unwrap_or(SEVERAL_PAGES);
    lay_out(TEMPLATE, data)
}

fn data(sheet: &QuestionSheet) -> Result<Data, Error> {
    let words = Words::of(sheet.language)?;
    let mut top: Vec<_> = sheet.top.iter().map(TopQuestion::new).filter(|question| !question.text.is_empty()).collect();
    let more: Vec<_> = sheet.more.iter().map(|text| for_paper(text)).filter(|text| !text.is_empty()).collect();
    let (first, rest) = match (top.len(), more.is_empty()) {
        (0, true) => {
            top = (0..TOP_MOST).map(|_| TopQuestion { text: String::new(), note: String::new() }).collect();
            (words.say("questions-sheet-all")?, String::new())
        }
        (0, false) => (String::new(), words.say("questions-sheet-all")?),
        (count, _) => (words.count("questions-sheet-first", count)?, words.say("questions-sheet-more")?),
    };
    let printed = dates::in_words(&words, sheet.printed_on)?;
    Ok(Data {
        lang: words.tag,
        paper: sheet.paper,
        scale: if sheet.large_print { LARGE } else { 1.0 },
        room: SEVERAL_PAGES,
        title: title(&words, &for_one_line(&sheet.doctor))?,
        name: for_one_line(&sheet.name),
        when: for_one_line(&sheet.when),
        with_me: for_one_line(&sheet.with_me),
        decide: for_paper(&sheet.decide),
        top,
        more,
        words: SheetWords {
            please: words.say("questions-sheet-please")?,
            name: words.say("questions-sheet-name")?,
            when: words.say("questions-sheet-when")?,
            with_me: words.say("questions-sheet-with-me")?,
            decide: words.say("questions-sheet-decide")?,
            first,
            more: rest,
            next: words.say("questions-sheet-next")?,
            printed: words.tell("questions-sheet-printed", &[("date", &printed)])?,
            page: page_of(&words)?,
        },
    })
}

/// "Page 1 of 2" with marks for the numbers, which only the layout knows.
fn page_of(words: &Words) -> Result<String, Error> {
    words.tell("sheets-page", &[("page", "<page>"), ("pages", "<pages>")])
}

fn title(words: &Words, doctor: &str) -> Result<String, Error> {
    if doctor.is_empty() {
        return words.say("questions-sheet-title-no-doctor");
    }
    words.tell("questions-sheet-title", &[("doctor", doctor), ("article", article(doctor))])
}

/// French says « le Dr Roy », « la Dre Roy »; other names take no article.
fn article(doctor: &str) -> &'static str {
    match doctor.split(' ').next().unwrap_or_default().trim_end_matches('.').to_lowercase().as_str() {
        "dr" | "docteur" => "dr",
        "dre" | "docteure" => "dre",
        _ => "none",
    }
}

impl TopQuestion {
    fn new(question: &SheetQuestion) -> Self {
        Self { text: for_paper(&question.text), note: question.note.as_deref().map(for_paper).unwrap_or_default() }
    }
}
