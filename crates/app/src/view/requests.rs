//! Services, contact requests, what was sent, and the network record, as shown.

use super::mirror;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

mirror! {
    /// Who is writing.
    Asker = record::Asker { Patient, Partner, Parent, Child, Relative, Friend, DecisionMaker }
}
mirror! {
    /// Whether the person knows that somebody writes for them.
    Knows = record::Knows { Yes, No, CannotDecide }
}
mirror! {
    /// How the service should answer.
    ReplyBy = record::ReplyBy { Phone, Email, TextMessage, Letter }
}
mirror! {
    /// What may be left as a message.
    LeaveMessage = record::LeaveMessage { Nothing, NameAndNumber, Everything }
}
mirror! {
    /// The language of the answer.
    InLanguage = record::InLanguage { English, French, Other }
}
mirror! {
    /// What kind of help is wanted.
    HelpWanted = record::Help { Understand, SecondOpinion, Options, FindDoctor, GatherRecords, Questions, Coordinate, Costs, Support, Family, Other }
}
mirror! {
    /// Where somebody is with the illness.
    Moment = record::Moment { Waiting, New, Choosing, InTreatment, After, CameBack, LivingWithIt }
}
mirror! {
    /// Why a request is closed.
    Closed = record::Closed { Talked, NotNeeded, NoAnswer, Withdrawn }
}
mirror! {
    /// How something goes out.
    Way = vault::Way { Phone, Letter, MailProgram, Copy, MailAccount, Https }
}
mirror! {
    /// What a sending says.
    SendingKind = vault::SendingKind { Request, Withdrawal }
}
mirror! {
    /// Where a sending stands.
    SendingState = vault::SendingState { Frozen, Queued, Sending, Accepted, HandedOver, SaidSent, Printed, Phoned, Failed, Unknown, Asking, Stopped }
}
mirror! {
    /// Why another computer was contacted.
    NetWhy = vault::NetWhy { Request, Withdrawal, MailTest }
}

/// A service of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ServiceView {
    /// Which (`shipped:…` or an id).
    pub id: String,
    /// The code of one that comes with the program: its texts stand in services.ftl as `service-<code>-…`.
    pub shipped: Option<String>,
    /// The name.
    pub name: String,
    /// Where it is.
    pub place: Option<String>,
    /// Its postal address.
    pub address: Option<String>,
    /// When somebody answers, as told.
    pub hours: Option<String>,
    /// Its languages, as told.
    pub languages: Option<String>,
    /// What it costs, as told.
    pub cost: Option<String>,
    /// The phone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// Where it takes requests over HTTPS.
    pub endpoint: Option<String>,
    /// What it asks to be told.
    pub asks: Option<String>,
    /// What it says of itself.
    pub notes: Option<String>,
    /// Whether a file said all this.
    pub from_file: bool,
    /// Where the number of a shipped one was read, and on which day (ISO).
    pub source: Option<ServiceSource>,
    /// The ways that it has an address for.
    pub ways: Vec<Way>,
}

/// Where something was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ServiceSource {
    /// The address, shown as text.
    pub address: String,
    /// The day it is of, ISO, as far as known.
    pub day: String,
}

/// A service that a file describes, before it is believed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FoundService {
    /// Its place in the file.
    pub index: usize,
    /// As it would be kept.
    pub service: ServiceView,
    /// It uses the name or number of a service that comes with the program: it cannot be kept.
    pub taken: bool,
    /// How many fields could not be understood and are left out.
    pub left_out: usize,
}

