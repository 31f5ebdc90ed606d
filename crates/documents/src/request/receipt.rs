//! The person's own copy of what was sent, or is to be sent: the exact words, to whom, how, what was agreed to, where it stands and
//! what to do next.

use super::letter::paragraphs;
use super::say::by_date;
use super::zone::zone_in_words;
use crate::frame::Framed;
use crate::text::for_one_line;
use crate::typeset::{lay_out, then_forget};
use crate::words::Words;
use crate::{Day, Error, Frame, dates};
use record::PartialDate;
use serde::Serialize;

const TEMPLATE: &str = include_str!("../../templates/receipt.typ");

/// What goes on the copy.
#[derive(Clone)]
pub struct Receipt {
    /// How it is printed, and for whom.
    pub frame: Frame,
    /// Whether it takes a request back.
    pub withdrawal: bool,
    /// The number of the request, "7F3K-92".
    pub code: String,
    /// The name of the service when it was frozen.
    pub service: String,
    /// Its phone number, to ask what became of it. May be empty.
    pub phone: String,
    /// How it goes.
    pub way: RequestWay,
    /// The exact address: a number, a mail address, a postal address, a URL.
    pub address: String,
    /// When it was frozen.
    pub frozen: At,
    /// Where it stands.
    pub standing: Standing,
    /// Since when.
    pub since: Option<At>,
    /// The number the service gave it. May be empty.
    pub reference: String,
    /// When to call if nothing was heard.
    pub follow_up: Option<PartialDate>,
    /// The subject.
    pub subject: String,
    /// The words.
    pub body: String,
    /// What was agreed to.
    pub agreed: Vec<Agreed>,
    /// The hash of the bytes, in hex. May be empty.
    pub hash: String,
}

/// A moment, on the clock of a time zone.
#[derive(Clone)]
pub struct At {
    /// The day.
    pub day: Day,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// The time zone, by its IANA name.
    pub zone: String,
}

/// Something that was agreed to.
#[derive(Clone)]
pub struct Agreed {
    /// The version of the words.
    pub version: String,
    /// The words that were shown.
    pub text: String,
}

/// How a request goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum RequestWay {
    Phone,
    Letter,
    MailProgram,
    Copy,
    MailAccount,
    Https,
}

/// Where a sending stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Standing {
    Frozen,
    Queued,
    Sending,
    Accepted,
    HandedOver,
    SaidSent,
    Printed,
    Phoned,
    Failed,
    Unknown,
    Asking,
    Stopped,
}

/// What the template reads. The names are those in `receipt.typ`.
#[derive(Serialize)]
struct Data {
    #[serde(flatten)]
    framed: Framed,
    stands_head: String,
    stands: String,
    since: String,
    next_head: String,
    next: Vec<String>,
    words_head: String,
    subject: String,
    body: Vec<Vec<String>>,
    agreed_head: String,
    agreed: Vec<AgreedTo>,
    mark_head: String,
    mark: String,
    mark_why: String,
}

#[derive(Serialize)]
struct AgreedTo {
    lines: Vec<String>,
    version: String,
}

/// Makes the copy as PDF/UA-1. As many pages as it needs.
///
/// # Errors
/// [`Error::NoSuchDay`]; the rest are faults of ours.
pub fn receipt(sheet: &Receipt) -> Result<Vec<u8>, Error> {
    let data = data(sheet)?;
    then_forget(|| lay_out(TEMPLATE, &data)?.write())
}

fn data(sheet: &Receipt) -> Result<Data, Error> {
    let words = Words::of(sheet.frame.language)?;
    let code = for_one_line(&sheet.code);
    let title = if sheet.withdrawal { "receipt-sheet-title-back" } else { "receipt-sheet-title" };
    let way = words.tell("receipt-sheet-ways", &[("way", way_key(sheet.way))])?;
    let address: Vec<_> = sheet.address.lines().map(for_one_line).filter(|line| !line.is_empty()).collect();
    let address_id = if sheet.way == RequestWay::Phone { "receipt-sheet-phone" } else { "receipt-sheet-address" };
    let facts = [
        ("receipt-sheet-to", sheet.service.as_str()),
        ("receipt-sheet-way", &way),
        (address_id, &address.join(", ")),
        ("receipt-sheet-when", &at(&words, &sheet.frozen)?),
        ("receipt-sheet-number", &code),
        ("receipt-sheet-reference", &sheet.reference),
    ];
    let agreed = sheet.agreed.iter().map(|agreed| agreed_to(&words, agreed)).collect::<Result<_, _>>()?;
    let since = sheet.since.as_ref().map(|since| words.tell("receipt-sheet-since", &[("when", &at(&words, since)?)]));
    Ok(Data {
        framed: Framed::new(&sheet.frame, &words, words.tell(title, &[("code", &code)])?, &facts)?,
        stands_head: words.say("receipt-sheet-stands")?,
        stands: words.tell("receipt-sheet-state", &[("state", state_key(sheet.standing, sheet.way))])?,
        since: since.transpose()?.unwrap_or_default(),
        next_head: words.say("receipt-sheet-next")?,
        next: next(&words, sheet, &code)?,
        words_head: words.say("receipt-sheet-words")?,
        subject: words.tell("receipt-sheet-subject", &[("subject", &for_one_line(&sheet.subject))])?,
        body: paragraphs(&sheet.body),
        agreed_head: words.say("receipt-sheet-agreed")?,
        agreed,
        mark_head: words.say("receipt-sheet-mark")?,
        mark: in_groups(&for_one_line(&sheet.hash)),
        mark_why: words.say("receipt-sheet-mark-why")?,
    })
}

