//! What a reader says about a file, piece by piece, in the order found.
//!
//! The types derive serde because they cross from the child to the parent; every string goes through `record`'s constructors
//! on both sides, so a child that was taken over cannot send what a person could not type.

use crate::show::{Section, ShownPicture};
use crate::table::FoundTable;
use record::{CareRole, Code, EntryKind, Line, Measured, Meeting, PartialDate, Pointer, Standing, Study, Text};
use serde::{Deserialize, Serialize};

/// What a file is, by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// One FHIR resource or a Bundle, JSON.
    FhirJson,
    /// A JSON array of FHIR resources.
    FhirJsonArray,
    /// FHIR resources, one a line.
    FhirNdjson,
    /// FHIR as XML.
    FhirXml,
    /// JSON that is not FHIR.
    Json,
    /// PDF.
    Pdf,
    /// A zip archive.
    Zip,
    /// A C-CDA document.
    Ccda,
    /// Any other XML or HTML.
    Xml,
    /// A DICOM file.
    Dicom,
    /// A calendar.
    Ics,
    /// Contact cards.
    Vcf,
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A TIFF picture or fax.
    Tiff,
    /// A HEIC or HEIF picture, as phones take them.
    Heic,
    /// A WebP picture.
    Webp,
    /// A GIF picture.
    Gif,
    /// A recording: sound, perhaps with pictures.
    Audio,
    /// A table as text, its cells parted by commas, semicolons or tabs.
    Csv,
    /// Plain text.
    Text,
    /// Rich text.
    Rtf,
    /// A Word document.
    Docx,
    /// The table of contents of an imaging disc.
    Dicomdir,
    /// An imaging disc: a folder or an archive that holds DICOM files.
    Disc,
    /// None of these.
    Unknown,
    /// Nothing in it.
    Empty,
}

impl FileKind {
    /// Its name in reports: the same as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::FhirJson => "fhir-json",
            Self::FhirJsonArray => "fhir-json-array",
            Self::FhirNdjson => "fhir-ndjson",
            Self::FhirXml => "fhir-xml",
            Self::Json => "json",
            Self::Pdf => "pdf",
            Self::Zip => "zip",
            Self::Ccda => "ccda",
            Self::Xml => "xml",
            Self::Dicom => "dicom",
            Self::Ics => "ics",
            Self::Vcf => "vcf",
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Tiff => "tiff",
            Self::Heic => "heic",
            Self::Webp => "webp",
            Self::Gif => "gif",
            Self::Audio => "audio",
            Self::Csv => "csv",
            Self::Text => "text",
            Self::Rtf => "rtf",
            Self::Docx => "docx",
            Self::Dicomdir => "dicomdir",
            Self::Disc => "imaging-disc",
            Self::Unknown => "unknown",
            Self::Empty => "empty",
        }
    }
}

/// Why a file was not read, or not to its end. What was found before stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefusedCode {
    /// No bytes, or nothing but spaces.
    Empty,
    /// Not a format that is read.
    UnknownKind,
    /// The format is known, but nothing in it can be read.
    Damaged,
    /// It opens only with a password: none was given, or a wrong one.
    LockedWithPassword,
    /// Larger than this format may be.
    TooLarge,
    /// Reading it would take more memory than a reader may have.
    TooMuchMemory,
    /// Reading it took longer than a reader may take.
    TooSlow,
    /// Unpacked, it grows beyond reason, as files made to harm do.
    GrowsTooLarge,
    /// The reader ended before the file did.
    ReaderStopped,
    /// The bytes could not be fetched; said by those who open files, never by a reader.
    CannotOpen,
    /// The program was closed before the bytes were fetched; said by those who open files.
    NotReached,
}

impl RefusedCode {
    /// Its name in reports: the same as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::UnknownKind => "unknown_kind",
            Self::Damaged => "damaged",
            Self::LockedWithPassword => "locked_with_password",
            Self::TooLarge => "too_large",
            Self::TooMuchMemory => "too_much_memory",
            Self::TooSlow => "too_slow",
            Self::GrowsTooLarge => "grows_too_large",
            Self::ReaderStopped => "reader_stopped",
            Self::CannotOpen => "cannot_open",
            Self::NotReached => "not_reached",
        }
    }
}