/// What the person fills in, as it stands in the form.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestFields {
    /// The name.
    pub name: Option<String>,
    /// Who is writing.
    pub asker: Option<Asker>,
    /// Whether the person knows.
    pub knows: Option<Knows>,
    /// The name of the person written for.
    pub for_name: Option<String>,
    /// How to answer.
    pub reply_by: Option<ReplyBy>,
    /// The phone number.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The postal address.
    pub address: Option<String>,
    /// What may be left as a message.
    pub message: Option<LeaveMessage>,
    /// The best time to call.
    pub best_time: Option<String>,
    /// Its time zone (IANA).
    pub zone: Option<String>,
    /// The language of the answer.
    pub language: Option<InLanguage>,
    /// Which other language.
    pub other_language: Option<String>,
    /// Whether an interpreter is needed.
    pub interpreter: bool,
    /// Province, territory or country.
    pub region: Option<String>,
    /// The help that is wanted.
    pub help: Vec<HelpWanted>,
    /// When a decision is due, ISO.
    pub decide_by: Option<String>,
    /// The kind of illness; none: not sent.
    pub illness: Option<String>,
    /// Where the person is with it; none: not sent.
    pub moment: Option<Moment>,
    /// Whether somebody pays for second opinions; none: not sent.
    pub benefit: Option<bool>,
    /// In their own words.
    pub words: Option<String>,
}

/// A contact request with all that was sent of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequestView {
    /// Its id.
    pub id: String,
    /// To whom. Gone from the directory: only its name and what was frozen are known.
    pub service: ServiceView,
    /// When it was begun, ISO.
    pub begun: String,
    /// What was filled in.
    pub form: RequestFields,
    /// When to call if nothing was heard, ISO.
    pub follow_up: Option<String>,
    /// Notes of a call.
    pub call_notes: Option<String>,
    /// What the service said.
    pub heard: Option<HeardView>,
    /// Why it is closed.
    pub closed: Option<Closed>,
    /// What was sent, the newest first.
    pub sendings: Vec<SendingView>,
    /// The request itself was deleted; what was sent of it is kept.
    pub deleted: bool,
}

/// What a service said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeardView {
    /// When, ISO.
    pub when: Option<String>,
    /// Who answered.
    pub who: Option<String>,
    /// Their number for it.
    pub reference: Option<String>,
    /// When they will call, as said.
    pub promised: Option<String>,
    /// Anything else.
    pub notes: Option<String>,
}

/// One sending: the receipt and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SendingView {
    /// Its id.
    pub id: String,
    /// What it says.
    pub kind: SendingKind,
    /// How it goes.
    pub way: Way,
    /// The code in the subject.
    pub code: String,
    /// The name of the service when it was frozen.
    pub service_name: String,
    /// The exact address.
    pub address: String,
    /// The subject.
    pub subject: String,
    /// The words.
    pub text: String,
    /// The bytes, as text: what goes over the wire.
    pub exact: String,
    /// BLAKE3 of the bytes, in hex.
    pub hash: String,
    /// What was agreed to.
    pub consents: Vec<ConsentView>,
    /// When it was frozen, ISO in UTC.
    pub frozen: String,
    /// The time zone of this computer then.
    pub zone: String,
    /// Where it stands.
    pub state: SendingState,
    /// Since when, ISO in UTC.
    pub since: String,
    /// How often it was tried.
    pub attempts: u32,
    /// When it is tried next, ISO in UTC.
    pub next: Option<String>,
    /// Why it did not go.
    pub failure: Option<SendFailure>,
    /// It is being stopped.
    pub stopping: bool,
    /// The number the service's computer gave it.
    pub reference: Option<String>,
    /// What the service's computer answered.
    pub reply: Option<String>,
}

/// Why something did not go, closed, so that each has words. Kept as a word beside what was sent, so these names never change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SendFailure {
    /// The other computer, or any, cannot be reached.
    NoConnection,
    /// Nobody knows a computer of this name; without any network it looks the same.
    NameUnknown,
    /// No answer in time.
    TimedOut,
    /// The line broke.
    CutOff,
    /// The other computer says that it cannot now.
    Busy,
    /// The other computer says no.
    Refused,
    /// The other computer is not the one it should be, as far as its certificate says.
    Certificate,
    /// The other computer offers no encryption, or none that is safe.
    NotEncrypted,
    /// It says to go elsewhere.
    Redirected,
    /// The user name or the password is not accepted.
    LoginRefused,
    /// The address of the receiver is not accepted.
    AddressRefused,
    /// The answer makes no sense.
    AnswerUnreadable,
    /// No program took the mail.
    NoMailProgram,
    /// There is no mail account, or no password for it.
    NoMailAccount,
    /// The person turned everything off.
    NetworkOff,
}

