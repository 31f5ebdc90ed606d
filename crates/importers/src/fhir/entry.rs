//! An entry of the health record from a resource.

use super::fields::Fields;
use super::names::Draft;
use super::resource::note;
use super::say::{self, Say};
use super::standing::standing;
use super::value::{self, Dated, at, codes, concept_title, has_code, line, list, titled, words};
use super::{attachment, contact, narrative, observation, text};
use crate::frame::{Attachment, FoundEntry, Imaging, ProblemCode};
use record::{Code, EntryKind, Line, PartialDate, Pointer};
use serde_json::Value;

/// The most attachments of one entry, and the most bytes they have together: they travel in one message.
const MAX_ATTACHMENTS: usize = 100;

/// Reads a resource as an entry.
pub(super) fn read(
    resource: &Value,
    resource_type: &str,
    pointer: Pointer,
    problems: &mut Vec<ProblemCode>,
) -> Option<Draft> {
    let fields = Fields::of(resource_type);
    let is_observation = resource_type == "Observation";
    let kind = if is_observation { observation::kind(resource) } else { fields.kind };
    let mut codes = all_codes(resource, &fields);
    let mut title =
        contact::name(resource, resource_type).or_else(|| fields.title.iter().find_map(|keys| title(resource, keys)));
    let mut waits = None;
    if title.is_none() {
        for reference in fields.named.iter().filter_map(|keys| at(resource, keys)) {
            if let Some(contained) = contained(resource, reference) {
                codes.extend(contained.get("code").map(value::codes).unwrap_or_default());
            }
            (title, waits) = called(resource, reference);
            if title.is_some() || waits.is_some() {
                break;
            }
        }
    }
    if title.is_none() && waits.is_none() && kind != EntryKind::Other {
        // A resource of nothing but words is called by its first.
        title = words(resource, &["text", "div"])
            .and_then(|div| narrative::words(div).lines().next().map(str::to_owned))
            .and_then(|first| Line::cut(&first.chars().take(100).collect::<String>()));
        if title.is_none() {
            note(problems, ProblemCode::NoTitle);
        }
    }
    let measured = if is_observation { observation::measured(resource, problems) } else { Vec::new() };
    let attachments = attachments(resource, &fields, problems);
    let mut dated = |fields: &[&[&str]]| fields.iter().find_map(|keys| date(resource, keys, problems));
    let (when, end) = (dated(fields.when), dated(fields.end));
    let (by, by_waits) = fields.by.iter().find_map(|keys| pointed(resource, keys)).unwrap_or_default();
    let (place, place_waits) = fields.place.iter().find_map(|keys| pointed(resource, keys)).unwrap_or_default();
    if kind == EntryKind::Other
        && let (Some(system), Some(code)) = (Line::cut("http://hl7.org/fhir/resource-types"), Line::cut(resource_type))
    {
        codes.push(Code { system, code, display: None });
    }
    let standing = standing(resource, resource_type, title.as_ref());
    let is_named = title.is_some();
    let title = title.or_else(|| Line::cut(resource_type))?;
    let text = text::text(&text::Of {
        resource,
        resource_type,
        kind,
        title: title.as_str(),
        files: &attachments,
        measured: &measured,
    });
    let entry = FoundEntry {
        kind,
        standing,
        title,
        patient: patient(resource),
        when,
        end,
        by,
        place,
        status: status(resource),
        text: None,
        codes,
        measured,
        pointer,
        fingerprint: None,
        identity: None,
        attachments,
        imaging: (kind == EntryKind::ImagingStudy).then(|| imaging(resource)),
        study: None,
    };
    Some(Draft { entry: Box::new(entry), text, is_named, title: waits, by: by_waits, place: place_waits })
}

/// A title from plain words or from a concept; a reference is none.
fn title(resource: &Value, keys: &[&str]) -> Option<Line> {
    let (last, before) = keys.split_last()?;
    let holder = at(resource, before)?;
    list(holder, last).find_map(|found| if found.get("reference").is_some() { None } else { concept_title(found) })
}

fn all_codes(resource: &Value, fields: &Fields) -> Vec<Code> {
    let concepts = fields.title.iter().filter_map(|keys| at(resource, keys));
    concepts.map(codes).find(|codes| !codes.is_empty()).unwrap_or_default()
}

fn date(resource: &Value, keys: &[&str], problems: &mut Vec<ProblemCode>) -> Option<PartialDate> {
    let found = at(resource, keys)?;
    // A period begins; its end has a row of its own in the table.
    let found = if found.is_object() { found.get("start")? } else { found };
    match value::date(found)? {
        Dated::On(date) => Some(date),
        Dated::Bad => {
            note(problems, ProblemCode::BadDate);
            None
        }
    }
}

/// Who or where: the words beside the reference, else a name to be found, else plain words.
fn pointed(resource: &Value, keys: &[&str]) -> Option<(Option<Line>, Option<String>)> {
    let (last, before) = keys.split_last()?;
    let holder = at(resource, before)?;
    list(holder, last).find_map(|found| match found {
        Value::String(words) => Line::cut(words).map(|line| (Some(line), None)),
        Value::Object(_) => Some(called(resource, found)).filter(|(line, key)| line.is_some() || key.is_some()),
        _ => None,
    })
}

