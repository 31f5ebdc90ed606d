//! Appointments as shown: what is known of them through others.

use super::series::whole;
use crate::App;
use crate::questions::Names;
use crate::view::{AppointmentState, AppointmentView, CompanionView, InSeries, Part, TaskView};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use record::{Appointment, AppointmentId, Line, PersonId, Question, Text};
use vault::Reader;

/// All appointments and questions of a person, read once, and the moment they are looked at.
pub(crate) struct Views {
    zone: String,
    now: DateTime<Utc>,
    today: Option<NaiveDate>,
    all: Vec<Appointment>,
    questions: Vec<Question>,
    names: Names,
}

impl Views {
    pub(crate) fn of(app: &App, r: &Reader<'_>, person: PersonId) -> Result<Self, vault::Error> {
        let (year, month, day) = app.clock.today();
        Ok(Self {
            zone: app.clock.zone(),
            now: DateTime::from_timestamp_millis(app.clock.now_ms()).unwrap_or_default(),
            today: NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day)),
            all: r.appointments(person)?,
            questions: r.questions(person)?,
            names: Names::of(r, person)?,
        })
    }

    pub(crate) fn all(&self) -> &[Appointment] {
        &self.all
    }

    pub(crate) fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// Whether it is over.
    pub(crate) fn is_over(&self, appointment: &Appointment) -> bool {
        is_past(appointment, self.now, self.today, &self.zone)
    }

    /// Whether a question waits for an answer and has no appointment to come.
    pub(crate) fn is_free(&self, question: &Question) -> bool {
        let tied = |id: AppointmentId| self.all.iter().any(|one| one.id == id && self.is_to_come(one));
        question.is_waiting() && !question.appointment.is_some_and(tied)
    }

    fn is_to_come(&self, appointment: &Appointment) -> bool {
        appointment.state == record::AppointmentState::Planned && !self.is_over(appointment)
    }

    /// The next that takes place; one without a day comes after all others.
    pub(crate) fn next(&self) -> Option<&Appointment> {
        let mut to_come: Vec<_> = self.all.iter().filter(|one| self.is_to_come(one)).collect();
        to_come.sort_by_key(|one| (one.day.is_none(), one.day.map_or(0, |day| day.sort_key())));
        to_come.first().copied()
    }

    /// The last of the past week, if nothing was written down after it.
    pub(crate) fn without_after(&self) -> Option<&Appointment> {
        let over = |one: &&Appointment| one.state == record::AppointmentState::Planned && self.is_over(one);
        let last =
            self.all.iter().filter(over).max_by_key(|one| (one.day.map_or(0, |day| day.sort_key()), &one.time))?;
        let days = self.today?.signed_duration_since(last.day.and_then(whole)?).num_days();
        (days <= 7 && !last.has_after()).then_some(last)
    }

    pub(crate) fn view(&self, appointment: &Appointment) -> AppointmentView {
        let text = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
        let line = |line: &Option<Line>| line.as_ref().map(|line| line.as_str().to_owned());
        let contact = appointment.contact.and_then(|id| self.names.contact(id).cloned());
        let companions = appointment.companions.iter().map(|one| CompanionView {
            name: one.name.as_str().to_owned(),
            part: one.part.as_ref().and_then(|part| Part::of(part.as_str())),
        });
        let waiting = |question: &&Question| question.appointment == Some(appointment.id) && question.is_waiting();
        AppointmentView {
            id: appointment.id.to_string(),
            day: appointment.day.map(|day| day.to_string()),
            time: line(&appointment.time),
            zone: line(&appointment.zone).filter(|zone| *zone != self.zone),
            zone_is_here: appointment.zone.as_ref().is_none_or(|zone| zone.as_str() == self.zone),
            place: line(&appointment.place),
            contact: appointment.contact.map(|id| id.to_string()),
            with_whom: contact.or_else(|| line(&appointment.with)),
            meeting: appointment.meeting.into(),
            companions: companions.collect(),
            purpose: line(&appointment.purpose),
            bring: text(&appointment.bring),
            travel: text(&appointment.travel),
            notes: text(&appointment.notes),
            found: text(&appointment.found),
            decided: text(&appointment.decided),
            call_if: text(&appointment.call_if),
            state: AppointmentState::from(appointment.state),
            series: appointment.series.map(|id| id.to_string()),
            in_series: self.in_series(appointment),
            past: self.is_over(appointment),
            ready: appointment.ready.iter().map(|step| (*step).into()).collect(),
            questions: self.questions.iter().filter(waiting).count(),
            papers: appointment.papers.iter().map(ToString::to_string).collect(),
            twice: self.names.twice(appointment.id.to_bytes()),
        }
    }

    fn in_series(&self, appointment: &Appointment) -> Option<InSeries> {
        let series = appointment.series?;
        let of_it: Vec<_> = self.all.iter().filter(|one| one.series == Some(series)).collect();
        let place = of_it.iter().position(|one| one.id == appointment.id)?;
        Some(InSeries { place: place + 1, of: of_it.len() })
    }
}

impl Views {
    /// At most so many open tasks, those that are due first; and how many there are.
    pub(crate) fn open_tasks(tasks: &[record::Task], most: usize) -> (Vec<TaskView>, usize) {
        let mut open: Vec<_> = tasks.iter().filter(|task| !task.done).collect();
        open.sort_by_key(|task| task.by.map_or(u32::MAX, |by| by.sort_key()));
        (open.iter().take(most).map(|task| TaskView::from(*task)).collect(), open.len())
    }
}

/// Whether an appointment is over. One of today without a time is not; of one in another time zone its own clock counts.
pub(crate) fn is_past(appointment: &Appointment, now: DateTime<Utc>, today: Option<NaiveDate>, here: &str) -> bool {
    let Some(day) = appointment.day.and_then(whole) else {
        // A month or a year is over when the next has begun; only its own digits are compared.
        let (Some(date), Some(today)) = (appointment.day, today) else { return false };
        let known = date.to_string().trim_start_matches('~').to_owned();
        return today.to_string().get(..known.len()).is_some_and(|today| known.as_str() < today);
    };
    match moment(appointment, day, here) {
        Some(moment) => moment < now,
        None => today.is_some_and(|today| day < today),
    }
}

/// The moment at which an appointment begins; none without a time or with a zone that is not known.
pub(super) fn moment(appointment: &Appointment, day: NaiveDate, here: &str) -> Option<DateTime<Utc>> {
    let time = NaiveTime::parse_from_str(appointment.time.as_ref()?.as_str(), "%H:%M").ok()?;
    let zone: Tz = appointment.zone.as_ref().map_or(here, |zone| zone.as_str()).parse().ok()?;
    // A time that a change of the clocks leaves out or has twice: the first that there is.
    zone.from_local_datetime(&NaiveDateTime::new(day, time)).earliest().map(|local| local.with_timezone(&Utc))
}