impl SendFailure {
    const ALL: [(Self, &str); 15] = [
        (Self::NoConnection, "no_connection"),
        (Self::NameUnknown, "name_unknown"),
        (Self::TimedOut, "timed_out"),
        (Self::CutOff, "cut_off"),
        (Self::Busy, "busy"),
        (Self::Refused, "refused"),
        (Self::Certificate, "certificate"),
        (Self::NotEncrypted, "not_encrypted"),
        (Self::Redirected, "redirected"),
        (Self::LoginRefused, "login_refused"),
        (Self::AddressRefused, "address_refused"),
        (Self::AnswerUnreadable, "answer_unreadable"),
        (Self::NoMailProgram, "no_mail_program"),
        (Self::NoMailAccount, "no_mail_account"),
        (Self::NetworkOff, "network_off"),
    ];

    /// The word under which it is kept.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(one, _)| *one == self).map_or("", |(_, name)| name)
    }

    /// The one of that word.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, one)| *one == name).map(|(one, _)| *one)
    }
}

/// Something to agree to, or agreed to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConsentView {
    /// Which.
    pub code: ConsentCode,
    /// The version of the words.
    pub version: String,
    /// The words.
    pub text: String,
}

/// What is agreed to, each apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentCode {
    /// That the service may use these words to answer.
    Contact,
    /// That a detail about health goes along.
    Health,
    /// That a message may be left.
    Message,
}

/// What the person is to look at before it leaves: all of it made from the bytes that would go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckView {
    /// To whom.
    pub service: ServiceView,
    /// How.
    pub way: Way,
    /// The exact address.
    pub address: String,
    /// The subject.
    pub subject: String,
    /// The words.
    pub text: String,
    /// The bytes, as text.
    pub exact: String,
    /// Of all that is shown here: what is sent must be this.
    pub hash: String,
    /// What to agree to before it leaves.
    pub consents: Vec<ConsentView>,
    /// What keeps it from being sent as it is.
    pub missing: Vec<Missing>,
    /// What in the own words looks like a number or date that is better left out.
    pub looks_like: Vec<LooksLike>,
    /// The mail program takes it whole (1,800 encoded bytes at most); if not, it is copied.
    pub fits_mail: bool,
}

/// What a request lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the names say it")]
pub enum Missing {
    Name,
    Asker,
    Knows,
    Reply,
    MailAccount,
    Address,
}

/// What words look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LooksLike {
    /// The number of a health card, an insurance or a credit card.
    CardNumber,
    /// A day of birth.
    BirthDate,
}

/// The person's own mail account; never the password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MailAccountView {
    /// The address it sends from.
    pub address: String,
    /// The server.
    pub host: String,
    /// The port.
    pub port: u16,
    /// Whether the connection begins encrypted (465) or becomes so (STARTTLS).
    pub security: MailSecurity,
    /// The user name.
    pub user: String,
    /// Where the password is.
    pub password_in: PasswordIn,
}

/// How a mail connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MailSecurity {
    /// From the first byte (RFC 8314).
    Tls,
    /// After STARTTLS, or not at all.
    StartTls,
}

/// Where a password is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PasswordIn {
    /// Where this computer keeps passwords.
    Keychain,
    /// In these records.
    Records,
    /// Nowhere any more: it is asked for.
    Nowhere,
}

/// The network record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NetworkView {
    /// Whether the person switched everything off.
    pub off: bool,
    /// Every contact, the newest first.
    pub contacts: Vec<NetContactView>,
}

/// One contact with another computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NetContactView {
    /// Its id.
    pub id: String,
    /// When, ISO in UTC.
    pub at: String,
    /// The other computer.
    pub host: String,
    /// The port.
    pub port: u16,
    /// Why.
    pub why: NetWhy,
    /// The code of the request.
    pub code: Option<String>,
    /// How many bytes of the person's were handed over; none: it was cut off, or lasts.
    pub bytes: Option<u64>,
    /// Whether it did what it was for; none as above.
    pub ok: Option<bool>,
    /// Why not.
    pub failure: Option<SendFailure>,
}
