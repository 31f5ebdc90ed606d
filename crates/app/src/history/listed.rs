//! What was deleted, of every noun that can be brought back, as one list.

use super::{DAY_MS, DAYS, names};
use crate::view::{DeletedView, ThingKind, WrittenKind};
use crate::{cases, clock, records, services};
use record::{
    Appointment, AuthorId, CallLine, CareContact, Chapter, Condition, ContactRequest, Entry, Letter, Line, Mark,
    OpinionCase, PartialDate, PersonId, Question, Service, Task, Text,
};
use std::collections::HashMap;
use vault::{Deleted, EntryRow, Error, Reader, Stored};

/// What was deleted of a person after a moment, the last deleted first.
pub(super) fn listed(r: &Reader<'_>, person: PersonId, since_ms: i64) -> Result<Vec<DeletedView>, Error> {
    let mut list = List { r, person, since_ms, names: names(r)?, all: Vec::new() };
    let team: HashMap<_, _> = r.care_contacts(person)?.into_iter().map(|one| (one.id, one.name)).collect();
    list.add(|one: &Question| Told::written(one.id, one.person, WrittenKind::Question).called(one.text.as_str()))?;
    list.add(|one: &Entry| {
        let line = records::line(&EntryRow::from(one));
        let kind = ThingKind::Entry(line.kind);
        Told {
            id: line.id,
            person: one.person,
            kind,
            text: line.title,
            date: line.when,
            only_by_hand: false,
            only_with: false,
        }
    })?;
    list.add(|one: &Appointment| {
        let with = one.with.as_ref().or_else(|| one.contact.and_then(|contact| team.get(&contact)));
        let name = with.or(one.purpose.as_ref()).map_or("", Line::as_str);
        let told = Told::written(one.id, one.person, WrittenKind::Appointment).called(name).on(one.day);
        // A series that was taken back would hide all else in the list.
        Told { only_by_hand: one.series.is_some_and(|first| first != one.id), ..told }
    })?;
    list.add(|one: &CareContact| Told::written(one.id, one.person, WrittenKind::Contact).called(one.name.as_str()))?;
    list.add(|one: &CallLine| {
        let name = one.name.as_ref().or(one.phone.as_ref()).map(Line::as_str);
        let name = name.or_else(|| one.instruction.as_ref().map(Text::as_str)).unwrap_or_default();
        Told::written(one.id, one.person, WrittenKind::Call).called(name)
    })?;
    list.add(|one: &Task| Told::written(one.id, one.person, WrittenKind::Task).called(one.text.as_str()).on(one.by))?;
    list.add(|one: &Chapter| {
        Told::written(one.id, one.person, WrittenKind::Chapter).called(one.name.as_str()).on(Some(one.from))
    })?;
    list.add(|one: &Service| Told::written(one.id, person, WrittenKind::Service).called(one.name.as_str()))?;
    list.add(|one: &ContactRequest| {
        let service = services::find(r, &one.service).ok().flatten();
        let name = service.map(|service| service.name).unwrap_or_default();
        Told::written(one.id, one.person, WrittenKind::Request).called(&name)
    })?;
    list.add(|one: &Condition| {
        Told::written(one.id, one.person, WrittenKind::Condition).called(one.name().map_or("", Line::as_str))
    })?;
    list.add(|one: &Mark| {
        Told::written(one.id, one.person, WrittenKind::Mark).called(one.words.as_str()).on(Some(one.when))
    })?;
    list.add(|one: &OpinionCase| {
        let name = cases::title(r, one).ok().flatten().unwrap_or_default();
        Told::written(one.id, one.person, WrittenKind::Case).called(&name)
    })?;
    list.add(|one: &Letter| {
        let name = one.form.subject.as_ref().map_or("", Line::as_str);
        let told = Told::written(one.id, one.person, WrittenKind::Letter).called(name);
        // Letters that went with their case come back with it.
        let alone = r.exists::<OpinionCase>(one.case).unwrap_or(false);
        Told { only_with: !alone, ..told }
    })?;
    list.all.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    Ok(list.all.into_iter().map(|(_, view)| view).collect())
}

/// What the list says of one.
struct Told {
    id: String,
    person: PersonId,
    kind: ThingKind,
    text: String,
    date: Option<String>,
    /// Not listed when only the step that wrote it was taken back.
    only_by_hand: bool,
    /// Not listed: it comes back with something else.
    only_with: bool,
}

impl Told {
    fn written(id: impl ToString, person: PersonId, kind: WrittenKind) -> Self {
        let kind = ThingKind::Written(kind);
        Self {
            id: id.to_string(),
            person,
            kind,
            text: String::new(),
            date: None,
            only_by_hand: false,
            only_with: false,
        }
    }

    fn called(self, text: &str) -> Self {
        Self { text: text.to_owned(), ..self }
    }

    fn on(self, date: Option<PartialDate>) -> Self {
        Self { date: date.map(|date| date.to_string()), ..self }
    }
}

struct List<'a> {
    r: &'a Reader<'a>,
    person: PersonId,
    since_ms: i64,
    names: HashMap<AuthorId, String>,
    all: Vec<(i64, DeletedView)>,
}

impl List<'_> {
    fn add<T: Stored>(&mut self, tell: impl Fn(&T) -> Told) -> Result<(), Error> {
        for Deleted { noun, at_ms, author, undone } in self.r.deleted::<T>()? {
            let Told { id, person, kind, text, date, only_by_hand, only_with } = tell(&noun);
            if person == self.person && at_ms > self.since_ms && !(undone && only_by_hand) && !only_with {
                let by = author.and_then(|author| self.names.get(&author).cloned());
                let (at, until) = (clock::iso(at_ms), clock::iso_day(at_ms + DAYS * DAY_MS));
                self.all.push((at_ms, DeletedView { id, kind, person: person.to_string(), text, date, at, until, by }));
            }
        }
        Ok(())
    }
}
