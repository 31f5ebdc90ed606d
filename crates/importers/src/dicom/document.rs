//! Files of DICOM's that are documents: a PDF or a C-CDA inside one, and reports in words.

use super::charset::Charset;
use super::gather::Fetch;
use super::instance::{Instance, class};
use super::parse::Parsed;
use super::print::{Print, identity};
use super::set::{Set, Value, tags};
use super::words;
use crate::frame::{Attachment, FoundEntry, Frame, ProblemCode};
use crate::reader::{MAX_ATTACHMENT, Sink};
use record::{EntryKind, Line, Pointer, Text};
use std::io;

/// Reports that are words for people (PS3.4, B.5). Others, of doses and measurements of machines, are tables without end.
const REPORTS: [&str; 3] = ["88.11", "88.22", "88.33"];

/// How deep a report is followed, and how many of its parts.
const DEEPEST: usize = 16;
const MOST: usize = 5_000;

/// Says the document, if it is one.
pub(super) fn put(
    parsed: &Parsed,
    instance: &Instance,
    patient: Option<Line>,
    (pointer, at): (Pointer, &str),
    out: &mut dyn Sink,
    fetch: &mut Fetch<'_>,
) -> io::Result<()> {
    let class = class(parsed).unwrap_or_default();
    let Some(kind) = class.strip_prefix("1.2.840.10008.5.1.4.1.1.") else { return Ok(()) };
    let set = &parsed.set;
    let charset = set.charset(Charset::default());
    let found = if kind.starts_with("104.") {
        match enclosed(parsed, fetch)? {
            Ok(bytes) => Some((enclosed_title(set, charset), None, Some(bytes))),
            Err(code) => return out.problem(at, code),
        }
    } else if REPORTS.contains(&kind) {
        report(set, charset).map(|text| (heading(set, charset), Some(text), None))
    } else {
        None
    };
    let Some((title, text, bytes)) = found else { return Ok(()) };
    let title = title.or_else(|| instance.series.title.clone()).or_else(|| instance.study.title.clone());
    let Some(title) = title.or_else(|| Line::cut("DICOM")) else { return Ok(()) };
    let mut entry = FoundEntry::new(EntryKind::Document, title, pointer);
    entry.patient = patient;
    let written = set.code(tags::CONTENT_DATE).and_then(|date| words::date(&date).ok().flatten());
    entry.when = written.or(instance.study.date);
    entry.by = instance.study.by.clone();
    entry.place = instance.study.place.clone();
    entry.status = set.code(tags::SR_VERIFIED).as_deref().and_then(Line::cut);
    let uid = set.uid(tags::SOP_INSTANCE);
    entry.identity = uid.as_deref().and_then(|uid| identity("document", uid));
    let words = text.as_ref().map_or("", Text::as_str);
    let print = Print::new("document").with(words.as_bytes()).with(bytes.as_deref().unwrap_or_default());
    entry.fingerprint = Some(print.end());
    entry.text = text;
    if let Some(bytes) = bytes {
        let media_type = set.code(tags::DOCUMENT_TYPE).as_deref().and_then(Line::cut);
        entry.attachments.push(Attachment { title: None, media_type, bytes });
    }
    out.put(Frame::Entry(Box::new(entry)))
}

fn enclosed_title(set: &Set, charset: Charset) -> Option<Line> {
    set.words(tags::DOCUMENT_TITLE, &charset).and_then(|words| words::title(&words))
}

/// The bytes of the file inside.
fn enclosed(parsed: &Parsed, fetch: &mut Fetch<'_>) -> io::Result<Result<Vec<u8>, ProblemCode>> {
    let mut bytes = match parsed.set.get(tags::DOCUMENT) {
        Some(Value::Bytes(bytes)) => bytes.clone(),
        Some(Value::Far { len, .. }) if *len > MAX_ATTACHMENT as u64 => {
            return Ok(Err(ProblemCode::AttachmentTooLarge));
        }
        Some(Value::Far { from, len }) if !parsed.deflated => match fetch(*from, *len)? {
            Some(bytes) => bytes,
            None => return Ok(Err(ProblemCode::BadAttachment)),
        },
        _ => return Ok(Err(ProblemCode::BadAttachment)),
    };
    // Values have an even length; one byte may only fill up.
    match parsed.set.long(tags::DOCUMENT_LENGTH) {
        Some(len) => bytes.truncate(len as usize),
        None if bytes.last() == Some(&0) => bytes.truncate(bytes.len() - 1),
        None => {}
    }
    Ok(if bytes.is_empty() { Err(ProblemCode::BadAttachment) } else { Ok(bytes) })
}

/// What a part is called.
fn heading(set: &Set, charset: Charset) -> Option<Line> {
    set.item(tags::SR_NAME)?.words(tags::CODE_MEANING, &charset).as_deref().and_then(Line::cut)
}

/// The words of a report, a line a part.
fn report(set: &Set, charset: Charset) -> Option<Text> {
    let mut said = String::new();
    let mut left = MOST;
    parts(set, charset, 0, &mut left, &mut said);
    Text::cut(&said)
}

fn parts(set: &Set, charset: Charset, depth: usize, left: &mut usize, said: &mut String) {
    for part in set.items(tags::SR_CONTENT) {
        if *left == 0 || depth >= DEEPEST {
            return;
        }
        *left -= 1;
        let charset = part.charset(charset);
        let name = heading(part, charset);
        let name = name.as_ref().map(Line::as_str);
        let value = value(part, charset);
        match (name, value) {
            (Some(name), Some(value)) => said.push_str(&format!("{name}: {value}\n")),
            (None, Some(value)) => said.push_str(&format!("{value}\n")),
            (Some(name), None) if part.code(tags::SR_TYPE).as_deref() == Some("CONTAINER") => {
                said.push_str(&format!("\n{name}\n"));
            }
            _ => {}
        }
        parts(part, charset, depth + 1, left, said);
    }
}

fn value(part: &Set, charset: Charset) -> Option<String> {
    match part.code(tags::SR_TYPE)?.as_str() {
        "TEXT" => part.words(tags::SR_TEXT, &charset),
        "CODE" => part.item(tags::SR_CODE)?.words(tags::CODE_MEANING, &charset),
        "NUM" => {
            let measured = part.item(tags::SR_MEASURED)?;
            let number = measured.words(tags::SR_NUMBER, &charset)?;
            let unit =
                measured.item(tags::UNITS).and_then(|unit| unit.code(tags::CODE_VALUE)).filter(|unit| unit != "1");
            Some(unit.map_or(number.clone(), |unit| format!("{number} {unit}")))
        }
        "PNAME" => words::person(&part.words(tags::SR_PERSON, &charset)?).map(String::from),
        "DATE" => part.words(tags::SR_DATE, &charset),
        "TIME" => part.words(tags::SR_TIME, &charset),
        "DATETIME" => part.words(tags::SR_DATETIME, &charset),
        _ => None,
    }
}
