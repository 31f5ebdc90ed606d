//! The first screen: what is next, and what to bring.

use crate::appointments::Views;
use crate::questions::{Names, OfPerson};
use crate::view::{TaskView, Today};
use crate::{App, Error, clock, records, words};
use record::{Person, PersonId, Question, Task};

const SHOWN: usize = 3;
const TASKS: usize = 5;
const DAY_MS: i64 = 24 * 60 * 60 * 1000;
/// After so many days without anybody here, old tasks fold away (DESIGN 6).
const AWAY_DAYS: i64 = 60;
/// The settings that hold when somebody was last here, and the end of the last long time away: milliseconds since 1970.
const LAST_HERE: &str = "today.last";
const BACK_SINCE: &str = "today.back";

/// What Today shows of a person.
pub fn show(app: &App, input: OfPerson) -> Result<Today, Error> {
    let person: PersonId = words::id(&input.person)?;
    let session = app.session()?;
    let back = back_since(app)?;
    session.read(|r| {
        let names = Names::of(r, person)?;
        let views = Views::of(app, r, person)?;
        let asking: Vec<&Question> = views.questions().iter().filter(|question| question.is_waiting()).collect();
        let counts = r.entry_counts(person)?;
        // Of someone who has died, nothing is planned and nothing is to be done.
        let lives = !r.require::<Person>(person)?.has_died;
        let all = if lives { r.tasks(person)? } else { Vec::new() };
        let (before, tasks): (Vec<Task>, Vec<Task>) = all.into_iter().partition(|task| is_old(task, back));
        let (tasks, task_count) = Views::open_tasks(&tasks, TASKS);
        Ok(Today {
            date: clock::iso_date(app.clock.today()),
            question_count: asking.len(),
            top_questions: asking.iter().take(SHOWN).map(|question| names.view(question)).collect(),
            last_added: r.last_added(person, SHOWN as u32)?.iter().map(records::line).collect(),
            record_count: counts.values().sum(),
            recovery_confirmed: session.example || session.vault.recovery_confirmed()?,
            opened_by_recovery: session.vault.opened_by_recovery(),
            next: views.next().filter(|_| lives).map(|next| views.view(next)),
            after: views.without_after().filter(|_| lives).map(|last| views.view(last)),
            tasks,
            task_count,
            before: before.iter().filter(|task| !task.done).map(TaskView::from).collect(),
        })
    })
}

/// Written before a long time away.
fn is_old(task: &Task, back: Option<i64>) -> bool {
    back.is_some_and(|back| clock::ms_of(task.id.to_bytes()) < back)
}

/// Since when somebody is here again after a long time away; none if nobody ever was away so long.
fn back_since(app: &App) -> Result<Option<i64>, Error> {
    let session = app.session()?;
    let now = app.clock.now_ms();
    let number = |text: Option<String>| text.and_then(|text| text.parse::<i64>().ok());
    let (last, back) = session.read(|r| Ok((number(r.setting(LAST_HERE)?), number(r.setting(BACK_SINCE)?))))?;
    let db = session.vault.db();
    // Once a day is enough, and spares the disk.
    if last.is_none_or(|last| now - last > DAY_MS || last > now) {
        db.set_setting(LAST_HERE, Some(&now.to_string()))?;
    }
    match last {
        Some(last) if now - last > AWAY_DAYS * DAY_MS => {
            db.set_setting(BACK_SINCE, Some(&now.to_string()))?;
            Ok(Some(now))
        }
        _ => Ok(back),
    }
}