fn next(words: &Words, sheet: &Receipt, code: &str) -> Result<Vec<String>, Error> {
    let phone = for_one_line(&sheet.phone);
    let mut next = vec![];
    let again = match (sheet.standing, sheet.way) {
        (Standing::Failed, _) => Some("failed"),
        (Standing::Unknown, _) => Some("unknown"),
        (Standing::Asking, _) => Some("asking"),
        (Standing::HandedOver, RequestWay::Copy) => Some("copied"),
        (Standing::HandedOver, _) => Some("handed_over"),
        _ => None,
    };
    if let Some(again) = again {
        next.push(words.tell("receipt-sheet-again", &[("state", again)])?);
    }
    let may_be_there = !matches!(sheet.standing, Standing::Failed | Standing::Stopped);
    match sheet.follow_up.filter(|_| may_be_there) {
        Some(day) => {
            let by = by_date(words, day, sheet.frame.printed_on)?;
            next.push(if phone.is_empty() {
                words.tell("receipt-sheet-follow", &[("by", &by)])?
            } else {
                words.tell("receipt-sheet-follow-call", &[("by", &by), ("phone", &phone)])?
            });
        }
        None if !phone.is_empty() => next.push(words.tell("receipt-sheet-call", &[("phone", &phone)])?),
        None => {}
    }
    let left = matches!(
        sheet.standing,
        Standing::Accepted
            | Standing::HandedOver
            | Standing::SaidSent
            | Standing::Printed
            | Standing::Phoned
            | Standing::Unknown
    );
    if left && !sheet.withdrawal {
        next.push(words.tell("receipt-sheet-take-back", &[("code", code)])?);
    }
    next.push(words.say("receipt-sheet-emergency")?);
    Ok(next)
}

fn agreed_to(words: &Words, agreed: &Agreed) -> Result<AgreedTo, Error> {
    Ok(AgreedTo {
        lines: agreed.text.lines().map(for_one_line).filter(|line| !line.is_empty()).collect(),
        version: words.tell("receipt-sheet-version", &[("version", &for_one_line(&agreed.version))])?,
    })
}

/// "28 November 2026, 14:05 (Eastern Time)".
fn at(words: &Words, at: &At) -> Result<String, Error> {
    let [hour, minute] = [at.hour, at.minute].map(|number| format!("{number:02}"));
    let (date, zone) = (dates::in_words(words, at.day)?, zone_in_words(words, &for_one_line(&at.zone))?);
    let parts = [("date", date.as_str()), ("hour", &hour), ("minute", &minute), ("zone", &zone)];
    words.tell("receipt-sheet-time", &parts)
}

/// Eight signs and a space: so that two can be compared by eye.
fn in_groups(hash: &str) -> String {
    let signs: Vec<char> = hash.chars().collect();
    signs.chunks(8).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

fn way_key(way: RequestWay) -> &'static str {
    match way {
        RequestWay::Phone => "phone",
        RequestWay::Letter => "letter",
        RequestWay::MailProgram => "mail_program",
        RequestWay::Copy => "copy",
        RequestWay::MailAccount => "mail_account",
        RequestWay::Https => "https",
    }
}

fn state_key(standing: Standing, way: RequestWay) -> &'static str {
    match (standing, way) {
        (Standing::Frozen, RequestWay::Letter) => "frozen_letter",
        (Standing::Frozen, RequestWay::Phone) => "frozen_phone",
        (Standing::Frozen, _) => "frozen",
        (Standing::Queued, _) => "queued",
        (Standing::Sending, _) => "sending",
        (Standing::Accepted, RequestWay::MailAccount) => "accepted_mail",
        (Standing::Accepted, _) => "accepted",
        (Standing::HandedOver, RequestWay::Copy) => "copied",
        (Standing::HandedOver, _) => "handed_over",
        (Standing::SaidSent, _) => "said_sent",
        (Standing::Printed, _) => "printed",
        (Standing::Phoned, _) => "phoned",
        (Standing::Failed, _) => "failed",
        (Standing::Unknown, _) => "unknown",
        (Standing::Asking, _) => "asking",
        (Standing::Stopped, _) => "stopped",
    }
}
