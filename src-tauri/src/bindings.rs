//! The TypeScript and the lists of names, made from the table of commands. Written by `cargo xtask bindings`.

use crate::commands::described;
use app::appointments::Repeat;
use app::import::WhoseAnswer;
use app::questions::FromLibrary;
use app::requests::RequestPaper;
use app::sendings::Decision;
use app::view::{
    AnswerView, AppState, AppointmentInside, AppointmentSaved, AppointmentState, AppointmentView, AreaView, Asker,
    AuthorView, BlockView, CallNeed, CallView, CareContactView, CareRole, CellView, ChapterView, CheckView, Closed,
    CodeView, Colour, Column, CompanionView, ComputerKeyView, ConsentCode, ConsentView, CopiesElsewhere, CopiesHere,
    CopiesView, CopyInside, CopyItem, CopyPerson, CopyPlace, CopyProgress, CopyStep, CopyTested, CopyView, CycleDay,
    DateOrder, Decimal, DeletedView, DiaryView, EntryKind, EntryLine, EntryView, Field, FileToLookAt, FileView,
    FoundGroup, FoundPerson, FoundService, GivenView, HeardView, HelpWanted, HereNow, HitKind, ImportLine,
    ImportReport, ImportState, InLanguage, InSeries, JobStarted, JobState, JobStep, JobView, KindCount, KnownResult,
    Knows, Language, LeaveMessage, LookView, LooksLike, MailAccountView, MailSecurity, MeasuredView, Meeting, Missing,
    Moment, NetContactView, NetWhy, NetworkView, NewsKind, NewsState, NewsView, Paper, Part, PasswordCheck,
    PasswordHint, PasswordIn, PersonView, PlaceView, Preferences, PrintInput, PrintKind, ProblemView, QuestionSource,
    QuestionState, QuestionView, ReadyStep, RecordSaved, RecordsPage, RecoveryView, RefusedCode, ReplyBy, ReportFile,
    ReportFiles, RequestFields, RequestView, ResultRow, ResultsKept, RowView, RunView, Saved, SearchHit, SearchResults,
    SectionView, SendFailure, SendingKind, SendingState, SendingView, SeriesView, ServiceSource, ServiceView,
    SheetOptions, SourceView, Stage, Standing, Strength, StudyView, TableChoices, TableResult, TableView, Tag,
    TaskView, Theme, ThingKind, ToSort, Today, TogetherAppointment, TogetherFound, TogetherInside, TogetherLock,
    TogetherQuestion, TogetherTaken, Turn, TwiceVersion, TwiceView, UiError, UndoLabel, Undoable, Undone, ValueRead,
    VersionView, Way, WorstView, WrittenKind, WrittenValue,
};
use app::view::{
    BackFields, Basis, Benefit, CaseFields, CaseSaved, CaseStage, CaseStanding, CaseView, Channel, Compared,
    CustodyFields, DecidedFields, Holding, ItemFields, ItemKind, ItemRecord, ItemState, ItemView, LetterFields,
    LetterKind, LetterLine, LetterSaved, LetterView, OpinionFields, OpinionLine, OpinionPlace, OpinionView,
    PackProgress, PacketFile, PacketFileView, PacketForm, PacketHow, PacketLine, PacketPartView, PacketPlan,
    PacketSaved, PacketView, PacketWanted, Reason, ReportPart, RowFields, RowKind, RowOffer, RowQuestion, StageView,
    ToldFields, UrgentFields, WaitFields,
};
use app::view::{
    Band, ConditionSaved, ConditionView, FactPart, FactSourceView, FactView, LineRead, MarkView, MeasureChoice,
    MeasureLine, MeasureList, MeasureView, MomentView, Origin, PointView, RecordChoices, RecordFilter, RemarkKind,
    RemarkPlace, RemarkView, SeriesLine, TimelineItem, TimelinePage, TimelinePicture,
};
use ts_rs::{Config, TS};

macro_rules! declared {
    ($cfg:ident: $($ty:ty),* $(,)?) => { vec![$(<$ty as TS>::decl($cfg)),*] };
}

fn config() -> Config {
    // JSON numbers are JavaScript numbers; nothing that crosses needs more than 53 bits.
    Config::new().with_large_int("number")
}

