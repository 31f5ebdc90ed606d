//! Questions and appointments as the fields that travel, and back. What a field of another program says that a row cannot hold is
//! left out here and stays in the state.

use super::known::Known;
use record::together::Fields;
use record::{Answer, Appointment, Companion, Line, PartialDate, Question, Text};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What travels of a question. Where it came from does not: it names records that only this vault has.
pub(super) fn of_question(question: &Question, known: &Known) -> Fields {
    let mut fields = Fields::new();
    put(&mut fields, "text", Some(&question.text));
    put(&mut fields, "note", question.note.as_ref());
    put(&mut fields, "topic", question.topic.as_ref());
    put(&mut fields, "library", question.library.as_ref());
    put(&mut fields, "state", Some(&question.state));
    put(&mut fields, "answer", question.answer.as_ref());
    put(&mut fields, "asked_by", question.asked_by.and_then(|id| known.author(id)));
    put(&mut fields, "ask_whom", question.ask_whom.and_then(|id| known.contact(id)));
    put(&mut fields, "appointment", question.appointment.as_ref());
    fields
}

/// The question that these fields make of another; what does not travel stays as it is there.
pub(super) fn to_question(base: &Question, fields: &Fields, known: &Known) -> Question {
    let name = |field| get::<Line>(fields, field);
    Question {
        text: get::<Text>(fields, "text").unwrap_or_else(|| base.text.clone()),
        note: get(fields, "note"),
        topic: get(fields, "topic"),
        library: get(fields, "library"),
        state: get(fields, "state").unwrap_or(base.state),
        answer: get::<Answer>(fields, "answer"),
        asked_by: name("asked_by").and_then(|name| known.author_named(name.as_str())),
        ask_whom: name("ask_whom").and_then(|name| known.contact_named(name.as_str(), base.ask_whom)),
        appointment: get(fields, "appointment").and_then(|id| known.appointment(id)),
        ..base.clone()
    }
}

/// What travels of an appointment. What was written down afterwards, the papers and the notes stay here.
pub(super) fn of_appointment(appointment: &Appointment, known: &Known) -> Fields {
    let with = appointment.contact.and_then(|id| known.contact(id)).or(appointment.with.as_ref());
    let mut fields = Fields::new();
    put(&mut fields, "day", appointment.day.as_ref());
    put(&mut fields, "time", appointment.time.as_ref());
    put(&mut fields, "zone", appointment.zone.as_ref());
    put(&mut fields, "place", appointment.place.as_ref());
    put(&mut fields, "with", with);
    put(&mut fields, "meeting", Some(&appointment.meeting));
    put(&mut fields, "companions", Some(&appointment.companions).filter(|all| !all.is_empty()));
    put(&mut fields, "purpose", appointment.purpose.as_ref());
    put(&mut fields, "bring", appointment.bring.as_ref());
    put(&mut fields, "travel", appointment.travel.as_ref());
    put(&mut fields, "state", Some(&appointment.state));
    fields
}

/// The appointment that these fields make of another; what does not travel stays as it is there.
pub(super) fn to_appointment(base: &Appointment, fields: &Fields, known: &Known) -> Appointment {
    let with: Option<Line> = get(fields, "with");
    let contact = with.as_ref().and_then(|name| known.contact_named(name.as_str(), base.contact));
    Appointment {
        day: get::<PartialDate>(fields, "day"),
        time: get(fields, "time"),
        zone: get(fields, "zone"),
        place: get(fields, "place"),
        with: with.filter(|_| contact.is_none()),
        contact,
        meeting: get(fields, "meeting").unwrap_or(base.meeting),
        companions: get::<Vec<Companion>>(fields, "companions").unwrap_or_default(),
        purpose: get(fields, "purpose"),
        bring: get(fields, "bring"),
        travel: get(fields, "travel"),
        state: get(fields, "state").unwrap_or(base.state),
        ..base.clone()
    }
}

fn put<T: Serialize>(fields: &mut Fields, name: &str, value: Option<&T>) {
    // Nothing in a noun can fail to be JSON.
    if let Some(Ok(value)) = value.map(serde_json::to_value) {
        fields.insert(name.to_owned(), value);
    }
}

fn get<T: DeserializeOwned>(fields: &Fields, name: &str) -> Option<T> {
    fields.get(name).filter(|value| **value != Value::Null).and_then(|value| serde_json::from_value(value.clone()).ok())
}
