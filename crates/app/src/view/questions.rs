//! Questions, the sheet and Today as shown.

use super::{EntryLine, Paper, mirror};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mirror! {
    /// Where a question stands.
    QuestionState = record::QuestionState { Open, Asked, Answered, Unclear, Aside }
}

/// What the doctor said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AnswerView {
    /// The answer.
    pub text: String,
    /// Who gave it.
    pub by: Option<String>,
    /// When, ISO.
    pub when: Option<String>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
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
}

impl From<&record::Question> for QuestionView {
    fn from(question: &record::Question) -> Self {
        let words = |text: &record::Text| text.as_str().to_owned();
        Self {
            id: question.id.to_string(),
            text: words(&question.text),
            note: question.note.as_ref().map(words),
            topic: question.topic.as_ref().map(|topic| topic.as_str().to_owned()),
            rank: question.rank,
            state: question.state.into(),
            answer: question.answer.as_ref().map(|answer| AnswerView {
                text: words(&answer.text),
                by: answer.by.as_ref().map(|by| by.as_str().to_owned()),
                when: answer.when.map(|when| when.to_string()),
            }),
            left_out: question.left_out,
        }
    }
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
        QuestionWritten, QuestionChanged, QuestionMoved, QuestionDeleted, QuestionBroughtBack, RecordChanged, RecordDeleted,
        RecordBroughtBack, ImportKept, ImportTakenBack, PersonAdded, PersonChanged, AuthorChanged, SetUp,
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
}
