//! What a step is called, for "Undo delete question", and its id.

use crate::{Error, random};
use record::{ChangeId, IdError};
use std::fmt;
use std::str::FromStr;

macro_rules! labels {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal;)*) => {
        /// What a step is called.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Label {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Label {
            /// The name in the journal and on the wire.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            pub(crate) fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

labels! {
    /// A question was written.
    QuestionWritten = "question_written";
    /// A question, its state or its answer was changed.
    QuestionChanged = "question_changed";
    /// Questions were put in another order.
    QuestionMoved = "question_moved";
    /// A question was deleted.
    QuestionDeleted = "question_deleted";
    /// A deleted question, or an earlier wording, was brought back.
    QuestionBroughtBack = "question_brought_back";
    /// Something was written into the records by hand.
    RecordWritten = "record_written";
    /// Results were typed from paper.
    ResultsWritten = "results_written";
    /// Pictures were put together into one document, or taken apart again.
    PicturesJoined = "pictures_joined";
    /// Something of the records was changed.
    RecordChanged = "record_changed";
    /// Something of the records was deleted.
    RecordDeleted = "record_deleted";
    /// Something deleted of the records was brought back.
    RecordBroughtBack = "record_brought_back";
    /// Something else that was deleted was brought back.
    BroughtBack = "brought_back";
    /// What an import found was kept.
    ImportKept = "import_kept";
    /// An import was taken back.
    ImportTakenBack = "import_taken_back";
    /// A person was added.
    PersonAdded = "person_added";
    /// A person was changed.
    PersonChanged = "person_changed";
    /// Somebody else uses this computer, or under another name.
    AuthorChanged = "author_changed";
    /// An appointment was written down, or a series of them.
    AppointmentWritten = "appointment_written";
    /// An appointment was changed.
    AppointmentChanged = "appointment_changed";
    /// An appointment was deleted.
    AppointmentDeleted = "appointment_deleted";
    /// What was said at an appointment was written down.
    AfterWritten = "after_written";
    /// Something to do was written down.
    TaskWritten = "task_written";
    /// Something to do was changed or done.
    TaskChanged = "task_changed";
    /// Something to do was deleted.
    TaskDeleted = "task_deleted";
    /// Somebody of the care team was added.
    ContactWritten = "contact_written";
    /// Somebody of the care team was changed.
    ContactChanged = "contact_changed";
    /// Somebody of the care team was deleted.
    ContactDeleted = "contact_deleted";
    /// A line of "Who to call" was written.
    CallWritten = "call_written";
    /// A line of "Who to call" was changed.
    CallChanged = "call_changed";
    /// A line of "Who to call" was deleted.
    CallDeleted = "call_deleted";
    /// A line of the diary was written.
    DiaryWritten = "diary_written";
    /// A line of the diary was changed.
    DiaryChanged = "diary_changed";
    /// A line of the diary was deleted.
    DiaryDeleted = "diary_deleted";
    /// A chapter of the illness began.
    ChapterStarted = "chapter_started";
    /// A chapter was deleted.
    ChapterDeleted = "chapter_deleted";
    /// It was noted that a person has died, or taken back.
    PersonDied = "person_died";
    /// What a relative sent was taken in.
    TogetherTaken = "together_taken";
    /// One of two versions was chosen.
    VersionChosen = "version_chosen";
    /// A service was added to the directory.
    ServiceWritten = "service_written";
    /// A service was changed.
    ServiceChanged = "service_changed";
    /// A service was deleted.
    ServiceDeleted = "service_deleted";
    /// A contact request was begun.
    RequestBegun = "request_begun";
    /// A contact request was filled in.
    RequestChanged = "request_changed";
    /// A contact request was deleted.
    RequestDeleted = "request_deleted";
    /// What a service answered was written down.
    HeardWritten = "heard_written";
    /// A contact request was closed, or opened again.
    RequestClosed = "request_closed";
    /// Words that were made out in a picture say that it may hold news. Nobody did it, so nobody takes it back: that would open it.
    NewsFound = "news_found";
    /// A fact was put on the page of an illness, or the page begun.
    ConditionChanged = "condition_changed";
    /// The page of an illness was deleted.
    ConditionDeleted = "condition_deleted";
    /// What a doctor said about a kind of result was written down, or changed.
    MarkWritten = "mark_written";
    /// That was deleted.
    MarkDeleted = "mark_deleted";
    /// Something worth asking is not shown any more.
    Dismissed = "dismissed";
    /// A second-opinion case was begun.
    CaseBegun = "case_begun";
    /// A case was changed.
    CaseChanged = "case_changed";
    /// A case was deleted.
    CaseDeleted = "case_deleted";
    /// An opinion was written down or changed.
    OpinionWritten = "opinion_written";
    /// An opinion was deleted.
    OpinionDeleted = "opinion_deleted";
    /// Something to send was changed.
    ItemChanged = "item_changed";
    /// Something to send, of the person's own, was deleted.
    ItemDeleted = "item_deleted";
    /// A letter was written or changed.
    LetterWritten = "letter_written";
    /// A letter was deleted.
    LetterDeleted = "letter_deleted";
    /// That a packet came was written down.
    ReceiptWritten = "receipt_written";
    /// Something left the program. Cannot be undone: it is out.
    Left = "left";
    /// The first person and author were written down. Cannot be undone: nothing would be left to stand on.
    SetUp = "set_up";
}

impl Label {
    /// Whether a step of this name can be taken back.
    pub fn can_be_undone(self) -> bool {
        !matches!(self, Self::SetUp | Self::Left | Self::NewsFound)
    }
}

/// One step: everything that one click did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StepId(ChangeId);

impl StepId {
    pub(crate) fn new(at_ms: i64) -> Result<Self, Error> {
        random::id(at_ms, ChangeId::new).map(Self)
    }

    pub(crate) fn bytes(self) -> [u8; 16] {
        self.0.to_bytes()
    }

    pub(crate) fn of(bytes: [u8; 16]) -> Result<Self, Error> {
        ChangeId::from_bytes(bytes).map(Self).map_err(|_| Error::RowUnreadable)
    }
}

impl fmt::Display for StepId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for StepId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        text.parse().map(Self)
    }
}
