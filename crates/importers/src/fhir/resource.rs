//! One resource in, what it says out. Every resource counts once; contained ones belong to the one that holds them.

use super::found::Found;
use super::{contact, entry, fingerprint, value};
use crate::frame::{Frame, ProblemCode};
use record::{Line, Pointer};
use serde_json::Value;
use std::io;

/// Reads one resource that is not a bundle.
pub(super) fn read(found: &mut Found<'_>, resource: &Value, full_url: Option<&str>, at: &str) -> io::Result<()> {
    let kind = value::words(resource, &["resourceType"]).unwrap_or_default();
    let keys = keys(resource, kind, full_url);
    let pointer = pointer(resource, kind, at);
    let mut problems = Vec::new();
    contact::learn(&mut found.names, resource, kind, &keys);
    let print = (kind != "Patient").then(|| fingerprint::content(resource));
    let frame = match kind {
        "Patient" => Some(Frame::Patient(contact::patient(resource, &keys, &mut problems))),
        "Practitioner" | "Organization" => contact::contact(resource, kind, pointer).map(|mut contact| {
            contact.fingerprint = print;
            Frame::Contact(contact)
        }),
        "Appointment" => {
            let mut meet = contact::appointment(resource, pointer, &mut problems);
            meet.appointment.fingerprint = print;
            found.names.admit_appointment(meet)
        }
        _ => entry::read(resource, kind, pointer, &mut problems).and_then(|mut draft| {
            draft.entry.fingerprint = print;
            draft.entry.identity =
                print.and_then(|print| found.identities.only(fingerprint::identity(resource, full_url), print));
            if draft.is_named {
                found.names.learn_title(&keys, &draft.entry.title);
            }
            found.names.admit(draft)
        }),
    };
    // In the order of the file: what was wrong with a thing stands after it.
    if let Some(frame) = frame {
        found.put(frame)?;
    } else {
        found.begin()?;
    }
    problems.sort_unstable();
    problems.dedup();
    for code in problems {
        found.problem(at, code)?;
    }
    Ok(())
}

/// What others in the file may call it.
fn keys(resource: &Value, kind: &str, full_url: Option<&str>) -> Vec<String> {
    let own = value::words(resource, &["id"]).map(|id| format!("{kind}/{id}"));
    let mut keys: Vec<String> = full_url.and_then(value::key).into_iter().chain(own).collect();
    keys.dedup();
    keys
}

/// Its own name when it has one, which stays the same from one download to the next; else its place in the file.
fn pointer(resource: &Value, kind: &str, at: &str) -> Pointer {
    let path = match value::words(resource, &["id"]) {
        Some(id) => Line::cut(&format!("{kind}/{id}")),
        None => Line::cut(at),
    };
    path.map_or(Pointer::Whole, |path| Pointer::Path { path })
}

/// A problem that belongs to a field of a resource.
pub(super) fn note(problems: &mut Vec<ProblemCode>, code: ProblemCode) {
    if problems.len() < 100 {
        problems.push(code);
    }
}
