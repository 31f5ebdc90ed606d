//! The sheet of questions: one page to hand to the doctor at the start, the top three first, with room for the answers.

use crate::frame::Framed;
use crate::text::{for_one_line, for_paper};
use crate::typeset::{Laid, first_on_one_page, lay_out, number, then_forget};
use crate::words::Words;
use crate::{Day, Error, Frame, Language, Paper};
use serde::Serialize;

const TEMPLATE: &str = include_str!("../templates/question_sheet.typ");

/// A visit is short and people forget more the more they are told, so three come first (`domain.md` A1).
pub(crate) const TOP_MOST: usize = 3;

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
    /// Nothing but the first three questions and room for the answers, for a day when that is all there is strength for.
    pub only_three: bool,
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
    #[serde(flatten)]
    framed: Framed,
    room: Room,
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
    decide: String,
    first: String,
    more: String,
    /// Empty where there is no room for it.
    next: String,
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

/// The same with nothing on the page but three questions.
const ROOMS_FOR_THREE: [Room; 8] = [
    Room { answer: 6, next: 0, pitch: 9.0, air: 1.0 },
    Room { answer: 5, next: 0, pitch: 9.0, air: 1.0 },
    Room { answer: 4, next: 0, pitch: 9.0, air: 1.0 },
    Room { answer: 3, next: 0, pitch: 9.0, air: 1.0 },
    Room { answer: 2, next: 0, pitch: 9.0, air: 1.0 },
    Room { answer: 2, next: 0, pitch: 8.0, air: 0.7 },
    Room { answer: 1, next: 0, pitch: 8.5, air: 0.65 },
    Room { answer: 1, next: 0, pitch: 8.0, air: 0.4 },
];

/// Three long questions in large print stay on one page by letters that are a little smaller, down to the usual size.
const LETTERS_FOR_THREE: [f64; 3] = [0.92, 0.84, 0.77];

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
    let (rooms, letters): (&[Room], &[f64]) = match (sheet.only_three, sheet.large_print) {
        (true, true) => (&ROOMS_FOR_THREE, &LETTERS_FOR_THREE),
        (true, false) => (&ROOMS_FOR_THREE, &[]),
        (false, _) => (&ROOMS, &[]),
    };
    then_forget(|| fit(&mut data, rooms, letters)?.write())
}

/// The most room that keeps the sheet on one page, then smaller letters in the least room; if none does, several pages.
fn fit(data: &mut Data, rooms: &[Room], letters: &[f64]) -> Result<Laid, Error> {
    let usual = data.framed.scale;
    let fits = first_on_one_page(rooms.len() + letters.len(), |index| {
        data.room = rooms.get(index).or(rooms.last()).copied().unwrap_or(SEVERAL_PAGES);
        let smaller = index.checked_sub(rooms.len()).and_then(|index| letters.get(index));
        data.framed.scale = usual * smaller.copied().unwrap_or(1.0);
        lay_out(TEMPLATE, data)
    })?;
    if let Some((_, laid)) = fits {
        return Ok(laid);
    }
    data.room = SEVERAL_PAGES;
    data.framed.scale = usual;
    lay_out(TEMPLATE, data)
}

fn data(sheet: &QuestionSheet) -> Result<Data, Error> {
    let words = Words::of(sheet.language)?;
    let mut top: Vec<_> = sheet.top.iter().map(TopQuestion::new).filter(|question| !question.text.is_empty()).collect();
    let mut more: Vec<_> = sheet.more.iter().map(|text| for_paper(text)).filter(|text| !text.is_empty()).collect();
    if sheet.only_three {
        let free = TOP_MOST - top.len();
        top.extend(more.drain(..).take(free).map(|text| TopQuestion { text, note: String::new() }));
    }
    let (first, rest) = match (top.len(), more.is_empty()) {
        (0, true) => {
            top = (0..TOP_MOST).map(|_| TopQuestion { text: String::new(), note: String::new() }).collect();
            (words.say("questions-sheet-all")?, String::new())
        }
        (0, false) => (String::new(), words.say("questions-sheet-all")?),
        (count, _) => (words.count("questions-sheet-first", count)?, words.say("questions-sheet-more")?),
    };
    Ok(Data {
        framed: framed(sheet, &words)?,
        room: SEVERAL_PAGES,
        decide: if sheet.only_three { String::new() } else { for_paper(&sheet.decide) },
        top,
        more,
        words: SheetWords {
            please: words.say("questions-sheet-please")?,
            decide: words.say("questions-sheet-decide")?,
            first,
            more: rest,
            next: if sheet.only_three { String::new() } else { words.say("questions-sheet-next")? },
        },
    })
}

fn framed(sheet: &QuestionSheet, words: &Words) -> Result<Framed, Error> {
    let frame = Frame {
        language: sheet.language,
        paper: sheet.paper,
        large_print: sheet.large_print,
        name: sheet.name.clone(),
        printed_on: sheet.printed_on,
    };
    let with_me = if sheet.only_three { "" } else { sheet.with_me.as_str() };
    let facts = [("questions-sheet-when", sheet.when.as_str()), ("questions-sheet-with-me", with_me)];
    let mut framed = Framed::new(&frame, words, title(words, &for_one_line(&sheet.doctor))?, &facts)?;
    if sheet.when.trim().is_empty() {
        framed.ask(words.say("questions-sheet-when")?);
    }
    Ok(framed)
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
