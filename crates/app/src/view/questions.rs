//! Questions, the sheet and Today as shown.

use super::{AppointmentView, EntryLine, Paper, TaskView, TwiceView, mirror};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mirror! {
    /// Where a question stands.
    QuestionState = record::QuestionState { Open, Chosen, Asked, Answered, Unclear, Aside }
}

/// What the doctor said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AnswerView {
    /// The answer.
    pub text: String,
    /// Who gave it.
    pub by: Option<String>,
    /// When, ISO.
    pub when: Option<String>,
}

/// A part of a page, in fractions of its width and height, from its upper left corner.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct AreaView {
    /// How far from the left side.
    pub left: f64,
    /// How far from the top.
    pub top: f64,
    /// How wide.
    pub width: f64,
    /// How high.
    pub height: f64,
}

/// What led to a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct QuestionSource {
    /// The record.
    pub record: Option<String>,
    /// The file.
    pub object: Option<String>,
    /// The page of the file, from 1.
    pub page: Option<u32>,
    /// The words chosen there.
    pub text: Option<String>,
    /// The part of the page that was marked.
    pub area: Option<AreaView>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// Its id.
    pub id: String,
    /// The question.
    pub text: String,
    /// Why it matters.
    pub note: Option<String>,
    /// Its topic in the library.
    pub topic: Option<String>,
    /// Place in the list, the first is 0.
    pub rank: u32,
    /// Where it stands.
    pub state: QuestionState,
    /// The answer.
    pub answer: Option<AnswerView>,
    /// "Leave out of prints and shared files".
    pub left_out: bool,
    /// The question of the library it began as.
    pub library: Option<String>,
    /// The name of who asks.
    pub asked_by: Option<String>,
    /// Whom to ask, of the care team.
    pub ask_whom: Option<String>,
    /// Their name.
    pub ask_whom_name: Option<String>,
    /// At which appointment.
    pub appointment: Option<String>,
    /// What led to it.
    pub source: Option<QuestionSource>,
    /// When it was written, ISO in UTC.
    pub written: String,
    /// What two people wrote differently.
    pub twice: Vec<TwiceView>,
}

/// A sheet to print, besides the questions for the doctor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrintKind {
    /// The questions with room to write.
    ForMe,
    /// What was said at an appointment.
    Summary,
    /// Whom to call, for the door of the fridge.
    Fridge,
    /// Numbers by need.
    Call,
    /// The medicines and allergies.
    Medicines,
    /// The diary.
    Diary,
    /// Records and appointments by date.
    Timeline,
    /// Results with the lab's own ranges.
    Results,
    /// An illness at a glance.
    Glance,
    /// A case on one page.
    Case,
    /// The opinions of a case, side by side.
    Opinions,
    /// What is gathered for a case.
    Gathered,
    /// What left of a case.
    Left,
    /// A letter.
    Letter,
}

/// Which sheet to print, and how.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrintInput {
    /// Which.
    pub kind: PrintKind,
    /// For whom.
    pub person: String,
    /// Of which appointment.
    pub appointment: Option<String>,
    /// The diary or the timeline from this day on, ISO.
    pub from: Option<String>,
    /// Which kinds of results; empty: all.
    #[serde(default)]
    pub measures: Vec<String>,
    /// Which illness.
    #[serde(default)]
    pub condition: Option<String>,
    /// Of which second-opinion case.
    #[serde(default)]
    pub case: Option<String>,
    /// Which letter, or which packet.
    #[serde(default)]
    pub which: Option<String>,
    /// The paper.
    pub paper: Paper,
    /// Letters at 130 %.
    pub large_print: bool,
}

/// What the person writes at the top of the sheet. Empty fields are left out of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct SheetOptions {
    /// Whom the questions are for.
    pub doctor: String,
    /// When the appointment is, in the person's words.
    pub when: String,
    /// Who comes along.
    pub with_me: String,
    /// What there is to decide.
    pub decide: String,
    /// Letters at 130 %.
    pub large_print: bool,
    /// The paper.
    pub paper: Paper,
    /// Only the questions of this appointment.
    pub appointment: Option<String>,
    /// Three questions and nothing else.
    pub only_three: bool,
    /// Only these; none named: all. Not kept for the next sheet.
    pub questions: Vec<String>,
}

/// Whether a file was written where the person chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Saved {
    /// Whether; not when the person closed the dialog.
    pub saved: bool,
    /// The file's name, without its folder.
    pub name: Option<String>,
}

/// The step that takes back what was just done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Undoable {
    /// Its id.
    pub undo: String,
}

/// What was taken back; nothing if there was nothing left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Undone {
    /// What.
    pub undone: Option<UndoLabel>,
}

mirror! {
    /// What one click did, by name.
    UndoLabel = vault::Label {
        QuestionWritten, QuestionChanged, QuestionMoved, QuestionDeleted, QuestionBroughtBack, RecordWritten, ResultsWritten, PicturesJoined, RecordChanged, RecordDeleted,
        RecordBroughtBack, BroughtBack, ImportKept, ImportTakenBack, PersonAdded, PersonChanged, AuthorChanged, SetUp, Left, NewsFound,
        AppointmentWritten, AppointmentChanged, AppointmentDeleted, AfterWritten, TaskWritten, TaskChanged, TaskDeleted,
        ContactWritten, ContactChanged, ContactDeleted, CallWritten, CallChanged, CallDeleted, DiaryWritten, DiaryChanged,
        DiaryDeleted, ChapterStarted, ChapterDeleted, PersonDied, TogetherTaken, VersionChosen, ServiceWritten, ServiceChanged, ServiceDeleted, RequestBegun,
        RequestChanged, RequestDeleted, HeardWritten, RequestClosed, ConditionChanged, ConditionDeleted, MarkWritten,
        MarkDeleted, Dismissed, CaseBegun, CaseChanged, CaseDeleted, OpinionWritten, OpinionDeleted, ItemChanged, ItemDeleted,
        LetterWritten, LetterDeleted, ReceiptWritten,
    }
}

/// The first screen.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// The day on this computer's calendar, ISO.
    pub date: String,
    /// At most three.
    pub top_questions: Vec<QuestionView>,
    /// Of how many.
    pub question_count: usize,
    /// At most three, newest first.
    pub last_added: Vec<EntryLine>,
    /// Of how many.
    pub record_count: u64,
    /// Whether the recovery code was typed back.
    pub recovery_confirmed: bool,
    /// Whether the recovery code opened the records, so that a new password is needed.
    pub opened_by_recovery: bool,
    /// The next appointment.
    pub next: Option<AppointmentView>,
    /// The last one, when nothing was written down after it.
    pub after: Option<AppointmentView>,
    /// What there is to do, at most five.
    pub tasks: Vec<TaskView>,
    /// Of how many.
    pub task_count: usize,
    /// What there was to do before a long time away.
    pub before: Vec<TaskView>,
}
