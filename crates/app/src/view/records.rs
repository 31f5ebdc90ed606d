//! Records, files, imports and search results as shown.

use super::{LookView, StudyView, UiError, mirror};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mirror! {
    /// What an entry is.
    EntryKind = record::EntryKind {
        Diagnosis, Medicine, Treatment, Allergy, Immunisation, Procedure, LabResult, VitalSign, Finding, ImagingStudy, Document, Letter,
        Encounter, Diary, Note, Other,
    }
}

mirror! {
    /// Whether an entry says that something is so.
    Standing = record::Standing { Fact, Negated, NotDone, InError }
}

macro_rules! shown {
    ($($(#[doc = $doc:literal])* $name:ident { $($(#[doc = $field_doc:literal])* $field:ident: $ty:ty,)* })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, PartialEq, Serialize, TS)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[doc = $field_doc])* pub $field: $ty,)* }
    )*};
}

shown! {
    /// One line of a list of records.
    EntryLine {
        /// Its id.
        id: String,
        /// What it is.
        kind: EntryKind,
        /// What it is called.
        title: String,
        /// When, ISO, `~` before it for about.
        when: Option<String>,
        /// The first value, as written.
        value: Option<String>,
        /// The lab's own range of that value, as written.
        range: Option<String>,
        /// Whether it is so.
        standing: Standing,
        /// Where.
        place: Option<String>,
        /// How many files belong to it.
        files: usize,
        /// When it was added, ISO with time.
        added: String,
        /// Whether it may say things that nobody has told the person yet. Until it is opened, title, value, range and place are empty.
        news: Option<NewsView>,
        /// Whether nobody described it yet.
        to_sort: bool,
    }
    /// That a result may hold news.
    NewsView {
        /// What kind of result.
        kind: NewsKind,
        /// Whether it was opened.
        state: NewsState,
    }
    /// A piece of the list of records.
    RecordsPage {
        /// Newest first.
        entries: Vec<EntryLine>,
        /// Where the next piece begins.
        next: Option<String>,
        /// How many in all, of the kind asked for.
        total: u64,
        /// How many of each kind.
        kinds: Vec<KindCount>,
        /// How many nobody described yet.
        to_sort: u64,
    }
    /// A measured value.
    MeasuredView {
        /// What was measured, if not the entry's title.
        name: Option<String>,
        /// As written.
        original: String,
        /// The number.
        number: Option<f64>,
        /// The sign before it.
        comparator: Option<String>,
        /// The unit as written.
        unit: Option<String>,
        /// Low end of the lab's own range.
        low: Option<f64>,
        /// High end.
        high: Option<f64>,
        /// The range in the lab's words.
        range_text: Option<String>,
        /// The lab's own flag.
        flag: Option<String>,
        /// Who measured.
        lab: Option<String>,
        /// How.
        method: Option<String>,
    }
    /// A code.
    CodeView {
        /// Its system.
        system: String,
        /// The code.
        code: String,
        /// What the source calls it.
        display: Option<String>,
    }
    /// Where an entry came from.
    SourceView {
        /// The taking in.
        import_id: String,
        /// The file.
        file_name: String,
        /// The file as it is kept.
        object: Option<String>,
        /// When it was taken in, ISO with time.
        at: String,
        /// The page.
        page: Option<u32>,
        /// The place in it.
        path: Option<String>,
        /// The record that shows the file, where it is another one.
        paper: Option<String>,
    }
    /// A kept file.
    FileView {
        /// Its object.
        object: String,
        /// Its name.
        name: String,
        /// Its kind (`application/pdf`).
        media_type: String,
        /// Its length.
        bytes: u64,
        /// How many pages.
        pages: Option<u32>,
    }
    /// One record.
    EntryView {
        /// As in the list.
        line: EntryLine,
        /// When it ended, ISO.
        end: Option<String>,
        /// By whom.
        by: Option<String>,
        /// The state the source gives it.
        status: Option<String>,
        /// What it says.
        text: Option<String>,
        /// Codes.
        codes: Vec<CodeView>,
        /// Values.
        measured: Vec<MeasuredView>,
        /// Which kind of result each of them is, in their order; for [`super::MeasureView`].
        measures: Vec<String>,
        /// Where it came from.
        sources: Vec<SourceView>,
        /// Files.
        files: Vec<FileView>,
        /// How pictures among them are shown.
        looks: Vec<LookView>,
        /// For an imaging study that is here.
        study: Option<StudyView>,
        /// The person's own tags.
        tags: Vec<String>,
        /// "Leave out of prints and shared files".
        left_out: bool,
    }
    /// A taking in that goes on.
    JobView {
        /// Its id.
        id: String,
        /// How it stands.
        state: JobState,
        /// What it is doing.
        step: JobStep,
        /// Which file, counted from 1.
        file: usize,
        /// Of how many.
        files: usize,
        /// Its name.
        file_name: String,
        /// Bytes of it done.
        done: u64,
        /// Of how many.
        total: u64,
        /// Records found so far.
        entries: u64,
        /// The import, once there is one.
        import_id: Option<String>,
        /// Why it failed.
        error: Option<UiError>,
    }
    /// The job that began; none when the person closed the dialog.
    JobStarted {
        /// Its id.
        job: Option<String>,
    }
    /// A past taking in.
    ImportLine {
        /// Its id.
        id: String,
        /// When, ISO with time.
        at: String,
        /// How it stands.
        state: ImportState,
        /// How many files.
        files: usize,
        /// The name of the first.
        first_name: String,
        /// Records added.
        total: u64,
    }
    /// What a taking in brought.
    ImportReport {
        /// Its id.
        id: String,
        /// When, ISO with time.
        at: String,
        /// How it stands.
        state: ImportState,
        /// Records added.
        total: u64,
        /// Records that were here before and now have one source more.
        again: u64,
        /// Records added, by kind.
        added: Vec<KindCount>,
        /// How many files.
        files_total: u64,
        /// In how many of them something could not be read.
        trouble: u64,
        /// Whether the person stopped it before all was read.
        stopped: bool,
        /// The first files, those with trouble before the others.
        files: Vec<ReportFile>,
        /// Where the next ones begin.
        next: Option<String>,
        /// Several people the files are about: whose records are these? Empty when nobody has to be asked.
        whose: Vec<FoundGroup>,
    }
    /// More files of a report.
    ReportFiles {
        /// The files.
        files: Vec<ReportFile>,
        /// Where the next ones begin.
        next: Option<String>,
    }
    /// One of several people the files are about.
    FoundGroup {
        /// Which, for the answer.
        group: u32,
        /// The name.
        name: Option<String>,
        /// Date of birth, ISO.
        born: Option<String>,
        /// How many records are about them.
        records: u64,
        /// The person of this program with that name, if there is one.
        person: Option<String>,
    }
    /// One thing found. Words before, matched and after; never markup.
    SearchHit {
        /// What it is.
        kind: HitKind,
        /// The id of the question, record, appointment or contact.
        id: String,
        /// Its title.
        title: String,
        /// Words before the match.
        before: String,
        /// The match.
        r#match: String,
        /// Words after it.
        after: String,
        /// When, ISO.
        when: Option<String>,
        /// The kind of record.
        entry_kind: Option<EntryKind>,
        /// The page of a document.
        page: Option<u32>,
        /// The file of a document.
        object: Option<String>,
    }
    /// What was found.
    SearchResults {
        /// For what.
        query: String,
        /// Best first.
        hits: Vec<SearchHit>,
        /// Whether there is more.
        more: bool,
        /// Nothing was found, but something would be with these words.
        near: Option<String>,
        /// There are results that were not opened yet; they are not searched.
        unopened: bool,
    }
}

macro_rules! closed {
    ($($(#[doc = $doc:literal])* $name:ident { $($variant:ident),* })*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "the names say it")]
        pub enum $name { $($variant),* }
    )*};
}

closed! {
    /// How a job stands. Asking: all is read, and the report asks whose it is.
    JobState { Running, Done, Cancelled, Failed, Asking }
    /// What a job is doing: keeping the original, reading it, making it visible.
    JobStep { Keeping, Reading, Finishing }
    /// What a hit is.
    HitKind { Question, Record, Page, Appointment, Contact }
}

mirror! {
    /// What kind of result may hold news.
    NewsKind = record::NewsKind { Pathology, Scan, Genetic, Marker }
}

mirror! {
    /// Whether such a result was opened. Closed: the person keeps it for later.
    NewsState = record::NewsState { Unopened, Closed, Opened }
}

mirror! {
    /// How an import stands.
    ImportState = vault::ImportState { Staged, Kept, TakenBack }
}

/// How many there are of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KindCount {
    /// The kind.
    pub kind: EntryKind,
    /// How many.
    pub count: u64,
}

mirror! {
    /// Why nothing could be read of a file. The original is kept all the same, where there were bytes to keep.
    RefusedCode = importers::RefusedCode {
        Empty, UnknownKind, Damaged, LockedWithPassword, TooLarge, TooMuchMemory, TooSlow, GrowsTooLarge, ReaderStopped, CannotOpen,
        NotReached,
    }
}

/// Problems of one kind in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// The kind of problem.
    pub code: String,
    /// How often.
    pub count: u64,
    /// The first few places.
    pub places: Vec<PlaceView>,
}