/// What went wrong in one place of a file that was read otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemCode {
    /// The file ends in the middle.
    Truncated,
    /// What stands here is not valid in its format; it was left out.
    BadEntry,
    /// Nested deeper than a reader follows; it was left out.
    TooDeep,
    /// Larger than one entry may be; it was left out.
    EntryTooLarge,
    /// Bytes that are not the text they claim to be; read as Western European.
    BadEncoding,
    /// A value was not of the kind expected; the entry was kept without it.
    BadValue,
    /// A date that does not exist or is not written as a date; the entry was kept without it.
    BadDate,
    /// A number that cannot be kept as one; the words were kept.
    BadNumber,
    /// A value without a name for what it is.
    NoTitle,
    /// An attachment whose bytes cannot be decoded.
    BadAttachment,
    /// An attachment larger than one may be.
    AttachmentTooLarge,
    /// An attachment that lies elsewhere: only its address is in the file.
    AttachmentElsewhere,
    /// A page without text, most often a scan.
    NoText,
    /// A page whose text cannot be read.
    PageUnreadable,
    /// More pages than are read.
    TooManyPages,
    /// The text is longer than is kept; its beginning was kept.
    TextCut,
    /// The time for reading text ran out; the pages from here on have none.
    TimeUp,
    /// The file is damaged; what could be rebuilt was read.
    Rebuilt,
    /// A file inside an archive is locked with a password.
    MemberLocked,
    /// A file inside an archive is damaged.
    MemberDamaged,
    /// A file inside an archive grows beyond reason when unpacked; it was left out.
    MemberTooLarge,
    /// An archive inside an archive inside an archive; it was not opened.
    NestedTooDeep,
    /// A link inside an archive, which leads out of it; it was left out.
    LinkLeftOut,
    /// More files in an archive than are taken in.
    TooManyFiles,
    /// A file that the disc's table of contents names is not there.
    FileMissing,
    /// A picture of a scan that is damaged or cut off; it stays on the disc as it is.
    ImageDamaged,
    /// A kind of picture that cannot be shown here; it is kept as it is.
    ImageUnshown,
    /// Dates that may be read day first or month first: somebody must say. The entries are kept without them.
    DatesUndecided,
    /// A number whose comma or point may part thousands or decimals: somebody must say. The words were kept.
    NumberUndecided,
    /// A row of a table that has more or fewer cells than the others; it was read as far as possible.
    UnevenRow,
    /// A repetition that goes on; only its first dates were taken in.
    RepeatsCut,
    /// A repetition that is no one's appointment (every second), or that cannot be read; its first date was taken in.
    RepeatsUnread,
    /// A time zone that is not known; the time was kept as written.
    UnknownZone,
}

impl ProblemCode {
    /// Its name in reports: the same as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Truncated => "truncated",
            Self::BadEntry => "bad_entry",
            Self::TooDeep => "too_deep",
            Self::EntryTooLarge => "entry_too_large",
            Self::BadEncoding => "bad_encoding",
            Self::BadValue => "bad_value",
            Self::BadDate => "bad_date",
            Self::BadNumber => "bad_number",
            Self::NoTitle => "no_title",
            Self::BadAttachment => "bad_attachment",
            Self::AttachmentTooLarge => "attachment_too_large",
            Self::AttachmentElsewhere => "attachment_elsewhere",
            Self::NoText => "no_text",
            Self::PageUnreadable => "page_unreadable",
            Self::TooManyPages => "too_many_pages",
            Self::TextCut => "text_cut",
            Self::TimeUp => "time_up",
            Self::Rebuilt => "rebuilt",
            Self::MemberLocked => "member_locked",
            Self::MemberDamaged => "member_damaged",
            Self::MemberTooLarge => "member_too_large",
            Self::NestedTooDeep => "nested_too_deep",
            Self::LinkLeftOut => "link_left_out",
            Self::TooManyFiles => "too_many_files",
            Self::FileMissing => "file_missing",
            Self::ImageDamaged => "image_damaged",
            Self::ImageUnshown => "image_unshown",
            Self::DatesUndecided => "dates_undecided",
            Self::NumberUndecided => "number_undecided",
            Self::UnevenRow => "uneven_row",
            Self::RepeatsCut => "repeats_cut",
            Self::RepeatsUnread => "repeats_unread",
            Self::UnknownZone => "unknown_zone",
        }
    }
}

/// Sixteen bytes that are the same for the same thing: a hash (BLAKE3, cut) of what a file says, so that what two files say alike
/// is known again. Written as 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint(pub [u8; 16]);

impl TryFrom<String> for Fingerprint {
    type Error = &'static str;
    fn try_from(digits: String) -> Result<Self, Self::Error> {
        let number = u128::from_str_radix(&digits, 16).ok().filter(|_| digits.len() == 32 && !digits.starts_with('+'));
        number.map(|number| Self(number.to_be_bytes())).ok_or("not a fingerprint")
    }
}

impl From<Fingerprint> for String {
    fn from(print: Fingerprint) -> Self {
        format!("{:032x}", u128::from_be_bytes(print.0))
    }
}

/// Bytes of the file as it lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The first byte, counted from 0.
    pub from: u64,
    /// How many.
    pub len: u64,
}

/// One of the people the file is about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FoundPatient {
    /// The names this patient goes by inside the file; what [`FoundEntry::patient`] points at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keys: Vec<Line>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Line>,
    /// Date of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born: Option<PartialDate>,
}

/// A file inside the file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Line>,
    /// What the source says it is (`application/pdf`). A claim: look at the bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<Line>,
    /// The bytes; on the wire they come ahead of their entry, as they are.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Attachment({} bytes)", self.bytes.len())
    }
}

/// How much an imaging study says it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Imaging {
    /// Series.
    pub series: u32,
    /// Images.
    pub images: u32,
}

