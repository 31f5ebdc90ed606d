//! What crosses to the screens: plain values and ISO dates, never sentences. The TypeScript of these types is generated.

mod appointments;
mod care;
mod copies;
mod diary;
mod error;
mod inside;
mod opinions;
mod packets;
mod people;
mod questions;
mod records;
mod requests;
mod shown;
mod state;
mod together;
mod written;

pub use appointments::{
    AppointmentInside, AppointmentSaved, AppointmentState, AppointmentView, CompanionView, InSeries, Meeting, Part,
    ReadyStep, TaskView,
};
pub use care::{CallNeed, CallView, CareContactView, CareRole, ChapterView};
pub use copies::{
    CopiesElsewhere, CopiesHere, CopiesView, CopyInside, CopyItem, CopyPerson, CopyPlace, CopyProgress, CopyStep,
    CopyTested, CopyView, DeletedView, HereNow, ThingKind, VersionView, WrittenKind,
};
pub use diary::{CycleDay, DiaryView, WorstView};
pub use error::{Field, UiError};
pub use inside::{
    BlockView, CellView, FileToLookAt, LookView, RowView, RunView, SectionView, SeriesView, StudyView, Turn,
};
pub use opinions::{
    BackFields, Basis, Benefit, CaseFields, CaseSaved, CaseStage, CaseStanding, CaseView, Channel, Compared,
    CustodyFields, DecidedFields, Holding, ItemFields, ItemKind, ItemRecord, ItemState, ItemView, LetterFields,
    LetterKind, LetterLine, LetterSaved, LetterView, OpinionFields, OpinionLine, OpinionPlace, OpinionView, PacketFile,
    Reason, ReportPart, RowFields, RowKind, RowOffer, RowQuestion, StageView, ToldFields, UrgentFields, WaitFields,
};
pub use packets::{
    PackProgress, PacketFileView, PacketForm, PacketHow, PacketLine, PacketPartView, PacketPlan, PacketSaved,
    PacketView, PacketWanted,
};
pub use people::{AuthorView, Colour, PersonView};
pub use questions::{
    AnswerView, AreaView, PrintInput, PrintKind, QuestionSource, QuestionState, QuestionView, Saved, SheetOptions,
    Today, UndoLabel, Undoable, Undone,
};
pub use records::{
    CodeView, EntryKind, EntryLine, EntryView, FileView, FoundGroup, FoundPerson, HitKind, ImportLine, ImportReport,
    ImportState, JobStarted, JobState, JobStep, JobView, KindCount, MeasuredView, NewsKind, NewsState, NewsView,
    PlaceView, ProblemView, RecordsPage, RefusedCode, ReportFile, ReportFiles, SearchHit, SearchResults, SourceView,
    Standing,
};
pub use requests::{
    Asker, CheckView, Closed, ConsentCode, ConsentView, FoundService, HeardView, HelpWanted, InLanguage, Knows,
    LeaveMessage, LooksLike, MailAccountView, MailSecurity, Missing, Moment, NetContactView, NetWhy, NetworkView,
    PasswordIn, ReplyBy, RequestFields, RequestView, SendFailure, SendingKind, SendingState, SendingView,
    ServiceSource, ServiceView, Way,
};
pub use shown::{
    Band, ConditionSaved, ConditionView, FactPart, FactSourceView, FactView, LineRead, MarkView, MeasureChoice,
    MeasureLine, MeasureList, MeasureView, MomentView, Origin, PointView, RecordChoices, RecordFilter, RemarkKind,
    RemarkPlace, RemarkView, SeriesLine, TimelineItem, TimelinePage, TimelinePicture,
};
pub use state::{
    AppState, ComputerKeyView, Event, Language, Paper, PasswordCheck, PasswordHint, Preferences, RecoveryView, Stage,
    Strength, Tag, Theme,
};
pub use together::{
    GivenView, TogetherAppointment, TogetherFound, TogetherInside, TogetherLock, TogetherQuestion, TogetherTaken,
    TwiceVersion, TwiceView,
};
pub use written::{
    Column, DateOrder, Decimal, KnownResult, RecordSaved, ResultRow, ResultsKept, TableChoices, TableResult, TableView,
    ToSort, ValueRead, WrittenValue,
};

/// A boundary copy of a closed set of another crate, so that either side may change its Rust without changing the wire.
macro_rules! mirror {
    ($(#[doc = $doc:literal])* $name:ident = $other:path { $($variant:ident),* $(,)? }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "the variants are documented where they are defined")]
        pub enum $name { $($variant),* }

        impl From<$other> for $name {
            fn from(other: $other) -> Self {
                use $other as Other;
                match other { $(Other::$variant => Self::$variant),* }
            }
        }

        impl From<$name> for $other {
            fn from(view: $name) -> Self {
                use $other as Other;
                match view { $($name::$variant => Other::$variant),* }
            }
        }
    };
}
use mirror;