/// What a reference points at is called, or the key to wait for.
pub(super) fn called(resource: &Value, reference: &Value) -> (Option<Line>, Option<String>) {
    if let Some(display) = line(reference, &["display"]) {
        return (Some(display), None);
    }
    // R5 puts a reference, or a concept instead, one step deeper (CodeableReference).
    if let Some(concept) = reference.get("concept").and_then(concept_title) {
        return (Some(concept), None);
    }
    if let Some(inner) = reference.get("reference").filter(|inner| inner.is_object()) {
        return called(resource, inner);
    }
    if let Some(contained) = contained(resource, reference) {
        return called_contained(resource, contained);
    }
    let target = words(reference, &["reference"]).or(reference.as_str()).filter(|target| !target.starts_with('#'));
    // The patient's own name says nothing on the patient's own record.
    (None, target.filter(|target| !target.contains("Patient/")).and_then(value::key))
}

/// The name of a contained resource; one that only points on (a role at a practitioner) is followed.
fn called_contained(resource: &Value, contained: &Value) -> (Option<Line>, Option<String>) {
    if let Some(name) = Line::cut(&say::resource_name(contained)) {
        return (Some(name), None);
    }
    let onward = ["practitioner", "organization"].iter().find_map(|key| at(contained, &[key]));
    match onward.filter(|onward| words(onward, &["reference"]) != words(contained, &["id"])) {
        Some(onward) => (Line::cut(&Say { resource }.value(onward)).filter(|_| is_inside(onward)), outside(onward)),
        None => (None, None),
    }
}

fn is_inside(reference: &Value) -> bool {
    words(reference, &["reference"]).is_some_and(|target| target.starts_with('#')) || reference.get("display").is_some()
}

fn outside(reference: &Value) -> Option<String> {
    if is_inside(reference) { None } else { words(reference, &["reference"]).and_then(value::key) }
}

pub(super) fn contained<'a>(resource: &'a Value, reference: &Value) -> Option<&'a Value> {
    let id = words(reference, &["reference"]).or(reference.as_str())?.strip_prefix('#')?;
    list(resource, "contained").take(say::MAX_CONTAINED).find(|contained| words(contained, &["id"]) == Some(id))
}

fn patient(resource: &Value) -> Option<Line> {
    let reference =
        ["subject", "patient", "beneficiary", "for"].iter().find_map(|key| words(resource, &[key, "reference"]))?;
    Line::cut(&value::key(reference)?)
}

/// The state the source gives it, with how sure it is when it is not sure.
fn status(resource: &Value) -> Option<Line> {
    let state = titled(resource, "clinicalStatus")
        .or_else(|| line(resource, &["status"]))
        .or_else(|| line(resource, &["lifecycleStatus"]))
        .or_else(|| titled(resource, "docStatus"));
    let sure =
        titled(resource, "verificationStatus").filter(|_| !has_code(resource, "verificationStatus", &["confirmed"]));
    match (state, sure) {
        (Some(state), Some(sure)) => Line::cut(&format!("{}, {}", state.as_str(), sure.as_str())),
        (state, sure) => state.or(sure),
    }
}

fn imaging(resource: &Value) -> Imaging {
    let number = |holder: &Value, key: &str| {
        let number = holder.get(key)?;
        let number = number.as_u64().or_else(|| number.as_str()?.trim().parse().ok())?;
        Some(u32::try_from(number).unwrap_or(u32::MAX))
    };
    let listed: Vec<&Value> = list(resource, "series").filter(|series| series.is_object()).collect();
    let in_series = |series: &&Value| {
        number(series, "numberOfInstances")
            .unwrap_or_else(|| u32::try_from(list(series, "instance").count()).unwrap_or(u32::MAX))
    };
    let images = listed.iter().map(in_series).fold(0, u32::saturating_add);
    Imaging {
        series: if listed.is_empty() { number(resource, "numberOfSeries").unwrap_or(0) } else { listed.len() as u32 },
        images: if images == 0 { number(resource, "numberOfInstances").unwrap_or(0) } else { images },
    }
}

fn attachments(resource: &Value, fields: &Fields, problems: &mut Vec<ProblemCode>) -> Vec<Attachment> {
    let mut room = crate::reader::MAX_ATTACHMENT;
    let mut files = Vec::new();
    let holders = fields.files.iter().flat_map(|path| say::follow(resource, path));
    // A Binary is a file itself.
    let itself =
        ["data", "content"].iter().any(|key| resource.get(key).is_some_and(Value::is_string)).then_some(resource);
    for holder in holders.chain(itself).take(MAX_ATTACHMENTS) {
        let file = ["attachment", "contentAttachment"].iter().find_map(|key| holder.get(key)).unwrap_or(holder);
        match attachment::read(file) {
            Ok(Some(file)) if file.bytes.len() <= room => {
                room -= file.bytes.len();
                files.push(file);
            }
            Ok(Some(_)) => note(problems, ProblemCode::AttachmentTooLarge),
            Ok(None) => {}
            Err(code) => note(problems, code),
        }
    }
    files
}
