//! What Second Chair prints, as accessible PDF: the sheets for an appointment and after it, whom to call, medicines, diary, the records
//! by date, results, an illness at a glance, contact requests, and the recovery sheet; and the words of a contact request.
//!
//! Each sheet is a typst template in `templates/` and its data. What a person wrote reaches typst only as strings in a JSON file
//! that exists in memory, never as markup, so it comes out as it was written and can run nothing. The templates see no file
//! system, no network and no clock: the same input gives the same bytes.
//!
//! Every file is tagged PDF/UA-1, with title, language and embedded fonts; typst refuses to write one that is not.

mod call;
mod case_page;
mod dates;
mod diary;
mod for_me;
mod frame;
mod fridge;
mod gathered;
mod glance;
mod left;
mod medicines;
mod opinions;
mod packet;
mod pages;
mod parts;
mod question_sheet;
mod recovery_sheet;
mod request;
mod results;
mod summary;
mod text;
mod timeline;
mod typeset;
mod words;
mod world;

pub use call::{Call, Calls, Need, call};
pub use case_page::{CasePage, case_page};
pub use dates::{long_date, long_date_with_weekday, partial_date};
pub use diary::{Diary, DiaryDay, Watched, diary};
pub use for_me::{ForMe, ForMeQuestion, for_me};
pub use frame::Frame;
pub use fridge::{Fridge, fridge};
pub use gathered::{Gathered, ask_again, gathered, item_title};
pub use glance::{GlanceFact, GlanceSheet, GlanceSource, glance};
pub use left::{LeftPacket, LeftSheet, left};
pub use medicines::{Allergy, Medicine, Medicines, medicines};
pub use opinions::{OpinionsSheet, SheetOpinion, opinions};
pub use packet::{
    Beside, Contents, ContentsRow, NotTaken, Original, PacketNames, PacketTitle, Picture, Shown, Volume, Why, Written,
    WrittenOut, WrittenPages, WrittenValue, contents, kind_name, packet_names, packet_title, written_out,
};
pub use pages::page_count;
pub use question_sheet::{QuestionSheet, SheetQuestion, question_sheet};
pub use recovery_sheet::{RecoverySheet, recovery_sheet};
pub use request::{
    Agreed, At, CONSENT_VERSION, ConsentHow, ConsentKind, ConsentWay, Letter, PhoneCard, Receipt, RequestText,
    RequestWay, RequestWords, Standing, call_script, consents, follow_up, letter, phone_card, receipt, request_text,
};
pub use results::{ResultRow, ResultsMark, ResultsMeasure, ResultsSheet, results};
pub use summary::{Answered, NextStep, Summary, summary};
pub use text::unprintable;
pub use timeline::{TIMELINE_ITEMS_MOST, TimelineItem, TimelineSheet, timeline};

use serde::Serialize;

/// What an appointment is called in a calendar that others may see: a word that says nothing.
pub fn calendar_title(language: Language) -> Result<String, Error> {
    words::Words::of(language)?.say("calendar-title")
}

/// The headings of a table of results for other programs.
pub fn results_heading(language: Language) -> Result<[String; 11], Error> {
    let words = words::Words::of(language)?;
    let say = |id| words.say(id);
    Ok([
        say("table-date")?,
        say("table-test")?,
        say("table-value")?,
        say("table-number")?,
        say("table-unit")?,
        say("table-range")?,
        say("table-flag")?,
        say("table-lab")?,
        say("table-method")?,
        say("table-file")?,
        say("table-page")?,
    ])
}

/// The language of the printed words. What a person wrote stays in theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Canadian English.
    EnCa,
    /// Canadian French.
    FrCa,
}

/// The paper in the printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Paper {
    /// 8.5 by 11 inches, the paper of Canada and the United States.
    #[serde(rename = "us-letter")]
    Letter,
    /// 210 by 297 mm, the paper of most other countries.
    #[serde(rename = "a4")]
    A4,
}

/// A day of the Gregorian calendar: year, month 1 to 12, day 1 to 31.
pub type Day = (i32, u8, u8);

/// Why a sheet could not be made. None of it repeats what a person wrote.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum Error {
    /// The language file lacks a message, or the message needs something it was not given: a fault of ours.
    #[error("the message {0} is missing or cannot be formatted")]
    Words(&'static str),
    /// The day is not in the calendar, or its year not between 1 and 9999.
    #[error("there is no such day")]
    NoSuchDay,
    /// More than three questions were given as top questions.
    #[error("more than {} top questions", question_sheet::TOP_MOST)]
    TooManyTopQuestions,
    /// There is nothing to put on the sheet.
    #[error("there is nothing to print")]
    Nothing,
    /// A recovery sheet without a code would be worth nothing.
    #[error("the recovery code has no groups")]
    NoCode,
    /// The data for the template could not be written as JSON.
    #[error("the data of the sheet cannot be written")]
    Data,
    /// The fonts inside the program cannot be read.
    #[error("the fonts cannot be read")]
    Fonts,
    /// The template could not be laid out.
    #[error("the sheet cannot be laid out")]
    Layout,
    /// The laid-out sheet could not be written as PDF/UA-1.
    #[error("the sheet cannot be written as an accessible PDF")]
    Export,
    /// The bytes are not a PDF that can be read.
    #[error("the PDF cannot be read")]
    UnreadablePdf,
}
