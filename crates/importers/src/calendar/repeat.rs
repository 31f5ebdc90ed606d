//! The dates of a series, as far as they are taken in: nobody needs the check-ups of the year 2050 today.

use super::event::Event;
use super::first::First;
use super::rule::Rule;
use super::when::{Clock, When};
use super::zone::Zone;
use crate::frame::ProblemCode;
use chrono::{Days, NaiveDateTime, NaiveTime};
use std::collections::{BTreeSet, HashSet};

/// The most dates of a series.
const MOST: usize = 366;

/// How many days after its first date a series is followed.
const LONGEST: Days = Days::new(2 * 366 - 1);

/// The most dates of all series of a file together, beside the first of each.
pub(super) const MOST_OF_FILE: usize = 50_000;

/// The dates of an event, on its own clock and in order, and what could not be followed.
pub(super) fn dates(event: &Event, start: &When, first: &First, room: usize) -> (Vec<When>, Option<ProblemCode>) {
    let rule = event.rule.as_deref().filter(|_| event.moved_from.is_none());
    if rule.is_none() && event.more.is_empty() {
        return (vec![start.clone()], None);
    }
    let rule = rule.map(Rule::of);
    if rule == Some(None) || event.says_without_rule {
        return (vec![start.clone()], Some(ProblemCode::RepeatsUnread));
    }
    let most = MOST.min(room.saturating_add(1));
    let zone = first.zones.clock(start);
    let mut dates = BTreeSet::from([start.at]);
    let mut cut = false;
    if let Some(rule) = rule.flatten() {
        cut = follow(&rule, start, zone, &mut dates);
    }
    let last = start.at.checked_add_days(LONGEST).unwrap_or(start.at);
    for more in &event.more {
        let Some(at) = on_clock(more, start, zone, first) else { continue };
        cut |= at > last;
        if at <= last {
            dates.insert(at);
        }
    }
    let without: HashSet<_> = event.without.iter().map(|when| first.instant(when)).collect();
    let mut left: Vec<When> = dates
        .into_iter()
        .map(|at| When { at, clock: start.clock.clone() })
        .filter(|when| {
            !first.names(when).iter().any(|name| without.contains(name)) && !first.is_moved(&event.uid, when)
        })
        .collect();
    cut |= left.len() > most;
    left.truncate(most);
    (left, cut.then_some(ProblemCode::RepeatsCut))
}

/// Adds the dates a rule gives. Says whether it goes on after them.
fn follow(rule: &Rule, start: &When, zone: Zone, dates: &mut BTreeSet<NaiveDateTime>) -> bool {
    let until = rule.until.as_ref().map(|until| match until.clock {
        Clock::Day => until.at.date().and_time(NaiveTime::MIN) + chrono::TimeDelta::seconds(86_399),
        Clock::Utc => zone.of_utc(until.at).unwrap_or(until.at),
        _ => until.at,
    });
    let Some(last) = start.at.checked_add_days(LONGEST) else { return true };
    let times = rule.times(start.at);
    // The first date counts, whether or not the rule would give it.
    let mut left = rule.count.map(|count| count.saturating_sub(1));
    for steps in 0u32.. {
        let Some((begin, length)) = rule.period(start.at.date(), steps) else { return true };
        if begin.and_time(NaiveTime::MIN) > last {
            return true;
        }
        let days = begin.iter_days().take(length as usize).filter(|day| rule.means(*day, start.at.date()));
        let all: Vec<NaiveDateTime> = days.flat_map(|day| times.iter().map(move |time| day.and_time(*time))).collect();
        for (index, at) in all.iter().enumerate() {
            let (ahead, behind) = (index as i32 + 1, index as i32 - all.len() as i32);
            let is_meant = rule.positions.is_empty() || rule.positions.iter().any(|p| *p == ahead || *p == behind);
            if !is_meant || *at <= start.at {
                continue;
            }
            if left == Some(0) || until.is_some_and(|until| *at > until) {
                return false;
            }
            if *at > last || dates.len() > MOST {
                return true;
            }
            left = left.map(|left| left - 1);
            dates.insert(*at);
        }
        if left == Some(0) || until.is_some_and(|until| begin.and_time(NaiveTime::MIN) > until) {
            return false;
        }
    }
    true
}