/// A place in a file where something was wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PlaceView {
    /// As the format names it.
    pub at: String,
    /// The page of a document, if it is one.
    pub page: Option<u32>,
    /// The first byte of it in the file, where it can be shown as text.
    pub from: Option<u64>,
    /// How many bytes; 0 without `from`.
    pub length: u64,
}

/// Somebody a file says it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundPerson {
    /// The name.
    pub name: String,
    /// Date of birth, ISO.
    pub born: Option<String>,
    /// Which of the people of this import.
    #[serde(default)]
    pub group: u32,
}

/// What one file brought. Kept as JSON with the import.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct ReportFile {
    /// Which file of the import, counted from 0.
    pub position: u32,
    /// Its name.
    pub name: String,
    /// The archive it lay in.
    pub within: Option<String>,
    /// What it is ("fhir-json", "pdf", "unknown").
    pub kind: String,
    /// The kept file.
    pub object: Option<String>,
    /// Why nothing could be read.
    pub refused: Option<RefusedCode>,
    /// Whether the very same file was taken in before.
    pub already_here: bool,
    /// Whether the person stopped the reading in the middle of it.
    pub stopped: bool,
    /// What was added.
    pub added: Vec<KindCount>,
    /// How many records in it were here before.
    pub again: u64,
    /// How many of those added say that something is not so.
    pub not_facts: u64,
    /// Appointments it brought.
    pub appointments: u64,
    /// Care contacts it brought.
    pub contacts: u64,
    /// Files of a disc that are no records, left out of what is shown.
    pub left_out: u64,
    /// It is a table: what its columns mean is asked before anything of it is kept.
    pub table: bool,
    /// Pages.
    pub pages: u32,
    /// Whom it is about.
    pub patients: Vec<FoundPerson>,
    /// What was wrong in it.
    pub problems: Vec<ProblemView>,
    /// The first record it brought.
    pub first_entry: Option<String>,
}
