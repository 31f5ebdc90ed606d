//! People and places: patients, practitioners, organizations; and appointments with them.

use super::entry;
use super::names::{Meet, Name, Names};
use super::say::{REFERENCE, Say};
use super::value::{self, Dated, at, concept_title, first, has_code, line, list, titled, words};
use crate::frame::{FoundAppointment, FoundContact, FoundPatient, ProblemCode};
use record::{CareRole, Line, Meeting, Pointer, Standing, Text};
use serde_json::Value;

/// A patient, with the keys by which the file points at them.
pub(crate) fn patient(resource: &Value, keys: &[String], problems: &mut Vec<ProblemCode>) -> FoundPatient {
    let name = human_name(resource);
    // A name that is an object without words may say why it is not there.
    if name.is_none() && list(resource, "name").any(|name| !name.is_object()) {
        problems.push(ProblemCode::BadValue);
    }
    let born = match resource.get("birthDate").and_then(value::date) {
        Some(Dated::On(date)) => Some(date),
        Some(Dated::Bad) => {
            problems.push(ProblemCode::BadDate);
            None
        }
        None => None,
    };
    FoundPatient { keys: keys.iter().filter_map(|key| Line::cut(key)).collect(), name, born }
}

/// The name in use: the official or usual one when several are given, without titles.
pub(crate) fn human_name(resource: &Value) -> Option<Line> {
    let mut names: Vec<&Value> = list(resource, "name").filter(|name| name.is_object()).take(50).collect();
    names.sort_by_key(|name| at(name, &["period", "end"]).is_some()); // stable: former names come last
    let used = ["official", "usual"];
    let chosen = used.iter().find_map(|kind| {
        names.iter().find(|name| words(name, &["use"]) == Some(*kind) && at(name, &["period", "end"]).is_none())
    });
    chosen.into_iter().chain(names.iter()).find_map(|name| {
        let parts = |key| list(name, key).filter_map(Value::as_str).take(20);
        let built = parts("given").chain(parts("family")).collect::<Vec<_>>().join(" ");
        Line::cut(&built).or_else(|| line(name, &["text"]))
    })
}

/// A practitioner or organization. Without a name it goes by its identifier, so that it is still counted.
pub(crate) fn contact(resource: &Value, kind: &str, pointer: Pointer) -> Option<FoundContact> {
    let is_place = kind == "Organization";
    let name = name(resource, kind)
        .or_else(|| line(resource, &["identifier", "value"]))
        .or_else(|| line(resource, &["id"]))
        .or_else(|| Line::cut(kind))?;
    let reach = |system: &str| {
        let of_system = list(resource, "telecom").filter(|telecom| words(telecom, &["system"]) == Some(system));
        of_system.filter_map(|telecom| line(telecom, &["value"])).next()
    };
    let field = titled(resource, "qualification")
        .or_else(|| at(resource, &["qualification", "code"]).and_then(concept_title))
        .filter(|_| !is_place);
    Some(FoundContact {
        role: if is_place { CareRole::Place } else { role(resource) },
        name,
        field,
        place: None,
        phone: reach("phone"),
        email: reach("email"),
        pointer,
        fingerprint: None,
    })
}

/// A practitioner's part, only where the name itself says so.
fn role(resource: &Value) -> CareRole {
    let said = ["prefix", "suffix"].into_iter().flat_map(|key| {
        list(resource, "name")
            .flat_map(move |name| list(name, key))
            .filter_map(Value::as_str)
            .map(|word| word.to_lowercase())
    });
    for word in said.take(20) {
        match word.trim_end_matches('.').replace('.', "").as_str() {
            "dr" | "dre" | "md" | "do" | "mbbs" | "frcpc" => return CareRole::Doctor,
            "rn" | "np" | "lpn" | "bsn" => return CareRole::Nurse,
            _ => {}
        }
    }
    CareRole::Other
}

/// What a resource that others point at is called.
pub(crate) fn name(resource: &Value, kind: &str) -> Option<Line> {
    match kind {
        "Practitioner" | "RelatedPerson" | "Person" => {
            let title = list(resource, "name").find_map(|name| line(name, &["prefix"]));
            match (title, human_name(resource)?) {
                (Some(title), name) => Line::cut(&format!("{} {}", title.as_str(), name.as_str())),
                (None, name) => Some(name),
            }
        }
        "Organization" | "Location" | "HealthcareService" => {
            line(resource, &["name"]).or_else(|| line(resource, &["alias"]))
        }
        "PractitionerRole" => {
            line(resource, &["practitioner", "display"]).or_else(|| line(resource, &["organization", "display"]))
        }
        "Medication" => titled(resource, "code")
            .or_else(|| at(resource, &["ingredient", "itemCodeableConcept"]).and_then(concept_title))
            .or_else(|| at(resource, &["ingredient", "item"]).and_then(concept_title))
            .or_else(|| line(resource, &["code", "reference", "display"])),
        "Substance" => titled(resource, "code"),
        _ => None,
    }
}

