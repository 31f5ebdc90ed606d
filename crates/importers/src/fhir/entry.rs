//! An entry of the health record from a resource: which field of which resource type says what, in one table.

use super::names::Draft;
use super::resource::note;
use super::value::{self, Dated, at, codes, concept_title, has_code, line, list, titled, words};
use super::{attachment, contact, narrative, observation};
use crate::frame::{Attachment, FoundEntry, Imaging, ProblemCode};
use record::{Code, EntryKind, Line, PartialDate, Pointer, Standing, Text};
use serde_json::Value;

/// The most attachments of one entry, and the most bytes they have together: they travel in one message.
const MAX_ATTACHMENTS: usize = 100;

/// The fields of a resource type, in order of preference, R4 first, then older and newer names.
pub(super) struct Names {
    kind: EntryKind,
    title: &'static [&'static [&'static str]],
    when: &'static [&'static [&'static str]],
    end: &'static [&'static [&'static str]],
    by: &'static [&'static [&'static str]],
    place: &'static [&'static [&'static str]],
    files: &'static [&'static str],
}

impl Names {
    /// The table. What is not in it is kept as "other", with whatever common fields it has.
    pub(super) fn of(resource_type: &str) -> Self {
        let other = Self {
            kind: EntryKind::Other,
            title: &[
                &["title"],
                &["code"],
                &["type"],
                &["category"],
                &["description"],
                &["name"],
                &["scope"],
                &["class"],
            ],
            when: &[
                &["date"],
                &["period"],
                &["effectiveDateTime"],
                &["effectivePeriod"],
                &["authoredOn"],
                &["created"],
                &["recorded"],
                &["startDate"],
                &["collection", "collectedDateTime"],
                &["occurrenceDateTime"],
                &["issued"],
            ],
            end: &[&["period", "end"], &["effectivePeriod", "end"]],
            by: &[&["author"], &["performer"], &["requester"]],
            place: &[&["location"], &["custodian"]],
            files: &[],
        };
        match resource_type {
            "Condition" => Self {
                kind: EntryKind::Diagnosis,
                title: &[&["code"]],
                when: &[&["onsetDateTime"], &["onsetPeriod"], &["recordedDate"], &["assertedDate"], &["dateRecorded"]],
                end: &[&["abatementDateTime"], &["abatementPeriod"], &["onsetPeriod", "end"]],
                by: &[&["asserter"], &["recorder"], &["participant", "actor"]],
                ..other
            },
            "MedicationRequest"
            | "MedicationOrder"
            | "MedicationPrescription"
            | "MedicationStatement"
            | "MedicationUsage"
            | "MedicationAdministration"
            | "MedicationDispense" => Self {
                kind: EntryKind::Medicine,
                title: &[&["medicationCodeableConcept"], &["medication"]],
                when: &[
                    &["effectiveDateTime"],
                    &["effectivePeriod"],
                    &["effectiveTimeDateTime"],
                    &["effectiveTimePeriod"],
                    &["occurenceDateTime"],
                    &["occurencePeriod"],
                    &["authoredOn"],
                    &["dateWritten"],
                    &["whenHandedOver"],
                    &["whenPrepared"],
                    &["dateAsserted"],
                ],
                end: &[
                    &["effectivePeriod", "end"],
                    &["effectiveTimePeriod", "end"],
                    &["occurencePeriod", "end"],
                    &["dateEnded"],
                ],
                by: &[
                    &["requester"],
                    &["requester", "agent"],
                    &["prescriber"],
                    &["performer", "actor"],
                    &["informationSource"],
                    &["practitioner"],
                ],
                place: &[&["location"], &["dispenser"]],
                ..other
            },
            "AllergyIntolerance" => Self {
                kind: EntryKind::Allergy,
                title: &[&["code"], &["substance"]],
                when: &[&["onsetDateTime"], &["onsetPeriod"], &["onset"], &["recordedDate"], &["assertedDate"]],
                end: &[],
                by: &[&["recorder"], &["asserter"], &["reporter"], &["participant", "actor"]],
                ..other
            },
            "Immunization" => Self {
                kind: EntryKind::Immunisation,
                title: &[&["vaccineCode"]],
                when: &[&["occurrenceDateTime"], &["date"]],
                end: &[],
                by: &[&["performer", "actor"], &["practitioner", "actor"], &["performer"]],
                place: &[&["location"]],
                ..other
            },
            "Procedure" => Self {
                kind: EntryKind::Procedure,
                title: &[&["code"]],
                when: &[&["performedDateTime"], &["performedPeriod"], &["occurrenceDateTime"], &["occurrencePeriod"]],
                end: &[&["performedPeriod", "end"], &["occurrencePeriod", "end"]],
                by: &[&["performer", "actor"], &["asserter"], &["recorder"]],
                place: &[&["location"]],
                ..other
            },
            "Observation" => Self {
                kind: EntryKind::Finding,
                title: &[&["code"]],
                when: &[&["effectiveDateTime"], &["effectivePeriod"], &["effectiveInstant"], &["issued"]],
                end: &[&["effectivePeriod", "end"]],
                by: &[&["performer"]],
                ..other
            },
            "DiagnosticReport" => Self {
                kind: EntryKind::Document,
                title: &[&["code"], &["category"]],
                when: &[&["effectiveDateTime"], &["effectivePeriod"], &["issued"]],
                end: &[&["effectivePeriod", "end"]],
                by: &[&["performer", "actor"], &["performer"], &["resultsInterpreter"]],
                files: &["presentedForm"],
                ..other
            },
            "DocumentReference" => Self {
                kind: EntryKind::Document,
                title: &[&["description"], &["type"], &["content", "attachment", "title"], &["category"]],
                when: &[
                    &["context", "period"],
                    &["date"],
                    &["created"],
                    &["indexed"],
                    &["content", "attachment", "creation"],
                ],
                end: &[&["context", "period", "end"]],
                by: &[&["author"], &["authenticator"]],
                place: &[&["custodian"]],
                files: &["content"],
            },
            "Encounter" => Self {
                kind: EntryKind::Encounter,
                title: &[&["type"], &["reasonCode"], &["serviceType"], &["class"]],
                when: &[&["period"], &["actualPeriod"]],
                end: &[&["period", "end"], &["actualPeriod", "end"]],
                by: &[&["participant", "individual"], &["participant", "actor"]],
                place: &[&["serviceProvider"], &["location", "location"]],
                ..other
            },
            "ImagingStudy" => Self {
                kind: EntryKind::ImagingStudy,
                title: &[
                    &["description"],
                    &["procedureCode"],
                    &["procedure"],
                    &["modality"],
                    &["modalityList"],
                    &["series", "description"],
                    &["series", "modality"],
                ],
                when: &[&["started"], &["series", "started"]],
                end: &[],
                by: &[&["interpreter"], &["referrer"]],
                place: &[&["location"]],
                ..other
            },
            "Binary" | "Media" | "Communication" => Self { files: &["content", "payload"], ..other },
            _ => other,
        }
    }
}

/// Reads a resource as an entry.
pub(super) fn read(
    resource: &Value,
    resource_type: &str,
    names: &Names,
    pointer: Pointer,
    problems: &mut Vec<ProblemCode>,
) -> Option<Draft> {
    let is_observation = resource_type == "Observation";
    let kind = if is_observation { observation::kind(resource) } else { names.kind };
    let mut codes = all_codes(resource, names);
    let (mut title, mut waits) = (names.title.iter().find_map(|keys| title(resource, keys)), None);
    if title.is_none()
        && let Some(medicine) =
            resource.get("medicationReference").or_else(|| at(resource, &["medication", "reference"]))
    {
        (title, waits) = called(resource, medicine);
        if let Some(contained) = contained(resource, medicine) {
            codes.extend(contained.get("code").map(value::codes).unwrap_or_default());
        }
    }
    if title.is_none() && waits.is_none() && kind != EntryKind::Other {
        note(problems, ProblemCode::NoTitle);
    }
    let measured = if is_observation { observation::measured(resource, problems) } else { Vec::new() };
    let attachments = attachments(resource, names, problems);
    let mut dated = |fields: &[&[&str]]| fields.iter().find_map(|keys| date(resource, keys, problems));
    let (when, end) = (dated(names.when), dated(names.end));
    let (by, by_waits) = names.by.iter().find_map(|keys| pointed(resource, keys)).unwrap_or_default();
    let (place, place_waits) = names.place.iter().find_map(|keys| pointed(resource, keys)).unwrap_or_default();
    if kind == EntryKind::Other
        && let (Some(system), Some(code)) = (Line::cut("http://hl7.org/fhir/resource-types"), Line::cut(resource_type))
    {
        codes.push(Code { system, code, display: None });
    }
    let entry = FoundEntry {
        kind,
        standing: standing(resource, resource_type, title.as_ref()),
        title: title.or_else(|| Line::cut(resource_type))?,
        patient: patient(resource),
        when,
        end,
        by,
        place,
        status: status(resource),
        text: text(resource, kind, &attachments),
        codes,
        measured,
        pointer,
        fingerprint: None,
        identity: None,
        attachments,
        imaging: (kind == EntryKind::ImagingStudy).then(|| imaging(resource)),
    };
    Some(Draft { entry: Box::new(entry), title: waits, by: by_waits, place: place_waits })
}

/// A title from plain words or from a concept; a reference is none.
fn title(resource: &Value, keys: &[&str]) -> Option<Line> {
    let (last, before) = keys.split_last()?;
    let holder = at(resource, before)?;
    list(holder, last).find_map(|found| if found.get("reference").is_some() { None } else { concept_title(found) })
}

fn all_codes(resource: &Value, names: &Names) -> Vec<Code> {
    let concepts = names.title.iter().filter_map(|keys| at(resource, keys));
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
fn called(resource: &Value, reference: &Value) -> (Option<Line>, Option<String>) {
    if let Some(display) = line(reference, &["display"]) {
        return (Some(display), None);
    }
    if let Some(contained) = contained(resource, reference) {
        return (contact::name(contained, words(contained, &["resourceType"]).unwrap_or_default()), None);
    }
    let target = words(reference, &["reference"]).or(reference.as_str()).filter(|target| !target.starts_with('#'));
    // The patient's own name says nothing on the patient's own record.
    (None, target.filter(|target| !target.contains("Patient/")).and_then(value::key))
}

fn contained<'a>(resource: &'a Value, reference: &Value) -> Option<&'a Value> {
    let id = words(reference, &["reference"]).or(reference.as_str())?.strip_prefix('#')?;
    list(resource, "contained").find(|contained| words(contained, &["id"]) == Some(id))
}

fn patient(resource: &Value) -> Option<Line> {
    let reference =
        ["subject", "patient", "beneficiary", "for"].iter().find_map(|key| words(resource, &[key, "reference"]))?;
    Line::cut(&value::key(reference)?)
}

fn status(resource: &Value) -> Option<Line> {
    titled(resource, "clinicalStatus").or_else(|| line(resource, &["status"])).or_else(|| titled(resource, "docStatus"))
}

/// Whether it is so (formats.md 2, "rules for truth", with the older names of the same fields).
fn standing(resource: &Value, resource_type: &str, title: Option<&Line>) -> Standing {
    let status = words(resource, &["status"]);
    let is_true = |keys: &[&str]| keys.iter().any(|key| resource.get(key) == Some(&Value::Bool(true)));
    if status == Some("entered-in-error")
        || has_code(resource, "verificationStatus", &["entered-in-error"])
        || has_code(resource, "clinicalStatus", &["entered-in-error"])
    {
        Standing::InError
    } else if has_code(resource, "verificationStatus", &["refuted"]) || status == Some("refuted") {
        Standing::Negated
    } else if matches!(status, Some("not-done" | "not-taken"))
        || is_true(&["doNotPerform", "notDone", "notGiven", "wasNotGiven", "wasNotTaken", "notPerformed", "prohibited"])
        || words(resource, &["taken"]) == Some("n")
    {
        Standing::NotDone
    } else if is_no_known(resource, resource_type, title) {
        Standing::Negated
    } else {
        Standing::Fact
    }
}

/// "No known allergies", "no information" and their kin: codes of SNOMED CT and of the International Patient Summary
/// (`absent-unknown-uv-ips`), else the words.
fn is_no_known(resource: &Value, resource_type: &str, title: Option<&Line>) -> bool {
    const CODES: [&str; 26] = [
        "716186003",
        "409137002",
        "428607008",
        "429625007",
        "716184000",
        "716185004",
        "428197003",
        "787481004",
        "160244002",
        "1003774007",
        "160245001",
        "787480003",
        "787482006",
        "nilknown",
        "no-known-allergies",
        "no-known-medication-allergies",
        "no-known-food-allergies",
        "no-known-environmental-allergies",
        "no-known-problems",
        "no-known-medications",
        "no-known-procedures",
        "no-known-immunizations",
        "no-allergy-info",
        "no-problem-info",
        "no-medication-info",
        "no-procedure-info",
    ];
    let concepts: &[&str] = match resource_type {
        "AllergyIntolerance" => &["code", "substance"],
        "Condition" | "Procedure" => &["code"],
        "MedicationStatement" | "MedicationRequest" => &["medicationCodeableConcept"],
        "Immunization" => &["vaccineCode"],
        _ => return false,
    };
    if concepts.iter().any(|key| has_code(resource, key, &CODES)) {
        return true;
    }
    let Some(title) = title.map(|title| title.as_str().to_lowercase()) else { return false };
    let begins = ["no known ", "nka", "nkda", "aucune allergie", "pas d'allergie connue", "no current problems"];
    resource_type != "Procedure"
        && begins.iter().any(|begin| match title.strip_prefix(begin) {
            Some(rest) => begin.ends_with(' ') || !rest.starts_with(char::is_alphanumeric),
            None => false,
        })
}

fn imaging(resource: &Value) -> Imaging {
    let number = |holder: &Value, key: &str| {
        holder.get(key).and_then(Value::as_u64).map(|n| u32::try_from(n).unwrap_or(u32::MAX))
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

fn attachments(resource: &Value, names: &Names, problems: &mut Vec<ProblemCode>) -> Vec<Attachment> {
    let mut room = crate::reader::MAX_ATTACHMENT;
    let mut files = Vec::new();
    let holders = names.files.iter().flat_map(|key| list(resource, key));
    // A Binary is a file itself.
    let itself = resource.get("data").is_some().then_some(resource);
    for holder in holders.chain(itself).take(MAX_ATTACHMENTS) {
        let file = holder.get("attachment").or_else(|| holder.get("contentAttachment")).unwrap_or(holder);
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

/// What it says in words: what the type is about, then notes; for what has neither, its narrative.
fn text(resource: &Value, kind: EntryKind, attachments: &[Attachment]) -> Option<Text> {
    let mut lines: Vec<String> = Vec::new();
    for key in ["conclusion", "comments", "comment", "outcome", "valueString"] {
        if key != "valueString" || kind == EntryKind::Other {
            lines.extend(
                titled(resource, key).filter(|_| resource.get(key).is_some_and(Value::is_object)).map(String::from),
            );
            lines.extend(words(resource, &[key]).map(str::to_owned));
        }
    }
    for key in ["dosageInstruction", "dosage"] {
        lines.extend(
            list(resource, key).filter_map(|dosage| words(dosage, &["text"]).or(dosage.as_str())).map(str::to_owned),
        );
    }
    for reaction in list(resource, "reaction") {
        lines.extend(list(reaction, "manifestation").filter_map(concept_title).map(String::from));
    }
    for key in ["onsetString", "abatementString", "performedString", "occurrenceString"] {
        lines.extend(words(resource, &[key]).map(str::to_owned));
    }
    lines.extend(list(resource, "note").filter_map(|note| words(note, &["text"]).or(note.as_str())).map(str::to_owned));
    for file in attachments {
        let is_plain = file.media_type.as_ref().is_some_and(|kind| kind.as_str().starts_with("text/plain"));
        lines.extend(std::str::from_utf8(&file.bytes).ok().filter(|_| is_plain).map(str::to_owned));
    }
    if lines.is_empty()
        && matches!(kind, EntryKind::Other | EntryKind::Document | EntryKind::Finding | EntryKind::ImagingStudy)
    {
        lines.extend(words(resource, &["text", "div"]).map(narrative::words));
    }
    lines.truncate(200);
    Text::cut(&lines.join("\n"))
}