/// One thing of the health record, as the file says it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FoundEntry {
    /// What it is.
    pub kind: EntryKind,
    /// What it is called.
    pub title: Line,
    /// Whether it is so.
    #[serde(default)]
    pub standing: Standing,
    /// Which patient of the file, by one of [`FoundPatient::keys`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patient: Option<Line>,
    /// When it was or began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<PartialDate>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<PartialDate>,
    /// By whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Line>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Line>,
    /// The state the source gives it, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Line>,
    /// What it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Codes with their system.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<Code>,
    /// Measured values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measured: Vec<Measured>,
    /// Where in the file it stands.
    pub pointer: Pointer,
    /// What it says, hashed: the same for the same resource in another file. None: not known again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<Fingerprint>,
    /// Which thing it is, whatever it says of it now: its name at its source, hashed. None when that name may be another's too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Fingerprint>,
    /// Files inside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// For an imaging study that is only told of: how much it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imaging: Option<Imaging>,
    /// For an imaging study that is here: its series and where their pictures lie.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub study: Option<Study>,
}

impl FoundEntry {
    /// An entry of which only kind, title and place in the file are known.
    pub(crate) fn new(kind: EntryKind, title: Line, pointer: Pointer) -> Self {
        Self {
            kind,
            title,
            standing: Standing::Fact,
            patient: None,
            when: None,
            end: None,
            by: None,
            place: None,
            status: None,
            text: None,
            codes: Vec::new(),
            measured: Vec::new(),
            pointer,
            fingerprint: None,
            identity: None,
            attachments: Vec::new(),
            imaging: None,
            study: None,
        }
    }
}

/// A doctor, nurse, hospital or lab named by the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundContact {
    /// The name.
    pub name: Line,
    /// What they are to the person, as far as the file says.
    #[serde(default)]
    pub role: CareRole,
    /// The field ("surgeon").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<Line>,
    /// Where they work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Line>,
    /// The phone number as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Line>,
    /// The e-mail address as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Line>,
    /// Where in the file it stands.
    pub pointer: Pointer,
    /// What it says, hashed: the same for the same resource in another file. None: not known again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<Fingerprint>,
}

/// An appointment the file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundAppointment {
    /// Which patient of the file, by one of [`FoundPatient::keys`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patient: Option<Line>,
    /// Whether it stands: `NotDone` when cancelled or missed.
    #[serde(default)]
    pub standing: Standing,
    /// The day on the wall clock of the place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<PartialDate>,
    /// The time on the wall clock of the place, `10:30`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<Line>,
    /// The time zone by its IANA name (`America/Toronto`), when the file says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<Line>,
    /// The offset from UTC as the file writes it (`-05:00`, `Z`), when it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<Line>,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Line>,
    /// With whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with: Option<Line>,
    /// How people meet.
    #[serde(default)]
    pub meeting: Meeting,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Line>,
    /// Notes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Text>,
    /// Where in the file it stands.
    pub pointer: Pointer,
    /// What it says, hashed: the same for the same resource in another file. None: not known again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<Fingerprint>,
}

/// One piece of what a file holds.
// Externally tagged: inside other forms, serde's buffer does not read numbers as serde_json's `arbitrary_precision` hands them on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Frame {
    /// Comes first: what the file is.
    Start {
        /// Its kind.
        kind: FileKind,
    },
    /// A patient.
    Patient(FoundPatient),
    /// An entry.
    Entry(Box<FoundEntry>),
    /// A care contact.
    Contact(FoundContact),
    /// An appointment.
    Appointment(FoundAppointment),
    /// A page of a document, in order.
    Page {
        /// Counted from 1.
        page: u32,
        /// Its text; none when it has none or it cannot be read (a [`Frame::Problem`] says which).
        #[serde(skip_serializing_if = "Option::is_none")]
        text: Option<Text>,
    },
    /// A file inside an archive begins; its bytes follow.
    Member {
        /// What it is called there, folders included: for showing only, never a path.
        name: Line,
    },
    /// The file inside the archive is at its end.
    MemberEnd {
        /// Whether its bytes are to be kept; what was wrong with it, a [`Frame::Problem`] before says. A member without this frame, in a
        /// reading that was broken off, is not kept either.
        keep: bool,
    },
    /// A table: what its columns are taken for. The entries read so follow.
    Table(FoundTable),
    /// Files of a disc or archive that are no records (a viewer, its settings), left out of what is shown.
    LeftOut {
        /// How many.
        files: u32,
    },
    /// A section of a document, when it was asked for to be shown ([`crate::Show::Sections`]).
    Section(Section),
    /// A picture, when it was asked for to be shown ([`crate::Show::Picture`]).
    Picture(ShownPicture),
    /// Something that could not be read; the rest goes on.
    Problem {
        /// Where, as the format names places. No patient text.
        at: Line,
        /// What.
        code: ProblemCode,
        /// The bytes of that place, where they can be shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        span: Option<Span>,
    },
}
