//! A rule of repetition (RFC 5545, 3.3.10), as it is written, and which days it means.

use super::when::When;
use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};

/// The most values of one part.
const MOST: usize = 400;

/// The most times of day.
const MOST_TIMES: usize = 24;

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Every {
    Day,
    Week,
    Month,
    Year,
}

/// A rule that can be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) every: Every,
    pub(super) interval: u32,
    pub(super) count: Option<u32>,
    pub(super) until: Option<When>,
    week_start: Weekday,
    months: Vec<i32>,
    month_days: Vec<i32>,
    year_days: Vec<i32>,
    weeks: Vec<i32>,
    /// Weekdays; the number counts them within the month or year, from its end when negative, 0 is every one.
    days: Vec<(i32, Weekday)>,
    pub(super) positions: Vec<i32>,
    hours: Vec<i32>,
    minutes: Vec<i32>,
}

impl Rule {
    /// None: not a rule for appointments, or not one that is understood whole.
    pub(super) fn of(words: &str) -> Option<Self> {
        let mut rule = Self {
            every: Every::Day,
            interval: 1,
            count: None,
            until: None,
            week_start: Weekday::Mon,
            months: Vec::new(),
            month_days: Vec::new(),
            year_days: Vec::new(),
            weeks: Vec::new(),
            days: Vec::new(),
            positions: Vec::new(),
            hours: Vec::new(),
            minutes: Vec::new(),
        };
        let mut every = None;
        for part in words.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=')?;
            let value = value.trim().to_ascii_uppercase();
            match name.trim().to_ascii_uppercase().as_str() {
                "FREQ" => {
                    every = match value.as_str() {
                        "DAILY" => Some(Every::Day),
                        "WEEKLY" => Some(Every::Week),
                        "MONTHLY" => Some(Every::Month),
                        "YEARLY" => Some(Every::Year),
                        _ => return None,
                    };
                }
                "INTERVAL" => rule.interval = value.parse().ok().filter(|interval| *interval > 0)?,
                "COUNT" => rule.count = Some(value.parse().ok()?),
                "UNTIL" => rule.until = Some(When::of(&value, None)?),
                "WKST" => rule.week_start = weekday(&value)?,
                "BYMONTH" => rule.months = numbers(&value, 1..=12, false)?,
                "BYMONTHDAY" => rule.month_days = numbers(&value, 1..=31, true)?,
                "BYYEARDAY" => rule.year_days = numbers(&value, 1..=366, true)?,
                "BYWEEKNO" => rule.weeks = numbers(&value, 1..=53, true)?,
                "BYSETPOS" => rule.positions = numbers(&value, 1..=366, true)?,
                "BYHOUR" => rule.hours = numbers(&value, 0..=23, false)?,
                "BYMINUTE" => rule.minutes = numbers(&value, 0..=59, false)?,
                "BYSECOND" => {
                    numbers(&value, 0..=60, false)?;
                }
                "BYDAY" => rule.days = value.split(',').take(MOST).map(numbered_weekday).collect::<Option<_>>()?,
                name if name.starts_with("X-") => {}
                "RSCALE" if value == "GREGORIAN" => {}
                _ => return None,
            }
        }
        rule.every = every?;
        Some(rule).filter(|rule| rule.hours.len().max(1) * rule.minutes.len().max(1) <= MOST_TIMES)
    }

    /// The first day of the period that is `steps` intervals after that of `start`, and how many days it has.
    pub(super) fn period(&self, start: NaiveDate, steps: u32) -> Option<(NaiveDate, u32)> {
        let ahead = steps.checked_mul(self.interval)?;
        let days = |days: u32| chrono::Days::new(u64::from(days));
        match self.every {
            Every::Day => Some((start.checked_add_days(days(ahead))?, 1)),
            Every::Week => {
                let begin = start.checked_sub_days(days(start.weekday().days_since(self.week_start)))?;
                Some((begin.checked_add_days(days(ahead.checked_mul(7)?))?, 7))
            }
            Every::Month => {
                let begin = start.with_day(1)?.checked_add_months(chrono::Months::new(ahead))?;
                Some((begin, days_between(begin, begin.checked_add_months(chrono::Months::new(1))?)))
            }
            Every::Year => {
                let year = start.year().checked_add(i32::try_from(ahead).ok()?)?;
                let begin = NaiveDate::from_ymd_opt(year, 1, 1)?;
                Some((begin, days_between(begin, NaiveDate::from_ymd_opt(year.checked_add(1)?, 1, 1)?)))
            }
        }
    }

    /// Whether a day of a period is meant. Parts a rule leaves out are taken from its first day.
    pub(super) fn means(&self, day: NaiveDate, start: NaiveDate) -> bool {
        let month_length = days_in_month(day);
        let year_length = if day.leap_year() { 366 } else { 365 };
        let meets = |all: &[i32], at: u32, of: u32| {
            let (at, of) = (at as i32, of as i32);
            all.is_empty() || all.iter().any(|one| *one == at || *one == at - of - 1)
        };
        let says_days = !(self.month_days.is_empty() && self.year_days.is_empty() && self.days.is_empty());
        meets(&self.months, day.month(), 12)
            && meets(&self.month_days, day.day(), month_length)
            && meets(&self.year_days, day.ordinal(), year_length)
            && self.is_in_weeks(day)
            && (self.days.is_empty()
                || self.days.iter().any(|wanted| self.is_weekday(day, *wanted, month_length, year_length)))
            && (says_days
                || match self.every {
                    Every::Day => true,
                    Every::Week => day.weekday() == start.weekday(),
                    Every::Year if !self.weeks.is_empty() => day.weekday() == start.weekday(),
                    Every::Month => day.day() == start.day(),
                    Every::Year => {
                        day.day() == start.day() && (!self.months.is_empty() || day.month() == start.month())
                    }
                })
    }

    fn is_weekday(
        &self,
        day: NaiveDate,
        (number, weekday): (i32, Weekday),
        month_length: u32,
        year_length: u32,
    ) -> bool {
        let (at, of) = match self.every {
            Every::Month => (day.day0(), month_length),
            Every::Year if !self.months.is_empty() => (day.day0(), month_length),
            Every::Year => (day.ordinal0(), year_length),
            Every::Day | Every::Week => (0, 0),
        };
        let from_start = (at / 7 + 1) as i32;
        let from_end = -(((of.saturating_sub(at + 1)) / 7 + 1) as i32);
        day.weekday() == weekday && (number == 0 || of == 0 || number == from_start || number == from_end)
    }

    /// Weeks are numbered so that the first has four days of the year.
    fn is_in_weeks(&self, day: NaiveDate) -> bool {
        if self.weeks.is_empty() {
            return true;
        }
        // The day in the middle of the week lies in the year that the week belongs to.
        let since = i64::from(day.weekday().days_since(self.week_start));
        let Some(middle) = day.checked_add_signed(chrono::TimeDelta::days(3 - since)) else { return false };
        let week = (middle.ordinal0() / 7 + 1) as i32;
        let last = NaiveDate::from_ymd_opt(middle.year(), 12, 28).map_or(52, |late| {
            let since = i64::from(late.weekday().days_since(self.week_start));
            let middle = late.checked_add_signed(chrono::TimeDelta::days(3 - since));
            middle.map_or(52, |middle| (middle.ordinal0() / 7 + 1) as i32)
        });
        middle.year() == day.year() && self.weeks.iter().any(|wanted| *wanted == week || *wanted == week - last - 1)
    }

    /// The times of day, in order.
    pub(super) fn times(&self, start: NaiveDateTime) -> Vec<NaiveTime> {
        let own = |all: &[i32], or: u32| if all.is_empty() { vec![or as i32] } else { all.to_vec() };
        let minutes = own(&self.minutes, start.minute());
        let hours = own(&self.hours, start.hour());
        let time = |hour: i32, minute: i32| {
            NaiveTime::from_hms_opt(u32::try_from(hour).ok()?, u32::try_from(minute).ok()?, start.second())
        };
        let mut times: Vec<_> =
            hours.iter().flat_map(|hour| minutes.iter().filter_map(move |minute| time(*hour, *minute))).collect();
        times.sort_unstable();
        times.dedup();
        times
    }
}

fn days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or(0)
}

fn days_in_month(day: NaiveDate) -> u32 {
    u32::from(day.num_days_in_month())
}

fn numbers(value: &str, range: std::ops::RangeInclusive<i32>, from_end: bool) -> Option<Vec<i32>> {
    let one = |word: &str| {
        let number: i32 = word.trim().parse().ok()?;
        let well = range.contains(&number) || from_end && range.contains(&number.checked_neg()?);
        well.then_some(number)
    };
    let all = value.split(',').take(MOST + 1).map(one).collect::<Option<Vec<_>>>()?;
    (all.len() <= MOST).then_some(all)
}

fn numbered_weekday(word: &str) -> Option<(i32, Weekday)> {
    let word = word.trim();
    let (number, day) = word.split_at_checked(word.len().checked_sub(2)?)?;
    let number = if number.is_empty() { 0 } else { number.parse().ok().filter(|n: &i32| *n != 0 && n.abs() <= 53)? };
    Some((number, weekday(day)?))
}

fn weekday(word: &str) -> Option<Weekday> {
    Some(match word {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    })
}