/// A date on the clock of the series.
fn on_clock(when: &When, start: &When, zone: Zone, first: &First) -> Option<NaiveDateTime> {
    match (&when.clock, &start.clock) {
        // A day alone is that day at the time of the series.
        (Clock::Day, _) => Some(when.at.date().and_time(start.at.time())),
        (one, other) if one == other => Some(when.at),
        _ => match first.zones.clock(when).to_utc(when.at).and_then(|utc| zone.of_utc(utc)) {
            Some(at) => Some(at),
            None => Some(when.at),
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may panic")]
    use super::*;

    fn of(start: &str, rule: &str) -> (Vec<String>, Option<ProblemCode>) {
        let event = Event { rule: Some(rule.to_owned()), ..Event::default() };
        let start = When::of(start, Some("America/Toronto")).unwrap();
        let (dates, problem) = dates(&event, &start, &First::default(), 1_000);
        (dates.iter().map(|when| when.at.format("%y%m%d%H").to_string()).collect(), problem)
    }

    #[test]
    fn rules_mean_the_days_of_the_standard_s_examples() {
        // RFC 5545, 3.8.5.3.
        for (start, rule, expected) in [
            ("19970902T090000", "FREQ=DAILY;INTERVAL=10;COUNT=3", "97090209 97091209 97092209"),
            (
                "19970902T090000",
                "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971001T000000Z;WKST=SU;BYDAY=TU,SU",
                "97090209 97091409 97091609 97092809 97093009",
            ),
            ("19970905T090000", "FREQ=MONTHLY;COUNT=3;BYDAY=1FR", "97090509 97100309 97110709"),
            ("19970922T090000", "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO", "97092209 97102009 97111709"),
            ("19970928T090000", "FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3", "97092809 97102909 97112809"),
            ("19970610T090000", "FREQ=YEARLY;COUNT=3;BYMONTH=6,7", "97061009 97071009 98061009"),
            (
                "19970101T090000",
                "FREQ=YEARLY;INTERVAL=1;COUNT=4;BYYEARDAY=1,100,200",
                "97010109 97041009 97071909 98010109",
            ),
            ("19970519T090000", "FREQ=YEARLY;BYDAY=20MO;COUNT=2", "97051909 98051809"),
            ("19970512T090000", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=2", "97051209 98051109"),
            ("19970904T090000", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "97090409 97100709 97110609"),
            ("19970929T090000", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3", "97092909 97103009 97112709"),
            ("19970902T090000", "FREQ=DAILY;BYHOUR=9,15;COUNT=3", "97090209 97090215 97090309"),
            ("20240131T080000", "FREQ=MONTHLY;COUNT=3", "24013108 24033108 24053108"),
            ("20240701", "FREQ=WEEKLY;UNTIL=20240715", "24070100 24070800 24071500"),
        ] {
            assert_eq!(of(start, rule), (expected.split(' ').map(str::to_owned).collect(), None), "{rule}");
        }
    }

    #[test]
    fn what_goes_on_is_cut_and_what_is_not_understood_is_said() {
        let (dates, problem) = of("20240101T090000", "FREQ=DAILY");
        assert_eq!((dates.len(), problem), (366, Some(ProblemCode::RepeatsCut)));
        let (dates, problem) = of("20240101T090000", "FREQ=YEARLY");
        assert_eq!((dates.len(), problem), (3, Some(ProblemCode::RepeatsCut)));
        assert_eq!(of("20240101T090000", "FREQ=YEARLY;INTERVAL=4294967295").0.len(), 1);
        assert_eq!(of("20240101T090000", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").0.len(), 1);
        for rule in
            ["FREQ=SECONDLY", "FREQ=HOURLY;COUNT=2", "", "COUNT=3", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;BYDAY=XX", "x"]
        {
            assert_eq!(
                of("20240101T090000", rule),
                (vec!["24010109".to_owned()], Some(ProblemCode::RepeatsUnread)),
                "{rule}"
            );
        }
    }
}
