//! Whom to call.

use super::{line, text};
use documents::{Call, Need};
use record::{CallLine, CallNeed, PersonId};
use vault::Reader;

pub(super) fn calls(r: &Reader<'_>, person: PersonId) -> Result<Vec<Call>, vault::Error> {
    Ok(r.call_lines(person)?.iter().map(call).collect())
}

fn call(call: &CallLine) -> Call {
    Call {
        need: match call.need {
            CallNeed::Fever => Need::Fever,
            CallNeed::Symptom => Need::Symptom,
            CallNeed::Pain => Need::Pain,
            CallNeed::Medicine => Need::Medicine,
            CallNeed::Appointment => Need::Appointment,
            CallNeed::Line => Need::Line,
            CallNeed::Worry => Need::Worry,
            CallNeed::Other => Need::Other,
        },
        instruction: text(call.instruction.as_ref()),
        name: line(call.name.as_ref()),
        phone: line(call.phone.as_ref()),
        hours: line(call.hours.as_ref()),
        told: line(call.told.as_ref()),
    }
}