fn types(cfg: &Config) -> Vec<String> {
    declared![cfg:
        BlockView, CellView, Column, DateOrder, Decimal, FileToLookAt, KnownResult, LookView, RecordSaved, ResultRow, ResultsKept, RowView, RunView, SectionView, SeriesView, StudyView, TableChoices, TableResult, TableView, ToSort, Turn, ValueRead, WrittenValue,
        Band, ConditionSaved, ConditionView, FactPart, FactSourceView, FactView, LineRead, MarkView, MeasureChoice, MeasureLine, MeasureList, MeasureView, MomentView, Origin, PointView, RecordChoices, RecordFilter, RemarkKind, RemarkPlace, RemarkView, SeriesLine, TimelineItem, TimelinePage, TimelinePicture,
        Asker, CheckView, Closed, ConsentCode, ConsentView, FoundService, HeardView, HelpWanted, InLanguage, Knows, LeaveMessage, LooksLike, MailAccountView, MailSecurity, Missing, Moment, NetContactView, NetWhy, NetworkView, PasswordIn, ReplyBy, RequestFields, RequestView, SendFailure, SendingKind, SendingState, SendingView, ServiceSource, ServiceView, Way, RequestPaper, Decision,
        BackFields, Basis, Benefit, CaseFields, CaseSaved, CaseStage, CaseStanding, CaseView, Channel, Compared, CustodyFields, DecidedFields, Holding, ItemFields, ItemKind, ItemRecord, ItemState, ItemView, LetterFields, LetterKind, LetterLine, LetterSaved, LetterView, OpinionFields, OpinionLine, OpinionPlace, OpinionView, PackProgress, PacketFile, PacketFileView, PacketForm, PacketHow, PacketLine, PacketPartView, PacketPlan, PacketSaved, PacketView, PacketWanted, Reason, ReportPart, RowFields, RowKind, RowOffer, RowQuestion, StageView, ToldFields, UrgentFields, WaitFields,
        Language, Theme, Paper, PasswordHint, Preferences, Stage, AppState, RecoveryView, Strength, PasswordCheck, ComputerKeyView, Colour, PersonView, AuthorView,
        QuestionState, AnswerView, QuestionView, SheetOptions, Saved, Undoable, UndoLabel, Undone, Today, EntryKind, Standing, NewsKind, NewsState, NewsView, EntryLine,
        KindCount, RecordsPage, MeasuredView, CodeView, SourceView, FileView, EntryView, JobState, JobStep, JobView, JobStarted, RefusedCode,
        PlaceView, ProblemView, FoundPerson, FoundGroup, ReportFile, ReportFiles, WhoseAnswer, ImportState, ImportReport, ImportLine, HitKind, SearchHit, SearchResults, ThingKind, WrittenKind, CopyPlace, CopyView, CopiesHere, CopiesElsewhere, CopiesView, CopyPerson, CopyInside, CopyTested, HereNow, CopyItem, CopyStep, CopyProgress, DeletedView, VersionView, FromLibrary, AppointmentInside, AppointmentSaved, AppointmentState, AppointmentView, CallNeed, CallView, CareContactView, CareRole, ChapterView, CompanionView, CycleDay, DiaryView, InSeries, Meeting, Part, PrintInput, PrintKind, AreaView, QuestionSource, ReadyStep, Repeat, TaskView, GivenView, TogetherAppointment, TogetherFound, TogetherInside, TogetherLock, TogetherQuestion, TogetherTaken, TwiceVersion, TwiceView, WorstView, Field, UiError, Tag,
    ]
}

/// `ui/src/generated/commands.ts`.
pub fn typescript() -> String {
    let cfg = &config();
    let mut out = String::from("// Made by `cargo xtask bindings` from the command table. Not edited by hand.\n\n");
    for declaration in types(cfg) {
        out += &format!("export {declaration}\n\n");
    }
    out += "/** What the window is told without asking. */\n";
    out += "export type Events = { changed: Array<Tag>, job: JobView, copying: CopyProgress | null, packing: PackProgress | null, locked: null, dropping: \"over\" | \"left\" | \"dropped\" };\n";
    out += "export type Nothing = Record<string, never>;\n\n";
    out += "/** Every command: its name, what goes in, what comes out. Bytes come back as an ArrayBuffer. */\nexport type Commands = {\n";
    for command in described(cfg) {
        out += &format!("  {}: {{ input: {}, output: {} }},\n", command.name, command.input, command.output);
    }
    out + "};\n"
}

/// `src-tauri/src/command_names.rs`, which the build script reads.
pub fn command_names() -> String {
    let mut out = String::from("// Made by `cargo xtask bindings` from the command table. Not edited by hand.\n\n");
    out += "/// Every command; each needs a permission of its own.\npub const COMMAND_NAMES: &[&str] = &[\n";
    for command in described(&config()) {
        out += &format!("    \"{}\",\n", command.name);
    }
    out + "];\n"
}

/// `src-tauri/capabilities/main.json`: what the one window may do. Our own commands and hearing events; nothing else.
pub fn capability() -> String {
    let mut permissions = vec!["core:event:allow-listen".to_owned(), "core:event:allow-unlisten".to_owned()];
    permissions.extend(described(&config()).iter().map(|command| format!("allow-{}", command.name.replace('_', "-"))));
    let capability = serde_json::json!({
        "identifier": "main",
        "description": "Made by `cargo xtask bindings` from the command table. Not edited by hand.",
        "windows": ["main"],
        "permissions": permissions,
    });
    format!("{capability:#}\n")
}