/// Learns what a resource is called, if others may point at it.
pub(crate) fn learn(names: &mut Names, resource: &Value, kind: &str, keys: &[String]) {
    if let Some(title) = name(resource, kind) {
        let codes = resource.get("code").map(value::codes).unwrap_or_default();
        names.learn(keys, &Name { title, codes });
    } else if kind == "PractitionerRole" {
        let target = ["practitioner", "organization"].iter().find_map(|key| words(resource, &[key, "reference"]));
        if let Some(target) = target.and_then(value::key) {
            names.learn_same(keys, &target);
        }
    }
}

/// An appointment, with the references that stand where names should.
pub(crate) fn appointment(resource: &Value, pointer: Pointer, problems: &mut Vec<ProblemCode>) -> Meet {
    let start = words(resource, &["start"]).unwrap_or_default();
    let asked = at(resource, &["requestedPeriod", "start"]);
    let day = match resource.get("start").or(asked).and_then(value::date) {
        Some(Dated::On(date)) => Some(date),
        Some(Dated::Bad) => {
            problems.push(ProblemCode::BadDate);
            None
        }
        None => None,
    };
    let (time, offset) = clock(start);
    let actor = |kinds: &[&str]| {
        list(resource, "participant").filter_map(|participant| first(participant, "actor")).find(|actor| {
            let target = words(actor, &["reference"]).unwrap_or_default();
            let target = entry::contained(resource, actor)
                .and_then(|contained| words(contained, &["resourceType"]))
                .unwrap_or(target);
            kinds.iter().any(|kind| target.contains(kind) || words(actor, &["type"]) == Some(kind))
        })
    };
    let named = |kinds: &[&str]| actor(kinds).map(|actor| entry::called(resource, actor)).unwrap_or_default();
    let (with, with_waits) = named(&["Practitioner", "CareTeam", "HealthcareService"]);
    let (place, place_waits) = named(&["Location"]);
    let mut notes = Vec::new();
    for key in ["comment", "patientInstruction", "note", "cancelationReason", "cancellationReason"] {
        notes.extend(list(resource, key).map(|said| Say { resource }.value(said)).filter(|said| !said.is_empty()));
    }
    let is_virtual = has_code(resource, "appointmentType", &["VIRTUAL"])
        || resource.get("virtualService").is_some_and(|at| !at.is_null());
    let appointment = FoundAppointment {
        patient: actor(&["Patient"])
            .or_else(|| first(resource, "subject"))
            .and_then(|actor| words(actor, &["reference"]))
            .and_then(value::key)
            .and_then(|key| Line::cut(&key)),
        standing: match words(resource, &["status"]) {
            Some("entered-in-error") => Standing::InError,
            Some("cancelled" | "noshow") => Standing::NotDone,
            _ => Standing::Fact,
        },
        day,
        time,
        zone: None,
        offset,
        place,
        with,
        meeting: if is_virtual { Meeting::Video } else { Meeting::InPerson },
        purpose: line(resource, &["description"])
            .or_else(|| titled(resource, "serviceType"))
            .or_else(|| titled(resource, "reasonCode"))
            .or_else(|| titled(resource, "reason"))
            .or_else(|| titled(resource, "type")),
        notes: Text::cut(&notes.join("\n").replace(REFERENCE, " ")),
        pointer,
        fingerprint: None,
    };
    Meet { appointment, with: with_waits, place: place_waits }
}

/// Time of day and offset of `2013-12-10T09:00:00-05:00`.
fn clock(instant: &str) -> (Option<Line>, Option<Line>) {
    let Some((_, time)) = instant.split_once('T') else { return (None, None) };
    let shown = time.get(..5).filter(|time| {
        let mut parts = time.split(':').map(|part| part.parse::<u8>().unwrap_or(99));
        parts.next().is_some_and(|hour| hour < 24) && parts.next().is_some_and(|minute| minute < 60)
    });
    let offset = time.find(['Z', '+', '-']).and_then(|at| time.get(at..));
    (shown.and_then(Line::cut), offset.and_then(Line::cut))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;
    use serde_json::json;

    #[test]
    fn the_clock_is_the_one_written() {
        let said = |instant| {
            let (time, offset) = clock(instant);
            (time.map(String::from).unwrap_or_default(), offset.map(String::from).unwrap_or_default())
        };
        assert_eq!(said("2013-12-10T09:00:00-05:00"), ("09:00".to_owned(), "-05:00".to_owned()));
        assert_eq!(said("2013-12-10T09:00Z"), ("09:00".to_owned(), "Z".to_owned()));
        assert_eq!(said("2013-12-10"), (String::new(), String::new()));
        assert_eq!(said("2013-12-10T99:00:00"), (String::new(), String::new()));
    }

    #[test]
    fn the_official_name_is_used_and_dstu2_families_are_lists() {
        let one = json!({"name": [{"use": "nickname", "given": ["Al"]}, {"use": "official", "given": ["Alma", "B."], "family": "Roy"}]});
        assert_eq!(human_name(&one).unwrap().as_str(), "Alma B. Roy");
        let two = json!({"name": [{"given": ["Alma"], "family": ["Roy", "Côté"]}]});
        assert_eq!(human_name(&two).unwrap().as_str(), "Alma Roy Côté");
        assert_eq!(human_name(&json!({"name": "Bob"})), None);
    }
}
